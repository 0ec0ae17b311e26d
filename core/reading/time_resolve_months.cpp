// Halves, quarters, months and seasons of a year.
#include "reading/time_resolve.h"

namespace haechi {

/// A part of the year that is a number of months long: where its number stands, here and of the time last named.
struct TimeResolver::MonthSlot {
  TimeSlot slot;
  int months;
  Grain grain;
  std::optional<int> TimeMoment::*number;
  std::optional<int> Named::*named;
};

void TimeResolver::settle_months(const TimePoint& point, bool upper, TimeMoment& m) const {
  static constexpr MonthSlot kSlots[] = {
      {TimeSlot::Half, 6, Grain::Half, &TimeMoment::half, &Named::half},
      {TimeSlot::Quarter, 3, Grain::Quarter, &TimeMoment::quarter, &Named::quarter},
      {TimeSlot::Month, 1, Grain::Month, &TimeMoment::month, &Named::month},
  };
  for (const MonthSlot& part : kSlots)
    if (point.has(part.slot) && !settle_month_slot(part, point, upper, m)) return m.fail();
  if (point.has(TimeSlot::Season))
    m.season = value_of(point[TimeSlot::Season], upper), m.grain = Grain::Quarter, m.vague = true;
  if (point.has(TimeSlot::MonthDay) && !point[TimeSlot::MonthDay].by && m.month)
    m.day = value_of(point[TimeSlot::MonthDay], upper);
  settle_unsaid_year(point, m);
  if (!m.year) return;
  const TimeField& year = point[TimeSlot::Year];
  if (m.season == 4 && !year.by && year.high == year.low + 1) m.year = year.low;  // winter 2020-21 is one winter
  if (m.season) m.days = season_range(*m.year, *m.season);
  if (m.half) m.days = half_range(*m.year, *m.half);
  if (m.quarter) m.days = quarter_range(*m.year, *m.quarter);
  if (m.month) m.days = month_range(*m.year, *m.month);
}

/// False where it counts from an anchor that is not known.
bool TimeResolver::settle_month_slot(const MonthSlot& part, const TimePoint& point, bool upper, TimeMoment& m) const {
  const TimeField& field = point[part.slot];
  const int in_year = 12 / part.months;
  int value = value_of(field, upper);
  m.grain = part.grain;
  if (field.by && point.has(TimeSlot::Year) && field.low == 0) {  // the same quarter of last year
    m.same = true;
    if (!(named_.*part.named) || !named_.in_text) {
      m.grain = Grain::Year;
      return true;
    }
    value = *(named_.*part.named);
  } else if (field.by && point.has(TimeSlot::Year)) {  // the last quarter of 2023
    value = in_year;
  } else if (field.by) {
    m.relative = true;
    const std::optional<Day> base = anchor(field.flags);
    if (!base) return false;
    const Civil c = civil_of(*base);
    const int count = c.year * in_year + (c.month - 1) / part.months + value;
    m.year = floor_div(count, in_year);
    value = count - *m.year * in_year + 1;
  }
  m.*part.number = value;
  return true;
}

}  // namespace haechi
