// What a character of folded text is, for readers of figures and dates. (Articles are read unfolded:
// extract/strings.h.)
#ifndef HAECHI_TEXT_CHARACTERS_H_
#define HAECHI_TEXT_CHARACTERS_H_

#include "text/script.h"

namespace haechi {

constexpr bool is_digit(char16_t c) { return c >= u'0' && c <= u'9'; }
constexpr bool is_latin(char16_t c) {
  return (c >= u'a' && c <= u'z') || (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7);
}
constexpr bool is_han(char16_t c) { return (c >= 0x4E00 && c <= 0x9FFF) || c == 0x3007; }
constexpr bool is_kana(char16_t c) { return c >= 0x3040 && c <= 0x30FF; }

}  // namespace haechi

#endif  // HAECHI_TEXT_CHARACTERS_H_
