// What two figures of one claim give together: how far it fell "from 1,460 to 1,130", what is left of a whole, which share
// a part is, how much a share of an amount is.
#include <algorithm>
#include <cmath>

#include "judging/derive_rules.h"

namespace haechi {
namespace {

using A = Arithmetic;

constexpr double kTelling = 10;  // a smaller difference may come about by chance

/// Two figures of one claim, the first said first.
struct TwoFigures {
  Fact first, second;
};

bool plain(const Quantity& q) {
  return q.unit != kClockUnit && q.dimension != Dimension::Rank && q.dimension != Dimension::Magnitude && std::isfinite(q.min) && std::isfinite(q.max) &&
         q.precision != Precision::Range && q.role != QuantityRole::Conversion && !q.ordinal_word;
}

bool one_measure(const Quantity& a, const Quantity& b) { return a.dimension == b.dimension && a.unit == b.unit; }

Fact fact_of(const ReadClaim& claim, const Phrasing& phrasing, const Quantity& q) {
  Fact fact{&claim, &phrasing, &q, {}, {}};
  for (const Term& t : phrasing.statement.terms) {
    fact.terms.push_back(&t);
    fact.weights.push_back(t.weight);
  }
  return fact;
}

/// The text has this figure itself.
bool is_said(const Question& question, const Quantity& q, const Quantity* but) {
  return std::any_of(question.said().quantities.begin(), question.said().quantities.end(),
                     [&](const Quantity& s) { return &s != but && compare_figures(s, q).fit == Fit::Entailed; });
}

class Within {
 public:
  Within(const Question& question, const TwoFigures& two) : question_(question), family_{{{&two.first, nullptr}, {&two.second, nullptr}}, true, false} {}

  std::optional<Derived> run() const {
    const Quantity& a = figure(0);
    const Quantity& b = figure(1);
    if (one_measure(a, b)) {
      if (auto d = difference()) return d;
      return share();
    }
    if (b.dimension == Dimension::Percent && a.dimension != Dimension::Percent && b.role == QuantityRole::Value) return part(0, 1);
    if (a.dimension == Dimension::Percent && b.dimension != Dimension::Percent && a.role == QuantityRole::Value) return part(1, 0);
    return std::nullopt;
  }

 private:
  const Quantity& figure(size_t i) const { return *family_.members[i].fact->quantity; }
  std::vector<const Member*> used(size_t i, size_t k) const { return {&family_.members[i], &family_.members[k]}; }

  /// A claim that says from what to what.
  bool changes() const { return figure(0).role == QuantityRole::From; }

  /// The one figure that is asked for, if the text gives no more than the claim's besides.
  template <class Accepts>
  const Quantity* asked(Accepts accepts) const {
    const Quantity* found = nullptr;
    for (const Quantity& q : question_.said().quantities) {
      if (!accepts(q) || compare_figures(q, figure(0)).fit == Fit::Entailed || compare_figures(q, figure(1)).fit == Fit::Entailed) continue;
      if (found) return nullptr;
      found = &q;
    }
    return found;
  }

  /// A refutation only where the claim itself tells of a change and the text of its amount.
  std::optional<Derived> checked(std::optional<Derived> d, const Quantity& q) const {
    if (d && d->stance == Stance::Refutes && !(changes() && q.role == QuantityRole::Change)) return std::nullopt;
    return d;
  }

  std::optional<Derived> difference() const {
    const Quantity* q = asked([&](const Quantity& s) { return one_measure(s, figure(0)) && plain(s); });
    if (!q) return std::nullopt;
    const Amount first = amount_of(figure(0)), second = amount_of(figure(1));
    const bool falls = order(first, second) > 0;
    if (order(first, second) == 0 || (!changes() && (q->value < kTelling || q->min != q->max))) return std::nullopt;
    if (changes() && (falls ? question_.has(A::Growth) : question_.has(A::Shrinkage))) return std::nullopt;
    const Amount gap = falls ? minus(first, second) : minus(second, first);
    return checked(conclude(question_, family_, falls ? used(0, 1) : used(1, 0), *q, gap, "-"), *q);
  }

  std::optional<Derived> share() const {
    const Quantity* q = asked([](const Quantity& s) { return is_share(s) && plain(s); });
    if (!q || figure(0).dimension == Dimension::Percent) return std::nullopt;
    const Amount first = amount_of(figure(0)), second = amount_of(figure(1));
    if (first.value <= 0 || second.value <= 0) return std::nullopt;
    if (changes()) {
      const bool falls = order(first, second) > 0;
      if ((falls && question_.has(A::Growth)) || (!falls && question_.has(A::Shrinkage))) return std::nullopt;
      if (!question_.has(A::Growth | A::Shrinkage)) return std::nullopt;
      const Amount fold = over(second, first);
      const Amount change{std::fabs(fold.value - 1), fold.slack};
      const bool is_fold = fit(*q, fold).fit == Fit::Entailed;
      return is_fold ? conclude(question_, family_, used(1, 0), *q, fold, "/") : checked(conclude_change(question_, family_, used(1, 0), *q, change), *q);
    }
    // Which of the two is the whole the text says itself, or a word of it.
    if (!question_.has(A::Whole | A::Share) && !is_said(question_, figure(0), q) && !is_said(question_, figure(1), q)) return std::nullopt;
    const bool first_whole = order(first, second) > 0;
    return checked(conclude(question_, family_, first_whole ? used(1, 0) : used(0, 1), *q, first_whole ? over(second, first) : over(first, second), "/"), *q);
  }

  std::optional<Derived> part(size_t whole, size_t percent) const {
    const Quantity* q = asked([&](const Quantity& s) { return one_measure(s, figure(whole)) && plain(s); });
    if (!q || q->min != q->max) return std::nullopt;
    return checked(conclude(question_, family_, used(percent, whole), *q, times(amount_of(figure(percent)), amount_of(figure(whole))), "x"), *q);
  }

  const Question& question_;
  Family family_;
};

}  // namespace

std::optional<Derived> derive_within(const Question& question, const ReadClaim& claim) {
  if (claim.opinion || claim.modality == Modality::Possibility) return std::nullopt;
  const Phrasing& phrasing = claim.phrasings.front();
  std::vector<const Quantity*> figures;
  for (const Quantity& q : phrasing.statement.quantities)
    if (plain(q)) figures.push_back(&q);
  if (figures.size() < 2 || figures.size() > 4) return std::nullopt;
  for (size_t i = 0; i < figures.size(); ++i)
    for (size_t k = i + 1; k < figures.size(); ++k) {
      const TwoFigures two{fact_of(claim, phrasing, *figures[i]), fact_of(claim, phrasing, *figures[k])};
      if (auto d = Within(question, two).run()) return d;
    }
  return std::nullopt;
}

}  // namespace haechi
