// Fitted weights, one for each feature of judging/features.h. Made by fitting, not by hand: see docs/quality.md.
#ifndef HAECHI_JUDGING_WEIGHTS_H_
#define HAECHI_JUDGING_WEIGHTS_H_

namespace haechi::weights {

inline constexpr float kSupport[] = {
    -1.562f,  // bias
    0.327f,  // said_covered
    0.327f,  // said_bound
    0.257f,  // known_covered
    0.257f,  // known_bound
    0.772f,  // least_bound
    -0.221f,  // missing_name
    0.000f,  // missing_predicate
    0.000f,  // missing_noun
    0.000f,  // missing_unknown
    -0.126f,  // heaviest_missing
    -0.292f,  // unsaid_name
    0.058f,  // unsaid_predicate
    -0.030f,  // unsaid_other
    0.613f,  // figures_settled
    -0.351f,  // figures_missing
    -0.337f,  // figures_open
    0.294f,  // times_settled
    -0.272f,  // times_missing
    -0.368f,  // times_open
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
    -0.418f,  // stronger
    0.023f,  // weaker
    0.246f,  // joined
    0.174f,  // opinion
    -0.330f,  // restriction
    1.452f,  // said_size
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
    0.113f,  // exchange
    0.000f,  // noun_exchange
    0.000f,  // missing_count
    0.000f,  // strong_missing
    -0.408f,  // contradicted
    0.000f,  // settled
    0.003f,  // main_same
    -0.415f,  // main_foreign
    -0.071f,  // main_unknown
    -0.037f,  // main_opposite
    0.142f,  // clean
    0.549f,  // clean_covered
    -0.565f,  // clean_joined
    1.144f,  // covered_squared
    0.638f,  // bound_squared
};

inline constexpr float kRefute[] = {
    -2.162f,  // bias
    1.366f,  // said_covered
    0.653f,  // said_bound
    0.541f,  // known_covered
    0.711f,  // known_bound
    0.210f,  // least_bound
    -0.590f,  // missing_name
    -0.324f,  // missing_predicate
    -0.319f,  // missing_noun
    -0.228f,  // missing_unknown
    0.468f,  // heaviest_missing
    -0.111f,  // unsaid_name
    0.000f,  // unsaid_predicate
    0.000f,  // unsaid_other
    -0.610f,  // figures_settled
    -0.567f,  // figures_missing
    1.404f,  // figures_open
    0.169f,  // times_settled
    -1.108f,  // times_missing
    0.526f,  // times_open
    0.013f,  // number
    1.076f,  // number_bound
    1.642f,  // unit
    -0.369f,  // date
    0.000f,  // date_bound
    -0.236f,  // entity
    0.000f,  // entity_bound
    -0.156f,  // role
    0.000f,  // role_bound
    -0.902f,  // polarity
    0.000f,  // polarity_bound
    -0.265f,  // attribution
    0.377f,  // attribution_bound
    -1.101f,  // several_conflicts
    -0.283f,  // conflicts
    -0.054f,  // stronger
    0.046f,  // weaker
    0.000f,  // joined
    0.068f,  // opinion
    0.572f,  // restriction
    1.106f,  // said_size
    -0.116f,  // predicate_same
    0.063f,  // number_known
    0.000f,  // date_known
    0.000f,  // entity_known
    0.086f,  // role_known
    0.617f,  // polarity_known
    0.244f,  // attribution_known
    0.622f,  // event_date
    -0.817f,  // foreign_word
    0.000f,  // foreign_word_bound
    0.000f,  // foreign_word_known
    -0.029f,  // surplus
    0.147f,  // exchange
    -0.294f,  // noun_exchange
    0.164f,  // missing_count
    0.152f,  // strong_missing
    0.000f,  // contradicted
    -0.016f,  // settled
    0.080f,  // main_same
    0.025f,  // main_foreign
    -0.015f,  // main_unknown
    0.545f,  // main_opposite
    0.000f,  // clean
    0.000f,  // clean_covered
    0.000f,  // clean_joined
    0.643f,  // covered_squared
    0.145f,  // bound_squared
};

// An answer is given from these probabilities on; a dispute from this score of both stances on.
inline constexpr float kSupportFrom = 0.45f, kRefuteFrom = 0.50f, kDisputeScore = 1.00f;

}  // namespace haechi::weights

#endif  // HAECHI_JUDGING_WEIGHTS_H_
