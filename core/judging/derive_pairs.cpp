// Any two or three figures that stand beside words of the sentence: their sum, their difference, what is left of one, the
// share one is of the other, the change from one to the other, what was before a change.
#include <algorithm>
#include <cmath>

#include "judging/derive_rules.h"
#include "text/words.h"

namespace haechi {
namespace {

using A = Arithmetic;

constexpr float kSaid = 0.55f;   // so much of the sentence must the claims have
constexpr float kSaidTelling = 0.3f;  // and so much where the figure is none that comes out by chance
constexpr double kDigits = 100;
constexpr size_t kMost = 40;     // figures looked at

/// Of how many one figure is divided among.
constexpr std::u16string_view kPerHead[] = {u"꼴", u"당 ", u"앞에", u"씩", u" per ", u" each", u" apiece", u"人均", u"平均每", u"当たり", u"あたり", u"ずつ"};

bool one_measure(const Quantity& a, const Quantity& b) { return a.dimension == b.dimension && (a.dimension == Dimension::Percent || a.unit == b.unit || (a.dimension == Dimension::Count && (a.unit.empty() || b.unit.empty()))); }
bool is_amount(const Quantity& q) { return !is_share(q) && q.dimension != Dimension::PercentPoint && q.dimension != Dimension::Duration; }

class Pairs {
 public:
  Pairs(const Question& question, const std::vector<Near>& near, const Quantity& asked, std::vector<Span>& open)
      : question_(question), near_(near), asked_(asked), open_(open) {
    const auto& terms = question.said().terms;
    without_ = question.has(A::Without);
    bounded_ = asked.min != asked.max && asked.precision == Precision::Range;
    per_head_ = has_any(question.text().view(question.said().span), kPerHead);
    measured_ = std::any_of(terms.begin(), terms.end(), [](const Term& t) { return t.role == TermRole::Standard; });
    apart_ = question.has(A::Above | A::Below | A::Gap | A::Growth | A::Shrinkage) || asked.role == QuantityRole::Change || measured_;
  }

  std::optional<Derived> run() {
    const size_t count = std::min(near_.size(), kMost);
    for (size_t i = 0; i < count; ++i) {
      take(complement(near_[i]));
      take(remainder(near_[i], count));
      take(sum_of_all(near_[i], count));
      for (size_t k = 0; k < count; ++k) {
        if (i == k || near_[i].fact.claim->source != near_[k].fact.claim->source) continue;
        const Near &a = near_[i], &b = near_[k];
        take(difference(a, b));
        take(quotient(a, b));
        take(change(a, b));
        take(product(a, b));
        take(before_change(a, b));
        take(each(a, b));
        take(left_of_three(i, k, count));
        if (i < k) take(sum(i, k, count));
      }
    }
    return best_;
  }

 private:
  const Quantity& figure(const Near& n) const { return *n.fact.quantity; }
  bool same_claim(const Near& a, const Near& b) const { return a.fact.claim == b.fact.claim; }
  void take(std::optional<Derived> d) {
    if (d && (!best_ || d->strength > best_->strength)) best_ = std::move(d);
  }

  /// The later figure is the greater where the sentence says that it grew, the measured one where it says that it is more.
  bool direction_fits(const Near& greater, const Near& lesser) const {
    const bool up = question_.has(A::Growth), down = question_.has(A::Shrinkage);
    const bool above = question_.has(A::Above), below = question_.has(A::Below);
    const Near* standard = nullptr;
    const auto& said = question_.said();
    for (size_t i = 0; i < said.times.size(); ++i) {
      if (said.times[i].end_year && greater.times[i] != lesser.times[i]) standard = greater.times[i] ? &greater : &lesser;
      if (said.times[i].role != TimeRole::Comparison && !said.times[i].same_period && !(said.times[i].offset && said.times[i].offset->max < 0)) continue;
      if (greater.times[i] != lesser.times[i]) standard = greater.times[i] ? &greater : &lesser;
    }
    if (const Near* named = standard_of(question_, greater, lesser)) standard = named;
    if (figure(greater).role == QuantityRole::From) standard = &greater;
    if (figure(lesser).role == QuantityRole::From) standard = &lesser;
    if (!standard) return true;
    if ((up || above) && !(down || below)) return standard == &lesser;
    if ((down || below) && !(up || above)) return standard == &greater;
    return true;
  }

