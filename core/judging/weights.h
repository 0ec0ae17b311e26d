// Fitted weights, one for each feature of judging/features.h. Made by scripts/fit-weights.py, not by hand.
#ifndef HAECHI_JUDGING_WEIGHTS_H_
#define HAECHI_JUDGING_WEIGHTS_H_

namespace haechi::weights {

inline constexpr float kSupport[] = {
    -3.222f,  // bias
    1.594f,   // said_covered
    1.505f,   // said_bound
    0.954f,   // known_covered
    0.954f,   // known_bound
    0.331f,   // least_bound
    -0.143f,  // missing_name
    0.000f,   // missing_predicate
    0.000f,   // missing_noun
    0.000f,   // missing_unknown
    0.000f,   // heaviest_missing
    -0.382f,  // unsaid_name
    0.026f,   // unsaid_predicate
    -0.220f,  // unsaid_other
    0.700f,   // figures_settled
    0.000f,   // figures_missing
    -0.479f,  // figures_open
    0.383f,   // times_settled
    -0.408f,  // times_missing
    0.000f,   // times_open
    0.000f,   // number
    0.000f,   // number_bound
    0.000f,   // unit
    0.000f,   // date
    0.000f,   // date_bound
    0.000f,   // entity
    0.000f,   // entity_bound
    0.000f,   // role
    0.000f,   // role_bound
    0.000f,   // polarity
    0.000f,   // polarity_bound
    0.000f,   // attribution
    0.000f,   // attribution_bound
    0.000f,   // several_conflicts
    0.000f,   // conflicts
    -0.675f,  // stronger
    -0.471f,  // weaker
    -1.379f,  // joined
    -0.183f,  // opinion
    -0.372f,  // restriction
    2.298f,   // said_size
    0.197f,   // predicate_same
    0.000f,   // number_known
    0.000f,   // date_known
    0.000f,   // entity_known
    0.000f,   // role_known
    0.000f,   // polarity_known
    0.000f,   // attribution_known
    0.000f,   // event_date
    0.000f,   // foreign_word
    0.000f,   // foreign_word_bound
    0.000f,   // foreign_word_known
    0.000f,   // surplus
    0.384f,   // exchange
    0.000f,   // noun_exchange
    0.000f,   // missing_count
    0.000f,   // strong_missing
    -0.777f,  // contradicted
    0.000f,   // settled
    0.000f,   // main_same
    -0.143f,  // main_foreign
    0.204f,   // main_unknown
    -0.750f,  // main_opposite
    0.000f,   // clean
    0.304f,   // clean_covered
    0.785f,   // clean_joined
    0.217f,   // covered_squared
    0.493f,   // bound_squared
    1.014f,   // scattered
    -0.481f,  // scattered_long
    0.125f,   // kept_together
    0.000f,   // outdone
    0.000f,   // ahead
};

inline constexpr float kRefute[] = {
    -3.008f,  // bias
    1.628f,   // said_covered
    0.765f,   // said_bound
    0.091f,   // known_covered
    1.006f,   // known_bound
    0.000f,   // least_bound
    -0.293f,  // missing_name
    0.000f,   // missing_predicate
    -0.268f,  // missing_noun
    0.000f,   // missing_unknown
    -0.079f,  // heaviest_missing
    -0.068f,  // unsaid_name
    0.000f,   // unsaid_predicate
    -0.028f,  // unsaid_other
    -0.967f,  // figures_settled
    -0.688f,  // figures_missing
    -0.021f,  // figures_open
    0.311f,   // times_settled
    -0.403f,  // times_missing
    -0.549f,  // times_open
    -0.512f,  // number
    0.680f,   // number_bound
    1.668f,   // unit
    -0.533f,  // date
    0.052f,   // date_bound
    -0.458f,  // entity
    0.000f,   // entity_bound
    -0.059f,  // role
    0.108f,   // role_bound
    -0.612f,  // polarity
    0.388f,   // polarity_bound
    -0.278f,  // attribution
    0.000f,   // attribution_bound
    -1.464f,  // several_conflicts
    0.295f,   // conflicts
    -0.040f,  // stronger
    -0.408f,  // weaker
    0.000f,   // joined
    -0.041f,  // opinion
    0.671f,   // restriction
    1.827f,   // said_size
    -0.634f,  // predicate_same
    0.565f,   // number_known
    0.000f,   // date_known
    0.046f,   // entity_known
    0.330f,   // role_known
    1.039f,   // polarity_known
    0.000f,   // attribution_known
    0.653f,   // event_date
    -0.691f,  // foreign_word
    0.000f,   // foreign_word_bound
    0.000f,   // foreign_word_known
    -0.041f,  // surplus
    0.319f,   // exchange
    -0.275f,  // noun_exchange
    0.059f,   // missing_count
    0.224f,   // strong_missing
    0.000f,   // contradicted
    0.000f,   // settled
    0.313f,   // main_same
    0.134f,   // main_foreign
    -0.019f,  // main_unknown
    0.586f,   // main_opposite
    0.000f,   // clean
    0.000f,   // clean_covered
    0.000f,   // clean_joined
    1.041f,   // covered_squared
    -0.446f,  // bound_squared
    -0.174f,  // scattered
    0.090f,   // scattered_long
    0.227f,   // kept_together
    0.000f,   // outdone
    0.000f,   // ahead
};

// An answer is given from these probabilities on.
inline constexpr float kSupportFrom = 0.54f, kRefuteFrom = 0.58f;

}  // namespace haechi::weights

#endif  // HAECHI_JUDGING_WEIGHTS_H_
