// All but one name of the text and all but one of the claim are the same, and only one can be the first, the only, the most.
#include <algorithm>

#include "judging/who.h"

namespace haechi {
namespace {

constexpr float kSaid = 0.66f;   // so much of the rest of the text must the claim have
constexpr float kKnown = 0.6f;   // and so much of the rest of the claim the text
constexpr float kEnough = 1.5f;
constexpr float kCounts = 0.55f;
constexpr float kWhole = 0.95f;

/// True if both say it of the first, the only or most of them.
bool is_of_one(const Case& s, const Comparison& c) {
  for (size_t i = 0; i < s.said.terms.size(); ++i) {
    if (c.pairs[i].claim < 0 || c.pairs[i].relation != Relation::Same) continue;
    if (s.said.terms[i].in(ConceptClass::OneOnly)) return true;
  }
  return false;
}

/// All the rest is the same, down to a figure or a date: it is the very fact, and another's.
bool is_very_fact(const Comparison& c) {
  return c.conflicts.size() == 1 && std::min(c.said_bound, c.known_bound) >= kWhole && c.figures_entailed + c.times_entailed > 0 &&
         c.figures_missing + c.figures_open + c.times_missing + c.times_open == 0;
}

bool borne_out(const Case& s, const Term& name) {
  return std::any_of(s.comparisons.begin(), s.comparisons.end(), [&](const Comparison& c) {
    return has_name(s.claims, c, name) && covered(s, c, s.said.span, &name) >= kCounts;
  });
}

}  // namespace

std::optional<Ruling> rule_replaced(const Case& s) {
  for (const Term& name : s.said.terms) {
    const NameKind kind = kind_of(s.claims, name);
    if (kind == NameKind::None || kind == NameKind::Unknown || is_shared(s, name)) continue;
    for (const Comparison& c : s.comparisons) {
      if (differs_otherwise(c) || has_name(s.claims, c, name) || !(is_of_one(s, c) || is_very_fact(c))) continue;
      float weight = 0;
      if (covered(s, c, s.said.span, &name, &weight) < kSaid || weight < kEnough) continue;
      for (size_t j = 0; j < c.phrasing->statement.terms.size(); ++j) {
        const Term& other = c.phrasing->statement.terms[j];
        if (kind_of(s.claims, other) != kind || !is_unsaid(s, c, j) || one_within_other(s.claims.lexicon(), name, other)) continue;
        if (c.claim->speaker.meets(other.ids) || c.claim->reported_by.meets(other.ids)) continue;
        if (kind == NameKind::Place && !comparable_places(s.claims, name, other)) continue;
        if (known_covered(s, c, other) < kKnown || borne_out(s, name)) continue;
        return Ruling{&c, Slot::Entity, name.span, other.span, 0.8f};
      }
    }
  }
  return std::nullopt;
}

}  // namespace haechi
