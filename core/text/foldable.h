// Which characters are folded: those of the scripts that Haechi reads, in all their forms. All others stand as they are
// (Greek and Cyrillic letters that look like Latin ones have a table of their own in fold.cpp), so that a page need not
// load how they fold (wasm/icu/trim_folding.cpp).
#ifndef HAECHI_TEXT_FOLDABLE_H_
#define HAECHI_TEXT_FOLDABLE_H_

#include <algorithm>
#include <cstdint>
#include <iterator>

namespace haechi {

struct CodePoints {
  uint32_t first, last;
};

/// In order. Nothing outside is composed of characters inside.
inline constexpr CodePoints kFoldable[] = {
    {0x0000, 0x036F},    // Latin and its marks
    {0x1100, 0x11FF},    // Hangul jamo
    {0x1E00, 0x1EFF},    // more Latin, as Vietnamese has it
    {0x2000, 0x2BFF},    // punctuation, symbols, number forms
    {0x2E80, 0x2FDF},    // radicals
    {0x3000, 0x33FF},    // kana, bopomofo, enclosed and squared letters
    {0xAC00, 0xD7FF},    // Hangul
    {0xF900, 0xFB06},    // compatibility ideographs, Latin ligatures
    {0xFE00, 0xFE0F},    // variation selectors
    {0xFE30, 0xFE6F},    // forms of vertical text, small forms
    {0xFEFF, 0xFFEF},    // the byte order mark, full and half width
    {0x1D400, 0x1D7FF},  // letters in the styles of mathematics, which chats use
    {0x1F100, 0x1F2FF},  // letters in frames
    {0xE0000, 0xE0FFF},  // tags, variation selectors
};

inline bool is_foldable(uint32_t c) {
  const CodePoints* const range =
      std::find_if(std::begin(kFoldable), std::end(kFoldable), [c](const CodePoints& r) { return c <= r.last; });
  return range != std::end(kFoldable) && c >= range->first;
}

}  // namespace haechi

#endif  // HAECHI_TEXT_FOLDABLE_H_
