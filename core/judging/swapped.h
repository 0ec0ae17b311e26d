// Two words of the text that stand in each other's places in a claim.
#ifndef HAECHI_JUDGING_SWAPPED_H_
#define HAECHI_JUDGING_SWAPPED_H_

#include "judging/rules.h"

namespace haechi {

/// How the claim places what the text does; found once for each comparison.
const Places& compare_places(const Case& sentence, const Comparison& c);

/// Who does it in the text is in the claim what another does it to, or the reverse.
bool is_displaced(const Case& sentence, const Comparison& c);

}  // namespace haechi

#endif  // HAECHI_JUDGING_SWAPPED_H_
