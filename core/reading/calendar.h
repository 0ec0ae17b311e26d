// Calendar arithmetic on days, months and weeks; weeks start on Monday.
#ifndef HAECHI_READING_CALENDAR_H_
#define HAECHI_READING_CALENDAR_H_

#include "reading/time.h"

namespace haechi {

/// Closed range of days.
struct DayRange {
  Day from, to;
};

/// Division that rounds down, so that months before the year 1 count like the others.
constexpr int floor_div(int a, int b) { return a / b - (a % b != 0 && (a % b < 0) != (b < 0)); }

int days_in_month(int year, int month);
bool is_date(int year, int month, int day);
/// 1 Monday … 7 Sunday.
int weekday_of(Day day);
Day monday_of(Day day);

/// The day `months` later; the last day of a shorter month where there is no such day.
Day add_months(Day day, int months);
/// The day `count` units later. Quarters and years go by the calendar.
Day add_units(Day day, Grain unit, int count);

DayRange month_range(int year, int month);
DayRange quarter_range(int year, int quarter);
DayRange half_range(int year, int half);
DayRange year_range(int year);
/// 1 spring (March to May) … 4 winter (December to February of the next year).
DayRange season_range(int year, int season);

/// The n-th (or with n = -1 the last) given weekday of a month; nothing if the month has none.
std::optional<Day> nth_weekday(int year, int month, int nth, int weekday);
/// The n-th (or last) Monday-to-Sunday week that lies within the month.
std::optional<DayRange> nth_week(int year, int month, int nth);

}  // namespace haechi

#endif  // HAECHI_READING_CALENDAR_H_
