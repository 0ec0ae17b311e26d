// Fitted weights, one for each feature of judging/features.h. Made by scripts/fit-weights.py, not by hand.
#ifndef HAECHI_JUDGING_WEIGHTS_H_
#define HAECHI_JUDGING_WEIGHTS_H_

namespace haechi::weights {

inline constexpr float kSupport[] = {
    -2.925f,  // bias
    1.365f,   // said_covered
    1.260f,   // said_bound
    0.708f,   // known_covered
    0.708f,   // known_bound
    0.466f,   // least_bound
    0.000f,   // missing_name
    -0.088f,  // missing_predicate
    0.000f,   // missing_noun
    0.000f,   // missing_unknown
    0.000f,   // heaviest_missing
    -0.417f,  // unsaid_name
    -0.030f,  // unsaid_predicate
    -0.125f,  // unsaid_other
    0.643f,   // figures_settled
    -0.029f,  // figures_missing
    -0.540f,  // figures_open
    0.188f,   // times_settled
    -0.270f,  // times_missing
    -0.087f,  // times_open
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
    -0.284f,  // stronger
    -0.042f,  // weaker
    -0.405f,  // joined
    -0.037f,  // opinion
    -0.392f,  // restriction
    1.605f,   // said_size
    0.059f,   // predicate_same
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
    0.351f,   // exchange
    0.000f,   // noun_exchange
    0.000f,   // missing_count
    0.000f,   // strong_missing
    -0.870f,  // contradicted
    0.000f,   // settled
    0.000f,   // main_same
    -0.490f,  // main_foreign
    0.032f,   // main_unknown
    -0.417f,  // main_opposite
    0.000f,   // clean
    0.674f,   // clean_covered
    -0.543f,  // clean_joined
    0.777f,   // covered_squared
    0.576f,   // bound_squared
    0.710f,   // scattered
    -0.860f,  // scattered_long
    0.027f,   // kept_together
    -0.483f,  // outdone
    0.405f,   // ahead
};

inline constexpr float kRefute[] = {
    -3.566f,  // bias
    1.701f,   // said_covered
    0.734f,   // said_bound
    0.126f,   // known_covered
    0.589f,   // known_bound
    0.137f,   // least_bound
    -0.222f,  // missing_name
    -0.028f,  // missing_predicate
    -0.060f,  // missing_noun
    0.000f,   // missing_unknown
    0.373f,   // heaviest_missing
    -0.405f,  // unsaid_name
    -0.073f,  // unsaid_predicate
    -0.068f,  // unsaid_other
    -0.363f,  // figures_settled
    -0.366f,  // figures_missing
    0.575f,   // figures_open
    0.261f,   // times_settled
    -0.337f,  // times_missing
    -0.447f,  // times_open
    -0.643f,  // number
    1.303f,   // number_bound
    1.501f,   // unit
    -0.677f,  // date
    0.622f,   // date_bound
    -0.632f,  // entity
    0.000f,   // entity_bound
    -0.754f,  // role
    0.000f,   // role_bound
    -0.396f,  // polarity
    0.351f,   // polarity_bound
    0.163f,   // attribution
    0.000f,   // attribution_bound
    -1.385f,  // several_conflicts
    0.430f,   // conflicts
    0.072f,   // stronger
    -0.120f,  // weaker
    0.000f,   // joined
    0.350f,   // opinion
    -0.734f,  // restriction
    1.335f,   // said_size
    -0.234f,  // predicate_same
    0.214f,   // number_known
    0.000f,   // date_known
    0.000f,   // entity_known
    0.000f,   // role_known
    0.741f,   // polarity_known
    0.000f,   // attribution_known
    0.661f,   // event_date
    0.070f,   // foreign_word
    0.339f,   // foreign_word_bound
    0.000f,   // foreign_word_known
    0.114f,   // surplus
    0.365f,   // exchange
    -0.466f,  // noun_exchange
    -0.081f,  // missing_count
    -0.112f,  // strong_missing
    0.000f,   // contradicted
    0.000f,   // settled
    0.320f,   // main_same
    0.047f,   // main_foreign
    0.054f,   // main_unknown
    0.259f,   // main_opposite
    0.000f,   // clean
    0.000f,   // clean_covered
    0.000f,   // clean_joined
    1.424f,   // covered_squared
    -0.020f,  // bound_squared
    0.491f,   // scattered
    -0.319f,  // scattered_long
    -0.089f,  // kept_together
    0.855f,   // outdone
    0.951f,   // ahead
};

// An answer is given from these probabilities on.
inline constexpr float kSupportFrom = 0.50f, kRefuteFrom = 0.52f, kRefuteValueFrom = 0.40f;

}  // namespace haechi::weights

#endif  // HAECHI_JUDGING_WEIGHTS_H_
