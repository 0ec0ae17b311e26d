// Scores: 2-1, 38 - 17, 3대 0, 1比0. Who won, the sentence tells, so 0-1 is 1-0.
#include <algorithm>

#include "reading/quantity_reader.h"

namespace haechi {

bool QuantityReader::read_score(uint32_t pos, uint32_t* next) {
  constexpr uint32_t kMostDigits = 3;
  const auto number = [&](uint32_t from, uint32_t end) {
    int value = 0;
    for (; from < end; ++from) value = value * 10 + (s_[from] - u'0');
    return value;
  };
  const char16_t head = before(pos);
  if (bare_ || !is_digit(s_[pos]) || is_digit(head) || is_latin(head) || among(u"-.,:/", head)) return false;
  const uint32_t first = skip_digits(pos), joint = skip(first);
  const char16_t mark = at(joint);
  const bool dash = among(u"-\u2013\u2014", mark), colon = mark == u':';
  const uint32_t second = skip(joint + 1), end = skip_digits(second);
  const bool hour = colon && end - second > 1 && !stands(end, u"로") && !stands(end, u"으로");  // 10:30, 21:19로
  if ((!dash && !colon && !among(u"대対對比", mark)) || hour || end == second || first - pos > kMostDigits ||
      end - second > kMostDigits)
    return false;
  const int a = number(pos, first), b = number(second, end);
  // A range goes up (18-24), and has a unit behind it, as 트럭 2대 5명 has.
  if ((dash && a < b && a > 0) || is_latin(at(end)) || (among(u"-.,:/%", at(end)) && is_digit(at(end + 1))))
    return false;
  Numeral last;
  last.span = {second, end};
  last.value = last.upper = b;
  last.form = Numeral::Form::Digits;
  if (at(end) == u'%' || unit_at(skip(end), last, skip(end) == end)) return false;
  Quantity q;
  q.span = q.number = {pos, end};
  q.dimension = Dimension::Other;
  q.unit = kScoreUnit;
  q.precision = Precision::Exact;
  q.value = q.upper = q.min = q.max = std::max(a, b) * 1000 + std::min(a, b);
  q.step = 1;
  out_.push_back(q);
  *next = end;
  return true;
}

}  // namespace haechi
