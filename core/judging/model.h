// Two logistic models over comparison features: does this claim support the text, does it refute it?
// Fitted with max pooling over the candidate claims of each labelled case, since a case names its source and not its
// claim (multiple-instance learning; Dietterich et al. 1997). docs/quality.md tells how and on what.
#ifndef HAECHI_JUDGING_MODEL_H_
#define HAECHI_JUDGING_MODEL_H_

#include "judging/features.h"

namespace haechi {

/// Probability that a comparison without conflict supports the text.
float support_probability(const Features& f);
/// Probability that a comparison with a conflict refutes it.
float refute_probability(const Features& f);

/// From these probabilities on an answer is given; a false accusation is the worse error.
extern const float kSupportThreshold, kRefuteThreshold, kDisputeThreshold;

}  // namespace haechi

#endif  // HAECHI_JUDGING_MODEL_H_
