// What a text adds to a claim that stands in it as a whole. Such a claim has no word left that the addition could be
// another way of saying, so it is silent there, however much alike the two are.
#include <algorithm>

#include "judging/derive_bind.h"
#include "judging/owners.h"
#include "judging/rules.h"
#include "judging/sense.h"

namespace haechi {
namespace {

constexpr float kHas = 0.5f;      // from this strength on a word has its counterpart
constexpr float kInClaim = 0.7f;  // and so much where the claim itself has it
constexpr float kRelated = 0.4f;  // a claim that binds so well says something of what the text says
constexpr float kLeft = 0.12f;    // of a claim that stands in the text so much may be told in other words
constexpr float kMostly = 0.6f;   // of a text so much may a claim be that decides what the rest is

bool goes_with(TermRole r) {
  return r == TermRole::At || r == TermRole::By || r == TermRole::With || r == TermRole::From || r == TermRole::To;
}

class AdditionCheck {
 public:
  AdditionCheck(const Case& sentence, const Comparison& c) : case_(sentence), c_(c) {}

  bool run() const {
    if (c_.joined || !leaves_open()) return false;
    if (says_all_words() && adds_time()) return true;
    return is_said_whole() && (adds_time() || adds_part() || adds_speaker() || adds_rank() || adds_matter(case_, c_));
  }

  /// All of the claim stands in the text, its figures and times too.
  static bool is_whole(const Case& s, const Comparison& c) {
    const auto& terms = c.phrasing->statement.terms;
    float all = 0, left = 0;
    for (size_t j = 0; j < terms.size(); ++j) {
      if (is_saying(s.claims.lexicon(), terms[j]) || (!terms[j].name && terms[j].in(ConceptClass::Light))) continue;
      all += terms[j].weight;
      if (c.reached[j] < kHas) left += terms[j].weight;
    }
    return all > 0 && left <= kLeft * all && c.conflicts.empty() && has_all_values(c);
  }

 private:
  const std::vector<Term>& terms() const { return case_.said.terms; }
  bool missing(size_t i) const { return c_.strengths[i] < kHas; }

  static bool has_all_values(const Comparison& c) {
    const Statement& claim = c.phrasing->statement;
    const auto had = [&](const auto& value) {
      return std::any_of(c.matches.begin(), c.matches.end(), [&](const Match& m) { return m.known == value.span; });
    };
    return std::all_of(claim.times.begin(), claim.times.end(), had) &&
           std::all_of(claim.quantities.begin(), claim.quantities.end(), had);
  }

  bool leaves_open() const {
    return c_.figures_missing + c_.times_missing > 0 ||
           std::any_of(c_.strengths.begin(), c_.strengths.end(), [](float had) { return had < kHas; });
  }
  bool says_all_words() const {
    return std::all_of(c_.strengths.begin(), c_.strengths.end(), [](float had) { return had >= kInClaim; });
  }
  /// This claim, or one that has as much of the text.
  bool is_said_whole() const {
    return is_whole(case_, c_) ||
           std::any_of(case_.comparisons.begin(), case_.comparisons.end(), [&](const Comparison& other) {
             return other.said_covered >= c_.said_covered && is_whole(case_, other);
           });
  }

  /// True of another claim about the same, nothing in it against the text.
  template <class Has>
  bool is_elsewhere(const Has& has) const {
    return std::any_of(case_.comparisons.begin(), case_.comparisons.end(), [&](const Comparison& other) {
      return other.conflicts.empty() && other.known_bound >= kRelated && has(other);
    });
  }
  bool said_elsewhere(size_t i) const {
    return is_elsewhere([&](const Comparison& other) { return other.strengths[i] >= kHas; });
  }

  /// A year of its own.
  bool adds_time() const {
    const auto& times = case_.said.times;
    for (size_t i = 0; i < times.size() && c_.times_missing > 0; ++i)
      if (times[i].from && !times[i].relative && times[i].role == TimeRole::At && !c_.time_settled[i] &&
          !is_elsewhere([&](const Comparison& other) { return bool{other.time_settled[i]}; }))
        return true;
    return false;
  }

  /// A name that the sentence could do without: where, with whom. A Korean one may be in no table.
  bool adds_part() const {
    for (size_t i = 0; i < terms().size(); ++i) {
      const Term& t = terms()[i];
      if (!missing(i) || t.predicate || said_elsewhere(i) || !goes_with(t.role)) continue;
      const bool alone = i == 0 || terms()[i - 1].role != TermRole::None;  // 나이로비에서, not 산업 사슬에서
      const bool may_name = t.unknown && t.role != TermRole::By && case_.said.language == Language::Korean;
      if (t.name || t.entity || (may_name && alone) || is_of_another(i)) return true;
    }
    return false;
  }
  /// "At the request of the Pope": the name that it goes with is missing too.
  bool is_of_another(size_t i) const {
    const bool behind = case_.said.language == Language::English;
    if (behind ? i + 1 == terms().size() : i == 0) return false;
    const size_t owner = behind ? i + 1 : i - 1;
    const Term& t = terms()[owner];
    return missing(owner) && t.role == TermRole::Of && (t.name || t.unknown);
  }

  /// The word of somebody, where the claim is nobody's.
  bool adds_speaker() const {
    if (!c_.claim->speaker.empty() || !c_.claim->reported_by.empty()) return false;
    for (size_t i = 0; i < terms().size(); ++i)
      if (missing(i) && is_speaker(case_.said, terms()[i]) && !stands_around(*c_.claim, terms()[i]) &&
          !said_elsewhere(i))
        return true;
    return false;
  }

  /// "For the third time".
  bool adds_rank() const {
    const auto& known = c_.phrasing->statement.quantities;
    for (size_t i = 0; i < case_.said.quantities.size(); ++i) {
      const Quantity& q = case_.said.quantities[i];
      if (q.dimension == Dimension::Rank && !c_.figure_settled[i] &&
          std::none_of(known.begin(), known.end(),
                       [&](const Quantity& k) { return compare_figures(q, k).fit == Fit::Entailed; }))
        return true;
    }
    return false;
  }

  const Case& case_;
  const Comparison& c_;
};

}  // namespace

bool adds_to(const Case& sentence, const Comparison& c) { return AdditionCheck(sentence, c).run(); }

bool is_told_whole(const Case& s, Span point) {
  return std::any_of(s.comparisons.begin(), s.comparisons.end(), [&](const Comparison& c) {
    if (c.said_covered < kMostly || !AdditionCheck::is_whole(s, c)) return false;
    for (size_t i = 0; i < s.said.terms.size(); ++i)
      if (s.said.terms[i].span.overlaps(point) && c.strengths[i] < kInClaim) return false;
    for (size_t i = 0; i < s.said.quantities.size(); ++i)
      if (s.said.quantities[i].span.overlaps(point) && !c.figure_settled[i]) return false;
    for (size_t i = 0; i < s.said.times.size(); ++i)
      if (s.said.times[i].span.overlaps(point) && !c.time_settled[i]) return false;
    return true;
  });
}

}  // namespace haechi
