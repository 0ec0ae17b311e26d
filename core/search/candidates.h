// The claims worth comparing with a sentence.
#ifndef HAECHI_SEARCH_CANDIDATES_H_
#define HAECHI_SEARCH_CANDIDATES_H_

#include <vector>

#include "reading/statement.h"
#include "search/read_claims.h"
#include "text/text.h"

namespace haechi {

/// The claims that share most with the sentence, best first, at most `most`: found by its words and their relatives in
/// the thesaurus and by pairs of letters, then ranked by marks as well (search/letters.h). What says little of its own
/// ("that is 29 trillion won") goes on about `before`, what the sentence before it named.
std::vector<Hit> find_candidates(const ReadClaims& claims, const Statement& said, const Text& text, size_t most,
                                 const std::vector<Term>& before = {});

}  // namespace haechi

#endif  // HAECHI_SEARCH_CANDIDATES_H_
