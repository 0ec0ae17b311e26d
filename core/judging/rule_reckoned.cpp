#include <algorithm>
#include <string_view>

#include "judging/derive_question.h"
#include "judging/owners.h"
#include "judging/rule_values.h"
#include "judging/rules.h"
#include "text/words.h"

namespace haechi {
namespace {

constexpr float kTellsMuch = 0.3f;  // a claim with so much of the text may deny several of its figures
constexpr float kShared = 0.3f;     // with less in common besides what differs, a claim is about something else

using A = Arithmetic;

/// 셈이다, 나누면, 어림하면: what the figure comes to when one reckons.
constexpr std::u16string_view kReckoned[] = {u"셈이",   u"셈인",     u"셈으로", u"나누면", u"나누어", u"어림",
                                             u"따지면", u"계산하면", u"빼면",   u"빼고",   u"뺀"};

bool is_amount(const Quantity& q) {
  return q.dimension == Dimension::Money || q.dimension == Dimension::Count || q.dimension == Dimension::Percent ||
         q.dimension == Dimension::PercentPoint || q.dimension == Dimension::Number ||
         q.dimension == Dimension::Ratio || q.dimension == Dimension::Age;
}

/// True if the text's figure is a sum, a difference or a quotient: no claim need give it.
bool is_reckoned(const Case& c) {
  const Question question(c.claims, c.text, c.said);
  if (question.has(A::Sum | A::Without)) return true;
  const bool measured =
      std::any_of(c.said.terms.begin(), c.said.terms.end(), [](const Term& t) { return t.role == TermRole::Standard; });
  if (measured && question.has(A::Above | A::Below)) return true;
  return has_any(c.text.view(c.said.span), kReckoned);
}

}  // namespace

namespace {

/// A Korean headline, a caption, a line of a list: without a predicate that ends it, what it leaves out is not known.
bool is_fragment(const Phrasing& phrasing) {
  if (phrasing.language != Language::Korean) return false;
  std::u16string_view text = phrasing.text.view(phrasing.statement.span);
  constexpr std::u16string_view kBehind = u" \"'”’)]」』", kEnds = u".!?。！？다요죠";
  while (!text.empty() && kBehind.find(text.back()) != std::u16string_view::npos) text.remove_suffix(1);
  return !text.empty() && kEnds.find(text.back()) == std::u16string_view::npos;
}

/// Another figure for another time: both may hold, unless it is of what happens once.
bool is_of_another_time(const Case& sentence, const Comparison& c) {
  bool date = false, figure = false;
  for (const Conflict& k : c.conflicts) {
    if (k.slot == Slot::Date)
      date = true;
    else if (k.slot == Slot::Number)
      figure = true;
    else
      return false;
  }
  if (!date || !figure) return false;
  const Lexicon& lexicon = sentence.claims.lexicon();
  for (size_t i = 0; i < sentence.said.terms.size(); ++i)
    for (const ConceptId id : sentence.said.terms[i].ids)
      if (c.pairs[i].claim >= 0 && lexicon.concept_at(id).in(ConceptClass::Event)) return false;
  return true;
}

/// What a claim tells of a time need not be so at another: but what happens once, on a day that the claim itself names.
bool is_of_other_days(const Case& sentence, const Comparison& c) {
  const auto& times = c.phrasing->statement.times;
  for (const Conflict& k : c.conflicts) {
    if (k.slot != Slot::Date) return false;
    if (std::any_of(times.begin(), times.end(),
                    [&](const TimeRef& t) { return t.span == k.known && (t.grain < Grain::Quarter || t.offset); }))
      return false;
    if (k.known.length() == 0) continue;
    for (size_t i = 0; i < sentence.said.terms.size(); ++i)
      if (c.pairs[i].claim >= 0 && sentence.said.terms[i].in(ConceptClass::Event)) return false;
  }
  return true;
}

/// What is said of one and denied of another: neither tells of the other, and "A wins" denies no "B does not win".
bool denies_another(const Comparison& c) {
  const auto has = [&](Slot slot) {
    return std::any_of(c.conflicts.begin(), c.conflicts.end(), [&](const Conflict& k) { return k.slot == slot; });
  };
  return has(Slot::Polarity) && (has(Slot::Entity) || has(Slot::Role));
}

/// "A beats B" against "B loses", "B's captain loses": whoever suffers it in the text does the contrary in the claim.
bool is_seen_from_other_end(const Case& sentence, const Comparison& c) {
  const auto& terms = sentence.said.terms;
  for (size_t i = 0; i < terms.size(); ++i) {
    if (!terms[i].name || terms[i].role != TermRole::Object || c.pairs[i].claim < 0) continue;
    const auto denied = [&](const Conflict& k) {
      return k.slot == Slot::Polarity && i + 1 < terms.size() && k.said == terms[i + 1].span;
    };
    const TermRole role = c.phrasing->statement.terms[static_cast<size_t>(c.pairs[i].claim)].role;
    if ((stands_first(role) || role == TermRole::Of) && std::any_of(c.conflicts.begin(), c.conflicts.end(), denied))
      return true;
  }
  return false;
}

/// "Rather than to its video function": a noun that is denied in one place of the sentence may be asserted in another.
bool denies_elsewhere(const Case& sentence, const Comparison& c) {
  if (sentence.said.language != Language::English) return false;  // where a preposition tells the place
  return std::all_of(c.conflicts.begin(), c.conflicts.end(), [&](const Conflict& k) {
    for (size_t i = 0; k.slot == Slot::Polarity && i < c.pairs.size(); ++i) {
      const Term& a = sentence.said.terms[i];
      if (a.span != k.said || c.pairs[i].claim < 0) continue;
      const Term& b = c.phrasing->statement.terms[static_cast<size_t>(c.pairs[i].claim)];
      return !a.predicate && !b.predicate && a.role != b.role && a.negated != b.negated;
    }
    return false;
  });
}

constexpr float kSameEvent = 0.6f;  // so much of the text binds where the claim tells of the same event

/// Another hour of what is not surely the same event: everything has an hour.
bool is_of_another_hour(const Case& sentence, const Comparison& c) {
  if (c.said_bound >= kSameEvent || c.conflicts.empty()) return false;
  const auto& figures = sentence.said.quantities;
  return std::all_of(c.conflicts.begin(), c.conflicts.end(), [&](const Conflict& k) {
    return std::any_of(figures.begin(), figures.end(),
                       [&](const Quantity& q) { return q.unit == kClockUnit && q.span == k.said; });
  });
}

/// From January to December against a quarter: what is told of a part says nothing of the whole. A day is no such part,
/// what happened on it happened in its year.
bool is_part_of(const TimeRef& whole, Day from, Day to) {
  constexpr Day kFewDays = 14;
  if (whole.role != TimeRole::At || !whole.from || !whole.to || from < *whole.from || to > *whole.to) return false;
  return to - from > kFewDays && (to - from) * 3 < (*whole.to - *whole.from) * 2;
}

/// "Plans to raise it to 30 %" against what it was in a year: a figure that is yet to be reached.
bool is_planned(const Case& sentence, const Comparison& c) {
  const auto is_plan = [](Modality m) { return m == Modality::Plan || m == Modality::Forecast; };
  return sentence.said.modality == Modality::Plan && sentence.said.times.empty() && !is_plan(c.claim->modality) &&
         !is_plan(c.phrasing->statement.modality) && !c.phrasing->statement.times.empty();
}

/// "By 2030" against 2027: it may yet come to that.
bool is_yet_to_come(const TimeRef& by, Day to) { return by.role == TimeRole::Until && by.to && to < *by.to; }

constexpr float kHas = 0.5f;  // from this strength on a word has its counterpart

/// A claim in another language that no base has names for: of two strange words and more it has nothing.
bool lacks_names(const Case& sentence, const Comparison& c) {
  int strange = 0;
  for (size_t i = 0; i < sentence.said.terms.size(); ++i)
    strange += sentence.said.terms[i].unknown && !sentence.said.terms[i].predicate && c.strengths[i] < kHas;
  return strange >= 2;
}

/// What the text speaks of is a name, or a word that no table knows, and the claim has nothing of it: it denies a value
/// of something else.
bool is_of_another(const Case& sentence, const Comparison& c) {
  const bool value = std::all_of(c.conflicts.begin(), c.conflicts.end(), [](const Conflict& k) {
    return k.slot == Slot::Number || k.slot == Slot::Unit || k.slot == Slot::Date;
  });
  if (!value) return false;
  if (c.phrasing->language != sentence.said.language) return lacks_names(sentence, c);
  if (sentence.said.language != Language::Korean) return false;
  const auto differs = [&](const Term& t) {
    return std::any_of(c.conflicts.begin(), c.conflicts.end(),
                       [&](const Conflict& k) { return k.said.overlaps(t.span); });
  };
  for (size_t i = 0; i < sentence.said.terms.size(); ++i) {
    const Term& t = sentence.said.terms[i];
    const bool first = t.role == TermRole::Subject || t.role == TermRole::Topic;
    if (first && !t.predicate && t.unknown && c.strengths[i] < kHas && !differs(t)) return true;
  }
  return false;
}

/// One figure of the claim cannot be what two of the text are held to be.
bool denies_several_by_one(const Comparison& c) {
  if (c.conflicts.size() < 2 || c.said_bound >= kTellsMuch) return false;
  const Conflict& first = c.conflicts.front();
  return std::all_of(c.conflicts.begin(), c.conflicts.end(), [&](const Conflict& k) {
    const bool figure = k.slot == Slot::Number || k.slot == Slot::Unit;
    return figure && k.known == first.known && (&k == &first || !(k.said == first.said));
  });
}

/// A noun without a meaning of its own is what the other is measured against.
constexpr std::u16string_view kBareStandards[] = {u" 것보다 ", u" 쪽보다 ", u" 때보다 "};

/// "10 times B" and whatever has a standard compare as well; "the most, then B" does not say more than B.
bool compares(const Statement& s) {
  A does = A::None;
  for (const Term& t : s.terms) does = does | (t.role == TermRole::Standard ? A::Gap : t.does);
  for (const Quantity& q : s.quantities)
    if (q.unit == "times") does = does | A::Gap;
  return any_of(does, A::Above | A::Below | A::Gap) && !any_of(does, A::First | A::Last);
}

}  // namespace

bool compares_alone(const Case& sentence, const Comparison& c) {
  const Question question(sentence.claims, sentence.text, sentence.said);
  bool standard = has_any(sentence.text.view(sentence.said.span), kBareStandards);
  for (size_t i = 0; i < sentence.said.terms.size(); ++i)
    standard |= sentence.said.terms[i].role == TermRole::Standard && c.pairs[i].claim >= 0;
  return standard && question.has(A::Above | A::Below) && !compares(c.phrasing->statement);
}

bool denies_figure(const Case& sentence, const Comparison& c, Span figure) {
  constexpr float kSame = 0.55f;  // from this strength on the claim has the verb
  const auto& terms = sentence.said.terms;
  const auto& figures = sentence.said.quantities;
  if (std::any_of(figures.begin(), figures.end(), [&](const Quantity& q) { return q.span == figure && q.value == 1; }))
    return false;  // 한 명도 …않았다: none at all
  for (size_t i = 0; i < terms.size(); ++i) {
    const Term& t = terms[i];
    const bool verb = t.predicate ? !stands_first(t.role) : t.unknown;
    if (t.negated && verb && t.span.begin >= figure.end && c.strengths[i] < kSame) return true;
  }
  return false;
}

bool tells_of_part(const Case& sentence, const Comparison& c) {
  if (is_planned(sentence, c)) return true;
  const auto& known = c.phrasing->statement.times;
  return std::any_of(sentence.said.times.begin(), sentence.said.times.end(), [&](const TimeRef& t) {
    if (known.empty()) return c.claim->from && c.claim->to && is_part_of(t, *c.claim->from, *c.claim->to);
    return std::any_of(known.begin(), known.end(), [&](const TimeRef& k) {
      return k.from && k.to && (is_part_of(t, *k.from, *k.to) || is_yet_to_come(t, *k.to));
    });
  });
}

namespace {

/// "A·B, 도합 …": the claim has the figure of one of them.
bool is_of_several(const Case& sentence, const Comparison& c) {
  const auto& terms = sentence.said.terms;
  for (size_t i = 0; i + 1 < terms.size(); ++i) {
    if (!is_entity(sentence.claims, terms[i]) || !is_entity(sentence.claims, terms[i + 1])) continue;
    const std::u16string_view between = sentence.text.view({terms[i].span.end, terms[i + 1].span.begin});
    const bool listed = terms[i].role == TermRole::With || between == u"·" || between == u", ";
    if (listed && agrees_in_type(sentence.claims, terms[i], terms[i + 1]) &&
        (c.strengths[i] < kHas) != (c.strengths[i + 1] < kHas))
      return true;
  }
  return false;
}

}  // namespace

bool cannot_refute(const Case& sentence, const Comparison& c) {
  if (c.conflicts.empty() || c.said_bound + c.known_bound < kShared) return true;
  // Two words that no table knows may be names of one thing.
  if (std::all_of(c.conflicts.begin(), c.conflicts.end(), [](const Conflict& k) { return k.slot == Slot::Other; }))
    return true;
  const bool polarity =
      std::all_of(c.conflicts.begin(), c.conflicts.end(), [](const Conflict& k) { return k.slot == Slot::Polarity; });
  if (polarity && compares_alone(sentence, c)) return true;
  if (denies_another(c) || is_seen_from_other_end(sentence, c) || is_of_another(sentence, c) ||
      is_of_other_days(sentence, c) || denies_several_by_one(c) || is_of_another_time(sentence, c) ||
      is_of_another_hour(sentence, c) || denies_elsewhere(sentence, c) || is_fragment(*c.phrasing))
    return true;
  const bool numbers =
      std::all_of(c.conflicts.begin(), c.conflicts.end(), [](const Conflict& k) { return k.slot == Slot::Number; });
  if (numbers && (counts_another(sentence, c, c.conflicts.front()) || is_of_several(sentence, c))) return true;
  const auto& figures = sentence.said.quantities;
  const bool figures_only = std::all_of(c.conflicts.begin(), c.conflicts.end(), [&](const Conflict& k) {
    return k.slot == Slot::Number && std::any_of(figures.begin(), figures.end(), [&](const Quantity& q) {
             return q.span.overlaps(k.said) && is_amount(q);
           });
  });
  return figures_only &&
         (is_reckoned(sentence) || tells_of_part(sentence, c) || denies_figure(sentence, c, c.conflicts.front().said));
}

}  // namespace haechi
