// Lengths that are distances: 향후 3~5년, three years ago, in the past ten years, 前三季度.
#include "reading/time_lexer_state.h"

namespace haechi {
namespace {

TimeOffset distance(const TimeSpanRead& length, int sign, bool within, bool named) {
  TimeOffset o{
      .unit = length.grain, .min = sign * length.low, .max = sign * length.high, .within = within, .from_named = named};
  if (o.min > o.max) std::swap(o.min, o.max);
  return o;
}

/// A lead and a length that are no distance together.
bool names_other_time(const TimeTail& lead, const TimeSpanRead& length, const TimeTail* tail) {
  // 지난 15일 is a day, 지난 15일간 a stretch of days.
  const bool names_day = length.unit && length.unit->calendar != TimeKind::None &&
                         length.unit->calendar != TimeKind::Year && length.figure.low <= length.unit->most;
  if ((lead.flags & kAlone) && names_day && !tail) return true;
  return (lead.flags & kNumbered) && !length.unit && !length.figure.vague && length.figure.low <= 1;
}

}  // namespace

/// A lead and the length behind it: in the past ten years.
uint32_t TimeLexer::lead(uint32_t i) {
  uint32_t end;
  const TimeTail* lead = match_tail(text_, i, lexicon_.leads, lexicon_, end);
  if (!lead) return 0;
  const uint32_t from = skip_blanks(text_, end, 2);
  const TimeSpanRead length = read_length(text_, from, lexicon_);
  if (length.end == from || (length.unit && !length.unit->is_length)) return 0;
  if (length.figure.digits == 4 && length.grain == Grain::Year) return 0;
  uint32_t tail_end;
  const TimeTail* tail = tail_at(length.end, tail_end);
  if (names_other_time(*lead, length, tail)) return 0;
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
bool TimeLexer::record_before(uint32_t i) const {
  uint32_t end = i;
  for (int words = 0; words < 4 && end > 0; ++words) {
    while (end > 0 && is_blank(text_[end - 1])) --end;
    uint32_t begin = end;
    while (begin > 0 && is_latin(text_[begin - 1])) --begin;
    if (begin == end) return false;
    const std::u16string_view word = text_.substr(begin, end - begin);
    if (word.size() > 4 && word.ends_with(lexicon_.record_suffix)) return true;
    if (has_row(lexicon_.records, word)) return true;
    end = begin;
  }
  return false;
}

/// The word behind a length that says what it is; in Korean it must be the whole word but for its endings.
const TimeTail* TimeLexer::tail_at(uint32_t from, uint32_t& end) const {
  const TimeTail* tail =
      match_tail(text_, lexicon_.spaced_words ? from : skip_blanks(text_, from), lexicon_.tails, lexicon_, end);
  if (!tail || !lexicon_.particles || (tail->flags & kLoose)) return tail;
  return endings_follow(end, 3) ? tail : nullptr;
}

uint32_t TimeLexer::add_offset(uint32_t i, const TimeSpanRead& read, const TimeTail& tail, uint32_t end) {
  TimeAtom& atom = add(i, end, TimeKind::Offset, 0, 0, tail.flags);
  atom.offset = distance(read, tail.value, (tail.flags & kWithin) != 0, (tail.flags & kNamed) != 0);
  return end;
}

/// 이틀 전, a decade ago
uint32_t TimeLexer::length_word(uint32_t i, const TimeSpanRead& read) {
  uint32_t end;
  const TimeTail* tail = tail_at(read.end, end);
  if (!tail) return i + 1;
  if (tail->value == 0) return end;
  return add_offset(i, read, *tail, end);
}

/// 2023年前三季度, the first nine months of 2023
uint32_t TimeLexer::first_parts(uint32_t i) {
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

}  // namespace haechi
