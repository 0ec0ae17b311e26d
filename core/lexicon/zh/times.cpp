#include "lexicon/zh/times.h"
namespace haechi {
namespace { constexpr TimeLexicon kLexicon = {}; }
const TimeLexicon& chinese_times() { return kLexicon; }
}  // namespace haechi
