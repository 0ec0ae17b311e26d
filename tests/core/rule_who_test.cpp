// A name in an exclusive place that the base gives to another, on a small base of invented firms and people.
#include <gtest/gtest.h>

#include <algorithm>

#include "small_base.h"

namespace haechi {
namespace {

constexpr std::string_view kAliases = R"([
{"id":"garam","type":"org","names":{"ko":["가람전자"],"en":["Garam"],"zh":["佳览电子"],"ja":["ガラム電子"]}},
{"id":"nuri","type":"org","names":{"ko":["누리통신"],"en":["Nuri"],"zh":["努理通信"],"ja":["ヌリ通信"]}},
{"id":"mirae","type":"product","names":{"ko":["미르봇"],"en":["Mirbot"],"zh":["米尔宝"],"ja":["ミルボット"]}},
{"id":"saero","type":"product","names":{"ko":["새로봇"],"en":["Saerobot"]}},
{"id":"expo","type":"event","names":{"ko":["한빛엑스포"],"en":["Hanbit Expo"]}},
{"id":"lee","type":"person","names":{"ko":["이하늘"],"en":["Lee Haneul"]}},
{"id":"park","type":"person","names":{"ko":["박바다"],"en":["Park Bada"]}}])";

const Base& base() {
  static const Base kBase =
      small_base(kAliases, {
                               {"미르봇은 가람전자가 만든 챗봇이다.", "Mirbot is Garam's chatbot.",
                                "米尔宝是佳览电子开发的聊天机器人。", "ミルボットはガラム電子のチャットボットである。"},
                               {.ko = "이하늘은 배터리 가격이 3년 안에 크게 떨어질 것이라고 전망했다.",
                                .en = "Lee Haneul forecast that battery prices would fall sharply within three years.",
                                .zh = "李天空预计电池价格三年内将大幅下降。",
                                .ja = "イ・ハヌルは電池価格が3年以内に大きく下がると予測した。",
                                .speaker = "lee"},
                               {"한빛엑스포는 부산에서 열렸다.", "The Hanbit Expo was held in Busan.",
                                "韩光博览会在釜山举行。", "ハンビッエキスポは釜山で開かれた。"},
                               {"박바다는 누리통신의 최고경영자다.", "Park Bada is the CEO of Nuri.",
                                "朴海是努理通信的首席执行官。", "パク・バダはヌリ通信の最高経営責任者である。"},
                               {"가람전자는 한빛엑스포에 부스를 차렸다.", "Garam set up a booth at the Hanbit Expo.",
                                "佳览电子在韩光博览会设立了展位。", "ガラム電子はハンビッエキスポにブースを設けた。"},
                           });
  return kBase;
}

std::optional<Slot> of(std::string_view sentence) { return Held(base(), sentence).slot_by(rule_who); }

TEST(RuleWho, SeesAnotherMaker) {
  EXPECT_EQ(of("미르봇은 누리통신이 개발한 챗봇이다."), Slot::Entity);
  EXPECT_EQ(of("Mirbot was made by Nuri."), Slot::Entity);
  EXPECT_EQ(of("米尔宝是努理通信开发的聊天机器人。"), Slot::Entity);
  EXPECT_EQ(of("ミルボットはヌリ通信が開発したチャットボットだ。"), Slot::Entity);
}

TEST(RuleWho, SeesAnotherSpeaker) {
  EXPECT_EQ(of("배터리 가격이 3년 안에 크게 떨어질 것이라고 내다본 사람은 박바다였다."), Slot::Attribution);
  EXPECT_EQ(of("It was Park Bada who forecast that battery prices would fall sharply within three years."),
            Slot::Attribution);
}

TEST(Rules, WhatOneSaysIsNotDeniedByWhatAnotherHolds) {
  EXPECT_FALSE(apply_rules(Held(base(), "박바다는 배터리 가격이 3년 안에 크게 오를 것이라고 전망했다.").as_case()));
  EXPECT_TRUE(apply_rules(Held(base(), "이하늘은 배터리 가격이 3년 안에 크게 오를 것이라고 전망했다.").as_case()));
}

TEST(RuleWho, SeesAnotherPlaceAndOffice) {
  EXPECT_EQ(of("한빛엑스포는 서울에서 열렸다."), Slot::Entity);
  EXPECT_EQ(of("박바다는 가람전자의 최고경영자다."), Slot::Entity);
}

TEST(RuleWho, IsSilentOnWhatTheBaseSays) {
  EXPECT_FALSE(of("미르봇을 만든 곳은 가람전자다."));
  EXPECT_FALSE(of("배터리 가격이 3년 안에 크게 떨어진다고 내다본 사람은 이하늘이다."));
  EXPECT_FALSE(of("The Hanbit Expo was held in Busan."));
  EXPECT_FALSE(of("한빛엑스포는 한국에서 열렸다."));
}

TEST(RuleWho, IsSilentWhereOthersMayDoTheSame) {
  EXPECT_FALSE(of("누리통신도 한빛엑스포에 부스를 차렸다."));
  EXPECT_FALSE(of("누리통신은 한빛엑스포에 부스를 차렸다."));
  EXPECT_FALSE(of("Nuri set up a booth at the Hanbit Expo."));
  EXPECT_FALSE(of("미르봇은 누리통신의 서버를 쓰는 챗봇이다."));
  EXPECT_FALSE(of("Garam's Mirbot has more users than Nuri's Saerobot."));
}

TEST(Names, OfAHouseIsNotAtOddsWithThatOfItsPart) {
  const Base houses = small_base(
      R"([{"id":"hanbit","type":"org","names":{"ko":["한빛대"]}},{"id":"school","type":"org","names":{"ko":["한빛대 수학연구소"]}},
{"id":"lee","type":"person","names":{"ko":["이하늘"]}}])",
      {{.ko = "이하늘은 한빛대 수학연구소 소장이다."},
       {.ko = "이하늘은 전지 값이 내릴 것이라고 전망했다.", .speaker = "lee"}});
  const auto differs = [&](std::string_view sentence, size_t claim) {
    return !Held(houses, sentence).comparisons[claim].conflicts.empty();
  };
  EXPECT_FALSE(differs("이하늘은 한빛대 소장이다.", 0));
  EXPECT_FALSE(differs("이하늘 한빛대 교수는 전지 값이 내릴 것이라고 전망했다.", 1));
}

TEST(Names, AreInConflictUnlessOneLiesInTheOther) {
  const auto differs = [](std::string_view sentence) {
    const Held held(base(), sentence);
    const auto is_place = [](const Conflict& k) { return k.slot == Slot::Entity; };
    return std::any_of(held.comparisons.begin(), held.comparisons.end(), [&](const Comparison& c) {
      return c.said_bound > 0.5f && std::any_of(c.conflicts.begin(), c.conflicts.end(), is_place);
    });
  };
  EXPECT_TRUE(differs("한빛엑스포는 서울에서 열렸다."));
  EXPECT_FALSE(differs("한빛엑스포는 한국에서 열렸다."));
}

TEST(RuleWho, WhatIsMeasuredIsDescribedAndNotNamed) {
  const Base rocks = small_base(kAliases, {{"흔들바위가 누리통신 창고를 덮쳤다."}});
  const Base reports = small_base(kAliases, {{"바위가 누리통신 창고를 덮친 일은 QBC 뉴스가 보도했다."}});
  for (const Base* base : {&rocks, &reports})
    EXPECT_FALSE(Held(*base, "누리통신 창고를 덮친 바위는 90톤에 조금 못 미치는 몸집이었다.").slot_by(rule_who));
}

}  // namespace
}  // namespace haechi
