// Digits of a numeral: written, spelled one by one, and behind the point.
#include "reading/number_scanner.h"
#include "text/letters.h"

namespace haechi::numeral {
namespace {

/// 이 before these is the copula, not the digit (백분의 일이다).
bool copula_follows(char16_t next) { return among(u"다며고었라어지나죠", next); }

}  // namespace

bool CharacterScanner::take_digits(uint32_t q, uint32_t* p) {
  if (current_set_ && !(scale_ && current_is_character_ && current_ == 0)) return false;  // 1千零1
  DigitRun run;
  if (!read_digit_run(text_, q, end_, options_.bare, &run)) return false;
  if (run.broken) {
    broken_ = true;
    return false;
  }
  const double limit = small_limit_ < kNoLimit ? small_limit_ : big_limit_;
  if (run.value >= limit) return false;
  current_ = run.value;
  current_set_ = true;
  current_step_ = run.step;
  decimal_ = decimal_ || run.decimal;
  grouped_ = grouped_ || run.grouped;
  digits_ = true;
  if (parts_ == 0) digit_count_ = run.digits;
  current_is_character_ = false;
  *p = run.end;
  return true;
}

bool CharacterScanner::take_digit_character(uint32_t q, double v, uint32_t* p) {
  const bool touching = q == last_ && parts_ > 0;
  if (parts_ > 0 && text_[q] == u'이' && q + 1 < end_ && copula_follows(text_[q + 1])) return false;
  if (current_set_) {
    // 一九四九, 零五: digit after digit; Hangul digits run on only where nothing else was read.
    const bool run_on = touching && (current_is_character_ ? (current_ == 0 || !scale_) : digits_run_on(q));
    if (!run_on || decimal_) return false;
    current_ = current_ * 10 + v;
    current_step_ = 1;
    positional_ = true;
  } else {
    if (scale_ && options_.language == Language::Korean) {
      shorter_end_ = last_;
      shorter_value_ = total_ + section_;
      shorter_step_ = step_;
    }
    current_ = v;
    current_set_ = true;
    current_step_ = 1;
  }
  current_is_character_ = true;
  ++characters_;
  han_ = han_ || is_han(text_[q]);
  *p = q + 1;
  return true;
}

/// 32이삼: two or more spelled digits after written ones, and nothing behind them.
bool CharacterScanner::digits_run_on(uint32_t q) const {
  uint32_t p = q;
  while (p < end_ && lexicon_.numeral_value(text_[p]) >= 0 && lexicon_.numeral_value(text_[p]) < 10) ++p;
  return options_.bare && !scale_ && p >= q + 2 && (p >= end_ || !is_hangul(text_[p]));
}

/// 삼점일사, 一点五: digits one by one.
bool CharacterScanner::take_decimals(uint32_t q, uint32_t* p) {
  uint32_t r = skip_blanks(text_, q + 1, end_, options_.bare ? 2 : 0);
  const bool blank = r != q + 1;
  // 3870점이며: points, and the copula.
  if (!blank && r < end_ && text_[r] == u'이' && q > 0 && is_digit(text_[q - 1])) return false;
  // 십오점 사이: a word, no decimals.
  if (blank && lexicon_.not_numbers.longest(text_, r, options_.language,
                                            [](const NumeralRow& w) { return w.kind == NumeralKind::And; }))
    return false;
  double digits = 0;
  int places = 0;
  while (r < end_) {
    const double v = is_digit(text_[r]) ? text_[r] - u'0' : lexicon_.numeral_value(text_[r]);
    if (v < 0 || v >= 10) break;
    if (text_[r] == u'이' && places > 0 && r + 1 < end_ && copula_follows(text_[r + 1])) break;
    digits = digits * 10 + v;
    ++places;
    ++r;
    ++characters_;
  }
  if (places == 0) return false;
  if (blank && r < end_ && is_hangul(text_[r]) && !particle_follows(text_[r])) return false;
  if (!current_set_) current_ = 0;
  current_set_ = true;
  // The value so far plus the decimals, in one division so that 3.14 is the nearest double.
  const double power = power_of_ten(places);
  current_ = (current_ * power + digits) / power;
  current_step_ = 1 / power;
  decimal_ = true;
  current_is_character_ = false;
  *p = r;
  return true;
}

}  // namespace haechi::numeral
