// Fitted weights, one for each feature of judging/features.h. Made by scripts/fit-weights.py, not by hand.
#ifndef HAECHI_JUDGING_WEIGHTS_H_
#define HAECHI_JUDGING_WEIGHTS_H_

namespace haechi::weights {

inline constexpr float kSupport[] = {
    -2.999f,  // bias
    1.209f,  // said_covered
    1.208f,  // said_bound
    0.942f,  // known_covered
    0.942f,  // known_bound
    0.515f,  // least_bound
    0.000f,  // missing_name
    0.000f,  // missing_predicate
    0.000f,  // missing_noun
    0.000f,  // missing_unknown
    0.000f,  // heaviest_missing
    0.047f,  // unsaid_name
    0.083f,  // unsaid_predicate
    -0.042f,  // unsaid_other
    0.727f,  // figures_settled
    0.000f,  // figures_missing
    -0.410f,  // figures_open
    0.389f,  // times_settled
    -0.010f,  // times_missing
    0.000f,  // times_open
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
    -0.514f,  // stronger
    -0.117f,  // weaker
    -1.062f,  // joined
    -0.173f,  // opinion
    -0.649f,  // restriction
    1.994f,  // said_size
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
    0.066f,  // exchange
    0.000f,  // noun_exchange
    0.000f,  // missing_count
    0.000f,  // strong_missing
    -0.568f,  // contradicted
    0.000f,  // settled
    0.000f,  // main_same
    -0.000f,  // main_foreign
    0.187f,  // main_unknown
    0.000f,  // main_opposite
    0.128f,  // clean
    0.775f,  // clean_covered
    0.217f,  // clean_joined
    0.557f,  // covered_squared
    0.731f,  // bound_squared
    -0.208f,  // scattered
    -0.533f,  // scattered_long
    0.012f,  // kept_together
};

inline constexpr float kRefute[] = {
    -3.134f,  // bias
    0.999f,  // said_covered
    0.943f,  // said_bound
    0.302f,  // known_covered
    0.707f,  // known_bound
    0.305f,  // least_bound
    -0.596f,  // missing_name
    0.000f,  // missing_predicate
    -0.345f,  // missing_noun
    0.000f,  // missing_unknown
    0.573f,  // heaviest_missing
    -0.288f,  // unsaid_name
    0.000f,  // unsaid_predicate
    -0.047f,  // unsaid_other
    -0.882f,  // figures_settled
    -0.647f,  // figures_missing
    0.396f,  // figures_open
    0.074f,  // times_settled
    -0.625f,  // times_missing
    -0.460f,  // times_open
    -0.396f,  // number
    0.966f,  // number_bound
    0.967f,  // unit
    -0.654f,  // date
    0.000f,  // date_bound
    -0.371f,  // entity
    0.000f,  // entity_bound
    -0.124f,  // role
    0.000f,  // role_bound
    0.343f,  // polarity
    0.471f,  // polarity_bound
    -0.824f,  // attribution
    0.000f,  // attribution_bound
    -2.103f,  // several_conflicts
    0.721f,  // conflicts
    -0.469f,  // stronger
    0.223f,  // weaker
    0.000f,  // joined
    0.863f,  // opinion
    0.723f,  // restriction
    1.082f,  // said_size
    -0.753f,  // predicate_same
    0.382f,  // number_known
    0.000f,  // date_known
    0.000f,  // entity_known
    0.000f,  // role_known
    0.544f,  // polarity_known
    0.000f,  // attribution_known
    0.498f,  // event_date
    -1.045f,  // foreign_word
    0.000f,  // foreign_word_bound
    0.000f,  // foreign_word_known
    0.100f,  // surplus
    0.386f,  // exchange
    -0.590f,  // noun_exchange
    -0.083f,  // missing_count
    0.260f,  // strong_missing
    0.000f,  // contradicted
    0.000f,  // settled
    0.786f,  // main_same
    0.068f,  // main_foreign
    0.148f,  // main_unknown
    -0.195f,  // main_opposite
    0.000f,  // clean
    0.000f,  // clean_covered
    0.000f,  // clean_joined
    0.526f,  // covered_squared
    -0.074f,  // bound_squared
    -0.084f,  // scattered
    0.629f,  // scattered_long
    -0.367f,  // kept_together
};

// An answer is given from these probabilities on; a dispute from this score of both stances on.
inline constexpr float kSupportFrom = 0.50f, kRefuteFrom = 0.58f, kDisputeScore = 2.00f;

/// Stated probability and how often such an answer was right, cross-validated; straight lines between.
struct Knot {
  float stated, right;
};
inline constexpr Knot kSupportedRight[] = {{0.584f, 0.528f}, {0.747f, 0.585f}, {0.874f, 0.798f}, {0.957f, 0.798f}, {0.984f, 0.922f}};
inline constexpr Knot kRefutedRight[] = {{0.659f, 0.591f}, {0.797f, 0.682f}, {0.889f, 0.864f}, {0.965f, 0.966f}};
inline constexpr Knot kUnknownRight[] = {{0.338f, 0.289f}, {0.523f, 0.316f}, {0.703f, 0.459f}, {0.966f, 0.507f}};

}  // namespace haechi::weights

#endif  // HAECHI_JUDGING_WEIGHTS_H_
