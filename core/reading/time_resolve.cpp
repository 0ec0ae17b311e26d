#include "reading/time_resolve.h"

#include <algorithm>

#include "reading/calendar.h"

namespace haechi {
namespace {

constexpr int kLeapYear = 2000;
constexpr int kNearest = 2;  // of a Shift: the next one to come, not the one of the next week

int floor_div(int a, int b) { return a / b - (a % b != 0 && (a % b < 0) != (b < 0)); }

int value_of(const TimeField& f, bool upper) { return upper ? f.high : f.low; }

DayRange thirds(DayRange whole, int which) {
  const int third = (whole.to - whole.from + 1) / 3;
  if (which == 0) return {whole.from, whole.from + third - 1};
  if (which == 1) return {whole.from + third, whole.to - third};
  return {whole.to - third + 1, whole.to};
}

DayRange part_of_month(DayRange whole, int part) {
  switch (part) {
    case kEarly:
    case kFirstTenDays:
    case kStartOfMonth:
      return {whole.from, whole.from + 9};
    case kMid:
    case kMiddleTenDays:
      return {whole.from + 10, whole.from + 19};
    case kLastDay:
      return {whole.to, whole.to};
    default:
      return {whole.from + 20, whole.to};
  }
}

DayRange part_of_year(int year, int part) {
  switch (part) {
    case kEarly:
    case kStartOfYear:
      return {day_of(year, 1, 1), month_range(year, 3).to};
    case kMid:
    case kMidYear:
      return {day_of(year, 5, 1), month_range(year, 8).to};
    case kWithinYear:
      return year_range(year);
    case kLastDay:
      return {day_of(year, 12, 31), day_of(year, 12, 31)};
    default:
      return {day_of(year, 11, 1), day_of(year, 12, 31)};
  }
}

int third_of(int part) {
  return part == kEarly || part == kFirstTenDays ? 0 : part == kMid || part == kMiddleTenDays ? 1 : 2;
}

/// The month (years times twelve and months) nearest to `count` in which `day` falls on `weekday`.
int month_with_weekday(int count, int day, int weekday) {
  for (int step : {0, 1, -1, 2, -2, 3, -3}) {
    const int year = floor_div(count + step, 12), month = count + step - year * 12 + 1;
    if (is_date(year, month, day) && weekday_of(day_of(year, month, day)) == weekday) return count + step;
  }
  return count;
}

/// The first day of the calendar unit that `day` lies in.
Day start_of(Day day, Grain unit) {
  const Civil c = civil_of(day);
  switch (unit) {
    case Grain::Week:
      return monday_of(day);
    case Grain::Month:
      return day_of(c.year, c.month, 1);
    case Grain::Quarter:
      return quarter_range(c.year, (c.month + 2) / 3).from;
    case Grain::Year:
      return day_of(c.year, 1, 1);
    default:
      return day;
  }
}

/// 지난 두 달, 다음 3주: whole months and weeks, without the current one.
DayRange whole_units(Day base, const TimeOffset& o) {
  const Day current = start_of(base, o.unit);
  if (o.max > 0) return {add_units(current, o.unit, 1), add_units(current, o.unit, o.max + 1) - 1};
  return {add_units(current, o.unit, o.min), current - 1};
}

}  // namespace

struct TimeResolver::Moment {
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
};

TimeResolver::TimeResolver(const TimeContext& context) : published_(context.published) {
  if (published_) p_ = civil_of(*published_);
  if (context.last_named) {
    const Civil c = civil_of(*context.last_named);
    named_.year = c.year, named_.month = c.month, named_.day = c.day;
  }
}

std::optional<Day> TimeResolver::anchor(uint16_t flags) const {
  const bool by_event = (flags & kEvent) && named_.year && named_.day;
  if ((flags & kNamed) || by_event) {
    if (named_.year) {
      const int month = named_.month     ? *named_.month
                        : named_.quarter ? *named_.quarter * 3 - 2
                        : named_.half    ? *named_.half * 6 - 5
                                         : 1;
      return day_of(*named_.year, month, named_.day.value_or(1));
    }
    if (!(flags & kEvent)) return std::nullopt;
  }
  return published_;
}

std::optional<int> TimeResolver::anchor_year(uint16_t flags) const {
  if (flags & kNamed) return named_.year;
  if (published_) return p_.year;
  return std::nullopt;
}

TimeResolver::Moment TimeResolver::offset(const TimePoint& point) const {
  const TimeOffset& o = point.offset;
  Moment m;
  m.grain = o.unit;
  m.relative = true;
  m.same = point.has(TimeSlot::Same);
  m.vague = o.unit != Grain::Day || o.min != o.max;
  const uint16_t flags = point[TimeSlot::Offset].flags;
  // "3년 뒤" goes on from the year just named, if the text named one; else it counts from now.
  const bool named = o.from_named || ((flags & kEvent) && named_.in_text && named_.year);
  const std::optional<Day> base = anchor(named ? kNamed : 0);
  if (!base) {
    m.fail();
    return m;
  }
  const Day low = add_units(*base, o.unit, o.min), high = add_units(*base, o.unit, o.max);
  if (o.within) {
    m.days = o.max > 0 ? DayRange{*base, high} : DayRange{low, *base};
    if (flags & kWholeUnits) m.days = whole_units(*base, o);
    return m;
  }
  const Civil a = civil_of(low), b = civil_of(high);
  m.year = a.year;
  switch (o.unit) {
    case Grain::Day:
      m.set_day(low);
      m.days->to = high;
      break;
    case Grain::Week:
      m.days = DayRange{low - 3, high + 3};
      m.year.reset();
      break;
    case Grain::Month:
      m.month = a.month;
      m.days = DayRange{month_range(a.year, a.month).from, month_range(b.year, b.month).to};
      break;
    case Grain::Quarter:
      m.quarter = (a.month + 2) / 3;
      m.days = DayRange{quarter_range(a.year, *m.quarter).from, quarter_range(b.year, (b.month + 2) / 3).to};
      break;
    default:
      m.days = DayRange{day_of(a.year, 1, 1), day_of(b.year, 12, 31)};
  }
  if (m.same) copy_same_period(m);
  return m;
}

// "The same period a year earlier" is the quarter or month just named, a year before.
void TimeResolver::copy_same_period(Moment& m) const {
  if (!m.year || !named_.in_text || m.quarter || m.month || m.half) return;
  if (named_.first_quarter) {
    m.quarter = named_.first_quarter, m.grain = Grain::Quarter;
    m.days = DayRange{quarter_range(*m.year, *m.quarter).from, quarter_range(*m.year, *named_.end_quarter).to};
  } else if (named_.quarter) {
    m.quarter = named_.quarter, m.grain = Grain::Quarter;
    m.days = quarter_range(*m.year, *m.quarter);
  } else if (named_.half) {
    m.half = named_.half, m.grain = Grain::Half;
    m.days = half_range(*m.year, *m.half);
  } else if (named_.month) {
    m.month = named_.month, m.grain = Grain::Month;
    m.days = month_range(*m.year, *m.month);
  } else if (named_.end_month) {
    m.month = named_.first_month, m.grain = Grain::Month;
    m.days = DayRange{month_range(*m.year, *m.month).from, month_range(*m.year, *named_.end_month).to};
  }
}

void TimeResolver::settle_year(const TimePoint& point, bool upper, Moment& m) const {
  const TimeField& year = point[TimeSlot::Year];
  if (year.set && year.by) {
    m.relative = true;
    if (const std::optional<int> base = anchor_year(year.flags)) {
      m.year = *base + value_of(year, upper);
    } else {
      m.fail();
    }
  } else if (year.set) {
    m.year = value_of(year, upper);
  }
  if (year.set) {
    m.grain = Grain::Year;
    if (m.year) m.days = year_range(*m.year);
  }
  if (point.has(TimeSlot::Decade)) {
    const TimeField& decade = point[TimeSlot::Decade];
    m.grain = Grain::Decade;
    int first = value_of(decade, upper);
    if (decade.by) {
      m.relative = true;
      const std::optional<int> base = anchor_year(decade.flags);
      if (!base) return m.fail();
      first = floor_div(*base, 10) * 10 + 10 * first;
    }
    m.year = first;
    m.days = DayRange{day_of(first, 1, 1), day_of(first + 9, 12, 31)};
    m.vague = first % 100 == 0;  // the 2000s: the decade or the century
  }
  if (point.has(TimeSlot::Century)) settle_century(point, upper, m);
}

void TimeResolver::settle_century(const TimePoint& point, bool upper, Moment& m) const {
  const TimeField& century = point[TimeSlot::Century];
  int number = value_of(century, upper);
  if (century.flags & kNamed) {  // 上世纪: counted from the publication
    m.relative = true;
    m.grain = Grain::Century;
    if (!published_) return m.fail();
    number += (p_.year - 1) / 100 + 1;
  }
  m.year = (number - 1) * 100 + 1;
  m.grain = Grain::Century;
  m.days = DayRange{day_of(*m.year, 1, 1), day_of(*m.year + 99, 12, 31)};
  if (!point.has(TimeSlot::Decade)) return;
  m.year = *m.year - 1 + value_of(point[TimeSlot::Decade], upper) % 100;
  m.grain = Grain::Decade;
  m.days = DayRange{day_of(*m.year, 1, 1), day_of(*m.year + 9, 12, 31)};
}

/// The year of a month, quarter, half or season that stands without one.
void TimeResolver::settle_unsaid_year(const TimePoint& point, Moment& m) const {
  if (m.year || m.needs_context || point.has(TimeSlot::Year)) return;
  const TimeField& shift = point[TimeSlot::Shift];
  const int start = m.month     ? *m.month
                    : m.quarter ? *m.quarter * 3 - 2
                    : m.half    ? *m.half * 6 - 5
                    : m.season  ? *m.season * 3
                                : 0;
  const int end = m.month     ? *m.month
                  : m.quarter ? *m.quarter * 3
                  : m.half    ? *m.half * 6
                  : m.season  ? *m.season * 3 + 2
                              : 0;
  if (start == 0) return;
  if (shift.set) {
    m.relative = true;
    if (!published_) return m.fail();
    m.year = p_.year;
    if (shift.low < 0 && !(m.day ? start < p_.month || (start == p_.month && *m.day < p_.day) : end < p_.month))
      --*m.year;
    if (shift.low > 0 && !(m.day ? start > p_.month || (start == p_.month && *m.day > p_.day) : start > p_.month))
      ++*m.year;
    return;
  }
  m.assumed = true;
  if (named_.lends && named_.year) {
    m.year = named_.year;
  } else if (published_) {
    m.year = p_.year;
  } else if (named_.year) {
    m.year = named_.year;
  } else {
    m.assumed = false;
    m.fail();
  }
}

void TimeResolver::settle_months(const TimePoint& point, bool upper, Moment& m) const {
  struct Step {
    TimeSlot slot;
    int months;
    Grain grain;
  };
  for (const Step& step :
       {Step{TimeSlot::Half, 6, Grain::Half}, Step{TimeSlot::Quarter, 3, Grain::Quarter}, Step{TimeSlot::Month, 1, Grain::Month}}) {
    const TimeField& field = point[step.slot];
    if (!field.set) continue;
    m.grain = step.grain;
    int value = value_of(field, upper);
    if (field.by && point.has(TimeSlot::Year) && field.low == 0) {  // the same quarter of last year
      const std::optional<int>& same = step.slot == TimeSlot::Half      ? named_.half
                                       : step.slot == TimeSlot::Quarter ? named_.quarter
                                                                    : named_.month;
      m.same = true;
      m.grain = Grain::Year;
      if (!same || !named_.in_text) continue;
      value = *same;
      m.grain = step.grain;
    } else if (field.by && point.has(TimeSlot::Year)) {  // the last quarter of 2023
      value = 12 / step.months;
    } else if (field.by) {
      m.relative = true;
      const std::optional<Day> base = anchor(field.flags);
      if (!base) return m.fail();
      const Civil c = civil_of(*base);
      const int count = c.year * (12 / step.months) + (c.month - 1) / step.months + value;
      m.year = floor_div(count, 12 / step.months);
      value = count - *m.year * (12 / step.months) + 1;
    }
    (step.slot == TimeSlot::Half ? m.half : step.slot == TimeSlot::Quarter ? m.quarter : m.month) = value;
  }
  if (point.has(TimeSlot::Season))
    m.season = value_of(point[TimeSlot::Season], upper), m.grain = Grain::Quarter, m.vague = true;
  if (point.has(TimeSlot::MonthDay) && !point[TimeSlot::MonthDay].by && m.month) m.day = value_of(point[TimeSlot::MonthDay], upper);
  settle_unsaid_year(point, m);
  if (!m.year) return;
  const TimeField& year = point[TimeSlot::Year];
  if (m.season == 4 && !year.by && year.high == year.low + 1) m.year = year.low;  // winter 2020-21 is one winter
  if (m.season) m.days = season_range(*m.year, *m.season);
  if (m.half) m.days = half_range(*m.year, *m.half);
  if (m.quarter) m.days = quarter_range(*m.year, *m.quarter);
  if (m.month) m.days = month_range(*m.year, *m.month);
}

void TimeResolver::settle_bare_day(const TimePoint& point, Moment& m) const {
  const TimeField& shift = point[TimeSlot::Shift];
  if (!shift.set && named_.lends && named_.month && named_.year) {
    m.month = named_.month, m.year = named_.year, m.assumed = true;
    return;
  }
  if (!published_ || (m.year && *m.year != p_.year)) {
    if (!published_ && named_.month && named_.year) {
      m.month = named_.month, m.year = named_.year, m.assumed = true;
    } else {
      m.fail();
    }
    return;
  }
  int count = p_.year * 12 + p_.month - 1;
  if (!shift.set && *m.day > p_.day) --count;
  if (shift.set && shift.low < 0 && *m.day >= p_.day) --count;
  if (shift.set && shift.low > 0 && *m.day <= p_.day) ++count;
  if (m.weekday && !shift.set) count = month_with_weekday(count, *m.day, *m.weekday);
  m.year = floor_div(count, 12), m.month = count - *m.year * 12 + 1;
  m.relative = shift.set;
  m.assumed = !shift.set;
}

void TimeResolver::settle_weekday(const TimePoint& point, Moment& m) const {
  const TimeField& shift = point[TimeSlot::Shift];
  m.grain = Grain::Day;
  m.relative = true;
  const std::optional<Day> base = anchor(0);
  if (!base) return m.fail();
  const Day this_week = monday_of(*base) + *m.weekday - 1;
  if (!shift.set) {
    m.assumed = true;
    m.set_day(this_week <= *base ? this_week : this_week - 7);  // news speaks of the past days
  } else if (shift.low < 0) {
    m.set_day(this_week < *base ? this_week : this_week - 7);
  } else if (shift.low == kNearest) {
    m.set_day(this_week > *base ? this_week : this_week + 7);
  } else {
    m.set_day(this_week + 7 * shift.low);
  }
}

void TimeResolver::settle_days(const TimePoint& point, bool upper, Moment& m) const {
  const TimeField &day = point[TimeSlot::MonthDay], &week = point[TimeSlot::Week], &nth = point[TimeSlot::Nth],
                  &weekend = point[TimeSlot::Weekend];
  if (point.has(TimeSlot::Weekday)) m.weekday = value_of(point[TimeSlot::Weekday], upper);
  if (day.set && day.by) {
    m.relative = true;
    m.grain = Grain::Day;
    const std::optional<Day> base = anchor(day.flags);
    if (!base) return m.fail();
    return m.set_day(*base + value_of(day, upper));
  }
  if (day.set) {
    m.grain = Grain::Day;
    m.day = value_of(day, upper);
    if (!m.month) settle_bare_day(point, m);
    if (!m.year || !m.month) return;
    m.valid = is_date(*m.year, *m.month, *m.day);
    if (!m.valid && m.assumed && is_date(kLeapYear, *m.month, *m.day)) {  // 29 February of a year not said
      m.year.reset(), m.days.reset();
      m.valid = true, m.assumed = false;
      return m.fail();
    }
    if (m.valid) m.set_day(day_of(*m.year, *m.month, *m.day));
    return;
  }
  if (nth.set && m.month) {
    m.grain = point.nth_week && !m.weekday ? Grain::Week : Grain::Day;
    if (!m.year) return;
    if (m.weekday) {
      const std::optional<Day> found = nth_weekday(*m.year, *m.month, nth.low, *m.weekday);
      m.valid = found.has_value();
      if (found) m.set_day(*found);
    } else {
      m.days = nth_week(*m.year, *m.month, nth.low);
    }
    return;
  }
  if (week.set || weekend.set) {
    m.relative = true;
    m.grain = Grain::Week;
    const TimeField& field = week.set ? week : weekend;
    const std::optional<Day> base = anchor(field.flags);
    if (!base) return m.fail();
    const int shift = point[TimeSlot::Shift].set ? std::min(point[TimeSlot::Shift].low, 1) : 0;
    const Day monday = monday_of(*base) + 7 * (field.by ? field.low : shift);
    m.year.reset();
    if (week.set && m.weekday) return m.set_day(monday + *m.weekday - 1);
    m.days = week.set ? DayRange{monday, monday + 6} : DayRange{monday + 5, monday + 6};
    return;
  }
  if (m.weekday && !m.month) settle_weekday(point, m);
}

TimeResolver::Moment TimeResolver::moment(const TimePoint& point, bool upper) const {
  if (point.has(TimeSlot::Offset)) return offset(point);
  Moment m;
  m.same = point.has(TimeSlot::Same);
  if (point.has(TimeSlot::Now)) {
    m.vague = m.relative = true;
    return m;
  }
  settle_year(point, upper, m);
  if (!m.needs_context || point.has(TimeSlot::Month) || point.has(TimeSlot::Quarter) || point.has(TimeSlot::Half) ||
      point.has(TimeSlot::Season)) {
    settle_months(point, upper, m);
  }
  settle_days(point, upper, m);
  if (m.same && m.grain == Grain::Year) copy_same_period(m);
  if (!point.has(TimeSlot::Part)) return m;

  const int part = point[TimeSlot::Part].low;
  const bool of_month = part == kStartOfMonth || part == kEndOfMonth;
  if (point.count() == 1 ||
      (point.count() == 2 && point.has(TimeSlot::Shift))) {  // 연초, 월말: of the current year or month
    if (part < kWithinYear) m.valid = false;
    m.grain = of_month ? Grain::Month : Grain::Year;
    m.relative = true;
    if (!published_) {
      m.fail();
      return m;
    }
    m.year = p_.year;
    if (of_month) m.month = p_.month;
    m.days = of_month ? month_range(p_.year, p_.month) : year_range(p_.year);
  }
  m.vague = m.vague || (part != kWithinYear && part != kLastDay && part != kFirstTenDays && part != kMiddleTenDays &&
                        part != kLastTenDays);
  m.until = part == kWithinYear;
  if (!m.days) return m;
  if (m.grain == Grain::Month) {
    m.days = part_of_month(*m.days, part);
    if (part == kLastDay) m.set_day(m.days->to);
  } else if (m.grain == Grain::Year && m.year) {
    m.days = part_of_year(*m.year, part);
    if (part == kLastDay) m.set_day(m.days->to);
  } else if (m.grain != Grain::Day) {
    m.days = thirds(*m.days, third_of(part));
  }
  return m;
}

std::optional<TimeRef> TimeResolver::resolve(const TimeDraft& draft) {
  const Moment low = moment(draft.first, false);
  Moment high = draft.last ? moment(*draft.last, true) : moment(draft.first, true);
  if (!low.valid || !high.valid) return std::nullopt;
  TimeRef ref;
  ref.span = draft.span;
  ref.role = draft.role;
  if (low.until && ref.role == TimeRole::At) ref.role = TimeRole::Until;
  ref.grain = std::min(low.grain, high.grain);
  ref.year = low.year, ref.half = low.half, ref.quarter = low.quarter, ref.month = low.month, ref.day = low.day;
  ref.weekday = low.weekday, ref.season = low.season;
  if (draft.first.has(TimeSlot::Offset)) ref.offset = draft.first.offset;
  ref.relative = low.relative || high.relative;
  ref.needs_context = low.needs_context || high.needs_context;
  ref.vague = low.vague || high.vague || draft.vague;
  ref.assumed = low.assumed || high.assumed;
  ref.same_period = low.same;
  ref.local = draft.first.has(TimeSlot::Local);
  if (low.days) ref.from = low.days->from;
  if (high.days) ref.to = high.days->to;

  if (draft.last && ref.from && ref.to && *ref.to < *ref.from && high.assumed && draft.last->has(TimeSlot::Month)) {
    *high.year += 1;  // November to February: the end is in the next year
    ref.to = add_months(*ref.to, 12);
  }
  const bool is_range = draft.last || low.year != high.year || low.month != high.month || low.day != high.day ||
                        low.quarter != high.quarter || low.half != high.half;
  if (is_range && !draft.first.has(TimeSlot::Offset)) {
    if (ref.from && ref.to && *ref.to < *ref.from) return std::nullopt;
    ref.end_year = high.year, ref.end_half = high.half, ref.end_quarter = high.quarter;
    ref.end_month = high.month, ref.end_day = high.day;
  }
  remember(ref);
  if (ref.role == TimeRole::Since && ref.from) {
    if (draft.exclusive && ref.to) ref.from = *ref.to + 1;
    ref.to.reset();
  } else if (ref.role == TimeRole::Until && ref.to) {
    if (draft.exclusive && ref.from) ref.to = ref.from = *ref.from - 1;
  }
  return ref;
}

void TimeResolver::remember(const TimeRef& ref) {
  if (ref.role == TimeRole::Comparison || !ref.year || (ref.offset && ref.vague) || ref.grain == Grain::Decade ||
      ref.grain == Grain::Century)
    return;
  named_ = {};
  named_.in_text = true;
  named_.year = ref.end_year ? ref.end_year : ref.year;
  const bool months =
      ref.end_month && ref.end_month != ref.month && !ref.end_day;  // a day after "April to June" is of neither
  if (!months) named_.month = ref.end_month ? ref.end_month : ref.month;
  if (months && ref.end_year == ref.year) named_.first_month = ref.month, named_.end_month = ref.end_month;
  if (ref.end_quarter && ref.end_quarter != ref.quarter && ref.end_year == ref.year) {
    named_.first_quarter = ref.quarter, named_.end_quarter = ref.end_quarter;
  }
  named_.lends = ref.role != TimeRole::Until;
  named_.day = ref.end_day ? ref.end_day : ref.day;
  named_.quarter = ref.end_quarter ? ref.end_quarter : ref.quarter;
  named_.half = ref.end_half ? ref.end_half : ref.half;
}

}  // namespace haechi
