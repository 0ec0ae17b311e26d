// Fixed lists of words that every word of an article is held against: most are told apart by one bit.
#ifndef HAECHI_EXTRACT_WORD_LIST_H_
#define HAECHI_EXTRACT_WORD_LIST_H_

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include "text/letters.h"

namespace haechi {

/// Which letters were added: what was not added is hardly ever taken for one.
class HeldLetters {
 public:
  void add(char16_t c) { held_[c % kSlots] = true; }
  bool may_have(char16_t c) const { return held_[c % kSlots]; }

 private:
  static constexpr size_t kSlots = 512;
  std::array<bool, kSlots> held_{};
};

/// A long list of letters: one look-up tells whether it has a letter.
class LetterTable {
 public:
  constexpr explicit LetterTable(std::u16string_view letters) {
    for (const char16_t c : letters) slots_[place_of(c)] = c;
  }
  constexpr bool has(char16_t c) const { return c != 0 && slots_[place_of(c)] == c; }

 private:
  static constexpr size_t kSlots = 512;
  /// Where the letter stands, or would.
  constexpr size_t place_of(char16_t c) const {
    size_t place = c % kSlots;
    while (slots_[place] != 0 && slots_[place] != c) place = (place + 1) % kSlots;
    return place;
  }
  std::array<char16_t, kSlots> slots_{};
};

/// A list of words that is asked whether it has a word.
template <size_t N>
class WordList {
 public:
  constexpr explicit WordList(const std::u16string_view (&words)[N]) {
    static_assert(N < 256, "rows are counted from 1 in bytes");
    for (size_t i = 0; i < N; ++i) {
      words_[i] = words[i];
      last_.add(words[i].back(), words[i].back());
      uint8_t& head = heads_[slot(words[i])];
      next_[i] = head;
      head = static_cast<uint8_t>(i + 1);
    }
  }
  constexpr auto begin() const { return words_.begin(); }
  constexpr auto end() const { return words_.end(); }

  constexpr bool has(std::u16string_view word) const {
    if (word.empty()) return false;
    for (size_t row = heads_[slot(word)]; row != 0; row = next_[row - 1]) {
      if (words_[row - 1] == word) return true;
    }
    return false;
  }
  /// False if no word of the list ends in the letter that `word` ends in.
  constexpr bool may_end(std::u16string_view word) const {
    return !word.empty() && last_.has(word.back(), word.back());
  }

 private:
  static constexpr size_t slot(std::u16string_view word) {
    return (word.front() * 37u + word.back() + word.size()) % 512;
  }

  std::array<std::u16string_view, N> words_;
  std::array<uint8_t, 512> heads_{};  ///< by slot: the last row of it, from 1; 0: none
  std::array<uint8_t, N> next_{};     ///< the row of the same slot before
  LetterPairs<512> last_;
};

template <size_t N>
bool is_one_of(const WordList<N>& list, std::u16string_view word) {
  return list.has(word);
}

/// A list of endings that is asked for the first that a word has.
template <size_t N>
class EndingList {
 public:
  constexpr explicit EndingList(const std::u16string_view (&endings)[N]) {
    std::copy(std::begin(endings), std::end(endings), endings_.begin());
    for (size_t i = N; i-- > 0;) {
      short_ |= endings[i].size() == 1;
      Row& head = heads_[slot(endings[i].size() > 1 ? endings[i][endings[i].size() - 2] : kNone, endings[i].back())];
      next_[i] = head;
      head = static_cast<Row>(i + 1);
    }
  }
  constexpr auto begin() const { return endings_.begin(); }
  constexpr auto end() const { return endings_.end(); }

  /// The first ending of the list that `word` has; end() if it has none.
  constexpr auto find(std::u16string_view word) const { return begin() + std::min(find_short(word), find_long(word)); }
  constexpr bool ends(std::u16string_view word) const { return find_long(word) < N || find_short(word) < N; }
  /// The same where an ending of one letter has to be the whole word.
  constexpr bool ends_stem(std::u16string_view word) const {
    return word.size() == 1 ? find_short(word) < N : find_long(word) < N;
  }

 private:
  using Row = std::conditional_t<(N < 256), uint8_t, uint16_t>;
  static constexpr char16_t kNone = 0;  ///< stands before an ending of one letter
  static constexpr size_t slot(char16_t before, char16_t last) { return (before * 37u + last) % 512; }

  constexpr size_t find_short(std::u16string_view word) const {
    return word.empty() || !short_ ? N : first_of(slot(kNone, word.back()), word);
  }
  constexpr size_t find_long(std::u16string_view word) const {
    return word.size() < 2 ? N : first_of(slot(word[word.size() - 2], word.back()), word);
  }
  constexpr size_t first_of(size_t slot, std::u16string_view word) const {
    for (size_t row = heads_[slot]; row != 0; row = next_[row - 1]) {
      if (word.ends_with(endings_[row - 1])) return row - 1;
    }
    return N;
  }

  std::array<std::u16string_view, N> endings_;
  std::array<Row, 512> heads_{};  ///< by what they end in: the first row of the slot, from 1; 0: none
  std::array<Row, N> next_{};     ///< the next row of the same slot
  bool short_ = false;            ///< one of them has one letter
};

}  // namespace haechi

#endif  // HAECHI_EXTRACT_WORD_LIST_H_
