// Sentences that reckon with figures of claims that are no rows of one table, on invented claims.
#include <gtest/gtest.h>

#include <algorithm>

#include "judging/derive.h"
#include "small_base.h"

namespace haechi {
namespace {

const Base& base() {
  static const Base kBase = small_base(
      "[]", {
                {.ko = "솔빛시 버스 노선 가운데 강변 노선의 하루 승객은 2만 1000명이다."},
                {.ko = "솔빛시 버스 노선 가운데 공항 노선의 하루 승객은 1만 5000명이다."},
                {.ko = "솔빛시는 새 차고지를 짓는 데 240억 원을 쓴다."},
                {.ko = "솔빛시는 새 차고지 건설비의 60%를 국비로 마련한다."},
                {.ko = "조합장 김보람은 내년 버스 요금이 오를 확률을 30%로 봤다."},
                {.ko = "솔빛시의 올해 정비사는 450명이다."},
                {.ko = "솔빛시의 지난해 정비사는 300명이었다."},
                {.ko = "솔빛시 버스의 올해 사고율은 62.8%로 2022년보다 5.6%포인트 낮았다."},
                {.ko = "솔빛시 의원 21명 가운데 14명이 버스 조례안에 찬성하고 5명이 반대했다."},
                {.ko = "솔빛시 미술관 건립비 187억 원 가운데 국비는 92억 원, 도비는 35억 원이고 나머지는 시비다."},
                {.ko = "솔빛역의 소음은 낮에 64건, 밤에 23건이 신고됐다."},
                {.ko = "교육청은 솔빛 통합 학교에 45억 원을 지원하며, 이 가운데 18억 원은 체육관에 쓴다."},
                {.ko = "2023년 솔빛항의 수출액은 33억 원이었다.", .year = "2023"},
                {.ko = "2021년 솔빛항의 수출액은 344억 원이었다.", .year = "2021"},
            });
  return kBase;
}

struct Found {
  std::optional<Derived> derived;
  std::vector<Span> open;
};

Found of(std::string_view sentence) {
  const Held held(base(), sentence);
  Found found;
  const Candidates candidates(held.claims, held.said, held.text);
  found.derived = derive(held.claims, held.text, held.said, candidates, &found.open);
  return found;
}

void supports(std::string_view sentence, std::string_view expression) {
  const auto d = of(sentence).derived;
  ASSERT_TRUE(d) << sentence;
  EXPECT_EQ(d->stance, Stance::Supports) << sentence;
  EXPECT_EQ(d->derivation.expression, expression) << sentence;
  EXPECT_EQ(d->derivation.terms.size(), d->claims.size());
}

TEST(DerivePairs, SumAndDifferenceOfWhatNoTableKnows) {
  supports("강변 노선과 공항 노선의 하루 승객을 합하면 3만 6000명이다.", "15 + 21 = 36");
  supports("버스 조례안에 찬성한 의원은 반대한 의원보다 아홉 명 많다.", "14 - 5 = 9");
}

TEST(DerivePairs, ShareOfAnAmount) {
  supports("솔빛시가 새 차고지를 짓는 데 들이는 국비는 144억 원이다.", "0.6 x 24000000000 = 14400000000");
}

TEST(DerivePairs, WhatIsDeniedOfAShare) {
  supports("조합장 김보람은 내년 버스 요금이 오르지 않을 확률을 70%로 본 셈이다.", "100 - 30 = 70");
}

TEST(DerivePairs, BetweenTwoTimes) {
  supports("솔빛시의 올해 정비사는 지난해보다 150명 많다.", "450 - 300 = 150");
  supports("솔빛시의 정비사는 지난해보다 50% 늘었다.", "(450 - 300) / 300 = 50%");
  supports("솔빛시 버스의 2022년 사고율은 68.4%였다.", "62.8 + 5.6 = 68.4");
}

TEST(DerivePairs, WhatAClaimLeavesToTheRest) {
  supports("솔빛시 미술관 건립비 중 시비는 60억 원이다.", "18.7 - 9.2 - 3.5 = 6");
}

TEST(DerivePairs, AsManyAsTheTextCounts) {
  supports("솔빛역의 소음 신고는 낮과 밤 두 때를 합치면 87건이다.", "64 + 23 = 87");
}

TEST(DerivePairs, YearsCountedFromANamedOne) {
  supports("2023년 솔빛항의 수출액은 두 해 전보다 311억 원 적었다.", "34.4 - 3.3 = 31.1");
  supports("2021년부터 2023년 사이 솔빛항의 수출액은 311억 원 줄었다.", "34.4 - 3.3 = 31.1");
}

TEST(DeriveOrder, TheGreaterOfTwo) {
  const auto more = of("강변 노선의 하루 승객이 공항 노선보다 많다.").derived;
  ASSERT_TRUE(more);
  EXPECT_EQ(more->stance, Stance::Supports);
  const auto less = of("공항 노선의 하루 승객이 강변 노선보다 많다.").derived;
  ASSERT_TRUE(less);
  EXPECT_EQ(less->stance, Stance::Refutes);
  EXPECT_EQ(less->slot, Slot::Ranking);
  EXPECT_FALSE(of("공항 노선의 요금이 강변 노선보다 높다.").derived) << "of fares the base says nothing";
}

TEST(DerivePairs, OtherFiguresAreNotBorneOut) {
  for (const std::string_view sentence :
       {"강변 노선과 공항 노선의 하루 승객을 합하면 4만 6000명이다.", "솔빛시의 올해 정비사는 지난해보다 250명 많다.",
        "솔빛시가 새 차고지를 짓는 데 들이는 국비는 164억 원이다.", "솔빛시의 올해 정비사는 지난해보다 150명 적다."}) {
    const auto d = of(sentence).derived;
    EXPECT_TRUE(!d || d->stance == Stance::Refutes) << sentence << " gave " << d->derivation.expression;
  }
}

TEST(DerivePairs, ReckonedFiguresAreNotHeldAgainstTheText) {
  for (const std::string_view sentence :
       {"강변 노선과 공항 노선의 하루 승객을 합하면 3만 6000명이다.", "솔빛시의 올해 정비사는 지난해보다 150명 많다.",
        "조합장 김보람은 내년 버스 요금이 오르지 않을 확률을 70%로 본 셈이다.",
        "솔빛시 버스의 2022년 사고율은 68.4%였다."}) {
    EXPECT_NE(last_answer(base(), sentence).verdict, Verdict::Refuted) << sentence;
    EXPECT_FALSE(of(sentence).open.empty()) << sentence;
  }
}

TEST(DerivePairs, AFigureThatAnotherClaimGivesOfSomethingElseIsStillReckoned) {
  const Base hall = small_base("[]", {{.ko = "솔빛호에서 구조된 8명 중 선원은 네 명이다."},
                                      {.ko = "선원 김보람 씨는 안내 방송은 절반도 알아듣지 못했다고 말했다."}});
  const Held held(hall, "솔빛호에서 구조된 사람의 절반이 선원이다.");
  const auto d = derive(held.claims, held.text, held.said, Candidates(held.claims, held.said, held.text));
  ASSERT_TRUE(d);
  EXPECT_EQ(d->derivation.expression, "4 / 8 = 0.5");
}

TEST(DerivePairs, AShareOfOneThingIsNoneOfAnAmountThatAnotherClaimGives) {
  const Base hall = small_base(
      "[]", {{.ko = "솔빛호 사고로 숨진 사람은 네 명이다."},
             {.ko = "외국인 선원 김보람 씨는 한국말로 된 안전 교육을 절반도 알아듣지 못했다고 병원에서 말했다."}});
  const Held held(hall, "솔빛호 사고로 숨진 사람 가운데 두 명은 외국인 선원이다.");
  EXPECT_FALSE(derive(held.claims, held.text, held.said, Candidates(held.claims, held.said, held.text)));
}

TEST(DerivePairs, AWholeIsNotAddedToItsOwnPart) {
  EXPECT_FALSE(of("교육청은 솔빛 통합 학교에 63억 원을 지원한다.").derived);
}

TEST(DerivePairs, WhatAClaimGivesIsNotReckoned) { EXPECT_FALSE(of("솔빛시 버스의 올해 사고율은 62.8%다.").derived); }

TEST(DerivePairs, NotEvenOneIsNoFigureToReckon) {
  EXPECT_FALSE(of("솔빛시 의원 가운데 버스 조례안에 반대한 사람은 한 명도 없었다.").derived);
}

TEST(DerivePairs, TheTimeOfTheStandardTellsWhichFigureItIs) {
  const Base mountain = small_base("[]", {{.ko = "솔빛산의 화산재 기둥이 분화구 위 9㎞ 높이까지 치솟았다."},
                                          {.ko = "2013년 솔빛산의 화산재 기둥은 6㎞다.", .year = "2013"}});
  const Held held(mountain, "솔빛산의 화산재 기둥은 2013년 분화 때보다 3㎞ 더 높이 치솟았다.");
  const auto d = derive(held.claims, held.text, held.said, Candidates(held.claims, held.said, held.text));
  ASSERT_TRUE(d);
  EXPECT_EQ(d->derivation.expression, "9 - 6 = 3");
}

TEST(DerivePairs, AChangeThatNoClaimGivesIsNotBorneOut) {
  const Base budget = small_base("[]", {{.ko = "솔빛음악제의 예산이 지난해 54억 원에서 올해 48억 원으로 깎였다."},
                                        {.ko = "솔빛음악제는 작년에 5월에 열렸다."},
                                        {.ko = "솔빛시는 새 차고지를 짓는다."},
                                        {.ko = "솔빛역의 소음이 신고됐다."},
                                        {.ko = "솔빛산에 눈이 왔다."},
                                        {.ko = "솔빛항의 수출액이 늘었다."},
                                        {.ko = "솔빛시 의원들이 조례안에 찬성했다."},
                                        {.ko = "조합장 김보람은 요금을 올렸다."}});
  EXPECT_EQ(last_answer(budget, "솔빛음악제의 예산은 6억 원 깎였다.").verdict, Verdict::Supported);
  EXPECT_NE(last_answer(budget, "솔빛음악제의 예산은 9억 원 깎였다.").verdict, Verdict::Supported);
}

TEST(DerivePairs, APartIsNoWholeOfShares) {
  const Base cuts =
      small_base("[]", {{.ko = "감원 대상의 3분의 2인 1200명은 해외 소속이며 국내에서는 600명이 회사를 떠난다."}});
  const Held held(cuts, "감원 대상의 절반이 국내 직원이다.");
  EXPECT_FALSE(derive(held.claims, held.text, held.said, Candidates(held.claims, held.said, held.text)));
}

TEST(DerivePairs, ABoundWithANameIsTheFigureItNames) {
  const Base train = small_base("[]", {{.ko = "열차는 제한속도인 시속 70㎞보다 낮은 시속 62㎞로 달리고 있었다."}});
  const Held held(train, "열차는 제한속도보다 시속 8㎞ 느리게 달리고 있었다.");
  const auto d = derive(held.claims, held.text, held.said, Candidates(held.claims, held.said, held.text));
  ASSERT_TRUE(d);
  EXPECT_EQ(d->derivation.expression, "70 - 62 = 8");
}

void refutes(std::string_view sentence, std::string_view expression) {
  const auto d = of(sentence).derived;
  ASSERT_TRUE(d) << sentence;
  EXPECT_EQ(d->stance, Stance::Refutes) << sentence;
  EXPECT_EQ(d->derivation.expression, expression) << sentence;
}

TEST(DerivePairs, WhoHasMoreIsTheOneThatIsMeasured) {
  supports("버스 조례안에 반대한 의원은 찬성한 의원보다 아홉 명 적다.", "14 - 5 = 9");
  refutes("버스 조례안에 찬성한 의원은 반대한 의원보다 네 명 많다.", "14 - 5 = 9");
  refutes("버스 조례안에 찬성한 의원은 반대한 의원보다 아홉 명 적다.", "5 - 14 = -9");
  supports("하루 승객은 강변 노선이 공항 노선보다 6000명 더 많다.", "21 - 15 = 6");
}

TEST(DerivePairs, ABoundOfWhatIsLeftIsMeantOfAFigureNearToIt) {
  supports("조합장 김보람은 내년 버스 요금이 오르지 않을 확률을 3분의 2가 넘는다고 봤다.", "100 - 30 = 70");
}

TEST(DerivePairs, TheYearOfTheMultipleIsWhatIsMeasuredAgainst) {
  refutes("2021년 솔빛항의 수출액은 2023년의 두 배에 못 미친다.", "34.4 / 3.3 = 10.424");
  EXPECT_FALSE(of("2023년 솔빛항의 수출액은 2021년의 두 배에 못 미친다.").derived) << "no multiple at all";
}

TEST(DerivePairs, ALengthOfTimeLeadsToAYear) {
  supports("솔빛항의 수출액은 2021년과 견주어 2년 만에 311억 원 줄었다.", "34.4 - 3.3 = 31.1");
  EXPECT_FALSE(of("솔빛항의 수출액은 2021년과 견주어 4년 만에 311억 원 줄었다.").derived);
}

TEST(DerivePairs, SoMuchADayIsSoManyTimesAsMuchInDays) {
  static const Base kRates =
      small_base("[]", {
                           {.ko = "나래 공장은 하루에 볼트 2만 개를 만든다."},
                           {.ko = "가온 재단은 학생 한 명에게 해마다 300만 원을 장학금으로 준다."},
                       });
  const auto answer = last_answer(kRates, "나래 공장은 닷새 동안 볼트 10만 개를 만든다.");
  EXPECT_EQ(answer.verdict, Verdict::Supported);
  EXPECT_EQ(answer.derivation->expression, "5 x 20000 = 100000");
  const auto verdict = [](std::string_view sentence) { return last_answer(kRates, sentence).verdict; };
  EXPECT_NE(verdict("가온 재단의 장학금을 두 해 동안 받으면 학생 한 명은 600만 원을 받는다."), Verdict::Refuted);
  EXPECT_EQ(verdict("가온 재단은 학생 한 명에게 해마다 600만 원을 장학금으로 준다."), Verdict::Refuted);
}

}  // namespace
}  // namespace haechi
