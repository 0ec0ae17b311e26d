// "A가 아니라 B다", "B, not A": what the text denies is what the claim has, and what it has instead the claim has not.
#include <algorithm>

#include "judging/who.h"

namespace haechi {
namespace {

constexpr float kInClaim = 0.7f;    // from this strength on the claim itself has the name
constexpr float kTold = 0.55f;      // so much of all but the other name must the claim have
constexpr float kEnough = 1.6f;     // and that with so much weight
constexpr float kElsewhere = 0.6f;  // another claim with the other name that has so much of it may bear the text out

bool is_named(const Term& t) { return t.name || t.unknown; }

/// What the text has instead: the name behind the denied one, else the one before it.
const Term* instead_of(const std::vector<Term>& terms, size_t denied) {
  size_t found = denied;
  for (size_t i = 0; i < terms.size() && found <= denied; ++i)
    if (is_named(terms[i]) && !terms[i].negated) found = i;
  return found == denied ? nullptr : &terms[found];
}

/// The claim asserts it of the denied name, and knows nothing of the other.
bool affirms(const Case& s, const Comparison& c, size_t denied, const Term& instead) {
  const auto& known = c.phrasing->statement.terms;
  return c.pairs[denied].claim >= 0 && c.pairs[denied].strength >= kInClaim && !may_have_name(s.claims, c, instead) &&
         (!instead.unknown || c.phrasing->language == s.said.language) &&
         std::none_of(c.conflicts.begin(), c.conflicts.end(),
                      [](const Conflict& k) {
                        return k.slot != Slot::Polarity && k.slot != Slot::Entity && k.slot != Slot::Other;
                      }) &&
         std::none_of(known.begin(), known.end(), [](const Term& t) { return t.negated; });
}

}  // namespace

std::optional<Ruling> rule_instead(const Case& s) {
  const auto& terms = s.said.terms;
  for (size_t i = 0; i < terms.size(); ++i) {
    if (!terms[i].negated || !is_named(terms[i]) || terms[i].predicate) continue;
    const Term* instead = instead_of(terms, i);
    if (!instead) continue;
    Ruling ruling;
    float best = kTold, beside = 0;
    for (const Comparison& c : s.comparisons) {
      float weight = 0;
      const float told = covered(s, c, s.said.span, instead, &weight);
      if (has_name(s.claims, c, *instead)) beside = std::max(beside, told);
      if (told <= best || weight < kEnough || !affirms(s, c, i, *instead)) continue;
      best = told;
      const Term& known = c.phrasing->statement.terms[static_cast<size_t>(c.pairs[i].claim)];
      ruling = Ruling{&c, Slot::Entity, instead->span, known.span, 0.9f};
    }
    if (ruling.comparison && beside < kElsewhere * best) return ruling;
  }
  return std::nullopt;
}

}  // namespace haechi
