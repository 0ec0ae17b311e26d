// How often answers are right. Made by scripts/fit-calibration.py, not by hand.
#ifndef HAECHI_JUDGING_CALIBRATION_KNOTS_H_
#define HAECHI_JUDGING_CALIBRATION_KNOTS_H_

namespace haechi::calibration {

/// A stated probability and how often answers that stated it were right; straight lines between.
struct Knot {
  float stated, right;
};
inline constexpr Knot kWrittenSupported[] = {{0.759f, 0.754f}, {0.920f, 0.864f}, {0.973f, 0.938f}};
inline constexpr Knot kWrittenRefuted[] = {{0.711f, 0.889f}, {0.948f, 0.932f}};
inline constexpr Knot kWrittenUnknown[] = {{0.545f, 0.341f}, {0.799f, 0.591f}, {0.928f, 0.727f}, {0.990f, 0.762f}};
inline constexpr Knot kExtractedSupported[] = {{0.634f, 0.655f}, {0.833f, 0.768f}, {0.930f, 0.800f}};
inline constexpr Knot kExtractedRefuted[] = {{0.692f, 0.849f}, {0.981f, 0.889f}};
inline constexpr Knot kExtractedUnknown[] = {{0.529f, 0.164f}, {0.743f, 0.300f}, {0.958f, 0.370f}};

}  // namespace haechi::calibration

#endif  // HAECHI_JUDGING_CALIBRATION_KNOTS_H_
