// Fitted weights, one for each feature of judging/features.h. Made by scripts/fit-weights.py, not by hand.
#ifndef HAECHI_JUDGING_WEIGHTS_H_
#define HAECHI_JUDGING_WEIGHTS_H_

namespace haechi::weights {

inline constexpr float kSupport[] = {
    -2.972f,  // bias
    0.734f,  // said_covered
    0.733f,  // said_bound
    0.959f,  // known_covered
    0.959f,  // known_bound
    0.831f,  // least_bound
    -0.278f,  // missing_name
    0.000f,  // missing_predicate
    0.000f,  // missing_noun
    0.000f,  // missing_unknown
    0.000f,  // heaviest_missing
    0.053f,  // unsaid_name
    0.178f,  // unsaid_predicate
    -0.044f,  // unsaid_other
    0.881f,  // figures_settled
    -0.026f,  // figures_missing
    -0.691f,  // figures_open
    0.383f,  // times_settled
    0.000f,  // times_missing
    -0.308f,  // times_open
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
    -0.229f,  // stronger
    0.026f,  // weaker
    -0.461f,  // joined
    -0.127f,  // opinion
    -0.610f,  // restriction
    1.845f,  // said_size
    0.069f,  // predicate_same
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
    0.084f,  // exchange
    0.000f,  // noun_exchange
    0.000f,  // missing_count
    0.000f,  // strong_missing
    0.000f,  // contradicted
    0.000f,  // settled
    0.000f,  // main_same
    0.000f,  // main_foreign
    0.276f,  // main_unknown
    -0.076f,  // main_opposite
    0.000f,  // clean
    0.729f,  // clean_covered
    -0.453f,  // clean_joined
    0.860f,  // covered_squared
    0.967f,  // bound_squared
};

inline constexpr float kRefute[] = {
    -3.644f,  // bias
    1.157f,  // said_covered
    1.077f,  // said_bound
    0.394f,  // known_covered
    0.193f,  // known_bound
    0.410f,  // least_bound
    -0.719f,  // missing_name
    0.000f,  // missing_predicate
    -0.476f,  // missing_noun
    -0.307f,  // missing_unknown
    1.123f,  // heaviest_missing
    -0.236f,  // unsaid_name
    0.000f,  // unsaid_predicate
    0.000f,  // unsaid_other
    -0.877f,  // figures_settled
    -0.564f,  // figures_missing
    0.368f,  // figures_open
    -0.107f,  // times_settled
    -0.395f,  // times_missing
    -0.372f,  // times_open
    0.123f,  // number
    1.262f,  // number_bound
    0.830f,  // unit
    -0.428f,  // date
    0.533f,  // date_bound
    -0.153f,  // entity
    0.000f,  // entity_bound
    -0.281f,  // role
    0.000f,  // role_bound
    -0.105f,  // polarity
    0.017f,  // polarity_bound
    -0.511f,  // attribution
    0.000f,  // attribution_bound
    -1.487f,  // several_conflicts
    0.275f,  // conflicts
    0.025f,  // stronger
    0.170f,  // weaker
    0.000f,  // joined
    0.539f,  // opinion
    0.712f,  // restriction
    0.884f,  // said_size
    -0.670f,  // predicate_same
    0.000f,  // number_known
    0.000f,  // date_known
    0.000f,  // entity_known
    0.000f,  // role_known
    0.691f,  // polarity_known
    0.000f,  // attribution_known
    0.410f,  // event_date
    -0.949f,  // foreign_word
    0.000f,  // foreign_word_bound
    0.000f,  // foreign_word_known
    0.130f,  // surplus
    0.304f,  // exchange
    -0.240f,  // noun_exchange
    0.126f,  // missing_count
    0.137f,  // strong_missing
    0.000f,  // contradicted
    0.000f,  // settled
    0.696f,  // main_same
    0.078f,  // main_foreign
    0.280f,  // main_unknown
    0.142f,  // main_opposite
    0.000f,  // clean
    0.000f,  // clean_covered
    0.000f,  // clean_joined
    0.669f,  // covered_squared
    -0.204f,  // bound_squared
};

// An answer is given from these probabilities on; a dispute from this score of both stances on.
inline constexpr float kSupportFrom = 0.50f, kRefuteFrom = 0.50f, kDisputeScore = 1.00f;

}  // namespace haechi::weights

#endif  // HAECHI_JUDGING_WEIGHTS_H_
