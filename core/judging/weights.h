// Fitted weights, one for each feature of judging/features.h. Made by scripts/fit-weights.py, not by hand.
#ifndef HAECHI_JUDGING_WEIGHTS_H_
#define HAECHI_JUDGING_WEIGHTS_H_

namespace haechi::weights {

inline constexpr float kSupport[] = {
    -2.794f,  // bias
    1.119f,  // said_covered
    1.119f,  // said_bound
    0.904f,  // known_covered
    0.904f,  // known_bound
    0.397f,  // least_bound
    -0.035f,  // missing_name
    -0.024f,  // missing_predicate
    0.000f,  // missing_noun
    0.000f,  // missing_unknown
    0.000f,  // heaviest_missing
    0.068f,  // unsaid_name
    -0.062f,  // unsaid_predicate
    -0.035f,  // unsaid_other
    0.662f,  // figures_settled
    0.000f,  // figures_missing
    -0.246f,  // figures_open
    0.339f,  // times_settled
    -0.217f,  // times_missing
    -0.073f,  // times_open
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
    -0.483f,  // stronger
    -0.223f,  // weaker
    -0.609f,  // joined
    -0.275f,  // opinion
    -0.541f,  // restriction
    1.862f,  // said_size
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
    0.047f,  // exchange
    0.000f,  // noun_exchange
    0.000f,  // missing_count
    0.000f,  // strong_missing
    -0.409f,  // contradicted
    0.000f,  // settled
    0.000f,  // main_same
    0.000f,  // main_foreign
    0.265f,  // main_unknown
    0.000f,  // main_opposite
    0.145f,  // clean
    0.911f,  // clean_covered
    -0.165f,  // clean_joined
    0.471f,  // covered_squared
    0.544f,  // bound_squared
    -0.063f,  // scattered
    -0.566f,  // scattered_long
    0.169f,  // kept_together
};

inline constexpr float kRefute[] = {
    -3.715f,  // bias
    0.963f,  // said_covered
    1.403f,  // said_bound
    0.404f,  // known_covered
    0.330f,  // known_bound
    0.545f,  // least_bound
    -0.441f,  // missing_name
    -0.071f,  // missing_predicate
    -0.226f,  // missing_noun
    0.000f,  // missing_unknown
    1.121f,  // heaviest_missing
    -0.343f,  // unsaid_name
    0.000f,  // unsaid_predicate
    -0.061f,  // unsaid_other
    -1.000f,  // figures_settled
    -0.444f,  // figures_missing
    0.476f,  // figures_open
    -0.010f,  // times_settled
    -0.378f,  // times_missing
    -0.568f,  // times_open
    0.018f,  // number
    1.078f,  // number_bound
    1.152f,  // unit
    -0.730f,  // date
    0.143f,  // date_bound
    -0.355f,  // entity
    0.000f,  // entity_bound
    -0.446f,  // role
    0.000f,  // role_bound
    0.150f,  // polarity
    0.706f,  // polarity_bound
    -0.485f,  // attribution
    0.000f,  // attribution_bound
    -1.730f,  // several_conflicts
    0.301f,  // conflicts
    -0.199f,  // stronger
    -0.075f,  // weaker
    0.000f,  // joined
    0.585f,  // opinion
    0.510f,  // restriction
    0.973f,  // said_size
    -0.133f,  // predicate_same
    0.050f,  // number_known
    0.000f,  // date_known
    0.000f,  // entity_known
    0.000f,  // role_known
    0.868f,  // polarity_known
    0.000f,  // attribution_known
    0.579f,  // event_date
    -1.049f,  // foreign_word
    0.000f,  // foreign_word_bound
    0.000f,  // foreign_word_known
    -0.160f,  // surplus
    0.173f,  // exchange
    -0.376f,  // noun_exchange
    0.115f,  // missing_count
    0.252f,  // strong_missing
    0.000f,  // contradicted
    -0.027f,  // settled
    0.238f,  // main_same
    0.053f,  // main_foreign
    0.278f,  // main_unknown
    0.122f,  // main_opposite
    0.000f,  // clean
    0.000f,  // clean_covered
    0.000f,  // clean_joined
    0.561f,  // covered_squared
    0.126f,  // bound_squared
    0.340f,  // scattered
    -0.050f,  // scattered_long
    -0.271f,  // kept_together
};

// An answer is given from these probabilities on; a dispute from this score of both stances on.
inline constexpr float kSupportFrom = 0.50f, kRefuteFrom = 0.55f, kDisputeScore = 1.00f;

}  // namespace haechi::weights

#endif  // HAECHI_JUDGING_WEIGHTS_H_
