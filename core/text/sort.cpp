#include "text/sort.h"

#include <algorithm>

namespace haechi {
namespace {

// A row to sort is its key and, below that, its position.
uint64_t with_key(uint32_t key, size_t position) { return (static_cast<uint64_t>(key) << 32) | position; }
uint32_t key_of(uint64_t row) { return static_cast<uint32_t>(row >> 32); }
uint32_t position_of(uint64_t row) { return static_cast<uint32_t>(row); }

std::vector<uint32_t> positions_of(const std::vector<uint64_t>& rows) {
  std::vector<uint32_t> positions;
  positions.reserve(rows.size());
  for (const uint64_t row : rows) positions.push_back(position_of(row));
  return positions;
}

void sort(uint64_t* begin, uint64_t* end) { std::sort(begin, end); }

/// So many characters fit into a key.
constexpr size_t kStep = 2;

/// The characters of a text from `at` on as a number that sorts as they do; 0 where the text has ended.
uint32_t characters_at(std::u16string_view text, size_t at) {
  const auto character = [&](size_t i) { return static_cast<uint32_t>(i < text.size() ? text[i] : 0); };
  return (character(at) << 16) | character(at + 1);
}

bool ends_within(uint32_t key) { return (key & 0xFFFF) == 0; }

/// Rows whose texts begin with the same `depth` characters.
struct Run {
  size_t begin, end, depth;
};

}  // namespace

void sort_unique(std::vector<uint64_t>& numbers) {
  sort(numbers.data(), numbers.data() + numbers.size());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

void take_least(std::vector<uint64_t>& numbers, size_t most) {
  // Few are less than the greatest of the least so far: the others are passed over without being moved.
  uint64_t* const first = numbers.data();
  uint64_t limit = UINT64_MAX;
  size_t kept = 0;
  const auto cut = [&] {
    std::nth_element(first, first + most, first + kept);
    limit = first[kept = most];
  };
  for (const uint64_t number : numbers) {
    if (number >= limit) continue;
    first[kept++] = number;
    if (kept > 2 * most) cut();
  }
  if (kept > most) cut();
  numbers.resize(kept);
}

void keep_least(std::vector<uint64_t>& numbers, size_t most) {
  take_least(numbers, most);
  sort(numbers.data(), numbers.data() + numbers.size());
}

std::vector<uint32_t> order_of(const std::vector<uint32_t>& keys) {
  std::vector<uint64_t> rows;
  rows.reserve(keys.size());
  for (const uint32_t key : keys) rows.push_back(with_key(key, rows.size()));
  sort(rows.data(), rows.data() + rows.size());
  return positions_of(rows);
}

/// Sorts by the first two characters, then every run of rows that share them by the next two.
std::vector<uint32_t> order_of(const std::vector<std::u16string_view>& texts) {
  std::vector<uint64_t> rows;
  rows.reserve(texts.size());
  while (rows.size() < texts.size()) rows.push_back(rows.size());
  std::vector<Run> runs = {{0, rows.size(), 0}};
  while (!runs.empty()) {
    const Run run = runs.back();
    runs.pop_back();
    for (size_t i = run.begin; i < run.end; ++i) {
      const uint32_t position = position_of(rows[i]);
      rows[i] = with_key(characters_at(texts[position], run.depth), position);
    }
    sort(rows.data() + run.begin, rows.data() + run.end);
    for (size_t begin = run.begin, end; begin < run.end; begin = end) {
      const uint32_t key = key_of(rows[begin]);
      for (end = begin + 1; end < run.end && key_of(rows[end]) == key;) ++end;
      if (end - begin > 1 && !ends_within(key)) runs.push_back({begin, end, run.depth + kStep});
    }
  }
  return positions_of(rows);
}

}  // namespace haechi
