// What a claim says of the words that carry the text: who acts, what is done, what is greater than what. A claim may
// share much with a text and yet say nothing of these.
#include <algorithm>

#include "judging/owners.h"
#include "judging/rules.h"
#include "judging/sense.h"
#include "lexicon/additions.h"
#include "text/words.h"

namespace haechi {
namespace {

constexpr float kHas = 0.5f;      // from this strength on a word has its counterpart
constexpr float kInClaim = 0.7f;  // and so much where the claim itself has it, not its surroundings
constexpr float kBinds = 0.55f;   // a claim that binds so well denies the text's own point
constexpr std::u16string_view kAlready[] = {u"이미 ", u"벌써 ", u"already ", u"已经", u"すでに", u"既に"};
constexpr float kTellsMore = 0.15f,
                kMostSaid = 0.75f;  // so much more of the text, and so much of itself, tells the nearer claim

class Bearing {
 public:
  Bearing(const Case& sentence, const Comparison& c) : case_(sentence), c_(c), lexicon_(sentence.claims.lexicon()) {}

  bool lacking() const {
    return lacks_comparison() || lacks_condition() || denied_elsewhere() || told_otherwise() ||
           (!c_.joined && (left_undone() || only_owed() || only_supposed() || only_planned() || lacks_act() ||
                           points_otherwise() || another_acts() || denies() || affirms()));
  }

  bool lacks_deed() const { return lacks_act_and_object() || only_around(); }

 private:
  /// Neither what is done nor to what: "논문을 썼다".
  bool lacks_act_and_object() const {
    const int main = main_predicate(said());
    if (main < 0 || !missing(static_cast<size_t>(main))) return false;
    for (size_t i = static_cast<size_t>(main); i-- > 0;) {
      const Term& t = said().terms[i];
      if (t.predicate || stands_first(t.role)) return false;
      if (t.role == TermRole::Object) return missing(i) && !is_light(t);
    }
    return false;
  }

  const Statement& said() const { return case_.said; }
  const Statement& known() const { return c_.phrasing->statement; }
  bool missing(size_t i) const { return c_.strengths[i] < kHas; }
  bool unreached(size_t j) const { return c_.reached[j] < kHas; }

  bool is_light(const Term& t) const { return is_saying(lexicon_, t) || (!t.name && t.in(ConceptClass::Light)); }

  /// The verb that ends the sentence, or begins it where verbs stand before their objects; -1: none.
  int main_predicate(const Statement& s) const {
    const bool last = s.language == Language::Korean || s.language == Language::Japanese;
    int found = -1;
    for (size_t i = 0; i < s.terms.size(); ++i) {
      const Term& t = s.terms[i];
      if (!t.predicate || t.name || is_light(t)) continue;
      if (found < 0 || last) found = static_cast<int>(i);
    }
    return found;
  }

  /// "A는 B보다 많다", without a figure of how much: which is the greater no claim says with a word of measure.
  bool lacks_comparison() const {
    const auto& terms = said().terms;
    for (size_t i = 0; i < said().quantities.size(); ++i)
      if (!c_.figure_settled[i] || said().quantities[i].role == QuantityRole::Change) return false;
    const bool standard =
        std::any_of(terms.begin(), terms.end(), [](const Term& t) { return t.role == TermRole::Standard; }) ||
        std::any_of(said().times.begin(), said().times.end(),
                    [](const TimeRef& t) { return t.role == TimeRole::Comparison; });
    if (!standard) return false;
    for (size_t i = 0; i < terms.size(); ++i)
      if (terms[i].predicate && !terms[i].attributive && missing(i) && is_measuring(terms[i])) return true;
    return false;
  }
  bool is_measuring(const Term& t) const {
    return any_of(t.does, Arithmetic::Above | Arithmetic::Below | Arithmetic::Growth | Arithmetic::Shrinkage);
  }

  /// "If it was sold, …", "unless it is declared …", and the claim does not speak of that.
  bool lacks_condition() const {
    if (!c_.joined && has_any(case_.text.view(said().span), condition_marks(said().language)) &&
        !has_any(c_.phrasing->text.view(known().span), conditional_marks(known().language)))
      return true;
    for (size_t i = 0; i < said().terms.size(); ++i)
      if (said().terms[i].supposed && said().terms[i].negated && c_.strengths[i] < kHas) return true;
    return false;
  }

