// Japanese words that only look like figures, and words that are figures; kanji numerals are shared with Chinese.
#include "reading/quantity_lexicon.h"

namespace haechi::ja {
namespace {

using K = NumeralKind;
using D = Dimension;

constexpr NumeralRow kNumerals[] = {
    {u"数", K::Few, 2, 10},
    {u"いち|いっ", K::Ones, 1},
    {u"に", K::Ones, 2},
    {u"さん", K::Ones, 3},
    {u"し|よん", K::Ones, 4},
    {u"ご", K::Ones, 5},
    {u"ろく|ろっ", K::Ones, 6},
    {u"なな|しち", K::Ones, 7},
    {u"はち|はっ", K::Ones, 8},
    {u"きゅう|く", K::Ones, 9},
    {u"じゅう", K::Tens, 10},
    {u"ひゃく|びゃく|ぴゃく", K::Tens, 100},
    {u"せん|ぜん", K::Tens, 1000},
    {u"まん", K::Scale, 1e4},
    {u"おく", K::Scale, 1e8},
};

constexpr NumeralRow kNotNumbers[] = {
    {u"一番|一部|一方|一般|一時|一層|一緒|一連|一定|一致|一気|一旦|一切|十分|三菱|三井|四国|九州|千葉|百貨店|万博|"
     u"万全|二酸化|一人当たり|一人一人|第三者|一体|一本化|七夕|八百屋|参加|参考|参入|参院|四半期|一歩",
     K::And, 0},
};

constexpr FixedRow kFixed[] = {
    {u"四半世紀", "yr", D::Duration, 25, 31536000, kFixedPlain},
    {u"半世紀", "yr", D::Duration, 50, 31536000, kFixedPlain},
    {u"半分|半数|半減|半額", "fraction", D::Ratio, 0.5, 1, kFixedPlain},
    {u"過半数|過半", "fraction", D::Ratio, 0.5, 1, kFixedOver},
    {u"倍増", "times", D::Ratio, 2, 1, kFixedPlain},
    {u"半年", "yr", D::Duration, 0.5, 31536000, kFixedPlain},
    {u"半日", "d", D::Duration, 0.5, 86400, kFixedPlain},
    {u"ひとり", "person", D::Count, 1, 1, kFixedBare},
    {u"ふたり", "person", D::Count, 2, 1, kFixedPlain},
    {u"半", "fraction", D::Ratio, 0.5, 1, kFixedBare | kFixedScales},
    {u"一桁", "digits", D::Magnitude, 1, 1, kFixedPlain},
    {u"二桁", "digits", D::Magnitude, 2, 1, kFixedPlain},
    {u"三桁", "digits", D::Magnitude, 3, 1, kFixedPlain},
};

}  // namespace

std::span<const NumeralRow> numerals() { return kNumerals; }
std::span<const NumeralRow> not_numbers() { return kNotNumbers; }
std::span<const FixedRow> fixed_quantities() { return kFixed; }

}  // namespace haechi::ja
