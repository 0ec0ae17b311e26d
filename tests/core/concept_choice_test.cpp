// What part of the thesaurus a base carries.
#include "search/concept_choice.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "base/claim_lines.h"
#include "lexicon/concepts/all_concepts.h"
#include "small_base.h"

namespace haechi {
namespace {

const std::vector<ConceptRow> kTwoRows = {
    {"harvest", "수확|거두다||추수", "harvest||reap|gather in", "收割", "収穫||取り入れ", ""},
    {"orchard", "과수원||과원", "orchard", "果园", "果樹園", ""},
};

std::vector<ConceptRow> rows_for(std::string_view line, Thesaurus size, const std::vector<ConceptRow>& all = kTwoRows) {
  ClaimSetReader reader;
  reader.add_sources("sources.json", kOneSource);
  reader.add_claims("claims.jsonl", line);
  return concepts_for(reader.set(), all, size);
}

constexpr std::string_view kHarvested = R"({"id":"c1","source":"s","statement":{"ko":"마을은 사과를 수확했다."}})";
constexpr std::string_view kInOrchard = R"({"id":"c1","source":"s","statement":{"ko":"마을은 과원을 열었다."}})";

TEST(ConceptChoice, LeavesOutOfACompactBaseWhatStandsBehindAnEmptyWord) {
  const auto rows = rows_for(kHarvested, Thesaurus::Compact);
  ASSERT_EQ(rows.size(), 1u);
  EXPECT_EQ(rows[0].ko, "수확|거두다");
  EXPECT_EQ(rows[0].en, "harvest");
  EXPECT_EQ(rows[0].ja, "収穫");
}

TEST(ConceptChoice, GivesAWholeBaseAllWords) {
  const auto rows = rows_for(kHarvested, Thesaurus::Whole);
  ASSERT_EQ(rows.size(), 1u);
  EXPECT_EQ(rows[0].en, kTwoRows[0].en);
}

TEST(ConceptChoice, TakesNoRowForAWordThatACompactBaseDoesNotCarry) {
  EXPECT_EQ(rows_for(kInOrchard, Thesaurus::Whole).size(), 1u);
  EXPECT_TRUE(rows_for(kInOrchard, Thesaurus::Compact).empty());
}

TEST(ConceptChoice, WordsThatTieNamesStayInEveryBase) {
  const auto rows = rows_for(kHarvested, Thesaurus::Whole, all_concepts());
  for (const std::string_view id : {"from-origin", "belong-to"})
    EXPECT_TRUE(std::any_of(rows.begin(), rows.end(), [&](const ConceptRow& row) { return row.id == id; })) << id;
}

TEST(ConceptChoice, OfAWordOfComparisonACompactBaseCarriesTheCommonest) {
  const auto rows = rows_for(kHarvested, Thesaurus::Compact, all_concepts());
  const auto match =
      std::find_if(rows.begin(), rows.end(), [](const ConceptRow& row) { return row.id == "match-rival"; });
  ASSERT_NE(match, rows.end());
  EXPECT_EQ(match->ko, "대등|필적");
  EXPECT_EQ(match->ja, "") << "of what no claim speaks of, Korean and English are carried";
}

}  // namespace
}  // namespace haechi
