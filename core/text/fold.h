// Folding one text: equal writings become equal, every folded unit knows the pasted unit it came from.
#ifndef HAECHI_TEXT_FOLD_H_
#define HAECHI_TEXT_FOLD_H_

#include <cstdint>
#include <string>
#include <vector>

namespace haechi {

struct Folded {
  std::u16string text;
  std::vector<uint32_t> origin;  ///< pasted offset behind each unit, and one entry for the end
};

Folded fold(const std::u16string& pasted);

/// The folded form of a word of our own tables or aliases; positions do not matter there.
std::u16string fold_word(const std::u16string& word);

}  // namespace haechi

#endif  // HAECHI_TEXT_FOLD_H_
