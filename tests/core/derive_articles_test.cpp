// Reckoning with claims as an article gives them: several figures in a sentence, measures named elsewhere. On invented
// claims.
#include <gtest/gtest.h>

#include "judging/derive.h"
#include "small_base.h"

namespace haechi {
namespace {

const Base& base() {
  static const Base kBase =
      small_base("[]", {
                           {.ko = "이번 회담에서 가람국은 어획량의 45%를, 나래국은 40%를 자기 몫으로 요구했다."},
                           {.ko = "2022년까지 쓰인 옛 조약에서는 가람국이 38%, 나래국이 30%를 가졌다."},
                           {.ko = "두통이 절반 이상 줄어든 환자의 비율은 60㎎군 47%, 30㎎군 36%였다."},
                           {.ko = "구단은 공격수 한도진의 이적료가 480만 유로라고 밝혔다."},
                           {.ko = "한도진의 활약에 따라 최대 70만 유로가 추가된다."},
                           {.ko = "약 1만 6700명의 주민이 한샘시에 있는 시설 24곳으로 대피했다."},
                           {.ko = "한빛제과의 2분기 영업이익은 246억 원이다."},
                           {.ko = "분석가들이 내다본 한빛제과의 영업이익 평균은 272억 원이다."},
                           {.ko = "연어 자원량은 2015년 480만t에서 2024년 290만t으로 줄었다."},
                           {.ko = "새봄대와 늘찬대의 통합안을 두고 늘찬대 학생은 60%가 반대했다."},
                           {.ko = "투표율은 새봄대 64%, 늘찬대 88%였다."},
                       });
  return kBase;
}

std::optional<Derived> of(std::string_view sentence) {
  const Held held(base(), sentence);
  const Candidates candidates(held.claims, held.said, held.text);
  return derive(held.claims, held.text, held.said, candidates);
}

void supports(std::string_view sentence, std::string_view expression) {
  const auto d = of(sentence);
  ASSERT_TRUE(d) << sentence;
  EXPECT_EQ(d->stance, Stance::Supports) << sentence;
  EXPECT_EQ(d->derivation.expression, expression) << sentence;
}

void does_not_support(std::string_view sentence) {
  const auto d = of(sentence);
  EXPECT_FALSE(d && d->stance == Stance::Supports) << sentence << " " << (d ? d->derivation.expression : "");
}

TEST(DeriveArticles, StandardIsToldAndWhatIsMeasuredIsTheSubject) {
  supports("가람국이 내세운 어획량 몫은 옛 조약 때보다 7%포인트 크다.", "45 - 38 = 7");
  does_not_support("가람국이 내세운 어획량 몫은 옛 조약 때보다 7%포인트 작다.");
  does_not_support("가람국이 내세운 어획량 몫은 옛 조약 때보다 9%포인트 크다.");
}

TEST(DeriveArticles, FiguresThatNameGroupsTellTheirFiguresApart) {
  supports("두통이 절반 이상 줄어든 환자의 비율은 60㎎군이 30㎎군보다 11%포인트 높았다.", "47 - 36 = 11");
  does_not_support("두통이 절반 이상 줄어든 환자의 비율은 60㎎군이 30㎎군보다 11%포인트 낮았다.");
}

TEST(DeriveArticles, WhatMayComeOnTopIsAdded) {
  supports("추가되는 돈까지 다 받으면 한도진의 이적료는 550만 유로다.", "4800 + 700 = 5500");
  does_not_support("한도진의 이적료는 410만 유로다.");
}

TEST(DeriveArticles, SoMuchForEach) {
  supports("한샘시 주민은 시설 한 곳에 평균 700명 가까이 대피했다.", "16700 / 24 = 695.833");
  does_not_support("한샘시 주민은 시설 한 곳에 평균 300명 가까이 대피했다.");
}

TEST(DeriveArticles, GapToWhatAVerbIsMeasuredAgainst) {
  supports("한빛제과의 2분기 영업이익은 분석가 평균 전망에 26억 원 못 미쳤다.", "27.2 - 24.6 = 2.6");
  does_not_support("한빛제과의 2분기 영업이익은 분석가 평균 전망에 40억 원 못 미쳤다.");
}

TEST(DeriveArticles, BelowHalfOfItIsALevelAndNoChange) {
  does_not_support("연어 자원량은 2015년의 절반 아래로 떨어졌다.");
}

TEST(DeriveArticles, TurnoutOfOneIsNotComparedWithAnotherMeasureOfTheOther) {
  const auto d = of("투표율은 새봄대가 늘찬대보다 높았다.");
  ASSERT_TRUE(d);
  EXPECT_EQ(d->stance, Stance::Refutes);
  EXPECT_EQ(d->found, "64% < 88%");
}

TEST(DeriveArticles, DaysThatALengthOfTimeLeadsTo) {
  const Base dated =
      small_base("[]", {{.ko = "국립별빛관 윤다온 관장의 임기는 2025년 2월 3일부터 3년이다.", .year = "2025"}});
  const auto settles = [&](std::string_view sentence) {
    const Held held(dated, sentence);
    const Candidates candidates(held.claims, held.said, held.text);
    return derive(held.claims, held.text, held.said, candidates).has_value();
  };
  EXPECT_TRUE(settles("윤다온 관장의 임기는 2028년 2월에 끝난다."));
  EXPECT_FALSE(settles("윤다온 관장의 임기는 2029년 2월에 끝난다."));
  EXPECT_FALSE(settles("윤다온 관장의 임기는 2022년 2월에 끝난다."));
}

TEST(DeriveArticles, NothingIsDeniedOfWhatStandsInASentenceBefore) {
  const auto d = of("이들의 투표율은 늘찬대보다 높았다.");
  EXPECT_FALSE(d && d->stance == Stance::Refutes);
}

}  // namespace
}  // namespace haechi
