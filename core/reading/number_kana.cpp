// Numerals spelled in kana (にじゅうさん): only where figures stand alone, as most of the syllables are words too.
#include "reading/number.h"
#include "reading/quantity_lexicon.h"

namespace haechi::numeral {

bool read_kana(const Text& text, uint32_t pos, uint32_t end, Numeral* out) {
  const std::u16string_view s = std::u16string_view(text.folded()).substr(0, end);
  if (pos > 0 && is_kana(s[pos - 1])) return false;
  double total = 0, section = 0, digit = 0;
  bool has_digit = false, scale = false, digit_run = true;
  int words = 0;
  uint32_t p = pos;
  while (p < end) {
    const NumeralRow* row = quantity_lexicon().numerals.longest(
        s, p, Language::Japanese, [](const NumeralRow& r) { return is_kana(r.word.front()); });
    if (!row) break;
    if (row->kind == NumeralKind::Ones) {
      // A string of digits (にさんよん) runs on only before any scale.
      if (has_digit && scale) break;
      digit = has_digit ? digit * 10 + row->value : row->value;
      has_digit = true;
    } else {
      digit_run = false;
      const double count = has_digit ? digit : 1;
      if (row->kind == NumeralKind::Tens) {
        section += count * row->value;
      } else {
        total += (section + (has_digit ? digit : 0) == 0 ? 1 : section + (has_digit ? digit : 0)) * row->value;
        section = 0;
      }
      digit = 0;
      has_digit = false;
      scale = true;
    }
    ++words;
    p = static_cast<uint32_t>(p + row->word.size());
  }
  if (words == 0 || p - pos < 2 || (p < end && is_kana(s[p])) || (digit_run && words > 15)) return false;
  *out = Numeral();
  out->form = Numeral::Form::Words;
  out->span = {pos, p};
  out->value = out->upper = total + section + digit;
  out->scale = scale;
  out->characters = static_cast<uint8_t>(words);
  return true;
}

}  // namespace haechi::numeral
