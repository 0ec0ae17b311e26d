// Which part of the thesaurus a base needs to carry.
#ifndef HAECHI_SEARCH_CONCEPT_CHOICE_H_
#define HAECHI_SEARCH_CONCEPT_CHOICE_H_

#include <cstdint>
#include <vector>

#include "base/claim_set.h"
#include "lexicon/concepts.h"

namespace haechi {

/// How much of the thesaurus a base carries. Compact: of each row only its best words, fewer where no claim uses it,
/// and no towns beside those that are used; what stands behind an empty word of its cell stays out. A page loads a
/// quarter less; a few paraphrases and swapped names go unseen.
enum class Thesaurus : uint8_t { Whole, Compact };

/// The rows of `all` that the claims use, and those related to them: opposites, kinds, near words. Order is kept.
std::vector<ConceptRow> concepts_for(const ClaimSet& set, const std::vector<ConceptRow>& all,
                                     Thesaurus size = Thesaurus::Whole);

}  // namespace haechi

#endif  // HAECHI_SEARCH_CONCEPT_CHOICE_H_
