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

template <size_t N>
float between(const weights::Knot (&knots)[N], float stated) {
  if (stated <= knots[0].stated) return knots[0].right;
  for (size_t i = 1; i < N; ++i)
    if (stated <= knots[i].stated) {
      const float share = (stated - knots[i - 1].stated) / (knots[i].stated - knots[i - 1].stated);
      return knots[i - 1].right + share * (knots[i].right - knots[i - 1].right);
    }
  return knots[N - 1].right;
}

/// So that the last bit of the platform's exponential cannot show.
float rounded(float p) { return std::round(p * 8192.0f) / 8192.0f; }

}  // namespace

const float kSupportFrom = weights::kSupportFrom;
const float kRefuteFrom = weights::kRefuteFrom;
const float kDisputeScore = weights::kDisputeScore;

float support_score(const Features& f) { return weighted(f, weights::kSupport); }
float refute_score(const Features& f) { return weighted(f, weights::kRefute); }

Probabilities probabilities(float support, float refutation) {
  const float most = std::max({support, refutation, 0.0f});
  const float s = std::exp(support - most), r = std::exp(refutation - most), open = std::exp(-most);
  return {rounded(s / (s + r + open)), rounded(r / (s + r + open))};
}

float calibrated(Verdict verdict, float stated) {
  switch (verdict) {
    case Verdict::Supported: return rounded(between(weights::kSupportedRight, stated));
    case Verdict::Refuted: return rounded(between(weights::kRefutedRight, stated));
    case Verdict::Disputed: return stated;
    case Verdict::Unknown: break;
  }
  return rounded(between(weights::kUnknownRight, stated));
}

}  // namespace haechi
