// Fitted weights, one for each feature of judging/features.h. Made by scripts/fit-weights.py, not by hand.
#ifndef HAECHI_JUDGING_WEIGHTS_H_
#define HAECHI_JUDGING_WEIGHTS_H_

namespace haechi::weights {

inline constexpr float kSupport[] = {
    -2.652f,  // bias
    0.862f,  // said_covered
    0.862f,  // said_bound
    0.755f,  // known_covered
    0.755f,  // known_bound
    0.722f,  // least_bound
    -0.148f,  // missing_name
    0.000f,  // missing_predicate
    0.000f,  // missing_noun
    0.000f,  // missing_unknown
    0.000f,  // heaviest_missing
    -0.012f,  // unsaid_name
    0.175f,  // unsaid_predicate
    -0.063f,  // unsaid_other
    0.563f,  // figures_settled
    0.000f,  // figures_missing
    -0.388f,  // figures_open
    0.160f,  // times_settled
    0.000f,  // times_missing
    -0.246f,  // times_open
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
    -0.348f,  // stronger
    -0.183f,  // weaker
    -0.674f,  // joined
    -0.061f,  // opinion
    -0.621f,  // restriction
    1.836f,  // said_size
    0.000f,  // predicate_same
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
    0.104f,  // exchange
    0.000f,  // noun_exchange
    0.000f,  // missing_count
    0.000f,  // strong_missing
    0.000f,  // contradicted
    0.000f,  // settled
    0.000f,  // main_same
    0.000f,  // main_foreign
    0.240f,  // main_unknown
    -0.343f,  // main_opposite
    0.000f,  // clean
    0.589f,  // clean_covered
    -0.191f,  // clean_joined
    1.025f,  // covered_squared
    0.964f,  // bound_squared
};

inline constexpr float kRefute[] = {
    -3.770f,  // bias
    1.173f,  // said_covered
    1.009f,  // said_bound
    0.206f,  // known_covered
    0.227f,  // known_bound
    0.267f,  // least_bound
    -0.817f,  // missing_name
    0.000f,  // missing_predicate
    -0.429f,  // missing_noun
    -0.236f,  // missing_unknown
    1.135f,  // heaviest_missing
    -0.142f,  // unsaid_name
    0.000f,  // unsaid_predicate
    0.000f,  // unsaid_other
    -0.894f,  // figures_settled
    -0.689f,  // figures_missing
    0.811f,  // figures_open
    -0.071f,  // times_settled
    -0.493f,  // times_missing
    -0.340f,  // times_open
    0.108f,  // number
    1.014f,  // number_bound
    0.767f,  // unit
    -0.269f,  // date
    0.343f,  // date_bound
    -0.040f,  // entity
    0.000f,  // entity_bound
    -0.345f,  // role
    0.000f,  // role_bound
    -0.137f,  // polarity
    0.019f,  // polarity_bound
    -0.420f,  // attribution
    0.000f,  // attribution_bound
    -1.461f,  // several_conflicts
    0.432f,  // conflicts
    -0.194f,  // stronger
    0.225f,  // weaker
    0.000f,  // joined
    0.493f,  // opinion
    0.787f,  // restriction
    0.932f,  // said_size
    -0.451f,  // predicate_same
    0.223f,  // number_known
    0.000f,  // date_known
    0.000f,  // entity_known
    0.000f,  // role_known
    0.651f,  // polarity_known
    0.000f,  // attribution_known
    0.426f,  // event_date
    -1.121f,  // foreign_word
    0.000f,  // foreign_word_bound
    0.000f,  // foreign_word_known
    0.003f,  // surplus
    0.127f,  // exchange
    -0.240f,  // noun_exchange
    0.225f,  // missing_count
    0.147f,  // strong_missing
    0.000f,  // contradicted
    0.000f,  // settled
    0.494f,  // main_same
    0.206f,  // main_foreign
    0.134f,  // main_unknown
    0.335f,  // main_opposite
    0.000f,  // clean
    0.000f,  // clean_covered
    0.000f,  // clean_joined
    0.872f,  // covered_squared
    -0.149f,  // bound_squared
};

// An answer is given from these probabilities on; a dispute from this score of both stances on.
inline constexpr float kSupportFrom = 0.50f, kRefuteFrom = 0.50f, kDisputeScore = 1.00f;

}  // namespace haechi::weights

#endif  // HAECHI_JUDGING_WEIGHTS_H_
