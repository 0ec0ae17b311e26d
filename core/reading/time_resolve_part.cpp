// Parts of a longer time: early, late, mid, 初, 上旬, 연말.
#include "reading/time_resolve.h"

namespace haechi {
namespace {

bool has_sharp_ends(int part) {
  return part == kWithinYear || part == kLastDay || part == kFirstTenDays || part == kMiddleTenDays ||
         part == kLastTenDays;
}

DayRange thirds(DayRange whole, int which) {
  const int third = (whole.to - whole.from + 1) / 3;
  if (which == 0) return {whole.from, whole.from + third - 1};
  if (which == 1) return {whole.from + third, whole.to - third};
  return {whole.to - third + 1, whole.to};
}

int third_of(int part) {
  return part == kEarly || part == kFirstTenDays ? 0 : part == kMid || part == kMiddleTenDays ? 1 : 2;
}

DayRange part_of_month(DayRange month, int part) {
  switch (part) {
    case kEarly:
    case kFirstTenDays:
    case kStartOfMonth:
      return {month.from, month.from + 9};
    case kMid:
    case kMiddleTenDays:
      return {month.from + 10, month.from + 19};
    case kLastDay:
      return {month.to, month.to};
    default:
      return {month.from + 20, month.to};
  }
}

DayRange part_of_year(int year, int part) {
  switch (part) {
    case kEarly:
    case kStartOfYear:
      return {day_of(year, 1, 1), month_range(year, 3).to};
    case kMid:
    case kMidYear:
      return {day_of(year, 5, 1), month_range(year, 8).to};
    case kWithinYear:
      return year_range(year);
    case kLastDay:
      return {day_of(year, 12, 31), day_of(year, 12, 31)};
    default:
      return {day_of(year, 11, 1), day_of(year, 12, 31)};
  }
}

}  // namespace

void TimeResolver::settle_part(const TimePoint& point, TimeMoment& m) const {
  const int part = point[TimeSlot::Part].low;
  const bool of_month = part == kStartOfMonth || part == kEndOfMonth;
  // 연초, 월말: of the current year or month
  if (point.count() == 1 || (point.count() == 2 && point.has(TimeSlot::Shift))) {
    if (part < kWithinYear) m.valid = false;
    m.grain = of_month ? Grain::Month : Grain::Year;
    m.relative = true;
    if (!published_) return m.fail();
    m.year = p_.year;
    if (of_month) m.month = p_.month;
    m.days = of_month ? month_range(p_.year, p_.month) : year_range(p_.year);
  }
  m.vague = m.vague || !has_sharp_ends(part);
  m.until = part == kWithinYear;
  if (!m.days || m.grain == Grain::Day) return;
  const bool of_year = m.grain == Grain::Year && m.year;
  if (m.grain != Grain::Month && !of_year) {
    m.days = thirds(*m.days, third_of(part));
    return;
  }
  m.days = of_year ? part_of_year(*m.year, part) : part_of_month(*m.days, part);
  if (part == kLastDay) m.set_day(m.days->to);
}

}  // namespace haechi
