// Sentences that say several things side by side: each clause is judged by itself where the whole is not settled.
#include "judging/clauses.h"

#include <gtest/gtest.h>

#include "small_base.h"
#include "text/utf.h"

namespace haechi {
namespace {

constexpr std::string_view kAliases = R"([
{"id":"garam","type":"org","names":{"ko":["가람전자"],"en":["Garam"]}},
{"id":"nuri","type":"org","names":{"ko":["누리통신"],"en":["Nuri"]}},
{"id":"dami","type":"product","names":{"ko":["다미"],"en":["Dami"]}},
{"id":"sori","type":"product","names":{"ko":["소리봇"],"en":["Soribot"]}}])";

const Base& base() {
  static const Base kBase = small_base(
      kAliases,
      {{"다미는 가람전자가 개발한 비서 앱이다.", "Dami is an assistant app developed by Garam."},
       {"소리봇은 누리통신이 개발한 비서 앱이다.", "Soribot is an assistant app developed by Nuri."},
       {"가람전자는 2021년 배터리 공장을 닫았다.", "Garam closed its battery plant in 2021."},
       {"가람전자는 2022년 10월 서울 연구소를 세웠다.", "Garam set up a laboratory in Seoul in October 2022."},
       {"누리통신의 3분기 매출은 500억 원이다.", "Nuri's third-quarter revenue is 50 billion won."},
       {"도서관 예산은 올해 크게 줄었다.", "The library's budget shrank a lot this year."},
       {"도서관 이용자는 하루 200명이다.", "The library has 200 visitors a day."},
       {"시장 선거는 6월에 치러진다.", "The election of the mayor takes place in June."}});
  return kBase;
}

std::vector<std::string> clauses_in(std::string_view utf8) {
  const Text text = Text::from_utf8(utf8);
  const Statement said = base().claims().read(text, {0, static_cast<uint32_t>(text.folded().size())});
  std::vector<std::string> out;
  const std::vector<Span> clauses = clauses_of(text, said);
  for (size_t i = 0; i < clauses.size(); ++i) {
    std::string words;
    for (const Term& t : clause_alone(said, clauses, i).terms) words += (words.empty() ? "" : " ") + to_utf8(t.key);
    out.push_back(words);
  }
  return out;
}

using Clauses = std::vector<std::string>;

TEST(Clauses, CarryTheSubjectOfTheFirst) {
  EXPECT_EQ(clauses_in("가람전자는 공장을 닫았고 연구소를 세웠다."),
            (Clauses{"가람전자 공장 닫", "가람전자 연구소 세웠"}));
  EXPECT_EQ(clauses_in("Garam closed a plant, and Nuri built a laboratory.").size(), 2u);
}

TEST(Clauses, CarryTheSubjectOfTheOneBeforeThem) {
  EXPECT_EQ(clauses_in("가람전자는 공장을 닫았고 누리통신은 연구소를 세웠으나 다미를 개발했다."),
            (Clauses{"가람전자 공장 닫", "누리통신 연구소 세웠", "누리통신 다미 개발"}));
}

TEST(Clauses, WhoOpensOneSpeaksInThatOneAlone) {
  const Text text = Text::from_utf8("가람전자가 다미를 개발했고, 누리통신은 매출이 늘었다고 밝혔다.");
  const Statement said = base().claims().read(text, {0, static_cast<uint32_t>(text.folded().size())});
  const std::vector<Span> clauses = clauses_of(text, said);
  ASSERT_EQ(clauses.size(), 2u);
  EXPECT_TRUE(clause_alone(said, clauses, 0).speakers.empty());
  EXPECT_EQ(clause_alone(said, clauses, 1).speakers.size(), 1u);
}

TEST(Clauses, TakeTheVerbOfTheLastWhereTheyHaveNone) {
  EXPECT_EQ(clauses_in("다미는 가람전자가, 소리봇은 누리통신이 개발했다."),
            (Clauses{"다미 가람전자 개발", "소리봇 누리통신 개발"}));
}

TEST(Clauses, ThatDependOnEachOtherAreNone) {
  EXPECT_TRUE(clauses_in("가람전자는 연구소를 세우려고 공장을 닫았다.").empty());
  EXPECT_TRUE(clauses_in("가람전자가 공장을 닫으면 누리통신이 연구소를 세운다.").empty());
  EXPECT_TRUE(clauses_in("가람전자가 공장을 닫고 나흘 뒤에 누리통신이 연구소를 세웠다.").empty());
  EXPECT_TRUE(clauses_in("ガラムは工場を閉めたので、研究所を建てた。").empty());
}

