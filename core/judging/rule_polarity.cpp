#include <algorithm>

#include "judging/owners.h"
#include "judging/rules.h"
#include "judging/sense.h"
#include "judging/sign_binding.h"

namespace haechi {
namespace {

constexpr float kSame = 0.55f;      // from this strength on a word counts as the claim's
constexpr float kTimeless = 0.85f;  // bound so firmly, the claim need not name the text's day
constexpr float kWeighty = 0.45f;   // a word of this weight says what the sentence is about
constexpr float kDescribed = 0.5f;  // and so much of both where a mere attribute differs
constexpr float kStrength = 0.99f;

/// Stands for a predicate: 우위라고, a surplus.
bool predicative(const Term& t) { return t.predicate || t.role == TermRole::Predicate || t.role == TermRole::Quoted; }

/// The word that carries a sign: a predicate, a denied noun, or a noun in a predicate's stead.
bool carries(const Term& t) {
  if (t.name || t.unknown) return false;
  return t.predicate || t.negated || predicative(t) || t.role == TermRole::Object || t.role == TermRole::Subject;
}

constexpr uint32_t kRanks = ConceptClass::Top | ConceptClass::Bottom | ConceptClass::High | ConceptClass::Low;

/// False for the many words that neither carry a sign nor a rank.
bool may_bear(const Term& t) { return !t.name && !t.unknown; }

/// +1 for the top of a ranking, -1 for its bottom, else 0; `superlative`: behind a word for most.
int extreme_of(const Concept& c, bool superlative) {
  if (c.in(ConceptClass::Top)) return 1;
  if (c.in(ConceptClass::Bottom)) return -1;
  if (!superlative) return 0;
  return c.in(ConceptClass::High) ? 1 : c.in(ConceptClass::Low) ? -1 : 0;
}

class Polarity {
 public:
  Polarity(const Case& sentence, const Comparison& c)
      : case_(sentence),
        c_(c),
        lexicon_(sentence.claims.lexicon()),
        said_(sentence.said),
        known_(c.phrasing->statement),
        binding_(sentence, c) {}

  /// `alone`: whatever other claims bear out.
  std::optional<Ruling> run(bool alone) const {
    if (c_.turned || binding_.tells_little() || elsewhere_wrong()) return std::nullopt;
    for (size_t i = 0; i < said_.terms.size(); ++i)
      for (size_t j = 0; may_bear(said_.terms[i]) && j < known_.terms.size(); ++j)
        if (may_bear(known_.terms[j]) && may_face(i, j) && (contrary(i, j) || hindered(i, j)) &&
            binding_.about_the_same(i, j) && (alone || !borne_out(i)))
          return Ruling{&c_, Slot::Polarity, said_.terms[i].span, known_.terms[j].span, kStrength};
    return std::nullopt;
  }

 private:
  /// Another name, figure, time or speaker: the claim speaks of something else, or another rule's matter.
  bool elsewhere_wrong() const {
    if (figure_unknown()) return true;
    if (c_.times_missing > 0 && std::min(c_.said_bound, c_.known_bound) < kTimeless && !rules_out()) return true;
    return std::any_of(c_.conflicts.begin(), c_.conflicts.end(),
                       [](const Conflict& k) { return k.slot != Slot::Polarity && k.slot != Slot::Other; });
  }

  /// What is impossible, and no time is named, is so within any time.
  bool rules_out() const {
    return known_.times.empty() && said_.modality == Modality::Possibility &&
           std::any_of(known_.terms.begin(), known_.terms.end(),
                       [&](const Term& t) { return means(lexicon_, t, "impossible"); });
  }

  /// A figure that neither this claim nor any other bears out.
  bool figure_unknown() const {
    if (c_.figures_missing == 0) return false;
    for (size_t k = 0; k < said_.quantities.size(); ++k)
      if (std::none_of(case_.comparisons.begin(), case_.comparisons.end(),
                       [&](const Comparison& o) { return o.figure_settled[k] && (&o == &c_ || o.conflicts.empty()); }))
        return true;
    return false;
  }

  /// False for most words: those that have nothing to do with each other.
  bool may_face(size_t i, size_t j) const {
    const Term &a = said_.terms[i], &b = known_.terms[j];
    const bool related = a.ids.empty() || b.ids.empty() ? a.key == b.key : a.reach.meets(b.reach);
    return related || at_other_ranks(i, j);
  }

