// Any two or three figures that stand beside words of the sentence: their sum, their difference, what is left of one,
// the share one is of the other, the change from one to the other, what was before a change.
#include <algorithm>
#include <cmath>

#include "judging/derive_direction.h"
#include "judging/derive_rules.h"
#include "lexicon/additions.h"
#include "text/words.h"

namespace haechi {
namespace {

using A = Arithmetic;

constexpr float kSaid = 0.55f;        // so much of the sentence must the claims have
constexpr float kSaidTelling = 0.3f;  // and so much where the figure is none that comes out by chance
constexpr float kSaidApart = 0.45f;   // or each of the two figures is told by a word or a time of its own
constexpr double kDigits = 100;
constexpr double kTight = 0.05;  // a bound so near to the figure is meant of it
constexpr double kNearBound = 0.25;
constexpr float kShared = 0.3f;  // and so much of a share, to be one of an amount that another claim gives
constexpr float kTogether = 0.1f;
constexpr size_t kMost = 40;    // figures looked at
constexpr size_t kLongest = 5;  // sum

bool is_amount(const Quantity& q) {
  return !is_share(q) && q.dimension != Dimension::PercentPoint && q.dimension != Dimension::Duration;
}
bool is_change(const Near& n) { return n.figure.role == QuantityRole::Change; }
bool one_measure(const Near& a, const Near& b) { return same_measure(a.figure, b.figure); }
bool same_claim(const Near& a, const Near& b) { return a.claim == b.claim; }
bool apart(const Near& a, const Near& b) { return a.tells_from(b) && b.tells_from(a); }
bool timed_apart(const Near& a, const Near& b) { return a.timed_from(b) && b.timed_from(a); }

/// The figures that are reckoned with.
struct Used {
  const Near* at[kLongest] = {};
  size_t count = 0;

  explicit Used(const Near& a) : at{&a}, count(1) {}
  Used(const Near& a, const Near& b) : at{&a, &b}, count(2) {}
  bool add(const Near& n) { return count < kLongest ? at[count++] = &n, true : false; }
};

class Pairs {
 public:
  Pairs(const Question& question, const std::vector<Near>& near, const Quantity& asked, std::vector<Span>& open,
        std::optional<Derived>& best)
      : question_(question), near_(near), asked_(asked), direction_(question, asked), open_(open), best_(best) {
    without_ = question.has(A::Without);
    bounded_ = is_bound(asked);
    measured_ = question.is_measured();
    moves_ = asked.role == QuantityRole::Change || (measured_ && direction_.is_distance());
    ages_ = asked.dimension == Dimension::Age;
    apart_ = ages_ || question.has(A::Above | A::Below | A::Gap | A::Growth | A::Shrinkage) || moves_ || measured_;
  }

  void run() {
    const size_t count = std::min(near_.size(), kMost);
    for (size_t i = 0; i < count; ++i) {
      const Near& a = near_[i];
      rate(a);
      if (!a.most) complement(a), whole_claim(a, count);
      for (size_t k = 0; k < count; ++k) {
        const Near& b = near_[k];
        if (i == k || a.claim->source != b.claim->source) continue;
        if (one_measure(a, b) && b.most && any_of(b.does, A::Sum)) together(a, b);
        if (a.most || b.most) continue;
        average(a, b);
        const bool left = !bounded_ && !measured_ && (without_ || b.denied) && b.tells_from(a);
        if (one_measure(a, b)) {
          difference(a, b, left);
          if (is_share(asked_)) quotient(a, b), change(a, b);
          if (question_.has(A::Sum) && i < k && apart(a, b)) add({a, b}, 1, k, count);
          if (left) add({a, b}, -1, k, count);
        }
        product(a, b);
        before_change(a, b);
      }
    }
  }

 private:
  /// "해마다 500파운드": so many times as much in so many years.
  void rate(const Near& n) {
    const double fold = asked_.max / n.figure.max;
    const Statement& known = n.phrasing->statement;
    if (!is_amount(asked_) || !same_measure(asked_, n.figure) || fold < 2 || fold != std::floor(fold) ||
        !has_any(n.phrasing->text.view(known.span), rate_marks()))
      return;
    if (has_any(question_.text().view(question_.said().span), period_marks())) open_.push_back(asked_.span);
    for (const Quantity& q : question_.said().quantities)
      if (q.dimension == Dimension::Duration && q.value == fold && n.words)
        settle(Used(n), times(n.amount(), {fold, 0}), "x", {fold, 0}, n.amount(), Dimension::Number);
  }

