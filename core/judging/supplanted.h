// A name of the text in the place that another has in the claim.
#ifndef HAECHI_JUDGING_SUPPLANTED_H_
#define HAECHI_JUDGING_SUPPLANTED_H_

#include <cstdint>
#include <vector>

#include "judging/rules.h"

namespace haechi {

/// `ours`, `theirs`: who stands where in the text and in the claim.
Supplanting supplanting_names(const Case& sentence, const Comparison& c, const std::vector<Placement>& ours,
                              const std::vector<Placement>& theirs);

}  // namespace haechi

#endif  // HAECHI_JUDGING_SUPPLANTED_H_
