#include "judging/rules.h"

namespace haechi {

std::optional<Ruling> rule_who(const Case&) { return std::nullopt; }

}  // namespace haechi
