// The small words of a sentence that others exclude (lexicon/contrasts.h).
#ifndef HAECHI_JUDGING_CONTRAST_WORDS_H_
#define HAECHI_JUDGING_CONTRAST_WORDS_H_

#include <vector>

#include "lexicon/contrasts.h"
#include "reading/statement.h"

namespace haechi {

struct ContrastWord {
  const ContrastSet* set = nullptr;
  size_t side = 0;  ///< of the set
  Span span;
};

/// Those of `set`, as they stand.
void add_contrast_words(const Text& text, const Statement& s, const ContrastSet& set, std::vector<ContrastWord>& words);

/// Those of all sets, one set after another.
std::vector<ContrastWord> contrast_words(const Text& text, const Statement& s);

/// True where words are parted by blanks: Korean, English.
inline bool has_blanks(Language l) { return l == Language::Korean || l == Language::English; }

}  // namespace haechi

#endif  // HAECHI_JUDGING_CONTRAST_WORDS_H_
