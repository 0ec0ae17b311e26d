// Verdicts from a base of so few claims that none of its words is rarer than another: what the fitted model weighs by
// rarity says nothing there, and no rival claim shows what a word of the text may stand against. So the words
// themselves must bind: a claim bears out what it says entirely, denies what it says but for one point, and leaves the
// rest open.
#ifndef HAECHI_JUDGING_FEW_CLAIMS_H_
#define HAECHI_JUDGING_FEW_CLAIMS_H_

#include "judging/rules.h"

namespace haechi {

/// True where the base has too few claims to tell rare words from common ones.
bool has_few_claims(const ReadClaims& claims);

/// Every word, figure and time of the text is the claim's, with the same sign. `probability`: what the model makes of
/// it.
bool bears_out_entirely(const Case& sentence, const Comparison& c, float probability);

/// All but a word or two of the text is the claim's, and a value, a date, a name or the sign is another.
bool denies_one_point(const Case& sentence, const Comparison& c, float probability);

}  // namespace haechi

#endif  // HAECHI_JUDGING_FEW_CLAIMS_H_
