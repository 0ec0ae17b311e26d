// Questions that are asked of all letters of a text, eight at a time: no branch waits for a single one.
#ifndef HAECHI_TEXT_SWEEP_H_
#define HAECHI_TEXT_SWEEP_H_

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace haechi {

/// Eight letters. A comparison gives eight answers: 0 or all bits.
using Letters = uint16_t __attribute__((vector_size(16)));
using LetterAnswers = int16_t __attribute__((vector_size(16)));
constexpr size_t kSweep = 8;

inline Letters letters_at(std::u16string_view text, size_t at) {
  Letters letters;
  std::memcpy(&letters, text.data() + at, sizeof letters);
  return letters;
}
/// Fewer than eight letters, and zeros behind them, which no question may be true of.
inline Letters few_letters(std::u16string_view text) {
  std::array<char16_t, kSweep> letters{};
  for (size_t k = 0; k < text.size() && k < kSweep; ++k) letters[k] = text[k];
  return letters_at({letters.data(), kSweep}, 0);
}

inline bool any_of_eight(LetterAnswers answers) {
  std::array<uint64_t, 2> bits;
  std::memcpy(&bits, &answers, sizeof bits);
  return (bits[0] | bits[1]) != 0;
}

// Scalars are told to be of the element's type: clang 14 fails on others of its size.
inline LetterAnswers same(Letters letters, char16_t c) { return letters == static_cast<uint16_t>(c); }
inline LetterAnswers between(Letters letters, char16_t first, char16_t last) {
  return static_cast<Letters>(letters - static_cast<uint16_t>(first)) <= static_cast<uint16_t>(last - first);
}

/// True if `is`, which takes Letters, is true of a letter of the text.
template <class Is>
bool any_letter(std::u16string_view text, Is is) {
  if (text.size() < kSweep) return any_of_eight(is(few_letters(text)));
  for (size_t at = 0; at + kSweep < text.size(); at += kSweep) {
    if (any_of_eight(is(letters_at(text, at)))) return true;
  }
  return any_of_eight(is(letters_at(text, text.size() - kSweep)));
}

/// How many letters of the text `is` is true of.
template <class Is>
size_t count_letters_if(std::u16string_view text, Is is) {
  constexpr size_t kMost = 0x7FFE * kSweep;  // what eight counters hold
  size_t count = 0;
  for (; !text.empty(); text.remove_prefix(std::min(text.size(), kMost))) {
    const std::u16string_view part = text.substr(0, kMost);
    LetterAnswers counters{};
    size_t at = 0;
    for (; at + kSweep <= part.size(); at += kSweep) counters -= is(letters_at(part, at));
    counters -= is(few_letters(part.substr(at)));
    for (size_t k = 0; k < kSweep; ++k) count += static_cast<size_t>(counters[k]);
  }
  return count;
}

inline bool holds(std::u16string_view text, char16_t c) {
  return any_letter(text, [c](Letters letters) { return same(letters, c); });
}

}  // namespace haechi

#endif  // HAECHI_TEXT_SWEEP_H_
