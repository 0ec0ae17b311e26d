// Words of the tables as parts of times, and what may stand around them.
#include <algorithm>

#include "reading/time_lexer_state.h"

namespace haechi {

uint32_t TimeLexer::word(uint32_t i, bool inside) {
  if (!index_.may_start_word(text_[i], at(i + 1))) return 0;
  for (const TimeWord& row : index_.rows(text_[i])) {
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

uint32_t TimeLexer::era_year(uint32_t i, uint32_t end) {
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

bool TimeLexer::behind_week(uint32_t i) const {
  return touches_last(i) && atoms_.back().kind == TimeKind::WeekBy && !counts_something(i + 1);
}

bool TimeLexer::may_end(uint32_t begin, uint32_t end, const TimeWord& row) const {
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
  if ((row.flags & kNoPlace) && (next == u'로' || (next == u'에' && at(end + 1) == u'서'))) return false;
  return !lexicon_.particles || endings_follow(end, 3);
}

/// True where the Hangul behind `end`, if any, is nothing but endings.
bool TimeLexer::endings_follow(uint32_t end, int most) const {
  uint32_t stop = end;
  while (is_hangul(at(stop))) ++stop;
  return is_ending_chain(end, stop, most);
}

bool TimeLexer::is_ending_chain(uint32_t begin, uint32_t end, int depth) const {
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

}  // namespace haechi
