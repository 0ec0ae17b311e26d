// The whole thesaurus, compiled in: for building bases and extracting claims. Checking needs only what its base carries.
#ifndef HAECHI_LEXICON_CONCEPTS_ALL_CONCEPTS_H_
#define HAECHI_LEXICON_CONCEPTS_ALL_CONCEPTS_H_

#include <vector>

#include "lexicon/concepts.h"

namespace haechi {

/// Every row of lexicon/concepts/*.tsv.
std::vector<ConceptRow> all_concepts();

}  // namespace haechi

#endif  // HAECHI_LEXICON_CONCEPTS_ALL_CONCEPTS_H_
