// Sources that do not agree, each seen alone: what one bears out and another denies is disputed, on a base of invented
// bodies.
#include <gtest/gtest.h>

#include "small_base.h"

namespace haechi {
namespace {

constexpr std::string_view kAliases = R"([
{"id":"garam","type":"org","names":{"ko":["가람전자"],"en":["Garam"]}},
{"id":"nuri","type":"org","names":{"ko":["누리통신"],"en":["Nuri"]}},
{"id":"han","type":"person","names":{"ko":["한도윤"],"en":["Han Doyun"]}},
{"id":"ok","type":"person","names":{"ko":["옥서현"],"en":["Ok Seohyun"]}}])";

const Base& base() {
  static const Base kBase = small_base(
      kAliases,
      {
          {"가람전자의 배터리는 한 번 충전으로 900km를 달린다."},
          {.ko = "가람전자의 배터리는 한 번 충전으로 780km를 달린다.", .source = "o"},
          {"가람전자는 직원이 1450명이다."},
          {.ko = "누리통신은 직원이 2300명이다.", .source = "o"},
          {.ko = "한도윤 소장은 누리통신의 위성이 태풍을 견딜 수 있다고 말했다.", .speaker = "한도윤"},
          {.ko = "옥서현 박사는 누리통신의 위성이 태풍을 견딜 수 없다고 말했다.", .speaker = "옥서현", .source = "o"},
          {"누리통신은 시장에 돌아왔다."},
          {.ko = "누리통신은 5년 안에 시장을 떠날 것으로 예상된다.", .source = "o"},
          {"누리통신 본사는 1987년 완공됐다."},
          {.ko = "누리통신 본사는 1988년 완공됐다.", .source = "o"},
          {"가람전자는 화재의 책임을 인정했다."},
          {.ko = "가람전자는 화재의 책임을 부인했다.", .source = "o"},
      },
      kTwoSources);
  return kBase;
}

Verdict verdict(std::string_view sentence) { return last_answer(base(), sentence).verdict; }

TEST(BySourceTest, FiguresThatExcludeEachOther) {
  EXPECT_EQ(verdict("가람전자의 배터리는 한 번 충전으로 900km를 달린다."), Verdict::Disputed);
  EXPECT_EQ(verdict("가람전자의 배터리는 한 번 충전으로 780km를 달린다."), Verdict::Disputed);
}

TEST(BySourceTest, AThirdFigureIsRefutedByBoth) {
  EXPECT_EQ(verdict("가람전자의 배터리는 한 번 충전으로 610km를 달린다."), Verdict::Refuted);
}

TEST(BySourceTest, FiguresOfTwoBodiesGoTogether) {
  EXPECT_EQ(verdict("가람전자는 직원이 1450명이다."), Verdict::Supported);
  EXPECT_EQ(verdict("누리통신은 직원이 2300명이다."), Verdict::Supported);
}

TEST(BySourceTest, YearsOfWhatHappensOnce) {
  EXPECT_EQ(verdict("누리통신 본사는 1987년에 완공됐다."), Verdict::Disputed);
  EXPECT_EQ(verdict("누리통신 본사는 1995년에 완공됐다."), Verdict::Refuted);
}

TEST(BySourceTest, OppositeActs) {
  EXPECT_EQ(verdict("가람전자는 화재 책임을 인정했다."), Verdict::Disputed);
  EXPECT_EQ(verdict("가람전자는 화재 책임을 부인했다."), Verdict::Disputed);
}

TEST(BySourceTest, JudgementsOfTwoPeopleClashOnlyWithoutTheirNames) {
  EXPECT_EQ(verdict("누리통신의 위성은 태풍을 견딜 수 있다."), Verdict::Disputed);
  EXPECT_EQ(verdict("옥서현 박사는 누리통신의 위성이 태풍을 견딜 수 없다고 말했다."), Verdict::Supported);
}

TEST(BySourceTest, AForecastDeniesNoFact) { EXPECT_EQ(verdict("누리통신은 시장에 돌아왔다."), Verdict::Supported); }

TEST(BySourceTest, BothSidesAreShown) {
  const SentenceAnswer a = last_answer(base(), "가람전자는 화재의 책임을 인정했다.");
  ASSERT_EQ(a.evidence.size(), 2u);
  EXPECT_EQ(a.evidence[0].stance, Stance::Supports);
  EXPECT_EQ(a.evidence[1].stance, Stance::Refutes);
  ASSERT_FALSE(a.differs.empty());
  EXPECT_EQ(a.differs[0].slot, Slot::Polarity);
}

TEST(BySourceTest, ADoctorSpeaksForHimself) {
  const Held held(base(), "옥서현 박사는 한도윤이 태풍을 견딜 수 없다고 지적했다.");
  ASSERT_FALSE(held.said.speakers.empty());
  EXPECT_EQ(held.said.speakers.front().key, u"옥서현");
}

}  // namespace
}  // namespace haechi
