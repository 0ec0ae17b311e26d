// Fitted weights, one for each feature of judging/features.h. Made by fitting, not by hand: see docs/quality.md.
#ifndef HAECHI_JUDGING_WEIGHTS_H_
#define HAECHI_JUDGING_WEIGHTS_H_

namespace haechi::weights {

inline constexpr float kSupport[] = {
    -2.067f,  // bias
    0.380f,  // said_covered
    0.380f,  // said_bound
    0.443f,  // known_covered
    0.443f,  // known_bound
    0.581f,  // least_bound
    -0.199f,  // missing_name
    0.000f,  // missing_predicate
    0.000f,  // missing_noun
    0.000f,  // missing_unknown
    -0.178f,  // heaviest_missing
    -0.105f,  // unsaid_name
    0.105f,  // unsaid_predicate
    -0.031f,  // unsaid_other
    0.587f,  // figures_settled
    -0.189f,  // figures_missing
    -0.365f,  // figures_open
    0.254f,  // times_settled
    -0.203f,  // times_missing
    -0.361f,  // times_open
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
    -0.264f,  // stronger
    0.143f,  // weaker
    0.353f,  // joined
    0.187f,  // opinion
    -0.353f,  // restriction
    1.482f,  // said_size
    0.027f,  // predicate_same
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
    0.170f,  // exchange
    0.000f,  // noun_exchange
    0.000f,  // missing_count
    0.000f,  // strong_missing
    -0.449f,  // contradicted
    0.000f,  // settled
    0.000f,  // main_same
    -0.342f,  // main_foreign
    0.157f,  // main_unknown
    -0.278f,  // main_opposite
    0.099f,  // clean
    0.741f,  // clean_covered
    -0.520f,  // clean_joined
    1.149f,  // covered_squared
    0.742f,  // bound_squared
};

inline constexpr float kRefute[] = {
    -2.880f,  // bias
    1.225f,  // said_covered
    0.873f,  // said_bound
    0.635f,  // known_covered
    0.495f,  // known_bound
    0.175f,  // least_bound
    -0.491f,  // missing_name
    0.000f,  // missing_predicate
    -0.182f,  // missing_noun
    -0.128f,  // missing_unknown
    0.537f,  // heaviest_missing
    0.000f,  // unsaid_name
    0.000f,  // unsaid_predicate
    0.000f,  // unsaid_other
    -0.463f,  // figures_settled
    -0.463f,  // figures_missing
    1.265f,  // figures_open
    0.163f,  // times_settled
    -1.153f,  // times_missing
    0.504f,  // times_open
    -0.193f,  // number
    1.268f,  // number_bound
    1.613f,  // unit
    -0.406f,  // date
    0.000f,  // date_bound
    -0.266f,  // entity
    0.000f,  // entity_bound
    -0.298f,  // role
    0.000f,  // role_bound
    -0.871f,  // polarity
    0.000f,  // polarity_bound
    -0.196f,  // attribution
    0.270f,  // attribution_bound
    -1.375f,  // several_conflicts
    0.015f,  // conflicts
    -0.049f,  // stronger
    -0.064f,  // weaker
    0.000f,  // joined
    0.105f,  // opinion
    0.446f,  // restriction
    1.206f,  // said_size
    -0.017f,  // predicate_same
    0.232f,  // number_known
    0.000f,  // date_known
    0.000f,  // entity_known
    0.000f,  // role_known
    0.563f,  // polarity_known
    0.212f,  // attribution_known
    0.497f,  // event_date
    -0.759f,  // foreign_word
    0.000f,  // foreign_word_bound
    0.000f,  // foreign_word_known
    -0.204f,  // surplus
    -0.098f,  // exchange
    -0.210f,  // noun_exchange
    0.177f,  // missing_count
    0.167f,  // strong_missing
    0.000f,  // contradicted
    0.000f,  // settled
    0.275f,  // main_same
    0.257f,  // main_foreign
    0.259f,  // main_unknown
    0.615f,  // main_opposite
    0.000f,  // clean
    0.000f,  // clean_covered
    0.000f,  // clean_joined
    0.858f,  // covered_squared
    0.159f,  // bound_squared
};

// An answer is given from these probabilities on; a dispute from this score of both stances on.
inline constexpr float kSupportFrom = 0.45f, kRefuteFrom = 0.50f, kDisputeScore = 1.00f;

}  // namespace haechi::weights

#endif  // HAECHI_JUDGING_WEIGHTS_H_