  std::optional<Derived> complement(const Near& n) {
    const Quantity& k = figure(n);
    if (!(without_ || n.denied) || bounded_ || !n.any() || !is_share(k) || !is_share(asked_) || k.role == QuantityRole::Change || k.unit == "times") return std::nullopt;
    const Amount part = amount_of(k);
    const Amount rest{1 - part.value, part.slack};
    if (part.value <= 0 || rest.value <= 0) return std::nullopt;
    return settle({&n}, rest, "1 - " + written(part.value) + " = " + written(rest.value));
  }

  std::optional<Derived> difference(const Near& a, const Near& b) {
    const Quantity &x = figure(a), &y = figure(b);
    const bool points = asked_.dimension == Dimension::PercentPoint && x.dimension == Dimension::Percent;
    if (!one_measure(x, y) || !(one_measure(asked_, x) || points) || order(amount_of(x), amount_of(y)) <= 0) return std::nullopt;
    if (x.role == QuantityRole::Change || y.role == QuantityRole::Change) return std::nullopt;
    if (bounded_ && asked_.role != QuantityRole::Change && !question_.has(A::Gap) && !measured_) return std::nullopt;
    const bool set_apart = apart_ && ((a.tells_from(b) && b.tells_from(a)) || a.timed_from(b) || b.timed_from(a) || x.role == QuantityRole::From || y.role == QuantityRole::From);
    const bool left = !bounded_ && (without_ || b.denied) && b.tells_from(a) && (a.shares_with(b) || same_claim(a, b));
    if (!(set_apart && direction_fits(a, b)) && !left) return std::nullopt;
    const Amount gap = minus(amount_of(x), amount_of(y));
    return settle({&a, &b}, gap, written({amount_of(x), amount_of(y)}, "-", gap, x.dimension));
  }

  /// What is left of the whole a without b and a third.
  std::optional<Derived> left_of_three(size_t i, size_t k, size_t count) {
    const Near &a = near_[i], &b = near_[k];
    if (bounded_ || !(without_ || b.denied) || !one_measure(figure(a), figure(b)) || !one_measure(asked_, figure(a)) || !b.tells_from(a)) return std::nullopt;
    for (size_t j = k + 1; j < count; ++j) {
      const Near& c = near_[j];
      if (j == i || c.fact.claim->source != a.fact.claim->source || !one_measure(figure(a), figure(c)) || !c.tells_from(a) || !c.tells_from(b) || !b.tells_from(c)) continue;
      const Amount x = amount_of(figure(a)), y = amount_of(figure(b)), z = amount_of(figure(c));
      const Amount rest = minus(minus(x, y), z);
      if (rest.value > 0)
        if (auto d = settle({&a, &b, &c}, rest, written({x, y, z}, "-", rest, figure(a).dimension))) return d;
    }
    return std::nullopt;
  }

  /// The figures of a's claim that are of its measure, a first.
  std::vector<const Near*> all_of_claim(const Near& a, size_t count) const {
    std::vector<const Near*> all{&a};
    for (size_t k = 0; k < count; ++k)
      if (&near_[k] != &a && same_claim(near_[k], a) && one_measure(figure(near_[k]), figure(a)) && figure(near_[k]).role == figure(a).role) all.push_back(&near_[k]);
    return all;
  }

