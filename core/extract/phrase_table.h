// Many phrases looked for in a text at once.
#ifndef HAECHI_EXTRACT_PHRASE_TABLE_H_
#define HAECHI_EXTRACT_PHRASE_TABLE_H_

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace haechi {

/// The phrases are written with lower-case Latin letters; those of the text count the same in either case.
class PhraseTable {
 public:
  /// What `phrases` views must outlive the table.
  explicit PhraseTable(std::span<const std::u16string_view> phrases);

  /// The place in the list of the first listed phrase that `text` holds; the number of phrases if it holds none.
  size_t first_in(std::u16string_view text) const;
  /// Where the last of them begins; npos if there is none.
  size_t last_place_in(std::u16string_view text) const;
  bool any_in(std::u16string_view text) const { return first_in(text) < phrases_.size(); }

 private:
  using Row = std::pair<char16_t, uint32_t>;  ///< a first letter, in lower case, with a place in the list
  static constexpr size_t kSlots = 128;
  /// The phrases that begin with a letter, and others of its slot.
  std::span<const Row> rows_of(char16_t first) const {
    const size_t slot = first % kSlots;
    return std::span(rows_).subspan(slots_[slot], slots_[slot + 1] - slots_[slot]);
  }

  std::span<const std::u16string_view> phrases_;
  /// Calls `found` with the places of the text where a phrase of two letters and more may begin, until it is true.
  template <class Found>
  bool each_beginning(std::u16string_view text, Found found) const;

  static constexpr size_t kPairs = 4096;
  std::array<uint8_t, kPairs> pairs_{};  ///< what phrases begin with, in either case: most places are passed over by it
  std::vector<Row> rows_;                ///< the phrases of two letters and more, by slot
  std::array<uint16_t, kSlots + 1> slots_{};  ///< where the rows of a slot begin
  std::vector<Row> single_;                   ///< those of one
};

}  // namespace haechi

#endif  // HAECHI_EXTRACT_PHRASE_TABLE_H_
