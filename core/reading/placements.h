// Who stands where round each act of a sentence, looser than arguments.h: every word of a phrase counts, a verb that
// describes a noun has it as one of its own, and whoever "was the one who did it" did it.
#ifndef HAECHI_READING_PLACEMENTS_H_
#define HAECHI_READING_PLACEMENTS_H_

#include <vector>

#include "reading/statement.h"

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

}  // namespace haechi

#endif  // HAECHI_READING_PLACEMENTS_H_
