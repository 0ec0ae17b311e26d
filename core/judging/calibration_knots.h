// How often answers are right. Made by scripts/fit-calibration.py, not by hand.
#ifndef HAECHI_JUDGING_CALIBRATION_KNOTS_H_
#define HAECHI_JUDGING_CALIBRATION_KNOTS_H_

namespace haechi::calibration {

/// A stated probability and how often answers that stated it were right; straight lines between.
struct Knot {
  float stated, right;
};
inline constexpr Knot kWrittenSupported[] = {
    {0.617f, 0.558f}, {0.756f, 0.788f}, {0.855f, 0.808f}, {0.924f, 0.827f}, {0.969f, 0.902f}};
inline constexpr Knot kWrittenRefuted[] = {
    {0.764f, 0.893f}, {0.899f, 0.929f}, {0.947f, 0.964f}, {0.965f, 0.964f}, {0.990f, 0.964f}};
inline constexpr Knot kWrittenUnknown[] = {
    {0.347f, 0.311f}, {0.501f, 0.400f}, {0.643f, 0.400f}, {0.828f, 0.556f}, {0.976f, 0.690f}};
inline constexpr Knot kExtractedSupported[] = {{0.614f, 0.432f}, {0.734f, 0.568f}, {0.863f, 0.698f}, {0.963f, 0.886f}};
inline constexpr Knot kExtractedRefuted[] = {{0.636f, 0.778f}, {0.790f, 0.778f}, {0.928f, 0.778f}, {0.979f, 0.933f}};
inline constexpr Knot kExtractedUnknown[] = {{0.312f, 0.159f}, {0.492f, 0.270f}, {0.617f, 0.349f}, {0.903f, 0.372f}};

}  // namespace haechi::calibration

#endif  // HAECHI_JUDGING_CALIBRATION_KNOTS_H_
