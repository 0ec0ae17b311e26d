// Times: when a text says something holds or happened.
#ifndef HAECHI_READING_TIME_H_
#define HAECHI_READING_TIME_H_

#include <cstdint>
#include <optional>
#include <vector>

#include "text/language.h"
#include "text/text.h"

namespace haechi {

/// The finest part of the calendar that a time names.
enum class Grain : uint8_t { Day, Week, Month, Quarter, Half, Year, Decade, Century, Vague };

/// Days since 1970-01-01 in the proleptic Gregorian calendar.
using Day = int32_t;

Day day_of(int year, int month, int day);
struct Civil {
  int year, month, day;
};
Civil civil_of(Day day);

/// The day a text was published, and the day last named in it, which relative expressions count from.
struct TimeContext {
  std::optional<Day> published;
  std::optional<Day> last_named;
};

/// What a time does in its sentence.
enum class TimeRole : uint8_t {
  At,          ///< when it holds or happened
  Since,       ///< from then on (부터, 이후, since)
  Until,       ///< up to then (까지, 이전, until)
  Comparison,  ///< the base of a comparison (전년 대비, 지난해 같은 기간보다), not the time of the event
};

/// A distance from an anchor: three to five years on, two weeks ago. Kept as written, so that two of them compare
/// even where nothing says what day they count from.
struct TimeOffset {
  Grain unit = Grain::Year;  ///< Day, Week, Month, Quarter or Year
  int min = 0, max = 0;      ///< in units; negative: before the anchor
  bool within = false;       ///< the whole stretch between anchor and distance (3년 내, the past decade)
  bool from_named = false;   ///< counts from the time last named (two years later), not from the publication

  friend bool operator==(const TimeOffset&, const TimeOffset&) = default;
};

/// One time expression. Fields that the text does not settle are absent; `from`/`to` exist when the year is settled.
/// A Since has no `to`. An Until holds up to `to`; its `from` is where the time begins that was named.
/// "Before 2020" and "after 2020" leave 2020 out of both; the fields still say it.
struct TimeRef {
  Span span;
  TimeRole role = TimeRole::At;
  Grain grain = Grain::Day;
  std::optional<int> year, quarter, half, month, day;  ///< as written or resolved; of a range, its start
  std::optional<int> end_year, end_quarter, end_half, end_month, end_day;  ///< the last part of a range, if it is one
  std::optional<int> weekday;        ///< 1 Monday … 7 Sunday, where one is named
  std::optional<int> season;         ///< 1 spring … 4 winter, where one is named
  std::optional<Day> from, to;       ///< closed interval of days; `to` absent: open end
  std::optional<TimeOffset> offset;  ///< n units ago, in n units, within n units
  bool relative = false;             ///< was counted from the context (지난달, last year)
  bool needs_context = false;        ///< relative, but the context does not give its anchor: unresolved
  bool vague = false;                ///< 초, 말, 무렵, 최근: the ends are soft
  bool assumed = false;              ///< the text wrote no year (or month); it was taken from the context
  bool same_period = false;          ///< the same stretch of another year (전년 동기, a year earlier)
  bool local = false;                ///< a foreign local day (현지시간): may be off by one here
};

/// Reads every time expression of `text` within `range`, in order, not overlapping.
/// Lengths of time (3년간, for two weeks) are quantities, not times, and are not returned.
std::vector<TimeRef> read_times(const Text& text, Span range, Language language, const TimeContext& context);

}  // namespace haechi

#endif  // HAECHI_READING_TIME_H_
