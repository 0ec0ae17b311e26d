// Two sources that contradict each other, on a small base of invented firms: what either bears out is disputed.
#include <gtest/gtest.h>

#include "small_base.h"

namespace haechi {
namespace {

constexpr std::string_view kAliases = R"([
{"id":"garam","type":"org","names":{"ko":["가람전자"],"en":["Garam"]}},
{"id":"nuri","type":"org","names":{"ko":["누리통신"],"en":["Nuri"]}},
{"id":"ihan","type":"person","names":{"ko":["이한결"],"en":["Lee Hangyeol"]}},
{"id":"n5","type":"product","names":{"ko":["N5"],"en":["N5"]}},
{"id":"n7","type":"product","names":{"ko":["N7"],"en":["N7"]}}])";

const Base& base() {
  static const Base kBase = small_base(
      kAliases,
      {
          {"누리통신이 배터리에서 가람전자를 따라잡는 것은 불가능하다.",
           "It is impossible for Nuri to catch up with Garam in batteries."},
          {.ko = "누리통신은 3년 안에 배터리에서 가람전자를 따라잡을 수 있다.",
           .en = "Nuri can catch up with Garam in batteries within 3 years.",
           .source = "o"},
          {.ko = "이한결은 가람전자가 시장을 열려면 N5를 능가해야 한다고 말했다.",
           .en = "Lee Hangyeol said Garam must surpass the N5 to open the market.",
           .speaker = "이한결"},
          {.ko = "이한결은 가람전자가 시장을 열려면 N7을 능가해야 한다고 말했다.",
           .en = "Lee Hangyeol said Garam must surpass the N7 to open the market.",
           .speaker = "이한결",
           .source = "o"},
          {"누리통신은 전기 트럭을 만들기 어렵다.", "It is hard for Nuri to build an electric truck."},
          {.ko = "누리통신은 전기 버스를 만들었다.", .en = "Nuri has built an electric bus.", .source = "o"},
          {"가람전자가 선박용 엔진을 만들기는 어렵다.", "It is hard for Garam to build ship engines."},
          {.ko = "가람전자는 선박용 엔진을 만들 수 있다.", .en = "Garam can build ship engines.", .source = "o"},
          {.ko = "한국이 N5에 필적하는 칩을 만들기는 어렵다."},
          {.ko = "누리통신은 N5에 필적하는 칩을 만들었다.", .source = "o", .context = "한국은 칩에 공을 들이고 있다."},
      },
      kTwoSources);
  return kBase;
}

SentenceAnswer answer(std::string_view sentence) { return last_answer(base(), sentence); }

TEST(OppositionTest, ImpossibleAgainstCan) {
  EXPECT_EQ(answer("배터리에서 누리통신이 가람전자를 따라잡기란 불가능하다.").verdict, Verdict::Disputed);
  EXPECT_EQ(answer("누리통신은 3년 안에 배터리에서 가람전자를 따라잡을 수 있다.").verdict, Verdict::Disputed);
  EXPECT_EQ(answer("It is impossible for Nuri to catch up with Garam in batteries.").verdict, Verdict::Disputed);
}

TEST(OppositionTest, BothSidesAreShown) {
  const SentenceAnswer a = answer("누리통신이 배터리에서 가람전자를 따라잡는 것은 불가능하다.");
  ASSERT_EQ(a.verdict, Verdict::Disputed);
  bool supports = false, refutes = false;
  for (const Evidence& e : a.evidence) (e.stance == Stance::Supports ? supports : refutes) = true;
  EXPECT_TRUE(supports && refutes);
  EXPECT_FALSE(a.differs.empty());
}

TEST(OppositionTest, TwoReportsOfOneRemark) {
  EXPECT_EQ(answer("이한결은 가람전자가 시장을 열려면 N5를 능가해야 한다고 말했다.").verdict, Verdict::Disputed);
}

TEST(OppositionTest, WhoIsNamedBeforeTheClaimIsNamed) {
  EXPECT_EQ(answer("한국이 N5에 필적하는 칩을 만들기는 어렵다.").verdict, Verdict::Disputed);
}

