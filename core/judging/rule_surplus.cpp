#include <algorithm>
#include <string_view>

#include "judging/cleft.h"
#include "judging/owners.h"
#include "judging/rules.h"
#include "judging/who.h"
#include "lexicon/additions.h"
#include "text/words.h"

namespace haechi {
namespace {

constexpr float kHas = 0.5f;           // from this strength on a word has its counterpart
constexpr float kInClaim = 0.7f;       // and so much where the claim itself has it, not its surroundings
constexpr float kRelated = 0.4f;       // a claim that binds so well says something of what the text says
constexpr float kReason = 1.0f;        // so much weight must stand beside a mark of reason
constexpr float kNearlySaid = 0.75f;   // of such a share of the claim nothing is left that the surplus could stand for
constexpr float kFurther = 1.3f;       // so much weight makes a further event
constexpr float kPresupposed = 0.25f;  // so much of what it is said of a claim must have that singles one out
constexpr double kMany = 10;           // fewer may be counted of the names that a claim lists
constexpr float kTelling = 0.45f;      // a word of such weight ties a claim to the text

bool has_mark(const Text& text, Span span, Language language) {
  return has_any(text.view(span), reason_marks(language));
}

class SurplusCheck {
 public:
  SurplusCheck(const Case& sentence, const Comparison& c)
      : case_(sentence), c_(c), lexicon_(sentence.claims.lexicon()) {}

  bool run() const {
    return adds_reason() || singles_out() || foreign_figure() || foreign_name() || further_event() ||
           foreign_standard() || lacks_focus();
  }

  /// A figure, a reason, a body or an event that the claim has not, however much of it stands in the text.
  bool adds_matter() const { return foreign_figure(kMany) || adds_reason() || foreign_name() || further_event(); }

  /// Net profit in the place of revenue; talks with the teachers where the claim has them with the parents.
  bool other_measure() const {
    for (size_t i = 0; i < said().terms.size(); ++i) {
      const Term& t = said().terms[i];
      if (!missing(i) || !(is_measure(t) || is_partner(t))) continue;
      for (size_t j = 0; j < known().size(); ++j)
        if (unreached(j) && (is_measure(t) ? is_measure(known()[j]) : is_partner(known()[j]))) return true;
    }
    return false;
  }

 private:
  const Statement& said() const { return case_.said; }
  const std::vector<Term>& known() const { return c_.phrasing->statement.terms; }

  bool missing(size_t i) const { return c_.strengths[i] < kHas; }
  bool unreached(size_t j) const { return !c_.joined && c_.reached[j] < kHas; }

  bool is_light(const Term& t) const { return is_saying(lexicon_, t) || (!t.name && t.in(ConceptClass::Light)); }

  /// True if another claim about the same, nothing in it against the text, has the word.
  bool said_elsewhere(size_t i) const {
    return std::any_of(case_.comparisons.begin(), case_.comparisons.end(), [&](const Comparison& other) {
      return other.conflicts.empty() && other.known_bound >= kRelated && other.strengths[i] >= kHas;
    });
  }

  /// The same of a claim that has what the sentence is about too: that something else is the most tells nothing of it.
  bool said_of_it(size_t i) const {
    return std::any_of(case_.comparisons.begin(), case_.comparisons.end(), [&](const Comparison& other) {
      if (!other.conflicts.empty() || other.known_bound < kRelated || other.strengths[i] < kHas) return false;
      for (size_t k = 0; k < said().terms.size(); ++k)
        if (stands_first(said().terms[k].role) && !missing(k) && other.strengths[k] < kHas) return false;
      return true;
    });
  }

  float missing_weight() const {
    float sum = 0;
    for (size_t i = 0; i < said().terms.size(); ++i)
      if (missing(i) && !is_light(said().terms[i])) sum += case_.comparer.weight(i);
    return sum;
  }

  /// "… because the batteries cost too much": the claim gives no reason, or no such one.
  bool adds_reason() const {
    if (missing_weight() < kReason) return false;
    return has_mark(case_.text, said().span, said().language) &&
           std::none_of(case_.comparisons.begin(), case_.comparisons.end(), [&](const Comparison& other) {
             return (other.claim == c_.claim || other.known_bound >= kRelated) &&
                    has_mark(other.phrasing->text, other.phrasing->statement.span, other.phrasing->language);
           });
  }

  bool is_measure(const Term& t) const { return t.in(ConceptClass::Measure); }
  static bool is_partner(const Term& t) { return t.role == TermRole::With && !t.name && !t.unknown; }

