// What an answer gives as its confidence: how often an answer of its verdict and stated probability is right, measured
// on labelled cases for which no rule was made (isotonic regression; Zadrozny and Elkan 2002). docs/quality.md tells on
// which.
#ifndef HAECHI_JUDGING_CALIBRATION_H_
#define HAECHI_JUDGING_CALIBRATION_H_

#include <cstdint>

#include "base/view.h"
#include "haechi/answer.h"

namespace haechi {

/// How the claims of a base came about: on sentences taken from articles by a program answers are right less often.
enum class Making : uint8_t { Written, Extracted };

Making making_of(const BaseView& view);

float calibrated(Verdict verdict, float stated, Making making);

}  // namespace haechi

#endif  // HAECHI_JUDGING_CALIBRATION_H_
