#include "judging/ranks.h"

#include <algorithm>

namespace haechi {
namespace {

bool is_rank(const Quantity& q, int rank) { return q.dimension == Dimension::Rank && q.min == rank && q.max == rank; }

}  // namespace

/// The place in a ranking that the word stands for; 0: none.
int rank_of(const Lexicon& lexicon, const Term& term) {
  if (rank_of_classes(term.classes) == 0) return 0;
  for (const ConceptId id : term.ids)
    if (const int rank = rank_of_classes(lexicon.concept_at(id).classes)) return term.negated ? 0 : rank;
  return 0;
}

bool has_rank(const Statement& s, int rank) {
  return rank > 0 &&
         std::any_of(s.quantities.begin(), s.quantities.end(), [&](const Quantity& q) { return is_rank(q, rank); });
}

bool has_rank_word(const Lexicon& lexicon, const Statement& s, const Quantity& q) {
  return std::any_of(s.terms.begin(), s.terms.end(), [&](const Term& t) { return is_rank(q, rank_of(lexicon, t)); });
}

}  // namespace haechi
