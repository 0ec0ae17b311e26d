// Which words of the text stand for which words of the claim.
#ifndef HAECHI_JUDGING_ALIGN_H_
#define HAECHI_JUDGING_ALIGN_H_

#include <vector>

#include "reading/statement.h"
#include "search/read_claims.h"

namespace haechi {

struct Pair {
  int claim = -1;      ///< index of the claim's term; -1: none
  float strength = 0;  ///< 0..1
  Relation relation = Relation::None;
};

/// For every term of `said` its best counterpart in `known`.
std::vector<Pair> align(const Lexicon& lexicon, const Statement& said, const Statement& known);

/// How alike two terms are, and by which relation.
Pair alike(const Lexicon& lexicon, const Term& a, const Term& b);

}  // namespace haechi

#endif  // HAECHI_JUDGING_ALIGN_H_
