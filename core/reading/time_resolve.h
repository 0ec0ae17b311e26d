// Counts a drafted time from its anchors: the publication day, and the time last named.
#ifndef HAECHI_READING_TIME_RESOLVE_H_
#define HAECHI_READING_TIME_RESOLVE_H_

#include "reading/time_draft.h"
#include "reading/time_moment.h"

namespace haechi {

class TimeResolver {
 public:
  explicit TimeResolver(const TimeContext& context);

  /// Resolves the next time of the text; later times count from this one. Nothing if the parts give no time.
  std::optional<TimeRef> resolve(const TimeDraft& draft);

 private:
  struct Named {
    std::optional<int> year, month, day, quarter, half;
    std::optional<int> first_month, end_month, first_quarter, end_quarter;  ///< of a range of them
    bool in_text = false;
    bool lends = false;  ///< months and days without a year are of this time's
  };

  // time_resolve.cpp: both ends, and what later times count from
  TimeMoment moment(const TimePoint& point, bool upper) const;
  void remember(const TimeRef& ref);
  std::optional<Day> anchor(uint16_t flags) const;
  std::optional<int> anchor_year(uint16_t flags) const;

  // time_resolve_offset.cpp: distances, and the same stretch of another year
  TimeMoment offset(const TimePoint& point) const;
  void copy_same_period(TimeMoment& m) const;

  // time_resolve_year.cpp
  void settle_year(const TimePoint& point, bool upper, TimeMoment& m) const;
  bool settle_decade(const TimePoint& point, bool upper, TimeMoment& m) const;
  void settle_century(const TimePoint& point, bool upper, TimeMoment& m) const;
  void settle_unsaid_year(const TimePoint& point, TimeMoment& m) const;
  void settle_shifted_year(int direction, TimeMoment& m) const;

  // time_resolve_months.cpp
  struct MonthSlot;
  void settle_months(const TimePoint& point, bool upper, TimeMoment& m) const;
  bool settle_month_slot(const MonthSlot& part, const TimePoint& point, bool upper, TimeMoment& m) const;

  // time_resolve_days.cpp
  void settle_days(const TimePoint& point, bool upper, TimeMoment& m) const;
  void settle_month_day(const TimePoint& point, TimeMoment& m) const;
  void settle_bare_day(const TimePoint& point, TimeMoment& m) const;
  void settle_nth(const TimePoint& point, TimeMoment& m) const;
  void settle_week(const TimePoint& point, TimeMoment& m) const;
  void settle_weekday(const TimePoint& point, TimeMoment& m) const;

  // time_resolve_part.cpp: early, late and their like
  void settle_part(const TimePoint& point, TimeMoment& m) const;

  std::optional<Day> published_;
  Civil p_{};  ///< the day of publication
  Named named_;
};

}  // namespace haechi

#endif  // HAECHI_READING_TIME_RESOLVE_H_
