// What the check of values asks of the dates alone, and of the place where a figure stands.
#ifndef HAECHI_JUDGING_RULE_VALUES_H_
#define HAECHI_JUDGING_RULE_VALUES_H_

#include "judging/rules.h"

namespace haechi {

/// True if what the claim tells has one date, so that the text's other date denies it.
bool dates_exclude(const Case& sentence, const Comparison& c);

/// True if one part of the claim is about the same, and the text's one conflicting figure has the place of the claim's.
bool stands_in_place(const Case& sentence, const Comparison& c);

/// "논 20헥타르" against "숲 640헥타르": before the figure, or before a word that both have, stands another noun.
bool counts_another(const Case& sentence, const Comparison& c, const Conflict& conflict);

/// 규모, 금액, amount: what any figure has.
bool is_bare_measure(std::string_view name);

const Quantity* figure_at(const Statement& s, Span span);
/// True if the conflict is one of times of day.
bool is_clock(const Statement& said, const Conflict& conflict);

}  // namespace haechi

#endif  // HAECHI_JUDGING_RULE_VALUES_H_
