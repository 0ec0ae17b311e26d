// Cutting a large set of claims into bases of a set size.
#ifndef HAECHI_BASE_SHARDING_H_
#define HAECHI_BASE_SHARDING_H_

#include <cstddef>
#include <vector>

#include "base/claim_set.h"

namespace haechi {

/// Sets of at most `most` claims (more only where a single source has more), sources in their order, each whole in one
/// set with its claims. Every set has all aliases, so that each is a base of its own. Where a set ends depends on the
/// sources near its end alone: a source that is added or changed changes few of the sets.
std::vector<ClaimSet> split_by_source(const ClaimSet& set, size_t most);

}  // namespace haechi

#endif  // HAECHI_BASE_SHARDING_H_
