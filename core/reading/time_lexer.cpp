#include "reading/time_lexer.h"

#include <algorithm>

#include "reading/time_lexer_state.h"

namespace haechi {
namespace {

bool is_apostrophe(char16_t c) { return c == u'\'' || c == u'’' || c == u'‘'; }

/// Digits behind these are amounts, or parts of a name.
bool marks_amount(char16_t c) {
  return c == u'$' || c == 0xA3 || c == 0xA5 || c == 0x20A9 || c == 0x20AC || c == u'#' || c == u'_';
}

}  // namespace

TimeLexer::TimeLexer(const Text& source, Span range, const TimeLexicon& lexicon)
    : text_(std::u16string_view(source.folded()).substr(0, range.end)),
      range_(range),
      lexicon_(lexicon),
      index_(time_index(lexicon)) {}

std::vector<TimeAtom> TimeLexer::run() {
  for (uint32_t i = range_.begin; i < text_.size();) {
    const uint32_t next = index_.starts(text_[i]) ? step(i) : i + 1;
    i = std::max(next, i + 1);
  }
  return std::move(atoms_);
}

/// Reads what begins at `i`; returns where to go on.
uint32_t TimeLexer::step(uint32_t i) {
  const char16_t c = text_[i];
  if (is_apostrophe(c)) return apostrophe_year(i);
  if (is_digit(c)) return digit_may_start(i) ? number(i) : skip_digits(i);
  if (!word_may_start(i)) {
    const uint32_t end = index_.starts_inside(c) ? word(i, true) : 0;
    return end ? end : i + 1;
  }
  if (!lexicon_.first_parts.empty() && c == lexicon_.first_parts[0]) {
    if (const uint32_t end = first_parts(i)) return end;
  }
  if (index_.starts_lead(c)) {
    if (const uint32_t end = lead(i)) return end;
  }
  if (lexicon_.spaced_words && index_.starts_number(c)) {
    if (const uint32_t end = spelled_out_day(i)) return end;
  }
  if (const uint32_t end = word(i, false)) return end;
  // A number in words needs a unit, and no length is one letter.
  if (index_.starts_number(c) && (lexicon_.spaced_words || index_.goes_on_number(at(skip_blanks(text_, i + 1))))) {
    if (const uint32_t end = number(i); end > i + 1) return end;
  }
  return lexicon_.spaced_words ? skip_letters(i) : i + 1;
}

uint32_t TimeLexer::skip_letters(uint32_t i) const {
  while (i < text_.size() && (is_latin(text_[i]) || is_digit(text_[i]))) ++i;
  return i;
}

uint32_t TimeLexer::skip_digits(uint32_t i) const {
  while (i < text_.size() && (is_digit(text_[i]) || ((text_[i] == u'.' || text_[i] == u',') && is_digit(at(i + 1))))) {
    ++i;
  }
  return i;
}

bool TimeLexer::word_may_start(uint32_t i) const {
  const char16_t p = before(i);
  if (is_latin(text_[i])) return !is_latin(p) && (!is_digit(p) || touches_last(i));
  if (touches_last(i)) return true;
  if (lexicon_.particles) return !is_hangul(p) && !is_digit(p);
  return true;
}

bool TimeLexer::digit_may_start(uint32_t i) const {
  const char16_t p = before(i);
  if (is_digit(p) || is_latin(p) || marks_amount(p)) return false;
  const char16_t q = i > 1 ? text_[i - 2] : u'\0';
  if ((p == u'.' || p == u',' || p == u'/' || p == u':') && is_digit(q)) return false;
  if (p == u'-' && is_latin(q)) return touches_last(i - 1);
  return true;
}

TimeAtom& TimeLexer::add(uint32_t begin, uint32_t end, TimeKind kind, int low, int high, uint16_t flags) {
  atoms_.push_back({.span = {begin, end}, .kind = kind, .low = low, .high = high, .flags = flags});
  return atoms_.back();
}

std::vector<TimeAtom> lex_times(const Text& text, Span range, const TimeLexicon& lexicon) {
  return TimeLexer(text, range, lexicon).run();
}

}  // namespace haechi
