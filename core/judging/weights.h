// Fitted weights, one for each feature of judging/features.h. Made by scripts/fit-weights.py, not by hand.
#ifndef HAECHI_JUDGING_WEIGHTS_H_
#define HAECHI_JUDGING_WEIGHTS_H_

namespace haechi::weights {

inline constexpr float kSupport[] = {
    -2.795f,  // bias
    1.118f,  // said_covered
    1.118f,  // said_bound
    0.900f,  // known_covered
    0.900f,  // known_bound
    0.405f,  // least_bound
    -0.033f,  // missing_name
    -0.035f,  // missing_predicate
    0.000f,  // missing_noun
    0.000f,  // missing_unknown
    0.000f,  // heaviest_missing
    0.060f,  // unsaid_name
    -0.061f,  // unsaid_predicate
    -0.035f,  // unsaid_other
    0.659f,  // figures_settled
    0.000f,  // figures_missing
    -0.246f,  // figures_open
    0.360f,  // times_settled
    -0.213f,  // times_missing
    -0.069f,  // times_open
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
    -0.485f,  // stronger
    -0.190f,  // weaker
    -0.617f,  // joined
    -0.260f,  // opinion
    -0.537f,  // restriction
    1.855f,  // said_size
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
    0.050f,  // exchange
    0.000f,  // noun_exchange
    0.000f,  // missing_count
    0.000f,  // strong_missing
    -0.416f,  // contradicted
    0.000f,  // settled
    0.000f,  // main_same
    0.000f,  // main_foreign
    0.275f,  // main_unknown
    0.000f,  // main_opposite
    0.145f,  // clean
    0.914f,  // clean_covered
    -0.173f,  // clean_joined
    0.473f,  // covered_squared
    0.542f,  // bound_squared
    -0.071f,  // scattered
    -0.562f,  // scattered_long
    0.162f,  // kept_together
};

inline constexpr float kRefute[] = {
    -3.680f,  // bias
    0.942f,  // said_covered
    1.399f,  // said_bound
    0.402f,  // known_covered
    0.324f,  // known_bound
    0.564f,  // least_bound
    -0.464f,  // missing_name
    -0.104f,  // missing_predicate
    -0.253f,  // missing_noun
    0.000f,  // missing_unknown
    1.137f,  // heaviest_missing
    -0.366f,  // unsaid_name
    0.000f,  // unsaid_predicate
    -0.063f,  // unsaid_other
    -0.963f,  // figures_settled
    -0.460f,  // figures_missing
    0.458f,  // figures_open
    0.018f,  // times_settled
    -0.364f,  // times_missing
    -0.547f,  // times_open
    -0.000f,  // number
    1.090f,  // number_bound
    1.150f,  // unit
    -0.654f,  // date
    0.128f,  // date_bound
    -0.371f,  // entity
    0.000f,  // entity_bound
    -0.438f,  // role
    0.000f,  // role_bound
    0.134f,  // polarity
    0.615f,  // polarity_bound
    -0.493f,  // attribution
    0.000f,  // attribution_bound
    -1.740f,  // several_conflicts
    0.301f,  // conflicts
    -0.196f,  // stronger
    0.026f,  // weaker
    0.000f,  // joined
    0.613f,  // opinion
    0.490f,  // restriction
    0.961f,  // said_size
    -0.150f,  // predicate_same
    0.027f,  // number_known
    0.000f,  // date_known
    0.000f,  // entity_known
    0.000f,  // role_known
    0.845f,  // polarity_known
    0.000f,  // attribution_known
    0.488f,  // event_date
    -1.063f,  // foreign_word
    0.000f,  // foreign_word_bound
    0.000f,  // foreign_word_known
    -0.146f,  // surplus
    0.184f,  // exchange
    -0.398f,  // noun_exchange
    0.117f,  // missing_count
    0.261f,  // strong_missing
    0.000f,  // contradicted
    0.000f,  // settled
    0.247f,  // main_same
    0.065f,  // main_foreign
    0.311f,  // main_unknown
    0.142f,  // main_opposite
    0.000f,  // clean
    0.000f,  // clean_covered
    0.000f,  // clean_joined
    0.498f,  // covered_squared
    0.119f,  // bound_squared
    0.277f,  // scattered
    -0.066f,  // scattered_long
    -0.265f,  // kept_together
};

// An answer is given from these probabilities on; a dispute from this score of both stances on.
inline constexpr float kSupportFrom = 0.50f, kRefuteFrom = 0.55f, kDisputeScore = 1.00f;

/// Stated probability and how often such an answer was right, cross-validated; straight lines between.
struct Knot {
  float stated, right;
};
inline constexpr Knot kSupportedRight[] = {{0.587f, 0.654f}, {0.828f, 0.774f}, {0.967f, 0.889f}};
inline constexpr Knot kRefutedRight[] = {{0.615f, 0.611f}, {0.787f, 0.917f}, {0.905f, 0.972f}, {0.951f, 0.972f}, {0.977f, 0.972f}, {0.990f, 0.968f}};
inline constexpr Knot kUnknownRight[] = {{0.347f, 0.273f}, {0.511f, 0.432f}, {0.604f, 0.545f}, {0.740f, 0.568f}, {0.893f, 0.659f}, {0.996f, 0.698f}};

}  // namespace haechi::weights

#endif  // HAECHI_JUDGING_WEIGHTS_H_
