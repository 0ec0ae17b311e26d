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
  static const Base kBase = small_base(
      kAliases,
      {
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

const Base& news() {
  static const Base kBase = small_base(
      kAliases,
      {
          {"다솜시의회는 문화회관 예산안을 통과시켰다."},
          {"누리통신의 통신망 복구 비용은 가람전자의 비용보다 적었다."},
          {"가람전자 노조는 누리통신의 인수 계획에 반발했다."},
          {"누리통신은 올해 사상 처음으로 해외 통신상을 받았다."},
          {"가람전자는 물류창고 이전 시기를 다음 달 정하겠다고 밝혔다."},
          {"누리통신은 정부가 지원하지 않으면 위성 사업에 참여하지 않겠다고 밝혔다."},
          {"합병안에 따르면 새 회사는 상표를 다온으로 쓰고, 본사는 현재 누리통신 연구소가 있는 "
           "새터시 북쪽의 산업단지에 둔다."},
          {"새터시는 2016년에 청소년 도서관을 세웠다."},
          {"가람전자의 지난해 영업손실은 287억 원이었다."},
          {"누리통신은 회사 상징 동물을 없애기로 했다."},
          {"새터시 노조에는 배달 기사 420명이 가입해 있다."},
          {"다솜시는 판결을 검토하겠다고 했고, 가람전자는 \"받아들일 수 없다\"며 대법원에 상고할 뜻을 밝혔다."},
          {"정새벽 연구원은 구리 시세가 6월부터 내림세여서 4분기에는 누리통신의 이익이 다시 늘 것이라고 말했다."},
      });
  return kBase;
}

bool denied_by_news(std::string_view sentence) {
  return Held(news(), sentence, Held::Against::Candidates).slot_by(rule_polarity) == Slot::Polarity;
}

TEST(RulePolarity, AHardTaskIsATaskAndTheHighestIsUnsurpassed) {
  const Base tasks =
      small_base(kAliases, {{"", "Garam said that safe batteries are a hard task for the whole industry."},
                            {"가람전자의 새 공장은 다솜시 건물 가운데 가장 높다."}});
  const auto denies = [&](std::string_view text) {
    return Held(tasks, text, Held::Against::Candidates).slot_by(rule_polarity) == Slot::Polarity;
  };
  EXPECT_FALSE(denies("For Garam safe batteries are a task for the whole industry."));
  EXPECT_FALSE(denies("다솜시 건물 가운데 가람전자의 새 공장보다 높은 것은 없다."));
  EXPECT_TRUE(denies("가람전자의 새 공장은 다솜시 건물 가운데 가장 낮다."));
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

TEST(RulePolarity, MuchAndLittleAreContraryInWhateverWords) {
  EXPECT_TRUE(denied_by_news("누리통신의 통신망 복구 비용은 가람전자의 비용보다 컸다."));
  EXPECT_FALSE(denied_by_news("누리통신의 통신망 복구 비용은 가람전자의 비용보다 작았다."));
}

TEST(RulePolarity, AWelcomeIsNoProtest) {
  EXPECT_TRUE(denied_by_news("가람전자 노조는 누리통신의 인수 계획을 환영했다."));
  EXPECT_FALSE(denied_by_news("가람전자 노조는 누리통신의 인수 계획에 반대했다."));
}

TEST(RulePolarity, WhatWasDoneBeforeIsNotDoneForTheFirstTime) {
  EXPECT_TRUE(denied_by_news("누리통신은 과거에도 해외 통신상을 받은 적이 있다."));
  EXPECT_FALSE(denied_by_news("누리통신이 해외 통신상을 받은 것은 처음이다."));
}

TEST(RulePolarity, WhatIsNotDoneYetMayBeToCome) {
  EXPECT_FALSE(denied_by_news("가람전자는 물류창고 이전 시기를 아직 정하지 않았다."));
}

TEST(RulePolarity, WhatWaitsOnAConditionIsNotDenied) {
  EXPECT_FALSE(denied_by_news("누리통신은 위성 사업에 참여했다."));
}

TEST(RulePolarity, ALongClaimIsDeniedInOneClause) {
  EXPECT_TRUE(denied_by_news("합병안에 따르면 새 회사는 상표를 다온으로 쓰지 않는다."));
}

TEST(RulePolarity, WhatWasFoundedMayBeGivenUpLater) {
  EXPECT_FALSE(denied_by_news("새터시는 청소년 도서관에서 손을 뗐다."));
}

TEST(RulePolarity, WhatStaysIsNotDoneAwayWith) {
  EXPECT_TRUE(denied_by_news("누리통신은 회사 상징 동물을 그대로 두기로 했다."));
}

TEST(RulePolarity, AFigureIsAProfitOrALoss) {
  EXPECT_TRUE(denied_by_news("가람전자는 지난해 영업이익 287억 원을 냈다."));
  EXPECT_FALSE(denied_by_news("가람전자는 지난해 영업손실 287억 원을 냈다."));
}

TEST(RulePolarity, AnEmbeddedSubjectMayBeAnother) {
  EXPECT_TRUE(denied_by_news("가람전자 노조는 회사가 누리통신의 인수 계획을 밝힌 것을 반겼다."));
}

TEST(RulePolarity, AScoreIsTheSameFromEitherSide) {
  static const Base kBase = small_base(kAliases, {{"누리통신 축구단이 결승에서 가람전자 축구단을 1-0으로 이겼다."}});
  const Held held(kBase, "누리통신 축구단은 결승에서 가람전자 축구단에 0-1로 졌다.");
  EXPECT_EQ(held.slot_by(rule_polarity), Slot::Polarity);
}

TEST(RulePolarity, SeesThatSomethingWasNeverDone) {
  EXPECT_TRUE(denied_by_news("다솜시의회는 문화회관 예산안을 통과시킨 적이 없다."));
  EXPECT_FALSE(denied_by_news("다솜시의회는 문화회관 예산안을 통과시킨 적이 있다."));
}

TEST(RulePolarity, SeesLeaveAgainstBan) { EXPECT_TRUE(denied("가람전자는 직원의 재택근무를 허용했다.")); }

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

TEST(RulePolarity, ADenialInAnotherClauseIsAnother) {
  EXPECT_TRUE(denied_by_news("가람전자는 판결에 상고하지 않겠다고 밝혔다."));
  EXPECT_FALSE(denied_by_news("가람전자는 판결에 상고하겠다고 밝혔다."));
}

TEST(RulePolarity, WhatAnotherThingDoesIsNotSaidOfThis) {
  EXPECT_TRUE(denied_by_news("정새벽 연구원은 누리통신의 이익이 4분기에도 줄어들 것으로 봤다."));
  EXPECT_FALSE(denied_by_news("정새벽 연구원은 누리통신의 이익이 4분기에는 늘어날 것으로 봤다."));
}

TEST(RulePolarity, AnotherKindOfTheSameIsAnother) {
  EXPECT_FALSE(denied_by_news("소방 기사들은 새터시 노조에 가입하지 않았다."));
  EXPECT_TRUE(denied_by_news("배달 기사들은 새터시 노조에 가입하지 않았다."));
}

const Base& hill() {
  static const Base kBase =
      small_base(kAliases, {
                               {"누리통신은 요금 인상은 검토하지 않는다고 밝혔다."},
                               {"다솜시의회는 한정된 예산이 사업을 이끌었다고 평가했다."},
                               {"누리통신은 태풍 특보를 알렸는데도 다솜시의회가 대피를 지시하지 않았다고 말했다."},
                               {"가람전자의 이익률은 지난해 7.7%에서 6.0%로 낮아졌다."},
                               {"가람전자의 불량률은 업계 평균 3.1%보다 낮다."},
                               {"다솜시의 도서관은 다섯 곳이다."},
                               {"다솜시에서 가장 오래된 건물은 시청이다."},
                               {"누리통신은 지난달 새 사옥으로 옮겼다."},
                               {"가람전자는 공장 세 곳을 돌린다."},
                           });
  return kBase;
}
Verdict on_hill(std::string_view text) { return last_answer(hill(), text).verdict; }

TEST(RulePolarity, WhatIsBeingConsideredIsDone) {
  EXPECT_EQ(on_hill("누리통신은 요금 인상을 벌써 검토하고 있다고 밝혔다."), Verdict::Refuted);
}

TEST(RulePolarity, ADenialInAnotherClauseOfTheClaimIsNoneOfTheText) {
  EXPECT_NE(on_hill("누리통신은 태풍 특보를 알리지 않았다고 말했다."), Verdict::Supported);
}

TEST(RulePolarity, MoreIsNotBorneOutByLess) {
  EXPECT_NE(on_hill("가람전자의 이익률은 지난해 높아졌다."), Verdict::Supported);
  EXPECT_NE(on_hill("가람전자의 불량률은 업계 평균을 웃돈다."), Verdict::Supported);
}

TEST(RulePolarity, ThatSomethingElseIsTheMostTellsNothingOfIt) {
  EXPECT_NE(on_hill("다솜시의 도서관은 전국 도시 가운데 가장 많다."), Verdict::Supported);
}

TEST(RulePolarity, ThatThereWasNoneBeforeTheFirstIsNoDenial) {
  const Base firsts =
      small_base(kAliases, {{"누리통신의 새 시험은 국내 통신사가 위성으로 화물선의 항로를 잡아 준 첫 사례다."}});
  const auto verdict = [&](std::string_view text) { return last_answer(firsts, text).verdict; };
  EXPECT_NE(verdict("누리통신의 새 시험 전까지 국내 통신사가 위성으로 화물선의 항로를 잡아 준 일이 없었다."),
            Verdict::Refuted);
  EXPECT_EQ(verdict("국내 통신사가 위성으로 화물선의 항로를 잡아 준 일이 없었다."), Verdict::Refuted);
}

TEST(RulePolarity, ASecondMeaningOfAVerbOfSayingDeniesNothing) {
  const Base blocks =
      small_base(kAliases, {{.ko = "누리통신 대변인은 불법 접속을 차단하는 추가 장치를 설치하고 있다고 확인했다.",
                             .ja = "ヌリ通信の報道官は、不正な接続を遮断する追加の装置を設置していると確認した。"}});
  EXPECT_NE(last_answer(blocks, "ヌリ通信は、不正な接続を遮断する追加の装置を設置していると認めた。").verdict,
            Verdict::Refuted);
}

TEST(RulePolarity, WhatIsToldOfTwoIsDeniedWhereItIsDeniedOfEither) {
  const Base goods = small_base(R"([{"id":"m1","type":"product","names":{"ko":["솔바람 3"]}},
                                    {"id":"m2","type":"product","names":{"ko":["물결 7"]}},
                                    {"id":"m3","type":"product","names":{"ko":["돌담 9"]}}])",
                                {{"솔바람 3을 사막 나라에 수출하는 것은 엄격히 금지되어 있다."},
                                 {"물결 7을 사막 나라에 수출하는 것은 엄격히 금지되어 있다."}});
  const auto slot = [&](std::string_view text) { return Held(goods, text).slot_by(rule_polarity); };
  EXPECT_EQ(slot("솔바람 3과 물결 7은 사막 나라에 수출할 수 있다."), Slot::Polarity);
  EXPECT_EQ(slot("솔바람 3과 물결 7은 사막 나라에 수출하는 데 아무 제약이 없다."), Slot::Polarity);
  EXPECT_EQ(slot("돌담 9는 사막 나라에 수출할 수 있다."), std::nullopt);
}

}  // namespace
}  // namespace haechi
