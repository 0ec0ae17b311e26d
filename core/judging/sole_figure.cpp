#include "judging/sole_figure.h"

#include <algorithm>

#include "judging/owners.h"
#include "judging/rule_values.h"

namespace haechi {
namespace {

constexpr float kBound = 0.5f;      // so much of the text binds besides
constexpr float kWellBound = 0.7f;  // or so much, and the claim itself has every name
constexpr float kHas = 0.55f;       // from this strength on a word has its counterpart
constexpr float kInClaim = 0.7f;    // and so much where the claim itself has it, not its surroundings
constexpr float kNaming = 0.6f;     // a name of such weight tells what the text is about
constexpr float kShare = 0.5f;      // of what a claim has of the text: another with so much speaks of it as well
constexpr float kLikely = 0.4f, kWellBoundLikely = 0.2f;

bool is_only_one(const Statement& s, const Quantity& figure) {
  return std::count_if(s.quantities.begin(), s.quantities.end(), [&](const Quantity& q) {
           return q.dimension == figure.dimension && q.unit == figure.unit;
         }) == 1;
}

bool lacks_name(const Case& sentence, const Comparison& c, float from, float naming) {
  for (size_t i = 0; i < sentence.said.terms.size(); ++i) {
    const Term& t = sentence.said.terms[i];
    if ((t.unknown || is_entity(sentence.claims, t)) && c.strengths[i] < from && sentence.comparer.weight(i) > naming)
      return true;
  }
  return false;
}

/// True if another claim that says as much of the text gives the figure.
bool is_given(const Case& sentence, const Comparison& c, const Quantity& said) {
  const auto at = static_cast<size_t>(&said - sentence.said.quantities.data());
  return std::any_of(sentence.comparisons.begin(), sentence.comparisons.end(), [&](const Comparison& other) {
    return other.figure_settled[at] && other.said_bound >= kShare * c.said_bound;
  });
}

/// "300억 원을 빌렸다" against "130억 원을 받았다": the verb that the figure goes with is not the claim's.
bool lacks_verb(const Case& sentence, const Comparison& c, Span figure) {
  const Statement& said = sentence.said;
  if (said.terms.empty() || (said.language != Language::Korean && said.language != Language::Japanese)) return false;
  const Term& last = said.terms.back();
  return last.predicate && !stands_first(last.role) && last.span.begin >= figure.end && c.strengths.back() < kHas;
}

}  // namespace

bool denies_sole_figure(const Case& sentence, const Comparison& c, float likely) {
  const bool well_bound = c.said_bound >= kWellBound && !lacks_name(sentence, c, kInClaim, 0);
  if (c.conflicts.size() != 1 || c.times_missing > 0 || c.said_bound < kBound ||
      likely < (well_bound ? kWellBoundLikely : kLikely))
    return false;
  const Conflict& k = c.conflicts.front();
  const Quantity *said = figure_at(sentence.said, k.said), *known = figure_at(c.phrasing->statement, k.known);
  return said && known && !lacks_verb(sentence, c, k.said) && is_only_one(sentence.said, *said) &&
         !lacks_name(sentence, c, kHas, kNaming) && !is_given(sentence, c, *said);
}

}  // namespace haechi
