// Numerals of numeral characters (Hangul, Han) mixed with digits, and the choice of the scanner.
#include "reading/number.h"

#include <cmath>
#include <limits>

#include "reading/quantity_lexicon.h"

namespace haechi {
namespace numeral {
namespace {

constexpr double kNone = -1;
constexpr double kNoLimit = std::numeric_limits<double>::infinity();

/// 이 before these is the copula, not the digit (백분의 일이다).
bool copula_follows(char16_t next) { return std::u16string_view(u"다며고었라어지나죠").find(next) != std::u16string_view::npos; }

/// Hangul that may follow a numeral standing alone: particles and the copula.
bool particle_follows(char16_t c) { return std::u16string_view(u"은는을를이가과와도만의에로입점").find(c) != std::u16string_view::npos; }

bool is_decimal_mark(char16_t c) { return c == u'점' || c == u'쩜' || c == u'点' || c == u'點'; }

/// Builds one numeral of characters and digit strings from left to right.
class CharacterScanner {
 public:
  CharacterScanner(std::u16string_view text, uint32_t end, const NumeralOptions& options)
      : text_(text), end_(end), options_(options), lexicon_(quantity_lexicon()) {}

  bool scan(uint32_t pos, Numeral* out) {
    uint32_t p = pos;
    while (p < end_) {
      if (!step(&p)) break;
      last_ = p;
      ++parts_;
      if (parts_ == 1) first_was_scale_ = !current_set_ && !digits_;
    }
    if (parts_ == 0) return false;
    finish();
    *out = Numeral();
    out->span = {pos, last_};
    out->value = total_ - spread_;
    out->upper = total_;
    out->spread = spread_ > 0;
    out->step = step_;
    out->form = digits_ ? Numeral::Form::Digits : Numeral::Form::Sino;
    out->characters = static_cast<uint8_t>(characters_);
    out->scale = scale_;
    out->scale_only = first_was_scale_;
    out->decimal = decimal_;
    out->grouped = grouped_;
    out->digits = digit_count_;
    out->han = han_;
    out->tail_scale = tail_scale_;
    out->over = over_;
    if (shorter_end_ != 0 && shorter_end_ < last_) {
      out->shorter_end = shorter_end_;
      out->shorter_value = shorter_value_;
      out->shorter_step = shorter_step_;
    }
    return true;
  }

  bool broken() const { return broken_; }

 private:
  /// Consumes one part at *p; false where the numeral ends.
  bool step(uint32_t* p) {
    uint32_t q = *p;
    if (scale_or_digit_before() && is_over_mark(q, p)) return true;
    if (parts_ > 0 && is_blank(text_[q])) {
      q = skip_blanks(text_, q, end_, options_.bare ? 3 : 1);
      if (q >= end_ || !continues_after_blank(q)) return false;
    }
    const char16_t c = text_[q];
    if (is_digit(c) || (parts_ == 0 && c == u'.')) return take_digits(q, p);
    if (parts_ > 0 && !decimal_ && is_decimal_mark(c)) return take_decimals(q, p);
    const double v = lexicon_.numeral_value(c);
    if (v == kNone) return false;
    if (v < 10) return take_digit_character(q, v, p);
    return v < 1e4 ? take_small_scale(q, v, p) : take_big_scale(q, v, p);
  }

  bool scale_or_digit_before() const { return parts_ > 0 && !over_ && (current_set_ || scale_); }

  /// 10여만, 一千多万, 二十几亿: "and some" between a count and its big scale.
  bool is_over_mark(uint32_t q, uint32_t* p) {
    uint32_t mark = skip_blanks(text_, q, end_, options_.bare ? 1 : 0);
    if (mark >= end_ || std::u16string_view(u"여多余餘几幾数數").find(text_[mark]) == std::u16string_view::npos) return false;
    const uint32_t next = skip_blanks(text_, mark + 1, end_, options_.bare ? 1 : 0);
    if (next >= end_ || lexicon_.numeral_value(text_[next]) < 1e4) return false;
    over_ = true;
    *p = next;
    return true;
  }

