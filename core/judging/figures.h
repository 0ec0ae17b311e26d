// Comparing figures and times: does the text's follow from the claim's, or is it incompatible with it?
#ifndef HAECHI_JUDGING_FIGURES_H_
#define HAECHI_JUDGING_FIGURES_H_

#include "haechi/answer.h"
#include "reading/statement.h"

namespace haechi {

/// How one slot of the text stands to one of the claim.
enum class Fit : uint8_t {
  Apart,     ///< they measure different things: no relation
  Entailed,  ///< follows from the claim's
  Open,      ///< compatible, but does not follow
  Contradicts,
};

struct FigureFit {
  Fit fit = Fit::Apart;
  Slot slot = Slot::Number;  ///< what differs: the number, or only its unit
};

/// `said` from the text against `known` from the claim. Interval logic with the tolerance that approximators and digits
/// imply; figures of different dimension or currency are Apart, except where the bare number is the same and only the
/// unit was changed.
FigureFit compare_figures(const Quantity& said, const Quantity& known);

/// `said` against `known`, both with what they leave open. A missing year, month or day never contradicts.
Fit compare_times(const TimeRef& said, const TimeRef& known);
/// Against the days a claim file gives.
Fit compare_times(const TimeRef& said, Day from, Day to);

}  // namespace haechi

#endif  // HAECHI_JUDGING_FIGURES_H_
