#include "judging/rules.h"

namespace haechi {

std::optional<Ruling> rule_values(const Case&) { return std::nullopt; }

}  // namespace haechi
