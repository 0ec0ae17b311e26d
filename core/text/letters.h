// Sets of letters.
#ifndef HAECHI_TEXT_LETTERS_H_
#define HAECHI_TEXT_LETTERS_H_

#include <array>
#include <cstdint>
#include <string_view>

namespace haechi {

/// True where `letters`, a list written on the spot, names `c`.
constexpr bool among(std::u16string_view letters, char16_t c) { return letters.find(c) != std::u16string_view::npos; }

/// A fixed set that is asked often: most letters that are not in the set are told by one bit.
class LetterSet {
 public:
  constexpr explicit LetterSet(std::u16string_view letters) : letters_(letters) {
    for (const char16_t c : letters) bits_[c / 64 % kWords] |= uint64_t{1} << (c % 64);
  }
  constexpr bool has(char16_t c) const { return (bits_[c / 64 % kWords] >> (c % 64) & 1) != 0 && among(letters_, c); }

 private:
  static constexpr size_t kWords = 8;
  std::u16string_view letters_;
  std::array<uint64_t, kWords> bits_{};
};

/// Pairs of letters as bits: what is not among them is surely not, what is may be.
template <uint32_t kBits>
class LetterPairs {
 public:
  constexpr void add(char16_t a, char16_t b) { bits_[index(a, b) / 64] |= uint64_t{1} << (index(a, b) % 64); }
  constexpr bool has(char16_t a, char16_t b) const { return (bits_[index(a, b) / 64] >> (index(a, b) % 64) & 1) != 0; }

 private:
  static constexpr uint32_t index(char16_t a, char16_t b) { return (a * 37u + b) % kBits; }
  std::array<uint64_t, kBits / 64> bits_{};
};

}  // namespace haechi

#endif  // HAECHI_TEXT_LETTERS_H_
