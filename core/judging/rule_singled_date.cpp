// "…한 것은 2007년이다", "It was in 2007 that …": one time is singled out for what happened, and the claim has another.
#include <algorithm>

#include "judging/cleft.h"
#include "judging/owners.h"
#include "judging/who.h"
#include "lexicon/additions.h"
#include "lexicon/classes.h"

namespace haechi {
namespace {

constexpr float kSaid = 0.6f;    // so much of what happened must the claim have
constexpr float kEnough = 1.0f;  // and that with so much weight
constexpr float kWhole = 0.8f;   // where the verb is another
constexpr float kKnown = 0.65f;  // or so much of the claim stands in the text, with two names
constexpr float kMutual = 0.6f;  // or so much of the claim, whatever the verb
constexpr float kAllKnown = 0.95f;
constexpr float kElsewhere = 0.5f;  // another claim with the time that has so much of it may bear it out
constexpr float kHas = 0.55f;
constexpr float kInClaim = 0.7f;  // where the claim itself has it, not its surroundings

/// One claim against the time that the text singles out.
class DateCheck {
 public:
  DateCheck(const Case& s, const Comparison& c, Span content) : s_(s), c_(c), content_(content) {}

  /// The same without a cleft: an event that the claim has in full, names and all.
  bool denies_event(const Conflict& conflict) const {
    if (!only_times_differ() || !has_names(false) || !names_in_claim() || !is_time_of_event(conflict.known) ||
        c_.conflicts.size() != 1)
      return false;
    float weight = 0;
    const float said = covered(s_, c_, content_, nullptr, &weight);
    return (said >= kWhole || says_all()) && weight >= kEnough && shares_event();
  }

  bool denies(const Conflict& conflict) const {
    float weight = 0;
    const float said = covered(s_, c_, content_, nullptr, &weight);
    if (!only_times_differ() || !has_names(said >= kWhole) || !is_time_of_event(conflict.known)) return false;
    if (said >= kWhole && weight >= kEnough) return true;
    if (said >= kSaid && weight >= kEnough && (shares_verb() || c_.known_bound >= kMutual)) return true;
    return names() >= 2 && c_.known_bound >= kKnown;
  }

 private:
  const Statement& known() const { return c_.phrasing->statement; }

  bool only_times_differ() const {
    return std::none_of(c_.conflicts.begin(), c_.conflicts.end(), [](const Conflict& k) {
      return k.slot == Slot::Number || k.slot == Slot::Unit || k.slot == Slot::Entity || k.slot == Slot::Attribution ||
             k.slot == Slot::Role;
    });
  }

  /// Nothing of the claim but its time is missing in the text: whose the thing is, the text may add.
  bool says_all() const { return c_.known_bound >= kAllKnown; }

  int names() const {
    return static_cast<int>(std::count_if(s_.said.terms.begin(), s_.said.terms.end(), [&](const Term& t) {
      return content_.contains(t.span) && is_entity(s_.claims, t);
    }));
  }

  bool has_names(bool whole) const {
    for (size_t i = 0; i < s_.said.terms.size(); ++i) {
      const Term& t = s_.said.terms[i];
      if (!content_.contains(t.span) || c_.strengths[i] >= kHas) continue;
      // Another thing was opened, or somebody else opened it.
      const bool placed = t.role == TermRole::Object || t.role == TermRole::Subject || t.role == TermRole::Topic;
      const bool other = is_entity(s_.claims, t) ? t.role != TermRole::Of || !says_all()
                                                 : placed && !whole && !t.predicate && !says_all();
      if (other) return false;
    }
    return true;
  }

  /// The same verb, or two of making known: unveil, announce.
  bool shares_verb() const {
    bool makes = false;
    for (size_t i = 0; i < s_.said.terms.size(); ++i) {
      const Term& t = s_.said.terms[i];
      if (!content_.contains(t.span) || is_saying(s_.claims.lexicon(), t)) continue;
      if ((t.predicate || t.in(ConceptClass::OneOnly) || t.in(ConceptClass::Top)) && c_.strengths[i] >= kHas)
        return true;
      makes |= t.in(ConceptClass::Making);
    }
    return makes && std::any_of(known().terms.begin(), known().terms.end(),
                                [](const Term& t) { return t.in(ConceptClass::Making); });
  }

  /// Every strange word stands in the claim itself, not only in its headline.
  bool names_in_claim() const {
    for (size_t i = 0; i < s_.said.terms.size(); ++i)
      if (s_.said.terms[i].unknown && c_.strengths[i] < kInClaim) return false;
    return true;
  }

