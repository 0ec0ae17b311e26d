// Bare numbers as the days and years of dates: February 15, the 21st, 2023.
#include <algorithm>
#include <iterator>

#include "reading/time_lexer_state.h"

namespace haechi {
namespace {

constexpr std::u16string_view kActs[] = {u" was ",   u" is ",  u" saw ",   u" will ",   u" would ",
                                         u" could ", u" may ", u" might ", u" marked ", u" brought "};
constexpr std::u16string_view kOpens[] = {u" that ", u" said ", u" says ", u": "};

constexpr std::u16string_view kCalls[] = {u" called ", u" calls ", u" named ", u" declared "};

/// "2021 was the record year", "said 2024 would be", "called 2024 a lost year": what opens a clause and acts is a year.
bool acts(std::u16string_view before, std::u16string_view behind) {
  if (std::any_of(std::begin(kCalls), std::end(kCalls), [&](std::u16string_view w) { return before.ends_with(w); }))
    return true;
  const bool opens = before.empty() || std::any_of(std::begin(kOpens), std::end(kOpens),
                                                   [&](std::u16string_view w) { return before.ends_with(w); });
  return opens &&
         std::any_of(std::begin(kActs), std::end(kActs), [&](std::u16string_view w) { return behind.starts_with(w); });
}

}  // namespace

uint32_t TimeLexer::bare_number(uint32_t i) {
  TimeFigure f = read_figures(text_, i, lexicon_, false);
  if (f.end == i) return is_digit(text_[i]) ? skip_digits(i) : skip_letters(i);
  uint32_t end = f.end;
  if (f.digits > 0 && f.digits <= 2 && lexicon_.spaced_words) end = skip_ordinal(end, f);
  if (is_latin(at(end)) || is_digit(at(end)) || at(end) == u'%') return skip_letters(end);
  if (lexicon_.spaced_words && f.high <= 31 && f.low >= 1 && f.digits != 4 && day_stands(i, end, f)) {
    add(i, end, TimeKind::MonthDay, f.low, f.high).spelled = true;
    return end;
  }
  if (f.digits == 4 && is_year_like(i, end, f)) {
    const bool in_brackets = before(i) == u'(' && at(end) == u')';
    add(i, end, TimeKind::Year, f.low, f.high).weak =
        !in_brackets && !acts(text_.substr(range_.begin, i - range_.begin), text_.substr(end));
    return end;
  }
  return is_digit(text_[i]) ? end : skip_letters(i);
}

/// The second of August, May twenty-first.
uint32_t TimeLexer::spelled_out_day(uint32_t i) {
  const TimeFigure f = read_figure(text_, i, lexicon_, false);
  if (f.end == i || f.low < 1 || f.low > 31 || !(f.ordinal || last_is(TimeKind::Month, i))) return 0;
  if (!day_stands(i, f.end, f)) return 0;
  add(i, f.end, TimeKind::MonthDay, f.low, f.low).spelled = true;
  return f.end;
}

uint32_t TimeLexer::skip_ordinal(uint32_t end, TimeFigure& f) const {
  for (std::u16string_view suffix : lexicon_.ordinal_endings) {
    if (!whole_word(end, suffix)) continue;
    f.ordinal = true;
    return end + static_cast<uint32_t>(suffix.size());
  }
  return end;
}

/// A number stands for a day next to a month: February 15, 15th of February.
bool TimeLexer::day_stands(uint32_t i, uint32_t end, const TimeFigure& f) const {
  if (!atoms_.empty() && atoms_.back().kind == TimeKind::Month && atoms_.back().span.end < i) {
    const std::u16string_view gap = text_.substr(atoms_.back().span.end, i - atoms_.back().span.end);
    if (has_row(lexicon_.day_joints, gap)) return !counts_something(end) || f.ordinal;
  }
  if (f.ordinal && f.digits > 0 && ordinal_day(i, end)) return true;
  return month_follows(end);
}

bool TimeLexer::month_follows(uint32_t end) const {
  const auto& joints = lexicon_.month_joints;
  const auto joint = std::find_if(joints.begin(), joints.end(),
                                  [&](std::u16string_view j) { return text_.substr(end).starts_with(j); });
  if (joint == joints.end()) return false;
  const uint32_t month = end + static_cast<uint32_t>(joint->size());
  const auto rows = index_.rows(at(month));
  return std::any_of(rows.begin(), rows.end(), [&](const TimeWord& row) {
    const uint32_t n = row.kind == TimeKind::Month ? match_row(text_, month, row.text, lexicon_) : 0;
    return n != 0 && !is_latin(at(month + n));
  });
}

/// Thursday the 21st, the 20th of next month; "on the 21st" before a stop.
bool TimeLexer::ordinal_day(uint32_t i, uint32_t end) const {
  const std::u16string_view head = text_.substr(0, i);
  if (!atoms_.empty() && atoms_.back().kind == TimeKind::Weekday) {
    const std::u16string_view gap = text_.substr(atoms_.back().span.end, i - atoms_.back().span.end);
    if (gap == u" " || has_row(lexicon_.lead_gaps, gap)) return true;
  }
  for (std::u16string_view follower : lexicon_.day_followers) {
    if (text_.substr(end).starts_with(follower)) return true;
  }
  const auto ends_head = [&](std::u16string_view day_head) { return head.ends_with(day_head); };
  if (!std::any_of(lexicon_.day_heads.begin(), lexicon_.day_heads.end(), ends_head)) return false;
  const char16_t next = at(end);
  return next == 0 || next == u'.' || next == u',' || next == u';';
}

bool TimeLexer::is_year_like(uint32_t i, uint32_t end, const TimeFigure& f) const {
  if (f.low < 1400 || f.high > 2199) return false;
  if (at(end) == u'-' && is_latin(at(end + 1))) return false;  // a 2000-strong crowd
  if (at(end) == u'/' || at(end) == u':' || (is_hangul(at(end)) && !year_particle(end))) return false;
  if (before(i) == u'/' || before(i) == u':') return false;
  if (counts_something(end)) return false;
  return !(f.low % 100 == 0 && plural_follows(end));
}

/// A word behind a number that says what it counts: 2,000 workers.
bool TimeLexer::counts_something(uint32_t end) const {
  const uint32_t next = skip_blanks(text_, end);
  for (std::u16string_view word : lexicon_.not_years) {
    if (whole_word(next, word)) return true;
  }
  return false;
}

bool TimeLexer::plural_follows(uint32_t end) const {
  uint32_t stop = skip_blanks(text_, end);
  const uint32_t begin = stop;
  while (is_latin(at(stop))) ++stop;
  return stop > begin + 3 && text_[stop - 1] == u's';
}

}  // namespace haechi
