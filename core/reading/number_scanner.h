// Numerals of numeral characters (Hangul, Han) mixed with digits: 3억 5천만, 二〇二三, 삼점일사.
#ifndef HAECHI_READING_NUMBER_SCANNER_H_
#define HAECHI_READING_NUMBER_SCANNER_H_

#include <limits>
#include <string_view>

#include "reading/number.h"
#include "reading/quantity_lexicon.h"

namespace haechi::numeral {

/// Builds one numeral of characters and digit strings from left to right. A step takes the place it stands at and moves
/// it on; false where the numeral ends.
class CharacterScanner {
 public:
  CharacterScanner(std::u16string_view text, uint32_t end, const NumeralOptions& options)
      : text_(text), end_(end), options_(options), lexicon_(quantity_lexicon()) {}

  bool scan(uint32_t pos, Numeral* out);
  /// True where it ended at digits that are no number: 192.168.1.2.
  bool broken() const { return broken_; }

 private:
  static constexpr double kNone = -1;  ///< the value of what is no numeral character
  static constexpr double kNoLimit = std::numeric_limits<double>::infinity();

  // number_characters.cpp: the walk
  bool step(uint32_t* p);
  bool continues_after_blank(uint32_t q) const;
  bool continues_bare(uint32_t q, double v) const;
  bool stands_alone(uint32_t q) const;
  void finish();
  Numeral result(uint32_t pos) const;

  // number_places.cpp: digits, digit characters and decimals
  bool take_digits(uint32_t q, uint32_t* p);
  bool take_digit_character(uint32_t q, double v, uint32_t* p);
  bool digits_run_on(uint32_t q) const;
  bool take_decimals(uint32_t q, uint32_t* p);

  // number_scales.cpp: 십 백 천, 万 億, and what stands before them
  bool take_small_scale(uint32_t q, double v, uint32_t* p);
  bool take_big_scale(uint32_t q, double v, uint32_t* p);
  bool scale_of_scale(double v);
  bool scale_of_section(double v);
  void mark_scale(uint32_t q, double v);
  bool is_over_mark(uint32_t q, uint32_t* p);
  bool neighbours() const;
  void take_neighbours(double v);

  const std::u16string_view text_;
  const uint32_t end_;
  const NumeralOptions& options_;
  const QuantityLexicon& lexicon_;

  double total_ = 0;    ///< of the big scales that are closed
  double section_ = 0;  ///< of the small scales since the last big one
  double current_ = 0;  ///< the digits since the last scale
  double current_step_ = 1, step_ = 1;
  double small_limit_ = kNoLimit, big_limit_ = kNoLimit;  ///< what the next scale must stay below
  double last_big_ = 0, tail_scale_ = 1, last_scale_value_ = 0;
  double shorter_value_ = 0, shorter_step_ = 1;  ///< without its last character, which may be a particle
  double spread_ = 0;
  uint32_t last_ = 0, shorter_end_ = 0;
  int parts_ = 0, characters_ = 0;
  uint8_t digit_count_ = 0;
  bool current_set_ = false, current_is_character_ = false, positional_ = false, digits_ = false, scale_ = false;
  bool decimal_ = false, grouped_ = false, han_ = false, broken_ = false, over_ = false, first_was_scale_ = false;
};

/// Hangul that may follow a numeral standing alone: particles and the copula.
bool particle_follows(char16_t c);

}  // namespace haechi::numeral

#endif  // HAECHI_READING_NUMBER_SCANNER_H_
