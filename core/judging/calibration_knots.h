// How often answers are right. Made by scripts/fit-calibration.py, not by hand.
#ifndef HAECHI_JUDGING_CALIBRATION_KNOTS_H_
#define HAECHI_JUDGING_CALIBRATION_KNOTS_H_

namespace haechi::calibration {

/// A stated probability and how often answers that stated it were right; straight lines between.
struct Knot {
  float stated, right;
};
inline constexpr Knot kWrittenSupported[] = {{0.737f, 0.761f}, {0.909f, 0.800f}, {0.972f, 0.956f}};
inline constexpr Knot kWrittenRefuted[] = {{0.868f, 0.898f}};
inline constexpr Knot kWrittenUnknown[] = {{0.523f, 0.367f}, {0.780f, 0.533f}, {0.898f, 0.600f}, {0.975f, 0.929f}};
inline constexpr Knot kExtractedSupported[] = {{0.623f, 0.714f}, {0.872f, 0.756f}};
inline constexpr Knot kExtractedRefuted[] = {{0.676f, 0.829f}, {0.977f, 0.857f}};
inline constexpr Knot kExtractedUnknown[] = {{0.513f, 0.169f}, {0.722f, 0.289f}, {0.945f, 0.380f}};

}  // namespace haechi::calibration

#endif  // HAECHI_JUDGING_CALIBRATION_KNOTS_H_
