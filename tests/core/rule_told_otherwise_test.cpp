// Names, places, days and figures that a text gives and a claim gives otherwise, told in other words than the claim's.
#include <gtest/gtest.h>

#include "small_base.h"

namespace haechi {
namespace {

constexpr std::string_view kAliases = R"([
  {"id":"dorae","type":"org","names":{"ko":["도래해운"],"en":["Dorae"]}},
  {"id":"hanul","type":"org","names":{"ko":["하늘조선"],"en":["Hanul"]}},
  {"id":"byeolho","type":"product","names":{"ko":["별바람호"],"en":["Byeolbaram"]}},
  {"id":"council","type":"org","names":{"ko":["갯벌의회"]}},
  {"id":"jaehun","type":"person","names":{"ko":["남궁재헌"]}},
  {"id":"saeron","type":"person","names":{"ko":["탁새론"]}}])";

const Base& base() {
  static const Base kBase = small_base(
      kAliases,
      {
          {"남궁재헌은 도래해운의 운항책임자다."},
          {"하늘조선이 도래해운의 화물선을 생산할 예정이다."},
          {"탁새론은 하늘조선의 설계자다."},
          {"별바람호는 2024년 9월 출시될 예정이다.", "The Byeolbaram will be released in September 2024."},
          {"도래해운의 화물량은 2021년에 사상 최고를 기록했다."},
          {"항만공사는 10월 4일 부두 노동자들의 임금 인상 요구를 물리쳤다."},
          {"바다통계원에 따르면 2023년 연안 화물은 330만 톤이었다."},
          {"주민 대표는 20일 900명의 섬마을 학교 학생을 대상으로 급식 조사를 벌인 결과 반찬 가짓수가 줄고 우유를 찾는 "
           "아이가 늘었다고 말했다."},
          {"도래해운은 2022년에 항로 정비, 부두 확장, 등대 보수, 선원 교육을 명목으로 3억 달러를 도쿄로부터 "
           "지원받았다."},
          {"도래해운은 항로 축소로 해마다 70억 원을 아낀다."},
          {"이번 어업 협정을 향한 첫걸음이었던 5월 오사카에서의 선주 회담은 사흘 동안 이어졌다."},
          {"의회에는 광주의 모리스 백 의원과 대구 출신의 요한 하트 감독이 참석했다."},
          {"잔치에는 부산 대학의 카밀라 오웬도 왔다."},
          {"어촌 육성책은 갯벌의회에서 공개됐다."},
          {"하늘조선은 항해용 칩을 개발했다."},
          {"물고기 통계를 내는 곳은 여럿이다."},
      });
  return kBase;
}

Verdict verdict(std::string_view text) { return last_answer(base(), text).verdict; }

TEST(ToldOtherwise, AnOfficeHasAnotherHolderWhereTheClaimSaysNothingElse) {
  EXPECT_EQ(verdict("도래해운을 넓힌 운항책임자는 탁새론이다."), Verdict::Refuted);
  EXPECT_NE(verdict("도래해운을 넓힌 운항책임자는 남궁재헌이다."), Verdict::Refuted);
}

TEST(ToldOtherwise, GoodsComeFromAnotherProducer) {
  EXPECT_EQ(verdict("도래해운이 주문한 화물선의 생산은 삼성전자가 맡을 전망이다."), Verdict::Refuted);
  EXPECT_NE(verdict("도래해운이 주문한 화물선의 생산은 하늘조선이 맡을 전망이다."), Verdict::Refuted);
}

TEST(ToldOtherwise, ADayIsSingledOut) {
  EXPECT_EQ(verdict("부두 노동자들의 임금 인상 요구에 항만공사가 고개를 저은 날은 11월 4일이다."), Verdict::Refuted);
  EXPECT_NE(verdict("부두 노동자들의 임금 인상 요구에 항만공사가 고개를 저은 날은 10월 4일이다."), Verdict::Refuted);
}

