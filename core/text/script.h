// Scripts of characters, as far as the readers tell them apart.
#ifndef HAECHI_TEXT_SCRIPT_H_
#define HAECHI_TEXT_SCRIPT_H_

#include <cstdint>

namespace haechi {

enum class Script : uint8_t { None, Hangul, Latin, Digit, Han, Kana, Other };

/// The script of one UTF-16 code unit of folded text; None for blanks, punctuation and symbols.
Script script_of(char16_t c);

inline bool is_blank(char16_t c) { return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == 0x3000; }
inline bool is_hangul(char16_t c) { return c >= 0xAC00 && c <= 0xD7A3; }
inline bool is_ascii_digit(char16_t c) { return c >= u'0' && c <= u'9'; }

/// The final consonant of a Hangul syllable: 0 none, else its index (8 is ㄹ).
inline int final_of(char16_t syllable) { return is_hangul(syllable) ? (syllable - 0xAC00) % 28 : 0; }

/// The initial consonant of a Hangul syllable, counted from 0; -1 for any other letter.
inline int initial_of(char16_t syllable) { return is_hangul(syllable) ? (syllable - 0xAC00) / 588 : -1; }

}  // namespace haechi

#endif  // HAECHI_TEXT_SCRIPT_H_
