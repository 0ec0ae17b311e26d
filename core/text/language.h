// Which of the supported languages a text is in.
#ifndef HAECHI_TEXT_LANGUAGE_H_
#define HAECHI_TEXT_LANGUAGE_H_

#include <cstdint>
#include <string_view>

namespace haechi {

enum class Language : uint8_t { Korean, English, Chinese, Japanese };

/// Decides by script: kana means Japanese, Hangul Korean, Han alone Chinese, else English. A mixed text goes to the
/// script that carries its grammar (Korean with hanja or Latin names is Korean).
Language language_of(std::u16string_view folded);

/// "ko", "en", "zh", "ja".
std::string_view code_of(Language language);

}  // namespace haechi

#endif  // HAECHI_TEXT_LANGUAGE_H_
