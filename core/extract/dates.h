// Dates as pages write them.
#ifndef HAECHI_EXTRACT_DATES_H_
#define HAECHI_EXTRACT_DATES_H_

#include <optional>
#include <string>
#include <string_view>

#include "reading/time.h"

namespace haechi {

/// The first date with year, month and day (2024.04.02, 2024-04-02T…, 2024년 4월 2일, 20240402), as YYYY-MM-DD; or
/// empty.
std::string find_date(std::u16string_view text);

/// The same with where it stands.
struct FoundDate {
  size_t begin = 0, end = 0;
  std::string day;
};
std::optional<FoundDate> date_in(std::u16string_view text, size_t from = 0);

/// Behind the time of day and the weekday that follow a date: "(목) 오전 9:41", "18시 30분".
size_t time_end(std::u16string_view text, size_t at);

/// The year that the text is about, if it names one, and no other time with a number.
std::optional<int> only_year(std::u16string_view text);

std::optional<Day> parse_day(std::string_view iso);
/// YYYY-MM-DD; empty for a day outside the years 1 to 9999, which no claim file can name.
std::string day_text(Day day);

/// A month, a day and a weekday without a year (06.30 (일)), as the head of a page shows them.
struct YearlessDate {
  int month, day, weekday;  ///< weekday 1 Monday … 7 Sunday
};
std::optional<YearlessDate> find_yearless_date(std::u16string_view line);

/// The day of `date` in the year, if it falls on that weekday there.
std::optional<Day> day_in(const YearlessDate& date, int year);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_DATES_H_
