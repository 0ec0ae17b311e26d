// Scales whose two ends deny each other. The lexicon's opposites set word against word; forbidding and allowing, growing
// and shrinking are said in many ways, and each of the one end denies each of the other.
#ifndef HAECHI_LEXICON_POLES_H_
#define HAECHI_LEXICON_POLES_H_

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>

namespace haechi {

/// The scales at whose ends a concept stands, one bit each.
struct Ends {
  uint64_t upper = 0, lower = 0;

  /// True if both stand on one scale at different ends.
  bool faces(const Ends& other) const { return ((upper & other.lower) | (lower & other.upper)) != 0; }
  /// True if both stand on one scale at the same end.
  bool joins(const Ends& other) const { return ((upper & other.upper) | (lower & other.lower)) != 0; }
};

/// Calls `mark(name, scale, is_upper)` for every concept at an end of a scale.
void for_each_end(const std::function<void(std::string_view name, size_t scale, bool is_upper)>& mark);
/// +1 for the top of a ranking, -1 for its bottom, else 0; `superlative`: behind a word for most.
int extreme_of(std::string_view name, bool superlative);
/// True if the concept stands on some scale.
bool on_scale(std::string_view name);
/// True for what denies the act it governs: difficult, forbid, fail, prevent.
bool is_negator(std::string_view name);

/// What stands with it is not asserted: doubted, hoped, feared, attempted.
bool is_unasserting(std::string_view name);

}  // namespace haechi

#endif  // HAECHI_LEXICON_POLES_H_
