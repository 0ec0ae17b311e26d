// Scales of a numeral: 십 백 천, 万 億 兆, and the counts before them.
#include "reading/number_scanner.h"
#include "text/letters.h"

namespace haechi::numeral {

bool CharacterScanner::take_small_scale(uint32_t q, double v, uint32_t* p) {
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

bool CharacterScanner::take_big_scale(uint32_t q, double v, uint32_t* p) {
  // 32경기, 3조각: the syllable opens a counter.
  if (lexicon_.units_after.longest(text_, q, options_.language,
                                   [](const UnitRow& r) { return r.word.size() > 1 && !(r.flags & kWeak); })) {
    return false;
  }
  if (!(v >= big_limit_ ? scale_of_scale(v) : scale_of_section(v))) return false;
  section_ = 0;
  mark_scale(q, v);
  last_big_ = v;
  big_limit_ = v;
  small_limit_ = kNoLimit;
  *p = q + 1;
  return true;
}

/// 万万, 万亿
bool CharacterScanner::scale_of_scale(double v) {
  const double rest = section_ + (current_set_ ? current_ : 0);
  if (last_big_ == 0 || (rest != 0 && v <= last_big_)) return false;
  if (current_set_ && current_ != 0) step_ = current_step_;
  total_ = (total_ + rest) * v;
  step_ *= v;
  return true;
}

/// 3천만, 二十亿, 만
bool CharacterScanner::scale_of_section(double v) {
  const bool empty = !current_set_ && section_ == 0;
  if (current_set_ && current_ == 0 && section_ == 0) return false;
  if (empty && total_ == 0 && parts_ > 0) return false;
  if (positional_ && section_ == 0 && neighbours()) take_neighbours(1);
  spread_ *= v;
  const double count = empty ? 1 : section_ + (current_set_ ? current_ : 0);
  if (current_set_ && current_ != 0)
    step_ = current_step_;
  else if (empty)
    step_ = 1;
  total_ += count * v;
  step_ *= v;
  return true;
}

void CharacterScanner::mark_scale(uint32_t q, double v) {
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

/// 10여만, 一千多万, 二十几亿: "and some" between a count and its big scale.
bool CharacterScanner::is_over_mark(uint32_t q, uint32_t* p) {
  uint32_t mark = skip_blanks(text_, q, end_, options_.bare ? 1 : 0);
  if (mark >= end_ || !among(u"여多余餘几幾数數", text_[mark])) return false;
  const uint32_t next = skip_blanks(text_, mark + 1, end_, options_.bare ? 1 : 0);
  if (next >= end_ || lexicon_.numeral_value(text_[next]) < 1e4) return false;
  over_ = true;
  *p = next;
  return true;
}

/// 二三十, 삼사백: two digits side by side, one apart, are a range.
bool CharacterScanner::neighbours() const {
  const int d = static_cast<int>(current_);
  return characters_ == 2 && current_is_character_ && d >= 12 && d <= 89 && d % 10 == d / 10 + 1;
}

void CharacterScanner::take_neighbours(double v) {
  current_ = static_cast<int>(current_) % 10;
  spread_ = v;
}

}  // namespace haechi::numeral
