#include <algorithm>
#include <iterator>
#include <string_view>

#include "judging/owners.h"
#include "judging/rule_values.h"
#include "judging/who.h"

namespace haechi {
namespace {

constexpr float kSame = 0.55f;      // from this strength on a word has its counterpart
constexpr float kInClaim = 0.7f;    // and so much where the claim itself has it, not its surroundings
constexpr float kSaidBound = 0.4f;  // so much of the text, and of the claim, must bind
constexpr float kKnownBound = 0.35f;
constexpr float kBothBound = 0.8f;
constexpr float kUndated = 0.7f;  // so much of both where only the claim's context has the date
constexpr float kTelling = 0.5f;  // a word that weighs so much tells what is spoken of
constexpr float kSettles = 0.8f;  // a claim that binds so well and has the figure settles it

constexpr std::string_view kReckoned[] = {"increase", "decrease", "difference", "gap", "total-sum", "add", "average"};

bool is_reckoned(std::string_view name) {
  return std::find(std::begin(kReckoned), std::end(kReckoned), name) != std::end(kReckoned);
}

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
    if (c_.conflicts.empty() || !std::all_of(c_.conflicts.begin(), c_.conflicts.end(), [&](const Conflict& k) {
          return is_value(k.slot) || only_reports(case_, c_, k);
        }))
      return std::nullopt;
    if (!binds() || !names_agree()) return std::nullopt;
    const bool date = has(Slot::Date), figure = has(Slot::Number) || has(Slot::Unit);
    const Conflict& conflict = c_.conflicts.front();
    if ((date && figure) ||
        (figure && (happens_otherwise(conflict) || denies_figure(case_, c_, conflict.said) ||
                    tells_of_part(case_, c_) || singles_out_kind() || counts_another(case_, c_, conflict))))
      return std::nullopt;  // another figure for another time or event
    if (date && was_only_planned(case_, c_)) return std::nullopt;
    if (figure && may_only_be(conflict)) return std::nullopt;
    if (date && conflict.known.length() == 0 && std::min(c_.said_bound, c_.known_bound) < kUndated) return std::nullopt;
    if (date ? !dates_exclude(case_, c_) : !figures_exclude(conflict)) return std::nullopt;
    if (conflict.slot == Slot::Number && said_figure(conflict.said) &&
        (!measures_agree(conflict) || is_given_as_change(*said_figure(conflict.said))))
      return std::nullopt;
    if (is_distance() || (floats_in_time() && !is_hour_of_same_day(conflict)) || settled_elsewhere(conflict))
      return std::nullopt;
    Ruling r;
    r.comparison = &c_;
    r.slot = conflict.slot;
    r.said = conflict.said;
    r.known = conflict.known;
    if (conflict.slot == Slot::Number)
      if (const Quantity* q = denied_figure(conflict)) r.known = q->span;
    r.strength = 0.55f + 0.4f * (c_.said_bound + c_.known_bound) / 2;
    return r;
  }

 private:
  /// "5만 명이 들어올 수 있다" against those who came: how many there may be is another figure.
  bool may_only_be(const Conflict& conflict) const {
    const Quantity* q = known_figure(conflict.known);
    return q && q->min == q->max && case_.said.modality == Modality::Possibility &&
           c_.claim->modality == Modality::Fact && known_.modality == Modality::Fact;
  }

  bool reports_only(const Term& t) const {
    return std::any_of(c_.conflicts.begin(), c_.conflicts.end(),
                       [&](const Conflict& k) { return k.said.overlaps(t.span) && only_reports(case_, c_, k); });
  }

  bool has(Slot slot) const {
    return std::any_of(c_.conflicts.begin(), c_.conflicts.end(), [&](const Conflict& k) { return k.slot == slot; });
  }

  /// Twelve have closed, and the claim tells of five that are there. Of seven, two may do what the other five do not.
  bool happens_otherwise(const Conflict& conflict) const {
    const auto& terms = case_.said.terms;
    if (is_of_some(conflict.said)) return true;
    const bool last = case_.said.language == Language::Korean || case_.said.language == Language::Japanese;
    if (!last || terms.empty() || c_.strengths.back() >= kSame || !terms.back().predicate) return false;
    return terms.back().in(ConceptClass::Event) ||
           (is_of_its_verb(conflict.said) && terms.back().span.begin >= conflict.said.end);
  }

  /// "대피한 주민 가운데 120명이 밤을 보냈다": some of those whom the claim counts did what it does not say.
  bool is_of_some(Span figure) const {
    const std::u16string_view before = case_.text.view({case_.said.span.begin, figure.begin});
    if (!before.ends_with(u"가운데 ") && !before.ends_with(u" 중 ")) return false;
    for (size_t i = 0; i < case_.said.terms.size(); ++i)
      if (case_.said.terms[i].span.begin >= figure.end && c_.strengths[i] < kSame) return true;
    return false;
  }

