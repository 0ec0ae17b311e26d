// How often answers are right. Made by scripts/fit-calibration.py, not by hand.
#ifndef HAECHI_JUDGING_CALIBRATION_KNOTS_H_
#define HAECHI_JUDGING_CALIBRATION_KNOTS_H_

namespace haechi::calibration {

/// A stated probability and how often answers that stated it were right; straight lines between.
struct Knot {
  float stated, right;
};
inline constexpr Knot kWrittenSupported[] = {{0.628f, 0.581f}, {0.823f, 0.808f}, {0.933f, 0.865f}, {0.973f, 0.919f}};
inline constexpr Knot kWrittenRefuted[] = {{0.752f, 0.902f}, {0.949f, 0.981f}};
inline constexpr Knot kWrittenUnknown[] = {
    {0.376f, 0.359f}, {0.545f, 0.391f}, {0.690f, 0.391f}, {0.833f, 0.562f}, {0.968f, 0.726f}};
inline constexpr Knot kExtractedSupported[] = {{0.628f, 0.448f}, {0.743f, 0.642f}, {0.866f, 0.780f}, {0.965f, 0.905f}};
inline constexpr Knot kExtractedRefuted[] = {
    {0.662f, 0.917f}, {0.837f, 0.917f}, {0.942f, 0.958f}, {0.971f, 0.958f}, {0.990f, 0.958f}};
inline constexpr Knot kExtractedUnknown[] = {{0.333f, 0.207f}, {0.510f, 0.293f}, {0.638f, 0.348f}, {0.900f, 0.402f}};

}  // namespace haechi::calibration

#endif  // HAECHI_JUDGING_CALIBRATION_KNOTS_H_
