// How firmly a sentence says what it says.
#ifndef HAECHI_EXTRACT_HEDGES_H_
#define HAECHI_EXTRACT_HEDGES_H_

#include <string_view>

namespace haechi {

/// "forecast", "possibility", "estimate", "hearsay", "plan", or empty for a plain statement.
std::string_view hedge_of(std::u16string_view sentence);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_HEDGES_H_
