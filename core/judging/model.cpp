#include "judging/model.h"

#include <algorithm>
#include <cmath>

#include "judging/weights.h"

namespace haechi {
namespace {

float weighted(const Features& f, const float (&weights)[kFeatureCount]) {
  float z = 0;
  for (size_t i = 0; i < kFeatureCount; ++i) z += weights[i] * f[i];
  return z;
}

/// So that the last bit of the platform's exponential cannot show.
float rounded(float p) { return std::round(p * 8192.0f) / 8192.0f; }

}  // namespace

const float kSupportFrom = weights::kSupportFrom;
const float kRefuteFrom = weights::kRefuteFrom;
const float kRefuteValueFrom = weights::kRefuteValueFrom;

float support_score(const Features& f) { return weighted(f, weights::kSupport); }
float refute_score(const Features& f) { return weighted(f, weights::kRefute); }

Probabilities probabilities(float support, float refutation) {
  const float most = std::max({support, refutation, 0.0f});
  const float s = std::exp(support - most), r = std::exp(refutation - most), open = std::exp(-most);
  return {rounded(s / (s + r + open)), rounded(r / (s + r + open))};
}

}  // namespace haechi
