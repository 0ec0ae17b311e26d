// Figures in ASCII digits: separators, decimals and the weight of the last significant digit.
#include "reading/number.h"

namespace haechi::numeral {
namespace {

uint32_t digits_end(std::u16string_view text, uint32_t pos, uint32_t end) {
  while (pos < end && is_digit(text[pos])) ++pos;
  return pos;
}

/// Length of a separator and three digits at `pos`, or 0.
uint32_t group_of_three(std::u16string_view text, uint32_t pos, uint32_t end, char16_t separator) {
  if (pos >= end || text[pos] != separator) return 0;
  const uint32_t stop = digits_end(text, pos + 1, end);
  return stop == pos + 4 ? 4 : 0;
}

}  // namespace

double power_of_ten(int exponent) {
  double power = 1;
  for (; exponent > 0; --exponent) power *= 10;
  return power;
}

uint32_t skip_blanks(std::u16string_view text, uint32_t pos, uint32_t end, uint32_t limit) {
  while (pos < end && limit > 0 && is_blank(text[pos])) {
    ++pos;
    --limit;
  }
  return pos;
}

bool read_digit_run(std::u16string_view text, uint32_t pos, uint32_t end, bool bare, DigitRun* out) {
  *out = DigitRun();
  uint32_t p = digits_end(text, pos, end);
  const bool leading_point = p == pos && p + 1 < end && text[p] == u'.' && is_digit(text[p + 1]);
  if (p == pos && !leading_point) return false;
  const uint32_t first = p - pos;

  char16_t separator = 0;
  if (first >= 1 && first <= 3) {
    if (group_of_three(text, p, end, u',')) separator = u',';
    // 1 234 567: a lone group is a separator only where it cannot be a figure of its own.
    if (group_of_three(text, p, end, u' ') &&
        (bare || group_of_three(text, p + 4, end, u' ') || text.substr(p + 1, 3) == u"000")) {
      separator = u' ';
    }
    if (separator) {
      while (const uint32_t n = group_of_three(text, p, end, separator)) p += n;
      out->grouped = true;
    } else if (first <= 2 && p + 6 < end && text[p] == u',' && digits_end(text, p + 1, end) == p + 3) {
      // 12,34,567: groups of two before the last three.
      uint32_t q = p;
      while (q < end && text[q] == u',' && digits_end(text, q + 1, end) == q + 3) q += 3;
      if (group_of_three(text, q, end, u',')) {
        p = q + 4;
        out->grouped = true;
      }
    }
  }

  double value = 0;
  int trailing_zeros = 0;
  for (uint32_t i = pos; i < p; ++i) {
    if (!is_digit(text[i])) continue;
    value = value * 10 + (text[i] - u'0');
    trailing_zeros = text[i] == u'0' ? trailing_zeros + 1 : 0;
    if (out->digits < 255) ++out->digits;
  }
  out->step = value == 0 ? 1 : power_of_ten(trailing_zeros);

  if (p + 1 < end && text[p] == u'.' && is_digit(text[p + 1])) {
    const uint32_t stop = digits_end(text, p + 1, end);
    if (stop + 1 < end && text[stop] == u'.' && is_digit(text[stop + 1])) {
      out->broken = true;  // a version, an address or a date
      while (p < end && (is_digit(text[p]) || text[p] == u'.')) ++p;
      out->end = p;
      return true;
    }
    // All digits go into one integer first: 220.45 must not pick up rounding from repeated tenths.
    double digits = value;
    int places = 0;
    for (uint32_t i = p + 1; i < stop; ++i, ++places) digits = digits * 10 + (text[i] - u'0');
    value = digits / power_of_ten(places);
    out->step = 1 / power_of_ten(places);
    out->decimal = true;
    p = stop;
  }
  out->value = value;
  out->end = p;
  return true;
}

}  // namespace haechi::numeral
