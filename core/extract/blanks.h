// Words between blanks, found eight letters at a time.
#ifndef HAECHI_EXTRACT_BLANKS_H_
#define HAECHI_EXTRACT_BLANKS_H_

#include <string>
#include <string_view>
#include <vector>

#include "text/places.h"

namespace haechi {

/// Calls `found` with where each word begins and ends. What is_space() is true of parts words.
template <class Found>
void each_word(std::u16string_view text, Found found) {
  const auto blank = [](Letters c) {
    return same(c, u' ') | between(c, 9, 13) | (c == 0xA0) | (c == 0x3000) | between(c, 0x2000, 0x200B) | (c == 0xFEFF);
  };
  size_t begin = 0;
  each_place(text, blank, [&](size_t at) {
    if (at > begin) found(begin, at);
    begin = at + 1;
  });
  if (text.size() > begin) found(begin, text.size());
}

/// The words of a text.
inline std::vector<std::u16string_view> split(std::u16string_view text) {
  std::vector<std::u16string_view> out;
  out.reserve(text.size() / 3 + 1);  // few words are shorter
  each_word(text, [&](size_t begin, size_t end) { out.push_back(text.substr(begin, end - begin)); });
  return out;
}

/// Words [begin, end) with a blank between them.
inline std::u16string joined(const std::vector<std::u16string_view>& words, size_t begin, size_t end) {
  std::u16string out;
  for (size_t i = begin; i < end; ++i) (out += i > begin ? u" " : u"") += words[i];
  return out;
}

}  // namespace haechi

#endif  // HAECHI_EXTRACT_BLANKS_H_
