// What a comparison amounts to, as numbers a linear model can weigh. No feature names a word.
#ifndef HAECHI_JUDGING_FEATURES_H_
#define HAECHI_JUDGING_FEATURES_H_

#include <array>
#include <cstddef>
#include <string_view>

#include "judging/compare.h"

namespace haechi {

// clang-format off
inline constexpr std::string_view kFeatureNames[] = {
    "bias", "said_covered", "said_bound", "known_covered", "known_bound", "least_bound", "missing_name",
    "missing_predicate", "missing_noun", "missing_unknown", "heaviest_missing", "unsaid_name", "unsaid_predicate",
    "unsaid_other", "figures_settled", "figures_missing", "figures_open", "times_settled", "times_missing",
    "times_open", "number", "number_bound", "unit", "date", "date_bound", "entity", "entity_bound", "role",
    "role_bound", "polarity", "polarity_bound", "attribution", "attribution_bound", "several_conflicts", "conflicts",
    "stronger", "weaker", "joined", "opinion", "restriction", "said_size", "predicate_same", "number_known",
    "date_known", "entity_known", "role_known", "polarity_known", "attribution_known", "event_date", "foreign_word",
    "foreign_word_bound", "foreign_word_known", "surplus", "exchange", "noun_exchange", "missing_count",
    "strong_missing", "contradicted", "settled", "main_same", "main_foreign", "main_unknown", "main_opposite",
    "clean", "clean_covered", "clean_joined", "covered_squared", "bound_squared", "scattered", "scattered_long",
    "kept_together", "outdone", "ahead",
};
// clang-format on
inline constexpr size_t kFeatureCount = std::size(kFeatureNames);
using Features = std::array<float, kFeatureCount>;

/// How the words of the text lie in the claim, 0..1 by weight.
struct Scatter {
  float apart = 0;     ///< outside the clause of the claim that has most of them: they are related otherwise there
  float governed = 0;  ///< of what the verbs of the text govern, the share that the same verbs govern in the claim
};
Scatter scatter_of(const Comparer& comparer, const Comparison& c, const Statement& said);

Features features_of(const Comparer& comparer, const Comparison& c, const Lexicon& lexicon, const Statement& said);

}  // namespace haechi

#endif  // HAECHI_JUDGING_FEATURES_H_
