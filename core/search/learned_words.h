// Words that no table knows but the claims use again and again: names of firms and people in a base without aliases.
#ifndef HAECHI_SEARCH_LEARNED_WORDS_H_
#define HAECHI_SEARCH_LEARNED_WORDS_H_

#include <string>
#include <vector>

#include "lexicon/forms.h"
#include "text/text.h"

namespace haechi {

class Lexicon;

/// Stems of Korean words that stand with two or more different particles in `texts` and that the reader would otherwise
/// break into pieces, as unsupervised segmenters find words by what follows them (Harris 1955). Sorted.
std::vector<std::u16string> learn_words(const std::vector<Text>& texts, const Lexicon& lexicon, const FormTable* names);

}  // namespace haechi

#endif  // HAECHI_SEARCH_LEARNED_WORDS_H_