  bool contrary(size_t i, size_t j) const {
    const Term& a = said_.terms[i];
    const Term& b = known_.terms[j];
    if (at_other_ranks(i, j)) return true;
    if (of_one_figure(i, j)) return true;
    if (described_otherwise(i, j)) return !said_as_is(i) && !known_as_is(j);
    if (!carries(a) || !carries(b)) return false;
    if (!(predicative(a) && predicative(b)) && a.role != b.role && !a.negated && !b.negated) return false;
    if (a.attributive != b.attributive &&
        (describes_before(case_.text, said_, a) || describes_before(c_.phrasing->text, known_, b)))
      return false;
    const Sense sense = sense_of(lexicon_, a, b);
    if (sense == Sense::Same && (a.negated ? waits(known_modality(), said_.modality)
                                           : waits(said_.modality, known_modality()) || waits_on_condition()))
      return false;
    if (sense == Sense::Same && a.negated && denies_of_before(case_.text, said_, c_.phrasing->text)) return false;
    if (sense == Sense::Same && (a.supposed != b.supposed || set_aside(a, b) || set_aside(b, a))) return false;
    if (sense == Sense::Apart || (sense == Sense::Opposite) == (a.negated != b.negated)) return false;
    if (sense == Sense::Opposite && (only_says(lexicon_, a) != only_says(lexicon_, b) || bounds_figure(a)))
      return false;
    // "Nobody died" denies no patients: a denied noun is that very noun.
    if (sense == Sense::Same && !a.predicate && !b.predicate && a.key != b.key && !a.ids.meets(b.ids)) return false;
    if (sense == Sense::Same &&
        !(same_word(a, b) && denied_alone(a.negated ? known_ : said_, a.negated ? b : a, a.negated ? said_ : known_)))
      return false;
    if (sense == Sense::Same && (a.negated ? is_denied_by(lexicon_, known_, j) : is_denied_by(lexicon_, said_, i)))
      return false;  // denied in other words
    return !said_as_is(i) && !known_as_is(j);
  }

  /// A profit of 28 million where the claim has a loss of 28 million.
  bool of_one_figure(size_t i, size_t j) const {
    const Term& a = said_.terms[i];
    const Term& b = known_.terms[j];
    if (c_.figures_entailed == 0 || a.negated != b.negated || sense_of(lexicon_, a, b) != Sense::Opposite) return false;
    return std::any_of(c_.matches.begin(), c_.matches.end(), [&](const Match& m) {
      return m.fit == Fit::Entailed && stands_before(said_, i, m.said) && stands_before(known_, j, m.known);
    });
  }
  static bool stands_before(const Statement& s, size_t at, Span figure) {
    return s.terms[at].span.end <= figure.begin &&
           (at + 1 == s.terms.size() || s.terms[at + 1].span.end > figure.begin);
  }

  /// "Exceeded a million" is what the figure says, and another may be fallen short of.
  bool bounds_figure(const Term& t) const {
    return any_of(t.does, Arithmetic::Above | Arithmetic::Below) &&
           std::any_of(said_.quantities.begin(), said_.quantities.end(),
                       [](const Quantity& q) { return q.precision == Precision::Range; });
  }

  /// What has not been done may be done yet.
  static bool still_to_come(Modality m) { return m == Modality::Forecast || m == Modality::Plan; }
  static bool waits(Modality asserting, Modality denying) {
    return still_to_come(asserting) && !still_to_come(denying);
  }
  /// "Will not run unless …" is no denial that she runs.
  bool waits_on_condition() const {
    return known_modality() == Modality::Condition && said_.modality != Modality::Condition;
  }
  Modality known_modality() const { return std::max(c_.claim->modality, known_.modality); }

  /// "A very pessimistic estimate" where the claim calls it optimistic: whatever their places, the two words cannot
  /// both be true of what is otherwise the same.
  bool described_otherwise(size_t i, size_t j) const {
    const Term& a = said_.terms[i];
    const Term& b = known_.terms[j];
    if (a.name || b.name || a.unknown || b.unknown || a.negated != b.negated ||
        sense_of(lexicon_, a, b) != Sense::Opposite)
      return false;
    return (a.role == TermRole::None || b.role == TermRole::None) && binding_.bound(c_, i) >= kDescribed &&
           c_.known_bound >= kDescribed;
  }

