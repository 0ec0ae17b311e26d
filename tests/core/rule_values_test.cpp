// Figures and dates that deny a claim, and words that go beyond one, on a small base of invented firms.
#include <gtest/gtest.h>

#include "judging/rule_values.h"
#include "small_base.h"

namespace haechi {
namespace {

constexpr std::string_view kAliases = R"([
{"id":"garam","type":"org","names":{"ko":["가람전자"],"en":["Garam"]}},
{"id":"nuri","type":"org","names":{"ko":["누리통신"],"en":["Nuri"]}},
{"id":"byeol","type":"product","names":{"ko":["별빛폰"],"en":["Byeolphone"]}},
{"id":"gangneung","type":"place","names":{"ko":["솔뫼시"],"en":["Solmoe"]}}])";

const Base& base() {
  static const Base kBase = small_base(
      kAliases, {
                    {"2023년 가람전자의 매출은 620억 달러였다.", "Garam's revenue was 62 billion dollars in 2023."},
                    {"가람전자는 2023년 5월 별빛폰을 출시했다.", "Garam launched the Byeolphone in May 2023."},
                    {"별빛폰의 화면 크기는 15센티미터다.", "The screen of the Byeolphone measures 15 centimetres."},
                    {"누리통신은 솔뫼시에 공장을 지었다.", "Nuri built a factory in Solmoe."},
                    {"별빛폰 판매량 200만 대 돌파", "Byeolphone sales pass 2 million"},
                    {"누리통신은 솔뫼시 바닷가 마을에 사는 어르신 회원 340명을 한 해 동안 조사한 보고서를 냈다.",
                     "Nuri reported on 340 elderly members it surveyed for a year."},
                    {"솔뫼시는 3월 7일 오후 6시에 다리를 닫았다.", "Solmoe closed the bridge at 6 p.m. on 7 March."},
                });
  return kBase;
}

void refutes(std::string_view sentence, Slot slot) {
  const Held held(base(), sentence);
  const auto ruling = rule_values(held.as_case());
  ASSERT_TRUE(ruling) << sentence;
  EXPECT_EQ(ruling->slot, slot) << sentence;
}

void silent(std::string_view sentence) {
  const Held held(base(), sentence);
  EXPECT_FALSE(rule_values(held.as_case())) << sentence;
}

bool more(std::string_view sentence, size_t claim) {
  const Held held(base(), sentence);
  return says_more(held.as_case(), held.comparisons[claim - 1]);
}

TEST(Values, FigureUnitAndDate) {
  refutes("가람전자의 2023년 매출은 520억 달러였다.", Slot::Number);
  refutes("가람전자의 2023년 매출은 620억 위안이었다.", Slot::Unit);
  refutes("Garam's revenue in 2023 was 26 billion dollars.", Slot::Number);
  refutes("별빛폰의 화면 크기는 25센티미터다.", Slot::Number);
  refutes("가람전자는 2022년 5월 별빛폰을 출시했다.", Slot::Date);
}

TEST(Values, APartOfTheTimeOrOfThoseInvolvedDeniesNothing) {
  const Base parts = small_base(kAliases, {{"가람전자의 2023년 4분기 매출은 620억 달러였다."},
                                           {"누리통신은 이서하가 동료 세 명과 함께 세웠다."}});
  EXPECT_FALSE(Held(parts, "가람전자의 2023년 매출은 2210억 달러였다.").slot_by(rule_values));
  EXPECT_TRUE(Held(parts, "가람전자의 2023년 4분기 매출은 2210억 달러였다.").slot_by(rule_values));
  const auto slot = [&](std::string_view text) {
    const Held held(parts, text);
    return held.comparisons[1].conflicts.empty();
  };
  EXPECT_TRUE(slot("누리통신은 네 명이 세웠다."));
}

TEST(Values, TheSamePhraseBeforeTheFigure) {
  refutes("누리통신 조사에는 어르신 회원 430명이 참여했다.", Slot::Number);
  silent("누리통신 조사에는 젊은 회원 430명이 참여했다.");
}

TEST(Values, AnotherScoreIsAnotherResult) {
  const Base games = small_base(kAliases, {{"가람전자는 솔뫼시에서 열린 결승에서 누리통신을 3-1로 이겼다."}});
  const auto conflicts = [&](std::string_view text) { return Held(games, text).comparisons[0].conflicts; };
  EXPECT_TRUE(conflicts("가람전자는 결승에서 누리통신을 3대 1로 이겼다.").empty());
  EXPECT_TRUE(conflicts("누리통신은 결승에서 1-3으로 무릎을 꿇었다.").empty() ||
              conflicts("누리통신은 결승에서 1-3으로 무릎을 꿇었다.").front().slot != Slot::Number);
  const Held other(games, "가람전자는 결승에서 누리통신을 2-1로 이겼다.");
  ASSERT_FALSE(other.comparisons[0].conflicts.empty());
  EXPECT_EQ(other.comparisons[0].conflicts.front().slot, Slot::Number);
  EXPECT_FALSE(counts_another(other.as_case(), other.comparisons[0], other.comparisons[0].conflicts.front()));
}

