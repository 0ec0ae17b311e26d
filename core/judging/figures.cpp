#include "judging/figures.h"

#include <algorithm>
#include <cmath>

namespace haechi {
namespace {

constexpr double kFarOver = 2;  // so many times a figure is far over it

struct Interval {
  double min, max;
  bool min_open, max_open;
};

Interval interval_of(const Quantity& q) { return {q.min, q.max, q.min_open, q.max_open}; }

bool is_point(const Quantity& q) { return q.min == q.max; }

bool near(double a, double b) {
  if (!std::isfinite(a) || !std::isfinite(b)) return a == b;
  return std::fabs(a - b) <= 1e-9 * std::max(std::fabs(a), std::fabs(b));
}

bool disjoint(const Interval& a, const Interval& b) {
  if (near(a.max, b.min)) return a.max_open || b.min_open;
  if (near(b.max, a.min)) return b.max_open || a.min_open;
  return a.max < b.min || b.max < a.min;
}

/// True if everything in `inner` lies in `outer`.
bool within(const Interval& inner, const Interval& outer) {
  const bool low = inner.min > outer.min || (near(inner.min, outer.min) && (!outer.min_open || inner.min_open));
  const bool high = inner.max < outer.max || (near(inner.max, outer.max) && (!outer.max_open || inner.max_open));
  return low && high;
}

Interval widened(Interval i, double by) { return {i.min - by, i.max + by, i.min_open, i.max_open}; }

/// What the text's digits may have rounded away: half of the last digit written, at most a tenth of the figure. A
/// bound, a range and a figure with "about" are as wide as they say.
double rounding(const Quantity& q) {
  if (q.precision == Precision::Exact || !is_point(q)) return 0;
  return std::min(q.step / 2, std::fabs(q.max) * 0.1);
}

/// Months are counted as 30 days and years as 365: lengths in other units of time may differ by so much.
double calendar_slack(const Quantity& a, const Quantity& b) {
  return a.dimension == Dimension::Duration && a.factor != b.factor && is_point(a) ? a.max * 0.015 : 0;
}

bool is_share(Dimension d) { return d == Dimension::Percent || d == Dimension::Ratio; }

/// "38 mm more" is a distance between two amounts and no amount.
bool one_is_distance(const Quantity& a, const Quantity& b) {
  const bool absolute =
      !is_share(a.dimension) && a.dimension != Dimension::PercentPoint && a.dimension != Dimension::Magnitude;
  return absolute && (a.role == QuantityRole::Change) != (b.role == QuantityRole::Change);
}

/// The amount itself is not what something is measured against, and those with somebody are not all.
bool differ_in_role(const Quantity& a, const Quantity& b) {
  const auto apart = [](const Quantity& q) {
    return q.role == QuantityRole::Standard || q.role == QuantityRole::Besides;
  };
  return a.role != b.role && (apart(a) || apart(b));
}

/// Eight times the other's is no share of a whole; growth may be told as either.
bool is_multiple(const Quantity& q) { return q.dimension == Dimension::Ratio && q.unit == "times"; }
bool both_plain(const Quantity& a, const Quantity& b) {
  return a.role != QuantityRole::Change && b.role != QuantityRole::Change;
}

/// Counters that say how things are counted and not what they are: languages choose another for the same things, as
/// 163部 and 163편, 240件 and 240점.
bool only_counts(std::string_view unit) {
  static constexpr std::string_view kUnits[] = {"thing", "unit",  "piece", "article", "case", "sheet",
                                                "item",  "model", "work",  "book",    "set"};
  return std::find(std::begin(kUnits), std::end(kUnits), unit) != std::end(kUnits);
}

/// What one may count as 곳, places.
bool is_site(std::string_view unit) {
  static constexpr std::string_view kUnits[] = {"place",   "country",      "state",  "city", "region", "village",
                                                "company", "organisation", "school", "team", "shop",   "hospital"};
  return std::find(std::begin(kUnits), std::end(kUnits), unit) != std::end(kUnits);
}

bool is_dwelling(std::string_view unit) { return unit == "house" || unit == "household"; }

bool comparable(const Quantity& a, const Quantity& b) {
  if (a.dimension == b.dimension) {
    if (one_is_distance(a, b)) return false;
    if (a.dimension == Dimension::Money || a.dimension == Dimension::Other) return a.unit == b.unit;
    if (a.dimension == Dimension::Temperature) return a.unit == b.unit || a.unit.empty() || b.unit.empty();
    if (a.dimension == Dimension::Count)
      return a.unit == b.unit || a.unit.empty() || b.unit.empty() || a.unit == "thing" || b.unit == "thing" ||
             (only_counts(a.unit) && only_counts(b.unit)) ||
             ((a.unit == "place" || b.unit == "place") && is_site(a.unit) && is_site(b.unit)) ||
             (is_dwelling(a.unit) && is_dwelling(b.unit));
    return true;
  }
  const auto pointed = [](const Quantity& q, const Quantity& p) {  // 유물 240점; 25.5의 포인트
    return p.unit == "point" && (only_counts(q.unit) || q.dimension == Dimension::Number);
  };
  if (pointed(a, b) || pointed(b, a)) return true;
  // 265 % more is not 2.65 times as much.
  const bool more = a.role == QuantityRole::Change, also_more = b.role == QuantityRole::Change;
  if (is_share(a.dimension) && is_share(b.dimension)) return more == also_more;
  const auto countable = [](Dimension d) { return d == Dimension::Number || d == Dimension::Count; };
  // An average of 3.21 is no number of games.
  const auto counts = [](const Quantity& q) {
    return q.dimension == Dimension::Count || q.value == std::floor(q.value);
  };
  return countable(a.dimension) && countable(b.dimension) && counts(a) && counts(b);
}

/// 5 nm against 5 µm, 330억 위안 against 330억 달러: the figure was kept and the unit changed.
bool only_unit_differs(const Quantity& a, const Quantity& b) {
  if (!near(a.value, b.value) || !near(a.upper, b.upper) || a.value == 0) return false;
  if (a.dimension == Dimension::Money && b.dimension == Dimension::Money) return a.unit != b.unit;
  if ((a.dimension == Dimension::Percent && b.dimension == Dimension::PercentPoint) ||
      (a.dimension == Dimension::PercentPoint && b.dimension == Dimension::Percent))
    return true;
  const bool physical = a.dimension >= Dimension::Duration && a.dimension != Dimension::Other;
  return physical && a.dimension == b.dimension && !near(a.factor, b.factor);
}

/// As written, bounds aside; in another unit a text that says "about" rounds.
bool same_figure(const Quantity& a, const Quantity& b) {
  const double reach = a.precision == Precision::About && !near(a.factor, b.factor) ? a.step / 2 : 0;
  const auto same = [&](double x, double y) { return near(x, y) || std::fabs(x - y) <= reach; };
  return same(a.value * a.factor, b.value * b.factor) && same(a.upper * a.factor, b.upper * b.factor);
}

/// "From 30 to 40", both ends told.
bool is_spread(const Quantity& q) { return q.value < q.upper && q.bounded_below() && q.bounded_above(); }

/// 7시 30분, in the morning or in the evening.
bool is_half_told(const Quantity& q) { return q.unit == kClockUnit && q.upper != q.value; }

/// Takes both for times of one half of the day, whichever is nearer to the other.
void turn_together(Quantity& a, Quantity& b) {
  const double apart = kHalfDay * std::round((a.value - b.value) / kHalfDay);
  for (double* t : {&b.value, &b.min, &b.max}) *t += apart;
  a.upper = a.value, b.upper = b.value;
}

FigureFit compare_values(const Quantity& said, const Quantity& known) {
  if (only_unit_differs(said, known)) return {Fit::Contradicts, Slot::Unit};
  if (!comparable(said, known)) return {};
  const Interval a = interval_of(said), b = interval_of(known);
  const double reach = std::max(rounding(said), calendar_slack(said, known));
  const bool plain = is_point(said) && is_point(known);
  // "At most" names the most there is: another most is another statement, though the intervals lie in each other.
  const auto most = [](const Quantity& q) { return !q.bounded_below() && q.bounded_above() && !q.max_open; };
  const bool wider = said.denied_bound && said.max > known.max;
  if (most(said) && most(known) && !wider && std::fabs(said.max - known.max) > rounding(said))
    return {Fit::Contradicts, Slot::Number};
  // "Over 77,000" is not far over: a much greater bound of the same kind is another figure, though no interval denies
  // it.
  const auto over = [](const Quantity& q) {
    return q.bounded_below() && !q.bounded_above() && q.min_open && q.min > 0;
  };
  if (over(said) && over(known) && said.min >= kFarOver * known.min) return {Fit::Contradicts, Slot::Number};
  if (is_spread(said) && is_spread(known) && near(a.min, b.min) != near(a.max, b.max))
    return {Fit::Contradicts, Slot::Number};
  if (within(b, a)) return {Fit::Entailed, Slot::Number};
  if (within(b, widened(a, reach)) &&
      (plain || said.precision == Precision::About || known.precision == Precision::About))
    return {Fit::Entailed, Slot::Number};
  // The same figure, hedged by the claim and plain in the text; a plain one for a bound passes as well (up to a
  // minute).
  const auto ceiling = [](const Quantity& q) { return !q.bounded_below() && q.bounded_above(); };
  const bool same_bounds = said.bounded_below() == known.bounded_below() &&
                           said.bounded_above() == known.bounded_above() && said.min_open == known.min_open &&
                           said.max_open == known.max_open;
  const bool hedged_alike = !ceiling(said) && !ceiling(known);  // 3,200여 그루, 3,200그루 이상
  if (same_figure(said, known) && (same_bounds || hedged_alike || is_point(said) || said.precision == Precision::About))
    return {Fit::Entailed, Slot::Number};
  const double slack = known.precision == Precision::About ? std::min(known.step / 2, std::fabs(known.max) * 0.1) : 0;
  if (disjoint(widened(a, reach), widened(b, slack))) return {Fit::Contradicts, Slot::Number};
  return {Fit::Open, Slot::Number};
}

/// A pound is money and a weight: read as money, it may yet be what kilograms say.
Quantity as_weight(Quantity q) {
  if (q.dimension != Dimension::Money || q.unit != "GBP") return q;
  q.dimension = Dimension::Mass;
  for (double* amount : {&q.factor, &q.step, &q.min, &q.max}) *amount *= 0.45359237;
  return q;
}

}  // namespace

namespace {

FigureFit compare_turned(Quantity said, Quantity known) {
  turn_together(said, known);
  return compare_values(said, known);
}

}  // namespace

FigureFit compare_figures(const Quantity& said, const Quantity& known) {
  const bool turns = said.unit == known.unit && (is_half_told(said) || is_half_told(known));
  FigureFit fit = turns ? compare_turned(said, known) : compare_values(said, known);
  if ((said.dimension == Dimension::Mass) != (known.dimension == Dimension::Mass)) {
    fit = compare_values(as_weight(said), as_weight(known));
    if (fit.fit != Fit::Entailed && fit.slot != Slot::Unit) return {};
  }
  const bool apart =
      differ_in_role(said, known) || (is_multiple(said) != is_multiple(known) && both_plain(said, known));
  return fit.fit == Fit::Contradicts && apart ? FigureFit{Fit::Open, fit.slot} : fit;
}

namespace {

Fit compare_days(Day said_from, Day said_to, Day known_from, Day known_to) {
  if (said_to < known_from || known_to < said_from) return Fit::Contradicts;
  if (said_from <= known_from && known_to <= said_to) return Fit::Entailed;
  return Fit::Open;
}

/// Distances from an anchor that neither text settles: the same stretch, another one, or one inside the other.
Fit compare_offsets(const TimeOffset& said, const TimeOffset& known) {
  if (said.unit != known.unit) return Fit::Open;
  const int said_min = said.within ? 0 : said.min, known_min = known.within ? 0 : known.min;
  if (said.min == known.min && said.max == known.max) return Fit::Entailed;
  if (said.max < known.min || known.max < said.min) return Fit::Contradicts;
  return said_min <= known_min && known.max <= said.max ? Fit::Entailed : Fit::Open;
}

/// Compares what both name of year, month and day, coarsest first.
Fit compare_fields(const TimeRef& a, const TimeRef& b) {
  const std::optional<int> left[] = {a.year, a.half, a.quarter, a.month, a.day};
  const std::optional<int> right[] = {b.year, b.half, b.quarter, b.month, b.day};
  bool finer = false, any = false;
  for (size_t i = 0; i < 5; ++i) {
    if (left[i] && right[i]) {
      any = true;
      if (*left[i] != *right[i]) return Fit::Contradicts;
    } else if (left[i]) {
      finer = true;
    }
  }
  // A weekday alone tells days apart; beside a date it says nothing new.
  if (!any && a.weekday && b.weekday)
    return *a.weekday == *b.weekday && !finer ? Fit::Entailed : *a.weekday == *b.weekday ? Fit::Open : Fit::Contradicts;
  if (!any) return Fit::Apart;
  return finer ? Fit::Open : Fit::Entailed;
}

/// "Before October" against a day in September, "from May on" against June. Nothing, where the days are not known.
std::optional<Fit> compare_bound(const TimeRef& said, const TimeRef& known) {
  const bool until = said.role == TimeRole::Until;
  if (until && said.to && known.to)
    return *known.to <= *said.to ? Fit::Entailed : known.from && *known.from <= *said.to ? Fit::Open : Fit::Contradicts;
  if (!until && said.from && known.from) {
    if (*known.from < *said.from) return known.to && *known.to >= *said.from ? Fit::Open : Fit::Contradicts;
    return known.from == said.from ? Fit::Entailed : Fit::Open;
  }
  const bool one_year = !said.year || !known.year || *said.year == *known.year;
  if (!one_year || !said.month || !known.month || said.day) return std::nullopt;
  if (until) return *known.month < *said.month ? Fit::Entailed : Fit::Open;
  return *known.month > *said.month ? std::optional(Fit::Open) : std::nullopt;
}

}  // namespace

Fit compare_times(const TimeRef& said, const TimeRef& known) {
  if (said.role == TimeRole::Comparison || known.role == TimeRole::Comparison) return Fit::Apart;
  if (known.role == TimeRole::At && (said.role == TimeRole::Until || said.role == TimeRole::Since))
    if (const auto fit = compare_bound(said, known)) return *fit;
  if (said.offset && known.offset && !said.from && !known.from) return compare_offsets(*said.offset, *known.offset);
  if (said.from && known.from && said.to && known.to) {
    const int slack = said.vague || known.vague ? 45 : said.local || known.local ? 1 : 0;
    const Fit fit = compare_days(*said.from, *said.to, *known.from, *known.to);
    if (fit != Fit::Contradicts) return fit;
    return compare_days(*said.from - slack, *said.to + slack, *known.from, *known.to) == Fit::Contradicts
               ? Fit::Contradicts
               : Fit::Open;
  }
  return compare_fields(said, known);
}

Fit compare_times(const TimeRef& said, Day from, Day to) {
  if (said.role == TimeRole::Comparison) return Fit::Apart;
  if (said.from && said.to) return compare_days(*said.from, *said.to, from, to);
  TimeRef known;
  known.from = from, known.to = to;
  if (said.role == TimeRole::Until || said.role == TimeRole::Since)
    if (const auto fit = compare_bound(said, known)) return *fit;
  const Civil first = civil_of(from), last = civil_of(to);
  if (first.year == last.year) known.year = first.year;
  if (first.year == last.year && first.month == last.month) {
    known.month = first.month;
    known.quarter = (first.month - 1) / 3 + 1;
    known.half = first.month <= 6 ? 1 : 2;
    if (first.day == last.day) known.day = first.day;
  }
  return compare_fields(said, known);
}

}  // namespace haechi