  /// The text says that it is done or can be, the claim that it is hard, forbidden, has failed; or the reverse.
  bool hindered(size_t i, size_t j) const {
    const Term& a = said_.terms[i];
    const Term& b = known_.terms[j];
    if (a.negated || b.negated || !a.predicate || !b.predicate || sense_of(lexicon_, a, b) != Sense::Same) return false;
    if (!same_word(a, b) && !a.ids.meets(b.ids)) return false;
    if (a.supposed != b.supposed) return false;
    if (said_.modality >= Modality::Plan || is_saying(lexicon_, a)) return false;
    const Term* m = negator_of(said_, i);
    const Term* n = negator_of(known_, j);
    if ((m != nullptr) == (n != nullptr)) return false;
    if (denied_elsewhere(m ? known_ : said_, m ? *m : *n) || (m && says_as_well(*m))) return false;
    for (size_t k = 0; k < known_.terms.size(); ++k)  // said of another there, in the same way
      if (k != j && known_.terms[k].predicate && agrees(a, known_.terms[k]) && !negator_of(known_, k) == !m)
        return false;
    for (size_t k = 0; k < said_.terms.size(); ++k)
      if (k != i && said_.terms[k].predicate && agrees(said_.terms[k], b) && !negator_of(said_, k) == !n) return false;
    return m ? asserts_plainly(known_) : asserts_plainly(said_);
  }

  /// Nothing in it denies or doubts, from a clause above neither: sceptical that it can.
  bool asserts_plainly(const Statement& s) const {
    return std::none_of(s.terms.begin(), s.terms.end(), [&](const Term& t) {
      return t.negated || negates(lexicon_, t) || t.in(ConceptClass::Unasserting);
    });
  }

  /// The same denial, but of another word: "접속하던 개발자를 막다" against "개발자가 접속하는 것을 막다".
  bool denied_elsewhere(const Statement& s, const Term& denial) const {
    return std::any_of(s.terms.begin(), s.terms.end(),
                       [&](const Term& t) { return negates(lexicon_, t) && agrees(t, denial); });
  }

  /// The claim has it too, by a word that denies nothing there: 비켜 가다, 우회.
  bool says_as_well(const Term& denial) const {
    const Pair& p = c_.pairs[static_cast<size_t>(&denial - said_.terms.data())];
    return p.claim >= 0 && p.strength >= kSame && (p.relation == Relation::Same || p.relation == Relation::Near);
  }

  const Term* negator_of(const Statement& s, size_t at) const { return haechi::negator_of(lexicon_, s, at); }

  /// Not by a second meaning of either.
  bool same_word(const Term& a, const Term& b) const { return haechi::same_word(lexicon_, a, b); }

  /// `plain` denies nothing on its own, neither by negation nor by words that amount to it: what it denies the other
  /// does.
  bool denied_alone(const Statement& plain, const Term& word, const Statement& denying) const {
    return std::none_of(plain.terms.begin(), plain.terms.end(), [&](const Term& t) {
      if (&t == &word || t.clause != word.clause || (!t.negated && !negates(lexicon_, t))) return false;
      return std::none_of(denying.terms.begin(), denying.terms.end(), [&](const Term& o) { return agrees(t, o); });
    });
  }

  /// The most of all against the least of all: "30년 만의 최고치" and "30년 만에 가장 적었다".
  bool at_other_ranks(size_t i, size_t j) const {
    const int a = rank_at(said_, i), b = rank_at(known_, j);
    if (a * b >= 0) return false;
    const auto same = [](const Statement& s, const auto& rank_of, int rank) {
      for (size_t k = 0; k < s.terms.size(); ++k)
        if (rank_of(s, k) == rank) return true;
      return false;
    };
    const auto rank = [&](const Statement& s, size_t k) { return rank_at(s, k); };
    return !same(known_, rank, a) && !same(said_, rank, b);
  }

  int rank_at(const Statement& s, size_t at) const {
    const Term& t = s.terms[at];
    if ((t.classes & kRanks) == 0) return 0;
    const bool most = at > 0 && s.terms[at - 1].in(ConceptClass::MostDegree);
    const bool least = at > 0 && s.terms[at - 1].in(ConceptClass::LeastDegree);
    for (const ConceptId id : t.ids)
      if (const int sign = extreme_of(lexicon_.concept_at(id), most || least))
        return sign * (least ? -1 : 1) * (t.negated ? -1 : 1);
    return 0;
  }

