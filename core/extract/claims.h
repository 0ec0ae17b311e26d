// From an article whose parts are known to claims.
#ifndef HAECHI_EXTRACT_CLAIMS_H_
#define HAECHI_EXTRACT_CLAIMS_H_

#include <vector>

#include "extract/article.h"

namespace haechi {

/// The claims in the order of the article. `glossed`: the names that it gives in two scripts (glosses.h).
std::vector<Claim> read_claims(const Article& article, const std::vector<Alias>& glossed);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_CLAIMS_H_