  /// A bound is meant of a figure near to it.
  bool is_about(Amount a) const { return std::fabs(a.value / (asked_.value * asked_.factor) - 1) <= kNearBound; }

  /// Who does not say so need not say the contrary: some have no opinion.
  static bool tells_opinions(const Near& n) {
    const auto& terms = n.phrasing->statement.terms;
    return std::any_of(terms.begin(), terms.end(),
                       [](const Term& t) { return t.predicate && t.in(ConceptClass::Speech); });
  }

  void complement(const Near& n) {
    if (!(without_ || (n.denied && !tells_opinions(n))) || !n.words || !is_share(n.figure) || !is_share(asked_) ||
        is_change(n) || n.figure.unit == "times")
      return;
    const Amount rest = minus({1, 0}, n.amount());
    if (!bounded_ || is_about(rest)) settle(Used(n), rest, "-", {1, 0}, n.amount(), Dimension::Percent);
  }

  /// Another figure of its claim has all that it has of the sentence, and more.
  bool has_rival(const Near& n) const {
    return std::any_of(near_.begin(), near_.end(), [&](const Near& k) {
      return same_claim(n, k) && one_measure(n, k) && k.tells_from(n) && !n.tells_from(k);
    });
  }

  /// The sentence measures `a` against `b`, and has no other words for the one than for the other.
  bool compared(const Near& a, const Near& b) const {
    if (ages_ && !measured_) return apart(a, b) && names_both(question_, a, b);
    if (has_rival(a) || has_rival(b)) return false;
    return standard_of(question_, a, b) == &b
               ? (same_claim(a, b) || a.shares_with(b) || ages_) && names_both(question_, a, b)
               : a.words == b.words && timed_apart(a, b);
  }

  void difference(const Near& a, const Near& b, bool left) {
    const bool points = asked_.dimension == Dimension::PercentPoint && a.figure.dimension == Dimension::Percent;
    const bool voters = asked_.unit == "person" && a.figure.unit == "vote";
    if (!(same_measure(asked_, a.figure) || points || voters) || order(a.amount(), b.amount()) < !ages_ ||
        is_change(a) || is_change(b))
      return;
    if (bounded_ && !moves_ && !question_.has(A::Gap) && !measured_) return;
    const bool told = apart_ && (apart(a, b) || a.timed_from(b) || b.timed_from(a) || is_start(a) || is_start(b) ||
                                 is_measured_against(question_, a, b) || is_measured_against(question_, b, a));
    if (!told && !(left && (a.shares_with(b) || same_claim(a, b)))) return;
    const bool from_to = same_claim(a, b) && !measured_ && (is_start(a) || is_start(b));
    const bool turned = told && !direction_.fits(a, b);
    const Amount gap = turned ? minus(b.amount(), a.amount()) : minus(a.amount(), b.amount());
    // Who is a year older by the years alone may be so by a day or by two years.
    const bool sure = !ages_ || std::fabs(asked_.value - gap.value) > (asked_.value != 0);
    denies_ = sure && (moves_ || ages_) && ((from_to && !turned) || compared(a, b) || compared(b, a));
    if (!turned)
      settle({a, b}, gap, "-");
    else if (denies_)
      settle({b, a}, gap, "-");
    denies_ = false;
  }

  /// "그 3분의 2인 1200명": a part, and no whole that others are shares of.
  static bool is_part(const Near& n) {
    const auto& all = n.phrasing->statement.quantities;
    return std::any_of(all.begin(), all.end(), [&](const Quantity& q) {
      return is_share(q) && q.span.end <= n.figure.span.begin &&
             n.phrasing->text.view({q.span.end, n.figure.span.begin}) == u"인 ";
    });
  }

