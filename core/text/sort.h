// The sorts that all lists share. Each kind of element that std::sort is given is 2 KB of code for a page to load, and
// 5 KB for std::stable_sort: here only numbers are sorted, and what they stand for is put in their order.
#ifndef HAECHI_TEXT_SORT_H_
#define HAECHI_TEXT_SORT_H_

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace haechi {

/// Sorts numbers and drops repeats.
void sort_unique(std::vector<uint64_t>& numbers);

/// Leaves the `most` least numbers, in any order. Each must be another.
void take_least(std::vector<uint64_t>& numbers, size_t most);
/// The same, sorted.
void keep_least(std::vector<uint64_t>& numbers, size_t most);

/// Where the rows of a table belong: their positions in the order of their keys, those with the same key as they stand.
std::vector<uint32_t> order_of(const std::vector<uint32_t>& keys);

/// The same for texts, none of which ends in U+0000.
std::vector<uint32_t> order_of(const std::vector<std::u16string_view>& texts);

/// Sorts rows by the number that `key` gives each; equals keep their order.
template <class Row, class Key>
void sort_rows(std::vector<Row>& rows, Key key) {
  std::vector<uint32_t> keys;
  keys.reserve(rows.size());
  for (const Row& row : rows) keys.push_back(key(row));
  std::vector<Row> sorted;
  sorted.reserve(rows.size());
  for (const uint32_t at : order_of(keys)) sorted.push_back(std::move(rows[at]));
  rows = std::move(sorted);
}

/// The key of a word in a table by first character that has the longest first.
inline uint32_t longest_first(char16_t character, std::u16string_view word) {
  return (static_cast<uint32_t>(character) << 16) | (0xFFFF - static_cast<uint32_t>(word.size()));
}

/// Sorts a list of some dozens where it stands; equals keep their order.
template <class List, class Before>
void sort_few(List& list, Before before) {
  for (size_t i = 1; i < list.size(); ++i)
    for (size_t k = i; k > 0 && before(list[k], list[k - 1]); --k) std::swap(list[k], list[k - 1]);
}

}  // namespace haechi

#endif  // HAECHI_TEXT_SORT_H_