TEST(Clauses, WithoutASubjectAnywhereSayNothing) {
  EXPECT_EQ(clauses_in("공장을 닫고 연구소를 세웠다."), (Clauses{"", ""}));
}

TEST(Clauses, AllSupportedSupportTheSentence) {
  const SentenceAnswer answer = last_answer(base(), "다미는 가람전자가, 소리봇은 누리통신이 개발한 비서 앱이다.");
  EXPECT_EQ(answer.verdict, Verdict::Supported);
  EXPECT_GE(answer.evidence.size(), 2u);
}

TEST(Clauses, OneRefutedRefutesTheSentence) {
  const SentenceAnswer answer =
      last_answer(base(), "누리통신의 3분기 매출은 900억 원이고 가람전자는 2021년 배터리 공장을 닫았다.");
  EXPECT_EQ(answer.verdict, Verdict::Refuted);
  ASSERT_FALSE(answer.differs.empty());
  EXPECT_EQ(answer.differs.front().said, "900억 원");
}

TEST(Clauses, AFigureDeniedInOneOutweighsAllElse) {
  EXPECT_EQ(last_answer(base(), "가람전자는 2021년 배터리 공장을 닫았고, 도서관 이용자는 하루 230명이다.").verdict,
            Verdict::Refuted);
  EXPECT_EQ(last_answer(base(), "가람전자는 2021년 배터리 공장을 닫았고, 도서관 이용자는 하루 200명이다.").verdict,
            Verdict::Supported);
}

TEST(Clauses, AContraryInAnotherDeniesNothing) {
  EXPECT_EQ(last_answer(base(), "가람전자는 2021년 배터리 공장을 닫았고, 가람전자는 2022년 10월 서울 연구소를 세웠다.")
                .verdict,
            Verdict::Supported);
}

TEST(Clauses, OneOpenLeavesTheSentenceOpen) {
  EXPECT_EQ(last_answer(base(), "다미는 가람전자가 개발한 비서 앱이고 누리통신은 축구단을 샀다.").verdict,
            Verdict::Unknown);
}

TEST(Clauses, SettleTheirSentence) {
  SentenceAnswer supported, refuted, open;
  supported.verdict = Verdict::Supported, supported.confidence = 0.9, supported.evidence.resize(1);
  refuted.verdict = Verdict::Refuted, refuted.confidence = 0.8;
  const auto settled = [](const std::vector<SentenceAnswer>& clauses) {
    SentenceAnswer answer;
    answer.range = {3, 30};
    settle_by_clauses(clauses, answer);
    return answer;
  };
  const auto resettled = [&](Verdict verdict, Slot slot, const std::vector<SentenceAnswer>& clauses) {
    SentenceAnswer answer;
    answer.verdict = verdict;
    answer.differs.push_back({slot, {}, "", ""});
    settle_by_clauses(clauses, answer);
    return answer.verdict;
  };
  EXPECT_EQ(resettled(Verdict::Refuted, Slot::Polarity, {supported, supported}), Verdict::Supported);
  EXPECT_EQ(resettled(Verdict::Refuted, Slot::Role, {supported, supported}), Verdict::Refuted);
  EXPECT_EQ(resettled(Verdict::Refuted, Slot::Polarity, {supported, open}), Verdict::Refuted);
  SentenceAnswer figure = refuted, doer = refuted;
  figure.differs.push_back({Slot::Number, {}, "", ""});
  doer.differs.push_back({Slot::Role, {}, "", ""});
  EXPECT_EQ(resettled(Verdict::Supported, Slot::Other, {supported, figure}), Verdict::Refuted);
  EXPECT_EQ(resettled(Verdict::Supported, Slot::Other, {supported, doer}), Verdict::Supported);
  EXPECT_EQ(settled({}).verdict, Verdict::Unknown);
  EXPECT_EQ(settled({supported, open}).verdict, Verdict::Unknown);
  EXPECT_EQ(settled({supported, refuted, open}).verdict, Verdict::Refuted);
  SentenceAnswer less = supported;
  less.confidence = 0.6;
  const SentenceAnswer both = settled({supported, less});
  EXPECT_EQ(both.verdict, Verdict::Supported);
  EXPECT_EQ(both.confidence, 0.6);
  EXPECT_EQ(both.evidence.size(), 2u);
  EXPECT_EQ(both.range.end, 30u);
}

}  // namespace
}  // namespace haechi