  /// The claim says this word of the text with the same sign somewhere.
  bool said_as_is(size_t i) const {
    return std::any_of(known_.terms.begin(), known_.terms.end(), [&](const Term& b) {
      return agrees(said_.terms[i], b) && !led_by_another(i, b) && !stands_for_another(said_, i, b);
    });
  }
  /// The other side has this very word besides: "제한된 자원이 …을 가로막다".
  static bool stands_for_another(const Statement& other, size_t but, const Term& word) {
    return std::any_of(other.terms.begin(), other.terms.end(), [&](const Term& t) {
      return &t != &other.terms[but] && (t.attributive || word.attributive) && t.key == word.key;
    });
  }
  /// What the text says it of leads another clause there.
  bool led_by_another(size_t i, const Term& b) const {
    if (stands_first(b.role)) return false;  // "준우승했으며, 우승은 한 번뿐이다": the word leads its clause itself
    for (size_t k = i; k-- > 0;) {
      const int claim = c_.pairs[k].claim;
      if (!stands_first(said_.terms[k].role) || said_.terms[k].predicate) continue;
      if (claim < 0 || c_.pairs[k].strength < kSame) return false;
      const Term& t = known_.terms[static_cast<size_t>(claim)];
      return stands_first(t.role) && t.clause != b.clause;
    }
    return false;
  }
  bool known_as_is(size_t j) const {
    return std::any_of(said_.terms.begin(), said_.terms.end(),
                       [&](const Term& a) { return agrees(a, known_.terms[j]) && !stands_for_another(known_, j, a); });
  }
  bool agrees(const Term& a, const Term& b) const {
    const Sense sense = sense_of(lexicon_, a, b);
    return sense != Sense::Apart && (sense == Sense::Opposite) == (a.negated != b.negated);
  }

  /// Another claim says the word of the text as it stands, of much the same.
  bool borne_out(size_t i) const {
    for (const Comparison& o : case_.comparisons) {
      if (&o == &c_ || binding_.bound(o, i) < binding_.bound(c_, i) - 0.1f) continue;
      const Statement& s = o.phrasing->statement;
      for (size_t j = 0; j < s.terms.size(); ++j)
        if (agrees(said_.terms[i], s.terms[j]) && !negator_of(s, j) == !negator_of(said_, i) &&
            !said_of_another(o, i, s.terms[j]))
          return true;
    }
    return false;
  }

  /// The claim says the word `b` of something else: what the text says it of leads another clause there.
  bool said_of_another(const Comparison& o, size_t i, const Term& b) const {
    const auto& known = o.phrasing->statement.terms;
    const auto leads = [](const Term& t) { return stands_first(t.role) && !t.predicate; };
    const bool has_own =
        std::any_of(known.begin(), known.end(), [&](const Term& t) { return leads(t) && t.clause == b.clause; });
    if (!has_own || !verb_last(known_)) return false;
    for (size_t k = 0; k < said_.terms.size(); ++k) {
      const Pair& pair = o.pairs[k];
      if (k == i || pair.claim < 0 || pair.strength < kSame || case_.comparer.weight(k) < kWeighty ||
          said_.terms[k].predicate)
        continue;
      const Term& t = known[static_cast<size_t>(pair.claim)];
      if (leads(t) && t.clause != b.clause) return true;
    }
    return false;
  }

  const Case& case_;
  const Comparison& c_;
  const Lexicon& lexicon_;
  const Statement& said_;
  const Statement& known_;
  const SignBinding binding_;
};

}  // namespace

bool has_other_sign(const Case& sentence, const Comparison& c) { return Polarity(sentence, c).run(true).has_value(); }

std::optional<Ruling> rule_polarity(const Case& sentence) {
  std::optional<Ruling> best;
  float most = 0;
  for (const Comparison& c : sentence.comparisons) {
    const float binds = c.said_bound + c.known_bound;
    if (best && binds <= most) continue;
    if (auto found = Polarity(sentence, c).run(false)) best = std::move(found), most = binds;
  }
  return best;
}

}  // namespace haechi
