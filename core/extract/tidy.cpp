#include "extract/tidy.h"

#include <algorithm>

#include "extract/strings.h"

namespace haechi {
namespace {

/// True where no blank is but a single one between words: most sentences.
bool is_tidy(std::u16string_view text) {
  const auto untidy = [](Letters c) {
    return (c < 0x20) | (c == 0x7F) | (c == 0xA0) | (c == 0x3000) | between(c, 0x2000, 0x200B) | (c == 0xFEFF);
  };
  if (text.size() <= kSweep || text.front() == u' ' || text.back() == u' ' || any_letter(text, untidy)) return false;
  const std::u16string_view next = text.substr(1);
  for (size_t at = 0;; at = std::min(at + kSweep, next.size() - kSweep)) {
    if (any_of_eight(same(letters_at(text, at), u' ') & same(letters_at(next, at), u' '))) return false;
    if (at + kSweep == next.size()) return true;
  }
}

}  // namespace

std::u16string tidy(std::u16string_view text) {
  if (is_tidy(text)) return std::u16string(text);
  std::u16string out(text.size(), u' ');
  size_t length = 0;
  for (const char16_t c : text) {
    if (is_syllable(c)) {
      out[length++] = c;
      continue;
    }
    const bool blank = is_space(c) || c < 0x20 || c == 0x7F;
    if (!blank || (length > 0 && out[length - 1] != u' ')) out[length++] = blank ? u' ' : c;
  }
  while (length > 0 && out[length - 1] == u' ') --length;
  out.resize(length);
  return out;
}

}  // namespace haechi