  /// "그중 A 92억, B 35억이고 나머지는 …": what a claim itself leaves to the rest.
  std::optional<Derived> remainder(const Near& a, size_t count) {
    const auto& terms = a.fact.phrasing->statement.terms;
    const bool rest = std::any_of(terms.begin(), terms.end(), [](const Term& t) { return any_of(t.does, A::Without); });
    if (!rest || bounded_ || !one_measure(asked_, figure(a))) return std::nullopt;
    const std::vector<const Near*> all = all_of_claim(a, count);
    if (all.size() < 2) return std::nullopt;
    Amount left = amount_of(figure(a));
    std::vector<Amount> terms_shown{left};
    for (size_t k = 1; k < all.size(); ++k) left = minus(left, amount_of(figure(*all[k]))), terms_shown.push_back(amount_of(figure(*all[k])));
    if (left.value <= 0) return std::nullopt;
    return settle(all, left, written(terms_shown, "-", left, figure(a).dimension));
  }

  /// "두 집단을 합쳐": as many figures as the sentence counts, and the claim gives no other.
  std::optional<Derived> sum_of_all(const Near& a, size_t count) {
    if (!question_.has(A::Sum) || bounded_ || !one_measure(asked_, figure(a)) || is_share(asked_)) return std::nullopt;
    const std::vector<const Near*> all = all_of_claim(a, count);
    if (all.size() < 2 || all.size() > 5 || &figure(*all[0]) > &figure(*all[1])) return std::nullopt;
    Amount sum;
    std::vector<Amount> shown;
    for (const Near* n : all) sum = plus(sum, amount_of(figure(*n))), shown.push_back(amount_of(figure(*n)));
    return settle(all, sum, written(shown, "+", sum, figure(a).dimension));
  }

  /// "한 사람 앞에 4만 원꼴": so much of a for each of b.
  std::optional<Derived> each(const Near& a, const Near& b) {
    const Quantity &x = figure(a), &y = figure(b);
    if (!per_head_ || bounded_ || !one_measure(asked_, x) || y.dimension != Dimension::Count || x.dimension == y.dimension || !is_amount(x)) return std::nullopt;
    const Amount all = amount_of(x), heads = amount_of(y);
    if (all.value <= 0 || heads.value <= 1) return std::nullopt;
    return settle({&a, &b}, over(all, heads), written(all.value) + " / " + written(heads.value) + " = " + written(all.value / heads.value));
  }

  /// a of b.
  std::optional<Derived> quotient(const Near& a, const Near& b) {
    const Quantity &x = figure(a), &y = figure(b);
    const bool fold = asked_.unit == "times", denied = without_ || a.denied;
    if (!is_share(asked_) || asked_.role == QuantityRole::Change || !one_measure(x, y) || x.role != y.role) return std::nullopt;
    if (!is_amount(x) && !(fold && is_share(x))) return std::nullopt;
    const Amount part = amount_of(x), whole = amount_of(y);
    if (part.value <= 0 || whole.value <= 0) return std::nullopt;
    if (order(part, whole) == 0 || (!fold && order(part, whole) > 0)) return std::nullopt;
    const bool told = a.tells_from(b) || a.timed_from(b);
    const bool of_it = b.tells_from(a) || b.timed_from(a) || (!fold && (same_claim(a, b) || a.shares_with(b)));
    if (!told && !(same_claim(a, b) && a.any() && !fold)) return std::nullopt;
    if (!of_it) return std::nullopt;
    const Amount ratio = over(part, whole);
    if (denied && !bounded_ && !fold) {
      const Amount rest{1 - ratio.value, ratio.slack};
      if (auto d = settle({&a, &b}, rest, "1 - " + written({part, whole}, "/", rest, x.dimension))) return d;
    }
    if (fold && !direction_fits(a, b)) return std::nullopt;
    return settle({&a, &b}, ratio, written({part, whole}, "/", ratio, x.dimension));
  }