  /// After a blank a part belongs to the same numeral only if it clearly goes on (1조 2000억, 4천 820만, 50 만 배럴).
  bool continues_after_blank(uint32_t q) const {
    const char16_t c = text_[q];
    if (is_digit(c)) return !current_set_ && scale_;
    const double v = lexicon_.numeral_value(c);
    if (is_decimal_mark(c)) return options_.bare && q + 1 < end_;
    if (v == kNone) return false;
    if (options_.bare) {
      if (v >= 10) return true;
      const char16_t next = q + 1 < end_ ? text_[q + 1] : u' ';
      return !current_set_ && (!is_hangul(next) || lexicon_.numeral_value(next) >= 0 || (v != 2 && particle_follows(next)));
    }
    if (current_set_) return v >= 1e4 && stands_alone(q + 1);
    if (!scale_) return false;
    uint32_t run = q;
    bool has_scale = false;
    while (run < end_ && (lexicon_.numeral_value(text_[run]) >= 0)) {
      has_scale = has_scale || lexicon_.numeral_value(text_[run]) >= 10;
      ++run;
    }
    return has_scale && run - q >= 2;
  }

  /// True where a scale character is not the first of a word (50 만 배럴 against 50 만나다).
  bool stands_alone(uint32_t q) const {
    return q >= end_ || !is_hangul(text_[q]) || lexicon_.numeral_value(text_[q]) >= 0 ||
           quantity_lexicon().units_after.longest(text_, q, options_.language,
                                                  [](const UnitRow& r) { return !(r.flags & kWeak); }) != nullptr;
  }