  bool shares_event() const {
    for (size_t i = 0; i < s_.said.terms.size(); ++i) {
      const Term& t = s_.said.terms[i];
      if (!t.predicate || c_.pairs[i].claim < 0 || c_.pairs[i].strength < kHas ||
          c_.pairs[i].relation == Relation::Opposite)
        continue;
      const Term& known_term = known().terms[static_cast<size_t>(c_.pairs[i].claim)];
      for (const ConceptId id : t.ids)
        if (s_.claims.lexicon().concept_at(id).in(ConceptClass::Event) && known_term.ids.has(id) && !is_repeated(id))
          return true;
    }
    return false;
  }

  /// Won or met at another time: that was another time.
  bool is_repeated(ConceptId id) const { return s_.claims.lexicon().concept_at(id).in(ConceptClass::Repeated); }

  /// In a claim of several events the time must stand nearest to what the text tells.
  bool is_time_of_event(Span time) const {
    if (known().times.size() < 2) return true;
    const auto told_in = [&](uint32_t begin, uint32_t end) {
      float sum = 0;
      for (size_t j = 0; j < known().terms.size(); ++j) {
        const Term& t = known().terms[j];
        if (t.span.begin >= begin && t.span.end <= end) sum += c_.reached[j] * s_.comparer.claim_weight(t);
      }
      return sum;
    };
    uint32_t begin = 0, end = known().span.end;
    for (const TimeRef& t : known().times) {
      if (t.span.end <= time.begin) begin = std::max(begin, t.span.end);
      if (t.span.begin >= time.end) end = std::min(end, t.span.begin);
    }
    return told_in(begin, end) >= 0.5f * told_in(0, known().span.end + 1);
  }

  const Case& s_;
  const Comparison& c_;
  Span content_;
};

/// Nothing but the time, and words like "the day", stands in the focus.
bool is_focus(const Case& s, Span focus, const TimeRef& t) {
  if (!focus.contains(t.span) || (t.needs_context && !t.month && (!t.day || t.relative))) return false;
  return std::none_of(s.said.terms.begin(), s.said.terms.end(), [&](const Term& w) {
    return focus.contains(w.span) && w.span.begin < t.span.begin && !w.unknown;
  });
}

}  // namespace

namespace {

const Conflict* date_conflict(const Comparison& c, Span time) {
  for (const Conflict& k : c.conflicts)
    if (k.slot == Slot::Date && k.said == time) return &k;
  return nullptr;
}

/// The claim that denies the time `i` of what the text tells in `content`, if none has it.
std::optional<Ruling> denied_time(const Case& s, size_t i, Span content, bool cleft) {
  const Span time = s.said.times[i].span;
  // The year of the most is not the year of the least.
  const bool ranked =
      std::any_of(s.said.terms.begin(), s.said.terms.end(), [&](const Term& t) { return t.in(ConceptClass::Extreme); });
  std::optional<Ruling> found;
  float best = 0;
  for (const Comparison& c : s.comparisons) {
    const float said = covered(s, c, content, nullptr);
    if (c.time_settled[i] && said >= kElsewhere) return std::nullopt;
    const Conflict* conflict = date_conflict(c, time);
    if (!conflict || said <= best || was_only_planned(s, c)) continue;
    if (ranked &&
        std::any_of(c.conflicts.begin(), c.conflicts.end(), [](const Conflict& k) { return k.slot == Slot::Polarity; }))
      continue;
    const DateCheck check(s, c, content);
    if (!(cleft ? check.denies(*conflict) : check.denies_event(*conflict))) continue;
    best = said;
    found = Ruling{&c, Slot::Date, time, conflict->known, cleft ? 0.93f : 0.85f};
  }
  return found;
}

}  // namespace

std::optional<Ruling> rule_singled_date(const Case& s) {
  if (s.said.times.empty()) return std::nullopt;
  const auto& cleft = s.comparer.cleft();
  for (size_t i = 0; cleft && i < s.said.times.size(); ++i)
    if (is_focus(s, cleft->focus, s.said.times[i]))
      if (const auto found = denied_time(s, i, cleft->content, true)) return found;
  if (s.said.times.size() != 1 || !s.said.quantities.empty() || s.said.times.front().needs_context) return std::nullopt;
  return denied_time(s, 0, s.said.span, false);
}

}  // namespace haechi
