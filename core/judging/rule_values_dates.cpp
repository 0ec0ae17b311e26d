// Whether another date denies what a claim tells: of what happens once it does, of what is so at many times it does
// not.
#include <algorithm>

#include "judging/owners.h"
#include "judging/rule_values.h"

namespace haechi {
namespace {

constexpr float kSame = 0.55f;        // from this strength on a word has its counterpart
constexpr float kInClaim = 0.7f;      // and so much where the claim itself has it, not its surroundings
constexpr float kMostInPlace = 0.7f;  // and so much where no other figure is the same
constexpr float kSameButDate = 0.9f;  // so much of both where nothing but the date differs
constexpr float kKnownButDate = 0.7f;
constexpr double kTelling = 100;  // a figure of three digits is nobody else's by chance

class Dates {
 public:
  Dates(const Case& sentence, const Comparison& c) : sentence_(sentence), c_(c), known_(c.phrasing->statement) {}

  /// What happens once has one date; a level may be the same at another time, unless a telling figure says which it is.
  bool exclude() const {
    const Lexicon& lexicon = sentence_.claims.lexicon();
    if (sentence_.said.quantities.empty() && c_.said_bound >= kSameButDate && c_.known_bound >= kKnownButDate &&
        acts_on_name())
      return true;
    if (is_dated_event()) return true;
    for (size_t i = 0; i < sentence_.said.terms.size(); ++i) {
      if (c_.strengths[i] < kSame) continue;
      for (const ConceptId id : sentence_.said.terms[i].ids)
        if (lexicon.concept_at(id).in(ConceptClass::Event)) return true;
    }
    for (size_t i = 0; i < sentence_.said.quantities.size(); ++i) {
      const Quantity& q = sentence_.said.quantities[i];
      const bool telling =
          q.unit == kClockUnit || q.max / q.step >= kTelling;  // the same hour of another day is no chance either
      if (c_.figure_settled[i] && q.min == q.max && q.step > 0 && telling) return true;
    }
    return false;
  }

 private:
  /// A claim that itself names the day or the month, and all but nothing else differs: figures have years and quarters.
  bool is_dated_event() const {
    if (c_.conflicts.size() != 1 || c_.figures_open + c_.figures_missing > 0 || !has_clock_only(sentence_.said))
      return false;
    const auto fine = [](const Statement& s, Span span) {
      return std::any_of(s.times.begin(), s.times.end(), [&](const TimeRef& t) {
        return t.span == span && (t.grain == Grain::Day || t.grain == Grain::Month) && !t.vague && !t.offset;
      });
    };
    const Conflict& k = c_.conflicts.front();
    if (!fine(sentence_.said, k.said) || !fine(known_, k.known)) return false;
    bool name = false, act = false;
    for (size_t i = 0; i < sentence_.said.terms.size(); ++i) {
      const Term& t = sentence_.said.terms[i];
      if (c_.strengths[i] < kInClaim) continue;
      name |= (t.unknown && !t.predicate) || is_entity(sentence_.claims, t);
      act |= t.predicate;
    }
    if (!name || c_.said_bound < kMostInPlace - 0.05f) return false;
    const float known = c_.said_bound < kSameButDate ? 0.95f : act ? 0.42f : 0.55f;
    return c_.known_bound >= known;
  }

  static bool has_clock_only(const Statement& s) {
    return std::all_of(s.quantities.begin(), s.quantities.end(),
                       [](const Quantity& q) { return q.unit == kClockUnit; });
  }

  /// Somebody did something to something known by name: that is done once.
  bool acts_on_name() const {
    bool subject = false, object = false, act = false;
    for (size_t i = 0; i < sentence_.said.terms.size(); ++i) {
      const Term& t = sentence_.said.terms[i];
      if (c_.strengths[i] < kSame) continue;
      subject |= stands_first(t.role) && is_entity(sentence_.claims, t);
      object |= t.role == TermRole::Object && is_entity(sentence_.claims, t);
      act |= t.predicate && !t.name && std::any_of(t.ids.begin(), t.ids.end(), [&](ConceptId id) {
               return sentence_.claims.lexicon().concept_at(id).is_verb;
             });
    }
    return subject && object && act;
  }

  const Case& sentence_;
  const Comparison& c_;
  const Statement& known_;
};

}  // namespace

bool dates_exclude(const Case& sentence, const Comparison& c) { return Dates(sentence, c).exclude(); }

}  // namespace haechi