  bool take_digits(uint32_t q, uint32_t* p) {
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

  bool take_digit_character(uint32_t q, double v, uint32_t* p) {
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

  bool take_small_scale(uint32_t q, double v, uint32_t* p) {
    if (v >= small_limit_ || (positional_ && current_ >= 10 && !neighbours())) return false;
    if (positional_ && current_ >= 10) take_neighbours(v);
    // 一千零十: the zero only marks the gap.
    const double count = current_set_ && !(current_is_character_ && current_ == 0) ? current_ : 1;
    section_ += count * v;
    step_ = (current_set_ ? current_step_ : 1) * v;
    mark_scale(q, v);
    small_limit_ = v;
    *p = q + 1;
    return true;
  }

  bool take_big_scale(uint32_t q, double v, uint32_t* p) {
    // 32경기, 3조각: the syllable opens a counter.
    if (lexicon_.units_after.longest(text_, q, options_.language, [](const UnitRow& r) { return r.word.size() > 1 && !(r.flags & kWeak); })) {
      return false;
    }
    if (v >= big_limit_) {
      // 万万, 万亿: a scale of a scale.
      const double rest = section_ + (current_set_ ? current_ : 0);
      if (last_big_ == 0 || (rest != 0 && v <= last_big_)) return false;
      if (current_set_ && current_ != 0) step_ = current_step_;
      total_ = (total_ + rest) * v;
      step_ *= v;
    } else {
      const bool empty = !current_set_ && section_ == 0;
      if (current_set_ && current_ == 0 && section_ == 0) return false;
      if (empty && total_ == 0 && parts_ > 0) return false;
      if (positional_ && section_ == 0 && neighbours()) take_neighbours(1);
      spread_ *= v;
      const double count = empty ? 1 : section_ + (current_set_ ? current_ : 0);
      if (current_set_ && current_ != 0) step_ = current_step_;
      else if (empty) step_ = 1;
      total_ += count * v;
      step_ *= v;
    }
    section_ = 0;
    mark_scale(q, v);
    last_big_ = v;
    big_limit_ = v;
    small_limit_ = kNoLimit;
    *p = q + 1;
    return true;
  }

  /// 32이삼: two or more spelled digits after written ones, and nothing behind them.
  bool digits_run_on(uint32_t q) const {
    uint32_t p = q;
    while (p < end_ && lexicon_.numeral_value(text_[p]) >= 0 && lexicon_.numeral_value(text_[p]) < 10) ++p;
    return options_.bare && !scale_ && p >= q + 2 && (p >= end_ || !is_hangul(text_[p]));
  }

  /// 二三十, 삼사백: two digits side by side, one apart, are a range.
  bool neighbours() const {
    const int d = static_cast<int>(current_);
    return characters_ == 2 && current_is_character_ && d >= 12 && d <= 89 && d % 10 == d / 10 + 1;
  }
  void take_neighbours(double v) {
    current_ = static_cast<int>(current_) % 10;
    spread_ = v;
  }

  /// 삼점일사, 一点五: digits one by one.
  bool take_decimals(uint32_t q, uint32_t* p) {
    uint32_t r = skip_blanks(text_, q + 1, end_, options_.bare ? 2 : 0);
    const bool blank = r != q + 1;
    // 3870점이며: points, and the copula.
    if (!blank && r < end_ && text_[r] == u'이' && q > 0 && is_digit(text_[q - 1])) return false;
    // 십오점 사이: a word, no decimals.
    if (blank && lexicon_.not_numbers.longest(text_, r, options_.language, [](const NumeralRow& w) { return w.kind == NumeralKind::And; })) return false;
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
    const double power = std::pow(10.0, places);
    current_ = (current_ * power + digits) / power;
    current_step_ = 1 / power;
    decimal_ = true;
    current_is_character_ = false;
    *p = r;
    return true;
  }

  void mark_scale(uint32_t q, double v) {
    current_set_ = false;
    current_ = 0;
    current_is_character_ = false;
    positional_ = false;
    scale_ = true;
    tail_scale_ = v >= 1e4 || tail_scale_ < 10 || v < tail_scale_ ? v : tail_scale_;
    ++characters_;
    han_ = han_ || is_han(text_[q]);
    shorter_end_ = 0;
    last_scale_value_ = v;
  }

  void finish() {
    // 一两年, 삼사 명: one to two, three to four.
    if (!options_.bare && current_set_ && !scale_ && !digits_ && neighbours()) take_neighbours(1);
    if (current_set_) {
      // 三百五 = 350, 一万二 = 12000 in Chinese.
      if (options_.language == Language::Chinese && current_is_character_ && !positional_ && last_scale_value_ >= 100 &&
          current_ > 0 && current_ < 10) {
        current_ *= last_scale_value_ / 10;
        current_step_ = last_scale_value_ / 10;
      }
      section_ += current_;
      step_ = current_step_ == 0 ? 1 : current_step_;
      if (!scale_) tail_scale_ = 1;
      else tail_scale_ = 1;
    }
    total_ += section_;
  }

  std::u16string_view text_;
  uint32_t end_;
  const NumeralOptions& options_;
  const QuantityLexicon& lexicon_;

  double total_ = 0, section_ = 0, current_ = 0, current_step_ = 1, step_ = 1;
  double small_limit_ = kNoLimit, big_limit_ = kNoLimit, last_big_ = 0, tail_scale_ = 1, last_scale_value_ = 0;
  double shorter_value_ = 0, shorter_step_ = 1, spread_ = 0;
  uint32_t last_ = 0, shorter_end_ = 0;
  int parts_ = 0, characters_ = 0;
  uint8_t digit_count_ = 0;
  bool current_set_ = false, current_is_character_ = false, positional_ = false, digits_ = false, scale_ = false;
  bool decimal_ = false, grouped_ = false, han_ = false, broken_ = false, over_ = false, first_was_scale_ = false;
};

/// Digits "/" digits, also after a whole number (2 1/4).
bool read_slash_fraction(std::u16string_view text, uint32_t end, const NumeralOptions& options, Numeral* n) {
  if (n->form != Numeral::Form::Digits || n->scale) return false;
  const auto fraction_at = [&](uint32_t pos, double* value, uint32_t* stop) {
    DigitRun above, below;
    if (!read_digit_run(text, pos, end, false, &above) || above.decimal) return false;
    uint32_t slash = skip_blanks(text, above.end, end, options.bare ? 1 : 0);
    if (slash >= end || (text[slash] != u'/' && text[slash] != 0x2044)) return false;
    const uint32_t under = skip_blanks(text, slash + 1, end, options.bare ? 1 : 0);
    if (under >= end || !is_digit(text[under]) || !read_digit_run(text, under, end, false, &below)) return false;
    if (below.value == 0 || below.decimal) return false;
    if (below.end < end && text[below.end] == u'/') return false;  // a date
    if (pos > 0 && text[pos - 1] == u'/') return false;
    // 3/15 may be a date: without licence only clear shares count.
    if (!options.bare && !(above.value < below.value && (below.value <= 10 || above.value == 1 || below.value >= 32))) return false;
    *value = above.value / below.value;
    *stop = below.end;
    return true;
  };
  double share = 0;
  uint32_t stop = 0;
  if (fraction_at(n->span.begin, &share, &stop)) {
    n->value = share;
  } else {
    if (n->decimal) return false;
    const uint32_t next = skip_blanks(text, n->span.end, end, 2);
    if (next == n->span.end || next >= end || !is_digit(text[next]) || !fraction_at(next, &share, &stop)) return false;
    n->value += share;
  }
  n->upper = n->value;
  n->span.end = stop;
  n->fraction = true;
  n->step = 0.01;
  return true;
}

}  // namespace

bool read_characters(const Text& text, uint32_t pos, uint32_t end, const NumeralOptions& options, Numeral* out) {
  CharacterScanner scanner(text.folded(), end, options);
  if (!scanner.scan(pos, out)) return false;
  if (scanner.broken() && !options.bare) return false;
  read_slash_fraction(text.folded(), end, options, out);
  return true;
}

}  // namespace numeral

bool read_numeral(const Text& text, uint32_t pos, uint32_t end, const NumeralOptions& options, Numeral* out) {
  const std::u16string_view s = text.folded();
  const char16_t c = s[pos];
  const uint8_t kind = quantity_lexicon().char_class(c);
  if (is_latin(c)) return numeral::read_english(text, pos, end, options, out);
  if (is_kana(c)) return options.bare && numeral::read_kana(text, pos, end, out);
  if ((kind & kCharWord) && (is_hangul(c) || is_han(c)) && numeral::read_korean_word(text, pos, end, options, out)) return true;
  if ((kind & (kCharDigit | kCharNumeral)) || c == u'.') {
    if (!numeral::read_characters(text, pos, end, options, out)) return false;
    if (out->form == Numeral::Form::Digits && !out->fraction) numeral::read_english(text, pos, end, options, out);
    if (out->form == Numeral::Form::Sino && !out->han && !out->decimal) {
      // 백스물다섯: a Sino hundred goes on with native tens.
      Numeral rest;
      const uint32_t next = options.bare ? numeral::skip_blanks(s, out->span.end, end) : out->span.end;
      if (out->scale && next < end && is_hangul(s[next]) && numeral::read_korean_word(text, next, end, options, &rest) &&
          rest.form == Numeral::Form::Native && !rest.spread && rest.value >= 1 && rest.value < 100 &&
          (rest.value >= 10 || (options.bare && rest.span.end == end))) {
        out->value += rest.value;
        out->upper = out->value;
        out->span.end = rest.span.end;
        out->determiner = rest.determiner;
        out->step = 1;
        out->shorter_end = 0;
      }
    }
    return true;
  }
  return false;
}

}  // namespace haechi
