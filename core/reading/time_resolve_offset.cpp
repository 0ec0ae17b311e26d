// Distances from the anchor, and the same stretch of another year.
#include "reading/time_resolve.h"

namespace haechi {
namespace {

/// The first day of the calendar unit that `day` lies in.
Day start_of(Day day, Grain unit) {
  const Civil c = civil_of(day);
  switch (unit) {
    case Grain::Week:
      return monday_of(day);
    case Grain::Month:
      return day_of(c.year, c.month, 1);
    case Grain::Quarter:
      return quarter_range(c.year, (c.month + 2) / 3).from;
    case Grain::Year:
      return day_of(c.year, 1, 1);
    default:
      return day;
  }
}

/// 지난 두 달, 다음 3주: whole months and weeks, without the current one.
DayRange whole_units(Day base, const TimeOffset& o) {
  const Day current = start_of(base, o.unit);
  if (o.max > 0) return {add_units(current, o.unit, 1), add_units(current, o.unit, o.max + 1) - 1};
  return {add_units(current, o.unit, o.min), current - 1};
}

}  // namespace

TimeMoment TimeResolver::offset(const TimePoint& point) const {
  const TimeOffset& o = point.offset;
  TimeMoment m;
  m.grain = o.unit;
  m.relative = true;
  m.same = point.has(TimeSlot::Same);
  m.vague = o.unit != Grain::Day || o.min != o.max;
  const uint16_t flags = point[TimeSlot::Offset].flags;
  // "3년 뒤" goes on from the year just named, if the text named one; else it counts from now.
  const bool named = o.from_named || ((flags & kEvent) && named_.in_text && named_.year);
  const std::optional<Day> base = anchor(named ? kNamed : 0);
  if (!base) {
    m.fail();
    return m;
  }
  const Day low = add_units(*base, o.unit, o.min), high = add_units(*base, o.unit, o.max);
  if (o.within) {
    m.days = o.max > 0 ? DayRange{*base, high} : DayRange{low, *base};
    if (flags & kWholeUnits) m.days = whole_units(*base, o);
    return m;
  }
  const Civil a = civil_of(low), b = civil_of(high);
  m.year = a.year;
  switch (o.unit) {
    case Grain::Day:
      m.set_day(low);
      m.days->to = high;
      break;
    case Grain::Week:
      m.days = DayRange{low - 3, high + 3};
      m.year.reset();
      break;
    case Grain::Month:
      m.month = a.month;
      m.days = DayRange{month_range(a.year, a.month).from, month_range(b.year, b.month).to};
      break;
    case Grain::Quarter:
      m.quarter = (a.month + 2) / 3;
      m.days = DayRange{quarter_range(a.year, *m.quarter).from, quarter_range(b.year, (b.month + 2) / 3).to};
      break;
    default:
      m.days = DayRange{day_of(a.year, 1, 1), day_of(b.year, 12, 31)};
  }
  if (m.same) copy_same_period(m);
  return m;
}

// "The same period a year earlier" is the quarter or month just named, a year before.
void TimeResolver::copy_same_period(TimeMoment& m) const {
  if (!m.year || !named_.in_text || m.quarter || m.month || m.half) return;
  if (named_.first_quarter) {
    m.quarter = named_.first_quarter, m.grain = Grain::Quarter;
    m.days = DayRange{quarter_range(*m.year, *m.quarter).from, quarter_range(*m.year, *named_.end_quarter).to};
  } else if (named_.quarter) {
    m.quarter = named_.quarter, m.grain = Grain::Quarter;
    m.days = quarter_range(*m.year, *m.quarter);
  } else if (named_.half) {
    m.half = named_.half, m.grain = Grain::Half;
    m.days = half_range(*m.year, *m.half);
  } else if (named_.month) {
    m.month = named_.month, m.grain = Grain::Month;
    m.days = month_range(*m.year, *m.month);
  } else if (named_.end_month) {
    m.month = named_.first_month, m.grain = Grain::Month;
    m.days = DayRange{month_range(*m.year, *m.month).from, month_range(*m.year, *named_.end_month).to};
  }
}

}  // namespace haechi
