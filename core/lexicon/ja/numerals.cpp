#include "reading/quantity_lexicon.h"

namespace haechi::ja {
std::span<const UnitRow> units() { return {}; }
std::span<const UnitRow> counters() { return {}; }
std::span<const NumeralRow> numerals() { return {}; }
std::span<const NumeralRow> not_numbers() { return {}; }
std::span<const FixedRow> fixed_quantities() { return {}; }
std::span<const CueRow> bounds() { return {}; }
std::span<const ChangeRow> changes() { return {}; }
}  // namespace haechi::ja
