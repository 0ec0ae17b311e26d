// How often answers are right. Made by scripts/fit-calibration.py, not by hand.
#ifndef HAECHI_JUDGING_CALIBRATION_KNOTS_H_
#define HAECHI_JUDGING_CALIBRATION_KNOTS_H_

namespace haechi::calibration {

/// A stated probability and how often answers that stated it were right; straight lines between.
struct Knot {
  float stated, right;
};
inline constexpr Knot kWrittenSupported[] = {
    {0.620f, 0.500f}, {0.769f, 0.781f}, {0.865f, 0.781f}, {0.931f, 0.859f}, {0.973f, 0.889f}};
inline constexpr Knot kWrittenRefuted[] = {{0.760f, 0.914f}, {0.951f, 0.977f}};
inline constexpr Knot kWrittenUnknown[] = {
    {0.352f, 0.321f}, {0.517f, 0.415f}, {0.680f, 0.415f}, {0.840f, 0.547f}, {0.973f, 0.686f}};
inline constexpr Knot kExtractedSupported[] = {{0.613f, 0.411f}, {0.723f, 0.679f}, {0.862f, 0.718f}, {0.966f, 0.904f}};
inline constexpr Knot kExtractedRefuted[] = {
    {0.657f, 0.850f}, {0.813f, 0.850f}, {0.942f, 0.950f}, {0.972f, 0.950f}, {0.990f, 0.950f}};
inline constexpr Knot kExtractedUnknown[] = {{0.332f, 0.182f}, {0.508f, 0.299f}, {0.825f, 0.357f}};

}  // namespace haechi::calibration

#endif  // HAECHI_JUDGING_CALIBRATION_KNOTS_H_