TEST(OppositionTest, AnotherThingIsNoOpposition) {
  EXPECT_EQ(answer("누리통신은 전기 트럭을 만들기 어렵다.").verdict, Verdict::Supported);
}

TEST(OppositionTest, HardAndPossibleGoTogether) {
  EXPECT_EQ(answer("가람전자가 선박용 엔진을 만들기는 어렵다.").verdict, Verdict::Supported);
}

/// A base of these claims and of others: one of few claims is read with more caution.
Base among_others(std::vector<SmallClaim> claims) {
  claims.insert(claims.end(), {{"도서관은 하루 열두 시간 문을 연다."},
                               {"버스 요금은 가을에 오른다."},
                               {"시장 선거는 유월에 치러진다."},
                               {"강변 공원에 나무 천 그루를 심었다."}});
  return small_base(kAliases, claims, kTwoSources);
}

/// What only an editor sees: nothing in the words says that both cannot be.
const Base& edited() {
  static const Base kBase =
      among_others({{.ko = "누리통신은 자금이 바닥나 새 공장을 포기했다.", .disputed_by = "o/2"},
                    {.ko = "누리통신의 새 공장은 시험 가동에 들어갔다.", .source = "o"},
                    {.ko = "이한결은 가람전자의 빚이 지나치다고 말했다.", .speaker = "이한결", .disputed_by = "o/4"},
                    {.ko = "가람전자의 곳간은 넉넉하다.", .source = "o"}});
  return kBase;
}

TEST(DeclaredDispute, WhatADisputedClaimSaysIsDisputed) {
  const SentenceAnswer answer = last_answer(edited(), "누리통신은 자금이 바닥나서 새 공장을 포기했다.");
  EXPECT_EQ(answer.verdict, Verdict::Disputed);
  ASSERT_EQ(answer.evidence.size(), 2u);
  EXPECT_EQ(answer.evidence.front().stance, Stance::Supports);
  EXPECT_EQ(answer.evidence.back().stance, Stance::Refutes);
  EXPECT_EQ(answer.evidence.back().claim, 1u);
}

TEST(DeclaredDispute, HoldsOneWay) {
  EXPECT_EQ(last_answer(edited(), "누리통신의 새 공장은 시험 가동에 들어갔다.").verdict, Verdict::Supported);
}

TEST(DeclaredDispute, ThatSomebodySaidSoIsNotDisputed) {
  EXPECT_EQ(last_answer(edited(), "이한결은 가람전자의 빚이 지나치다고 말했다.").verdict, Verdict::Supported);
}

/// Two papers on one visit and one remark, which differ in the day and in whom it names.
const Base& reported() {
  static const Base kBase = among_others(
      {{.ko = "이한결은 2024년 5월 3일 새 공장을 둘러보았다.", .disputed_by = "o/2"},
       {.ko = "이한결은 2024년 5월 5일 새 공장을 찾았다.", .source = "o", .disputed_by = "s/1"},
       {.ko = "이한결은 가람전자를 앞지르기가 쉽지 않다고 보았다.", .speaker = "이한결", .disputed_by = "o/4"},
       {.ko = "이한결은 누리통신을 앞지르는 회사를 세우기가 쉽지 않다고 보았다.",
        .speaker = "이한결",
        .source = "o",
        .disputed_by = "s/3"}});
  return kBase;
}

TEST(DeclaredDispute, ThePointIsWhatTheClaimsDifferIn) {
  EXPECT_EQ(last_answer(reported(), "이한결이 새 공장을 둘러본 날은 2024년 5월 3일이다.").verdict, Verdict::Disputed);
  EXPECT_EQ(last_answer(reported(), "이한결은 새 공장을 둘러보았다.").verdict, Verdict::Supported);
}

TEST(DeclaredDispute, ATextThatTakesOneSideAgainstTheOtherIsDisputed) {
  const SentenceAnswer answer =
      last_answer(reported(), "이한결이 앞지르기가 쉽지 않다고 본 회사는 누리통신이 아니라 가람전자다.");
  EXPECT_EQ(answer.verdict, Verdict::Disputed);
  EXPECT_FALSE(answer.unknown_reason);
  EXPECT_EQ(answer.evidence.size(), 2u);
}

}  // namespace
}  // namespace haechi
