// How often answers are right. Made by scripts/fit-calibration.py, not by hand.
#ifndef HAECHI_JUDGING_CALIBRATION_KNOTS_H_
#define HAECHI_JUDGING_CALIBRATION_KNOTS_H_

namespace haechi::calibration {

/// A stated probability and how often answers that stated it were right; straight lines between.
struct Knot {
  float stated, right;
};
inline constexpr Knot kWrittenSupported[] = {{0.738f, 0.750f}, {0.911f, 0.822f}, {0.972f, 0.956f}};
inline constexpr Knot kWrittenRefuted[] = {{0.874f, 0.897f}};
inline constexpr Knot kWrittenUnknown[] = {{0.521f, 0.367f}, {0.773f, 0.500f}, {0.895f, 0.600f}, {0.974f, 0.931f}};
inline constexpr Knot kExtractedSupported[] = {{0.623f, 0.714f}, {0.872f, 0.759f}};
inline constexpr Knot kExtractedRefuted[] = {{0.700f, 0.829f}, {0.981f, 0.833f}};
inline constexpr Knot kExtractedUnknown[] = {{0.509f, 0.157f}, {0.720f, 0.289f}, {0.945f, 0.384f}};

}  // namespace haechi::calibration

#endif  // HAECHI_JUDGING_CALIBRATION_KNOTS_H_
