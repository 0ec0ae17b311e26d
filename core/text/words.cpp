#include "text/words.h"

#include <algorithm>

#include "text/letters.h"

namespace haechi {

bool has_any(std::u16string_view text, std::span<const std::u16string_view> words) {
  LetterPairs<1024> begins;  // what words begin with: most of a text is passed over by it
  for (const std::u16string_view word : words) {
    if (word.size() < 2 && text.find(word) != std::u16string_view::npos) return true;
    if (word.size() > 1) begins.add(word[0], word[1]);
  }
  for (size_t at = 0; at + 1 < text.size(); ++at) {
    if (!begins.has(text[at], text[at + 1])) continue;
    if (std::any_of(words.begin(), words.end(),
                    [&](std::u16string_view word) { return text.substr(at, word.size()) == word; }))
      return true;
  }
  return false;
}

}  // namespace haechi
