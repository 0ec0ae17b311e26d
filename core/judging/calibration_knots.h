// How often answers are right. Made by scripts/fit-calibration.py, not by hand.
#ifndef HAECHI_JUDGING_CALIBRATION_KNOTS_H_
#define HAECHI_JUDGING_CALIBRATION_KNOTS_H_

namespace haechi::calibration {

/// A stated probability and how often answers that stated it were right; straight lines between.
struct Knot {
  float stated, right;
};
inline constexpr Knot kWrittenSupported[] = {
    {0.647f, 0.628f}, {0.781f, 0.769f}, {0.871f, 0.833f}, {0.935f, 0.897f}, {0.975f, 0.923f}};
inline constexpr Knot kWrittenRefuted[] = {{0.740f, 0.900f}, {0.948f, 0.987f}};
inline constexpr Knot kWrittenUnknown[] = {{0.489f, 0.407f}, {0.723f, 0.433f}, {0.845f, 0.650f}, {0.973f, 0.754f}};
inline constexpr Knot kExtractedSupported[] = {{0.636f, 0.463f}, {0.751f, 0.657f}, {0.867f, 0.795f}, {0.965f, 0.892f}};
inline constexpr Knot kExtractedRefuted[] = {
    {0.655f, 0.920f}, {0.834f, 0.920f}, {0.933f, 0.960f}, {0.968f, 0.960f}, {0.990f, 0.960f}};
inline constexpr Knot kExtractedUnknown[] = {{0.368f, 0.222f}, {0.555f, 0.344f}, {0.683f, 0.356f}, {0.932f, 0.395f}};

}  // namespace haechi::calibration

#endif  // HAECHI_JUDGING_CALIBRATION_KNOTS_H_
