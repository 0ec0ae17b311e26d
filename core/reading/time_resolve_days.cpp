// Days, weeks and weekdays.
#include <algorithm>

#include "reading/time_resolve.h"

namespace haechi {
namespace {

constexpr int kLeapYear = 2000;
constexpr int kNearest = 2;  // of a Shift: the next one to come, not the one of the next week

/// The month (years times twelve and months) nearest to `count` in which `day` falls on `weekday`.
int month_with_weekday(int count, int day, int weekday) {
  for (int step : {0, 1, -1, 2, -2, 3, -3}) {
    const int year = floor_div(count + step, 12), month = count + step - year * 12 + 1;
    if (is_date(year, month, day) && weekday_of(day_of(year, month, day)) == weekday) return count + step;
  }
  return count;
}

}  // namespace

void TimeResolver::settle_days(const TimePoint& point, bool upper, TimeMoment& m) const {
  const TimeField& day = point[TimeSlot::MonthDay];
  if (point.has(TimeSlot::Weekday)) m.weekday = value_of(point[TimeSlot::Weekday], upper);
  if (day.set && day.by) {
    m.relative = true;
    m.grain = Grain::Day;
    const std::optional<Day> base = anchor(day.flags);
    return base ? m.set_day(*base + value_of(day, upper)) : m.fail();
  }
  if (day.set) {
    m.day = value_of(day, upper);
    return settle_month_day(point, m);
  }
  if (point.has(TimeSlot::Nth) && m.month) return settle_nth(point, m);
  if (point.has(TimeSlot::Week) || point.has(TimeSlot::Weekend)) return settle_week(point, m);
  if (m.weekday && !m.month) settle_weekday(point, m);
}

void TimeResolver::settle_month_day(const TimePoint& point, TimeMoment& m) const {
  m.grain = Grain::Day;
  if (!m.month) settle_bare_day(point, m);
  if (!m.year || !m.month) return;
  m.valid = is_date(*m.year, *m.month, *m.day);
  if (m.valid) return m.set_day(day_of(*m.year, *m.month, *m.day));
  if (m.assumed && is_date(kLeapYear, *m.month, *m.day)) {  // 29 February of a year not said
    m.year.reset(), m.days.reset();
    m.valid = true, m.assumed = false;
    m.fail();
  }
}

/// The month of a day that stands without one.
void TimeResolver::settle_bare_day(const TimePoint& point, TimeMoment& m) const {
  const TimeField& shift = point[TimeSlot::Shift];
  const bool lent = !shift.set && named_.lends;
  if ((lent || !published_) && named_.month && named_.year) {
    m.month = named_.month, m.year = named_.year, m.assumed = true;
    return;
  }
  if (!published_ || (m.year && *m.year != p_.year)) return m.fail();
  int count = p_.year * 12 + p_.month - 1;
  if (!shift.set && *m.day > p_.day) --count;
  if (shift.set && shift.low < 0 && *m.day >= p_.day) --count;
  if (shift.set && shift.low > 0 && *m.day <= p_.day) ++count;
  if (m.weekday && !shift.set) count = month_with_weekday(count, *m.day, *m.weekday);
  m.year = floor_div(count, 12), m.month = count - *m.year * 12 + 1;
  m.relative = shift.set;
  m.assumed = !shift.set;
}

/// The second Monday, the last week of a month.
void TimeResolver::settle_nth(const TimePoint& point, TimeMoment& m) const {
  const int nth = point[TimeSlot::Nth].low;
  m.grain = point.nth_week && !m.weekday ? Grain::Week : Grain::Day;
  if (!m.year) return;
  if (!m.weekday) {
    m.days = nth_week(*m.year, *m.month, nth);
    return;
  }
  const std::optional<Day> found = nth_weekday(*m.year, *m.month, nth, *m.weekday);
  m.valid = found.has_value();
  if (found) m.set_day(*found);
}

/// Weeks and weekends, also with a weekday: next Monday week.
void TimeResolver::settle_week(const TimePoint& point, TimeMoment& m) const {
  const bool week = point.has(TimeSlot::Week);
  const TimeField &field = point[week ? TimeSlot::Week : TimeSlot::Weekend], &shift = point[TimeSlot::Shift];
  m.relative = true;
  m.grain = Grain::Week;
  const std::optional<Day> base = anchor(field.flags);
  if (!base) return m.fail();
  const int weeks = field.by ? field.low : shift.set ? std::min(shift.low, 1) : 0;
  const Day monday = monday_of(*base) + 7 * weeks;
  m.year.reset();
  if (week && m.weekday) return m.set_day(monday + *m.weekday - 1);
  m.days = week ? DayRange{monday, monday + 6} : DayRange{monday + 5, monday + 6};
}

void TimeResolver::settle_weekday(const TimePoint& point, TimeMoment& m) const {
  const TimeField& shift = point[TimeSlot::Shift];
  m.grain = Grain::Day;
  m.relative = true;
  const std::optional<Day> base = anchor(0);
  if (!base) return m.fail();
  const Day this_week = monday_of(*base) + *m.weekday - 1;
  if (!shift.set) {
    m.assumed = true;
    m.set_day(this_week <= *base ? this_week : this_week - 7);  // news speaks of the past days
  } else if (shift.low < 0) {
    m.set_day(this_week < *base ? this_week : this_week - 7);
  } else if (shift.low == kNearest) {
    m.set_day(this_week > *base ? this_week : this_week + 7);
  } else {
    m.set_day(this_week + 7 * shift.low);
  }
}

}  // namespace haechi
