// Scales whose two ends deny each other. The lexicon's opposites set word against word; forbidding and allowing, growing
// and shrinking are said in many ways, and each of the one end denies each of the other.
#ifndef HAECHI_LEXICON_POLES_H_
#define HAECHI_LEXICON_POLES_H_

#include <cstdint>
#include <span>
#include <string_view>

namespace haechi {

/// The scales at whose ends a concept stands, one bit each.
struct Ends {
  uint64_t upper = 0, lower = 0;

  /// True if both stand on one scale at different ends.
  bool faces(const Ends& other) const { return ((upper & other.lower) | (lower & other.upper)) != 0; }
  /// True if both stand on one scale at the same end.
  bool joins(const Ends& other) const { return ((upper & other.upper) | (lower & other.lower)) != 0; }
  /// True if it stands on some scale.
  bool any() const { return (upper | lower) != 0; }
};

/// The names of the concepts at either end of a scale, parted by blanks.
struct Scale {
  std::string_view upper, lower;
};
std::span<const Scale> scales();

}  // namespace haechi

#endif  // HAECHI_LEXICON_POLES_H_
