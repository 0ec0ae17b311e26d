#include "text/script.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace haechi {

Script script_of(char16_t c) {
  if (c < 0x80) {
    if (is_ascii_digit(c)) return Script::Digit;
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') ? Script::Latin : Script::None;
  }
  if (is_hangul(c)) return Script::Hangul;
  if (c == 0x30FC) return Script::Kana;  // the prolonged sound mark is shared by both kana
  // What most Chinese and Japanese text is made of.
  if (c >= 0x4E00 && c <= 0x9FFF) return Script::Han;
  if ((c >= 0x3041 && c <= 0x3096) || (c >= 0x30A1 && c <= 0x30FA)) return Script::Kana;
  if ((c >= 0x3001 && c <= 0x3003) || (c >= 0x2010 && c <= 0x2027) || (c >= 0xD800 && c <= 0xDFFF)) return Script::None;
  if (!u_isalnum(c)) return Script::None;
  UErrorCode status = U_ZERO_ERROR;
  switch (uscript_getScript(c, &status)) {
    case USCRIPT_HANGUL:
      return Script::Hangul;
    case USCRIPT_LATIN:
      return Script::Latin;
    case USCRIPT_HAN:
      return Script::Han;
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
      return Script::Kana;
    default:
      return Script::Other;
  }
}

}  // namespace haechi
