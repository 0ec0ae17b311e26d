// Two names that change places: what each owns, who gets what is done, in two words or one.
#include <gtest/gtest.h>

#include "small_base.h"

namespace haechi {
namespace {

constexpr std::string_view kAliases = R"([
  {"id":"galmae","type":"org","names":{"ko":["갈매조선"]}},
  {"id":"muldae","type":"org","names":{"ko":["물개해운"]}},
  {"id":"saetbyeol","type":"place","names":{"ko":["샛별시"]}},
  {"id":"noeul","type":"place","names":{"ko":["노을시"]}},
  {"id":"dara","type":"person","names":{"ko":["마다라"]}}])";

const Base& base() {
  static const Base kBase = small_base(kAliases, {
                                                     {"갈매조선의 부품이 물개해운의 정비소에서 불합격 판정을 받았다."},
                                                     {"샛별시는 노을시의 쓰레기 매립장을 내년부터 이용한다."},
                                                     {"의원들이 마다라를 조사했다."},
                                                     {"마다라가 지난봄 보트 대회를 비판한 물개해운 임원을 고소했다."},
                                                     {"솔바람 모터보트의 정비 팀이 심판들을 내쫓았다."},
                                                     {"이번 장마는 예년보다 열흘 늦게 시작됐다."},
                                                     {"두레시장 상인회는 야시장 개장을 환영했다."},
                                                     {"새 방파제는 높이가 6미터다."},
                                                 });
  return kBase;
}

std::optional<Slot> by_roles(std::string_view sentence) { return Held(base(), sentence).slot_by(rule_roles); }

TEST(RuleOwners, SeesWhatEachOwnsExchanged) {
  EXPECT_EQ(by_roles("물개해운의 부품이 갈매조선의 정비소에서 불합격 판정을 받았다."), Slot::Role);
  EXPECT_EQ(by_roles("물개해운의 정비소에서 갈매조선의 부품이 불합격 판정을 받았다."), std::nullopt);
}

TEST(RuleOwners, SeesWhoActsExchangedWithWhoOwns) {
  EXPECT_EQ(by_roles("노을시는 샛별시의 쓰레기 매립장을 내년부터 이용한다."), Slot::Role);
  EXPECT_EQ(by_roles("노을시의 쓰레기 매립장을 샛별시가 내년부터 이용한다."), std::nullopt);
}

TEST(RuleOwners, WhatSoundsLikeANumeralIsNone) {
  EXPECT_EQ(Held(base(), "모터보트의 경영 팀이 심판들을 내쫓았다.").said.quantities.size(), 0u);
}

TEST(RuleOwners, WhatOneGetsOrSuffersIsDoneToOne) {
  for (const std::string_view text :
       {"물개해운 임원은 마다라에게 고소를 당한 뒤 물러났다.", "물개해운 임원은 마다라에게 조사를 받았다."}) {
    const Held held(base(), text);
    const auto passive =
        std::find_if(held.said.terms.begin(), held.said.terms.end(), [](const Term& t) { return t.passive; });
    ASSERT_NE(passive, held.said.terms.end()) << text;
    EXPECT_TRUE(passive->predicate);
  }
}

TEST(RuleOwners, TheOneSpokenToStandsBehindItsParticle) {
  const Held held(base(), "마다라더러 조사를 서두르라고 했다.");
  ASSERT_FALSE(held.said.terms.empty());
  EXPECT_EQ(held.said.terms[0].role, TermRole::To);
}

}  // namespace
}  // namespace haechi
