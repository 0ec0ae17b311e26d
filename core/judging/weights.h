// Fitted weights, one for each feature of judging/features.h. Made by fitting, not by hand: see docs/quality.md.
#ifndef HAECHI_JUDGING_WEIGHTS_H_
#define HAECHI_JUDGING_WEIGHTS_H_

namespace haechi::weights {

inline constexpr float kSupport[] = {
    -3.194f,  // bias
    1.994f,  // said_covered
    1.817f,  // said_bound
    -0.752f,  // known_covered
    -0.752f,  // known_bound
    0.118f,  // least_bound
    0.375f,  // missing_name
    0.395f,  // missing_predicate
    0.592f,  // missing_noun
    0.826f,  // missing_unknown
    0.307f,  // heaviest_missing
    -0.830f,  // unsaid_name
    0.115f,  // unsaid_predicate
    -0.164f,  // unsaid_other
    -0.078f,  // figures_settled
    0.447f,  // figures_missing
    -0.409f,  // figures_open
    0.181f,  // times_settled
    0.306f,  // times_missing
    0.167f,  // times_open
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
    -0.047f,  // stronger
    -0.634f,  // weaker
    0.856f,  // joined
    -0.367f,  // opinion
    -0.001f,  // restriction
    0.879f,  // said_size
    0.193f,  // predicate_same
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
    -0.950f,  // clean
    2.511f,  // clean_covered
    -2.401f,  // clean_joined
    2.037f,  // covered_squared
    0.743f,  // bound_squared
};

inline constexpr float kRefute[] = {
    -1.045f,  // bias
    0.125f,  // said_covered
    0.258f,  // said_bound
    -0.084f,  // known_covered
    1.128f,  // known_bound
    2.070f,  // least_bound
    -0.168f,  // missing_name
    0.007f,  // missing_predicate
    0.076f,  // missing_noun
    0.056f,  // missing_unknown
    -0.254f,  // heaviest_missing
    0.268f,  // unsaid_name
    0.027f,  // unsaid_predicate
    -0.063f,  // unsaid_other
    0.139f,  // figures_settled
    -0.431f,  // figures_missing
    -1.162f,  // figures_open
    0.248f,  // times_settled
    -0.893f,  // times_missing
    0.801f,  // times_open
    0.167f,  // number
    1.098f,  // number_bound
    1.892f,  // unit
    -0.702f,  // date
    -0.163f,  // date_bound
    -0.047f,  // entity
    -0.522f,  // entity_bound
    -0.958f,  // role
    -0.030f,  // role_bound
    -0.143f,  // polarity
    -0.842f,  // polarity_bound
    -0.553f,  // attribution
    -0.498f,  // attribution_bound
    -1.998f,  // several_conflicts
    -0.827f,  // conflicts
    -0.233f,  // stronger
    0.301f,  // weaker
    0.000f,  // joined
    0.268f,  // opinion
    -0.215f,  // restriction
    1.697f,  // said_size
    0.027f,  // predicate_same
    -0.895f,  // number_known
    0.276f,  // date_known
    -0.903f,  // entity_known
    0.065f,  // role_known
    0.350f,  // polarity_known
    -0.371f,  // attribution_known
    0.273f,  // event_date
    -1.630f,  // foreign_word
    -1.456f,  // foreign_word_bound
    -0.143f,  // foreign_word_known
    0.000f,  // clean
    0.000f,  // clean_covered
    0.000f,  // clean_joined
    0.274f,  // covered_squared
    1.167f,  // bound_squared
};

// An answer is given from these probabilities on; a dispute from this score of both stances on.
inline constexpr float kSupportFrom = 0.45f, kRefuteFrom = 0.50f, kDisputeScore = 1.00f;

}  // namespace haechi::weights

#endif  // HAECHI_JUDGING_WEIGHTS_H_
