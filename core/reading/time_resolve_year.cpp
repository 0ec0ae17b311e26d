// Years, decades and centuries, and the year of what stands without one.
#include "reading/time_resolve.h"

namespace haechi {

void TimeResolver::settle_year(const TimePoint& point, bool upper, TimeMoment& m) const {
  const TimeField& year = point[TimeSlot::Year];
  if (year.set && year.by) {
    m.relative = true;
    if (const std::optional<int> base = anchor_year(year.flags)) {
      m.year = *base + value_of(year, upper);
    } else {
      m.fail();
    }
  } else if (year.set) {
    m.year = value_of(year, upper);
  }
  if (year.set) {
    m.grain = Grain::Year;
    if (m.year) m.days = year_range(*m.year);
  }
  if (point.has(TimeSlot::Decade) && !settle_decade(point, upper, m)) return m.fail();
  if (point.has(TimeSlot::Century)) settle_century(point, upper, m);
}

/// False where it counts from a year that is not known.
bool TimeResolver::settle_decade(const TimePoint& point, bool upper, TimeMoment& m) const {
  const TimeField& decade = point[TimeSlot::Decade];
  m.grain = Grain::Decade;
  int first = value_of(decade, upper);
  if (decade.by) {
    m.relative = true;
    const std::optional<int> base = anchor_year(decade.flags);
    if (!base) return false;
    first = floor_div(*base, 10) * 10 + 10 * first;
  }
  m.year = first;
  m.days = DayRange{day_of(first, 1, 1), day_of(first + 9, 12, 31)};
  m.vague = first % 100 == 0;  // the 2000s: the decade or the century
  return true;
}

void TimeResolver::settle_century(const TimePoint& point, bool upper, TimeMoment& m) const {
  const TimeField& century = point[TimeSlot::Century];
  int number = value_of(century, upper);
  if (century.flags & kNamed) {  // 上世纪: counted from the publication
    m.relative = true;
    m.grain = Grain::Century;
    if (!published_) return m.fail();
    number += (p_.year - 1) / 100 + 1;
  }
  m.year = (number - 1) * 100 + 1;
  m.grain = Grain::Century;
  m.days = DayRange{day_of(*m.year, 1, 1), day_of(*m.year + 99, 12, 31)};
  if (!point.has(TimeSlot::Decade)) return;
  m.year = *m.year - 1 + value_of(point[TimeSlot::Decade], upper) % 100;
  m.grain = Grain::Decade;
  m.days = DayRange{day_of(*m.year, 1, 1), day_of(*m.year + 9, 12, 31)};
}

/// The year of a month, quarter, half or season that stands without one.
void TimeResolver::settle_unsaid_year(const TimePoint& point, TimeMoment& m) const {
  if (m.year || m.needs_context || point.has(TimeSlot::Year)) return;
  if (m.first_month() == 0) return;
  if (point.has(TimeSlot::Shift)) return settle_shifted_year(point[TimeSlot::Shift].low, m);
  m.assumed = true;
  if (named_.year && (named_.lends || !published_)) {
    m.year = named_.year;
  } else if (published_) {
    m.year = p_.year;
  } else {
    m.assumed = false;
    m.fail();
  }
}

/// Last March, next autumn: the nearest that lies wholly on that side of the day of publication.
void TimeResolver::settle_shifted_year(int direction, TimeMoment& m) const {
  m.relative = true;
  if (!published_) return m.fail();
  m.year = p_.year;
  const int start = m.first_month(), end = m.last_month();
  const bool this_month = m.day && start == p_.month;
  const bool past = this_month ? *m.day < p_.day : (m.day ? start : end) < p_.month;
  const bool to_come = this_month ? *m.day > p_.day : start > p_.month;
  if (direction < 0 && !past) --*m.year;
  if (direction > 0 && !to_come) ++*m.year;
}

}  // namespace haechi
