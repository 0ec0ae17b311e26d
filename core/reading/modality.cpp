// How firmly a sentence speaks, as far as its verbs of saying show.
#include <algorithm>

#include "reading/builder.h"

namespace haechi {

void read_modality(Statement& out) {
  // "The chance is 20%" says no more than a forecast does.
  const bool share = std::any_of(out.quantities.begin(), out.quantities.end(),
                                 [](const Quantity& q) { return q.dimension == Dimension::Percent; });
  const bool any = std::any_of(out.terms.begin(), out.terms.end(), [&](const Term& t) {
    return t.in(ConceptClass::Forecasting) && (t.predicate || (share && stands_first(t.role)));
  });
  if (any) out.modality = std::max(out.modality, Modality::Forecast);
}

}  // namespace haechi
