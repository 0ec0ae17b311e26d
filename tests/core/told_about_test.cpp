// What a few small words do to a sentence that a claim else bears out: they deny it, leave it open, turn it round or
// add to it. On invented claims.
#include <gtest/gtest.h>

#include "small_base.h"

namespace haechi {
namespace {

const Base& base() {
  static const Base kBase =
      small_base("[]", {
                           {.ko = "은솔시는 동물원 이전 이후 입장료를 두 번 올렸다.",
                            .en = "Eunsol raised the admission fee twice after the relocation of the zoo.",
                            .zh = "恩率市在动物园搬迁之后两次提高了门票价格。",
                            .ja = "ウンソル市は動物園の移転以降、入場料を二度引き上げた。"},
                           {.ko = "가람조선은 연안 여객선 12척을 건조했다.",
                            .en = "Garam Shipbuilding built 12 coastal ferries.",
                            .zh = "加兰造船建造了12艘沿海客轮。",
                            .ja = "カラム造船は沿岸旅客船12隻を建造した。"},
                           {.ko = "은솔 시립박물관은 모든 전시실에 안내 로봇을 배치했다.",
                            .en = "The Eunsol museum put guide robots in all exhibition halls."},
                           {.ko = "한들교의 야간 통행이 금지됐는지는 알려지지 않았다."},
                           {.ko = "노을시 택시 요금은 4800원이다."},
                           {.ko = "달빛고는 배구 대회에서 준우승했다."},
                           {.ko = "별내면의 사과 수확량은 9% 줄었다."},
                           {.ko = "솔뫼시립도서관의 새 관장은 윤하나다."},
                       });
  return kBase;
}

Verdict of(std::string_view sentence) { return last_answer(base(), sentence).verdict; }

TEST(Contrast, AWordThatExcludesTheClaimsDeniesIt) {
  EXPECT_EQ(of("은솔시는 동물원 이전 이후 입장료를 두 번 올렸다."), Verdict::Supported);
  EXPECT_EQ(of("Eunsol raised the admission fee twice before the relocation of the zoo."), Verdict::Refuted);
  EXPECT_EQ(of("恩率市在动物园搬迁之前两次提高了门票价格。"), Verdict::Refuted);
  EXPECT_EQ(of("ウンソル市は動物園の移転以前、入場料を二度引き上げた。"), Verdict::Refuted);
}

TEST(Contrast, LessThanTheClaimSaysIsNeitherBorneOutNorDenied) {
  EXPECT_EQ(of("은솔 시립박물관은 일부 전시실에 안내 로봇을 배치했다."), Verdict::Unknown);
  EXPECT_EQ(of("The Eunsol museum put guide robots in some exhibition halls."), Verdict::Unknown);
}

TEST(Frame, WhatIsCalledFalseIsDeniedWhereAClaimSaysIt) {
  for (const std::string_view sentence :
       {"가람조선이 연안 여객선 12척을 건조했다는 것은 사실이 아니다.",
        "가람조선이 연안 여객선 12척을 건조했다는 보도는 오보다.",
        "It is not true that Garam Shipbuilding built 12 coastal ferries.",
        "The claim that Garam Shipbuilding built 12 coastal ferries has been debunked.",
        "加兰造船建造了12艘沿海客轮的说法不属实。", "カラム造船が沿岸旅客船12隻を建造したという話は嘘だ。"}) {
    const SentenceAnswer answer = last_answer(base(), sentence);
    EXPECT_EQ(answer.verdict, Verdict::Refuted) << sentence;
    ASSERT_FALSE(answer.differs.empty()) << sentence;
    EXPECT_EQ(answer.differs.front().slot, Slot::Polarity) << sentence;
    ASSERT_FALSE(answer.evidence.empty()) << sentence;
    EXPECT_EQ(answer.evidence.front().stance, Stance::Refutes) << sentence;
  }
}

TEST(Frame, WhatIsRightlyCalledFalseIsBorneOut) {
  EXPECT_EQ(of("It is not true that Garam Shipbuilding built 31 coastal ferries."), Verdict::Supported);
  EXPECT_EQ(of("가람조선이 연안 여객선 31척을 건조했다는 보도는 오보다."), Verdict::Supported);
}

TEST(Frame, WhatIsLeftOpenIsNeitherBorneOutNorDenied) {
  for (const std::string_view sentence :
       {"가람조선이 연안 여객선 12척을 건조했다는 증거는 없다.",
        "I wonder if Garam Shipbuilding built 12 coastal ferries.",
        "Whether Garam Shipbuilding built 31 coastal ferries remains to be seen.",
        "尚不清楚加兰造船建造了12艘沿海客轮。", "カラム造船が沿岸旅客船12隻を建造したかどうかは不明だ。"})
    EXPECT_EQ(of(sentence), Verdict::Unknown) << sentence;
}

TEST(Frame, AClaimThatLeavesItOpenBearsOutNoMore) {
  EXPECT_EQ(of("한들교의 야간 통행이 금지됐는지는 알려지지 않았다."), Verdict::Supported);
  EXPECT_NE(of("한들교의 야간 통행이 금지됐다."), Verdict::Supported);
}

TEST(Condition, WhatIsOnlySupposedIsNotBorneOut) {
  EXPECT_EQ(of("만약 가람조선이 연안 여객선 12척을 건조했다면 큰일이다."), Verdict::Unknown);
  EXPECT_EQ(of("If Garam Shipbuilding built 12 coastal ferries, that would be news."), Verdict::Unknown);
}

TEST(Additions, WhatNoClaimSaysBesidesAWholeOneIsNotBorneOut) {
  for (const std::string_view sentence :
       {"가람조선은 1973년 연안 여객선 12척을 건조했다.", "가람조선은 달빛중공업과 함께 연안 여객선 12척을 건조했다.",
        "교황에 따르면 가람조선은 연안 여객선 12척을 건조했다.", "가람조선은 세 번째로 연안 여객선 12척을 건조했다.",
        "Garam Shipbuilding built 12 coastal ferries in 1973.",
        "Garam Shipbuilding built 12 coastal ferries for $37 million.", "1973年，加兰造船建造了12艘沿海客轮。",
        "1973年、カラム造船は沿岸旅客船12隻を建造した。"})
    EXPECT_EQ(of(sentence), Verdict::Unknown) << sentence;
}

TEST(Additions, WordsThatAddNothingTakeNoSupportAway) {
  for (const std::string_view sentence : {"사실 가람조선은 연안 여객선 12척을 건조했다고 한다.",
                                          "As is well known, Garam Shipbuilding built 12 coastal ferries."})
    EXPECT_EQ(of(sentence), Verdict::Supported) << sentence;
}

}  // namespace
}  // namespace haechi