TEST(Values, ADayOrAMonthThatTheClaimNames) {
  refutes("솔뫼시는 4월 7일에 다리를 닫았다.", Slot::Date);
  silent("솔뫼시는 4월 7일에 학교를 닫았다.");
}

TEST(Values, ADeadlineThatWasMetIsNoDenial) {
  for (const std::string_view sentence : {"가람전자는 2023년 여름이 되기 전에 별빛폰을 출시했다.",
                                          "가람전자는 2023년 6월이 오기 전에 별빛폰을 출시했다."}) {
    EXPECT_NE(last_answer(base(), sentence).verdict, Verdict::Refuted) << sentence;
    silent(sentence);
  }
  refutes("가람전자는 2023년 4월 이전에 별빛폰을 출시했다.", Slot::Date);
}

TEST(Values, ARatioThatNoClaimGivesIsNotBorneOut) {
  EXPECT_NE(last_answer(base(), "2023년 가람전자의 매출은 누리통신의 두 배였다.").verdict, Verdict::Supported);
  EXPECT_NE(last_answer(base(), "2023년 가람전자의 매출은 전년의 두 배였다.").verdict, Verdict::Supported);
}

TEST(Values, AnotherHourOfTheSameEvent) {
  refutes("솔뫼시는 3월 7일 오후 9시에 다리를 닫았다.", Slot::Number);
  silent("솔뫼시의 학교는 3월 7일 오후 1시에 문을 열었다.");
}

TEST(Values, AnotherOwnerTimeOrMeasureIsNoDenial) {
  silent("2023년 누리통신의 매출은 520억 달러였다.");
  silent("2022년 가람전자의 매출은 520억 달러였다.");
  silent("2023년 가람전자의 순이익은 52억 달러였다.");
  silent("2023년 가람전자의 매출은 600억 달러를 넘었다.");
}

TEST(Values, AFigureThatIsReckonedNeedNotBeTheClaims) {
  const auto denies = [](std::string_view sentence) {
    const Held held(base(), sentence);
    return !held.comparisons[0].conflicts.empty() && !cannot_refute(held.as_case(), held.comparisons[0]);
  };
  EXPECT_TRUE(denies("가람전자의 2023년 매출은 520억 달러였다."));
  EXPECT_FALSE(denies("가람전자의 2023년 매출은 누리통신보다 90억 달러 많았다."));
  EXPECT_FALSE(denies("가람전자와 누리통신의 2023년 매출을 합하면 710억 달러다."));
}

TEST(Values, AKindOfWhatTheClaimMeasuresHasItsOwnFigure) {
  silent("2023년 가람전자의 로봇 매출은 520억 달러였다.");
  refutes("2023년 가람전자의 매출은 520억 달러였다.", Slot::Number);
}

TEST(Values, PartsOfAWholeMayDoDifferentThings) {
  const Base votes = small_base(kAliases, {{.ko = "누리통신 이사 7명 가운데 5명이 공장 이전에 찬성했다."}});
  EXPECT_FALSE(rule_values(Held(votes, "누리통신 이사 일곱 중에 둘은 딴소리했다.").as_case()));
  EXPECT_TRUE(rule_values(Held(votes, "누리통신 이사 7명 가운데 3명이 공장 이전에 찬성했다.").as_case()));
}

TEST(Values, AFigureThatTheVerbDeniesIsNotTheClaims) {
  const Base polls = small_base(kAliases, {{.ko = "응답자의 41%가 누리통신을 믿는다고 답했다."}});
  const auto denies = [&](std::string_view sentence) {
    const Held held(polls, sentence);
    return rule_values(held.as_case()) || !cannot_refute(held.as_case(), held.comparisons[0]);
  };
  EXPECT_FALSE(denies("누리통신은 응답자 절반의 믿음을 얻지 못했다."));
  EXPECT_TRUE(denies("응답자의 절반이 누리통신을 믿는다고 답했다."));
}

