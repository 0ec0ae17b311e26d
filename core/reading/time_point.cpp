#include "reading/time_point.h"

#include <algorithm>

namespace haechi {
namespace {

bool is_by(TimeKind k) {
  return k == TimeKind::DecadeBy || k == TimeKind::YearBy || k == TimeKind::HalfBy || k == TimeKind::QuarterBy ||
         k == TimeKind::MonthBy || k == TimeKind::WeekBy || k == TimeKind::WeekendBy || k == TimeKind::DayBy;
}

}  // namespace

TimeSlot slot_of(TimeKind k) {
  switch (k) {
    case TimeKind::Century:
      return TimeSlot::Century;
    case TimeKind::Decade:
    case TimeKind::DecadeBy:
      return TimeSlot::Decade;
    case TimeKind::Year:
    case TimeKind::YearBy:
      return TimeSlot::Year;
    case TimeKind::Half:
    case TimeKind::HalfBy:
      return TimeSlot::Half;
    case TimeKind::Quarter:
    case TimeKind::QuarterBy:
      return TimeSlot::Quarter;
    case TimeKind::Season:
      return TimeSlot::Season;
    case TimeKind::Month:
    case TimeKind::MonthBy:
      return TimeSlot::Month;
    case TimeKind::Week:
    case TimeKind::WeekBy:
      return TimeSlot::Week;
    case TimeKind::Nth:
    case TimeKind::NthWeek:
      return TimeSlot::Nth;
    case TimeKind::Weekend:
    case TimeKind::WeekendBy:
      return TimeSlot::Weekend;
    case TimeKind::MonthDay:
    case TimeKind::DayBy:
    case TimeKind::Holiday:
      return TimeSlot::MonthDay;
    case TimeKind::Weekday:
      return TimeSlot::Weekday;
    case TimeKind::Part:
      return TimeSlot::Part;
    case TimeKind::SamePeriod:
    case TimeKind::YearOnYear:
      return TimeSlot::Same;
    case TimeKind::Offset:
      return TimeSlot::Offset;
    case TimeKind::Now:
      return TimeSlot::Now;
    case TimeKind::Local:
      return TimeSlot::Local;
    case TimeKind::Shift:
      return TimeSlot::Shift;
    default:
      return TimeSlot::Count;
  }
}

int TimePoint::count() const {
  return static_cast<int>(std::count_if(fields.begin(), fields.end(), [](const TimeField& f) { return f.set; }));
}

bool TimePoint::is_range() const {
  return std::any_of(fields.begin(), fields.end(), [](const TimeField& f) { return f.set && f.low != f.high; });
}

TimeSlot TimePoint::finest() const {
  for (size_t s = static_cast<size_t>(TimeSlot::Weekday) + 1; s-- > 0;) {
    if (fields[s].set) return static_cast<TimeSlot>(s);
  }
  return TimeSlot::Count;
}

TimeSlot TimePoint::coarsest() const {
  for (size_t s = 0; s <= static_cast<size_t>(TimeSlot::Weekday); ++s) {
    if (fields[s].set) return static_cast<TimeSlot>(s);
  }
  return TimeSlot::Count;
}

void TimePoint::fill(const TimeAtom& atom) {
  if (atom.kind == TimeKind::YearOnYear) {
    (*this)[TimeSlot::Year] = {true, true, kNamed, -1, -1};
    (*this)[TimeSlot::Same] = {true, false, 0, 0, 0};
    return;
  }
  if (atom.kind == TimeKind::Holiday) {
    (*this)[TimeSlot::Month] = {true, false, 0, atom.low / 100, atom.low / 100};
    (*this)[TimeSlot::MonthDay] = {true, false, 0, atom.low % 100, atom.low % 100};
    return;
  }
  (*this)[slot_of(atom.kind)] = {true, is_by(atom.kind), atom.flags, atom.low, atom.high};
  if (atom.kind == TimeKind::Offset) offset = atom.offset;
  if (atom.kind == TimeKind::NthWeek) nth_week = true;
}

bool TimePoint::clashes(TimeSlot slot) const {
  auto any = [&](std::initializer_list<TimeSlot> slots) {
    return std::any_of(slots.begin(), slots.end(), [&](TimeSlot s) { return has(s); });
  };
  if (has(slot) || has(TimeSlot::Now)) return true;
  switch (slot) {
    case TimeSlot::Century:
    case TimeSlot::Decade:  // a decade may follow its century: 20世纪90年代
      return any(
          {TimeSlot::Year, TimeSlot::Decade, TimeSlot::Month, TimeSlot::MonthDay, TimeSlot::Quarter, TimeSlot::Half});
    case TimeSlot::Year:
      return any({TimeSlot::Century, TimeSlot::Decade, TimeSlot::Offset}) || (*this)[TimeSlot::Month].by ||
             (*this)[TimeSlot::MonthDay].by;
    case TimeSlot::Half:
    case TimeSlot::Quarter:
    case TimeSlot::Season:
      return any({TimeSlot::Half, TimeSlot::Quarter, TimeSlot::Season, TimeSlot::Month, TimeSlot::Week,
                  TimeSlot::MonthDay, TimeSlot::Weekday, TimeSlot::Offset, TimeSlot::Decade, TimeSlot::Century});
    case TimeSlot::Month:
      return any({TimeSlot::Half, TimeSlot::Quarter, TimeSlot::Season, TimeSlot::Week, TimeSlot::Offset,
                  TimeSlot::Decade, TimeSlot::Century}) ||
             (*this)[TimeSlot::MonthDay].by;
    case TimeSlot::Week:
      return any({TimeSlot::MonthDay, TimeSlot::Offset, TimeSlot::Month, TimeSlot::Weekend});
    case TimeSlot::Nth:
      return any({TimeSlot::MonthDay, TimeSlot::Offset, TimeSlot::Week, TimeSlot::Quarter, TimeSlot::Half});
    case TimeSlot::MonthDay:
      return any({TimeSlot::Week, TimeSlot::Half, TimeSlot::Quarter, TimeSlot::Season, TimeSlot::Offset,
                  TimeSlot::Weekend, TimeSlot::Nth});
    case TimeSlot::Weekday:
      return any({TimeSlot::Half, TimeSlot::Quarter, TimeSlot::Season, TimeSlot::Offset, TimeSlot::Weekend});
    case TimeSlot::Weekend:
      return any({TimeSlot::MonthDay, TimeSlot::Weekday, TimeSlot::Offset, TimeSlot::Week});
    case TimeSlot::Part:
      return any({TimeSlot::MonthDay, TimeSlot::Offset, TimeSlot::Same});
    case TimeSlot::Same:
      return !any({TimeSlot::Year, TimeSlot::Offset, TimeSlot::Quarter, TimeSlot::Month, TimeSlot::Half});
    case TimeSlot::Local:
      return count() == 0;
    case TimeSlot::Offset:
    case TimeSlot::Now:
      return count() > 0;
    case TimeSlot::Shift:
      return count() > 0;
    default:
      return true;
  }
}

}  // namespace haechi
