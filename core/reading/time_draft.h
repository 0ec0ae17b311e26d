// Joins the parts of times into whole ones: which parts belong together, which are the ends of a range, and what the
// whole does in its sentence. Nothing is counted yet.
#ifndef HAECHI_READING_TIME_DRAFT_H_
#define HAECHI_READING_TIME_DRAFT_H_

#include <array>
#include <optional>
#include <vector>

#include "reading/time_lexer.h"

namespace haechi {

/// Coarse to fine; a time of a language that writes the year first fills them in this order.
enum class TimeSlot : uint8_t {
  Century,
  Decade,
  Year,
  Half,
  Quarter,
  Season,
  Month,
  Week,
  Nth,
  Weekend,
  MonthDay,
  Weekday,
  Part,
  Same,
  Offset,
  Now,
  Local,
  Shift,
  Count,
};

struct TimeField {
  bool set = false;
  bool by = false;     ///< counted from the anchor
  uint16_t flags = 0;  ///< of the atom
  int low = 0, high = 0;
};

/// One moment or stretch as written.
struct TimePoint {
  std::array<TimeField, static_cast<size_t>(TimeSlot::Count)> fields{};
  TimeOffset offset;
  bool nth_week = false;

  const TimeField& operator[](TimeSlot s) const { return fields[static_cast<size_t>(s)]; }
  TimeField& operator[](TimeSlot s) { return fields[static_cast<size_t>(s)]; }
  bool has(TimeSlot s) const { return (*this)[s].set; }
  int count() const;
};

struct TimeDraft {
  Span span;
  TimeRole role = TimeRole::At;
  bool exclusive = false;  ///< before, after: the named time itself is outside
  bool vague = false;      ///< around, 무렵
  TimePoint first;
  std::optional<TimePoint> last;  ///< the other end of a range
};

std::vector<TimeDraft> draft_times(const Text& text, const std::vector<TimeAtom>& atoms, Span range,
                                   const TimeLexicon& lexicon);

}  // namespace haechi

#endif  // HAECHI_READING_TIME_DRAFT_H_
