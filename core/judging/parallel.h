// Parallel facts: "A does X, B does Y" against claims by which A does Y and B does X.
#ifndef HAECHI_JUDGING_PARALLEL_H_
#define HAECHI_JUDGING_PARALLEL_H_

#include <optional>

#include "judging/rules.h"

namespace haechi {

/// What the text says of each of two of a kind, if the claims say it of the other.
std::optional<Ruling> exchanged_parts(const Case& c);

}  // namespace haechi

#endif  // HAECHI_JUDGING_PARALLEL_H_