TEST(Values, EightTimesTheOthersIsNoShare) {
  const Base shares = small_base(kAliases, {{.ko = "가람전자의 휴대전화 점유율은 85%다."}});
  EXPECT_FALSE(rule_values(Held(shares, "가람전자의 휴대전화 점유율은 2위 업체의 여덟 배다.").as_case()));
  EXPECT_TRUE(rule_values(Held(shares, "가람전자의 휴대전화 점유율은 45%다.").as_case()));
}

TEST(Values, AHeadlineDeniesNothing) {
  const Held held(base(), "별빛폰의 판매량은 120만 대다.");
  EXPECT_FALSE(held.comparisons[4].conflicts.empty());
  EXPECT_TRUE(cannot_refute(held.as_case(), held.comparisons[4]));
}

TEST(Values, SaysMore) {
  const Held profit(base(), "2023년 가람전자의 순이익은 620억 달러였다.");
  EXPECT_TRUE(measures_other(profit.as_case(), profit.comparisons[0]));
  EXPECT_TRUE(more("누리통신이 솔뫼시에 공장을 지은 것은 땅값이 쌌기 때문이다.", 4));
  EXPECT_TRUE(more("누리통신은 솔뫼시에 가장 큰 공장을 지었다.", 4));
  EXPECT_TRUE(more("누리통신이 솔뫼시에 지은 공장에서 900명이 일한다.", 4));
  EXPECT_FALSE(more("누리통신은 솔뫼시에 공장을 건설했다.", 4));
  EXPECT_FALSE(more("가람전자가 2023년에 거둔 매출은 620억 달러다.", 1));
  EXPECT_FALSE(more("Nuri built a factory in Solmoe.", 4));
}

TEST(Values, WithWhomItIsDoneIsNoOneElse) {
  const Base talks = small_base(kAliases, {{.ko = "설문 응답자 가운데 절반은 이사 문제를 부모와 의논한다고 답했다."},
                                           {.ko = "누리통신은 교사 40명을 뽑았다."}});
  const auto other = [&](std::string_view text) {
    const Held held(talks, text);
    return measures_other(held.as_case(), held.comparisons[0]);
  };
  EXPECT_TRUE(other("설문 응답자 가운데 절반은 이사 문제를 교사와 의논한다."));
  EXPECT_FALSE(other("설문 응답자 가운데 절반은 이사 문제를 부모와 의논한다."));
}

TEST(Values, ABoundIsKeptByAFigureOfWhatTheClaimSpeaksOfToo) {
  const Base odds = small_base(kAliases, {{.ko = "누리통신은 5년 안에 세계 1위에 오를 확률을 약 30%로 보았다."}});
  const Held held(odds, "누리통신은 5년 안에 세계 1위에 오를 확률을 절반 아래로 봤다.");
  EXPECT_EQ(held.comparisons[0].figures_missing, 0);
}

TEST(Values, WhoReportsItIsNoRivalOfWhoSaysIt) {
  const Base updates = small_base(kAliases, {{.ko = "가람전자는 별빛폰을 내놓은 뒤 새 앱을 7차례 발표했다."}});
  const auto denied = [&](std::string_view text) { return rule_values(Held(updates, text).as_case()).has_value(); };
  EXPECT_TRUE(denied("누리통신에 따르면 가람전자가 별빛폰을 내놓은 뒤 발표한 새 앱은 열세 번이다."));
  EXPECT_FALSE(denied("누리통신이 별빛폰을 내놓은 뒤 발표한 새 앱은 열세 번이다."));
}

TEST(Values, WhomItMeasuresAgainstTheClaimSaysItOutdid) {
  const Base votes = small_base(kAliases, {{.ko = "솔뫼시에서 안도경 후보는 길서준 후보를 1120표 앞섰다."}});
  const auto denied = [&](std::string_view text) { return rule_values(Held(votes, text).as_case()).has_value(); };
  EXPECT_TRUE(denied("솔뫼시에서 안도경 후보는 길서준 후보보다 2120표를 더 얻었다."));
  EXPECT_FALSE(denied("솔뫼시에서 안도경 후보는 길서준 후보보다 1120표를 더 얻었다."));
}

TEST(Values, WhenItWasToBeIsNotWhenItCame) {
  const Base opening = small_base(kAliases, {{.ko = "누리통신은 당초 2024년 1월 솔뫼시에 공장을 열 계획이었다."}});
  const auto denied = [&](std::string_view text) {
    const Held held(opening, text);
    return held.slot_by(rule_singled_date) || held.slot_by(rule_values);
  };
  EXPECT_FALSE(denied("누리통신이 솔뫼시에 공장을 연 날은 2025년 3월 4일이다."));
  EXPECT_TRUE(denied("누리통신은 당초 2023년 6월 솔뫼시에 공장을 열 계획이었다."));
}

}  // namespace
}  // namespace haechi
