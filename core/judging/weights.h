// Fitted weights, one for each feature of judging/features.h. Made by fitting, not by hand: see docs/quality.md.
#ifndef HAECHI_JUDGING_WEIGHTS_H_
#define HAECHI_JUDGING_WEIGHTS_H_

namespace haechi::weights {

inline constexpr float kSupport[] = {
    -0.182f,  // bias
    0.272f,  // said_covered
    0.160f,  // said_bound
    0.000f,  // known_covered
    -0.875f,  // known_bound
    1.265f,  // least_bound
    -0.295f,  // missing_name
    0.000f,  // missing_predicate
    0.000f,  // missing_noun
    0.000f,  // missing_unknown
    -0.269f,  // heaviest_missing
    -0.829f,  // unsaid_name
    0.109f,  // unsaid_predicate
    -0.135f,  // unsaid_other
    0.608f,  // figures_settled
    -0.627f,  // figures_missing
    -0.502f,  // figures_open
    0.265f,  // times_settled
    -0.614f,  // times_missing
    -0.080f,  // times_open
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
    -0.601f,  // stronger
    -0.526f,  // weaker
    -0.219f,  // joined
    -0.010f,  // opinion
    -0.707f,  // restriction
    2.970f,  // said_size
    0.030f,  // predicate_same
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
    -0.712f,  // contradicted
    0.000f,  // settled
    0.214f,  // main_same
    -0.804f,  // main_foreign
    -0.182f,  // main_unknown
    -1.136f,  // main_opposite
    0.035f,  // clean
    0.607f,  // clean_covered
    -0.798f,  // clean_joined
    1.180f,  // covered_squared
    0.301f,  // bound_squared
};

inline constexpr float kRefute[] = {
    -0.843f,  // bias
    0.869f,  // said_covered
    0.000f,  // said_bound
    0.068f,  // known_covered
    1.053f,  // known_bound
    1.172f,  // least_bound
    -0.306f,  // missing_name
    -0.176f,  // missing_predicate
    -0.041f,  // missing_noun
    -0.135f,  // missing_unknown
    0.383f,  // heaviest_missing
    0.000f,  // unsaid_name
    0.000f,  // unsaid_predicate
    -0.069f,  // unsaid_other
    -0.377f,  // figures_settled
    -0.745f,  // figures_missing
    1.979f,  // figures_open
    0.013f,  // times_settled
    -1.263f,  // times_missing
    0.659f,  // times_open
    0.341f,  // number
    1.251f,  // number_bound
    1.889f,  // unit
    -0.695f,  // date
    0.107f,  // date_bound
    -0.382f,  // entity
    0.000f,  // entity_bound
    -0.555f,  // role
    0.000f,  // role_bound
    -1.200f,  // polarity
    0.000f,  // polarity_bound
    -0.242f,  // attribution
    0.298f,  // attribution_bound
    -2.595f,  // several_conflicts
    -0.831f,  // conflicts
    -0.190f,  // stronger
    0.292f,  // weaker
    0.000f,  // joined
    0.296f,  // opinion
    0.361f,  // restriction
    1.602f,  // said_size
    -0.057f,  // predicate_same
    0.000f,  // number_known
    0.187f,  // date_known
    0.000f,  // entity_known
    0.471f,  // role_known
    0.914f,  // polarity_known
    0.245f,  // attribution_known
    0.379f,  // event_date
    -1.727f,  // foreign_word
    0.000f,  // foreign_word_bound
    0.000f,  // foreign_word_known
    0.000f,  // contradicted
    0.000f,  // settled
    -0.070f,  // main_same
    -0.132f,  // main_foreign
    -0.118f,  // main_unknown
    0.817f,  // main_opposite
    0.000f,  // clean
    0.000f,  // clean_covered
    0.000f,  // clean_joined
    0.561f,  // covered_squared
    0.399f,  // bound_squared
};

// An answer is given from these probabilities on; a dispute from this score of both stances on.
inline constexpr float kSupportFrom = 0.45f, kRefuteFrom = 0.50f, kDisputeScore = 1.00f;

}  // namespace haechi::weights

#endif  // HAECHI_JUDGING_WEIGHTS_H_
