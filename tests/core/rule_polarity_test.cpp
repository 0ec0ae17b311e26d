// The same said with the opposite sign, on a small base of invented firms and towns.
#include <gtest/gtest.h>

#include "small_base.h"

namespace haechi {
namespace {

constexpr std::string_view kAliases = R"([
{"id":"garam","type":"org","names":{"ko":["가람전자"],"en":["Garam"]}},
{"id":"nuri","type":"org","names":{"ko":["누리통신"],"en":["Nuri"]}},
{"id":"dasom","type":"org","names":{"ko":["다솜시의회"],"en":["Dasom Council"]}}])";

const Base& base() {
  static const Base kBase = small_base(kAliases, {
      {"가람전자의 배터리 수출은 지난해 크게 늘었다.", "Garam's battery exports grew sharply last year."},
      {"다솜시의회는 도서관 건립안을 부결했다.", "The Dasom Council rejected the library plan."},
      {"누리통신은 공장을 폐쇄하지 않았다.", "Nuri did not close the factory."},
      {"누리통신의 영업이익은 시장 전망치를 웃돌았다.", "Nuri's operating profit exceeded market forecasts."},
      {"가람전자는 직원의 재택근무를 금지했다.", "Garam banned its employees from working at home."},
      {"", "The report calls Garam's sales forecast very optimistic."},
      {"", "Some analysts are sceptical that Garam can overtake Nuri in exports."},
      {"", "Nuri pays more attention to service than to price."},
  });
  return kBase;
}

bool denied(std::string_view sentence) {
  return Held(base(), sentence, Held::Against::Candidates).slot_by(rule_polarity) == Slot::Polarity;
}

TEST(RulePolarity, SeesAntonyms) {
  EXPECT_TRUE(denied("가람전자의 배터리 수출은 지난해 크게 줄었다."));
  EXPECT_TRUE(denied("다솜시의회는 도서관 건립안을 가결했다."));
  EXPECT_TRUE(denied("The Dasom Council approved the library plan."));
}

TEST(RulePolarity, SeesFallingShortWithoutAFigure) {
  EXPECT_TRUE(denied("누리통신의 영업이익은 시장 전망치에 못 미쳤다."));
  EXPECT_TRUE(denied("Nuri's operating profit fell short of market forecasts."));
}

TEST(RulePolarity, SeesNegation) {
  EXPECT_TRUE(denied("누리통신은 공장을 폐쇄했다."));
  EXPECT_TRUE(denied("가람전자의 배터리 수출은 지난해 늘지 않았다."));
  EXPECT_TRUE(denied("Nuri closed the factory."));
}

TEST(RulePolarity, SeesLeaveAgainstBan) {
  EXPECT_TRUE(denied("가람전자는 직원의 재택근무를 허용했다."));
}

TEST(RulePolarity, IsSilentWhereTheSameIsSaid) {
  EXPECT_FALSE(denied("가람전자의 배터리 수출은 지난해 급증했다."));
  EXPECT_FALSE(denied("다솜시의회는 도서관 건립안을 가결하지 않았다."));
  EXPECT_FALSE(denied("가람전자는 직원의 재택근무를 허용하지 않았다."));
  EXPECT_FALSE(denied("누리통신의 영업이익은 시장 전망치에 못 미치지 않았다."));
}

TEST(RulePolarity, ADenialThatRepeatsTheVerbIsNone) {
  EXPECT_FALSE(denied("가람전자는 직원이 재택근무를 하지 못하게 막았다."));
  EXPECT_FALSE(denied("가람전자는 직원의 재택근무를 허용하기보다 금지했다."));
}

TEST(RulePolarity, SeesLeaveTakenUpBehindAQuotation) {
  EXPECT_TRUE(denied("가람전자는 직원이 재택근무를 해도 된다고 허용했다."));
  EXPECT_TRUE(denied("Garam allowed its employees to work at home."));
}

TEST(RulePolarity, WhatIsOnlySupposedIsNotDenied) {
  EXPECT_FALSE(denied("누리통신이 공장을 폐쇄하려면 허가를 받아야 한다."));
}

TEST(RulePolarity, SeesTheContraryAttributeOfWhatIsOtherwiseTheSame) {
  EXPECT_TRUE(denied("The report describes Garam's sales forecast as a very pessimistic one."));
  EXPECT_FALSE(denied("The report describes Garam's sales forecast as an optimistic one."));
}

TEST(RulePolarity, ADoubtIsNoAssertionThatAnotherDenies) {
  EXPECT_FALSE(denied("There is a sceptical view that Garam will find it hard to overtake Nuri in exports."));
}

TEST(RulePolarity, WhatIsSetAsideIsNotDenied) {
  EXPECT_FALSE(denied("Nuri pays attention to service rather than price."));
}

TEST(RulePolarity, IsSilentAboutOthers) {
  EXPECT_FALSE(denied("누리통신의 배터리 수출은 지난해 크게 줄었다."));
  EXPECT_FALSE(denied("누리통신은 직원의 재택근무를 허용했다."));
  EXPECT_FALSE(denied("가람전자는 공장을 폐쇄했다."));
}

}  // namespace
}  // namespace haechi
