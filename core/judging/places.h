// Who stands where round each act of a sentence, looser than arguments.h: every word of a phrase counts, a verb that
// describes a noun has it as one of its own, and whoever "was the one who did it" did it.
#ifndef HAECHI_JUDGING_PLACES_H_
#define HAECHI_JUDGING_PLACES_H_

#include <vector>

#include "search/read_claims.h"

namespace haechi {

enum class Place : uint8_t {
  Actor,
  Patient,
  Goal,
  Source,
  Standard,
  Owner,
  Open
};  // Open: what it does there is not said

struct Placement {
  int term = -1;
  int act = -1;  ///< the predicate; -1: a measure without one
  Place place = Place::Actor;
};

std::vector<Placement> placements_of(const Lexicon& lexicon, const Text& text, const Statement& s);

/// A predicate of a sentence.
struct Deed {
  const Text& text;
  const Statement& statement;
  int act;
};

/// True if whoever acts in the one suffers in the other, and the reverse: A sent it to B, B received it from A.
bool says_from_other_end(const Lexicon& lexicon, const Deed& said, const Deed& known);

}  // namespace haechi

#endif  // HAECHI_JUDGING_PLACES_H_
