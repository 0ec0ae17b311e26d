// Who stands where in the text and in a claim (reading/placements.h).
#ifndef HAECHI_JUDGING_PLACES_H_
#define HAECHI_JUDGING_PLACES_H_

#include <optional>
#include <vector>

#include "reading/placements.h"

namespace haechi {

/// Two words of the text that stand in each other's places in a claim.
struct Swap {
  int first = -1, second = -1;              ///< of the text
  int known_first = -1, known_second = -1;  ///< the same words in the claim
  int act = -1;                             ///< of the text; -1: none
  enum class Kind : uint8_t {
    Act,
    Denial,
    Direction
  } kind = Kind::Act;  ///< the one denied and the other in its stead; whence for whither
};

constexpr int kMostTerms = 64;  ///< bits of Places::turned and of Supplanting

/// Bits of the text's first terms: names where the claim has another, in whatever order the words come.
struct Supplanting {
  uint64_t names = 0;
  uint64_t sole = 0;  ///< those that are all of the text that the claim has not
};

/// The text's placements against the claim's.
struct Places {
  std::optional<Swap> swap;  ///< round the same act or measure; said more loosely than by exchange_of()
  bool displaced = false;    ///< who does it in the text is in the claim what another does it to, or the reverse
  uint64_t turned = 0;  ///< bits of the text's first terms: who acts and would be displaced, if some claim has the word
};

/// A predicate of a sentence.
struct Deed {
  const Statement& statement;
  const std::vector<Placement>& placements;
  int act;
};

/// True if whoever acts in the one suffers in the other, and the reverse: A sent it to B, B received it from A.
bool says_from_other_end(const Lexicon& lexicon, const Deed& said, const Deed& known);

}  // namespace haechi

#endif  // HAECHI_JUDGING_PLACES_H_
