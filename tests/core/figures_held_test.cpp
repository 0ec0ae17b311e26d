// Which figure, time or number of a claim each of the text's is held against, and what a bound leaves open.
#include <gtest/gtest.h>

#include "small_base.h"

namespace haechi {
namespace {

constexpr std::string_view kAliases = R"([
  {"id":"solmoe","type":"place","names":{"ko":["솔뫼시"]}},
  {"id":"galdae","type":"org","names":{"ko":["갈대조선"]}}])";

const Base& base() {
  static const Base kBase = small_base(kAliases, {
                                                     {"솔뫼시에서 갯벌마을까지 뱃길은 30마일(48킬로미터)이다."},
                                                     {"갈대조선은 2016년에 문을 열었고 3월에 첫 배를 띄웠다."},
                                                     {"솔뫼시 주민 500명 이상이 다리 건설에 반대했다."},
                                                     {"솔뫼시 축제는 3시간 35분 동안 이어졌다."},
                                                     {"불은 저녁 8시 20분 갈대조선 창고에서 났다."},
                                                     {"솔뫼시는 9세에서 15세 사이의 어린이에게 수영을 가르친다."},
                                                     {"2022 갯벌컵에서 솔뫼시가 이겼다."},
                                                     {"창고 책임은 갈대조선이 진다."},
                                                     {"솔뫼시는 등대를 새로 칠했다."},
                                                 });
  return kBase;
}

Verdict verdict(std::string_view text) { return last_answer(base(), text).verdict; }

TEST(FiguresHeld, AFigureTheTextGivesElsewhereExcusesNoOther) {
  EXPECT_EQ(verdict("솔뫼시에서 갯벌마을까지 뱃길은 30마일(48킬로미터)이다."), Verdict::Supported);
  EXPECT_EQ(verdict("솔뫼시에서 갯벌마을까지 뱃길은 30마일(51킬로미터)이다."), Verdict::Refuted);
}

TEST(FiguresHeld, ATimeTheTextGivesElsewhereExcusesNoOther) {
  EXPECT_EQ(verdict("갈대조선은 2016년에 문을 열었고 3월에 첫 배를 띄웠다."), Verdict::Supported);
  EXPECT_EQ(verdict("갈대조선은 2016년에 문을 열었고 5월에 첫 배를 띄웠다."), Verdict::Refuted);
}

TEST(FiguresHeld, AHigherBoundIsNotBorneOut) {
  EXPECT_EQ(verdict("솔뫼시 주민 500명 이상이 다리 건설에 반대했다."), Verdict::Supported);
  EXPECT_EQ(verdict("솔뫼시 주민 300명 이상이 다리 건설에 반대했다."), Verdict::Supported);
  EXPECT_NE(verdict("솔뫼시 주민 530명 이상이 다리 건설에 반대했다."), Verdict::Supported);
}

TEST(FiguresHeld, ALengthIsAsExactAsItsLastUnit) {
  EXPECT_EQ(verdict("솔뫼시 축제는 3시간 35분 동안 이어졌다."), Verdict::Supported);
  EXPECT_EQ(verdict("솔뫼시 축제는 3시간 48분 동안 이어졌다."), Verdict::Refuted);
}

TEST(FiguresHeld, ATimeOfDayWithMinutesMayBeOfEitherTurn) {
  EXPECT_EQ(verdict("불은 8시 20분 갈대조선 창고에서 났다."), Verdict::Supported);
  EXPECT_EQ(verdict("불은 6시 20분 갈대조선 창고에서 났다."), Verdict::Refuted);
}

TEST(FiguresHeld, ARangeThatSharesOneEndIsAnother) {
  EXPECT_EQ(verdict("솔뫼시는 9세에서 12세 사이의 어린이에게 수영을 가르친다."), Verdict::Refuted);
}

TEST(FiguresHeld, ANumberBesideTheSameNameIsAnother) {
  EXPECT_EQ(verdict("2022 갯벌컵에서 솔뫼시가 이겼다."), Verdict::Supported);
  EXPECT_NE(verdict("2019 갯벌컵에서 솔뫼시가 이겼다."), Verdict::Supported);
}

TEST(FiguresHeld, WhatIsToldInsteadOfTheDeniedNameIsWhatDiffers) {
  const SentenceAnswer answer = last_answer(base(), "창고 책임은 갈대조선이 아니라 솔뫼시가 진다.");
  ASSERT_EQ(answer.verdict, Verdict::Refuted);
  EXPECT_EQ(answer.differs.front().slot, Slot::Entity);
  EXPECT_EQ(answer.differs.front().said, "솔뫼시");
}

}  // namespace
}  // namespace haechi
