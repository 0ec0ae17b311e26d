// Where the figures of the text and of the claim stand in each other's place, though the claim tells more.
#include <algorithm>

#include "judging/owners.h"
#include "judging/rule_values.h"
#include "judging/who.h"

namespace haechi {
namespace {

constexpr float kSame = 0.55f;        // from this strength on a word has its counterpart
constexpr float kInClaim = 0.7f;      // and so much where the claim itself has it, not its surroundings
constexpr float kInPlace = 0.55f;     // so much of the text where the figure stands in the very place of the claim's
constexpr float kMostInPlace = 0.7f;  // and so much where no other figure is the same
constexpr float kInPhrase = 0.5f;     // and so much where a whole phrase stands before both
constexpr float kPhraseWeight = 0.9f;
constexpr float kSameButDate = 0.9f;  // so much of both where nothing but the date differs

constexpr std::string_view kBareMeasures[] = {"amount", "money",      "scale-size", "number-count",
                                              "length", "price-cost", "total-sum"};

class InPlace {
 public:
  InPlace(const Case& sentence, const Comparison& c) : case_(sentence), c_(c), known_(c.phrasing->statement) {}

  /// One part of a long claim is about the same: the text has little else, and its figure the place of the claim's.
  bool run() const {
    if (c_.conflicts.size() != 1 || c_.times_missing + c_.figures_missing > ones_missing()) return false;
    const Conflict& conflict = c_.conflicts.front();
    if (conflict.slot == Slot::Date || lacks_subject()) return false;
    if (conflict.slot == Slot::Unit) return c_.said_bound >= kInPlace;
    if (is_clock(case_.said, conflict)) return c_.said_bound >= kSameButDate;
    if (singles_out_others(conflict)) return false;
    if (foreign_subject_before(conflict.known)) return false;
    if (c_.said_bound >= kMostInPlace && asks_amount(conflict)) return true;
    const bool beside = c_.figures_entailed > 0;
    if (c_.said_bound >= kInPhrase && same_phrase(conflict)) return true;
    return c_.said_bound >= (beside ? kInPlace : kMostInPlace) && same_word_before(conflict);
  }

 private:
  /// "건강한 성인 800명": of what is counted only some, and not those of the claim.
  bool singles_out_others(const Conflict& conflict) const {
    const Term* head = word_before(case_.said, conflict.said);
    if (!head || head == case_.said.terms.data()) return false;
    const Term& of = *(head - 1);
    const bool close = head->span.begin <= of.span.end + 3;
    return close && of.predicate && of.clause == head->clause &&
           c_.strengths[static_cast<size_t>(&of - case_.said.terms.data())] < kSame;
  }

  /// "한 척을 운용하는": one of them is no figure of its own.
  int ones_missing() const {
    int ones = 0;
    for (size_t i = 0; i < case_.said.quantities.size(); ++i) {
      const Quantity& q = case_.said.quantities[i];
      ones += !c_.figure_settled[i] && q.dimension == Dimension::Count && q.min == 1 && q.max == 1;
    }
    return std::min(ones, c_.figures_missing);
  }

  /// Two words and more right before the claim's figure, or the word behind it that it counts, stand before the text's
  /// too.
  bool same_phrase(const Conflict& conflict) const {
    const Quantity* said = figure_at(case_.said, conflict.said);
    if (!said || !figure_at(known_, conflict.known) || !counts_one(*said)) return false;
    const Term* head = word_before(case_.said, conflict.said);
    if (!head) return false;
    if (const Term* counted = counted_behind(conflict.known)) {
      // "8건의 살해 혐의": the head of the phrase is what is counted.
      const Term* end = known_.terms.data() + known_.terms.size();
      while (counted->role == TermRole::None && !counted->predicate && counted + 1 != end &&
             (counted + 1)->span.begin <= counted->span.end + 1 && !is_same(*head, *counted))
        ++counted;
      return is_same(*head, *counted);
    }
    int run = 0;
    float weight = 0;
    for (size_t j = known_.terms.size(); j-- > 0;) {
      const Term& k = known_.terms[j];
      if (k.span.end > conflict.known.begin) continue;
      const Term* t = said_for(k, conflict.said);
      if (!t || (run == 0 && t != head)) break;
      ++run;
      weight += case_.comparer.claim_weight(k);
    }
    return run >= 2 && weight >= kPhraseWeight;
  }

  /// No other figure of the text or of the claim is of the same measure.
  bool counts_one(const Quantity& said) const {
    const auto rivals = [&](const Statement& s) {
      return std::count_if(s.quantities.begin(), s.quantities.end(),
                           [&](const Quantity& q) { return q.dimension == said.dimension && q.unit == said.unit; });
    };
    return rivals(case_.said) == 1 && rivals(known_) == 1;
  }

  bool pairs_with(const Term& t, const Term& known) const {
    const Pair& p = c_.pairs[static_cast<size_t>(&t - case_.said.terms.data())];
    return p.claim == &known - known_.terms.data() && p.strength >= kInClaim && p.relation == Relation::Same;
  }

  bool is_same(const Term& t, const Term& known) const {
    return pairs_with(t, known) || t.key == known.key || t.ids.meets(known.ids);
  }

  /// The text's word before its figure that stands for the claim's word.
  const Term* said_for(const Term& known, Span figure) const {
    for (const Term& t : case_.said.terms)
      if (t.span.end <= figure.begin && pairs_with(t, known)) return &t;
    return nullptr;
  }

  /// "120명의 선원": what the claim's figure counts stands behind it.
  const Term* counted_behind(Span figure) const {
    if (c_.phrasing->language != Language::Korean ||
        !c_.phrasing->text.view({figure.end, known_.span.end}).starts_with(u"의"))
      return nullptr;
    for (const Term& t : known_.terms)
      if (t.span.begin >= figure.end) return t.span.begin <= figure.end + 2 ? &t : nullptr;
    return nullptr;
  }