  /// "Refused to", "failed to", "hopes to": what the text leaves undone, the claim tells as it is.
  bool left_undone() const {
    const auto& terms = said().terms;
    for (size_t i = 0; i < terms.size(); ++i) {
      const Term& t = terms[i];
      if (!leaves_undone(t) || !is_verb(t) || t.negated || !t.predicate || !missing(i)) continue;
      const size_t act = verb_last(said()) ? i - 1 : i + 1;
      if (act < terms.size() && terms[act].predicate && !leaves_undone(terms[act]) && !missing(act) && is_told(act))
        return true;
    }
    return false;
  }
  static bool leaves_undone(const Term& t) { return t.in(ConceptClass::Negator) || t.in(ConceptClass::Unasserting); }
  bool is_verb(const Term& t) const {
    return std::any_of(t.ids.begin(), t.ids.end(), [&](ConceptId id) { return lexicon_.concept_at(id).is_verb; });
  }
  /// The claim neither denies the act nor leaves it undone.
  bool is_told(size_t act) const {
    const int j = c_.pairs[act].claim;
    if (j < 0 || known().terms[static_cast<size_t>(j)].negated) return false;
    for (size_t k = 0; k < known().terms.size(); ++k)
      if (leaves_undone(known().terms[k]) && unreached(k)) return false;
    return true;
  }

  /// What ought to be done the claim tells as done.
  bool only_owed() const {
    const int main = main_predicate(said());
    return said().modality == Modality::Duty && known().modality < Modality::Forecast && main >= 0 &&
           !said().terms[static_cast<size_t>(main)].attributive &&
           c_.pairs[static_cast<size_t>(main)].strength >= kInClaim &&
           c_.pairs[static_cast<size_t>(main)].claim == main_predicate(known());
  }

  /// The claim only asks or supposes what the text says is done.
  bool only_supposed() const {
    const int main = main_predicate(said());
    if (main < 0) return false;
    const Term& act = said().terms[static_cast<size_t>(main)];
    const int j = c_.pairs[static_cast<size_t>(main)].claim;
    if (act.supposed || j < 0 || !known().terms[static_cast<size_t>(j)].supposed) return false;
    for (const Term& t : known().terms)
      if (!t.supposed && t.ids.meets(act.ids)) return false;
    return true;
  }

  /// "Has already decided" of what the claim only expects.
  bool only_planned() const {
    const auto already = [](const Text& text, const Statement& s) {
      return std::any_of(std::begin(kAlready), std::end(kAlready), [&](std::u16string_view word) {
        return text.view(s.span).find(word) != std::u16string_view::npos;
      });
    };
    return c_.stronger && already(case_.text, said()) && !already(c_.phrasing->text, known());
  }

  /// Neither what is done nor who does it.
  bool lacks_act() const {
    const int main = main_predicate(said());
    if (main < 0 || !missing(static_cast<size_t>(main))) return false;
    for (size_t i = 0; i < said().terms.size(); ++i)
      if (missing(i) && acts(said().terms[i].role) && is_entity(case_.claims, said().terms[i])) return true;
    return false;
  }

  /// What is done is not the claim's, who does it acts not there, and another does.
  bool another_acts() const {
    const int main = main_predicate(said());
    if (main < 0 || !missing(static_cast<size_t>(main))) return false;
    bool other = false;
    for (size_t i = 0; i < said().terms.size(); ++i) {
      const Term& t = said().terms[i];
      const int j = c_.pairs[i].claim;
      if (t.role != TermRole::Topic || is_speaker(said(), t) || !is_entity(case_.claims, t) || j < 0) continue;
      const Term& k = known().terms[static_cast<size_t>(j)];
      if (acts(k.role) || k.role == TermRole::None || k.role == TermRole::Of) return false;
      other = true;
    }
    return other && std::any_of(known().terms.begin(), known().terms.end(), [&](const Term& k) {
             return acts(k.role) && is_entity(case_.claims, k) && !is_speaker(known(), k);
           });
  }

  /// Up, +1, or down, -1: more, less; grows, shrinks.
  static int direction(const Term& t) {
    const bool up = any_of(t.does, Arithmetic::Above | Arithmetic::Growth),
               down = any_of(t.does, Arithmetic::Below | Arithmetic::Shrinkage);
    return up == down ? 0 : up != t.negated ? 1 : -1;
  }
  /// "전국 평균 96.1%보다 낮다", "예상에 미치지 못하다" are read as one figure with its bound.
  int direction(const Quantity& q) const {
    if (q.precision != Precision::Range || q.bounded_below() == q.bounded_above()) return 0;
    const std::u16string_view written = c_.phrasing->text.view(q.span);
    if (written.find(u"보다") == written.npos && written.find(u"미치") == written.npos) return 0;
    return q.bounded_below() ? 1 : -1;
  }
  /// A verb of the text tells of more where all that the claim tells of is less, or the reverse.
  bool points_otherwise() const {
    const auto& terms = said().terms;
    for (size_t i = 0; i < terms.size(); ++i)
      if (terms[i].predicate && !terms[i].attributive && missing(i) && points_against(terms[i])) return true;
    return false;
  }
  bool points_against(const Term& verb) const {
    const int ours = direction(verb);
    if (ours == 0) return false;
    bool other = false;
    const auto look = [&](int theirs) { return other |= theirs == -ours, theirs == ours; };
    for (const Term& t : known().terms)
      if (t.predicate && look(direction(t))) return false;
    if (any_of(verb.does, Arithmetic::Above | Arithmetic::Below))
      for (const Quantity& q : known().quantities)
        if (look(direction(q))) return false;
    return other;
  }

