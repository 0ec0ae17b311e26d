// Which of two figures that stand beside words of the sentence is the greater, and which is the greatest of a list.
#include <algorithm>

#include "judging/derive_direction.h"
#include "judging/derive_rules.h"

namespace haechi {
namespace {

using A = Arithmetic;

constexpr float kBorneOut = 0.6f;        // so much of the sentence must the claims have to bear it out
constexpr float kDenied = 0.75f;         // and so much to deny it, but
constexpr float kDeniedTogether = 0.6f;  // where one claim sets the figures side by side
constexpr float kForeign = 0.3f;         // a heavier noun that they lack may be another measure
constexpr size_t kList = 3;

bool one_measure(const Quantity& a, const Quantity& b) {
  return a.dimension == b.dimension && a.unit == b.unit && a.role == b.role;
}
/// "217표 차로" is how far two are apart.
bool is_gap(const Near& n) {
  const std::u16string_view text = n.phrasing->text.folded();
  const size_t behind = n.figure.span.end + 1;
  return behind < text.size() && text[behind] == u'차';
}
bool may_rank(const Near& n) {
  const Quantity& q = n.figure;
  return !n.most && !is_gap(n) && q.dimension != Dimension::Duration && q.dimension != Dimension::Number &&
         q.role == QuantityRole::Value;
}

/// Ages are of one measure, whatever else is told of those who have them.
bool is_age(const Near& n) { return n.figure.dimension == Dimension::Age; }

bool is_period(const Quantity& q) {  // 하루 승객
  return q.dimension == Dimension::Duration && q.role == QuantityRole::Value;
}

class Order {
 public:
  Order(const Question& question, const std::vector<Near>& near) : question_(question), near_(near) {}

  std::optional<Derived> run() {
    const Comparative* word = question_.last(A::Above | A::Below);
    const auto& figures = question_.said().quantities;
    if (!word || word->negated || !std::all_of(figures.begin(), figures.end(), is_period)) return std::nullopt;
    const bool above = any_of(word->does, A::Above);
    if (above == any_of(word->does, A::Below)) return std::nullopt;
    const bool most = question_.last(A::First | A::Last) != nullptr;
    for (const Near& a : near_)
      if (may_rank(a) && (!is_age(a) || question_.has(A::Ages)))
        most ? rank(a, word->span, above) : compare(a, word->span, above);
    if (divided_) best_.reset();
    return std::move(best_);
  }

 private:
  void compare(const Near& a, Span word, bool above) {
    for (const Near& b : near_) {
      if (&a == &b || !may_rank(b) || a.claim->source != b.claim->source || !one_measure(a.figure, b.figure)) continue;
      if (!a.tells_from(b) || (!a.shares_with(b) && a.claim != b.claim && !is_age(a)) ||
          standard_of(question_, a, b) != &b)
        continue;
      const int known = order(a.amount(), b.amount());
      if (known != 0 && names_both(question_, a, b)) settle({&a, &b}, (known > 0) == above, word);
    }
  }

  /// A list is one claim's: nobody is missing from it.
  void rank(const Near& a, Span word, bool above) {
    std::vector<const Near*> list{&a};
    bool told = true, greatest = true;
    for (const Near& b : near_) {
      if (&b == &a || b.claim != a.claim || !one_measure(a.figure, b.figure)) continue;
      list.push_back(&b);
      told = told && (a.tells_from(b) || a.timed_from(b));
      greatest = greatest && order(a.amount(), b.amount()) == (above ? 1 : -1);
    }
    if (list.size() >= kList && told) settle(list, greatest, word);
  }

  void settle(const std::vector<const Near*>& used, bool holds, Span word) {
    Binding b;
    const bool together = used.front()->claim == used.back()->claim;
    // What is measured stands in a sentence before.
    if (question_.said().has_pronoun && !(holds && together)) return;
    const float least = holds ? kBorneOut : together ? kDeniedTogether : kDenied;
    if (!bind_near(question_, used, nullptr, b) || b.said < least || b.missing >= kForeign) return;
    Derived d;
    d.stance = holds ? Stance::Supports : Stance::Refutes;
    d.slot = Slot::Ranking;
    d.strength = 0.45f + 0.4f * b.said;
    d.said = word;
    for (const Near* n : used) {
      add_term(*n->claim, *n->phrasing, n->figure, d);
      if (!d.found.empty()) d.found += order(used[0]->amount(), n->amount()) < 0 ? " < " : " > ";
      d.found += d.derivation.terms.back().text;
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

std::optional<Derived> derive_order(const Question& question, const std::vector<Near>& near) {
  return Order(question, near).run();
}

}  // namespace haechi
