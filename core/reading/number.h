// Numerals: the number alone, in digits, numeral characters or words, without what it counts.
#ifndef HAECHI_READING_NUMBER_H_
#define HAECHI_READING_NUMBER_H_

#include <cstdint>
#include <string_view>

#include "text/characters.h"
#include "text/language.h"
#include "text/text.h"

namespace haechi {

/// A numeral read from a text.
struct Numeral {
  enum class Form : uint8_t { Digits, Sino, Native, Words };

  Span span;
  double value = 0;
  double upper = 0;       ///< above `value` for 두세, 수십, several
  double step = 1;        ///< weight of the last significant digit
  double tail_scale = 1;  ///< the scale that ends it (만 in 3만), which a range's first figure may share
  Form form = Form::Digits;
  uint8_t characters = 0;   ///< numeral characters or words in it
  bool scale = false;       ///< holds 십 백 천 만 …, hundred, million …
  bool scale_only = false;  ///< begins with a bare scale (만 명)
  bool spread = false;      ///< value and upper differ
  bool upper_open = false;
  bool decimal = false;
  bool fraction = false;     ///< 2/3, 삼분의 이, two thirds
  bool grouped = false;      ///< digits with thousands separators
  bool ordinal = false;      ///< third, 21st
  bool over = false;         ///< 10여만, 一千多万: an approximator inside it
  bool han = false;          ///< written with Chinese characters
  bool determiner = false;   ///< Native: 한 두 세, which need a counter
  bool article = false;      ///< Words: "a million", or the lone word "one"
  bool abbreviated = false;  ///< 5m, 10k: a unit symbol may be meant instead
  uint8_t digits = 0;        ///< of the integer part, Form::Digits
  uint32_t shorter_end = 0;  ///< where it ends without its last numeral character, which may be a particle (10만이)
  double shorter_value = 0;
  double shorter_step = 1;
};

/// How freely numerals are read.
struct NumeralOptions {
  Language language = Language::Korean;
  bool bare = false;  ///< the text is known to be figures: blanks and lone numeral characters are part of them
};

/// Reads the numeral that starts at `pos` of `text`, as long as it goes. False if there is none.
bool read_numeral(const Text& text, uint32_t pos, uint32_t end, const NumeralOptions& options, Numeral* out);

namespace numeral {

/// The scanners behind read_numeral, one a writing.
bool read_characters(const Text& text, uint32_t pos, uint32_t end, const NumeralOptions& options, Numeral* out);
bool read_korean_word(const Text& text, uint32_t pos, uint32_t end, const NumeralOptions& options, Numeral* out);
bool read_kana(const Text& text, uint32_t pos, uint32_t end, Numeral* out);
/// Digits with a stroke between, also after the whole number that `n` holds (2 1/4).
bool read_slash_fraction(std::u16string_view text, uint32_t end, const NumeralOptions& options, Numeral* n);
bool read_english(const Text& text, uint32_t pos, uint32_t end, const NumeralOptions& options, Numeral* out);

/// A figure in ASCII digits with separators and decimals; `step` is its last significant digit's weight.
struct DigitRun {
  uint32_t end = 0;
  double value = 0, step = 1;
  uint8_t digits = 0;
  bool decimal = false, grouped = false, broken = false;  ///< broken: 192.168.1.2 and the like
};
bool read_digit_run(std::u16string_view text, uint32_t pos, uint32_t end, bool bare, DigitRun* out);

/// Exact up to 10 to the 22nd, as far as a double goes.
double power_of_ten(int exponent);

/// The first position at or after `pos` that is no blank; at most `limit` blanks are passed.
uint32_t skip_blanks(std::u16string_view text, uint32_t pos, uint32_t end, uint32_t limit = 1);

}  // namespace numeral
}  // namespace haechi

#endif  // HAECHI_READING_NUMBER_H_
