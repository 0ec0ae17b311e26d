// How firmly a sentence speaks, as far as its verbs of saying show.
#include <algorithm>
#include <iterator>
#include <string_view>

#include "reading/builder.h"

namespace haechi {
namespace {

constexpr std::string_view kForecasting[] = {"forecast", "expect", "predict", "foresee"};

bool forecasts(const Term& term, const Lexicon& lexicon) {
  return std::any_of(term.ids.begin(), term.ids.end(), [&](ConceptId id) {
    return std::find(std::begin(kForecasting), std::end(kForecasting), lexicon.concept_at(id).name) != std::end(kForecasting);
  });
}

}  // namespace

void read_modality(Statement& out, const Lexicon& lexicon) {
  const bool any = std::any_of(out.terms.begin(), out.terms.end(), [&](const Term& t) { return t.predicate && forecasts(t, lexicon); });
  if (any) out.modality = std::max(out.modality, Modality::Forecast);
}

}  // namespace haechi
