// Korean readings of Han characters: newspapers write 中國, 與野 or 李 where other texts write 중국, 여야 or 이.
#ifndef HAECHI_LEXICON_HANJA_H_
#define HAECHI_LEXICON_HANJA_H_

#include <string>
#include <string_view>

namespace haechi {

/// The usual reading of one character inside a word (女 녀, 李 리), 0 if unknown.
char16_t hanja_reading(char16_t hanja);

/// A word as it is said, one syllable for each character, so that positions stay: 女性 여성, 比率 비율, 前대통령 전대통령.
/// The initial-sound rule is applied where a word begins; whatever has no reading is left as it is.
std::u16string read_hanja(std::u16string_view word);

/// The initial-sound rule for the syllable that begins a word: 녀 여, 리 이, 로 노.
char16_t begin_word(char16_t syllable);

}  // namespace haechi

#endif  // HAECHI_LEXICON_HANJA_H_
