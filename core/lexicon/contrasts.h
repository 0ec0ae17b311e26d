// Small words that exclude each other where they go with the same word: before and after, the first and the last, all
// and some. Most are no words of their own to the reader, which keeps what a sentence is about.
#ifndef HAECHI_LEXICON_CONTRASTS_H_
#define HAECHI_LEXICON_CONTRASTS_H_

#include <span>
#include <string_view>

#include "text/language.h"

namespace haechi {

/// On which side the word stands that a contrasting one goes with.
enum class Beside : uint8_t { Before, Behind, Either };

/// Words of one set, the sides parted by blanks and the words of one side by "|", longer ones first where one begins
/// with another.
struct ContrastSet {
  std::u16string_view sides;
  Beside beside;
  bool graded = false;  ///< each side holds of what those before it hold of: all, most, some
};
std::span<const ContrastSet> contrasts(Language language);

}  // namespace haechi

#endif  // HAECHI_LEXICON_CONTRASTS_H_
