// How often answers are right. Made by scripts/fit-calibration.py, not by hand.
#ifndef HAECHI_JUDGING_CALIBRATION_KNOTS_H_
#define HAECHI_JUDGING_CALIBRATION_KNOTS_H_

namespace haechi::calibration {

/// A stated probability and how often answers that stated it were right; straight lines between.
struct Knot {
  float stated, right;
};
inline constexpr Knot kWrittenSupported[] = {
    {0.644f, 0.667f}, {0.780f, 0.756f}, {0.872f, 0.846f}, {0.935f, 0.897f}, {0.974f, 0.920f}};
inline constexpr Knot kWrittenRefuted[] = {{0.747f, 0.902f}, {0.948f, 0.987f}};
inline constexpr Knot kWrittenUnknown[] = {{0.489f, 0.407f}, {0.720f, 0.450f}, {0.850f, 0.667f}, {0.974f, 0.741f}};
inline constexpr Knot kExtractedSupported[] = {{0.636f, 0.463f}, {0.751f, 0.657f}, {0.867f, 0.795f}, {0.965f, 0.892f}};
inline constexpr Knot kExtractedRefuted[] = {
    {0.655f, 0.920f}, {0.834f, 0.920f}, {0.933f, 0.960f}, {0.968f, 0.960f}, {0.990f, 0.960f}};
inline constexpr Knot kExtractedUnknown[] = {{0.368f, 0.222f}, {0.555f, 0.344f}, {0.683f, 0.356f}, {0.932f, 0.395f}};

}  // namespace haechi::calibration

#endif  // HAECHI_JUDGING_CALIBRATION_KNOTS_H_
