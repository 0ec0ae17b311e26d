// Fitted weights, one for each feature of judging/features.h. Made by scripts/fit-weights.py, not by hand.
#ifndef HAECHI_JUDGING_WEIGHTS_H_
#define HAECHI_JUDGING_WEIGHTS_H_

namespace haechi::weights {

inline constexpr float kSupport[] = {
    -2.562f,  // bias
    0.604f,  // said_covered
    0.604f,  // said_bound
    0.895f,  // known_covered
    0.895f,  // known_bound
    0.365f,  // least_bound
    -0.278f,  // missing_name
    0.000f,  // missing_predicate
    -0.001f,  // missing_noun
    0.000f,  // missing_unknown
    0.000f,  // heaviest_missing
    -0.199f,  // unsaid_name
    0.239f,  // unsaid_predicate
    -0.085f,  // unsaid_other
    0.798f,  // figures_settled
    0.000f,  // figures_missing
    -0.538f,  // figures_open
    0.371f,  // times_settled
    -0.332f,  // times_missing
    -0.463f,  // times_open
    0.000f,  // number
    0.000f,  // number_bound
    0.000f,  // unit
    0.000f,  // date
    0.000f,  // date_bound
    0.000f,  // entity
    0.000f,  // entity_bound
    0.000f,  // role
    0.000f,  // role_bound
    0.000f,  // polarity
    0.000f,  // polarity_bound
    0.000f,  // attribution
    0.000f,  // attribution_bound
    0.000f,  // several_conflicts
    0.000f,  // conflicts
    0.000f,  // stronger
    0.196f,  // weaker
    -0.353f,  // joined
    -0.272f,  // opinion
    -0.440f,  // restriction
    1.859f,  // said_size
    0.083f,  // predicate_same
    0.000f,  // number_known
    0.000f,  // date_known
    0.000f,  // entity_known
    0.000f,  // role_known
    0.000f,  // polarity_known
    0.000f,  // attribution_known
    0.000f,  // event_date
    0.000f,  // foreign_word
    0.000f,  // foreign_word_bound
    0.000f,  // foreign_word_known
    0.000f,  // surplus
    0.101f,  // exchange
    0.000f,  // noun_exchange
    0.000f,  // missing_count
    0.000f,  // strong_missing
    0.000f,  // contradicted
    0.000f,  // settled
    0.000f,  // main_same
    -0.064f,  // main_foreign
    0.221f,  // main_unknown
    -0.305f,  // main_opposite
    0.000f,  // clean
    0.440f,  // clean_covered
    -0.522f,  // clean_joined
    0.935f,  // covered_squared
    0.866f,  // bound_squared
};

inline constexpr float kRefute[] = {
    -3.474f,  // bias
    1.084f,  // said_covered
    1.096f,  // said_bound
    0.469f,  // known_covered
    0.250f,  // known_bound
    0.374f,  // least_bound
    -0.752f,  // missing_name
    -0.022f,  // missing_predicate
    -0.528f,  // missing_noun
    -0.194f,  // missing_unknown
    0.898f,  // heaviest_missing
    -0.167f,  // unsaid_name
    0.000f,  // unsaid_predicate
    0.000f,  // unsaid_other
    -0.719f,  // figures_settled
    -0.536f,  // figures_missing
    0.386f,  // figures_open
    0.036f,  // times_settled
    -0.317f,  // times_missing
    0.000f,  // times_open
    0.146f,  // number
    0.994f,  // number_bound
    0.781f,  // unit
    -0.527f,  // date
    0.687f,  // date_bound
    -0.111f,  // entity
    0.000f,  // entity_bound
    -0.415f,  // role
    0.000f,  // role_bound
    -0.148f,  // polarity
    0.350f,  // polarity_bound
    -0.432f,  // attribution
    0.000f,  // attribution_bound
    -1.516f,  // several_conflicts
    0.303f,  // conflicts
    0.035f,  // stronger
    0.117f,  // weaker
    0.000f,  // joined
    0.568f,  // opinion
    0.572f,  // restriction
    0.913f,  // said_size
    -0.711f,  // predicate_same
    0.000f,  // number_known
    0.000f,  // date_known
    0.000f,  // entity_known
    0.000f,  // role_known
    0.587f,  // polarity_known
    0.000f,  // attribution_known
    0.430f,  // event_date
    -0.813f,  // foreign_word
    0.000f,  // foreign_word_bound
    0.030f,  // foreign_word_known
    -0.009f,  // surplus
    0.102f,  // exchange
    -0.271f,  // noun_exchange
    0.261f,  // missing_count
    0.060f,  // strong_missing
    0.000f,  // contradicted
    0.000f,  // settled
    0.812f,  // main_same
    0.069f,  // main_foreign
    0.271f,  // main_unknown
    0.184f,  // main_opposite
    0.000f,  // clean
    0.000f,  // clean_covered
    0.000f,  // clean_joined
    0.555f,  // covered_squared
    -0.110f,  // bound_squared
};

// An answer is given from these probabilities on; a dispute from this score of both stances on.
inline constexpr float kSupportFrom = 0.45f, kRefuteFrom = 0.40f, kDisputeScore = 1.00f;

}  // namespace haechi::weights

#endif  // HAECHI_JUDGING_WEIGHTS_H_
