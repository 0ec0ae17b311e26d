// Numbers with a unit as names in the calendar: 15일 and not 15일간, 24년, 2024-02-15, '24.
#include <algorithm>
#include <cstdlib>

#include "reading/day_count.h"
#include "reading/time_lexer_state.h"

namespace haechi {
namespace {

constexpr int kNearYears = 3;      // 2022년 … 24년: how near a year in full makes a short one a year
constexpr int kGroupedDigits = 9;  // TimeFigure::digits of a number with thousands separators

}  // namespace

/// '24년, '24
uint32_t TimeLexer::apostrophe_year(uint32_t i) {
  if (is_latin(before(i)) || !is_digit(at(i + 1)) || !is_digit(at(i + 2)) || is_digit(at(i + 3))) return i + 1;
  const int two = (at(i + 1) - u'0') * 10 + (at(i + 2) - u'0');
  uint32_t end = i + 3;
  if (at(end) == u's' && !is_latin(at(end + 1))) {
    add(i, end + 1, TimeKind::Decade, full_year(two), full_year(two));
    return end + 1;
  }
  uint32_t unit_end;
  const TimeUnit* unit = match_unit(text_, skip_blanks(text_, end), lexicon_, unit_end);
  if (unit && unit->calendar == TimeKind::Decade) return number(i + 1);
  if (unit && unit->calendar == TimeKind::Year) end = unit_end;
  add(i, end, TimeKind::Year, full_year(two), full_year(two)).weak = end == i + 3;
  return end;
}

uint32_t TimeLexer::number(uint32_t i) {
  if (is_digit(text_[i])) {
    NumericDate date;
    if (read_numeric_date(text_, i, lexicon_, date)) return add_numeric(i, date);
    const TimeFigure year = read_digits(text_, i);
    if (year.digits == 4 && part_glued(year.end)) {  // 2023Q4
      add(i, year.end, TimeKind::Year, year.low, year.low);
      return year.end;
    }
  }
  const TimeSpanRead read = read_length(text_, i, lexicon_);
  if (read.end == i) {
    if (lexicon_.spaced_words || is_digit(text_[i])) return bare_number(i);
    return i + 1;
  }
  if (!read.unit) return length_word(i, read);
  if (is_latin(text_[read.first_end - 1]) && is_latin(at(read.first_end))) return skip_letters(i);
  uint32_t end;
  const TimeTail* tail = read.unit->is_length ? tail_at(read.end, end) : nullptr;
  if (names_calendar(i, read, tail)) return calendar(i, read);
  if (tail && tail->value != 0) return add_offset(i, read, *tail, end);
  if (tail) return end;
  if (is_two_digit_year(i, read)) return calendar(i, read);
  return read.first_end;
}

uint32_t TimeLexer::add_numeric(uint32_t i, const NumericDate& d) {
  if (d.year) add(i, d.end, TimeKind::Year, d.year, d.year);
  if (d.month) add(i, d.end, TimeKind::Month, d.month, d.month);
  if (d.day) add(i, d.end, TimeKind::MonthDay, d.day, d.day);
  return d.end;
}

/// Glued to a year: q4 of 2023q4, h1.
bool TimeLexer::part_glued(uint32_t end) const {
  return (at(end) == u'q' || at(end) == u'h') && is_digit(at(end + 1)) && !is_digit(at(end + 2)) &&
         !is_latin(at(end + 2));
}

uint32_t TimeLexer::calendar(uint32_t i, const TimeSpanRead& read) {
  const TimeUnit& unit = *read.unit;
  int low = read.figure.low, high = read.figure.high;
  if (unit.calendar == TimeKind::Decade) {
    low = decade_of(low), high = decade_of(high);
  } else if (unit.calendar == TimeKind::Year && read.figure.digits == 2) {
    low = full_year(low), high = full_year(high);
  }
  add(i, read.first_end, unit.calendar, low, high).spelled = read.figure.digits == 0;
  return read.first_end;
}

/// Whether number and unit name a place in the calendar (15일) rather than a length (15일간).
bool TimeLexer::names_calendar(uint32_t i, const TimeSpanRead& read, const TimeTail* tail) const {
  const TimeUnit& unit = *read.unit;
  const TimeFigure& f = read.figure;
  if (unit.calendar == TimeKind::None || f.digits == kGroupedDigits || f.low < 0 || f.vague) return false;
  switch (unit.calendar) {
    case TimeKind::Year:
      return names_year(read, tail);
    case TimeKind::MonthDay:
      return names_day(i, read, tail);
    case TimeKind::Month:
      return f.low >= 1 && f.high <= 12 && (f.digits > 0 || spelled_month(i, read));
    case TimeKind::Decade:
      return f.low % 10 == 0;
    default:
      return (!tail || (tail->value == 0 && goes_on_a_year(i))) && f.low >= 1 && f.high <= unit.most;
  }
}

/// 2023年第四季度的: a part of that year, and no length.
bool TimeLexer::goes_on_a_year(uint32_t i) const {
  if (atoms_.empty() || (atoms_.back().kind != TimeKind::Year && atoms_.back().kind != TimeKind::YearBy)) return false;
  const uint32_t end = atoms_.back().span.end;
  return end <= i && has_row(lexicon_.joints, text_.substr(end, i - end));
}

bool TimeLexer::names_year(const TimeSpanRead& read, const TimeTail* tail) const {
  const TimeFigure& f = read.figure;
  if (f.low >= 1000 && f.low < 3000 && (f.digits == 4 || f.digits == 0)) {
    // 2022年的 is a year, 2000年的历史 a length.
    return !tail || ((tail->value != 0 || f.low % 100 != 0) && f.low >= 1800 && f.low <= 2200);
  }
  // A small year: a date follows (247년에), and the number is not a round count.
  return !tail && f.digits == 3 && f.low % 10 != 0 && year_particle(read.first_end);
}

bool TimeLexer::names_day(uint32_t i, const TimeSpanRead& read, const TimeTail* tail) const {
  const TimeFigure& f = read.figure;
  if (f.low < 1 || f.high > 31) return false;
  if (f.low == 1 && is_digit(at(read.first_end))) return false;  // 1日2回: twice a day
  if (last_is(TimeKind::Month, i) || last_is(TimeKind::MonthBy, i)) return true;
  return !tail && (f.digits > 0 || spelled_day(i, read)) && !counts_days(text_, i, read.first_end);
}

// Spelled days and months are also syllables of words (이월, 사일): ask for more than one, and for what may follow.
bool TimeLexer::spelled_day(uint32_t i, const TimeSpanRead& read) const {
  return !lexicon_.particles || (read.figure.end - i >= 2 && endings_follow(read.first_end, 2));
}

bool TimeLexer::spelled_month(uint32_t i, const TimeSpanRead& read) const {
  if (!lexicon_.particles) return true;
  const uint32_t next = skip_blanks(text_, read.first_end);
  const TimeSpanRead day = read_length(text_, next, lexicon_);
  if (day.end != next && day.unit && day.unit->calendar == TimeKind::MonthDay) return true;
  if (!endings_follow(read.first_end, 2)) return false;
  if (i == range_.begin && read.first_end == text_.size()) return true;
  return last_is(TimeKind::Year, i) || last_is(TimeKind::YearBy, i) || is_hangul(at(read.first_end)) ||
         read.figure.end - i > 1;
}

/// An ending closes the word: 247년에.
bool TimeLexer::year_particle(uint32_t end) const {
  for (std::u16string_view ending : lexicon_.endings) {
    if (text_.substr(end).starts_with(ending) && !is_hangul(at(end + static_cast<uint32_t>(ending.size()))))
      return true;
  }
  return !lexicon_.particles;
}

/// 24년 is a year where a date goes on, or where the text wrote a year in full before.
bool TimeLexer::is_two_digit_year(uint32_t i, const TimeSpanRead& read) const {
  const TimeFigure& f = read.figure;
  if (read.unit->calendar != TimeKind::Year || f.digits != 2 || f.vague) return false;
  if (last_is(TimeKind::Offset, i)) return false;
  if (text_[i] == u'0') return true;  // 08년
  if (part_of_year_follows(skip_blanks(text_, read.first_end))) return true;
  return std::any_of(atoms_.begin(), atoms_.end(), [&](const TimeAtom& a) {
    return a.kind == TimeKind::Year && !a.weak && std::abs(a.high - full_year(f.low)) <= kNearYears;
  });
}

/// A month, quarter or half stands at `next`: in figures, or as a word.
bool TimeLexer::part_of_year_follows(uint32_t next) const {
  const TimeSpanRead more = read_length(text_, next, lexicon_);
  if (more.end != next && more.unit) {
    const TimeKind k = more.unit->calendar;
    if (k == TimeKind::Month || k == TimeKind::Quarter || k == TimeKind::Half) return true;
  }
  const auto rows = index_.rows(at(next));
  return std::any_of(rows.begin(), rows.end(), [&](const TimeWord& row) {
    const bool part = row.kind == TimeKind::Half || row.kind == TimeKind::Part || row.kind == TimeKind::Quarter;
    return part && match_row(text_, next, row.text, lexicon_);
  });
}

}  // namespace haechi
