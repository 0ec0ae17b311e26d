// Shares written with a stroke: 1/2, 2 1/4.
#include "reading/number.h"

namespace haechi::numeral {
namespace {

struct Fraction {
  double value = 0;
  uint32_t end = 0;  ///< 0: there is none
};

/// 3/15 may be a date: in running text only clear shares count.
bool is_clear_share(double above, double below) { return above < below && (below <= 10 || above == 1 || below >= 32); }

/// Digits "/" digits at `pos`.
Fraction fraction_at(std::u16string_view text, uint32_t pos, uint32_t end, bool bare) {
  const uint32_t blanks = bare ? 1 : 0;
  DigitRun above, below;
  if (!read_digit_run(text, pos, end, false, &above) || above.decimal) return {};
  const uint32_t slash = skip_blanks(text, above.end, end, blanks);
  if (slash >= end || (text[slash] != u'/' && text[slash] != 0x2044)) return {};
  const uint32_t under = skip_blanks(text, slash + 1, end, blanks);
  if (under >= end || !is_digit(text[under]) || !read_digit_run(text, under, end, false, &below)) return {};
  if (below.value == 0 || below.decimal) return {};
  const bool date = (below.end < end && text[below.end] == u'/') || (pos > 0 && text[pos - 1] == u'/');
  if (date || (!bare && !is_clear_share(above.value, below.value))) return {};
  return {above.value / below.value, below.end};
}

}  // namespace

bool read_slash_fraction(std::u16string_view text, uint32_t end, const NumeralOptions& options, Numeral* n) {
  if (n->form != Numeral::Form::Digits || n->scale) return false;
  Fraction share = fraction_at(text, n->span.begin, end, options.bare);
  double whole = 0;
  if (!share.end) {
    if (n->decimal) return false;
    const uint32_t next = skip_blanks(text, n->span.end, end, 2);
    if (next == n->span.end || next >= end || !is_digit(text[next])) return false;
    share = fraction_at(text, next, end, options.bare);
    if (!share.end) return false;
    whole = n->value;
  }
  n->value = n->upper = whole + share.value;
  n->span.end = share.end;
  n->fraction = true;
  n->step = 0.01;
  return true;
}

}  // namespace haechi::numeral
