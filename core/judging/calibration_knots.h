// How often answers are right. Made by scripts/fit-calibration.py, not by hand.
#ifndef HAECHI_JUDGING_CALIBRATION_KNOTS_H_
#define HAECHI_JUDGING_CALIBRATION_KNOTS_H_

namespace haechi::calibration {

/// A stated probability and how often answers that stated it were right; straight lines between.
struct Knot {
  float stated, right;
};
inline constexpr Knot kWrittenSupported[] = {
    {0.687f, 0.623f}, {0.820f, 0.736f}, {0.897f, 0.868f}, {0.945f, 0.868f}, {0.979f, 0.980f}};
inline constexpr Knot kWrittenRefuted[] = {{0.747f, 0.867f}, {0.942f, 0.947f}};
inline constexpr Knot kWrittenUnknown[] = {{0.407f, 0.472f}, {0.579f, 0.528f}, {0.802f, 0.643f}, {0.987f, 0.844f}};
inline constexpr Knot kExtractedSupported[] = {
    {0.607f, 0.625f}, {0.725f, 0.700f}, {0.800f, 0.750f}, {0.880f, 0.775f}, {0.942f, 0.846f}};
inline constexpr Knot kExtractedRefuted[] = {{0.622f, 0.714f}, {0.792f, 0.769f}, {0.961f, 0.840f}};
inline constexpr Knot kExtractedUnknown[] = {{0.347f, 0.203f}, {0.541f, 0.219f}, {0.795f, 0.405f}, {0.999f, 0.460f}};

}  // namespace haechi::calibration

#endif  // HAECHI_JUDGING_CALIBRATION_KNOTS_H_
