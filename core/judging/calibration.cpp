#include "judging/calibration.h"

#include <cmath>
#include <span>

#include "judging/calibration_knots.h"

namespace haechi {
namespace {

using calibration::Knot;

float between(std::span<const Knot> knots, float stated) {
  if (stated <= knots.front().stated) return knots.front().right;
  for (size_t i = 1; i < knots.size(); ++i)
    if (stated <= knots[i].stated) {
      const float share = (stated - knots[i - 1].stated) / (knots[i].stated - knots[i - 1].stated);
      return knots[i - 1].right + share * (knots[i].right - knots[i - 1].right);
    }
  return knots.back().right;
}

}  // namespace

Making making_of(const BaseView& view) { return view.is_extracted() ? Making::Extracted : Making::Written; }

float calibrated(Verdict verdict, float stated, Making making) {
  using namespace calibration;
  const auto of = [&](std::span<const Knot> written, std::span<const Knot> extracted) {
    // Rounded so that the last bit of the platform's arithmetic cannot show.
    return std::round(between(making == Making::Extracted ? extracted : written, stated) * 8192.0f) / 8192.0f;
  };
  switch (verdict) {
    case Verdict::Supported:
      return of(kWrittenSupported, kExtractedSupported);
    case Verdict::Refuted:
      return of(kWrittenRefuted, kExtractedRefuted);
    case Verdict::Disputed:
      return stated;
    case Verdict::Unknown:
      break;
  }
  return of(kWrittenUnknown, kExtractedUnknown);
}

}  // namespace haechi
