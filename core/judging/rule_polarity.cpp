#include "judging/rules.h"

namespace haechi {

std::optional<Ruling> rule_polarity(const Case&) { return std::nullopt; }

}  // namespace haechi
