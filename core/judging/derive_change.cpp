// What changed between two times.
#include <algorithm>
#include <cmath>
#include <string>

#include "judging/derive_rules.h"

namespace haechi {
namespace {

using A = Arithmetic;

struct Years {
  std::optional<int> first, last;
};

/// The two years that the sentence sets against each other.
Years years_of(const Statement& said) {
  std::vector<int> years;
  const auto add = [&](int year) {
    if (std::find(years.begin(), years.end(), year) == years.end()) years.push_back(year);
  };
  for (const TimeRef& t : said.times) {
    if (t.year) add(*t.year);
    if (t.end_year) add(*t.end_year);
  }
  if (years.size() == 1)
    for (const TimeRef& t : said.times)
      if (t.offset && !t.year && t.offset->unit == Grain::Year && t.offset->min == t.offset->max && t.offset->min < 0)
        add(years[0] + t.offset->min);
  if (years.size() != 2) return {};
  return {std::min(years[0], years[1]), std::max(years[0], years[1])};
}

const Member* member_in(const Family& family, int year) {
  for (const Member& m : family.members)
    if (m.fact->claim->from && m.fact->claim->to && civil_of(*m.fact->claim->from).year == year &&
        civil_of(*m.fact->claim->to).year == year)
      return &m;
  return nullptr;
}

const Quantity& figure(const Member& m) { return *m.fact->quantity; }

/// Every time the sentence gives outright is the fact's.
bool spoken_of(const Statement& said, const Fact& fact) {
  return std::all_of(said.times.begin(), said.times.end(), [&](const TimeRef& t) {
    if (t.role == TimeRole::Comparison || t.relative || t.offset || t.same_period || !t.year) return true;
    return fact.claim->from &&
           compare_times(t, *fact.claim->from, fact.claim->to.value_or(*fact.claim->from)) == Fit::Entailed;
  });
}

}  // namespace

bool compares_years(const Statement& said) { return years_of(said).last.has_value(); }

std::optional<Derived> derive_change(const Question& question, const Family& family) {
  if (!family.over_time) return std::nullopt;
  const Years years = years_of(question.said());
  const Member* first = years.first ? member_in(family, *years.first) : nullptr;
  const Member* last = years.last ? member_in(family, *years.last) : nullptr;
  if (!first || !last) return std::nullopt;
  const Quantity* length = question.only_quantity([](const Quantity& q) { return q.dimension == Dimension::Duration; });
  if (length && length->unit == "yr" && length->value != *years.last - *years.first) return std::nullopt;
  const Amount before = amount_of(figure(*first)), after = amount_of(figure(*last));
  if (before.value <= 0 || after.value <= 0) return std::nullopt;
  const std::vector<const Member*> used{last, first};
  const Comparative* word = question.last(A::Growth | A::Shrinkage | A::Gap);
  const bool grows = question.has(A::Growth), shrinks = question.has(A::Shrinkage);
  if ((grows && shrinks) || (word && word->negated)) return std::nullopt;
  const int known = order(after, before), claimed = grows ? 1 : shrinks ? -1 : 0;
  const Amount fold = over(after, before);
  const auto turned = [&] {
    return conclude(question, family, used, nullptr, false, Slot::Polarity, word->span,
                    written({after, before}, "-", minus(after, before), figure(*last).dimension), written(fold.value));
  };
  // Without a known word of change the figure may be a level or a change: it can be borne out, not denied.
  const auto level_only = [&](const Quantity& asked) -> std::optional<Derived> {
    if (asked.role == QuantityRole::Change || fit(asked, fold).fit != Fit::Entailed || asked.min != asked.max)
      return std::nullopt;
    return conclude(question, family, used, asked, fold, "/");
  };
  if (const Quantity* asked = question.only_quantity(is_ratio)) {
    if (claimed != 0 && known != 0 && claimed != known) return std::nullopt;
    if (claimed == 0) return level_only(*asked);
    const Amount added{std::fabs(fold.value - 1), fold.slack};
    const Fit to = fit(*asked, fold).fit, by = fit(*asked, added).fit;
    if (to != Fit::Entailed && by == Fit::Entailed) return conclude_change(question, family, used, *asked, added);
    if (to == Fit::Contradicts && by != Fit::Contradicts) return std::nullopt;
    return conclude(question, family, used, *asked, fold, "/");
  }
  if (const Quantity* asked =
          question.only_quantity([](const Quantity& q) { return q.dimension == Dimension::Percent; })) {
    if (figure(*last).dimension == Dimension::Percent) return std::nullopt;
    if (claimed == 0) return level_only(*asked);
    if (claimed != known) return turned();
    if (asked->role != QuantityRole::Change) return std::nullopt;
    return conclude_change(question, family, used, *asked, {std::fabs(fold.value - 1), fold.slack});
  }
  if (!word) return std::nullopt;
  const Quantity& like = figure(*last);
  const Quantity* asked = question.only_quantity([&](const Quantity& q) {
    if (q.dimension != like.dimension || q.unit != like.unit) return false;
    const bool is_level =
        q.role != QuantityRole::Change && q.min == q.max &&
        (compare_figures(q, like).fit == Fit::Entailed || compare_figures(q, figure(*first)).fit == Fit::Entailed);
    return !is_level;
  });
  if (claimed != 0 && known != 0 && claimed != known) return turned();
  if (asked && (asked->role == QuantityRole::Change || question.has(A::Gap | A::Shrinkage | A::Growth))) {
    const std::vector<const Member*> ordered = known < 0 ? std::vector<const Member*>{first, last} : used;
    return conclude(question, family, ordered, *asked, known < 0 ? minus(before, after) : minus(after, before), "-");
  }
  if (asked || claimed == 0 || !question.said().quantities.empty()) return std::nullopt;
  return conclude(question, family, used, nullptr, true, Slot::Polarity, word->span,
                  written({after, before}, "-", minus(after, before), like.dimension), "");
}

namespace {

std::optional<Derived> fold_of(const Question& question, const Quantity& asked, const Fact& fact) {
  if (fact.quantity->dimension != Dimension::Percent || fact.quantity->role != QuantityRole::Change)
    return std::nullopt;
  Arithmetic does = A::None;
  for (const Term* t : fact.terms) does = does | t->does;
  if (any_of(does, A::Growth) == any_of(does, A::Shrinkage)) return std::nullopt;
  const Amount change = amount_of(*fact.quantity);
  const bool up = any_of(does, A::Growth);
  const Amount fold{up ? 1 + change.value : 1 - change.value, change.slack};
  const FigureFit f = fit(asked, fold);
  // "n times more" is read both ways.
  if (f.fit != Fit::Entailed && (f.fit != Fit::Contradicts || asked.role == QuantityRole::Change)) return std::nullopt;
  if (!spoken_of(question.said(), fact)) return std::nullopt;
  const Family alone{{{&fact, nullptr}}, true, false};
  const std::string shown =
      std::string("1 ") + (up ? "+ " : "- ") + written(change.value) + " = " + written(fold.value);
  return conclude(question, alone, {&alone.members[0]}, &asked, f.fit == Fit::Entailed, Slot::Number, asked.span, shown,
                  written(fold.value));
}

}  // namespace

std::optional<Derived> derive_fold(const Question& question, const std::vector<Hit>& hits) {
  const Quantity* asked = question.only_quantity([](const Quantity& q) { return is_ratio(q) && q.unit == "times"; });
  const bool against = std::any_of(question.said().times.begin(), question.said().times.end(), [](const TimeRef& t) {
    return t.role == TimeRole::Comparison || t.same_period || t.offset || t.relative;
  });
  if (!asked || !against) return std::nullopt;
  for (const Hit& hit : hits)
    for (const Fact& fact : facts_of(question.claims(), question.claims().all()[hit.claim]))
      if (auto d = fold_of(question, *asked, fact)) return d;
  return std::nullopt;
}

}  // namespace haechi
