// A figure that can stand for no other: the sign that lets a claim deny a text with few words in common.
#ifndef HAECHI_JUDGING_SOLE_FIGURE_H_
#define HAECHI_JUDGING_SOLE_FIGURE_H_

#include "judging/rules.h"

namespace haechi {

/// True if the text's figure and the claim's are the only ones of their unit on either side, nothing else is in
/// conflict, the claim has the text's names, and no claim of the article gives the text's figure. `likely`: how probable a
/// denial it is.
bool denies_sole_figure(const Case& sentence, const Comparison& c, float likely);

}  // namespace haechi

#endif  // HAECHI_JUDGING_SOLE_FIGURE_H_
