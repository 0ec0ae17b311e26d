// One end of a time while it is settled: its parts and the days it spans.
#ifndef HAECHI_READING_TIME_MOMENT_H_
#define HAECHI_READING_TIME_MOMENT_H_

#include "reading/calendar.h"
#include "reading/time_point.h"

namespace haechi {

struct TimeMoment {
  std::optional<int> year, half, quarter, month, day, season, weekday;
  std::optional<DayRange> days;
  Grain grain = Grain::Vague;
  bool relative = false, needs_context = false, vague = false, assumed = false, valid = true, same = false;
  bool until = false;

  void set_month(Day d) {
    const Civil c = civil_of(d);
    year = c.year, month = c.month;
    days = month_range(c.year, c.month);
    grain = Grain::Month;
  }
  void set_day(Day d) {
    const Civil c = civil_of(d);
    year = c.year, month = c.month, day = c.day;
    days = DayRange{d, d};
    grain = Grain::Day;
  }
  void fail() { needs_context = true; }

  /// The months between which its finest part of a year lies; 0 if it has none.
  int first_month() const {
    return month ? *month : quarter ? *quarter * 3 - 2 : half ? *half * 6 - 5 : season ? *season * 3 : 0;
  }
  int last_month() const {
    return month ? *month : quarter ? *quarter * 3 : half ? *half * 6 : season ? *season * 3 + 2 : 0;
  }
};

/// The number of a part; of a range of numbers, its lower or its upper one.
inline int value_of(const TimeField& f, bool upper) { return upper ? f.high : f.low; }

}  // namespace haechi

#endif  // HAECHI_READING_TIME_MOMENT_H_
