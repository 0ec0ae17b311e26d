// Fitted weights, one for each feature of judging/features.h. Made by scripts/fit-weights.py, not by hand.
#ifndef HAECHI_JUDGING_WEIGHTS_H_
#define HAECHI_JUDGING_WEIGHTS_H_

namespace haechi::weights {

inline constexpr float kSupport[] = {
    -2.636f,  // bias
    0.693f,  // said_covered
    0.693f,  // said_bound
    0.877f,  // known_covered
    0.877f,  // known_bound
    0.556f,  // least_bound
    -0.271f,  // missing_name
    0.000f,  // missing_predicate
    0.000f,  // missing_noun
    0.000f,  // missing_unknown
    0.000f,  // heaviest_missing
    -0.156f,  // unsaid_name
    0.267f,  // unsaid_predicate
    -0.086f,  // unsaid_other
    0.837f,  // figures_settled
    -0.135f,  // figures_missing
    -0.479f,  // figures_open
    0.364f,  // times_settled
    0.000f,  // times_missing
    -0.179f,  // times_open
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
    -0.070f,  // stronger
    0.198f,  // weaker
    -0.411f,  // joined
    -0.211f,  // opinion
    -0.476f,  // restriction
    1.807f,  // said_size
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
    0.076f,  // exchange
    0.000f,  // noun_exchange
    0.000f,  // missing_count
    0.000f,  // strong_missing
    0.000f,  // contradicted
    0.000f,  // settled
    0.000f,  // main_same
    -0.042f,  // main_foreign
    0.205f,  // main_unknown
    -0.308f,  // main_opposite
    0.000f,  // clean
    0.424f,  // clean_covered
    -0.427f,  // clean_joined
    0.803f,  // covered_squared
    0.911f,  // bound_squared
};

inline constexpr float kRefute[] = {
    -3.680f,  // bias
    1.185f,  // said_covered
    1.044f,  // said_bound
    0.412f,  // known_covered
    0.230f,  // known_bound
    0.370f,  // least_bound
    -0.750f,  // missing_name
    0.000f,  // missing_predicate
    -0.483f,  // missing_noun
    -0.311f,  // missing_unknown
    1.078f,  // heaviest_missing
    -0.142f,  // unsaid_name
    0.000f,  // unsaid_predicate
    0.000f,  // unsaid_other
    -0.875f,  // figures_settled
    -0.616f,  // figures_missing
    0.352f,  // figures_open
    -0.047f,  // times_settled
    -0.429f,  // times_missing
    -0.015f,  // times_open
    0.111f,  // number
    1.250f,  // number_bound
    0.806f,  // unit
    -0.511f,  // date
    0.622f,  // date_bound
    -0.150f,  // entity
    0.000f,  // entity_bound
    -0.356f,  // role
    0.000f,  // role_bound
    -0.153f,  // polarity
    0.294f,  // polarity_bound
    -0.443f,  // attribution
    0.000f,  // attribution_bound
    -1.518f,  // several_conflicts
    0.291f,  // conflicts
    0.039f,  // stronger
    0.174f,  // weaker
    0.000f,  // joined
    0.551f,  // opinion
    0.611f,  // restriction
    0.849f,  // said_size
    -0.657f,  // predicate_same
    0.000f,  // number_known
    0.000f,  // date_known
    0.000f,  // entity_known
    0.000f,  // role_known
    0.624f,  // polarity_known
    0.000f,  // attribution_known
    0.469f,  // event_date
    -0.817f,  // foreign_word
    0.000f,  // foreign_word_bound
    0.000f,  // foreign_word_known
    0.091f,  // surplus
    0.237f,  // exchange
    -0.241f,  // noun_exchange
    0.193f,  // missing_count
    0.044f,  // strong_missing
    0.000f,  // contradicted
    0.000f,  // settled
    0.831f,  // main_same
    0.118f,  // main_foreign
    0.406f,  // main_unknown
    0.089f,  // main_opposite
    0.000f,  // clean
    0.000f,  // clean_covered
    0.000f,  // clean_joined
    0.688f,  // covered_squared
    -0.241f,  // bound_squared
};

// An answer is given from these probabilities on; a dispute from this score of both stances on.
inline constexpr float kSupportFrom = 0.45f, kRefuteFrom = 0.60f, kDisputeScore = 1.00f;

}  // namespace haechi::weights

#endif  // HAECHI_JUDGING_WEIGHTS_H_
