// The choice of the scanner, by what a numeral begins with.
#include "reading/number.h"

#include "reading/quantity_lexicon.h"

namespace haechi {
namespace {

/// 백스물다섯: a Sino hundred goes on with native tens.
void add_native_rest(const Text& text, uint32_t end, const NumeralOptions& options, Numeral* out) {
  if (out->form != Numeral::Form::Sino || out->han || out->decimal || !out->scale) return;
  const std::u16string_view s = text.folded();
  const uint32_t next = options.bare ? numeral::skip_blanks(s, out->span.end, end) : out->span.end;
  Numeral rest;
  if (next >= end || !is_hangul(s[next]) || !numeral::read_korean_word(text, next, end, options, &rest)) return;
  if (rest.form != Numeral::Form::Native || rest.spread || rest.value < 1 || rest.value >= 100) return;
  if (rest.value < 10 && !(options.bare && rest.span.end == end)) return;
  out->value += rest.value;
  out->upper = out->value;
  out->span.end = rest.span.end;
  out->determiner = rest.determiner;
  out->step = 1;
  out->shorter_end = 0;
}

}  // namespace

bool read_numeral(const Text& text, uint32_t pos, uint32_t end, const NumeralOptions& options, Numeral* out) {
  const char16_t c = text.folded()[pos];
  const uint8_t kind = quantity_lexicon().char_class(c);
  if (is_latin(c)) return numeral::read_english(text, pos, end, options, out);
  if (is_kana(c)) return options.bare && numeral::read_kana(text, pos, end, out);
  const bool word = (kind & kCharWord) && (is_hangul(c) || is_han(c));
  if (word && numeral::read_korean_word(text, pos, end, options, out)) return true;
  if (!(kind & (kCharDigit | kCharNumeral)) && c != u'.') return false;
  if (!numeral::read_characters(text, pos, end, options, out)) return false;
  if (out->form == Numeral::Form::Digits && !out->fraction) numeral::read_english(text, pos, end, options, out);
  add_native_rest(text, end, options, out);
  return true;
}

}  // namespace haechi
