// Sentences that arithmetic over claims settles, on a small base of invented firms.
#include <gtest/gtest.h>

#include "judging/derive.h"
#include "small_base.h"

namespace haechi {
namespace {

constexpr std::string_view kAliases = R"([
{"id":"garam","type":"org","names":{"ko":["가람전자"],"en":["Garam"]}},
{"id":"nuri","type":"org","names":{"ko":["누리통신"],"en":["Nuri"]}},
{"id":"dasom","type":"org","names":{"ko":["다솜반도체"],"en":["Dasom"]}},
{"id":"maru","type":"org","names":{"ko":["마루연구원"],"en":["Maru Institute"]}}])";

const Base& base() {
  static const Base kBase =
      small_base(kAliases, {
                               {.ko = "2023년 국내 배터리 시장에서 가람전자의 점유율은 50%였다.",
                                .en = "Garam's share of the domestic battery market was 50% in 2023.",
                                .year = "2023"},
                               {.ko = "2023년 국내 배터리 시장에서 누리통신의 점유율은 20%였다.",
                                .en = "Nuri's share of the domestic battery market was 20% in 2023.",
                                .year = "2023"},
                               {.ko = "2023년 국내 배터리 시장에서 다솜반도체의 점유율은 8%였다.",
                                .en = "Dasom's share of the domestic battery market was 8% in 2023.",
                                .year = "2023"},
                               {.ko = "2023년 가람전자의 수출액은 620억 달러였다.",
                                .en = "Garam's exports came to 62 billion dollars in 2023.",
                                .year = "2023"},
                               {.ko = "2021년 가람전자의 수출액은 310억 달러였다.",
                                .en = "Garam's exports came to 31 billion dollars in 2021.",
                                .year = "2021"},
                               {.ko = "2023년 다솜반도체의 영업이익은 1년 전보다 140% 늘었다.",
                                .en = "Dasom's profit rose 140% on the year in 2023.",
                                .year = "2023"},
                               {.ko = "누리통신은 콜센터 상담원을 840명에서 620명으로 줄였다."},
                               {.ko = "마루연구원 기숙사의 350개 방 가운데 학생이 쓰는 방은 280개다."},
                           });
  return kBase;
}

std::optional<Derived> of(std::string_view sentence) {
  const Held held(base(), sentence);
  return derive(held.claims, held.text, held.said, Candidates(held.claims, held.said, held.text));
}

void supports(std::string_view sentence, std::string_view expression) {
  const auto d = of(sentence);
  ASSERT_TRUE(d) << sentence;
  EXPECT_EQ(d->stance, Stance::Supports) << sentence;
  EXPECT_EQ(d->derivation.expression, expression) << sentence;
  EXPECT_EQ(d->derivation.terms.size(), d->claims.size());
}

void refutes(std::string_view sentence, Slot slot) {
  const auto d = of(sentence);
  ASSERT_TRUE(d) << sentence;
  EXPECT_EQ(d->stance, Stance::Refutes) << sentence;
  EXPECT_EQ(d->slot, slot) << sentence;
}

void silent(std::string_view sentence) {
  const auto d = of(sentence);
  EXPECT_FALSE(d) << sentence << " gave " << d->derivation.expression;
}

TEST(Derive, Comparison) {
  supports("2023년 국내 배터리 시장에서 점유율은 가람전자가 누리통신보다 높았다.", "50 - 20 = 30");
  supports("누리통신의 국내 배터리 시장 점유율은 가람전자보다 30%포인트 낮다.", "50 - 20 = 30");
  refutes("누리통신의 국내 배터리 시장 점유율은 가람전자보다 높다.", Slot::Ranking);
  refutes("누리통신의 국내 배터리 시장 점유율은 가람전자보다 10%포인트 낮다.", Slot::Number);
  refutes("Nuri's share of the domestic battery market was higher than Garam's.", Slot::Ranking);
}

TEST(Derive, Ratio) {
  supports("국내 배터리 시장에서 가람전자의 점유율은 누리통신의 2.5배다.", "50 / 20 = 2.5");
  refutes("국내 배터리 시장에서 가람전자의 점유율은 누리통신의 네 배가 넘는다.", Slot::Number);
}

TEST(Derive, Sum) {
  supports("국내 배터리 시장에서 가람전자와 누리통신의 점유율을 더하면 70%다.", "50 + 20 = 70");
  refutes("국내 배터리 시장에서 가람전자와 누리통신의 점유율을 더하면 90%다.", Slot::Number);
}

TEST(Derive, MultipleOfASum) {
  supports("국내 배터리 시장에서 가람전자의 점유율은 누리통신과 다솜반도체 두 회사를 합친 것의 1.8배다.",
           "50 / 28 = 1.786");
  supports("Garam's share of the domestic battery market is about 1.8 times that of Nuri and Dasom combined.",
           "50 / 28 = 1.786");
  silent("국내 배터리 시장에서 가람전자의 점유율은 누리통신과 다솜반도체를 합친 것의 세 배다.");
}

TEST(Derive, Rank) {
  supports("2023년 국내 배터리 시장 점유율 1위는 가람전자다.", "50% > 20% > 8%");
  refutes("2023년 국내 배터리 시장 점유율 1위는 누리통신이다.", Slot::Ranking);
}

TEST(Derive, Change) {
  supports("가람전자의 수출액은 2021년부터 2023년까지 두 배로 증가했다.", "62 / 31 = 2");
  supports("가람전자의 수출액은 2021년부터 2023년까지 310억 달러 증가했다.", "62 - 31 = 31");
  refutes("가람전자의 수출액은 2021년부터 2023년까지 감소했다.", Slot::Polarity);
}

