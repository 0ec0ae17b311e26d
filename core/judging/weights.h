// Fitted weights, one for each feature of judging/features.h. Made by fitting, not by hand: see docs/quality.md.
#ifndef HAECHI_JUDGING_WEIGHTS_H_
#define HAECHI_JUDGING_WEIGHTS_H_

namespace haechi::weights {

inline constexpr float kSupport[] = {
    -2.384f,  // bias
    0.652f,  // said_covered
    0.651f,  // said_bound
    1.030f,  // known_covered
    1.030f,  // known_bound
    0.547f,  // least_bound
    -0.221f,  // missing_name
    -0.041f,  // missing_predicate
    -0.042f,  // missing_noun
    0.000f,  // missing_unknown
    -0.134f,  // heaviest_missing
    -0.329f,  // unsaid_name
    0.158f,  // unsaid_predicate
    0.015f,  // unsaid_other
    0.576f,  // figures_settled
    0.000f,  // figures_missing
    -0.643f,  // figures_open
    0.289f,  // times_settled
    -0.253f,  // times_missing
    -0.412f,  // times_open
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
    -0.336f,  // stronger
    -0.083f,  // weaker
    -0.260f,  // joined
    -0.135f,  // opinion
    -0.099f,  // restriction
    1.352f,  // said_size
    0.017f,  // predicate_same
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
    0.142f,  // exchange
    0.000f,  // noun_exchange
    0.000f,  // missing_count
    0.000f,  // strong_missing
    0.000f,  // contradicted
    0.000f,  // settled
    0.000f,  // main_same
    -0.098f,  // main_foreign
    0.167f,  // main_unknown
    -0.097f,  // main_opposite
    0.000f,  // clean
    0.402f,  // clean_covered
    -0.429f,  // clean_joined
    0.892f,  // covered_squared
    0.776f,  // bound_squared
};

inline constexpr float kRefute[] = {
    -3.158f,  // bias
    1.002f,  // said_covered
    0.986f,  // said_bound
    0.492f,  // known_covered
    0.209f,  // known_bound
    0.139f,  // least_bound
    -0.838f,  // missing_name
    -0.041f,  // missing_predicate
    -0.504f,  // missing_noun
    -0.193f,  // missing_unknown
    0.967f,  // heaviest_missing
    -0.185f,  // unsaid_name
    0.000f,  // unsaid_predicate
    0.000f,  // unsaid_other
    -0.831f,  // figures_settled
    -0.644f,  // figures_missing
    0.959f,  // figures_open
    -0.031f,  // times_settled
    -0.597f,  // times_missing
    0.517f,  // times_open
    -0.264f,  // number
    0.967f,  // number_bound
    1.027f,  // unit
    -0.406f,  // date
    0.550f,  // date_bound
    0.068f,  // entity
    0.000f,  // entity_bound
    -0.428f,  // role
    0.000f,  // role_bound
    -0.019f,  // polarity
    0.056f,  // polarity_bound
    -0.318f,  // attribution
    0.000f,  // attribution_bound
    -1.229f,  // several_conflicts
    0.357f,  // conflicts
    -0.173f,  // stronger
    -0.418f,  // weaker
    0.000f,  // joined
    0.399f,  // opinion
    0.766f,  // restriction
    0.860f,  // said_size
    -0.524f,  // predicate_same
    0.000f,  // number_known
    0.000f,  // date_known
    0.000f,  // entity_known
    0.000f,  // role_known
    0.636f,  // polarity_known
    0.000f,  // attribution_known
    0.330f,  // event_date
    -0.891f,  // foreign_word
    0.000f,  // foreign_word_bound
    0.000f,  // foreign_word_known
    -0.052f,  // surplus
    0.057f,  // exchange
    -0.252f,  // noun_exchange
    0.250f,  // missing_count
    0.077f,  // strong_missing
    0.000f,  // contradicted
    0.000f,  // settled
    0.683f,  // main_same
    0.147f,  // main_foreign
    0.251f,  // main_unknown
    0.499f,  // main_opposite
    0.000f,  // clean
    0.000f,  // clean_covered
    0.000f,  // clean_joined
    0.619f,  // covered_squared
    -0.101f,  // bound_squared
};

// An answer is given from these probabilities on; a dispute from this score of both stances on.
inline constexpr float kSupportFrom = 0.45f, kRefuteFrom = 0.36f, kDisputeScore = 1.00f;

}  // namespace haechi::weights

#endif  // HAECHI_JUDGING_WEIGHTS_H_
