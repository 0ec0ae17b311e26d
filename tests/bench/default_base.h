// The default base, as every benchmark needs it: its bytes, the opened base, and its claims as texts to check.
#ifndef HAECHI_BENCH_DEFAULT_BASE_H_
#define HAECHI_BENCH_DEFAULT_BASE_H_

#include <cstddef>
#include <string>
#include <vector>

#include "haechi/base.h"
#include "text/language.h"

namespace haechi::bench {

/// The file that HAECHI_BASE names; ends the program with a message where there is none.
const std::vector<std::byte>& base_bytes();
const Base& default_base();
std::vector<std::string> claims_in(Language language);

}  // namespace haechi::bench

#endif  // HAECHI_BENCH_DEFAULT_BASE_H_
