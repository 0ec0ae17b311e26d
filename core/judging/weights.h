// Fitted weights, one for each feature of judging/features.h. Made by fitting, not by hand: see docs/quality.md.
#ifndef HAECHI_JUDGING_WEIGHTS_H_
#define HAECHI_JUDGING_WEIGHTS_H_

namespace haechi::weights {

inline constexpr float kSupport[] = {
    -4.160f,  // bias
    1.441f,  // said_covered
    1.247f,  // said_bound
    -0.079f,  // known_covered
    -0.079f,  // known_bound
    -0.017f,  // least_bound
    0.015f,  // missing_name
    0.437f,  // missing_predicate
    0.364f,  // missing_noun
    1.033f,  // missing_unknown
    -0.079f,  // heaviest_missing
    -0.416f,  // unsaid_name
    0.236f,  // unsaid_predicate
    -0.183f,  // unsaid_other
    -0.277f,  // figures_settled
    0.523f,  // figures_missing
    -0.720f,  // figures_open
    0.234f,  // times_settled
    0.270f,  // times_missing
    0.039f,  // times_open
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
    -0.101f,  // stronger
    0.364f,  // weaker
    -0.308f,  // joined
    0.273f,  // opinion
    -0.517f,  // restriction
    -0.442f,  // said_size
    0.390f,  // predicate_same
    0.000f,  // number_known
    0.000f,  // date_known
    0.000f,  // entity_known
    0.000f,  // role_known
    0.000f,  // polarity_known
    0.000f,  // attribution_known
    0.000f,  // event_date
    2.058f,  // covered_squared
    1.248f,  // bound_squared
};

inline constexpr float kRefute[] = {
    -1.752f,  // bias
    0.180f,  // said_covered
    0.375f,  // said_bound
    0.584f,  // known_covered
    0.279f,  // known_bound
    2.347f,  // least_bound
    -0.432f,  // missing_name
    -0.287f,  // missing_predicate
    -0.061f,  // missing_noun
    -0.307f,  // missing_unknown
    0.275f,  // heaviest_missing
    0.357f,  // unsaid_name
    -0.018f,  // unsaid_predicate
    0.139f,  // unsaid_other
    -0.037f,  // figures_settled
    -0.858f,  // figures_missing
    -1.141f,  // figures_open
    -0.014f,  // times_settled
    -1.155f,  // times_missing
    0.275f,  // times_open
    -0.375f,  // number
    0.675f,  // number_bound
    1.292f,  // unit
    -1.347f,  // date
    -0.244f,  // date_bound
    -0.170f,  // entity
    -1.547f,  // entity_bound
    -0.409f,  // role
    -0.095f,  // role_bound
    -0.283f,  // polarity
    0.486f,  // polarity_bound
    -0.632f,  // attribution
    -1.189f,  // attribution_bound
    -2.127f,  // several_conflicts
    -0.050f,  // conflicts
    0.155f,  // stronger
    0.773f,  // weaker
    0.000f,  // joined
    0.354f,  // opinion
    -0.792f,  // restriction
    0.587f,  // said_size
    -0.225f,  // predicate_same
    -1.018f,  // number_known
    0.178f,  // date_known
    -0.565f,  // entity_known
    -0.207f,  // role_known
    0.161f,  // polarity_known
    -0.512f,  // attribution_known
    -0.153f,  // event_date
    0.720f,  // covered_squared
    0.958f,  // bound_squared
};

inline constexpr float kSupportFrom = 0.45f, kRefuteFrom = 0.50f, kDisputeFrom = 0.60f;

}  // namespace haechi::weights

#endif  // HAECHI_JUDGING_WEIGHTS_H_