TEST(Derive, GrowthAsMultiple) {
  supports("2023년 다솜반도체의 영업이익은 1년 전의 2.4배였다.", "1 + 1.4 = 2.4");
  refutes("2023년 다솜반도체의 영업이익은 1년 전의 1.4배였다.", Slot::Number);
}

TEST(Derive, SaysNothingOfOtherMeasuresTimesAndOwners) {
  silent("2022년 국내 배터리 시장에서 점유율은 누리통신이 가람전자보다 높았다.");
  silent("2023년 국내 냉장고 시장에서 점유율은 누리통신이 가람전자보다 높았다.");
  silent("누리통신의 직원은 가람전자보다 많다.");
  silent("누리통신의 국내 배터리 시장 점유율은 하늘화학보다 높다.");
  silent("가람전자의 수출액은 2019년부터 2023년까지 감소했다.");
  silent("가람전자의 점유율은 얼마일까?");
}

TEST(Derive, ReckonsWithTwoFiguresOfOneClaim) {
  supports("누리통신의 콜센터 상담원은 220명 줄었다.", "840 - 620 = 220");
  supports("누리통신의 콜센터 상담원은 26% 줄었다.", "(840 - 620) / 840 = 26.19%");
  supports("마루연구원 기숙사의 350개 방 가운데 학생이 쓰지 않는 방은 70개다.", "350 - 280 = 70");
  supports("마루연구원 기숙사 방 350개 중 80%를 학생이 쓴다.", "280 / 350 = 0.8");
}

TEST(Derive, DeniesTheAmountOfAChangeOnlyWhereTheClaimTellsOfOne) {
  refutes("누리통신의 콜센터 상담원은 400명 줄었다.", Slot::Number);
  silent("누리통신의 콜센터 상담원은 220명 늘었다.");
  silent("마루연구원 기숙사에서 학생이 쓰지 않는 방은 40개다.");
}

TEST(Derive, WhatAClaimListsIsCounted) {
  static const Base kLists = small_base("[]", {
                                                  {.ko = "임상에서 나타난 부작용은 두통, 발열, 구토다."},
                                                  {.ko = "소방관 박도현, 정미르, 한소리 씨가 상을 받았다."},
                                                  {.ko = "작가 고은솔, 배우 나래울, 가수 도담은 초대장을 받았다."},
                                                  {.ko = "의원들은 예산안, 개정안, 복지안을 통과시켰다."},
                                                  {.ko = "한국은 중국과 무역 협정을 맺었다."},
                                                  {.ko = "한국, 중국과 일본은 공동 성명을 냈다."},
                                                  {.ko = "정상 회담에 참석한 나라는 프랑스, 독일, 이탈리아 등이다."},
                                              });
  const auto verdict = [](std::string_view sentence) { return last_answer(kLists, sentence).verdict; };
  EXPECT_EQ(verdict("임상에서 나타난 부작용은 모두 세 가지다."), Verdict::Supported);
  EXPECT_EQ(verdict("임상에서 나타난 부작용은 네 가지다."), Verdict::Refuted);
  EXPECT_EQ(last_answer(kLists, "상을 받은 소방관은 다섯 명이다.").derivation->expression,
            "소방관 박도현, 정미르, 한소리 = 3");
  EXPECT_EQ(verdict("공동 성명을 낸 나라는 세 곳이다."), Verdict::Supported) << "each is one";
  EXPECT_NE(verdict("초대장을 받은 작가는 두 명이다."), Verdict::Refuted) << "the others are none";
  EXPECT_NE(verdict("의원들이 통과시킨 예산안은 두 개다."), Verdict::Refuted) << "one of those listed";
  EXPECT_NE(verdict("한국이 중국과 맺은 무역 협정은 세 개다."), Verdict::Refuted) << "no list";
  EXPECT_NE(verdict("정상 회담에 참석한 나라는 다섯 나라다."), Verdict::Refuted) << "and others";
}

TEST(Derive, TheTimeBetweenTwoDays) {
  static const Base kDays = small_base("[]", {
                                                 {.ko = "한솔 다리는 1978년에 완공됐다."},
                                                 {.ko = "은하고는 1993년 이후 전국 대회에서 우승하지 못했다."},
                                                 {.ko = "파업 나흘째인 5월 9일 병원 진료가 중단됐다."},
                                                 {.en = "June 12 was the third day of the book fair."},
                                             });
  const auto verdict = [](std::string_view sentence) { return last_answer(kDays, sentence).verdict; };
  constexpr std::string_view kForty = "2018년은 한솔 다리가 완공된 지 40년이 되는 해다.";
  EXPECT_EQ(verdict(kForty), Verdict::Supported);
  EXPECT_EQ(last_answer(kDays, kForty).derivation->expression, "2018 - 1978 = 40");
  EXPECT_EQ(verdict("2018년은 한솔 다리가 완공된 지 60년이 되는 해다."), Verdict::Refuted);
  EXPECT_NE(verdict("2018년은 한솔 다리가 완공된 지 41년이 되는 해다."), Verdict::Refuted) << "begun years count";
  EXPECT_EQ(verdict("2018년 기준으로 은하고는 25년 동안 전국 대회에서 우승하지 못했다."), Verdict::Supported);
  EXPECT_NE(verdict("은하고는 2018년까지 20년 동안 전국 대회에서 우승하지 못했다."), Verdict::Refuted) << "nor longer";
  EXPECT_EQ(verdict("파업은 5월 6일에 시작됐다."), Verdict::Supported);
  EXPECT_NE(verdict("파업은 5월 8일에 시작됐다."), Verdict::Supported);
  EXPECT_EQ(verdict("The book fair opened on June 10."), Verdict::Supported);
  EXPECT_NE(verdict("The book fair opened on June 11."), Verdict::Supported);
}

}  // namespace
}  // namespace haechi
