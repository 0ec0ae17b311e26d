#include "reading/calendar.h"

namespace haechi {
namespace {

constexpr int kDaysIn400Years = 146097;
constexpr int kEpochShift = 719468;  // days from 0000-03-01 to 1970-01-01

bool is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

}  // namespace

// Years are counted from March, so that the leap day is the last of its year.
Day day_of(int year, int month, int day) {
  const int y = month <= 2 ? year - 1 : year;
  const int era = floor_div(y, 400);
  const int year_of_era = y - era * 400;
  const int day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  const int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * kDaysIn400Years + day_of_era - kEpochShift;
}

Civil civil_of(Day day) {
  const int z = day + kEpochShift;
  const int era = floor_div(z, kDaysIn400Years);
  const int day_of_era = z - era * kDaysIn400Years;
  const int year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const int march_month = (5 * day_of_year + 2) / 153;
  const int month = march_month + (march_month < 10 ? 3 : -9);
  return {year_of_era + era * 400 + (month <= 2 ? 1 : 0), month, day_of_year - (153 * march_month + 2) / 5 + 1};
}

int days_in_month(int year, int month) {
  if (month == 2) return is_leap(year) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

bool is_date(int year, int month, int day) {
  return month >= 1 && month <= 12 && day >= 1 && day <= days_in_month(year, month);
}

int weekday_of(Day day) {
  const int r = (day + 3) % 7;  // 1970-01-01 was a Thursday
  return (r < 0 ? r + 7 : r) + 1;
}

Day monday_of(Day day) { return day - weekday_of(day) + 1; }

Day add_months(Day day, int months) {
  const Civil c = civil_of(day);
  const int count = c.year * 12 + c.month - 1 + months;
  const int year = floor_div(count, 12);
  const int month = count - year * 12 + 1;
  const int last = days_in_month(year, month);
  return day_of(year, month, c.day < last ? c.day : last);
}

Day add_units(Day day, Grain unit, int count) {
  switch (unit) {
    case Grain::Week:
      return day + 7 * count;
    case Grain::Month:
      return add_months(day, count);
    case Grain::Quarter:
      return add_months(day, 3 * count);
    case Grain::Half:
      return add_months(day, 6 * count);
    case Grain::Year:
      return add_months(day, 12 * count);
    case Grain::Decade:
      return add_months(day, 120 * count);
    case Grain::Century:
      return add_months(day, 1200 * count);
    default:
      return day + count;
  }
}

DayRange month_range(int year, int month) {
  return {day_of(year, month, 1), day_of(year, month, days_in_month(year, month))};
}

DayRange quarter_range(int year, int quarter) {
  return {day_of(year, quarter * 3 - 2, 1), month_range(year, quarter * 3).to};
}

DayRange half_range(int year, int half) { return {day_of(year, half * 6 - 5, 1), month_range(year, half * 6).to}; }

DayRange year_range(int year) { return {day_of(year, 1, 1), day_of(year, 12, 31)}; }

DayRange season_range(int year, int season) {
  if (season == 4) return {day_of(year, 12, 1), month_range(year + 1, 2).to};
  return {day_of(year, season * 3, 1), month_range(year, season * 3 + 2).to};
}

std::optional<Day> nth_weekday(int year, int month, int nth, int weekday) {
  const DayRange whole = month_range(year, month);
  if (nth < 0) return whole.to - (weekday_of(whole.to) - weekday + 7) % 7;
  const Day first = whole.from + (weekday - weekday_of(whole.from) + 7) % 7;
  const Day found = first + 7 * (nth - 1);
  if (nth == 0 || found > whole.to) return std::nullopt;
  return found;
}

std::optional<DayRange> nth_week(int year, int month, int nth) {
  const std::optional<Day> sunday = nth < 0 ? nth_weekday(year, month, -1, 7) : std::nullopt;
  if (sunday) return DayRange{*sunday - 6, *sunday};
  const std::optional<Day> monday = nth_weekday(year, month, nth, 1);
  if (!monday) return std::nullopt;
  return DayRange{*monday, *monday + 6};
}

}  // namespace haechi