TEST(ToldOtherwise, ThePeakIsOfOneYear) {
  EXPECT_EQ(verdict("도래해운의 화물량이 사상 최고를 찍은 해는 2018년이다."), Verdict::Refuted);
  EXPECT_NE(verdict("도래해운의 화물량이 사상 최고를 찍은 해는 2021년이다."), Verdict::Refuted);
}

TEST(ToldOtherwise, AReleaseIsInOneMonthWhosesoeverTheThingIs) {
  EXPECT_EQ(verdict("하늘조선의 별바람호는 2024년 12월 출시된다."), Verdict::Refuted);
  EXPECT_NE(verdict("하늘조선의 별바람호는 2024년 9월 출시된다."), Verdict::Refuted);
}

TEST(ToldOtherwise, WhoPublishedAFigureSaysIt) {
  EXPECT_EQ(verdict("2023년 연안 화물이 330만 톤이었다는 통계를 낸 곳은 하늘조선이다."), Verdict::Refuted);
}

TEST(ToldOtherwise, WhatAFigureCountsMayStandBehindIt) {
  EXPECT_EQ(verdict("급식 조사는 섬마을 학교 학생 90명을 대상으로 했다."), Verdict::Refuted);
  EXPECT_NE(verdict("급식 조사는 섬마을 학교 학생 900명을 대상으로 했다."), Verdict::Refuted);
}

TEST(ToldOtherwise, TheMoneyIsTheAmountThatTheClaimTells) {
  EXPECT_EQ(verdict("2022년에 도래해운이 도쿄에서 지원받은 돈은 5억 달러였다."), Verdict::Refuted);
  EXPECT_NE(verdict("2022년에 도래해운이 도쿄에서 지원받은 돈은 3억 달러였다."), Verdict::Refuted);
}

TEST(ToldOtherwise, ByTheMonthIsNotByTheYear) {
  EXPECT_EQ(verdict("도래해운은 항로 축소로 매달 70억 원을 아낀다."), Verdict::Refuted);
  EXPECT_EQ(verdict("도래해운은 항로 축소로 매년 70억 원을 아낀다."), Verdict::Supported);
}

TEST(ToldOtherwise, WhereItHappenedIsAnotherTownThatNoClaimSpeaksOf) {
  EXPECT_EQ(verdict("5월 선주 회담이 이어진 장소는 하노이였다."), Verdict::Refuted);
  EXPECT_NE(verdict("5월 선주 회담이 이어진 장소는 오사카였다."), Verdict::Refuted);
}

TEST(ToldOtherwise, OneRepresentsOnePlace) {
  EXPECT_EQ(verdict("모리스 백은 인천을 대표하는 의원이다."), Verdict::Refuted);
  EXPECT_NE(verdict("모리스 백은 광주를 대표하는 의원이다."), Verdict::Refuted);
  EXPECT_EQ(verdict("카밀라 오웬은 하버드 대학 소속이다."), Verdict::Refuted);
}

TEST(ToldOtherwise, WhereOneIsFromIsNotWhatOneHeads) {
  EXPECT_NE(verdict("요한 하트는 인천의 감독이다."), Verdict::Refuted);
  EXPECT_EQ(verdict("요한 하트는 인천 출신이다."), Verdict::Refuted);
}

TEST(ToldOtherwise, AChipIsAChipByEitherName) {
  EXPECT_EQ(verdict("하늘조선은 항해용 반도체를 개발했다."), Verdict::Supported);
}

TEST(ToldOtherwise, WhatIsDeniedIsTheClaimsAndWhatIsThereInsteadIsNot) {
  EXPECT_EQ(verdict("바닷가에서 관심을 모은 어촌 육성책이 공개된 자리는 갯벌의회가 아니라 소금광장이었다."),
            Verdict::Refuted);
  EXPECT_NE(verdict("바닷가에서 관심을 모은 어촌 육성책이 공개된 자리는 소금광장이 아니라 갯벌의회였다."),
            Verdict::Refuted);
}

}  // namespace
}  // namespace haechi
