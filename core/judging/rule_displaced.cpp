// Who does it in the text is in the claim whom it is done to, from whom or to whom, of the very same act.
#include <algorithm>

#include "judging/arguments.h"
#include "judging/owners.h"
#include "judging/rules.h"

namespace haechi {
namespace {

constexpr float kSame = 0.8f;
constexpr float kCovered = 0.6f;  // so much of the text must the claim have
constexpr float kSure = 0.9f;

bool differs_in_value(const Comparison& c) {
  return std::any_of(c.conflicts.begin(), c.conflicts.end(), [](const Conflict& k) {
    return k.slot == Slot::Number || k.slot == Slot::Unit || k.slot == Slot::Date || k.slot == Slot::Polarity;
  });
}

class DisplacedCheck {
 public:
  DisplacedCheck(const Case& s, const Comparison& c) : s_(s), c_(c) {}

  std::optional<Ruling> run() const {
    if (c_.turned || c_.said_covered < kCovered || differs_in_value(c_)) return std::nullopt;
    const auto theirs = arguments_of(s_.claims, c_.phrasing->statement);
    for (const Arguments& a : arguments_of(s_.claims, s_.said)) {
      if (a.ratio || is_saying(s_.claims.lexicon(), said(a.predicate))) continue;
      for (const Arguments& b : theirs)
        if (!b.ratio && is_same_act(a, b))
          if (auto found = compare(a, b)) return found;
    }
    return std::nullopt;
  }

 private:
  const Term& said(int i) const { return s_.said.terms[static_cast<size_t>(i)]; }
  const Term& known(int i) const { return c_.phrasing->statement.terms[static_cast<size_t>(i)]; }

  bool is_same_act(const Arguments& a, const Arguments& b) const {
    const Pair& p = c_.pairs[static_cast<size_t>(a.predicate)];
    return p.claim == b.predicate && p.relation == Relation::Same && p.strength >= kSame && said(a.predicate).negated == known(b.predicate).negated &&
           said(a.predicate).passive == known(b.predicate).passive;
  }

  bool is_name(const Term& t) const { return (t.unknown || is_entity(s_.claims, t)) && !t.predicate; }

  bool is_it(int ours, int theirs) const {
    if (ours < 0 || theirs < 0) return false;
    const auto same = [&](int k) {
      const Pair p = alike(s_.claims.lexicon(), said(ours), known(k));
      return p.relation == Relation::Same && p.strength >= kSame;
    };
    // "from rival Korvet": words of one place stand beside each other.
    const TermRole role = known(theirs).role;
    const int size = static_cast<int>(c_.phrasing->statement.terms.size());
    for (int k = theirs; k < size && known(k).role == role; ++k)
      if (same(k)) return true;
    for (int k = theirs - 1; k >= 0 && known(k).role == role; --k)
      if (same(k)) return true;
    return false;
  }

  /// Both acts are said of the same thing, or from the same place to the same.
  bool shares_a_place(const Arguments& a, const Arguments& b) const {
    return is_it(a.object, b.object) || is_it(a.subject, b.subject) || is_it(a.goal, b.goal);
  }

  std::optional<Ruling> compare(const Arguments& a, const Arguments& b) const {
    if (!shares_a_place(a, b)) return std::nullopt;
    struct Exchange {
      int ours, theirs, instead;  // the text's word, where the claim has it, and what the claim has in the text's place
    };
    const Exchange list[] = {
        {a.subject, b.source, b.subject}, {a.subject, b.goal, b.subject}, {a.source, b.goal, b.source}, {a.goal, b.source, b.goal}, {a.source, b.subject, b.source},
    };
    for (const Exchange& x : list) {
      if (x.ours >= 0 && c_.claim->reported_by.meets(said(x.ours).ids)) continue;  // where it was said says it as well
      if (x.ours < 0 || !is_name(said(x.ours)) || !is_it(x.ours, x.theirs) || is_it(x.ours, x.instead)) continue;
      if (said(x.ours).role == TermRole::None) continue;  // part of a longer name: 소라 예시 영상
      return Ruling{&c_, Slot::Role, said(x.ours).span, known(x.theirs).span, kSure};
    }
    return std::nullopt;
  }

  const Case& s_;
  const Comparison& c_;
};

}  // namespace

std::optional<Ruling> rule_displaced(const Case& s) {
  for (const Comparison& c : s.comparisons)
    if (auto found = DisplacedCheck(s, c).run()) return found;
  return std::nullopt;
}

}  // namespace haechi
