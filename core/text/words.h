// Looking for any of a few words in a text.
#ifndef HAECHI_TEXT_WORDS_H_
#define HAECHI_TEXT_WORDS_H_

#include <span>
#include <string_view>

namespace haechi {

/// True if one of `words` stands somewhere in `text`.
bool has_any(std::u16string_view text, std::span<const std::u16string_view> words);

}  // namespace haechi

#endif  // HAECHI_TEXT_WORDS_H_
