#include "reading/quantity_lexicon.h"

namespace haechi::zh {
std::span<const UnitRow> units() { return {}; }
std::span<const UnitRow> counters() { return {}; }
std::span<const NumeralRow> numerals() { return {}; }
std::span<const NumeralRow> not_numbers() { return {}; }
std::span<const FixedRow> fixed_quantities() { return {}; }
std::span<const CueRow> bounds() { return {}; }
std::span<const ChangeRow> changes() { return {}; }
}  // namespace haechi::zh
namespace haechi::zh {
namespace {
constexpr NumeralChar kCharacters[] = {
    {u'〇', 0}, {u'零', 0}, {u'一', 1}, {u'二', 2}, {u'三', 3}, {u'四', 4}, {u'五', 5}, {u'六', 6}, {u'七', 7}, {u'八', 8}, {u'九', 9},
    {u'两', 2}, {u'兩', 2}, {u'壹', 1}, {u'壱', 1}, {u'贰', 2}, {u'貳', 2}, {u'弐', 2}, {u'叁', 3}, {u'參', 3}, {u'参', 3}, {u'肆', 4}, {u'伍', 5},
    {u'陆', 6}, {u'陸', 6}, {u'柒', 7}, {u'捌', 8}, {u'玖', 9}, {u'十', 10}, {u'拾', 10}, {u'廿', 20}, {u'百', 100}, {u'佰', 100},
    {u'千', 1000}, {u'仟', 1000}, {u'万', 1e4}, {u'萬', 1e4}, {u'亿', 1e8}, {u'億', 1e8}, {u'兆', 1e12},
};
}  // namespace
std::span<const NumeralChar> numeral_characters() { return kCharacters; }
}  // namespace haechi::zh
