// How the maker, the owner or the head of a thing hangs together with it in a statement.
#ifndef HAECHI_JUDGING_OWNERSHIP_H_
#define HAECHI_JUDGING_OWNERSHIP_H_

#include "judging/who.h"

namespace haechi {

/// What tie() gives of an owner and a thing: 0 not at all, 1 made or owned, 1 + n held as office n.
constexpr int kMade = 1;

int tie(const ReadClaims& claims, const Statement& s, const Term& owner, const Term& thing);

}  // namespace haechi

#endif  // HAECHI_JUDGING_OWNERSHIP_H_
