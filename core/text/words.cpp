#include "text/words.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace haechi {
namespace {

/// Pairs of letters as bits: what is not among them is surely not, what is may be.
class LetterPairs {
 public:
  void add(char16_t a, char16_t b) { bits_[index(a, b) / 64] |= uint64_t{1} << (index(a, b) % 64); }
  bool has(char16_t a, char16_t b) const { return (bits_[index(a, b) / 64] >> (index(a, b) % 64) & 1) != 0; }

 private:
  static uint32_t index(char16_t a, char16_t b) { return (a * 37u + b) % 1024; }
  std::array<uint64_t, 16> bits_{};
};

}  // namespace

bool has_any(std::u16string_view text, std::span<const std::u16string_view> words) {
  LetterPairs begins;  // what words begin with: most of a text is passed over by it
  for (const std::u16string_view word : words) {
    if (word.size() < 2 && text.find(word) != std::u16string_view::npos) return true;
    if (word.size() > 1) begins.add(word[0], word[1]);
  }
  for (size_t at = 0; at + 1 < text.size(); ++at) {
    if (!begins.has(text[at], text[at + 1])) continue;
    if (std::any_of(words.begin(), words.end(), [&](std::u16string_view word) { return text.substr(at, word.size()) == word; })) return true;
  }
  return false;
}

}  // namespace haechi
