// A text that is a claim, word for word, or all but.
#ifndef HAECHI_JUDGING_VERBATIM_H_
#define HAECHI_JUDGING_VERBATIM_H_

#include "judging/rules.h"

namespace haechi {

/// True if the text is what the claim says, letter for letter but for marks round it and the ending of its last verb
/// (했다, 했습니다): nothing that is read into either denies it.
bool is_verbatim(const Case& sentence, const Comparison& c);
/// "Was not the third": a figure or a time that the claim gives is what the text denies.
bool denies_value(const Case& sentence, const Comparison& c);

}  // namespace haechi

#endif  // HAECHI_JUDGING_VERBATIM_H_
