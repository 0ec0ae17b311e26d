// Times of day: 오후 6시 30분, 午前9時, 下午3点半, 6:30 p.m. An hour alone names no one time and is left alone; with
// minutes it names one of two.
#include "lexicon/clock.h"
#include "reading/quantity_reader.h"

namespace haechi {
namespace {

/// Up to two digits at `pos`; -1 if there are none or more.
int two_digits(std::u16string_view s, uint32_t& pos) {
  int value = 0;
  uint32_t p = pos;
  while (p < s.size() && s[p] >= u'0' && s[p] <= u'9' && p < pos + 3) value = value * 10 + (s[p++] - u'0');
  if (p == pos || p > pos + 2) return -1;
  pos = p;
  return value;
}

}  // namespace

bool QuantityReader::clock_before(uint32_t pos, Span* word, int* part) const {
  uint32_t end = pos;
  while (end > floor() && is_blank(s_[end - 1])) --end;
  const std::u16string_view before = s_.substr(floor(), end - floor());
  for (const DayPartRow& row : day_parts(language_)) {
    if (!before.ends_with(row.word)) continue;
    const auto length = static_cast<uint32_t>(row.word.size());
    if (language_ == Language::Korean && end - floor() > length && is_hangul(s_[end - length - 1])) continue;
    *word = {end - length, end};
    *part = static_cast<int>(row.part);
    return true;
  }
  return false;
}

bool QuantityReader::clock_after(uint32_t pos, Span* word, int* part) const {
  const uint32_t p = skip(pos);
  for (const DayPartRow& row : day_parts(language_)) {
    const auto length = static_cast<uint32_t>(row.word.size());
    if (within().substr(p, length) != row.word || !latin_boundary(p + length)) continue;
    *word = {p, p + length};
    *part = static_cast<int>(row.part);
    return true;
  }
  return false;
}

bool QuantityReader::read_clock(uint32_t pos, uint32_t* next) {
  if (bare_ || s_[pos] < u'0' || s_[pos] > u'9') return false;
  if (pos > begin_ && s_[pos - 1] >= u'0' && s_[pos - 1] <= u'9') return false;
  const std::u16string_view s = within();
  const bool english = language_ == Language::English;
  Span part_span;
  int part = 0;
  const bool told = english || clock_before(pos, &part_span, &part);  // which turn of the clock
  uint32_t p = pos;
  const int hour = two_digits(s, p);
  if (hour < 0 || hour > 24) return false;
  int minutes = 0;
  bool exact = false;  // the minutes are given
  if (told && p < end_ && (s[p] == u':' || (english && s[p] == u'.' && at(p + 1) >= u'0' && at(p + 1) <= u'9'))) {
    ++p;
    minutes = two_digits(s, p);
    exact = true;
  } else if (!english) {
    const auto words = hour_words(language_);
    const HourRow* hours = nullptr;
    for (const HourRow& row : words)
      if (!hours && s.substr(p, row.word.size()) == row.word) hours = &row;
    if (!hours || at(p + static_cast<uint32_t>(hours->word.size())) == u'간' ||
        at(p + static_cast<uint32_t>(hours->word.size())) == u'間')
      return false;
    p += static_cast<uint32_t>(hours->word.size());
    minutes = hours->minutes;
    exact = minutes > 0;
    uint32_t q = skip(p);
    const int more = exact ? -1 : two_digits(s, q);
    const std::u16string_view mark = minute_word(language_);
    if (more >= 0 && s.substr(q, mark.size()) == mark)
      minutes = more, exact = true, p = q + static_cast<uint32_t>(mark.size());
  }
  if (minutes < 0 || minutes > 59 || (!told && !exact)) return false;
  uint32_t begin = pos;
  if (english) {
    if (!clock_after(p, &part_span, &part)) return false;
    p = part_span.end;
  } else if (told) {
    begin = part_span.begin;
  }
  Quantity q;
  q.span = {begin, p};
  q.number = {pos, p};
  q.unit_span = part_span;
  q.dimension = Dimension::Other;
  q.unit = kClockUnit;
  q.value = q.upper = q.min = q.max = minutes_of_day(static_cast<DayPart>(part), hour, minutes);
  if (!told && hour <= 12) q.upper += kHalfDay;
  q.step = exact ? 1 : 60;
  out_.push_back(q);
  *next = p;
  return true;
}

}  // namespace haechi
