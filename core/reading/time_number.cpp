#include "reading/time_number.h"

namespace haechi {
namespace {

constexpr int kMostDigits = 7;
constexpr int kGrouped = 9;  // `digits` of a number with thousands separators: never a calendar year

char16_t at_or_zero(std::u16string_view text, uint32_t at) { return at < text.size() ? text[at] : u'\0'; }

/// The longest row that stands at `at`; `end` is set behind it. Null where there is none, or where a word goes on.
template <class Row>
const Row* longest_row(std::u16string_view text, uint32_t at, const TimeRows<Row>& rows, const TimeLexicon& lexicon,
                       uint32_t& end) {
  end = at;
  if (!rows.may_begin(at_or_zero(text, at))) return nullptr;
  const Row* best = nullptr;
  uint32_t length = 0;
  for (const Row& row : rows) {
    const uint32_t n = match_row(text, at, row.text, lexicon);
    if (n > length) best = &row, length = n;
  }
  end = at + length;
  if (best && lexicon.spaced_words && is_latin(at_or_zero(text, end))) return nullptr;
  return best;
}

TimeFigure nothing_at(uint32_t at) {
  TimeFigure f;
  f.end = at;
  return f;
}

// Sino numerals up to `before`: with scales (이천이십사, 二十三) or digit by digit (二〇二二).
TimeFigure read_sino(std::u16string_view text, uint32_t at, const TimeLexicon& lexicon, uint32_t before) {
  TimeFigure f;
  f.end = at;
  int total = 0, digit = -1, by_digit = 0, count = 0;
  bool scaled = false;
  for (uint32_t next; const TimeNumeral* n = longest_row(text, f.end, lexicon.numerals, lexicon, next);) {
    if (next > before) break;
    if (n->scale) {
      total += (digit < 0 ? 1 : digit) * n->value;
      digit = -1;
      scaled = true;
    } else {
      if (scaled && digit >= 0) break;
      digit = n->value;
      by_digit = by_digit * 10 + digit;
    }
    f.end = next;
    if (++count > 7) break;
  }
  f.low = f.high = scaled ? total + (digit < 0 ? 0 : digit) : by_digit;
  const bool neighbours = !scaled && count == 2 && by_digit / 10 > 0 && by_digit % 10 == by_digit / 10 + 1;
  if (neighbours) f.low = by_digit / 10, f.high = by_digit % 10;  // 一两年, 이삼 일: one to two, two to three
  return f;
}

// English: tens and ones (twenty-one), or one word.
TimeFigure read_spoken(std::u16string_view text, uint32_t at, const TimeLexicon& lexicon) {
  TimeFigure f;
  f.end = at;
  uint32_t next;
  const TimeNumeral* n = longest_row(text, at, lexicon.numerals, lexicon, next);
  if (!n) return f;
  f.low = n->value;
  f.end = next;
  f.ordinal = n->scale;
  const char16_t gap = at_or_zero(text, next);
  if (f.low >= 20 && f.low % 10 == 0 && (gap == u'-' || gap == u' ')) {
    const TimeNumeral* ones = longest_row(text, next + 1, lexicon.numerals, lexicon, next);
    if (ones && ones->value < 10) f.low += ones->value, f.end = next, f.ordinal = ones->scale;
  }
  f.high = f.low;
  return f;
}

}  // namespace

uint32_t skip_blanks(std::u16string_view text, uint32_t at, uint32_t most) {
  while (most-- > 0 && at < text.size() && is_blank(text[at])) ++at;
  return at;
}

uint32_t match_whole_row(std::u16string_view text, uint32_t at, std::u16string_view row, const TimeLexicon& lexicon) {
  uint32_t i = at;
  for (char16_t c : row) {
    const char16_t have = at_or_zero(text, i);
    if (c == u' ') {
      if (is_blank(have) || (lexicon.spaced_words && have == u'-')) {
        ++i;
      } else if (!lexicon.optional_blanks) {
        return 0;
      }
    } else if (have == c) {
      ++i;
    } else {
      return 0;
    }
  }
  return i - at;
}

TimeFigure read_digits(std::u16string_view text, uint32_t at) {
  TimeFigure f;
  f.end = at;
  uint32_t i = at;
  bool grouped = false;
  for (; i < text.size(); ++i) {
    if (is_digit(text[i])) {
      if (++f.digits > kMostDigits) return nothing_at(at);
      f.low = f.low * 10 + (text[i] - u'0');
    } else if (text[i] == u',' && i + 3 < text.size() && is_digit(text[i + 1]) && is_digit(text[i + 2]) &&
               is_digit(text[i + 3]) && f.digits > 0 && !is_digit(at_or_zero(text, i + 4))) {
      grouped = true;
    } else {
      break;
    }
  }
  if (f.digits == 0) return f;
  if (at_or_zero(text, i) == u'.' && is_digit(at_or_zero(text, i + 1))) return nothing_at(at);
  if (grouped) f.digits = kGrouped;
  f.end = i;
  f.high = f.low;
  return f;
}

TimeFigure read_figure(std::u16string_view text, uint32_t at, const TimeLexicon& lexicon, bool lengths) {
  if (at >= text.size()) return nothing_at(at);
  if (is_digit(text[at])) return read_digits(text, at);
  if (lengths) {
    uint32_t end;
    if (const TimeNumeral* n = longest_row(text, at, lexicon.native_numerals, lexicon, end)) {
      TimeFigure f;
      f.low = n->value, f.high = n->high ? n->high : n->value;
      f.end = end;
      f.vague = n->high != 0;
      return f;
    }
  }
  return lexicon.spaced_words ? read_spoken(text, at, lexicon) : read_sino(text, at, lexicon, UINT32_MAX);
}

namespace {

/// "or two" behind one: the next number, which makes a range of both.
TimeFigure read_neighbour(std::u16string_view text, const TimeFigure& first, uint32_t at, const TimeLexicon& lexicon) {
  if (lexicon.alternative.empty()) return {};
  const uint32_t n = match_row(text, at, lexicon.alternative, lexicon);
  const uint32_t next = skip_blanks(text, at + n);
  if (n == 0 || next == at + n) return {};
  const TimeFigure other = read_figure(text, next, lexicon, false);
  const bool neighbours =
      other.end != next && !other.vague && other.low == first.low + 1 && other.ordinal == first.ordinal;
  return neighbours ? other : TimeFigure{};
}

}  // namespace

TimeFigure read_figures(std::u16string_view text, uint32_t at, const TimeLexicon& lexicon, bool lengths) {
  TimeFigure f = read_figure(text, at, lexicon, lengths);
  if (f.end == at || f.vague) return f;
  if (const TimeFigure other = read_neighbour(text, f, f.end, lexicon); lengths && other.end != 0) {
    f.high = other.low;
    f.end = other.end;
    return f;
  }
  for (const TimeLink& link : lexicon.links) {
    const uint32_t n = link.needs == LinkNeeds::Opener ? 0 : match_row(text, f.end, link.text, lexicon);
    if (n == 0) continue;
    const uint32_t next = skip_blanks(text, f.end + n);
    const TimeFigure high = read_figure(text, next, lexicon, false);
    if (high.end == next || high.ordinal != f.ordinal) continue;
    int upper = high.low;
    if (f.digits == 4 && high.digits == 2) upper += f.low / 100 * 100;  // 2023-24
    if (upper <= f.low) continue;
    f.high = upper;
    f.end = high.end;
    break;
  }
  return f;
}

const TimeUnit* match_unit(std::u16string_view text, uint32_t at, const TimeLexicon& lexicon, uint32_t& end) {
  return longest_row(text, at, lexicon.units, lexicon, end);
}

const TimeWord* match_mark(std::u16string_view text, uint32_t at, const TimeLexicon& lexicon, uint32_t& end) {
  return longest_row(text, at, lexicon.marks, lexicon, end);
}

const TimeTail* match_tail(std::u16string_view text, uint32_t at, const TimeRows<TimeTail>& tails,
                           const TimeLexicon& lexicon, uint32_t& end) {
  return longest_row(text, at, tails, lexicon, end);
}

namespace {

/// The unit that the last syllable of a spelled number is; shortens the number by it.
const TimeUnit* unit_within(std::u16string_view text, uint32_t at, const TimeLexicon& lexicon, TimeFigure& figure,
                            uint32_t& end) {
  const TimeFigure shorter = read_sino(text, at, lexicon, figure.end - 1);
  if (shorter.end == at) return nullptr;
  const TimeUnit* unit = match_unit(text, shorter.end, lexicon, end);
  if (unit) figure = shorter;
  return unit;
}

TimeSpanRead read_one_length(std::u16string_view text, uint32_t at, const TimeLexicon& lexicon) {
  TimeSpanRead r;
  r.end = at;
  uint32_t longest = 0;
  const bool may_be_word = lexicon.lengths.may_begin(at_or_zero(text, at));
  for (const TimeLength& row : may_be_word ? lexicon.lengths : TimeRows<TimeLength>()) {
    const uint32_t n = match_row(text, at, row.text, lexicon);
    if (n <= longest) continue;
    longest = n;
    r.grain = row.unit;
    r.low = row.low, r.high = row.high;
    r.end = at + n;
    r.figure.low = r.low, r.figure.high = r.high, r.figure.vague = r.low != r.high;
  }
  if (r.end != at) return r;
  r.figure = read_figures(text, at, lexicon, true);
  if (r.figure.end == at) return r;
  uint32_t next = r.figure.end;
  for (std::u16string_view more : lexicon.more) {
    if (!text.substr(next).starts_with(more)) continue;
    next += static_cast<uint32_t>(more.size());
    int step = 1;
    while (r.figure.low % (step * 10) == 0 && step < 1000 && r.figure.low != 0) step *= 10;
    r.figure.high = r.figure.low + step - 1;
    r.figure.vague = true;
    break;
  }
  uint32_t end;
  const bool spelled = r.figure.digits == 0 && !r.figure.vague && !lexicon.spaced_words && r.figure.end > at + 1;
  const bool blank = next < text.size() && is_blank(text[next]);
  // 이십일: the last syllable is the unit (일, day), not a numeral (일, one); before a blank first, else as a resort.
  if (spelled && blank) r.unit = unit_within(text, at, lexicon, r.figure, end);
  if (!r.unit) r.unit = match_unit(text, skip_blanks(text, next), lexicon, end);
  if (!r.unit && lexicon.spaced_words && next < text.size() && text[next] == u'-') {
    r.unit = match_unit(text, next + 1, lexicon, end);
  }
  if (!r.unit && spelled) r.unit = unit_within(text, at, lexicon, r.figure, end);
  if (!r.unit) return r;
  r.grain = r.unit->length;
  r.low = r.figure.low * r.unit->times;
  r.high = r.figure.high * r.unit->times;
  r.end = end;
  return r;
}

}  // namespace

TimeSpanRead read_length(std::u16string_view text, uint32_t at, const TimeLexicon& lexicon) {
  TimeSpanRead first = read_one_length(text, at, lexicon);
  first.first_end = first.end;
  if (first.end == at || (first.unit && !first.unit->is_length)) return first;
  if (first.grain == Grain::Year && !lexicon.halves.empty()) {
    if (const uint32_t n = match_row(text, first.end, lexicon.halves, lexicon)) {
      const char16_t behind = at_or_zero(text, first.end + n);
      if (!is_hangul(behind) && !is_latin(behind)) {
        first.grain = Grain::Month;
        first.low = first.low * 12 + 6, first.high = first.high * 12 + 6;
        first.end += n;
        return first;
      }
    }
  }
  if (const TimeFigure other = read_neighbour(text, first.figure, first.end, lexicon); first.unit && other.end != 0) {
    uint32_t unit_end;
    if (!match_unit(text, skip_blanks(text, other.end), lexicon, unit_end)) {  // a year or two
      first.high = other.low * first.unit->times;
      first.end = other.end;
      return first;
    }
  }
  for (const TimeLink& link : lexicon.links) {  // 3년에서 5년
    const uint32_t n = link.needs == LinkNeeds::Opener ? 0 : match_row(text, first.end, link.text, lexicon);
    if (n == 0 || first.figure.low != first.figure.high) continue;
    const uint32_t next = skip_blanks(text, first.end + n);
    const TimeSpanRead second = read_one_length(text, next, lexicon);
    if (second.end == next || second.grain != first.grain || second.low <= first.high || first.figure.digits == 4) {
      continue;
    }
    first.high = second.high;
    first.end = second.end;
    return first;
  }
  if (first.grain == Grain::Year && first.figure.digits != 4) {  // 1년 6개월
    const uint32_t next = skip_blanks(text, first.end);
    const TimeSpanRead second = read_one_length(text, next, lexicon);
    if (second.end != next && second.grain == Grain::Month && second.unit && second.unit->is_length &&
        second.unit->calendar == TimeKind::None) {
      first.grain = Grain::Month;
      first.low = first.low * 12 + second.low, first.high = first.high * 12 + second.high;
      first.end = second.end;
    }
  }
  return first;
}

}  // namespace haechi
