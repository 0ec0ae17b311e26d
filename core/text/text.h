// Text as every later stage sees it: folded so that equal writings are equal, with a map back to what was pasted.
// All positions in the core are UTF-16 code units of the folded text until the answer is written.
#ifndef HAECHI_TEXT_TEXT_H_
#define HAECHI_TEXT_TEXT_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace haechi {

/// Half-open range [begin, end) of UTF-16 code units.
struct Span {
  uint32_t begin = 0;
  uint32_t end = 0;

  uint32_t length() const { return end - begin; }
  bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
  bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  friend bool operator==(Span, Span) = default;
};

/// A pasted text and its folded form.
///
/// Folding: NFC, then NFKC case folding, with what plain NFKC would break handled before it (fractions, superscripts,
/// circled digits, middle dots, dashes, compatibility jamo; see fold.cpp). Invisible characters are dropped.
class Text {
 public:
  Text() = default;
  /// Folds `pasted`. Lone surrogates become U+FFFD one for one, so pasted offsets hold.
  explicit Text(std::u16string pasted);
  static Text from_utf8(std::string_view utf8);

  const std::u16string& pasted() const { return pasted_; }
  /// The folded text: what all readers work on.
  const std::u16string& folded() const { return folded_; }
  std::u16string_view view(Span span) const { return std::u16string_view(folded_).substr(span.begin, span.length()); }
  /// Where a folded range stands in the pasted text.
  Span to_pasted(Span folded) const;
  /// The first folded position at or behind a pasted offset.
  uint32_t to_folded(uint32_t pasted) const;
  /// True where the pasted character behind folded position `i` is an upper-case letter (folding loses case).
  bool was_upper(uint32_t i) const;

 private:
  std::u16string pasted_;
  std::u16string folded_;
  std::vector<uint32_t> origin_;  // origin_[i]: pasted offset behind folded_[i]; one entry more than folded_
};

}  // namespace haechi

#endif  // HAECHI_TEXT_TEXT_H_