  /// A part of a whole, or a length of time, is one of what the verb tells.
  bool is_of_its_verb(Span figure) const {
    const Quantity* q = said_figure(figure);
    return q && (q->dimension == Dimension::Duration || (q->dimension == Dimension::Ratio && q->unit == "fraction"));
  }

  /// "청년 실업률": a kind of what the claim measures, and the claim does not say so.
  bool singles_out_kind() const {
    const auto& terms = case_.said.terms;
    for (size_t i = 0; i + 1 < terms.size(); ++i) {
      const Term &kind = terms[i], &of = terms[i + 1];
      const bool joined = kind.role == TermRole::None && of.span.begin <= kind.span.end + 1 && kind.clause == of.clause;
      if (joined && !kind.predicate && (!of.predicate || stands_first(of.role)) && !kind.name &&
          c_.strengths[i] < kSame && c_.strengths[i + 1] >= kSame && case_.comparer.weight(i) > kTelling)
        return true;
    }
    return false;
  }

  bool binds() const {
    return stands_in_place(case_, c_) || (binds_in_whole() && !is_clock(case_.said, c_.conflicts.front()));
  }

  bool binds_in_whole() const {
    return c_.times_missing == 0 && c_.said_bound >= kSaidBound && c_.known_bound >= kKnownBound &&
           c_.said_bound + c_.known_bound >= kBothBound;
  }

  /// Whoever and whatever either names, the other names too; but who said it may be left out.
  bool names_agree() const { return has_names() && (stands_in_place(case_, c_) || knows_no_other(c_)); }

  /// The text's own subject stands only in the headline or in the sentences before, and the claim is about another.
  bool is_about_another() const {
    const auto is_name = [&](const Term& t) {
      return (t.unknown || is_entity(case_.claims, t)) && stands_first(t.role) && !t.predicate;
    };
    bool other = false;
    for (size_t j = 0; j < known_.terms.size(); ++j)
      other |= c_.reached[j] < kSame && is_name(known_.terms[j]) && !names_source(*c_.claim, known_, known_.terms[j]);
    if (!other && !known_.has_pronoun) return false;
    for (size_t i = 0; i < case_.said.terms.size(); ++i)
      if (is_name(case_.said.terms[i]) && c_.strengths[i] < kInClaim) return true;
    return false;
  }

  bool has_names() const {
    if (is_about_another()) return false;
    for (size_t i = 0; i < case_.said.terms.size(); ++i)
      if (c_.strengths[i] < kSame && is_entity(case_.claims, case_.said.terms[i]) && !reports_only(case_.said.terms[i]))
        return false;
    return true;
  }

  /// The day is the same, whatever the year and the month it leaves open.
  bool is_hour_of_same_day(const Conflict& conflict) const {
    return is_clock(case_.said, conflict) && c_.times_entailed > 0 && c_.times_missing + c_.times_open == 0;
  }

  bool knows_no_other(const Comparison& c) const {
    const Statement& known = c.phrasing->statement;
    for (size_t j = 0; j < known.terms.size(); ++j) {
      const Term& t = known.terms[j];
      if (c.reached[j] < kSame && is_entity(case_.claims, t) && !names_source(*c.claim, known, t) && !describes(c, j))
        return false;
    }
    return true;
  }

  /// "싱가포르 투자회사 라온캐피털": the place says of what kind the name is that the text has.
  bool describes(const Comparison& c, size_t place) const {
    constexpr size_t kFurthest = 2;
    const auto& terms = c.phrasing->statement.terms;
    if (kind_of(case_.claims, terms[place]) != NameKind::Place) return false;
    for (size_t j = place; j + 1 < terms.size() && j <= place + kFurthest && terms[j].role == TermRole::None; ++j) {
      const Term& next = terms[j + 1];
      if (next.span.begin > terms[j].span.end + 1 || next.predicate) return false;
      if (next.unknown || is_entity(case_.claims, next)) return c.reached[j + 1] >= kInClaim;
    }
    return false;
  }

  /// "A는 B보다 열다섯 살 많다": the figure is a distance, and the claim measures nothing against another.
  bool is_distance() const {
    const auto measured = [](const Statement& s) {
      return std::any_of(s.terms.begin(), s.terms.end(), [](const Term& t) { return t.role == TermRole::Standard; });
    };
    // "앞섰다": what the text measures against is whom the claim says it is done to.
    const auto outdone = [&](const Term& t) {
      return t.role == TermRole::Standard && std::any_of(known_.terms.begin(), known_.terms.end(), [&](const Term& k) {
               return k.role == TermRole::Object && (k.key == t.key || k.ids.meets(t.ids));
             });
    };
    return measured(case_.said) && !measured(known_) &&
           std::none_of(case_.said.terms.begin(), case_.said.terms.end(), outdone);
  }

