// The same said with the opposite sign, on a small base of invented firms and towns.
#include <gtest/gtest.h>

#include "base/claim_set.h"
#include "base/writer.h"
#include "base_support.h"
#include "judging/rules.h"
#include "search/candidates.h"
#include "lexicon/concepts/all_concepts.h"
#include "reading/reader.h"
#include "search/concept_choice.h"

namespace haechi {
namespace {

constexpr std::string_view kSources = R"([{"id":"s","title":"t","published":"2024-03-01","language":"ko"}])";
constexpr std::string_view kAliases = R"([
{"id":"garam","type":"org","names":{"ko":["가람전자"],"en":["Garam"]}},
{"id":"nuri","type":"org","names":{"ko":["누리통신"],"en":["Nuri"]}},
{"id":"dasom","type":"org","names":{"ko":["다솜시의회"],"en":["Dasom Council"]}}])";

std::string claim(int number, const std::string& ko, const std::string& en) {
  return R"({"id":"s/)" + std::to_string(number) + R"(","source":"s","statement":{"ko":")" + ko + R"(","en":")" + en + "\"}}\n";
}

class RulePolarity : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    std::string lines;
    lines += claim(1, "가람전자의 배터리 수출은 지난해 크게 늘었다.", "Garam's battery exports grew sharply last year.");
    lines += claim(2, "다솜시의회는 도서관 건립안을 부결했다.", "The Dasom Council rejected the library plan.");
    lines += claim(3, "누리통신은 공장을 폐쇄하지 않았다.", "Nuri did not close the factory.");
    lines += claim(4, "누리통신의 영업이익은 시장 전망치를 웃돌았다.", "Nuri's operating profit exceeded market forecasts.");
    lines += claim(5, "가람전자는 직원의 재택근무를 금지했다.", "Garam banned its employees from working at home.");
    ClaimSetReader reader;
    reader.add_sources("sources.json", std::string(kSources));
    reader.add_aliases("aliases.json", std::string(kAliases));
    reader.add_claims("claims.jsonl", lines);
    reader.check_references();
    for (const Problem& problem : reader.problems()) ADD_FAILURE() << to_string(problem);
    auto file = write_base(reader.set(), "", concepts_for(reader.set(), all_concepts()));
    ASSERT_TRUE(file) << file.error().message;
    auto view = open_view(*file);
    ASSERT_TRUE(view) << view.error().message;
    view_ = new BaseView(std::move(*view));
    claims_ = new ReadClaims(*view_);
  }
  static void TearDownTestSuite() { delete claims_, delete view_; }

  static bool denied(std::string_view sentence) {
    const Text text = Text::from_utf8(sentence);
    const Reader reader(claims_->lexicon(), &claims_->names());
    const Statement said = reader.read(text, {0, static_cast<uint32_t>(text.folded().size())});
    const Comparer comparer(*claims_, said, text);
    std::vector<Comparison> comparisons;
    for (const Hit& hit : find_candidates(*claims_, said, text, 32))
      comparisons.push_back(comparer.compare(claims_->all()[hit.claim]));
    const auto ruling = rule_polarity({*claims_, text, said, comparer, comparisons});
    return ruling && ruling->slot == Slot::Polarity;
  }

  static inline BaseView* view_ = nullptr;
  static inline ReadClaims* claims_ = nullptr;
};

TEST_F(RulePolarity, SeesAntonyms) {
  EXPECT_TRUE(denied("가람전자의 배터리 수출은 지난해 크게 줄었다."));
  EXPECT_TRUE(denied("다솜시의회는 도서관 건립안을 가결했다."));
  EXPECT_TRUE(denied("The Dasom Council approved the library plan."));
}

TEST_F(RulePolarity, SeesFallingShortWithoutAFigure) {
  EXPECT_TRUE(denied("누리통신의 영업이익은 시장 전망치에 못 미쳤다."));
  EXPECT_TRUE(denied("Nuri's operating profit fell short of market forecasts."));
}

TEST_F(RulePolarity, SeesNegation) {
  EXPECT_TRUE(denied("누리통신은 공장을 폐쇄했다."));
  EXPECT_TRUE(denied("가람전자의 배터리 수출은 지난해 늘지 않았다."));
  EXPECT_TRUE(denied("Nuri closed the factory."));
}

TEST_F(RulePolarity, SeesLeaveAgainstBan) {
  EXPECT_TRUE(denied("가람전자는 직원의 재택근무를 허용했다."));
}

TEST_F(RulePolarity, IsSilentWhereTheSameIsSaid) {
  EXPECT_FALSE(denied("가람전자의 배터리 수출은 지난해 급증했다."));
  EXPECT_FALSE(denied("다솜시의회는 도서관 건립안을 가결하지 않았다."));
  EXPECT_FALSE(denied("가람전자는 직원의 재택근무를 허용하지 않았다."));
  EXPECT_FALSE(denied("누리통신의 영업이익은 시장 전망치에 못 미치지 않았다."));
}

TEST_F(RulePolarity, ADenialThatRepeatsTheVerbIsNone) {
  EXPECT_FALSE(denied("가람전자는 직원이 재택근무를 하지 못하게 막았다."));
  EXPECT_FALSE(denied("가람전자는 직원의 재택근무를 허용하기보다 금지했다."));
}

TEST_F(RulePolarity, SeesLeaveTakenUpBehindAQuotation) {
  EXPECT_TRUE(denied("가람전자는 직원이 재택근무를 해도 된다고 허용했다."));
  EXPECT_TRUE(denied("Garam allowed its employees to work at home."));
}

TEST_F(RulePolarity, WhatIsOnlySupposedIsNotDenied) {
  EXPECT_FALSE(denied("누리통신이 공장을 폐쇄하려면 허가를 받아야 한다."));
}

TEST_F(RulePolarity, IsSilentAboutOthers) {
  EXPECT_FALSE(denied("누리통신의 배터리 수출은 지난해 크게 줄었다."));
  EXPECT_FALSE(denied("누리통신은 직원의 재택근무를 허용했다."));
  EXPECT_FALSE(denied("가람전자는 공장을 폐쇄했다."));
}

}  // namespace
}  // namespace haechi
