#include "judging/who.h"

namespace haechi {

std::optional<Ruling> rule_who(const Case& c) {
  std::optional<Ruling> surest;
  for (const auto rule : {rule_singled_out, rule_belonging, rule_filler, rule_instead}) {
    const std::optional<Ruling> found = rule(c);
    if (found && (!surest || found->strength > surest->strength)) surest = found;
  }
  return surest;
}

}  // namespace haechi
