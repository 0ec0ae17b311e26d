// Fitted weights, one for each feature of judging/features.h. Made by scripts/fit-weights.py, not by hand.
#ifndef HAECHI_JUDGING_WEIGHTS_H_
#define HAECHI_JUDGING_WEIGHTS_H_

namespace haechi::weights {

inline constexpr float kSupport[] = {
    -2.360f,  // bias
    0.909f,  // said_covered
    0.909f,  // said_bound
    0.928f,  // known_covered
    0.928f,  // known_bound
    0.379f,  // least_bound
    -0.386f,  // missing_name
    -0.112f,  // missing_predicate
    -0.054f,  // missing_noun
    0.000f,  // missing_unknown
    0.000f,  // heaviest_missing
    0.163f,  // unsaid_name
    0.080f,  // unsaid_predicate
    -0.064f,  // unsaid_other
    0.749f,  // figures_settled
    -0.101f,  // figures_missing
    0.000f,  // figures_open
    0.287f,  // times_settled
    -0.487f,  // times_missing
    -0.140f,  // times_open
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
    -0.470f,  // stronger
    -0.333f,  // weaker
    -0.522f,  // joined
    -0.379f,  // opinion
    -0.384f,  // restriction
    1.882f,  // said_size
    0.037f,  // predicate_same
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
    0.066f,  // exchange
    0.000f,  // noun_exchange
    0.000f,  // missing_count
    0.000f,  // strong_missing
    -0.220f,  // contradicted
    0.000f,  // settled
    0.000f,  // main_same
    0.000f,  // main_foreign
    0.236f,  // main_unknown
    -0.236f,  // main_opposite
    0.083f,  // clean
    0.468f,  // clean_covered
    -0.120f,  // clean_joined
    0.504f,  // covered_squared
    0.548f,  // bound_squared
    -0.104f,  // scattered
    -0.509f,  // scattered_long
    0.108f,  // kept_together
};

inline constexpr float kRefute[] = {
    -3.632f,  // bias
    0.897f,  // said_covered
    1.178f,  // said_bound
    0.469f,  // known_covered
    0.342f,  // known_bound
    0.505f,  // least_bound
    -0.387f,  // missing_name
    -0.171f,  // missing_predicate
    -0.138f,  // missing_noun
    0.000f,  // missing_unknown
    1.109f,  // heaviest_missing
    -0.271f,  // unsaid_name
    0.000f,  // unsaid_predicate
    -0.043f,  // unsaid_other
    -0.857f,  // figures_settled
    -0.446f,  // figures_missing
    0.437f,  // figures_open
    0.160f,  // times_settled
    -0.510f,  // times_missing
    -0.511f,  // times_open
    0.020f,  // number
    0.986f,  // number_bound
    1.220f,  // unit
    -0.606f,  // date
    0.208f,  // date_bound
    -0.400f,  // entity
    0.000f,  // entity_bound
    -0.433f,  // role
    0.000f,  // role_bound
    -0.008f,  // polarity
    0.682f,  // polarity_bound
    -0.528f,  // attribution
    0.000f,  // attribution_bound
    -1.498f,  // several_conflicts
    0.314f,  // conflicts
    -0.203f,  // stronger
    0.186f,  // weaker
    0.000f,  // joined
    0.700f,  // opinion
    0.263f,  // restriction
    0.701f,  // said_size
    -0.062f,  // predicate_same
    0.123f,  // number_known
    0.000f,  // date_known
    0.000f,  // entity_known
    0.000f,  // role_known
    0.510f,  // polarity_known
    0.025f,  // attribution_known
    0.275f,  // event_date
    -0.763f,  // foreign_word
    0.000f,  // foreign_word_bound
    0.000f,  // foreign_word_known
    -0.134f,  // surplus
    0.090f,  // exchange
    -0.511f,  // noun_exchange
    0.091f,  // missing_count
    0.280f,  // strong_missing
    0.000f,  // contradicted
    0.000f,  // settled
    0.387f,  // main_same
    0.295f,  // main_foreign
    0.451f,  // main_unknown
    0.476f,  // main_opposite
    0.000f,  // clean
    0.000f,  // clean_covered
    0.000f,  // clean_joined
    0.486f,  // covered_squared
    0.001f,  // bound_squared
    -0.228f,  // scattered
    0.207f,  // scattered_long
    -0.276f,  // kept_together
};

// An answer is given from these probabilities on; a dispute from this score of both stances on.
inline constexpr float kSupportFrom = 0.50f, kRefuteFrom = 0.50f, kDisputeScore = 1.00f;

}  // namespace haechi::weights

#endif  // HAECHI_JUDGING_WEIGHTS_H_