  /// The most, the largest part: where no claim singles anything out.
  bool singles_out() const {
    for (size_t i = 0; i < said().terms.size(); ++i) {
      const Term& t = said().terms[i];
      const bool one =
          t.in(ConceptClass::Extreme) || (t.in(ConceptClass::OneOnly) && t.role != TermRole::At);  // 처음에
      if (missing(i) && one && !(t.in(ConceptClass::Extreme) ? said_of_it(i) : said_elsewhere(i))) return true;
    }
    return false;
  }

  /// What is counted or priced, as against ranks, multiples and lengths, which are often reckoned or said in other
  /// words.
  static bool is_amount(const Quantity& q) {
    const bool of_a_kind = q.dimension == Dimension::Count || q.dimension == Dimension::Money ||
                           q.dimension == Dimension::Percent || q.dimension == Dimension::Age || q.unit == kClockUnit;
    return of_a_kind && q.role != QuantityRole::Conversion && !q.ordinal_word;
  }

  static bool speaks_of(const Comparison& c, Span figure) {
    return std::any_of(c.matches.begin(), c.matches.end(),
                       [&](const Match& m) { return m.said == figure && m.fit != Fit::Contradicts; });
  }

  /// True if the claim has a figure that may be this one, whoever's it is.
  static bool gives(const Comparison& c, const Quantity& q) {
    const auto& known = c.phrasing->statement.quantities;
    return std::any_of(known.begin(), known.end(),
                       [&](const Quantity& k) { return compare_figures(q, k).fit == Fit::Entailed; });
  }

  /// A figure that no claim gives; counts below `least` may be those of the names that it lists.
  bool foreign_figure(double least = 0) const {
    for (size_t i = 0; i < said().quantities.size(); ++i) {
      const Quantity& q = said().quantities[i];
      if (c_.figure_settled[i] || !is_amount(q) || (q.dimension == Dimension::Count && q.value < least)) continue;
      if (std::none_of(case_.comparisons.begin(), case_.comparisons.end(),
                       [&](const Comparison& other) { return speaks_of(other, q.span); }) &&
          !gives(c_, q))
        return true;
    }
    return false;
  }

  /// A body or a person that no claim about the same speaks of, or that no claim at all speaks of.
  bool foreign_name() const {
    for (size_t i = 0; i < said().terms.size(); ++i) {
      const Term& t = said().terms[i];
      if (!missing(i)) continue;
      if (is_entity(case_.claims, t) && acts(t.role) && !named_elsewhere(i)) return true;
      if ((t.name || is_entity(case_.claims, t)) && t.role != TermRole::None && !said_anywhere(i)) return true;
    }
    return false;
  }

  /// The word, or that in which a name of several ends: 대중 투자 제한 행정명령.
  bool said_anywhere(size_t i) const {
    const std::u16string_view key = said().terms[i].key;
    const size_t blank = key.rfind(u' ');
    return std::any_of(case_.comparisons.begin(), case_.comparisons.end(), [&](const Comparison& other) {
      if (!other.conflicts.empty()) return false;
      return other.strengths[i] >= kHas ||
             (blank != key.npos && other.phrasing->text.folded().find(key.substr(blank + 1)) != std::u16string::npos);
    });
  }

  /// A claim, nothing in it against the text, has the name and a further word of weight.
  bool named_elsewhere(size_t i) const {
    return std::any_of(case_.comparisons.begin(), case_.comparisons.end(), [&](const Comparison& other) {
      if (!other.conflicts.empty() || other.strengths[i] < kHas) return false;
      for (size_t k = 0; k < said().terms.size(); ++k)
        if (k != i && other.strengths[k] >= kHas && case_.comparer.weight(k) > kTelling && !is_light(said().terms[k]))
          return true;
      return false;
    });
  }

  /// More than whom? The claim measures nothing against it.
  bool foreign_standard() const {
    if (compares() && lacks_compared()) return true;
    for (size_t i = 0; i < said().terms.size(); ++i) {
      const Term& t = said().terms[i];
      if (!missing(i) && !(c_.joined && !measured_together(i))) continue;
      if (is_light(t)) continue;
      if (t.role == TermRole::Standard && (is_entity(case_.claims, t) || !said().quantities.empty() || measures()))
        return true;
      if (t.role == TermRole::Object && is_entity(case_.claims, t) && is_outdone(i)) return true;
    }
    return false;
  }

