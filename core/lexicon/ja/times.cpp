#include "lexicon/ja/times.h"
namespace haechi {
namespace { constexpr TimeLexicon kLexicon = {}; }
const TimeLexicon& japanese_times() { return kLexicon; }
}  // namespace haechi
