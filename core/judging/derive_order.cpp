// Which of two figures that stand beside words of the sentence is the greater, and which is the greatest of a list.
#include <algorithm>

#include "judging/derive_rules.h"

namespace haechi {
namespace {

using A = Arithmetic;

constexpr float kBorneOut = 0.6f;   // so much of the sentence must the claims have to bear it out
constexpr float kDenied = 0.85f;    // and so much to deny it
constexpr float kForeign = 0.3f;    // a heavier noun that they lack may be another measure
constexpr size_t kList = 3;

bool one_measure(const Quantity& a, const Quantity& b) { return a.dimension == b.dimension && a.unit == b.unit && a.role == b.role; }
bool may_rank(const Quantity& q) {
  return q.dimension != Dimension::Duration && q.dimension != Dimension::Number && q.role == QuantityRole::Value;
}

class Order {
 public:
  Order(const Question& question, const std::vector<Near>& near) : question_(question), near_(near) {}

  std::optional<Derived> run() {
    const Comparative* word = question_.last(A::Above | A::Below);
    if (!word || word->negated || any_of(word->does, A::Above) == any_of(word->does, A::Below)) return std::nullopt;
    const bool above = any_of(word->does, A::Above);
    const Comparative* most = question_.last(A::First | A::Last);
    if (most) rank(*word, above);
    else compare(*word, above);
    return divided_ ? std::nullopt : best_;
  }

 private:
  const Quantity& figure(const Near& n) const { return *n.fact.quantity; }

  void compare(const Comparative& word, bool above) {
    for (const Near& a : near_)
      for (const Near& b : near_) {
        if (&a == &b || a.fact.claim->source != b.fact.claim->source || !one_measure(figure(a), figure(b)) || !may_rank(figure(a))) continue;
        const bool related = a.shares_with(b) || a.fact.claim == b.fact.claim;
        if (!related || !a.tells_from(b) || standard_of(question_, a, b) != &b) continue;
        const int known = order(amount_of(figure(a)), amount_of(figure(b)));
        if (known != 0) settle({&a, &b}, (known > 0) == above, word.span);
      }
  }

  /// A list is one claim's: nobody is missing from it.
  void rank(const Comparative& word, bool above) {
    for (const Near& a : near_) {
      std::vector<const Near*> list{&a};
      bool told = true, greatest = true;
      for (const Near& b : near_) {
        if (&b == &a || b.fact.claim != a.fact.claim || !one_measure(figure(a), figure(b)) || !may_rank(figure(b))) continue;
        list.push_back(&b);
        told = told && a.tells_from(b);
        const int known = order(amount_of(figure(a)), amount_of(figure(b)));
        greatest = greatest && (above ? known > 0 : known < 0);
      }
      if (list.size() < kList || !told) continue;
      std::stable_sort(list.begin(), list.end(), [&](const Near* x, const Near* y) { return figure(*x).min > figure(*y).min; });
      settle(list, greatest, word.span);
    }
  }

  void settle(const std::vector<const Near*>& used, bool holds, Span word) {
    if (!question_.said().quantities.empty() || !times_fit(question_, used)) return;
    Family family;
    family.over_time = true;
    for (const Near* n : used) family.members.push_back({&n->fact, nullptr});
    std::vector<const Member*> members;
    for (const Member& m : family.members) members.push_back(&m);
    const Binding b = haechi::bind(question_, family, members, nullptr);
    if (b.said < (holds ? kBorneOut : kDenied) || b.missing >= kForeign) return;
    Derived d;
    d.stance = holds ? Stance::Supports : Stance::Refutes;
    d.slot = Slot::Ranking;
    d.strength = 0.45f + 0.4f * b.said;
    d.said = word;
    for (const Near* n : used) {
      add_term(n->fact, d);
      d.found += (d.found.empty() ? "" : n == used[1] && used.size() == 2 ? (order(amount_of(figure(*used[0])), amount_of(figure(*n))) > 0 ? " > " : " < ") : " > ") +
                 d.derivation.terms.back().text;
    }
    d.derivation.expression = d.found;
    divided_ |= best_ && best_->stance != d.stance;
    if (!best_ || d.strength > best_->strength) best_ = std::move(d);
  }

  const Question& question_;
  const std::vector<Near>& near_;
  std::optional<Derived> best_;
  bool divided_ = false;
};

}  // namespace

const Near* standard_of(const Question& question, const Near& a, const Near& b) {
  const auto& terms = question.said().terms;
  bool of_a = false, of_b = false;
  for (size_t head = 0; head < terms.size(); ++head) {
    if (!question.marks_standard(head)) continue;
    for (size_t i = head + 1; i-- > 0;) {
      const TermRole role = terms[i].role;
      const bool ends = role == TermRole::Topic || role == TermRole::Subject || role == TermRole::Object;
      if (i != head && ends) break;
      of_a |= a.words[i] && !b.words[i];
      of_b |= b.words[i] && !a.words[i];
    }
  }
  return of_a == of_b ? nullptr : of_a ? &a : &b;
}

std::optional<Derived> derive_order(const Question& question, const std::vector<Near>& near) { return Order(question, near).run(); }

}  // namespace haechi
