// True texts whose words only look like the contrary of a claim's.
#include <gtest/gtest.h>

#include "small_base.h"

namespace haechi {
namespace {

constexpr std::string_view kAliases = R"([
  {"id":"galmae","type":"org","names":{"ko":["갈매조선"]}},
  {"id":"muldae","type":"org","names":{"ko":["물개해운"]}},
  {"id":"dara","type":"person","names":{"ko":["마다라"]}},
  {"id":"narae","type":"person","names":{"ko":["편나래"]}}])";

const Base& base() {
  static const Base kBase =
      small_base(kAliases, {
                               {"갈매조선은 3년 만에 선두 자리를 되찾았다."},
                               {"갈매조선이 수주량에서 물개해운을 앞섰다."},
                               {"마다라는 바다에서 헤엄치는 것보다 노 젓기가 더 즐겁다고 말했다."},
                               {"등대 유료화는 조합의 방침이 아니다."},
                               {"편나래는 마다라의 해명을 받아들이지 않았다."},
                               {"갈매조선은 새 엔진을 개발해 배출 규제를 우회했다."},
                               {"솔숲군과 갈대군이 해상 다리 건설을 지지한다."},
                               {"물개해운이 갈매조선과 편나래의 엔진을 조립한다."},
                               {"이번 장마는 예년보다 열흘 늦게 시작됐다."},
                               {"두레시장 상인회는 야시장 개장을 환영했다."},
                           });
  return kBase;
}

Verdict verdict(std::string_view text) { return last_answer(base(), text).verdict; }
std::optional<Slot> by_signs(std::string_view sentence) { return Held(base(), sentence).slot_by(rule_polarity); }
bool in_conflict(std::string_view sentence, Slot slot) {
  const Held held(base(), sentence);
  for (const Comparison& c : held.comparisons)
    for (const Conflict& k : c.conflicts)
      if (k.slot == slot && c.said_bound > 0.4f) return true;
  return false;
}

TEST(NotContrary, WhatANounWasBefore) {
  EXPECT_EQ(by_signs("갈매조선은 잃었던 선두 자리를 3년 만에 되찾았다."), std::nullopt);
  EXPECT_EQ(by_signs("갈매조선은 3년 만에 선두 자리를 잃었다."), Slot::Polarity);
}

TEST(NotContrary, WhatIsDeniedOfAnotherInItsStead) {
  EXPECT_FALSE(in_conflict("수주량에서 앞선 회사는 물개해운이 아니라 갈매조선이다.", Slot::Polarity));
  EXPECT_TRUE(in_conflict("수주량에서 앞선 회사는 갈매조선이 아니라 물개해운이다.", Slot::Polarity));
}

TEST(NotContrary, WhatIsMeasuredAgainst) {
  EXPECT_FALSE(in_conflict("마다라는 바다에서 헤엄치기보다 노 젓기가 즐겁다고 말했다.", Slot::Polarity));
}

TEST(NotContrary, ADenialThatTheSpeakerRepeats) {
  EXPECT_FALSE(in_conflict("등대 유료화는 조합의 방침이 아니라고 선을 그었다.", Slot::Polarity));
  EXPECT_TRUE(in_conflict("등대 유료화는 조합의 방침이다.", Slot::Polarity));
}

TEST(NotContrary, ADenialThatDescribesANounHidesNoOther) {
  EXPECT_TRUE(in_conflict("숨기지 않았다는 마다라의 해명을 편나래는 받아들였다.", Slot::Polarity));
}

TEST(NotContrary, AnEvasionToldByAnotherWord) {
  EXPECT_EQ(by_signs("배출 규제를 새 엔진을 개발해 비켜 간 회사는 갈매조선이다."), std::nullopt);
}

TEST(NotContrary, WhoIsNamedBesides) {
  EXPECT_FALSE(in_conflict("솔숲군 말고도 갈대군이 해상 다리 건설을 지지한다.", Slot::Polarity));
}

TEST(NotContrary, WhoDoesWhatDescribesTheThing) {
  EXPECT_FALSE(in_conflict("갈매조선과 편나래가 개발하는 엔진을 조립하는 곳은 물개해운이다.", Slot::Role));
}

TEST(NotContrary, APartOfACountryThatHasAnOpposite) {
  const Base wide = small_base("[]", {{"경기도 바둑 대회가 열렸다."}, {"북한 선수가 왔다."}, {"한국 선수가 왔다."}});
  const Lexicon& all = wide.claims().lexicon();
  EXPECT_EQ(all.relation(all.find("geo:north-korea"), all.find("geo:south-korea")), Relation::Opposite);
  EXPECT_EQ(all.relation(all.find("geo:north-korea"), all.find("geo:gyeonggi")), Relation::None);
}

TEST(NotContrary, ContrariesByIdiomAreContraries) {
  EXPECT_EQ(verdict("두레시장 상인회는 야시장 개장에 눈살을 찌푸렸다."), Verdict::Refuted);
}

}  // namespace
}  // namespace haechi
