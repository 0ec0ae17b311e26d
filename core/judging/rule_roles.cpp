#include "judging/rules.h"

namespace haechi {

std::optional<Ruling> rule_roles(const Case&) { return std::nullopt; }

}  // namespace haechi
