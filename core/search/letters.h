// What texts share whatever their words are: letters and figures. Scripts whose words a reader has to find (Korean,
// Chinese, Japanese) have pairs of neighbouring letters; they find what no table knows and whatever its ending.
#ifndef HAECHI_SEARCH_LETTERS_H_
#define HAECHI_SEARCH_LETTERS_H_

#include <vector>

#include "reading/statement.h"
#include "search/term_index.h"
#include "text/text.h"

namespace haechi {

/// The pairs of neighbouring letters within words; sorted, without repeats.
std::vector<TermKey> letter_pairs(std::u16string_view text);

/// What tells apart texts about the same thing: first letters of words, what its figures amount to, and the letters
/// without the consonant that an ending may add (하 of 한 and 할). Sorted by kind, without repeats.
struct Marks {
  std::vector<TermKey> starts, figures, open;
};
Marks marks_of(const Text& text, const Statement& statement);

}  // namespace haechi

#endif  // HAECHI_SEARCH_LETTERS_H_