  /// a of b.
  void quotient(const Near& a, const Near& b) {
    const bool fold = asked_.unit == "times";
    if (!fold && is_part(b)) return;
    const Amount part = a.amount(), whole = b.amount();
    if (is_unity(b.figure)) return;
    const bool from_to = same_claim(a, b) && is_start(b);
    if (moves_ || (a.figure.role != b.figure.role && !from_to)) return;
    if (!is_amount(a.figure) && !(fold && is_share(a.figure))) return;
    if (part.value <= 0 || whole.value <= 0 || order(part, whole) == 0 || (!fold && order(part, whole) > 0)) return;
    if (!a.tells_from(b) && !a.timed_from(b) && !(same_claim(a, b) && a.words && !fold)) return;
    if (!b.tells_from(a) && !b.timed_from(a) && (fold || !(same_claim(a, b) || a.shares_with(b)))) return;
    const Amount ratio = over(part, whole);
    const bool rest = !fold && (without_ || a.denied);
    if (rest && bounded_) return;
    if (rest) settle({a, b}, minus({1, 0}, ratio), "-", {1, 0}, ratio, Dimension::Percent);
    if (fold && (!direction_.fits(a, b) || direction_.of_time(b, a) || (bounded_ && ratio.value < 1))) return;
    denies_ = direction_.of_time(a, b) && (from_to || (a.words == b.words && a.timed_from(b)));
    settle({a, b}, ratio, "/");
    denies_ = false;
  }

  /// From b to a, as a share of b.
  void change(const Near& a, const Near& b) {
    const Amount now = a.amount(), then = b.amount();
    // "Below half of it" is a level.
    if (!apart_ || (bounded_ && !moves_) || !is_amount(a.figure) || is_change(a) || is_change(b) || now.value <= 0 ||
        then.value <= 0)
      return;
    if (!b.timed_from(a) && !is_start(b) && !(measured_ && apart(a, b))) return;
    const bool grew = order(now, then) > 0;
    if (question_.has(grew ? A::Shrinkage : A::Growth) || !direction_.fits(grew ? a : b, grew ? b : a)) return;
    Amount by = over(now, then);
    by.value = std::fabs(by.value - 1);
    settle({a, b}, by, "%");
  }

  /// The share a of the amount b.
  void product(const Near& a, const Near& b) {
    if (!is_share(a.figure) || is_change(a) || a.figure.unit == "times" || !is_amount(b.figure) ||
        !same_measure(asked_, b.figure))
      return;
    if (moves_ || !b.words || !a.words || a.figure.max >= 1) return;
    const Amount share = without_ || a.denied ? minus({1, 0}, a.amount()) : a.amount();
    const Amount part = times(share, b.amount());
    if (bounded_ && std::fabs(part.value / (asked_.value * asked_.factor) - 1) > kTight) return;
    settle({a, b}, part, "x", share, b.amount(), Dimension::Number);
  }

  /// "여기에 최대 70만 유로가 추가로": what the claim itself adds.
  void together(const Near& a, const Near& b) {
    if (&a == &b || a.most || bounded_ || moves_ || !same_measure(asked_, a.figure) || !a.words || is_change(a)) return;
    settle({a, b}, plus(a.amount(), b.amount()), "+");
  }

  /// "한 곳에 평균 700명", "가구당 823만 원": so much of a for each of b, which the same claim counts.
  void average(const Near& a, const Near& b) {
    const auto& all = question_.said().quantities;
    const bool each = std::any_of(all.begin(), all.end(), [&](const Quantity& q) {
      return &q != &asked_ && q.dimension == Dimension::Count && q.value == 1 && same_measure(q, b.figure);
    });
    if (!each || !same_claim(a, b) || moves_ || !is_amount(a.figure) || !same_measure(asked_, a.figure) || !a.words ||
        !b.words || b.figure.dimension != Dimension::Count || b.figure.unit == a.figure.unit || b.figure.value <= 1)
      return;
    settle({a, b}, over(a.amount(), b.amount()), "/");
  }

