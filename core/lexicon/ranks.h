// Words that stand for a place in a ranking: the lead is the first place.
#ifndef HAECHI_LEXICON_RANKS_H_
#define HAECHI_LEXICON_RANKS_H_

#include <string_view>

namespace haechi {

/// The place that a concept names, counted from 1; 0: it names none.
int rank_of_concept(std::string_view name);

}  // namespace haechi

#endif  // HAECHI_LEXICON_RANKS_H_
