// English numbers as runs of words, and the readers that make values of them.
#ifndef HAECHI_READING_NUMBER_WORDS_H_
#define HAECHI_READING_NUMBER_WORDS_H_

#include <array>
#include <string_view>

#include "reading/number.h"
#include "reading/quantity_lexicon.h"

namespace haechi::numeral {

/// A number word or a figure.
struct NumberWord {
  NumeralKind kind = NumeralKind::Zero;
  double value = 0, upper = 0;
  uint32_t begin = 0, end = 0;
  bool digits = false;  ///< a figure, no word
};

/// The number words and figures that follow each other from one place on.
class NumberWords {
 public:
  NumberWords(const Text& text, uint32_t end, bool bare)
      : s_(std::u16string_view(text.folded()).substr(0, end)), text_(text), bare_(bare) {}

  void start_with_digits(const Numeral& n) {
    words_[count_++] = {NumeralKind::Ones, n.value, n.value, n.span.begin, n.span.end, true};
    extend(n.span.end);
  }
  void start_with_word(uint32_t pos) {
    if (add_word(pos, pos)) extend(words_[0].end);
  }

  size_t size() const { return count_; }
  const NumberWord& operator[](size_t i) const { return words_[i]; }
  bool is(size_t i, NumeralKind kind) const { return i < count_ && words_[i].kind == kind && !words_[i].digits; }
  bool digits(size_t i) const { return i < count_ && words_[i].digits; }

 private:
  static constexpr size_t kMost = 16;

  void extend(uint32_t pos);
  bool add_word(uint32_t p, uint32_t previous_end);
  bool add_digits(uint32_t p);
  const NumeralRow* word_at(uint32_t p, uint32_t previous_end) const;

  std::u16string_view s_;
  const Text& text_;
  bool bare_;
  std::array<NumberWord, kMost> words_{};
  size_t count_ = 0;
};

/// What some of the words come to.
struct NumberReading {
  double value = 0;
  double step = 1;
  double last_scale = 1;
  size_t next = 0;  ///< behind the last word used
  bool scale = false, fraction = false, ordinal = false, decimal = false, article = false, abbreviated = false;
  bool digits = false;
};

/// A cardinal: two hundred and five. `digit_step` is the weight of a figure's last digit.
bool read_cardinal(const NumberWords& t, bool bare, double digit_step, NumberReading* out);
/// "point five", "point seventy-one" behind a cardinal.
void read_decimals(const NumberWords& t, NumberReading* r);
/// A denominator or ordinal at `i`: third, twenty-fifths, hundredth.
bool ordinal_at(const NumberWords& t, size_t i, double* value, bool* plural, size_t* next);
/// A share below one at word `i`: a half, three quarters, fifty-four hundredths.
bool share_at(const NumberWords& t, size_t i, bool bare, double* share, size_t* next);
/// "and a half", "and three quarters" behind a cardinal; the share is of its last scale.
void add_share(const NumberWords& t, bool bare, NumberReading* r);

}  // namespace haechi::numeral

#endif  // HAECHI_READING_NUMBER_WORDS_H_
