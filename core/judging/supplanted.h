// A name of the text in the place that another has in the claim.
#ifndef HAECHI_JUDGING_SUPPLANTED_H_
#define HAECHI_JUDGING_SUPPLANTED_H_

#include "judging/rules.h"

namespace haechi {

/// The names of the text where the claim has others; found once, and kept with the comparison.
const Supplanting& supplanting_names(const Case& sentence, const Comparison& c);

}  // namespace haechi

#endif  // HAECHI_JUDGING_SUPPLANTED_H_
