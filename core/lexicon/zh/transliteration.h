// The Chinese characters that foreign names are spelt with.
#ifndef HAECHI_LEXICON_ZH_TRANSLITERATION_H_
#define HAECHI_LEXICON_ZH_TRANSLITERATION_H_

#include <string_view>

namespace haechi {

/// 2 for 克, 斯, 尔, which hardly stand in other words; 1 for 多, 西, which do; else 0. A run of them that no table knows
/// is likely one name.
int foreign_spelling(char16_t c);

/// How such a character is said, in Latin letters (斯 s, 坦 tan); empty for any other.
std::u16string_view foreign_sound(char16_t c);

}  // namespace haechi

#endif  // HAECHI_LEXICON_ZH_TRANSLITERATION_H_
