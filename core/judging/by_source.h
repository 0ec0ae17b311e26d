// The sources one by one: what one of them alone bears out and another alone denies is disputed.
#ifndef HAECHI_JUDGING_BY_SOURCE_H_
#define HAECHI_JUDGING_BY_SOURCE_H_

#include <optional>

#include "judging/rules.h"

namespace haechi {

/// What a source alone has on a point of the text.
struct Witness {
  Comparison comparison;
  Slot slot = Slot::Other;
  Span said, known;
  float strength = 0;
};

/// True for a slot in which sources can be at odds; a name in it may as well be of something else.
bool can_be_disputed(Slot slot);

/// What another source, seen alone, denies of the text that `support` bears out; nothing where both may be true.
std::optional<Witness> denied_by_another(const Case& sentence, const Comparison& support);

/// What another source, seen alone, bears out of the text, and with it the point `said` that `denial` denies.
std::optional<Witness> borne_out_by_another(const Case& sentence, const Comparison& denial, Slot slot, Span said);

}  // namespace haechi

#endif  // HAECHI_JUDGING_BY_SOURCE_H_
