#include "judging/model.h"

#include <cmath>

#include "judging/weights.h"

namespace haechi {
namespace {

float probability(const Features& f, const float (&weights)[kFeatureCount]) {
  float z = 0;
  for (size_t i = 0; i < kFeatureCount; ++i) z += weights[i] * f[i];
  // Rounded so that the last bit of the platform's exponential cannot show.
  return std::round(8192.0f / (1.0f + std::exp(-z))) / 8192.0f;
}

}  // namespace

const float kSupportThreshold = weights::kSupportFrom;
const float kRefuteThreshold = weights::kRefuteFrom;
const float kDisputeThreshold = weights::kDisputeFrom;

float support_probability(const Features& f) { return probability(f, weights::kSupport); }
float refute_probability(const Features& f) { return probability(f, weights::kRefute); }

}  // namespace haechi
