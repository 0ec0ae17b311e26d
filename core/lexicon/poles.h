// Scales whose two ends deny each other. The lexicon's opposites set word against word; forbidding and allowing, growing
// and shrinking are said in many ways, and each of the one end denies each of the other.
#ifndef HAECHI_LEXICON_POLES_H_
#define HAECHI_LEXICON_POLES_H_

#include <string_view>

namespace haechi {

/// True if the two concepts stand on one scale at different ends.
bool at_other_ends(std::string_view a, std::string_view b);
/// True if they stand on one scale at the same end.
bool at_one_end(std::string_view a, std::string_view b);
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
