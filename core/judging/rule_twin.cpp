// The text and a claim are alike in all but one name in the same place: what is told so closely is told of one.
#include <algorithm>

#include "judging/name_phrases.h"

namespace haechi {
namespace {

constexpr float kInClaim = 0.7f;    // the claim itself has the word, not only its surroundings
constexpr float kAll = 0.95f;       // of the text but the name
constexpr float kEnough = 1.6f;     // and that with so much weight
constexpr float kElsewhere = 0.6f;  // a claim with the name that has so much of the rest may bear the text out
constexpr float kFigure = 0.7f;     // the weight of a figure among words
constexpr float kSure = 0.86f;

class TwinCheck {
 public:
  TwinCheck(const Case& s, const NamePhrase& name) : s_(s), name_(name) {}

  std::optional<Ruling> run() const {
    for (const Comparison& c : s_.comparisons) {
      if (c.phrasing->language != s_.said.language || differs_otherwise(c) || !only_the_name(c) || !lacks_name(s_, c, name_, Within::Claim)) continue;
      float weight = 0;
      if (shared(c, &weight) < kAll || weight < kEnough) continue;
      if (!told_of_one(c)) continue;
      if (const auto rival = rival_in(c); rival && !borne_out()) return Ruling{&c, Slot::Entity, name_.span, rival->span, kSure};
    }
    return std::nullopt;
  }

 private:
  /// Whatever else the two differ in is no matter of names.
  bool only_the_name(const Comparison& c) const {
    return std::all_of(c.conflicts.begin(), c.conflicts.end(), [&](const Conflict& k) { return k.said.overlaps(name_.span); });
  }

  /// Several may do the same: there a figure, a date or the act must be one's. What one does is done to, in or from one.
  bool told_of_one(const Comparison& c) const {
    const auto& terms = s_.said.terms;
    if (!acts(name_.role))
      return std::any_of(terms.begin(), terms.end(), [&](const Term& t) { return acts(t.role) && c.strengths[static_cast<size_t>(&t - terms.data())] >= kInClaim; });
    return c.figures_entailed > 0 || std::any_of(terms.begin(), terms.end(), [](const Term& t) {
      return (t.classes & (ConceptClass::Making | ConceptClass::Venue | ConceptClass::OneOnly)) != 0;
    });
  }

  /// The share of the text but the name that the claim itself has.
  float shared(const Comparison& c, float* weight) const {
    float all = 0, had = 0;
    for (size_t i = 0; i < s_.said.terms.size(); ++i) {
      const Term& t = s_.said.terms[i];
      if ((i >= name_.first && i <= name_.last) || is_saying(s_.claims.lexicon(), t)) continue;
      all += s_.comparer.weight(i);
      if (c.strengths[i] >= kInClaim) had += s_.comparer.weight(i);
    }
    for (const Quantity& q : s_.said.quantities) {
      const auto& known = c.phrasing->statement.quantities;
      all += kFigure;
      if (std::any_of(known.begin(), known.end(), [&](const Quantity& k) { return compare_figures(q, k).fit == Fit::Entailed; })) had += kFigure;
    }
    for (size_t i = 0; i < s_.said.times.size(); ++i) all += kFigure, had += c.time_settled[i] ? kFigure : 0;
    if (weight) *weight = had;
    return all > 0 ? had / all : 0;
  }

  std::optional<NamePhrase> rival_in(const Comparison& c) const {
    std::optional<NamePhrase> found;
    const auto& terms = c.phrasing->statement.terms;
    for (const NamePhrase& known : names_of(s_.claims, c.phrasing->text, c.phrasing->statement)) {
      if (c.claim->speaker.meets(terms[known.last].ids) || c.claim->reported_by.meets(terms[known.last].ids) || speaks(c.phrasing->statement, known)) continue;
      if (known.role == TermRole::With || !stand_alike(s_, name_, c, known) || !leaves_unsaid(s_, c, known) || !names_alike(s_, name_, c, known)) continue;
      if (found || named_as_one(s_.claims, s_.said.language, s_.said.terms[name_.last], terms[known.last])) return std::nullopt;
      found = known;
    }
    return found;
  }

  bool borne_out() const {
    return std::any_of(s_.comparisons.begin(), s_.comparisons.end(),
                       [&](const Comparison& c) { return !lacks_name(s_, c, name_, Within::Claim) && shared(c, nullptr) >= kElsewhere; });
  }

  const Case& s_;
  const NamePhrase& name_;
};

}  // namespace

std::optional<Ruling> rule_twin(const Case& s) {
  for (const NamePhrase& name : names_of(s.claims, s.text, s.said)) {
    if (is_shared(s, s.said.terms[name.last]) || speaks(s.said, name)) continue;
    if (auto found = TwinCheck(s, name).run()) return found;
  }
  return std::nullopt;
}

}  // namespace haechi
