// A figure that can be no other: the sign that lets a claim deny a text with few words in common.
#ifndef HAECHI_JUDGING_SOLE_FIGURE_H_
#define HAECHI_JUDGING_SOLE_FIGURE_H_

#include "judging/rules.h"

namespace haechi {

/// True if the text's figure is its only one of the unit, nothing else is in conflict, the claim has the text's names
/// and its verb, and no claim that speaks of the same gives the figure: whichever of the claim's it is meant to be, it
/// is another. `likely`: how probable a denial it is.
bool denies_sole_figure(const Case& sentence, const Comparison& c, float likely);

}  // namespace haechi

#endif  // HAECHI_JUDGING_SOLE_FIGURE_H_
