// Counts a drafted time from its anchors: the publication day, and the time last named.
#ifndef HAECHI_READING_TIME_RESOLVE_H_
#define HAECHI_READING_TIME_RESOLVE_H_

#include "reading/time_draft.h"

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
  struct Moment;

  Moment moment(const TimePoint& point, bool upper) const;
  Moment offset(const TimePoint& point) const;
  void settle_year(const TimePoint& point, bool upper, Moment& m) const;
  void settle_century(const TimePoint& point, bool upper, Moment& m) const;
  void settle_unsaid_year(const TimePoint& point, Moment& m) const;
  void settle_months(const TimePoint& point, bool upper, Moment& m) const;
  void settle_days(const TimePoint& point, bool upper, Moment& m) const;
  void settle_weekday(const TimePoint& point, Moment& m) const;
  void settle_bare_day(const TimePoint& point, Moment& m) const;
  void copy_same_period(Moment& m) const;
  std::optional<Day> anchor(uint16_t flags) const;
  std::optional<int> anchor_year(uint16_t flags) const;
  void remember(const TimeRef& ref);

  std::optional<Day> published_;
  Civil p_{};
  Named named_;
};

}  // namespace haechi

#endif  // HAECHI_READING_TIME_RESOLVE_H_