  /// A name or a strange word that acts in the text and not in the claim.
  bool lacks_subject() const {
    for (size_t i = 0; i < case_.said.terms.size(); ++i) {
      const Term& t = case_.said.terms[i];
      if (c_.strengths[i] < kSame && t.unknown && stands_first(t.role)) return true;
    }
    return false;
  }

  /// The last word that acts before the claim's figure is nothing that the text speaks of.
  bool foreign_subject_before(Span figure) const {
    const Term* last = nullptr;
    for (const Term& t : known_.terms)
      if (t.span.end <= figure.begin && stands_first(t.role) && !t.predicate) last = &t;
    return last && (last->unknown || last->name) && c_.reached[static_cast<size_t>(last - known_.terms.data())] < kSame;
  }

  /// "지원받은 돈은": nothing but that it is an amount, and either has one.
  bool asks_amount(const Conflict& conflict) const {
    const Quantity* said = figure_at(case_.said, conflict.said);
    const Term* head = said && counts_one(*said) ? word_before(case_.said, conflict.said) : nullptr;
    return head && head->role == TermRole::Topic && std::any_of(head->ids.begin(), head->ids.end(), [&](ConceptId id) {
             return is_bare_measure(case_.claims.lexicon().concept_at(id).name);
           });
  }

  bool same_word_before(const Conflict& conflict) const {
    const Term* a = word_before(case_.said, conflict.said);
    const Term* b = word_before(known_, conflict.known);
    if (!a || !b || (conflict.slot == Slot::Number && !figure_at(case_.said, conflict.said)))
      return !figure_at(case_.said, conflict.said);
    const Pair& p = c_.pairs[static_cast<size_t>(a - case_.said.terms.data())];
    return p.claim == b - known_.terms.data() && p.strength >= kSame;
  }

  static const Term* word_before(const Statement& s, Span figure) {
    const Term* last = nullptr;
    for (const Term& t : s.terms)
      if (t.span.end <= figure.begin) last = &t;
    return last;
  }

  const Case& case_;
  const Comparison& c_;
  const Statement& known_;
};

constexpr uint32_t kBeside = 3;  // so near, a particle and a blank, one word describes the next

/// The noun right before `at` that says of what it is.
const Term* noun_before(const Statement& s, Span at) {
  const Term* last = nullptr;
  for (const Term& t : s.terms)
    if (t.span.end <= at.begin) last = &t;
  const bool describes = last &&
                         (last->role == TermRole::None || last->role == TermRole::Of || last->role == TermRole::At) &&
                         !last->predicate;
  return describes && at.begin - last->span.end <= kBeside ? last : nullptr;
}

bool counts(const Statement& s, Span figure) {
  const Quantity* q = figure_at(s, figure);
  return q && q->dimension == Dimension::Count && q->unit_span.length() > 0;
}

/// The noun right behind a figure: eight helicopters.
const Term* noun_behind(const Statement& s, Span at) {
  for (const Term& t : s.terms)
    if (t.span.begin >= at.end) return t.span.begin <= at.end + 1 && !t.predicate ? &t : nullptr;
  return nullptr;
}

}  // namespace

bool counts_another(const Case& sentence, const Comparison& c, const Conflict& conflict) {
  const Statement &said = sentence.said, &known = c.phrasing->statement;
  const Quantity* figure = figure_at(said, conflict.said);
  if (said.language != c.phrasing->language || (figure && figure->unit == kScoreUnit)) return false;
  const auto lacking = [&](const Term* a) {
    return a && c.strengths[static_cast<size_t>(a - said.terms.data())] < kSame;
  };
  const auto unsaid = [&](const Term* b) {
    return b && c.reached[static_cast<size_t>(b - known.terms.data())] < kSame;
  };
  const Span from = conflict.said, to = conflict.known;
  const auto other = [&](const Term* a, const Term* b) {
    return lacking(a) && b && a->key.find(b->key) == a->key.npos;
  };
  if (to.length() > 0 && other(noun_before(said, from), noun_before(known, to))) return true;
  if (to.length() > 0 && said.language != Language::Korean) {
    // The noun may be the figure's unit: 700 salespeople, 1,900 engineers.
    const Term *a = noun_behind(said, from), *b = noun_behind(known, to);
    if (other(a, b) || (lacking(a) && counts(known, to)) || (unsaid(b) && counts(said, from))) return true;
  }
  for (size_t i = 0; i < said.terms.size(); ++i) {
    const Pair& p = c.pairs[i];
    if (p.claim < 0 || p.strength < kInClaim || said.terms[i].predicate) continue;
    const Term* b = noun_before(known, known.terms[static_cast<size_t>(p.claim)].span);
    if (unsaid(b) && other(noun_before(said, said.terms[i].span), b)) return true;
  }
  return false;
}

bool is_bare_measure(std::string_view name) {
  return std::find(std::begin(kBareMeasures), std::end(kBareMeasures), name) != std::end(kBareMeasures);
}

const Quantity* figure_at(const Statement& s, Span span) {
  const auto q =
      std::find_if(s.quantities.begin(), s.quantities.end(), [&](const Quantity& f) { return f.span == span; });
  return q == s.quantities.end() ? nullptr : &*q;
}

bool is_clock(const Statement& said, const Conflict& conflict) {
  const Quantity* q = figure_at(said, conflict.said);
  return q && q->unit == kClockUnit;
}

bool stands_in_place(const Case& sentence, const Comparison& c) { return InPlace(sentence, c).run(); }

}  // namespace haechi