  /// What there was before a change b led to a.
  void before_change(const Near& a, const Near& b) {
    if (bounded_ || moves_ || !is_change(b) || is_change(a) || !same_measure(asked_, a.figure)) return;
    if (!b.timed_from(a) && !(same_claim(a, b) && b.times)) return;
    const bool up = any_of(b.does, A::Growth | A::Above), down = any_of(b.does, A::Shrinkage | A::Below);
    if (up == down || (!a.words && !same_claim(a, b))) return;
    const Amount now = a.amount(), by = b.amount();
    const bool points = b.figure.dimension == Dimension::PercentPoint && a.figure.dimension == Dimension::Percent;
    if (one_measure(a, b) || points) return settle({a, b}, up ? minus(now, by) : plus(now, by), up ? "-" : "+");
    const Amount fold = up ? plus({1, 0}, by) : minus({1, 0}, by);
    if (b.figure.dimension == Dimension::Percent && is_amount(a.figure) && fold.value > 0)
      settle({a, b}, over(now, fold), "/", now, fold, Dimension::Number);
  }

  /// The sum of two and of three, or what is left of the first without the others.
  void add(Used used, int sign, size_t from, size_t count) {
    const Near &a = *used.at[0], &b = *used.at[1];
    if (!same_measure(asked_, a.figure)) return;
    if (sign > 0) combine(used, sign);
    for (size_t j = from + 1; j < count; ++j) {
      const Near& c = near_[j];
      if (&c == &a || c.most || c.claim->source != a.claim->source || !one_measure(a, c) || !apart(b, c)) continue;
      if (!c.tells_from(a) || (sign > 0 && !a.tells_from(c))) continue;
      used.count = 2;
      used.add(c);
      combine(used, sign);
    }
  }

  /// "두 집단을 합쳐": all figures that a claim gives; "그중 92억, 35억이고 나머지는 …": what it leaves to the rest.
  void whole_claim(const Near& a, size_t count) {
    const auto& terms = a.phrasing->statement.terms;
    const bool rest = std::any_of(terms.begin(), terms.end(), [](const Term& t) { return any_of(t.does, A::Without); });
    if (bounded_ || is_share(asked_) || !same_measure(asked_, a.figure) || !(rest || question_.has(A::Sum))) return;
    Used all(a);
    for (size_t k = 0; k < count; ++k)
      if (&near_[k] != &a && !near_[k].most && same_claim(near_[k], a) && one_measure(near_[k], a) &&
          near_[k].figure.role == a.figure.role && !all.add(near_[k]))
        return;
    if (all.count < 2) return;
    if (rest) combine(all, -1);
    if (question_.has(A::Sum)) combine(all, 1);
  }

  /// "35억 원, 이 가운데 18억 원은 …": the one is a part of the other.
  bool holds_part(const Used& used) const {
    const auto same = [](const Near& x, const Near& y) {
      return one_measure(x, y) && x.figure.value * x.figure.factor == y.figure.value * y.figure.factor;
    };
    const auto has = [&](const Near& n) {
      return std::any_of(used.at, used.at + used.count, [&](const Near* u) { return same(n, *u); });
    };
    for (const Near& part : near_)
      for (const Near& whole : near_)
        if (has(part) && has(whole) && !same(part, whole) && is_part_of(part, whole)) return true;
    return false;
  }

  void combine(const Used& used, int sign) {
    if (sign > 0 && holds_part(used)) return;
    Amount all = used.at[0]->amount();
    for (size_t i = 1; i < used.count; ++i)
      all = sign > 0 ? plus(all, used.at[i]->amount()) : minus(all, used.at[i]->amount());
    if (all.value > 0) settle(used, all, sign > 0 ? "+" : "-");
  }

  /// Every other figure of the sentence is one of those reckoned with, counts them, or is the time between them.
  bool others_fit(const Used& used) const {
    const auto& all = question_.said().quantities;
    return std::all_of(all.begin(), all.end(), [&](const Quantity& q) {
      if (&q == &asked_ || is_no_amount(q) || (q.dimension == Dimension::Duration && q.step >= 86400 && apart_))
        return true;
      if (q.dimension == Dimension::Count && (q.value == 1 || q.value == static_cast<double>(used.count))) return true;
      const auto has = [&](const Near* n) {
        const auto& known = n->phrasing->statement.quantities;
        return std::any_of(known.begin(), known.end(),
                           [&](const Quantity& k) { return compare_figures(q, k).fit == Fit::Entailed; });
      };
      if (std::any_of(used.at, used.at + used.count, has)) return true;
      return std::any_of(near_.begin(), near_.end(), [&](const Near& n) {
        return n.words && n.claim->source == used.at[0]->claim->source &&
               compare_figures(q, n.figure).fit == Fit::Entailed;
      });
    });
  }

