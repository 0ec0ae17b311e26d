#include "reading/time_numeric.h"

#include "reading/calendar.h"

namespace haechi {
namespace {

struct Field {
  int value = 0;
  int digits = 0;
};

/// Up to three fields of digits with one separator throughout.
struct Fields {
  Field field[3];
  int count = 0;
  char16_t separator = 0;
  uint32_t end = 0;
};

char16_t at_or_zero(std::u16string_view text, uint32_t at) { return at < text.size() ? text[at] : u'\0'; }

Fields split(std::u16string_view text, uint32_t at) {
  Fields f;
  uint32_t i = at;
  while (f.count < 3) {
    Field field;
    uint32_t k = i;
    while (k < text.size() && is_digit(text[k]) && field.digits < 5) {
      field.value = field.value * 10 + (text[k] - u'0');
      ++field.digits, ++k;
    }
    if (field.digits == 0 || field.digits > 4) break;
    f.field[f.count++] = field;
    f.end = k;
    const char16_t c = at_or_zero(text, k);
    if (c != u'-' && c != u'.' && c != u'/') break;
    if (f.separator && c != f.separator) break;
    f.separator = c;
    i = k + 1;
    if (c == u'.' && f.field[0].digits == 4) i = skip_blanks(text, i);  // 2024. 2. 15.
  }
  if (f.count == 3 && f.separator == u'.' && at_or_zero(text, f.end) == u'.' &&
      !is_digit(at_or_zero(text, f.end + 1)) && is_blank(at_or_zero(text, f.end - f.field[2].digits - 1))) {
    ++f.end;
  }
  return f;
}

bool set(NumericDate& d, int year, int month, int day, uint32_t end) {
  if (!is_date(year ? year : 2000, month, day)) return false;
  d = {year, month, day, end};
  return true;
}

bool read_three(const Fields& f, bool month_first, NumericDate& d) {
  const Field &a = f.field[0], &b = f.field[1], &c = f.field[2];
  if (a.digits == 4 && b.digits <= 2 && c.digits <= 2 && a.value >= 1000)
    return set(d, a.value, b.value, c.value, f.end);
  if (a.digits > 2 || b.digits > 2) return false;
  if (c.digits == 4 && c.value >= 1000) {
    return set(d, c.value, a.value, b.value, f.end) || set(d, c.value, b.value, a.value, f.end);
  }
  if (c.digits != 2 && !(a.digits == 2 && a.value > 31)) return false;
  if (month_first && a.value <= 12) return set(d, full_year(c.value), a.value, b.value, f.end);
  if (a.digits == 2 && set(d, full_year(a.value), b.value, c.value, f.end)) return true;
  return set(d, full_year(c.value), a.value, b.value, f.end) || set(d, full_year(c.value), b.value, a.value, f.end);
}

// Two figures with a slash are mostly fractions: a date has a month that no day divides, or says so by what follows.
bool read_slash(std::u16string_view text, const Fields& f, const TimeLexicon& lexicon, NumericDate& d) {
  const Field &a = f.field[0], &b = f.field[1];
  if (a.digits > 2 || b.digits > 2 || a.value < 1 || b.value < 1) return false;
  const char16_t next = at_or_zero(text, f.end);
  if (next == u'%' || is_latin(next) || is_digit(next)) return false;
  uint32_t unit_end;
  if (match_unit(text, f.end, lexicon, unit_end)) return false;
  bool marked = text.size() == f.end || next == u'~' || next == u'(';
  for (std::u16string_view ending : lexicon.date_endings) marked = marked || text.substr(f.end).starts_with(ending);
  const bool month_first = a.value <= 12 && b.value <= 31 && (marked || a.value >= b.value || f.field[0].digits == 2);
  if (!month_first && !(marked && b.value <= 12 && a.value <= 31)) return false;
  if (a.value == 1 && !marked) return false;
  return a.value <= 12 ? set(d, 0, a.value, b.value, f.end) : set(d, 0, b.value, a.value, f.end);
}

}  // namespace

int full_year(int two_digits) { return two_digits + (two_digits <= 32 ? 2000 : 1900); }

int decade_of(int written) {
  if (written >= 100) return written;
  return written + (written <= 20 ? 2000 : 1900);
}

bool read_numeric_date(std::u16string_view text, uint32_t at, const TimeLexicon& lexicon, NumericDate& date) {
  const Fields f = split(text, at);
  if (f.count < 2) return false;
  const char16_t next = at_or_zero(text, f.end);
  if (is_latin(next) || (next == f.separator && is_digit(at_or_zero(text, f.end + 1)))) return false;
  uint32_t unit_end;
  const bool has_unit = match_unit(text, f.end, lexicon, unit_end) != nullptr;
  if (f.count == 3) return !has_unit && read_three(f, lexicon.spaced_words, date);
  if (has_unit || next == u'%') return false;
  const Field &a = f.field[0], &b = f.field[1];
  // A year and a month: two digits of month, so that decimals stay decimals.
  if (a.digits == 4 && a.value >= 1900 && a.value < 2100 && b.value >= 1 && b.value <= 12 &&
      (b.digits == 2 || (f.separator == u'/' && b.digits == 1))) {
    date = {a.value, b.value, 0, f.end};
    return true;
  }
  return f.separator == u'/' && read_slash(text, f, lexicon, date);
}

}  // namespace haechi
