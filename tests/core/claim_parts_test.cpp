// Parts of sentences that would say what the sentence does not.
#include <gtest/gtest.h>

#include "extract/bare_topics.h"
#include "extract/conjugation.h"
#include "extract/facts.h"
#include "extract/naming.h"
#include "extract/parts.h"
#include "extract/relatives.h"
#include "extract/restated.h"
#include "extract/speech.h"
#include "extract_support.h"
#include "text/utf.h"

namespace haechi {
namespace {

Facts facts(std::string_view sentence) {
  return read([](const SentenceWords& words) { return single_facts(words); }, sentence);
}
Facts named(std::string_view sentence) { return read(naming_facts, sentence); }
Facts described(std::string_view sentence) { return read(described_facts, sentence); }
std::string bare(std::string_view sentence) {
  const std::u16string text = to_utf16(sentence);
  return to_utf8(with_bare_topic(SentenceWords(text)));
}

TEST(Topics, AreNoVerbsBeforeANoun) {
  for (const char16_t* verb : {u"사는", u"느끼는", u"마주치는", u"쏟아지는", u"도와주는", u"늦은", u"낡은"})
    EXPECT_EQ(topic_particle(verb), 0u) << to_utf8(verb);
  for (const char16_t* noun : {u"제주는", u"공주는", u"의사는", u"강아지는", u"김치는", u"정치는"})
    EXPECT_EQ(topic_particle(noun), 1u) << to_utf8(noun);
  EXPECT_EQ(facts("솔뫼시는 경보를 4단계로 올렸고, 강가에 사는 주민 300명에게 대피령을 내렸다.").back(),
            "솔뫼시는 강가에 사는 주민 300명에게 대피령을 내렸다.");
}

TEST(Topics, OfWhatThereIsNotAreNotShared) {
  EXPECT_EQ(facts("홍도윤 과장은 “다시 신청할 필요는 없지만 서류를 26일까지 내야 한다”고 말했다.").back(),
            "홍도윤 과장은 서류를 26일까지 내야 한다고 말했다.");
  EXPECT_EQ(facts("솔뫼위원회는 9억 원을 주라고 결정했지만 양쪽 모두 받아들이지 않았다.").back(),
            "양쪽 모두 받아들이지 않았다.");
}

TEST(Topics, AreNotNoneOfAKind) {
  EXPECT_EQ(facts("새 학생이 한 명도 없는 학교는 모두 21곳으로, 지난해 17곳보다 늘었다.").back(),
            "새 학생이 한 명도 없는 학교는 지난해 17곳보다 늘었다.");
}

TEST(Clauses, ShareThePlanTheyAreTold) {
  EXPECT_EQ(
      facts("솔뫼우주는 내년에 로켓을 세 번 더 쏘고, 2028년에는 새 로켓을 내놓겠다는 계획을 세워 두고 있다.").front(),
      "솔뫼우주는 내년에 로켓을 세 번 더 쏘겠다는 계획을 세워 두고 있다.");
  for (const std::string& fact : facts("솔뫼군은 바다를 막고, 배가 나가지 않게 하는 힘을 갖고 있다."))
    EXPECT_EQ(fact.find("막고 있다"), std::string::npos) << fact;
}

TEST(Clauses, OfTheLastVerbAloneSayNothing) {
  EXPECT_EQ(facts("솔뫼시는 자정까지 버스를 늘려 운행했다."), (Facts{"솔뫼시는 자정까지 버스를 늘렸다."}));
  for (const std::string& fact : facts("당국은 물결이 빨랐다는 점을 덧붙이며 홍도윤이 말했다."))
    EXPECT_NE(fact, "홍도윤이 말했다.");
  EXPECT_EQ(facts("강하나 의원은 “빚이 는다”며 반대했다.").back(), "강하나 의원은 반대했다.");
}

TEST(Clauses, OfASumAreNoDeeds) {
  EXPECT_EQ(facts("누리호는 그물과 물고기를 합쳐 13톤을 싣고 있었다."), (Facts{"누리호는 13톤을 싣고 있었다."}));
}

TEST(Names, ThatEndLikeACopulaKeepTheirOffices) {
  EXPECT_TRUE(named("로젠베인 차관은 웃었다.").empty());
  EXPECT_TRUE(named("로젠베인 법무부 차관은 웃었다.").empty());
}

TEST(Names, AreNotWhatTheirPeopleAre) {
  EXPECT_TRUE(named("대회에 처음 나온 신인인 솔뫼의 마르셀 뒤랑은 웃었다.").empty());
  EXPECT_TRUE(named("값이 훨씬 싼 대안인 누리나라를 골랐다.").empty());
  EXPECT_EQ(named("솔뫼 기업인 누리전자의 로봇인 도란이 나왔다.").front(), "누리전자는 솔뫼 기업이다.");
}

TEST(Names, TakeTheOfficesInWeon) {
  EXPECT_EQ(named("보안업체 누리의 창업자이자 솔뫼의회 위원인 홍도윤은 웃었다."),
            (Facts{"홍도윤은 보안업체 누리의 창업자다.", "홍도윤은 누리의 창업자다.", "홍도윤은 솔뫼의회 위원이다."}));
}

TEST(Relatives, KeepWhoDidIt) {
  EXPECT_EQ(described("솔뫼군이 2007년 주문했던 새 배 4척은 낡은 배를 대신한다."),
            (Facts{"솔뫼군이 2007년 새 배 4척을 주문했다."}));
}

TEST(Relatives, ThatSetAStartTellNothingOfATerm) {
  EXPECT_TRUE(described("상고 기한은 판결문을 받은 날부터 2주다.").empty());
}

TEST(Relatives, TellWhatAFigureWas) {
  EXPECT_EQ(described("2022년 약 385억 원 규모였던 솔뫼의 로봇 시장은 2027년 두 배가 된다."),
            (Facts{"솔뫼의 로봇 시장의 규모는 2022년 약 385억 원이었다."}));
  EXPECT_EQ(described("솔뫼공사가 밤까지 초당 300t이던 방류량을 늘렸다.").size(), 1u);
  EXPECT_EQ(described("한 달에 4회이던 점검이 줄었다."), (Facts{"점검은 한 달에 4회였다."}));
  EXPECT_TRUE(described("시장이던 홍도윤이 웃었다.").empty());
  EXPECT_TRUE(described("규모였던 시장은 컸다.").empty());
  EXPECT_TRUE(described(", 규모였던 시장은 컸다.").empty());
}

TEST(Clauses, NameWhomOneLeads) {
  EXPECT_EQ(facts("새 엔진은 연비에서 누리의 K100과 겨룰 만하며 설계상으로는 우위에 있다.").back(),
            "새 엔진은 설계상으로는 누리의 K100보다 우위에 있다.");
}

TEST(Clauses, BesidesADemandAreSaid) {
  EXPECT_EQ(facts("유가족은 이 기록을 믿기 어렵다며 교신을 모두 공개하라고 요구하고 있다."),
            (Facts{"유가족은 이 기록을 믿기 어렵다고 말했다.", "유가족은 교신을 모두 공개하라고 요구하고 있다."}));
}

TEST(Clauses, MayBeNoMoreThanAFigure) {
  EXPECT_EQ(facts("투표율은 62.8%로, 2022년 지방선거 때보다 낮았다."),
            (Facts{"투표율은 62.8%다.", "투표율은 2022년 지방선거 때보다 낮았다."}));
}

TEST(Restated, SaysTheSameInOtherWords) {
  const auto restated = [](std::string_view sentence) { return read(restated_facts, sentence); };
  EXPECT_EQ(restated("솔뫼와 누리 기업 간 협력은 두 회사가 처음이다."),
            (Facts{"솔뫼와 누리 기업 간 협력은 두 회사가 첫 사례다."}));
  EXPECT_EQ(restated("솔뫼의 새싹기업들은 자금 부족에 시달리게 됐다."),
            (Facts{"솔뫼의 새싹기업들은 자금이 부족하다."}));
  EXPECT_EQ(restated("솔뫼시는 일손 부족을 겪고 있다."), (Facts{"솔뫼시는 일손이 부족하다."}));
  EXPECT_EQ(restated("도란은 글에 따라 최대 1분 길이의 영상을 생성할 수 있다."),
            (Facts{"도란이 생성할 수 있는 영상의 길이는 최대 1분이다."}));
  EXPECT_EQ(restated("솔뫼시는 12미터 높이의 탑을 건설했다."), (Facts{"솔뫼시가 건설한 탑의 높이는 12미터다."}));
}

TEST(Restated, TellsWhoDoesTheWork) {
  const auto restated = [](std::string_view sentence) { return read(restated_facts, sentence); };
  EXPECT_EQ(restated("누리가 개발하는 칩의 생산은 솔뫼전자가 맡게 될 전망이다."),
            (Facts{"누리가 개발하는 칩은 솔뫼전자가 생산할 전망이다."}));
  EXPECT_EQ(restated("새 다리의 설계는 누리가 맡았다."), (Facts{"새 다리는 누리가 설계했다."}));
  EXPECT_TRUE(restated("새 다리의 설계는 누리가 맡지 않았다.").empty());
  EXPECT_TRUE(restated("새 모임의 회장은 누리가 맡았다.").empty());
}

TEST(Restated, LeavesWhatIsDenied) {
  const auto restated = [](std::string_view sentence) { return read(restated_facts, sentence); };
  EXPECT_TRUE(restated("솔뫼의 새싹기업들은 자금 부족에 시달리지 않는다.").empty());
  EXPECT_TRUE(restated("솔뫼는 처음이다.").empty());
  EXPECT_TRUE(restated("도란은 최대 1분 길이의 영상을 생성할 수 없다.").empty());
}

TEST(BareTopics, LeaveOutWhatDescribesAName) {
  EXPECT_EQ(bare("싼값에 큰 힘을 내 세상을 놀라게 만들었던 노르마린은 새 모델을 냈다."), "노르마린은 새 모델을 냈다.");
  EXPECT_EQ(bare("군청에서 20년을 일했던 안 당선인은 병원을 짓겠다고 약속했다."),
            "안 당선인은 병원을 짓겠다고 약속했다.");
  EXPECT_EQ(described("이번 회의에 빠진 남쪽연합노르는 서한을 보냈다."), (Facts{"남쪽연합노르는 이번 회의에 빠졌다."}));
}

TEST(BareTopics, KeepWhatTellsWhichOnesAreMeant) {
  EXPECT_EQ(bare("상을 받은 직원은 세 명이다."), "");
  EXPECT_EQ(bare("지난해 내놓은 서비스는 문을 닫았다."), "");
  EXPECT_EQ(bare("한 번 사라진 일자리는 돌아오지 않는다."), "");
  EXPECT_EQ(bare("노르마린은 새 모델을 냈다."), "");
}

}  // namespace
}  // namespace haechi
