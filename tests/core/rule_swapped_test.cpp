// What the claims say of one, said of another: names that no table knows, times singled out, parts and places
// exchanged, on a small base without aliases, as extraction makes it.
#include <gtest/gtest.h>

#include "judging/swapped.h"
#include "judging/who.h"
#include "small_base.h"

namespace haechi {
namespace {

const Base& base() {
  static const Base kBase = small_base("[]", {
                                                 {"설계는 노을사무소가 맡았고, 시공은 갯벌건설이 했다."},
                                                 {"우승 상금은 2억 원, 준우승 상금은 8천만 원이다."},
                                                 {"문지기 하늘샘은 슈팅 14개를 막았다."},
                                                 {"솔숲시청 도하람 감독은 수비가 좋았다고 말했다."},
                                                 {"솔숲시는 2011년에 바닷가 박물관을 개관했다."},
                                                 {"태풍이 상륙할 때 최대 풍속은 초속 41m였다."},
                                                 {"솔숲시청이 은모래공사를 4-2로 눌렀다."},
                                                 {"축제위원회 정보솔 위원장은 \"주차장이 부족해 걱정\"이라고 했다."},
                                                 {.en = "It employs 900 people."},
                                                 {"갈매섬은 예산의 45%를, 물개섬은 40%를 항구 몫으로 달라고 했다."},
                                                 {"득표율이 노을동에서는 78.4%였지만, 갈대동은 39.6%에 그쳤다."},
                                             });
  return kBase;
}

std::optional<Slot> by(Held::Rule rule, std::string_view sentence) { return Held(base(), sentence).slot_by(rule); }

TEST(RuleSwapped, SeesAnotherTimeSingledOut) {
  EXPECT_EQ(by(rule_singled_date, "솔숲시가 바닷가 박물관을 개관한 것은 2014년이다."), Slot::Date);
  EXPECT_EQ(by(rule_singled_date, "솔숲시가 바닷가 박물관을 개관한 해는 2011년이다."), std::nullopt);
  EXPECT_EQ(by(rule_singled_date, "솔숲시가 항구를 개관한 것은 2014년이다."), std::nullopt)
      << "of the harbour nothing is known";
}

TEST(RuleSwapped, SeesTheSameFigureInAnotherUnit) {
  EXPECT_EQ(by(rule_values, "태풍이 상륙할 때 최대 풍속은 시속 41km였다."), Slot::Unit);
  EXPECT_EQ(by(rule_values, "태풍이 상륙할 때 최대 풍속은 초속 41m였다."), std::nullopt);
}

TEST(RuleSwapped, SeesAnotherScore) {
  EXPECT_EQ(by(rule_values, "솔숲시청이 은모래공사를 4-1로 눌렀다."), Slot::Number);
  EXPECT_EQ(by(rule_values, "솔숲시청이 은모래공사를 4-2로 눌렀다."), std::nullopt);
}

TEST(RuleSwapped, SeesWhoSaidIt) {
  EXPECT_EQ(by(rule_singled_out, "주차장이 부족해 걱정이라고 말한 사람은 오들샘 씨다."), Slot::Attribution);
  EXPECT_EQ(by(rule_singled_out, "주차장이 부족해 걱정이라고 말한 사람은 정보솔 위원장이다."), std::nullopt);
}

TEST(RuleSwapped, SeesFiguresOfTwoExchanged) {
  EXPECT_EQ(by(rule_roles, "갈매섬은 예산의 40%를, 물개섬은 45%를 항구 몫으로 달라고 했다."), Slot::Role);
  EXPECT_EQ(by(rule_roles, "득표율은 노을동이 39.6%였고 갈대동은 78.4%였다."), Slot::Role);
}

TEST(RuleSwapped, AVerbThatEndsTwoPartsIsOfBoth) {
  EXPECT_EQ(by(rule_roles, "물개섬은 예산의 40%를, 갈매섬은 45%를 달라고 했다."), std::nullopt);
  EXPECT_EQ(by(rule_roles, "득표율은 갈대동이 39.6%였고 노을동은 78.4%였다."), std::nullopt);
}

TEST(RuleSwapped, ByWhomOneSuffersActs) {
  const Base teased = small_base("[]", {{"솔숲시청 감독 도하람이 주장 오들샘을 놀렸다."}, {"도하람은 감독이다."}});
  const auto places = [&](std::string_view text) {
    const Held held(teased, text);
    return compare_places(held.as_case(), held.comparisons[0]);
  };
  EXPECT_FALSE(places("오들샘은 도하람에게 놀림을 당했다.").displaced);
  const Places turned = places("도하람은 오들샘에게 놀림을 당했다.");
  EXPECT_TRUE(turned.displaced || turned.swap);
}

TEST(RuleSwapped, LeavesOpenWhomAPronounMeans) {
  EXPECT_EQ(by(rule_values, "Brightwater employs 1,200 people."), std::nullopt);
}

TEST(RuleSwapped, AValueStandsWithWhatIsToldOfIt) {
  const Base ferry =
      small_base("[]", {
                           {"솔섬 배편은 7월 11일에는 강풍 때문에, 9월 3일에는 엔진 고장 때문에 끊겼다."},
                           {"솔섬에는 412명이 산다."},
                           {"솔섬의 등대는 1931년에 세워졌다."},
                           {"솔섬 주민은 대부분 미역을 기른다."},
                           {"솔섬 분교는 학생이 네 명이다."},
                           {"갈매섬에는 배편이 하루 두 번 있다."},
                           {"갈매섬 주민은 97명이다."},
                           {"갈매섬은 솔섬에서 8㎞ 떨어져 있다."},
                       });
  EXPECT_NE(last_answer(ferry, "엔진 고장 때문에 솔섬 배편이 끊긴 날은 7월 11일이다.").verdict, Verdict::Supported);
  EXPECT_NE(last_answer(ferry, "엔진 고장 때문에 솔섬 배편이 끊긴 날은 9월 3일이다.").verdict, Verdict::Refuted);
}

TEST(RuleSwapped, WhoIsAheadOfWhomInOtherWords) {
  const Base boats = small_base(R"([{"id":"a","type":"product","names":{"ko":["솔바람 3"]}},
                                    {"id":"b","type":"product","names":{"ko":["물결 7"]}}])",
                                {{"조선협회는 솔바람 3이 속도에서 물결 7보다 우위라고 발표했다."}});
  EXPECT_EQ(Held(boats, "조선협회 발표로는 속도에서 물결 7이 솔바람 3을 앞선다.").slot_by(rule_roles), Slot::Role);
  EXPECT_EQ(Held(boats, "조선협회 발표로는 속도에서 솔바람 3이 물결 7을 앞선다.").slot_by(rule_roles), std::nullopt);
}

TEST(RuleSwapped, NamesThatPartBetweenACommonBeginningAndEnd) {
  EXPECT_FALSE(alike_in_letters(u"바다통계국", u"바다외항관리국"));
  EXPECT_TRUE(alike_in_letters(u"바다관리국", u"바다관리본국"));
}

}  // namespace
}  // namespace haechi
