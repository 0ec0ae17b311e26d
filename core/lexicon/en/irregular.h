// English forms that no rule leads back to their lemma.
#ifndef HAECHI_LEXICON_EN_IRREGULAR_H_
#define HAECHI_LEXICON_EN_IRREGULAR_H_

#include <span>
#include <string_view>
#include <utility>

namespace haechi {

using Irregular = std::pair<std::u16string_view, std::u16string_view>;

/// Past forms and participles.
std::span<const Irregular> english_irregular_verbs();
/// Plurals and comparatives.
std::span<const Irregular> english_irregular_words();

}  // namespace haechi

#endif  // HAECHI_LEXICON_EN_IRREGULAR_H_
