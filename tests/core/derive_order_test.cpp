// Who has more and who has most: told of figures that claims give, and not to be had from words alone. On
// invented claims.
#include <gtest/gtest.h>

#include "judging/derive.h"
#include "report/names.h"
#include "small_base.h"

namespace haechi {
namespace {

const Base& base() {
  static const Base kBase =
      small_base("[]", {
                           {.ko = "다솜시 도서관의 대출은 분야별로 소설이 41%로 가장 많고 역사 33%, 과학 12% 순이다."},
                           {.ko = "다솜시 시의원 선거에서 하늘당 나은결 후보는 5210표를 얻었다."},
                           {.ko = "다솜시 시의원 선거에서 들꽃당 오보람 후보는 3870표를 얻었다."},
                           {.ko = "하늘당 나은결 후보는 들꽃당 오보람 후보를 1340표 차로 제쳤다."},
                           {.ko = "다솜호 사고로 9명이 구조되고 4명이 숨졌다."},
                           {.ko = "다솜시 체육관은 10년 만에 다시 문을 열었다."},
                           {.ko = "다솜시 지방 병원의 진료비는 1년 전보다 5% 올랐다."},
                           {.ko = "다솜대의 재학생은 5년 새 1460명에서 1130명으로 줄었다."},
                           {.ko = "다솜면의 인구는 2015년 2310명에서 2024년 1274명으로 줄었다."},
                           {.ko = "1심이 인정한 결함은 120건이다."},
                           {.ko = "감정인은 결함 200건 가운데 150건을 설계 잘못으로 인정했다."},
                       });
  return kBase;
}

std::optional<Derived> of(std::string_view sentence) {
  const Held held(base(), sentence);
  return derive(held.claims, held.text, held.said, Candidates(held.claims, held.said, held.text));
}

void expect(std::string_view sentence, Stance stance, std::string_view found) {
  const auto d = of(sentence);
  ASSERT_TRUE(d) << sentence;
  EXPECT_EQ(d->stance, stance) << sentence;
  EXPECT_EQ(d->found, found) << sentence;
}

TEST(DeriveOrder, AWordOfComparisonTellsNoFigureFromAnother) {
  expect("다솜시 도서관의 대출은 과학이 역사보다 많다.", Stance::Refutes, "12% < 33%");
  expect("다솜시 도서관의 대출은 역사가 과학보다 많다.", Stance::Supports, "33% > 12%");
}

TEST(DeriveOrder, TheMostOfAListThatNamesAnother) {
  constexpr std::string_view kHistory = "다솜시 도서관의 대출에서 가장 많은 것은 역사다.";
  const auto d = of(kHistory);
  ASSERT_TRUE(d);
  EXPECT_EQ(d->stance, Stance::Refutes);
  EXPECT_EQ(last_answer(base(), kHistory).verdict, Verdict::Refuted);
  EXPECT_NE(last_answer(base(), "다솜시 도서관의 대출에서 가장 많은 것은 소설이다.").verdict, Verdict::Refuted);
}

TEST(DeriveOrder, TheUnitOfTheFiguresIsNoOtherMeasure) {
  expect("시의원 선거에서 오보람 후보는 나은결 후보보다 많은 표를 얻었다.", Stance::Refutes, "3870표 < 5210표");
}

TEST(DeriveOrder, WhoGivesTheFiguresIsNoneOfThoseTheyAreToldOf) {
  const Base told = small_base(R"([{"id":"bureau","type":"org","names":{"ko":["바다통계청"]}},
{"id":"otter","type":"org","names":{"ko":["수달상사"]}},{"id":"crane","type":"org","names":{"ko":["두루미상사"]}},
{"id":"heron","type":"org","names":{"ko":["왜가리상사"]}}])",
                               {{"바다통계청에 따르면 2024년 그물 시장에서 수달상사의 점유율은 50%였다."},
                                {"바다통계청에 따르면 2024년 그물 시장에서 두루미상사의 점유율은 30%였다."},
                                {"바다통계청에 따르면 2024년 그물 시장에서 왜가리상사의 점유율은 5%였다."}});
  const auto verdict = [&](std::string_view text) { return last_answer(told, text).verdict; };
  EXPECT_EQ(verdict("바다통계청에 따르면 2024년 그물 시장에서 점유율 2위는 두루미상사였다."), Verdict::Supported);
  EXPECT_NE(verdict("두루미상사에 따르면 2024년 그물 시장에서 점유율 2위는 바다통계청이었다."), Verdict::Supported);
}