  /// From b to a, as a share of b.
  std::optional<Derived> change(const Near& a, const Near& b) {
    const Quantity &x = figure(a), &y = figure(b);
    if (!is_share(asked_) || !apart_ || !one_measure(x, y) || !is_amount(x)) return std::nullopt;
    if (x.role == QuantityRole::Change || y.role == QuantityRole::Change) return std::nullopt;
    const Amount now = amount_of(x), then = amount_of(y);
    if (now.value <= 0 || then.value <= 0 || order(now, then) == 0) return std::nullopt;
    const bool grew = order(now, then) > 0;
    if (!(b.timed_from(a) || y.role == QuantityRole::From || (a.tells_from(b) && b.tells_from(a) && measured_))) return std::nullopt;
    if (!direction_fits(grew ? a : b, grew ? b : a)) return std::nullopt;
    if (grew ? question_.has(A::Shrinkage) : question_.has(A::Growth)) return std::nullopt;
    const Amount fold = over(now, then);
    const Amount by{std::fabs(fold.value - 1), fold.slack};
    const std::string shown = written({grew ? now : then, grew ? then : now}, "-", minus(grew ? now : then, grew ? then : now), x.dimension);
    const std::string base = written({then}, "", then, x.dimension);
    return settle({&a, &b}, by, "(" + shown.substr(0, shown.find(" =")) + ") / " + base.substr(0, base.find(" =")) + " = " + written(by.value));
  }

  /// The share a of the amount b.
  std::optional<Derived> product(const Near& a, const Near& b) {
    const Quantity &x = figure(a), &y = figure(b);
    if (!is_share(x) || x.role == QuantityRole::Change || x.unit == "times" || !is_amount(y) || !one_measure(asked_, y)) return std::nullopt;
    if (bounded_ || asked_.role == QuantityRole::Change || !b.any() || !a.any()) return std::nullopt;
    const Amount share = amount_of(x), whole = amount_of(y);
    if (share.value >= 1) return std::nullopt;
    const Amount rest = times({1 - share.value, share.slack}, whole), part = times(share, whole);
    const bool denied = without_ || a.denied;
    const Amount& result = denied ? rest : part;
    return settle({&a, &b}, result, written(denied ? 1 - share.value : share.value) + " x " + written(whole.value) + " = " + written(result.value));
  }

  /// What there was before a change b led to a.
  std::optional<Derived> before_change(const Near& a, const Near& b) {
    const Quantity &x = figure(a), &y = figure(b);
    if (bounded_ || y.role != QuantityRole::Change || x.role == QuantityRole::Change || !one_measure(asked_, x) || asked_.role == QuantityRole::Change) return std::nullopt;
    if (!b.timed_from(a) && !(same_claim(a, b) && std::find(b.times.begin(), b.times.end(), true) != b.times.end())) return std::nullopt;
    const bool up = any_of(b.does, A::Growth | A::Above), down = any_of(b.does, A::Shrinkage | A::Below);
    if (up == down || (!a.any() && !same_claim(a, b))) return std::nullopt;
    const Amount now = amount_of(x), by = amount_of(y);
    const bool points = y.dimension == Dimension::PercentPoint && x.dimension == Dimension::Percent;
    if (one_measure(x, y) || points) {
      const Amount then = up ? minus(now, by) : plus(now, by);
      return settle({&a, &b}, then, written({now, by}, up ? "-" : "+", then, x.dimension));
    }
    if (y.dimension != Dimension::Percent || !is_amount(x)) return std::nullopt;
    const Amount fold{up ? 1 + by.value : 1 - by.value, by.slack};
    if (fold.value <= 0) return std::nullopt;
    const Amount then = over(now, fold);
    return settle({&a, &b}, then, written(now.value) + " / " + written(fold.value) + " = " + written(then.value));
  }

