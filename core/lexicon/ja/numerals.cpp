// Japanese words that only look like figures, and words that are figures; kanji numerals are shared with Chinese.
#include "reading/quantity_lexicon.h"

namespace haechi::ja {
namespace {

using K = NumeralKind;
using D = Dimension;

constexpr NumeralRow kNumerals[] = {
    {u"数", K::Few, 2, 10},
    {u"いち", K::Ones, 1}, {u"いっ", K::Ones, 1}, {u"に", K::Ones, 2}, {u"さん", K::Ones, 3}, {u"し", K::Ones, 4},
    {u"よん", K::Ones, 4}, {u"ご", K::Ones, 5}, {u"ろく", K::Ones, 6}, {u"ろっ", K::Ones, 6}, {u"なな", K::Ones, 7},
    {u"しち", K::Ones, 7}, {u"はち", K::Ones, 8}, {u"はっ", K::Ones, 8}, {u"きゅう", K::Ones, 9}, {u"く", K::Ones, 9},
    {u"じゅう", K::Tens, 10}, {u"ひゃく", K::Tens, 100}, {u"びゃく", K::Tens, 100}, {u"ぴゃく", K::Tens, 100},
    {u"せん", K::Tens, 1000}, {u"ぜん", K::Tens, 1000}, {u"まん", K::Scale, 1e4}, {u"おく", K::Scale, 1e8},
};

constexpr NumeralRow kNotNumbers[] = {
    {u"一番", K::And, 0}, {u"一部", K::And, 0}, {u"一方", K::And, 0}, {u"一般", K::And, 0}, {u"一時", K::And, 0}, {u"一層", K::And, 0}, {u"一緒", K::And, 0}, {u"一連", K::And, 0}, {u"一定", K::And, 0}, {u"一致", K::And, 0}, {u"一気", K::And, 0},
    {u"一旦", K::And, 0}, {u"一切", K::And, 0}, {u"十分", K::And, 0}, {u"三菱", K::And, 0}, {u"三井", K::And, 0}, {u"四国", K::And, 0}, {u"九州", K::And, 0}, {u"千葉", K::And, 0}, {u"百貨店", K::And, 0}, {u"万博", K::And, 0}, {u"万全", K::And, 0},
    {u"二酸化", K::And, 0}, {u"一人当たり", K::And, 0}, {u"一人一人", K::And, 0}, {u"第三者", K::And, 0}, {u"一体", K::And, 0}, {u"一本化", K::And, 0}, {u"七夕", K::And, 0}, {u"八百屋", K::And, 0}, {u"参加", K::And, 0}, {u"参考", K::And, 0}, {u"参入", K::And, 0}, {u"参院", K::And, 0}, {u"四半期", K::And, 0}, {u"一歩", K::And, 0},
};

constexpr FixedRow kFixed[] = {
    {u"四半世紀", "yr", D::Duration, 25, 31536000, kFixedPlain}, {u"半世紀", "yr", D::Duration, 50, 31536000, kFixedPlain},
    {u"半分", "fraction", D::Ratio, 0.5, 1, kFixedPlain}, {u"半数", "fraction", D::Ratio, 0.5, 1, kFixedPlain}, {u"過半数", "fraction", D::Ratio, 0.5, 1, kFixedOver}, {u"過半", "fraction", D::Ratio, 0.5, 1, kFixedOver},
    {u"倍増", "times", D::Ratio, 2, 1, kFixedPlain}, {u"半減", "fraction", D::Ratio, 0.5, 1, kFixedPlain}, {u"半年", "yr", D::Duration, 0.5, 31536000, kFixedPlain}, {u"半日", "d", D::Duration, 0.5, 86400, kFixedPlain}, {u"半額", "fraction", D::Ratio, 0.5, 1, kFixedPlain},
    {u"ひとり", "person", D::Count, 1, 1, kFixedBare}, {u"ふたり", "person", D::Count, 2, 1, kFixedPlain}, {u"半", "fraction", D::Ratio, 0.5, 1, kFixedBare | kFixedScales},
    {u"一桁", "digits", D::Magnitude, 1, 1, kFixedPlain}, {u"二桁", "digits", D::Magnitude, 2, 1, kFixedPlain}, {u"三桁", "digits", D::Magnitude, 3, 1, kFixedPlain},
};

}  // namespace

std::span<const NumeralRow> numerals() { return kNumerals; }
std::span<const NumeralRow> not_numbers() { return kNotNumbers; }
std::span<const FixedRow> fixed_quantities() { return kFixed; }

}  // namespace haechi::ja