  /// The claim denies, by a predicate that the text leaves out, what the text asserts.
  bool denies() const {
    const auto& terms = said().terms;
    if (std::any_of(terms.begin(), terms.end(), [&](const Term& t) { return denies_own(t) || negates(lexicon_, t); }))
      return false;
    for (size_t j = 0; j < known().terms.size(); ++j) {
      const Term& t = known().terms[j];
      if (t.predicate && denies_own(t) && !t.attributive && unreached(j) && !is_saying(lexicon_, t)) return true;
    }
    return false;
  }

  /// The text denies by a predicate that the claim lacks, and the claim denies nothing.
  bool affirms() const {
    const auto& terms = known().terms;
    if (std::any_of(terms.begin(), terms.end(), [&](const Term& t) { return denies_own(t) || negates(lexicon_, t); }))
      return false;
    for (size_t i = 0; i < said().terms.size(); ++i) {
      const Term& t = said().terms[i];
      if (t.predicate && denies_own(t) && !t.attributive && missing(i) && !is_saying(lexicon_, t)) return true;
      if (!t.predicate && t.negated && stands_first(t.role) && closes(i) && c_.strengths[i] < kInClaim)
        return true;  // there is none
    }
    return false;
  }

  /// Nothing but a verb of saying stands behind it.
  bool closes(size_t i) const {
    const auto& terms = said().terms;
    return std::all_of(terms.begin() + static_cast<std::ptrdiff_t>(i) + 1, terms.end(),
                       [&](const Term& t) { return is_saying(lexicon_, t); });
  }

  /// Denied, or a row that denies by itself: 통과하지 못하다, 응하지 않다.
  static bool denies_own(const Term& t) {
    return t.negated || t.key.find(u"지 못") != t.key.npos || t.key.find(u"지 않") != t.key.npos;
  }

  /// A claim of the same source denies the very word that this one leaves out.
  bool denied_elsewhere() const {
    return std::any_of(case_.comparisons.begin(), case_.comparisons.end(), [&](const Comparison& other) {
      if (other.claim == c_.claim || other.claim->source != c_.claim->source ||
          std::min(other.said_bound, other.known_bound) < kBinds)
        return false;
      return std::any_of(other.conflicts.begin(), other.conflicts.end(),
                         [&](const Conflict& k) { return k.slot == Slot::Polarity && leaves_out(k.said); });
    });
  }
  bool leaves_out(Span span) const {
    for (size_t i = 0; i < said().terms.size(); ++i)
      if (said().terms[i].span.overlaps(span) && (missing(i) || c_.pairs[i].strength < kHas)) return true;
    return false;
  }

  /// A claim that is nearer to the text, and wholly about it, stands against it.
  bool told_otherwise() const {
    return std::any_of(case_.comparisons.begin(), case_.comparisons.end(), [&](const Comparison& other) {
      return !other.conflicts.empty() && other.said_covered >= c_.said_covered + kTellsMore &&
             other.known_covered >= kMostSaid;
    });
  }

  /// What is done stands only round the claim, which tells of another act.
  bool only_around() const {
    const int main = main_predicate(said());
    if (main < 0) return false;
    const auto i = static_cast<size_t>(main);
    if (missing(i) || c_.strengths[i] >= kInClaim || c_.pairs[i].strength >= kHas) return false;
    const int other = main_predicate(known());
    return other >= 0 && unreached(static_cast<size_t>(other));
  }

  const Case& case_;
  const Comparison& c_;
  const Lexicon& lexicon_;
};

}  // namespace

bool lacks_bearer(const Case& sentence, const Comparison& c) { return Bearing(sentence, c).lacking(); }
bool lacks_deed(const Case& sentence, const Comparison& c) { return Bearing(sentence, c).lacks_deed(); }

}  // namespace haechi
