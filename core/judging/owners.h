// Whose figure is it: in "A는 85%, B는 10%" each figure belongs to one of the names.
#ifndef HAECHI_JUDGING_OWNERS_H_
#define HAECHI_JUDGING_OWNERS_H_

#include <vector>

#include "search/read_claims.h"

namespace haechi {

/// True for what a sentence can be about: an organisation, a person, a place, a product; not a mere term.
inline bool is_entity(const ReadClaims&, const Term& term) { return term.entity; }

/// True if both are entities of the same type: two firms, two countries.
bool agrees_in_type(const ReadClaims& claims, const Term& a, const Term& b);

/// For each quantity of `s` the term that owns it, or null.
std::vector<const Term*> owners_of(const ReadClaims& claims, const Text& text, const Statement& s);

}  // namespace haechi

#endif  // HAECHI_JUDGING_OWNERS_H_
