// Which part of the thesaurus a base needs to carry.
#ifndef HAECHI_SEARCH_CONCEPT_CHOICE_H_
#define HAECHI_SEARCH_CONCEPT_CHOICE_H_

#include <vector>

#include "base/claim_set.h"
#include "lexicon/concepts.h"

namespace haechi {

/// The rows of `all` that the claims use, and those related to them: opposites, kinds, near words. Order is kept.
std::vector<ConceptRow> concepts_for(const ClaimSet& set, const std::vector<ConceptRow>& all);

}  // namespace haechi

#endif  // HAECHI_SEARCH_CONCEPT_CHOICE_H_
