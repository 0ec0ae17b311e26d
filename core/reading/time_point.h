// One moment or stretch as written: its parts, which of them go together, and what one end of a range lends the other.
#ifndef HAECHI_READING_TIME_POINT_H_
#define HAECHI_READING_TIME_POINT_H_

#include <array>

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
  bool is_range() const;  ///< of numbers in one part: 1~4분기
  /// The finest and the coarsest part of the calendar in it; Count if there is none.
  TimeSlot finest() const;
  TimeSlot coarsest() const;

  void fill(const TimeAtom& atom);
  /// True where a part of kind `slot` cannot stand in one time with the parts read so far.
  bool clashes(TimeSlot slot) const;
};

/// Where an atom of this kind goes; Count if it is no part of a time.
TimeSlot slot_of(TimeKind kind);

}  // namespace haechi

#endif  // HAECHI_READING_TIME_POINT_H_
