// Figures told in words of one's own: what they count, and when a claim's figure is the one that is meant.
#include <gtest/gtest.h>

#include <algorithm>

#include "judging/rule_values.h"
#include "judging/sole_figure.h"
#include "small_base.h"

namespace haechi {
namespace {

const Base& base() {
  static const Base kBase = small_base(
      "[]",
      {
          {.ko = "도서관은 지난해 문을 열었다."},
          {.ko = "열람실에는 좌석 240개가 놓였다.", .context = "한밭도서관 개관"},
          {.ko = "건립에는 310억 원이 들었다.", .context = "한밭도서관 개관"},
          {.ko = "개관식에는 주민 700명이 모였다.", .context = "한밭도서관 개관"},
          {.ko = "도서관 사서 14명이 순환 근무한다.", .context = "한밭도서관 개관"},
          {.ko = "불은 갈대밭 90헥타르를 태웠다."},
          {.ko = "축제를 찾은 사람은 사흘 동안 5만 명이다."},
          {.ko = "축제에서는 시민 40명이 상을 받았다."},
          {.ko = "여론조사에서 주민 31%는 공항을 원했고 54%는 반대했다."},
          {.ko = "하늘군은 2019년에 홍수 복구와 학교 수리, 도로 정비를 명목으로 약 130억 원을 정부로부터 받았다."},
          {.ko = "가수 윤솔은 41세이며 봄에 나오는 그의 다섯 번째 음반 제목으로 고향 이름을 썼다."},
          {.ko = "시는 다리를 새로 놓는다."},
          {.ko = "시장은 예산을 늘리겠다고 말했다."},
      });
  return kBase;
}

bool ruled(std::string_view text) { return Held(base(), text).slot_by(rule_values).has_value(); }
Verdict verdict(std::string_view text) { return last_answer(base(), text).verdict; }

TEST(CountedNoun, AnotherOneHasAFigureOfItsOwn) {
  EXPECT_TRUE(ruled("불은 갈대밭 20헥타르를 태웠다."));
  EXPECT_FALSE(ruled("불은 비닐하우스 20헥타르를 태웠다."));
  EXPECT_NE(verdict("불은 비닐하우스 20헥타르를 태웠다."), Verdict::Refuted);
}

TEST(CountedNoun, MayStandBehindItsFigure) {
  const Base yard = small_base(
      "[]", {{.ko = "", .en = "The shipyard employs 900 welders."}, {.ko = "", .en = "The owner opened six docks."}});
  const auto denied = [&](std::string_view text) { return Held(yard, text).slot_by(rule_values).has_value(); };
  EXPECT_TRUE(denied("The shipyard employs 400 welders."));
  EXPECT_FALSE(denied("The shipyard employs 400 accountants."));
  EXPECT_FALSE(denied("The owner sent 30 inspectors to the docks.")) << "the claim counts docks";
}

TEST(CountedNoun, SomeOfThoseCountedMayDoWhatTheClaimDoesNotSay) {
  EXPECT_FALSE(ruled("개관식에 모인 주민 가운데 120명이 회원증을 받았다."));
  EXPECT_TRUE(ruled("개관식에 모인 주민은 120명이다."));
}

TEST(CountedNoun, HowManyThereMayBeIsNotHowManyThereAre) {
  EXPECT_FALSE(ruled("개관식에는 주민 2천 명이 모일 수 있다."));
  EXPECT_TRUE(ruled("개관식에는 주민 2천 명이 모였다."));
}

TEST(CountedNoun, BesidesSomebodyDeniesNobody) {
  EXPECT_EQ(verdict("축제를 찾은 사람 말고도 시민 40명이 상을 받았다."), Verdict::Supported);
}

/// True if some claim denies the text in its only figure.
bool denied(std::string_view text) {
  constexpr float kLikely = 0.5f;
  const Held held(base(), text);
  return std::any_of(held.comparisons.begin(), held.comparisons.end(),
                     [&](const Comparison& c) { return denies_sole_figure(held.as_case(), c, kLikely); });
}

TEST(SoleFigure, DeniesWithFewWordsInCommon) {
  EXPECT_EQ(verdict("정부가 2019년 하늘군에 준 돈은 100억 원에 못 미쳤다."), Verdict::Refuted);
  EXPECT_EQ(verdict("윤솔의 봄 음반은 세 번째 앨범이다."), Verdict::Refuted);
  EXPECT_NE(verdict("정부가 2019년 하늘군에 준 돈은 150억 원에 못 미쳤다."), Verdict::Refuted);
}

TEST(SoleFigure, WhicheverFigureOfTheClaimIsMeantTheTextHasAnother) {
  EXPECT_TRUE(denied("여론조사에서 공항을 반대한 주민은 73%다."));
  EXPECT_FALSE(denied("여론조사에서 공항을 반대한 주민은 절반이 넘는다."));
}

TEST(SoleFigure, OfSomethingElseItDeniesNothing) {
  EXPECT_NE(verdict("하늘군은 2019년 정부로부터 300억 원을 빌렸다."), Verdict::Refuted);
  EXPECT_NE(verdict("도서관을 운영하는 데는 해마다 25억 원이 든다."), Verdict::Refuted);
  EXPECT_NE(verdict("축제를 위해 시는 경비원 300명을 뽑았다."), Verdict::Refuted);
  EXPECT_FALSE(denied("하늘군은 2023년 정부로부터 300억 원을 받았다.")) << "another time";
}

}  // namespace
}  // namespace haechi
