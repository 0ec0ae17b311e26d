// Chinese numerals (also as hanja and kanji), words that only look like figures, and words that are figures.
#include "reading/quantity_lexicon.h"

namespace haechi::zh {
namespace {

using K = NumeralKind;
using D = Dimension;

constexpr NumeralChar kCharacters[] = {
    {u'〇', 0}, {u'零', 0}, {u'一', 1}, {u'二', 2}, {u'三', 3}, {u'四', 4}, {u'五', 5}, {u'六', 6}, {u'七', 7},
    {u'八', 8}, {u'九', 9}, {u'两', 2}, {u'兩', 2}, {u'壹', 1}, {u'壱', 1}, {u'贰', 2}, {u'貳', 2}, {u'弐', 2},
    {u'叁', 3}, {u'參', 3}, {u'参', 3}, {u'肆', 4}, {u'伍', 5}, {u'陆', 6}, {u'陸', 6}, {u'柒', 7}, {u'捌', 8},
    {u'玖', 9}, {u'十', 10}, {u'拾', 10}, {u'廿', 20}, {u'百', 100}, {u'佰', 100}, {u'陌', 100}, {u'千', 1000}, {u'仟', 1000},
    {u'万', 1e4}, {u'萬', 1e4}, {u'亿', 1e8}, {u'億', 1e8}, {u'兆', 1e12},
};

constexpr NumeralRow kNumerals[] = {
    {u"数", K::Few, 2, 10}, {u"數", K::Few, 2, 10}, {u"几", K::Few, 2, 10}, {u"幾", K::Few, 2, 10},
};

constexpr NumeralRow kNotNumbers[] = {
    {u"万一", K::And, 0}, {u"萬一", K::And, 0}, {u"千万不", K::And, 0}, {u"百万富翁", K::And, 0}, {u"千方百计", K::And, 0},
    {u"十分", K::And, 0}, {u"三星", K::And, 0}, {u"四川", K::And, 0}, {u"百度", K::And, 0}, {u"一起", K::And, 0},
    {u"一带一路", K::And, 0}, {u"一帶一路", K::And, 0}, {u"五角大楼", K::And, 0}, {u"第三方", K::And, 0}, {u"三方", K::And, 0},
    {u"一直", K::And, 0}, {u"一定", K::And, 0}, {u"一样", K::And, 0}, {u"一般", K::And, 0}, {u"一旦", K::And, 0},
    {u"四季", K::And, 0}, {u"千年虫", K::And, 0}, {u"九月", K::And, 0}, {u"百货", K::And, 0}, {u"一位", K::And, 0},
    {u"一人", K::And, 0}, {u"两岸", K::And, 0}, {u"兩岸", K::And, 0}, {u"三峡", K::And, 0}, {u"一方面", K::And, 0},
    {u"五月天", K::And, 0}, {u"两会", K::And, 0}, {u"一国两制", K::And, 0}, {u"一國兩制", K::And, 0}, {u"千秋", K::And, 0},
    {u"伍德", K::And, 0}, {u"陆续", K::And, 0}, {u"参与", K::And, 0}, {u"参加", K::And, 0}, {u"参考", K::And, 0},
    {u"参数", K::And, 0}, {u"參與", K::And, 0}, {u"參加", K::And, 0}, {u"參數", K::And, 0}, {u"一次性", K::And, 0},
    {u"兆瓦", K::And, 0}, {u"一天", K::Point, 0}, {u"万里", K::And, 0}, {u"百家", K::And, 0}, {u"三位一体", K::And, 0},
};

constexpr FixedRow kFixed[] = {
    {u"四分之一世纪", "yr", D::Duration, 25, 31536000, kFixedPlain},
    {u"半个世纪", "yr", D::Duration, 50, 31536000, kFixedPlain}, {u"半世纪", "yr", D::Duration, 50, 31536000, kFixedPlain},
    {u"一半", "fraction", D::Ratio, 0.5, 1, kFixedPlain}, {u"半数", "fraction", D::Ratio, 0.5, 1, kFixedPlain},
    {u"半數", "fraction", D::Ratio, 0.5, 1, kFixedPlain}, {u"过半", "fraction", D::Ratio, 0.5, 1, kFixedOver},
    {u"過半", "fraction", D::Ratio, 0.5, 1, kFixedOver}, {u"翻番", "times", D::Ratio, 2, 1, kFixedPlain},
    {u"翻一番", "times", D::Ratio, 2, 1, kFixedPlain}, {u"翻倍", "times", D::Ratio, 2, 1, kFixedPlain},
    {u"翻了一番", "times", D::Ratio, 2, 1, kFixedPlain}, {u"加倍", "times", D::Ratio, 2, 1, kFixedPlain},
    {u"对折", "fraction", D::Ratio, 0.5, 1, kFixedPlain}, {u"對折", "fraction", D::Ratio, 0.5, 1, kFixedPlain},
    {u"半折", "fraction", D::Ratio, 0.5, 1, kFixedPlain}, {u"半成", "fraction", D::Ratio, 0.05, 1, kFixedPlain}, {u"半年", "yr", D::Duration, 0.5, 31536000, kFixedPlain}, {u"半百", "", D::Number, 50, 1, kFixedBare},
    {u"半个月", "mo", D::Duration, 0.5, 2592000, kFixedPlain}, {u"半", "fraction", D::Ratio, 0.5, 1, kFixedBare | kFixedScales},
    {u"个位数", "digits", D::Magnitude, 1, 1, kFixedPlain}, {u"两位数", "digits", D::Magnitude, 2, 1, kFixedPlain},
    {u"兩位數", "digits", D::Magnitude, 2, 1, kFixedPlain}, {u"三位数", "digits", D::Magnitude, 3, 1, kFixedPlain},
};

}  // namespace

std::span<const NumeralChar> numeral_characters() { return kCharacters; }
std::span<const NumeralRow> numerals() { return kNumerals; }
std::span<const NumeralRow> not_numbers() { return kNotNumbers; }
std::span<const FixedRow> fixed_quantities() { return kFixed; }

}  // namespace haechi::zh
