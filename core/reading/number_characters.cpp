// Numerals of characters and digits: the walk from part to part, and what they come to.
#include "reading/number_scanner.h"
#include "text/letters.h"

namespace haechi::numeral {
namespace {

bool is_decimal_mark(char16_t c) { return c == u'점' || c == u'쩜' || c == u'点' || c == u'點'; }

}  // namespace

bool CharacterScanner::scan(uint32_t pos, Numeral* out) {
  uint32_t p = pos;
  while (p < end_) {
    if (!step(&p)) break;
    last_ = p;
    ++parts_;
    if (parts_ == 1) first_was_scale_ = !current_set_ && !digits_;
  }
  if (parts_ == 0) return false;
  finish();
  *out = result(pos);
  return true;
}

Numeral CharacterScanner::result(uint32_t pos) const {
  Numeral n;
  n.span = {pos, last_};
  n.value = total_ - spread_;
  n.upper = total_;
  n.spread = spread_ > 0;
  n.step = step_;
  n.form = digits_ ? Numeral::Form::Digits : Numeral::Form::Sino;
  n.characters = static_cast<uint8_t>(characters_);
  n.scale = scale_;
  n.scale_only = first_was_scale_;
  n.decimal = decimal_;
  n.grouped = grouped_;
  n.digits = digit_count_;
  n.han = han_;
  n.tail_scale = tail_scale_;
  n.over = over_;
  if (shorter_end_ != 0 && shorter_end_ < last_) {
    n.shorter_end = shorter_end_;
    n.shorter_value = shorter_value_;
    n.shorter_step = shorter_step_;
  }
  return n;
}

/// Consumes one part at *p; false where the numeral ends.
bool CharacterScanner::step(uint32_t* p) {
  uint32_t q = *p;
  if (parts_ > 0 && !over_ && (current_set_ || scale_) && is_over_mark(q, p)) return true;
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

/// After a blank a part belongs to the same numeral only if it clearly goes on (1조 2000억, 4천 820만, 50 만 배럴).
bool CharacterScanner::continues_after_blank(uint32_t q) const {
  const char16_t c = text_[q];
  if (is_digit(c)) return !current_set_ && scale_;
  const double v = lexicon_.numeral_value(c);
  if (is_decimal_mark(c)) return options_.bare && q + 1 < end_;
  if (v == kNone) return false;
  if (options_.bare) return continues_bare(q, v);
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

bool CharacterScanner::continues_bare(uint32_t q, double v) const {
  if (v >= 10) return true;
  const char16_t next = q + 1 < end_ ? text_[q + 1] : u' ';
  return !current_set_ && (!is_hangul(next) || lexicon_.numeral_value(next) >= 0 || (v != 2 && particle_follows(next)));
}

/// True where a scale character is not the first of a word (50 만 배럴 against 50 만나다).
bool CharacterScanner::stands_alone(uint32_t q) const {
  return q >= end_ || !is_hangul(text_[q]) || lexicon_.numeral_value(text_[q]) >= 0 ||
         quantity_lexicon().units_after.longest(text_, q, options_.language,
                                                [](const UnitRow& r) { return !(r.flags & kWeak); }) != nullptr;
}

void CharacterScanner::finish() {
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
    tail_scale_ = 1;
  }
  total_ += section_;
}

bool particle_follows(char16_t c) { return among(u"은는을를이가과와도만의에로입점", c); }

bool read_characters(const Text& text, uint32_t pos, uint32_t end, const NumeralOptions& options, Numeral* out) {
  CharacterScanner scanner(text.folded(), end, options);
  if (!scanner.scan(pos, out)) return false;
  if (scanner.broken() && !options.bare) return false;
  read_slash_fraction(text.folded(), end, options, out);
  return true;
}

}  // namespace haechi::numeral