  void settle(const Used& used, Amount result, std::string_view sign) {
    settle(used, result, sign, {}, {}, used.at[0]->figure.dimension);
  }

  /// `x` and `y`: what is written, where it is not the figures themselves.
  void settle(const Used& used, Amount result, std::string_view sign, Amount x, Amount y, Dimension dimension) {
    const FigureFit how = fit(asked_, result);
    const bool holds = how.fit == Fit::Entailed;
    if (!holds && !(denies_ && how.fit == Fit::Contradicts)) return;
    if (holds) open_.push_back(asked_.span);
    Binding b;
    const bool telling = denies_ || (!bounded_ && asked_.step > 0 && asked_.max / asked_.step >= kDigits);
    const std::vector<const Near*> near(used.at, used.at + used.count);
    if (!bind_near(question_, near, &asked_, b) || !others_fit(used)) return;
    const bool of_whole = sign == "x" && used.count == 2 && same_claim(*near[0], *near[1]);
    const bool parted =
        !bounded_ && used.count == 2 && (of_whole || apart(*near[0], *near[1]) || timed_apart(*near[0], *near[1]));
    if (b.said < (telling ? kSaidTelling : parted ? kSaidApart : kSaid)) return;
    if (!holds && !b.refutes()) return;
    if (sign == "x" && !same_claim(*near[0], *near[used.count - 1]) && b.known < kShared) return;
    Derived d;
    d.stance = holds ? Stance::Supports : Stance::Refutes;
    d.slot = how.slot;
    std::vector<Amount> terms{x, y};
    if (x.value == 0) {
      terms.clear();
      for (const Near* n : near) terms.push_back(n->amount());
      // As the claims write it, not in metres a second.
      if (dimension == Dimension::Speed && sign != "/" && sign != "%") {
        for (Amount& t : terms) t.value /= near[0]->figure.factor;
        result.value /= near[0]->figure.factor;
      }
    }
    if (!holds) d.found = written(terms, sign, result, dimension), d.found.erase(0, d.found.rfind("= ") + 2);
    const bool together = used.count == 2 && same_claim(*near[0], *near[1]);  // a claim means its figures of one thing
    d.strength = (holds ? 0.5f : 0.4f) + 0.35f * b.said + (together ? kTogether : 0);
    if (best_ && best_->strength >= d.strength) return;
    d.said = asked_.span;
    d.derivation.expression = sign == "%" ? written_change(terms[0], terms[1], result, dimension, asked_.dimension)
                                          : written(terms, sign, result, dimension);
    for (const Near* n : near) add_term(*n->claim, *n->phrasing, n->figure, d);
    best_ = std::move(d);
  }

  const Question& question_;
  const std::vector<Near>& near_;
  const Quantity& asked_;
  const Direction direction_;
  std::vector<Span>& open_;
  std::optional<Derived>& best_;
  bool without_ = false, measured_ = false, moves_ = false, ages_ = false, apart_ = false, bounded_ = false,
       denies_ = false;
};

/// "한 명도 없다": none.
bool is_none(const Question& question, const Quantity& q) {
  return q.value == 1 && question.text().view({q.span.end, question.said().span.end}).starts_with(u"도 ");
}

}  // namespace

std::optional<Derived> derive_pairs(const Question& question, const std::vector<Near>& near, std::vector<Span>& open) {
  std::optional<Derived> best;
  for (const Quantity& q : question.said().quantities)
    if (!is_no_amount(q) && q.dimension != Dimension::Rank && q.dimension != Dimension::Magnitude &&
        !is_given(question, q, near) && !is_none(question, q))
      Pairs(question, near, q, open, best).run();
  // "동갑이다": nobody is older than the other.
  if (const Comparative* same = question.last(A::Equal); same && any_of(same->does, A::Ages) && !same->negated) {
    Quantity none;
    none.dimension = Dimension::Age;
    none.unit = "yr";
    none.span = same->span;
    Pairs(question, near, none, open, best).run();
  }
  return best;
}

}  // namespace haechi
