// Times: when a text says something holds or happened.
#ifndef HAECHI_READING_TIME_H_
#define HAECHI_READING_TIME_H_

#include <cstdint>
#include <optional>
#include <vector>

#include "text/language.h"
#include "text/text.h"

namespace haechi {

/// Days since 1970-01-01 in the proleptic Gregorian calendar.
using Day = int32_t;

Day day_of(int year, int month, int day);
struct Civil { int year, month, day; };
Civil civil_of(Day day);

/// The day a text was published, and the day last named in it, which relative expressions count from.
struct TimeContext {
  std::optional<Day> published;
  std::optional<Day> last_named;
};

enum class Grain : uint8_t { Day, Week, Month, Quarter, Half, Year, Decade, Century, Vague };

/// What a time does in its sentence.
enum class TimeRole : uint8_t {
  At,          ///< when it holds or happened
  Since,       ///< from then on (부터, 이후, since)
  Until,       ///< up to then (까지, 이전, until)
  Comparison,  ///< the base of a comparison (전년 대비, 지난해 같은 기간보다), not the time of the event
};

/// One time expression. Fields that the text does not settle are absent; `from`/`to` exist when the year is settled.
struct TimeRef {
  Span span;
  TimeRole role = TimeRole::At;
  Grain grain = Grain::Day;
  std::optional<int> year, quarter, half, month, day;  ///< as written or resolved; end of a range is in `to` only
  std::optional<int> weekday;                          ///< 1 Monday … 7 Sunday, where one is named
  std::optional<Day> from, to;                         ///< closed interval of days; `to` absent: open end
  bool relative = false;  ///< was counted from the context (지난달, last year)
  bool needs_context = false;  ///< relative, but the context does not give its anchor: unresolved
  bool vague = false;          ///< 초, 말, 무렵, 최근: the ends are soft
};

/// Reads every time expression of `text` within `range`, in order, not overlapping.
/// Lengths of time (3년간, for two weeks) are quantities, not times, and are not returned.
std::vector<TimeRef> read_times(const Text& text, Span range, Language language, const TimeContext& context);

}  // namespace haechi

#endif  // HAECHI_READING_TIME_H_
