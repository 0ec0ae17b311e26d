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
    {u"数|數|几|幾", K::Few, 2, 10},
};

constexpr NumeralRow kNotNumbers[] = {
    {u"万一|萬一|千万不|百万富翁|千方百计|十分|三星|四川|百度|一起|一带一路|一帶一路|五角大楼|第三方|三方|一直|"
     u"一定|一样|一般|一旦|四季|千年虫|九月|百货|一位|一人|两岸|兩岸|三峡|一方面|五月天|两会|一国两制|一國兩制|"
     u"千秋|伍德|陆续|参与|参加|参考|参数|參與|參加|參數|一次性|兆瓦|万里|百家|三位一体",
     K::And, 0},
    {u"一天", K::Point, 0},
};

constexpr FixedRow kFixed[] = {
    {u"四分之一世纪", "yr", D::Duration, 25, 31536000, kFixedPlain},
    {u"半个世纪|半世纪", "yr", D::Duration, 50, 31536000, kFixedPlain},
    {u"一半|半数|半數|对折|對折|半折", "fraction", D::Ratio, 0.5, 1, kFixedPlain},
    {u"过半|過半", "fraction", D::Ratio, 0.5, 1, kFixedOver},
    {u"翻番|翻一番|翻倍|翻了一番|加倍", "times", D::Ratio, 2, 1, kFixedPlain},
    {u"半成", "fraction", D::Ratio, 0.05, 1, kFixedPlain},
    {u"半年", "yr", D::Duration, 0.5, 31536000, kFixedPlain},
    {u"半百", "", D::Number, 50, 1, kFixedBare},
    {u"半个月", "mo", D::Duration, 0.5, 2592000, kFixedPlain},
    {u"半", "fraction", D::Ratio, 0.5, 1, kFixedBare | kFixedScales},
    {u"个位数", "digits", D::Magnitude, 1, 1, kFixedPlain},
    {u"两位数|兩位數", "digits", D::Magnitude, 2, 1, kFixedPlain},
    {u"三位数", "digits", D::Magnitude, 3, 1, kFixedPlain},
};

}  // namespace

std::span<const NumeralChar> numeral_characters() { return kCharacters; }
std::span<const NumeralRow> numerals() { return kNumerals; }
std::span<const NumeralRow> not_numbers() { return kNotNumbers; }
std::span<const FixedRow> fixed_quantities() { return kFixed; }

}  // namespace haechi::zh
