// Two words of the text that stand in each other's places in a claim.
#ifndef HAECHI_JUDGING_SWAPPED_H_
#define HAECHI_JUDGING_SWAPPED_H_

#include <optional>

#include "judging/rules.h"

namespace haechi {

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

struct Places {
  std::optional<Swap> swap;  ///< round the same act or measure; said more loosely than by exchange_of()
  bool displaced = false;    ///< who does it in the text is in the claim what another does it to, or the reverse
};

/// How the claim places what the text does.
Places compare_places(const Case& sentence, const Comparison& c);

}  // namespace haechi

#endif  // HAECHI_JUDGING_SWAPPED_H_
