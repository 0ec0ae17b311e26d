// Words for a rank (first, runner-up, last) beside ranks in figures.
#ifndef HAECHI_JUDGING_RANKS_H_
#define HAECHI_JUDGING_RANKS_H_

#include "reading/statement.h"

namespace haechi {

/// The rank that a word stands for; 0 for none.
int rank_of(const Lexicon& lexicon, const Term& term);
/// True if a figure of the statement is this rank.
bool has_rank(const Statement& s, int rank);
/// True if a word of the statement stands for the rank that the figure gives.
bool has_rank_word(const Lexicon& lexicon, const Statement& s, const Quantity& q);

}  // namespace haechi

#endif  // HAECHI_JUDGING_RANKS_H_
