#include "reading/time_lexer.h"

#include <algorithm>
#include <cstdlib>

#include "reading/time_index.h"
#include "reading/time_numeric.h"

namespace haechi {
namespace {

constexpr int kNearYears = 3;  // 2022년 … 24년: how near a year in full makes a short one a year

bool contains(std::span<const std::u16string_view> rows, std::u16string_view text) {
  return std::find(rows.begin(), rows.end(), text) != rows.end();
}

class TimeLexer {
 public:
  TimeLexer(const Text& source, Span range, const TimeLexicon& lexicon)
      : text_(std::u16string_view(source.folded()).substr(0, range.end)),
        range_(range),
        lexicon_(lexicon),
        index_(time_index(lexicon)) {}

  std::vector<TimeAtom> run() {
    for (uint32_t i = range_.begin; i < text_.size();) {
      const uint32_t next =
          index_.starts(text_[i]) || text_[i] == u'\'' || text_[i] == u'’' || text_[i] == u'‘' ? step(i) : i + 1;
      i = std::max(next, i + 1);
    }
    return std::move(atoms_);
  }

 private:
  char16_t at(uint32_t i) const { return i < text_.size() ? text_[i] : u'\0'; }
  char16_t before(uint32_t i) const { return i > 0 ? text_[i - 1] : u'\0'; }

  /// Reads what begins at `i`; returns where to go on.
  uint32_t step(uint32_t i) {
    const char16_t c = text_[i];
    if (c == u'\'' || c == u'’' || c == u'‘') return apostrophe_year(i);
    if (is_digit(c)) return digit_may_start(i) ? number(i) : skip_digits(i);
    if (!word_may_start(i)) return inside_word(i);
    if (!lexicon_.first_parts.empty() && c == lexicon_.first_parts[0]) {
      if (const uint32_t end = first_parts(i)) return end;
    }
    if (index_.starts_lead(c)) {
      if (const uint32_t end = lead(i)) return end;
    }
    if (lexicon_.spaced_words && index_.starts_number(c)) {
      if (const uint32_t end = spelled_out_day(i)) return end;
    }
    const uint32_t by_word = word(i, false);
    if (by_word) return by_word;
    if (index_.starts_number(c)) {
      if (const uint32_t end = number(i); end > i + 1) return end;
    }
    return lexicon_.spaced_words ? skip_letters(i) : i + 1;
  }

  uint32_t inside_word(uint32_t i) {
    const uint32_t end = word(i, true);
    return end ? end : i + 1;
  }

  uint32_t skip_letters(uint32_t i) const {
    while (i < text_.size() && (is_latin(text_[i]) || is_digit(text_[i]))) ++i;
    return i;
  }
  uint32_t skip_digits(uint32_t i) const {
    while (i < text_.size() &&
           (is_digit(text_[i]) || ((text_[i] == u'.' || text_[i] == u',') && is_digit(at(i + 1))))) {
      ++i;
    }
    return i;
  }

  bool word_may_start(uint32_t i) const {
    const char16_t p = before(i);
    if (!is_latin(text_[i]) && !atoms_.empty() && atoms_.back().span.end == i) return true;
    if (is_latin(text_[i])) return !is_latin(p) && (!is_digit(p) || (!atoms_.empty() && atoms_.back().span.end == i));
    if (lexicon_.particles) return !is_hangul(p) && !is_digit(p);
    return true;
  }

  bool digit_may_start(uint32_t i) const {
    const char16_t p = before(i);
    if (is_digit(p) || is_latin(p) || p == u'$' || p == 0xA3 || p == 0xA5 || p == 0x20A9 || p == 0x20AC || p == u'#' ||
        p == u'_') {
      return false;
    }
    const char16_t q = i > 1 ? text_[i - 2] : u'\0';
    if ((p == u'.' || p == u',' || p == u'/' || p == u':') && is_digit(q)) return false;
    if (p == u'-' && is_latin(q)) return !atoms_.empty() && atoms_.back().span.end == i - 1;
    return true;
  }

