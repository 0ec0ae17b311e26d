// Scores: 2-1, 38 - 17, 3대 0, 1比0. Who won, the sentence tells, so 0-1 is 1-0.
#include <algorithm>

#include "reading/quantity_reader.h"

namespace haechi {

bool QuantityReader::read_score(uint32_t pos, uint32_t* next) {
  constexpr double kMost = 1000;  // no side has as many
  constexpr std::u16string_view kMarks = u"-\u2013\u2014:대対對比";
  numeral::DigitRun one, other;
  if (is_hangul(s_[pos])) return false;
  const char16_t head = before(pos);
  if (bare_ || is_latin(head) || among(u"-.,:/", head) || !numeral::read_digit_run(s_, pos, end_, false, &one))
    return false;
  const uint32_t joint = skip(one.end);
  const size_t mark = kMarks.find(at(joint));
  if (mark == kMarks.npos || !numeral::read_digit_run(s_, skip(joint + 1), end_, false, &other)) return false;
  const uint32_t end = other.end, behind = skip(end);
  if (one.decimal || other.decimal || one.value >= kMost || other.value >= kMost || among(u"-:/", at(end)))
    return false;
  // A range goes up (18-24), and has a unit behind it, as 트럭 2대 5명 has; 10:30 is an hour, 21:19로 none.
  if (mark < 3 && one.value < other.value && one.value > 0) return false;
  if (mark == 3 && other.digits > 1 && at(end) != u'로' && at(end) != u'으') return false;
  Numeral last;
  last.span = {end - other.digits, end};
  last.value = last.upper = other.value;
  last.form = Numeral::Form::Digits;
  if (is_latin(at(end)) || unit_at(behind, last, behind == end)) return false;
  Quantity q;
  q.span = q.number = {pos, end};
  q.dimension = Dimension::Other;
  q.unit = kScoreUnit;
  q.precision = Precision::Exact;
  q.value = q.upper = q.min = q.max = std::max(one.value, other.value) * kMost + std::min(one.value, other.value);
  q.step = 1;
  out_.push_back(q);
  *next = end;
  return true;
}

}  // namespace haechi
