#include "judging/rules.h"

namespace haechi {

std::optional<Ruling> apply_rules(const Case& c) {
  std::optional<Ruling> surest;
  for (const auto rule : {rule_who, rule_polarity, rule_roles, rule_values, rule_singled_date, rule_crossed, rule_displaced}) {
    const std::optional<Ruling> found = rule(c);
    if (found && (!surest || found->strength > surest->strength)) surest = found;
  }
  return surest;
}

bool cannot_support(const Case& sentence, const Comparison& c, float sure) {
  constexpr float kNearlyCertain = 0.85f;
  return (sure < kNearlyCertain && says_more(sentence, c)) || lacks_bearer(sentence, c) || leaves_contradicted(c) ||
         lacks_filler(sentence, c) || names_another(sentence, c);
}

}  // namespace haechi