  std::optional<Derived> sum(size_t i, size_t k, size_t count) {
    if (!question_.has(A::Sum)) return std::nullopt;
    const Near &a = near_[i], &b = near_[k];
    const auto adds = [&](const Near& m, const Near& n) { return one_measure(figure(m), figure(n)) && m.tells_from(n) && n.tells_from(m); };
    if (!one_measure(asked_, figure(a)) || !adds(a, b)) return std::nullopt;
    const Amount x = amount_of(figure(a)), y = amount_of(figure(b));
    if (auto d = settle({&a, &b}, plus(x, y), written({x, y}, "+", plus(x, y), figure(a).dimension))) return d;
    for (size_t j = k + 1; j < count; ++j) {
      const Near& c = near_[j];
      if (c.fact.claim->source != a.fact.claim->source || !adds(a, c) || !adds(b, c)) continue;
      const Amount z = amount_of(figure(c)), all = plus(plus(x, y), z);
      if (auto d = settle({&a, &b, &c}, all, written({x, y, z}, "+", all, figure(a).dimension))) return d;
    }
    return std::nullopt;
  }

  /// Every other figure of the sentence is one of those reckoned with, counts them, or is the time between them.
  bool others_fit(const std::vector<const Near*>& used) const {
    const auto& all = question_.said().quantities;
    return std::all_of(all.begin(), all.end(), [&](const Quantity& q) {
      if (&q == &asked_ || q.unit == kClockUnit) return true;
      if (q.dimension == Dimension::Duration && q.step >= 86400 && apart_) return true;
      if (q.dimension == Dimension::Count && q.value == static_cast<double>(used.size())) return true;
      return std::any_of(near_.begin(), near_.end(), [&](const Near& n) {
        return n.any() && n.fact.claim->source == used.front()->fact.claim->source && compare_figures(q, figure(n)).fit == Fit::Entailed;
      });
    });
  }

  std::optional<Derived> settle(const std::vector<const Near*>& used, Amount result, std::string expression) {
    if (fit(asked_, result).fit != Fit::Entailed) return std::nullopt;
    open_.push_back(asked_.span);
    Family family;
    family.over_time = true;
    for (const Near* n : used) family.members.push_back({&n->fact, nullptr});
    std::vector<const Member*> members;
    for (const Member& m : family.members) members.push_back(&m);
    const Binding b = haechi::bind(question_, family, members, &asked_);
    const bool telling = !bounded_ && asked_.step > 0 && asked_.max / asked_.step >= kDigits;
    if (b.said < (telling ? kSaidTelling : kSaid) || !others_fit(used) || !times_fit(question_, used)) return std::nullopt;
    Derived d;
    d.strength = 0.5f + 0.35f * b.said;
    d.said = asked_.span;
    d.derivation.expression = std::move(expression);
    for (const Near* n : used) add_term(n->fact, d);
    return d;
  }

  const Question& question_;
  const std::vector<Near>& near_;
  const Quantity& asked_;
  std::vector<Span>& open_;
  bool without_ = false, measured_ = false, apart_ = false, bounded_ = false, per_head_ = false;
  std::optional<Derived> best_;
};

bool is_given(const Quantity& q, const std::vector<Near>& near) {
  return std::any_of(near.begin(), near.end(), [&](const Near& n) { return n.any() && n.fact.quantity->role == q.role && n.fact.quantity->min == q.min && n.fact.quantity->max == q.max && one_measure(q, *n.fact.quantity); });
}

}  // namespace

std::optional<Derived> derive_pairs(const Question& question, const std::vector<Near>& near, std::vector<Span>& open) {
  std::optional<Derived> best;
  for (const Quantity& q : question.said().quantities) {
    if (q.unit == kClockUnit || q.dimension == Dimension::Rank || q.dimension == Dimension::Magnitude || is_given(q, near)) continue;
    auto d = Pairs(question, near, q, open).run();
    if (d && (!best || d->strength > best->strength)) best = std::move(d);
  }
  return best;
}

}  // namespace haechi
