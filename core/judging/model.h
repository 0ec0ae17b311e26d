// How much a comparison speaks for and against a text: two linear scores over its features, made probabilities by a
// softmax over the best of either and "the base does not settle it". Fitted with max pooling over the candidate claims
// of each labelled case, since a case names its source and not its claim (multiple-instance learning; Dietterich et al.
// 1997). docs/quality.md tells how and on what.
#ifndef HAECHI_JUDGING_MODEL_H_
#define HAECHI_JUDGING_MODEL_H_

#include "haechi/answer.h"
#include "judging/features.h"

namespace haechi {

/// The score of a comparison without conflict as support.
float support_score(const Features& f);
/// The score of a comparison with a conflict as refutation.
float refute_score(const Features& f);

/// The score of a stance that no claim takes.
inline constexpr float kNoClaim = -8;

struct Probabilities {
  float supported = 0, refuted = 0;
};
/// From the best scores of either stance.
Probabilities probabilities(float support, float refutation);

/// From these probabilities on an answer is given; a false accusation is the worse error. A claim of the same deed that
/// differs in a figure or a date alone denies the text from kRefuteValueFrom on.
extern const float kSupportFrom, kRefuteFrom, kRefuteValueFrom;

}  // namespace haechi

#endif  // HAECHI_JUDGING_MODEL_H_
