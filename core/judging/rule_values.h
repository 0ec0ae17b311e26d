// What the check of values asks of the dates alone.
#ifndef HAECHI_JUDGING_RULE_VALUES_H_
#define HAECHI_JUDGING_RULE_VALUES_H_

#include "judging/rules.h"

namespace haechi {

/// True if what the claim tells has one date, so that the text's other date denies it.
bool dates_exclude(const Case& sentence, const Comparison& c);

}  // namespace haechi

#endif  // HAECHI_JUDGING_RULE_VALUES_H_