  /// "A는 B보다 크다".
  bool compares() const {
    return measures() && std::any_of(said().terms.begin(), said().terms.end(),
                                     [](const Term& t) { return t.role == TermRole::Standard; });
  }
  /// A name of those that are compared stands only round the claim.
  bool lacks_compared() const {
    for (size_t i = 0; i < said().terms.size(); ++i) {
      const Term& t = said().terms[i];
      if (t.predicate || !(t.unknown || is_entity(case_.claims, t)) || c_.strengths[i] >= kInClaim) continue;
      if (t.role == TermRole::Standard || acts(t.role) || is_before_compared(i)) return true;
    }
    return false;
  }
  /// "마루시의 새 도서관보다": the name before the noun.
  bool is_before_compared(size_t i) const {
    const auto& terms = said().terms;
    for (size_t k = i; k < terms.size() && k < i + 3; ++k) {
      if (terms[k].role == TermRole::Standard || acts(terms[k].role)) return true;
      if ((terms[k].role != TermRole::None && terms[k].role != TermRole::Of) || terms[k].predicate) return false;
    }
    return false;
  }

  /// One claim has the standard and who is measured against it.
  bool measured_together(size_t standard) const {
    return std::any_of(case_.comparisons.begin(), case_.comparisons.end(), [&](const Comparison& other) {
      if (!other.conflicts.empty() || other.strengths[standard] < kHas) return false;
      for (size_t i = 0; i < said().terms.size(); ++i)
        if (i != standard && acts(said().terms[i].role) && other.strengths[i] >= kHas) return true;
      return false;
    });
  }

  bool is_measuring(const Term& t) const { return any_of(t.does, Arithmetic::Above | Arithmetic::Below); }
  bool measures() const {
    return std::any_of(said().terms.begin(), said().terms.end(), [&](const Term& t) { return is_measuring(t); });
  }

  /// The object of a verb of being ahead: overtake, lead.
  bool is_outdone(size_t i) const {
    return std::any_of(said().terms.begin(), said().terms.end(), [&](const Term& t) {
      return t.predicate && t.clause == said().terms[i].clause && is_measuring(t);
    });
  }

  /// One is singled out, and the claim says nothing of it, or nothing else.
  bool lacks_focus() const {
    const auto& cleft = case_.comparer.cleft();
    if (!cleft || cleft->time || !ends_in_name(case_, cleft->focus)) return false;
    bool had = false;
    float all = 0, content = 0;
    for (size_t i = 0; i < said().terms.size(); ++i) {
      const Term& t = said().terms[i];
      if (cleft->focus.contains(t.span) && (t.unknown || t.name)) had |= may_have_name(case_.claims, c_, t);
      if (!cleft->content.contains(t.span) || is_light(t)) continue;
      all += case_.comparer.weight(i);
      content += c_.strengths[i] < kInClaim ? 0 : case_.comparer.weight(i);
    }
    return !had || content < kPresupposed * all;
  }

  /// The claim is said nearly whole, and the text goes on to tell something with a verb of its own.
  bool further_event() const {
    if (c_.joined || c_.known_bound < kNearlySaid) return false;
    for (size_t j = 0; j < known().size(); ++j)
      if (unreached(j) && known()[j].predicate && !is_light(known()[j]) && !known()[j].name)
        return false;  // another verb stands for it
    const int main = main_predicate();
    if (main < 0 || !missing(static_cast<size_t>(main)) || said_elsewhere(static_cast<size_t>(main))) return false;
    float others = 0;
    for (size_t i = 0; i < said().terms.size(); ++i) {
      const Term& t = said().terms[i];
      if (static_cast<int>(i) == main || !missing(i) || is_light(t) || t.predicate || said_elsewhere(i)) continue;
      if (t.name || places(t.role)) others += case_.comparer.weight(i);
    }
    return others > 0 && others + case_.comparer.weight(static_cast<size_t>(main)) >= kFurther;
  }

  static bool places(TermRole r) {
    return r == TermRole::Subject || r == TermRole::Topic || r == TermRole::Object || r == TermRole::To ||
           r == TermRole::At;
  }

  /// The verb that ends the sentence, or begins it where verbs stand before their objects; -1 if no table knows it.
  int main_predicate() const {
    const bool last = said().language == Language::Korean || said().language == Language::Japanese;
    int found = -1;
    for (size_t i = 0; i < said().terms.size(); ++i) {
      const Term& t = said().terms[i];
      if (!t.predicate || t.name || is_light(t) ||
          (t.classes & (ConceptClass::Extreme | ConceptClass::Measure | ConceptClass::Reason)) != 0)
        continue;
      found = t.ids.empty() ? -1 : static_cast<int>(i);
      if (!last) break;
    }
    return found;
  }

  const Case& case_;
  const Comparison& c_;
  const Lexicon& lexicon_;
};

}  // namespace

bool says_more(const Case& sentence, const Comparison& c) { return SurplusCheck(sentence, c).run(); }
bool adds_matter(const Case& sentence, const Comparison& c) { return SurplusCheck(sentence, c).adds_matter(); }
bool measures_other(const Case& sentence, const Comparison& c) { return SurplusCheck(sentence, c).other_measure(); }

}  // namespace haechi