  bool adjacent_to_last(uint32_t i) const {
    return !atoms_.empty() && skip_blanks(text_, atoms_.back().span.end, 2) == i;
  }
  bool last_is(TimeKind kind, uint32_t i) const { return adjacent_to_last(i) && atoms_.back().kind == kind; }

  TimeAtom& add(uint32_t begin, uint32_t end, TimeKind kind, int low, int high, uint16_t flags = 0) {
    atoms_.push_back({.span = {begin, end}, .kind = kind, .low = low, .high = high, .flags = flags});
    return atoms_.back();
  }

  uint32_t apostrophe_year(uint32_t i) {  // '24년, '24
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

  // --- words -------------------------------------------------------------------------------------------------

  uint32_t word(uint32_t i, bool inside) {
    const auto [begin, end] = index_.rows(text_[i]);
    for (auto it = begin; it != end; ++it) {
      const TimeWord& row = **it;
      if (inside && !(row.flags & kInside)) continue;
      if ((row.flags & kAfterWeek) && !behind_week(i)) continue;
      const uint32_t n = match_row(text_, i, row.text, lexicon_);
      if (n == 0 || !may_end(i, i + n, row)) continue;
      if (row.kind == TimeKind::None) return i + n;
      TimeAtom& atom = add(i, i + n, row.kind, row.value, row.value, row.flags);
      atom.weak = (row.flags & kCapital) != 0;
      return era_year(i, i + n);
    }
    return 0;
  }

  uint32_t era_year(uint32_t i, uint32_t end) {
    if (atoms_.back().kind != TimeKind::Era) return end;
    const int base = atoms_.back().low;
    atoms_.pop_back();
    const uint32_t number_at = skip_blanks(text_, end);
    const TimeFigure f = read_figures(text_, number_at, lexicon_, false);
    uint32_t unit_end;
    const TimeUnit* unit = match_unit(text_, f.end, lexicon_, unit_end);
    if (f.end == number_at || !unit || unit->calendar != TimeKind::Year) return end;
    const int sign = base < 0 ? -1 : 1;  // a negative base counts down: 1 is the year -base
    const int first = base < 0 ? 1 - f.low : base + f.low, last = base < 0 ? 1 - f.high : base + f.high;
    add(i, unit_end, TimeKind::Year, sign < 0 ? std::min(first, last) : first, sign < 0 ? std::max(first, last) : last);
    return unit_end;
  }

  bool behind_week(uint32_t i) const {
    return !atoms_.empty() && atoms_.back().kind == TimeKind::WeekBy && atoms_.back().span.end == i &&
           !counts_something(i + 1);
  }

  bool may_end(uint32_t begin, uint32_t end, const TimeWord& row) const {
    const char16_t next = at(end);
    if (row.flags & kLoose) return true;
    if (row.kind == TimeKind::Month && lexicon_.particles && last_is(TimeKind::Year, begin)) return true;
    if (is_latin(text_[end - 1])) return !is_latin(next) && !(is_digit(next) && begin + 1 == end);
    if ((row.flags & kAlone) && !lexicon_.particles && !lexicon_.spaced_words) {
      const bool dated = !atoms_.empty() && atoms_.back().span.end + 1 >= begin;  // 2024年春
      return dated || !is_han(next);
    }
    if (row.flags & kAlone) {
      const uint32_t after = skip_blanks(text_, end);
      if (after > end && (is_hangul(at(after)) || is_latin(at(after)))) return false;
    }
    if (!lexicon_.particles || !is_hangul(next)) return true;
    uint32_t stop = end;
    while (is_hangul(at(stop))) ++stop;
    return is_ending_chain(end, stop, 3);
  }

  bool is_ending_chain(uint32_t begin, uint32_t end, int depth) const {
    if (begin == end) return true;
    if (depth == 0) return false;
    const std::u16string_view rest = text_.substr(begin, end - begin);
    for (std::u16string_view ending : lexicon_.endings) {
      if (rest.starts_with(ending) && is_ending_chain(begin + static_cast<uint32_t>(ending.size()), end, depth - 1)) {
        return true;
      }
    }
    return false;
  }

  // --- lengths behind a lead: 향후 3~5년, in the past ten years --------------------------------------------------

  uint32_t lead(uint32_t i) {
    uint32_t end;
    const TimeTail* lead = match_tail(text_, i, lexicon_.leads, lexicon_, end);
    if (!lead) return 0;
    const uint32_t from = skip_blanks(text_, end, 2);
    const TimeSpanRead length = read_length(text_, from, lexicon_);
    if (length.end == from || (length.unit && !length.unit->is_length)) return 0;
    if (length.figure.digits == 4 && length.grain == Grain::Year) return 0;
    uint32_t tail_end;
    const TimeTail* tail = tail_at(length.end, tail_end);
    // 지난 15일 is a day, 지난 15일간 a stretch of days.
    const bool names_day = length.unit && length.unit->calendar != TimeKind::None &&
                           length.unit->calendar != TimeKind::Year && length.figure.low <= length.unit->most;
    if ((lead->flags & kAlone) && names_day && !tail) return 0;
    if ((lead->flags & kNumbered) && !length.unit && !length.figure.vague && length.figure.low <= 1) return 0;
    if ((lead->flags & kForward) && record_before(i)) return length.end;
    if (tail && tail->flags & kAlone) return 0;  // the last three months of 2023
    if (tail && tail->value != 0 && tail->value != lead->value) return 0;
    TimeAtom& atom = add(i, tail ? tail_end : length.end, TimeKind::Offset, 0, 0, lead->flags);
    const bool at_distance = tail && tail->value != 0 && !(tail->flags & kWithin);
    const bool within = !at_distance && ((lead->flags & kWithin) || (tail && (tail->flags & kWithin)));
    atom.offset = distance(length, lead->value, within, (lead->flags & kNamed) != 0);
    return atom.span.end;
  }

  /// Whether the few words before speak of a record: the worst month in ten years is a length, not a future.
  bool record_before(uint32_t i) const {
    uint32_t end = i;
    for (int words = 0; words < 4 && end > 0; ++words) {
      while (end > 0 && is_blank(text_[end - 1])) --end;
      uint32_t begin = end;
      while (begin > 0 && is_latin(text_[begin - 1])) --begin;
      if (begin == end) return false;
      const std::u16string_view word = text_.substr(begin, end - begin);
      if (word.size() > 4 && word.ends_with(lexicon_.record_suffix)) return true;
      if (contains(lexicon_.records, word)) return true;
      end = begin;
    }
    return false;
  }

  static TimeOffset distance(const TimeSpanRead& length, int sign, bool within, bool named) {
    TimeOffset o{.unit = length.grain,
                 .min = sign * length.low,
                 .max = sign * length.high,
                 .within = within,
                 .from_named = named};
    if (o.min > o.max) std::swap(o.min, o.max);
    return o;
  }

  /// The word behind a length that says what it is; in Korean it must be the whole word but for its endings.
  const TimeTail* tail_at(uint32_t from, uint32_t& end) const {
    const TimeTail* tail =
        match_tail(text_, lexicon_.spaced_words ? from : skip_blanks(text_, from), lexicon_.tails, lexicon_, end);
    if (!tail || !lexicon_.particles || (tail->flags & kLoose)) return tail;
    uint32_t stop = end;
    while (is_hangul(at(stop))) ++stop;
    return is_ending_chain(end, stop, 3) ? tail : nullptr;
  }

  uint32_t first_parts(uint32_t i) {  // 2023年前三季度, the first nine months of 2023
    if (!lexicon_.spaced_words && !last_is(TimeKind::Year, i) && !last_is(TimeKind::YearBy, i)) return 0;
    const uint32_t n = match_row(text_, i, lexicon_.first_parts, lexicon_);
    if (n == 0) return 0;
    const TimeSpanRead read = read_length(text_, i + n, lexicon_);
    if (read.end == i + n || !read.unit || read.low < 1) return 0;
    const bool quarters = read.grain == Grain::Quarter && read.low <= 4;
    if (!quarters && !(read.grain == Grain::Month && read.low <= 12)) return 0;
    add(i, read.end, quarters ? TimeKind::Quarter : TimeKind::Month, 1, read.low);
    return read.end;
  }

  // --- numbers -----------------------------------------------------------------------------------------------

  uint32_t number(uint32_t i) {
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

  uint32_t add_offset(uint32_t i, const TimeSpanRead& read, const TimeTail& tail, uint32_t end) {
    TimeAtom& atom = add(i, end, TimeKind::Offset, 0, 0, tail.flags);
    atom.offset = distance(read, tail.value, (tail.flags & kWithin) != 0, (tail.flags & kNamed) != 0);
    return end;
  }

  uint32_t length_word(uint32_t i, const TimeSpanRead& read) {  // 이틀 전, a decade ago
    uint32_t end;
    const TimeTail* tail = tail_at(read.end, end);
    if (!tail) return i + 1;
    if (tail->value == 0) return end;
    return add_offset(i, read, *tail, end);
  }

  /// Whether number and unit name a place in the calendar (15일) rather than a length (15일간).
  bool names_calendar(uint32_t i, const TimeSpanRead& read, const TimeTail* tail) const {
    const TimeUnit& unit = *read.unit;
    const TimeFigure& f = read.figure;
    if (unit.calendar == TimeKind::None || f.digits == 9 || f.low < 0 || f.vague) return false;
    switch (unit.calendar) {
      case TimeKind::Year:
        if (f.low >= 1000 && f.low < 3000 && (f.digits == 4 || f.digits == 0)) {
          if (!tail) return true;
          return tail->value != 0 && f.low >= 1800 && f.low <= 2200;
        }
        // A small year: a date follows (247년에), and the number is not a round count.
        return !tail && f.digits == 3 && f.low % 10 != 0 && year_particle(read.first_end);
      case TimeKind::MonthDay:
        if (f.low < 1 || f.high > 31) return false;
        if (f.low == 1 && is_digit(at(read.first_end))) return false;  // 1日2回: twice a day
        if (last_is(TimeKind::Month, i) || last_is(TimeKind::MonthBy, i)) return true;
        return !tail && (f.digits > 0 || spelled_day(i, read));
      case TimeKind::Month:
        return f.low >= 1 && f.high <= 12 && (f.digits > 0 || spelled_month(i, read));
      case TimeKind::Decade:
        return f.low % 10 == 0;
      default:
        return !tail && f.low >= 1 && f.high <= unit.most;
    }
  }

  bool year_particle(uint32_t end) const {
    for (std::u16string_view ending : lexicon_.endings) {
      if (text_.substr(end).starts_with(ending) && !is_hangul(at(end + static_cast<uint32_t>(ending.size()))))
        return true;
    }
    return !lexicon_.particles;
  }

  // Spelled days and months are also syllables of words (이월, 사일): ask for more than one, and for what may follow.
  bool spelled_day(uint32_t i, const TimeSpanRead& read) const {
    return !lexicon_.particles || (read.figure.end - i >= 2 && ends_well(read.first_end));
  }
  bool spelled_month(uint32_t i, const TimeSpanRead& read) const {
    if (!lexicon_.particles) return true;
    const uint32_t next = skip_blanks(text_, read.first_end);
    const TimeSpanRead day = read_length(text_, next, lexicon_);
    if (day.end != next && day.unit && day.unit->calendar == TimeKind::MonthDay) return true;
    if (!ends_well(read.first_end)) return false;
    if (i == range_.begin && read.first_end == text_.size()) return true;
    return last_is(TimeKind::Year, i) || last_is(TimeKind::YearBy, i) || is_hangul(at(read.first_end)) ||
           read.figure.end - i > 1;
  }
  bool ends_well(uint32_t end) const {
    uint32_t stop = end;
    while (is_hangul(at(stop))) ++stop;
    return stop == end || is_ending_chain(end, stop, 2);
  }

  /// 24년 is a year where a date goes on, or where the text wrote a year in full before.
  bool is_two_digit_year(uint32_t i, const TimeSpanRead& read) const {
    const TimeFigure& f = read.figure;
    if (read.unit->calendar != TimeKind::Year || f.digits != 2 || f.vague) return false;
    if (last_is(TimeKind::Offset, i)) return false;
    if (text_[i] == u'0') return true;  // 08년
    const uint32_t next = skip_blanks(text_, read.first_end);
    const TimeSpanRead more = read_length(text_, next, lexicon_);
    if (more.end != next && more.unit) {
      const TimeKind k = more.unit->calendar;
      if (k == TimeKind::Month || k == TimeKind::Quarter || k == TimeKind::Half) return true;
    }
    const auto [begin, end] = index_.rows(at(next));
    for (auto it = begin; it != end; ++it) {
      const TimeKind k = (*it)->kind;
      if (k != TimeKind::Half && k != TimeKind::Part && k != TimeKind::Quarter) continue;
      if (match_row(text_, next, (*it)->text, lexicon_)) return true;
    }
    return std::any_of(atoms_.begin(), atoms_.end(), [&](const TimeAtom& a) {
      return a.kind == TimeKind::Year && !a.weak && std::abs(a.high - full_year(f.low)) <= kNearYears;
    });
  }

  uint32_t calendar(uint32_t i, const TimeSpanRead& read) {
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

  uint32_t add_numeric(uint32_t i, const NumericDate& d) {
    if (d.year) add(i, d.end, TimeKind::Year, d.year, d.year);
    if (d.month) add(i, d.end, TimeKind::Month, d.month, d.month);
    if (d.day) add(i, d.end, TimeKind::MonthDay, d.day, d.day);
    return d.end;
  }

  // --- bare numbers: the days and years of English dates ------------------------------------------------------

  uint32_t bare_number(uint32_t i) {
    TimeFigure f = read_figures(text_, i, lexicon_, false);
    if (f.end == i) return is_digit(text_[i]) ? skip_digits(i) : skip_letters(i);
    uint32_t end = f.end;
    if (f.digits > 0 && f.digits <= 2 && lexicon_.spaced_words) end = skip_ordinal(end, f);
    const bool glued = is_latin(at(end)) || (is_digit(at(end)));
    if (glued || at(end) == u'%') return skip_letters(end);
    if (lexicon_.spaced_words && f.high <= 31 && f.low >= 1 && f.digits != 4 && day_stands(i, end, f)) {
      add(i, end, TimeKind::MonthDay, f.low, f.high).spelled = true;
      return end;
    }
    if (f.digits == 4 && is_year_like(i, end, f)) {
      TimeAtom& year = add(i, end, TimeKind::Year, f.low, f.high);
      year.weak = !in_brackets(i, end);
      return end;
    }
    return is_digit(text_[i]) ? end : skip_letters(i);
  }

  uint32_t spelled_out_day(uint32_t i) {  // the second of August, May twenty-first
    const TimeFigure f = read_figure(text_, i, lexicon_, false);
    if (f.end == i || f.low < 1 || f.low > 31 || !(f.ordinal || last_is(TimeKind::Month, i))) return 0;
    if (!day_stands(i, f.end, f)) return 0;
    add(i, f.end, TimeKind::MonthDay, f.low, f.low).spelled = true;
    return f.end;
  }

  uint32_t skip_ordinal(uint32_t end, TimeFigure& f) const {
    for (std::u16string_view suffix : lexicon_.ordinal_endings) {
      if (text_.substr(end).starts_with(suffix) && !is_latin(at(end + static_cast<uint32_t>(suffix.size())))) {
        f.ordinal = true;
        return end + static_cast<uint32_t>(suffix.size());
      }
    }
    return end;
  }

  bool part_glued(uint32_t end) const {
    return (at(end) == u'q' || at(end) == u'h') && is_digit(at(end + 1)) && !is_digit(at(end + 2)) &&
           !is_latin(at(end + 2));
  }

  /// A number stands for a day next to a month: February 15, 15th of February.
  bool day_stands(uint32_t i, uint32_t end, const TimeFigure& f) const {
    if (!atoms_.empty() && atoms_.back().kind == TimeKind::Month && atoms_.back().span.end < i) {
      const std::u16string_view gap = text_.substr(atoms_.back().span.end, i - atoms_.back().span.end);
      if (contains(lexicon_.day_joints, gap)) {
        return !counts_something(end) || f.ordinal;
      }
    }
    if (f.ordinal && f.digits > 0 && ordinal_day(i, end)) return true;
    uint32_t next = end;
    for (std::u16string_view joint : lexicon_.month_joints) {
      if (text_.substr(end).starts_with(joint)) {
        next = end + static_cast<uint32_t>(joint.size());
        break;
      }
    }
    if (next == end) return false;
    const auto [begin, stop] = index_.rows(at(next));
    for (auto it = begin; it != stop; ++it) {
      if ((*it)->kind != TimeKind::Month) continue;
      const uint32_t n = match_row(text_, next, (*it)->text, lexicon_);
      if (n && !is_latin(at(next + n))) return true;
    }
    return false;
  }

  /// Thursday the 21st, the 20th of next month; "on the 21st" before a stop.
  bool ordinal_day(uint32_t i, uint32_t end) const {
    const std::u16string_view head = text_.substr(0, i);
    if (!atoms_.empty() && atoms_.back().kind == TimeKind::Weekday) {
      const std::u16string_view gap = text_.substr(atoms_.back().span.end, i - atoms_.back().span.end);
      if (gap == u" " || contains(lexicon_.lead_gaps, gap)) return true;
    }
    for (std::u16string_view follower : lexicon_.day_followers) {
      if (text_.substr(end).starts_with(follower)) return true;
    }
    const auto ends_head = [&](std::u16string_view day_head) { return head.ends_with(day_head); };
    if (!std::any_of(lexicon_.day_heads.begin(), lexicon_.day_heads.end(), ends_head)) return false;
    const char16_t next = at(end);
    return next == 0 || next == u'.' || next == u',' || next == u';';
  }

  bool counts_something(uint32_t end) const {
    const uint32_t next = skip_blanks(text_, end);
    for (std::u16string_view word : lexicon_.not_years) {
      if (text_.substr(next).starts_with(word) && !is_latin(at(next + static_cast<uint32_t>(word.size())))) return true;
    }
    return false;
  }

  bool is_year_like(uint32_t i, uint32_t end, const TimeFigure& f) const {
    if (f.low < 1400 || f.high > 2199) return false;
    if (at(end) == u'-' && is_latin(at(end + 1))) return false;  // a 2000-strong crowd
    if (at(end) == u'/' || at(end) == u':' || (is_hangul(at(end)) && !year_particle(end))) return false;
    if (before(i) == u'/' || before(i) == u':') return false;
    if (counts_something(end)) return false;
    return !(f.low % 100 == 0 && plural_follows(end));
  }
  bool plural_follows(uint32_t end) const {
    uint32_t stop = skip_blanks(text_, end);
    const uint32_t begin = stop;
    while (is_latin(at(stop))) ++stop;
    return stop > begin + 3 && text_[stop - 1] == u's';
  }
  bool in_brackets(uint32_t i, uint32_t end) const { return before(i) == u'(' && at(end) == u')'; }

  const std::u16string_view text_;
  const Span range_;
  const TimeLexicon& lexicon_;
  const TimeIndex& index_;
  std::vector<TimeAtom> atoms_;
};

}  // namespace

std::vector<TimeAtom> lex_times(const Text& text, Span range, const TimeLexicon& lexicon) {
  return TimeLexer(text, range, lexicon).run();
}

const TimeWord* match_mark(std::u16string_view text, uint32_t at, const TimeLexicon& lexicon, uint32_t& end) {
  const TimeWord* best = nullptr;
  uint32_t length = 0;
  for (const TimeWord& mark : lexicon.marks) {
    const uint32_t n = match_row(text, at, mark.text, lexicon);
    if (n > length) best = &mark, length = n;
  }
  end = at + length;
  if (best && lexicon.spaced_words && end < text.size() && is_latin(text[end])) return nullptr;
  return best;
}

}  // namespace haechi
