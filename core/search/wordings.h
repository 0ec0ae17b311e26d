// What other wordings of a claim speak of.
#ifndef HAECHI_SEARCH_WORDINGS_H_
#define HAECHI_SEARCH_WORDINGS_H_

#include <string>
#include <vector>

#include "base/claim_set.h"
#include "lexicon/concepts.h"

namespace haechi {

/// For each claim the rows of `concepts` that its wordings speak of and its statement does not (base/row_list.h); empty
/// where no claim has wordings. A base keeps these instead of the sentences: documents are expanded by what readers may
/// say of them, as in doc2query (Nogueira, Yang, Lin, Cho 2019).
std::vector<std::string> concepts_beside(const ClaimSet& set, const std::vector<ConceptRow>& concepts);

}  // namespace haechi

#endif  // HAECHI_SEARCH_WORDINGS_H_