TEST(DeriveOrder, OfTheTwoEachIsToldByItsDeed) {
  expect("다솜호 사고로 구조된 사람은 숨진 사람보다 많다.", Stance::Supports, "9명 > 4명");
}

TEST(DeriveOrder, HowFarTwoAreApart) {
  for (const auto& [sentence, stance] :
       {std::pair{"다솜시 도서관의 대출은 역사가 과학보다 21%포인트 많다.", Stance::Supports},
        std::pair{"다솜시 도서관의 대출은 역사가 과학보다 31%포인트 많다.", Stance::Refutes},
        std::pair{"시의원 선거에서 나은결 후보는 오보람 후보보다 2340표를 더 얻었다.", Stance::Refutes}}) {
    const auto d = of(sentence);
    ASSERT_TRUE(d) << sentence;
    EXPECT_EQ(d->stance, stance) << sentence;
  }
  EXPECT_FALSE(of("다솜대의 재학생은 달님대보다 500명 적다.")) << "not what it lost itself";
}

TEST(DeriveOrder, APartOfWhatAnotherYearHad) {
  const auto d = of("다솜면의 인구는 1274명으로 2015년의 절반에도 못 미친다.");
  ASSERT_TRUE(d);
  EXPECT_EQ(d->stance, Stance::Refutes);
  EXPECT_EQ(d->derivation.expression, "1.274 / 2.31 = 0.552");
  EXPECT_FALSE(of("다솜면의 인구는 1274명으로 달님면의 절반에도 못 미친다."));
}

TEST(DeriveOrder, WordsInCommonAreNoComparison) {
  EXPECT_NE(last_answer(base(), "감정인이 설계 잘못으로 인정한 결함은 1심이 인정한 것보다 적다.").verdict,
            Verdict::Supported);
  EXPECT_NE(last_answer(base(), "다솜시 도서관의 과학 대출은 역사 대출보다 많다.").verdict, Verdict::Supported);
}

TEST(DeriveOrder, OppositesThatAreComparedDenyNothing) {
  EXPECT_NE(last_answer(base(), "다솜시 체육관이 문을 닫은 기간은 지난 공사 때보다 길었다.").verdict, Verdict::Refuted);
  EXPECT_NE(last_answer(base(), "다솜시 도심 병원의 진료비는 지방 병원보다 높다.").verdict, Verdict::Refuted);
}

std::string answer_of(const Base& base, std::string_view sentence) {
  return std::string(name_of(last_answer(base, sentence).verdict));
}

TEST(DeriveOrder, AgesAreComparedWhateverElseIsTold) {
  static const Base kAges = small_base("[]", {
                                                 {.ko = "황보석 감독은 52세다."},
                                                 {.ko = "탁윤호 코치는 47세다."},
                                                 {.ko = "윤다인 선수는 24세다."},
                                                 {.ko = "배시윤 선수는 24세다."},
                                                 {.ko = "윤다인은 이번 시즌 18골을 넣었다."},
                                                 {.ko = "배시윤은 이번 시즌 11골을 넣었다."},
                                             });
  EXPECT_EQ(answer_of(kAges, "윤다인과 배시윤은 동갑이다."), "supported");
  EXPECT_EQ(answer_of(kAges, "황보석과 탁윤호는 동갑이다."), "refuted");
  EXPECT_EQ(answer_of(kAges, "탁윤호는 황보석보다 다섯 살 어리다."), "supported");
  EXPECT_EQ(answer_of(kAges, "탁윤호는 황보석보다 다섯 살 많다."), "refuted");
  EXPECT_EQ(answer_of(kAges, "황보석은 탁윤호보다 열 살 많다."), "refuted");
  EXPECT_EQ(answer_of(kAges, "황보석은 탁윤호보다 여섯 살 많다."), "unknown") << "by the day of birth it may be so";
  EXPECT_EQ(answer_of(kAges, "황보석은 탁윤호보다 어리다."), "refuted");
  EXPECT_EQ(answer_of(kAges, "황보석은 탁윤호보다 키가 크다."), "unknown");
  EXPECT_EQ(answer_of(kAges, "황보석의 아내는 탁윤호의 아내보다 다섯 살 많다."), "unknown");
}

}  // namespace
}  // namespace haechi
