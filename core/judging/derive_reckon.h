// The arithmetic itself, with what rounding of its inputs leaves open, and how it is shown.
#ifndef HAECHI_JUDGING_DERIVE_RECKON_H_
#define HAECHI_JUDGING_DERIVE_RECKON_H_

#include <string>
#include <vector>

#include "judging/figures.h"
#include "text/language.h"

namespace haechi {

/// A figure and half its last digit: what rounding may have hidden.
struct Amount {
  double value = 0, slack = 0;
};

Amount amount_of(const Quantity& q);
Amount plus(Amount a, Amount b);
Amount minus(Amount a, Amount b);
Amount times(Amount a, Amount b);
Amount over(Amount a, Amount b);
/// Greater (1), less (-1), or not told apart by their digits (0).
int order(Amount a, Amount b);

/// How the asked figure stands to the reckoned one.
FigureFit fit(const Quantity& asked, Amount result);

/// A row of figures in one scale: "619 - 558 = 61".
std::string written(const std::vector<Amount>& terms, std::string_view sign, Amount result, Dimension dimension);
std::string written(double value);
/// "(62 - 31) / 31 = 100%": from `then` to `now`, as a share of `then`; as a number, where the share is given so.
std::string written_change(Amount now, Amount then, Amount share, Dimension dimension, Dimension as);

}  // namespace haechi

#endif  // HAECHI_JUDGING_DERIVE_RECKON_H_
