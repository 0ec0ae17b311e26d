#include <algorithm>

#include "judging/owners.h"
#include "judging/rules.h"

namespace haechi {
namespace {

constexpr float kSame = 0.55f;      // from this strength on a word has its counterpart
constexpr float kSaidBound = 0.6f;  // so much of the text, and of the claim, must bind
constexpr float kKnownBound = 0.5f;
constexpr float kBothBound = 1.25f;
constexpr float kSettles = 0.8f;    // a claim that binds so well and has the figure settles it
constexpr double kTelling = 100;    // a figure of three digits is nobody else's by chance

bool is_value(Slot s) { return s == Slot::Number || s == Slot::Unit || s == Slot::Date; }

bool names_source(const ReadClaim& claim, const Statement& known, const Term& t) {
  if (t.ids.meets(claim.speaker) || t.ids.meets(claim.reported_by)) return true;
  return std::any_of(known.speakers.begin(), known.speakers.end(),
                     [&](const Speaker& s) { return s.span == t.span || s.ids.meets(t.ids); });
}

/// One claim that differs from the text in figures and times alone.
class ValueCheck {
 public:
  ValueCheck(const Case& sentence, const Comparison& c) : case_(sentence), c_(c), known_(c.phrasing->statement) {}

  std::optional<Ruling> run() const {
    if (c_.conflicts.empty() || !std::all_of(c_.conflicts.begin(), c_.conflicts.end(), [](const Conflict& k) { return is_value(k.slot); }))
      return std::nullopt;
    if (!binds() || !names_agree()) return std::nullopt;
    const bool date = has(Slot::Date), figure = has(Slot::Number) || has(Slot::Unit);
    if (date && figure) return std::nullopt;  // another figure for another time
    const Conflict& conflict = c_.conflicts.front();
    if (date ? !dates_exclude() : !figures_exclude(conflict)) return std::nullopt;
    if (settled_elsewhere(conflict)) return std::nullopt;
    Ruling r;
    r.comparison = &c_;
    r.slot = conflict.slot;
    r.said = conflict.said;
    r.known = conflict.known;
    r.strength = 0.6f + 0.35f * std::min(c_.said_bound, c_.known_bound);
    return r;
  }

 private:
  bool has(Slot slot) const {
    return std::any_of(c_.conflicts.begin(), c_.conflicts.end(), [&](const Conflict& k) { return k.slot == slot; });
  }

  bool binds() const {
    return c_.said_bound >= kSaidBound && c_.known_bound >= kKnownBound && c_.said_bound + c_.known_bound >= kBothBound;
  }

  /// Whoever and whatever either names, the other names too; but who said it may be left out.
  bool names_agree() const {
    for (size_t i = 0; i < case_.said.terms.size(); ++i) {
      const Term& t = case_.said.terms[i];
      if (c_.strengths[i] < kSame && is_entity(case_.claims, t)) return false;
    }
    for (size_t j = 0; j < known_.terms.size(); ++j) {
      const Term& t = known_.terms[j];
      if (c_.reached[j] < kSame && is_entity(case_.claims, t) && !names_source(*c_.claim, known_, t)) return false;
    }
    return true;
  }

  const Quantity* said_figure(Span span) const {
    for (const Quantity& q : case_.said.quantities)
      if (q.span == span) return &q;
    return nullptr;
  }
  const Quantity* known_figure(Span span) const {
    for (const Quantity& q : known_.quantities)
      if (q.span == span) return &q;
    return nullptr;
  }

  bool figures_exclude(const Conflict& conflict) const {
    const Quantity* a = said_figure(conflict.said);
    const Quantity* b = known_figure(conflict.known);
    return !a || !b || a->role == b->role || a->role == QuantityRole::Conversion || b->role == QuantityRole::Conversion;
  }

  /// What happens once has one date; a level may be the same at another time, unless a telling figure says which it is.
  bool dates_exclude() const {
    const Lexicon& lexicon = case_.claims.lexicon();
    for (size_t i = 0; i < case_.said.terms.size(); ++i) {
      if (c_.strengths[i] < kSame) continue;
      for (const ConceptId id : case_.said.terms[i].ids)
        if (lexicon.concept_at(id).is_event) return true;
    }
    for (size_t i = 0; i < case_.said.quantities.size(); ++i) {
      const Quantity& q = case_.said.quantities[i];
      if (c_.figure_settled[i] && q.step > 0 && q.max / q.step >= kTelling) return true;
    }
    return false;
  }

  /// Another claim says just what this one denies.
  bool settled_elsewhere(const Conflict& conflict) const {
    return std::any_of(case_.comparisons.begin(), case_.comparisons.end(), [&](const Comparison& other) {
      if (&other == &c_ || !other.conflicts.empty()) return false;
      if (other.said_bound + other.known_bound < kSettles) return false;
      return has_said(other, conflict.said);
    });
  }

  bool has_said(const Comparison& other, Span span) const {
    for (size_t i = 0; i < case_.said.quantities.size(); ++i)
      if (case_.said.quantities[i].span == span) return other.figure_settled[i];
    for (size_t i = 0; i < case_.said.times.size(); ++i)
      if (case_.said.times[i].span == span) return other.time_settled[i];
    return false;
  }

  const Case& case_;
  const Comparison& c_;
  const Statement& known_;
};

}  // namespace

std::optional<Ruling> rule_values(const Case& c) {
  std::optional<Ruling> surest;
  for (const Comparison& comparison : c.comparisons) {
    const std::optional<Ruling> found = ValueCheck(c, comparison).run();
    if (found && (!surest || found->strength > surest->strength)) surest = found;
  }
  return surest;
}

}  // namespace haechi
