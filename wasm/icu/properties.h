// What properties.cpp answers about a character, in a byte: bit 0 alphanumeric, bit 1 upper case, above them the place
// of its script in kScripts. Shared with make_properties.cpp, which computes the bytes.
#ifndef HAECHI_ICU_PROPERTIES_H_
#define HAECHI_ICU_PROPERTIES_H_

#include <unicode/uscript.h>

namespace haechi_icu {

inline constexpr unsigned kAlphanumeric = 1, kUpper = 2, kScriptShift = 2;
/// The scripts that core/text tells apart; every other one is unknown to the wasm build.
inline constexpr UScriptCode kScripts[] = {USCRIPT_UNKNOWN, USCRIPT_LATIN,    USCRIPT_HAN,
                                           USCRIPT_HANGUL,  USCRIPT_HIRAGANA, USCRIPT_KATAKANA};

}  // namespace haechi_icu

#endif  // HAECHI_ICU_PROPERTIES_H_