  /// "Last year", and nothing says which: it may not be the claim's.
  bool floats_in_time() const {
    const bool dated = c_.claim->from || !known_.times.empty();
    if (!dated) return false;
    const auto& times = case_.said.times;
    return std::any_of(times.begin(), times.end(), [&](const TimeRef& t) {
      return t.needs_context && !(t.day && !t.relative) && !floats_alike(t);
    });
  }

  /// "In the last 20 years" on either side, and nothing else tells when.
  bool floats_alike(const TimeRef& said) const {
    if (known_.times.size() != 1 || case_.said.times.size() != 1) return false;
    const TimeRef& known = known_.times.front();
    return said.offset && known.offset && known.needs_context && compare_times(said, known) == Fit::Entailed;
  }

  const Quantity* said_figure(Span span) const { return figure_at(case_.said, span); }
  const Quantity* known_figure(Span span) const { return figure_at(known_, span); }

  /// "줄이는 60명": the claim has the very figure, as that of a change.
  bool is_given_as_change(const Quantity& said) const {
    return std::any_of(known_.quantities.begin(), known_.quantities.end(), [&](const Quantity& q) {
      return (q.role == QuantityRole::Change || said.role == QuantityRole::Change) && q.role != said.role &&
             compare_figures(said, q).fit == Fit::Entailed;
    });
  }

  bool figures_exclude(const Conflict& conflict) const {
    const Quantity* a = said_figure(conflict.said);
    const Quantity* b = known_figure(conflict.known);
    return !a || !b || a->role == b->role || a->role == QuantityRole::Conversion || b->role == QuantityRole::Conversion;
  }

  /// True for a word that says what is measured: no name, no verb, not 규모, 금액, amount, which any figure has.
  bool measures(const Term& t) const {
    const bool verb = t.predicate && !stands_first(t.role);  // the noun of a copula may be marked as well
    if (verb || t.name || is_saying(case_.claims.lexicon(), t)) return false;
    return std::none_of(t.ids.begin(), t.ids.end(), [&](ConceptId id) {
      const Concept& concept_ = case_.claims.lexicon().concept_at(id);
      return concept_.in(ConceptClass::Light) || is_bare_measure(concept_.name);
    });
  }

  /// What the figure is one of: the last measure named before it in its clause.
  const Term* measure_before(const Statement& s, Span figure) const {
    const Term* found = nullptr;
    for (const Term& t : s.terms)
      if (t.span.end <= figure.begin && measures(t)) found = &t;
    return found;
  }

  /// The text names no measure that the claim lacks, and the claim's figure is one of what the text speaks of.
  bool measures_agree(const Conflict& conflict) const {
    for (size_t i = 0; i < case_.said.terms.size(); ++i) {
      const Term& t = case_.said.terms[i];
      if (c_.strengths[i] >= kInClaim) continue;
      const bool around = c_.strengths[i] >= kSame;
      if (around && (stands_first(t.role) || t.role == TermRole::Object) && measures(t) && !t.unknown) return false;
      if (around) continue;
      if (is_difference(t)) return false;
      if (stands_first(t.role) && measures(t)) return false;
    }
    return denied_figure(conflict) != nullptr;
  }

  /// Of the claim's figures that the text's could stand against, one of what the text speaks of.
  const Quantity* denied_figure(const Conflict& conflict) const {
    const Quantity* said = said_figure(conflict.said);
    if (!said) return nullptr;
    if (stands_in_place(case_, c_)) return known_figure(conflict.known);
    const Quantity* only = nullptr;
    size_t rivals = 0;
    for (const Quantity& q : known_.quantities) {
      if (compare_figures(*said, q).fit != Fit::Contradicts) continue;
      ++rivals;
      only = &q;
      const Term* k = measure_before(known_, q.span);
      if (k && c_.reached[static_cast<size_t>(k - known_.terms.data())] >= kSame && q.span == conflict.known) return &q;
    }
    if (rivals == 1) return only;
    for (const Quantity& q : known_.quantities) {
      const Term* k = measure_before(known_, q.span);
      if (k && compare_figures(*said, q).fit == Fit::Contradicts &&
          c_.reached[static_cast<size_t>(k - known_.terms.data())] >= kSame)
        return &q;
    }
    return nullptr;
  }

  /// 감소 폭, 합계, gap, sum: a figure reckoned from others.
  bool is_difference(const Term& t) const {
    return std::any_of(t.ids.begin(), t.ids.end(),
                       [&](ConceptId id) { return is_reckoned(case_.claims.lexicon().concept_at(id).name); });
  }

  /// Another claim says just what this one denies.
  bool settled_elsewhere(const Conflict& conflict) const {
    return std::any_of(case_.comparisons.begin(), case_.comparisons.end(), [&](const Comparison& other) {
      if (&other == &c_ || !other.conflicts.empty() || other.times_missing > 0 || is_part_of(c_, other)) return false;
      if (other.said_bound + other.known_bound < kSettles || !knows_no_other(other)) return false;
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
