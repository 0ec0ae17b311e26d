// How often answers are right. Made by scripts/fit-calibration.py, not by hand.
#ifndef HAECHI_JUDGING_CALIBRATION_KNOTS_H_
#define HAECHI_JUDGING_CALIBRATION_KNOTS_H_

namespace haechi::calibration {

/// A stated probability and how often answers that stated it were right; straight lines between.
struct Knot {
  float stated, right;
};
inline constexpr Knot kWrittenSupported[] = {{0.619f, 0.536f}, {0.756f, 0.679f}, {0.888f, 0.800f}, {0.969f, 0.833f}};
inline constexpr Knot kWrittenRefuted[] = {{0.776f, 0.808f}, {0.891f, 0.885f}, {0.941f, 0.962f}, {0.963f, 0.962f}, {0.988f, 0.962f}};
inline constexpr Knot kWrittenUnknown[] = {{0.348f, 0.302f}, {0.494f, 0.349f}, {0.618f, 0.442f}, {0.804f, 0.581f}, {0.967f, 0.738f}};
inline constexpr Knot kExtractedSupported[] = {{0.621f, 0.375f}, {0.744f, 0.542f}, {0.872f, 0.660f}, {0.966f, 0.795f}};
inline constexpr Knot kExtractedRefuted[] = {{0.618f, 0.714f}, {0.731f, 0.714f}, {0.884f, 0.786f}, {0.965f, 0.929f}, {0.990f, 0.929f}};
inline constexpr Knot kExtractedUnknown[] = {{0.308f, 0.156f}, {0.482f, 0.281f}, {0.613f, 0.344f}, {0.903f, 0.361f}};

}  // namespace haechi::calibration

#endif  // HAECHI_JUDGING_CALIBRATION_KNOTS_H_
