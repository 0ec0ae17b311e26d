// How firmly a sentence speaks, as far as its verbs of saying show.
#include <algorithm>

#include "reading/builder.h"

namespace haechi {

void read_modality(Statement& out) {
  const bool any = std::any_of(out.terms.begin(), out.terms.end(), [](const Term& t) { return t.predicate && t.in(ConceptClass::Forecasting); });
  if (any) out.modality = std::max(out.modality, Modality::Forecast);
}

}  // namespace haechi
