// Words between blanks, found eight letters at a time.
#ifndef HAECHI_EXTRACT_BLANKS_H_
#define HAECHI_EXTRACT_BLANKS_H_

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

}  // namespace haechi

#endif  // HAECHI_EXTRACT_BLANKS_H_
