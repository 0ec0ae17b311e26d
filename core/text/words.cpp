#include "text/words.h"

#include <algorithm>
#include <cstdint>

namespace haechi {

bool has_any(std::u16string_view text, std::span<const std::u16string_view> words) {
  const auto bit = [](char16_t c) { return uint64_t{1} << (c % 64); };
  uint64_t firsts = 0;  // letters that words begin with: most of a text is passed over by them
  for (const std::u16string_view word : words) firsts |= bit(word.front());
  for (size_t at = 0; at < text.size(); ++at) {
    if ((firsts & bit(text[at])) == 0) continue;
    const std::u16string_view rest = text.substr(at);
    if (std::any_of(words.begin(), words.end(), [&](std::u16string_view word) { return rest.starts_with(word); })) return true;
  }
  return false;
}

}  // namespace haechi
