// One name fills one place: names that no table knows, told by their form, against claims with another name there.
#include <gtest/gtest.h>

#include "judging/name_phrases.h"
#include "small_base.h"
#include "text/utf.h"

namespace haechi {
namespace {

constexpr std::string_view kAliases = R"([
  {"id":"saebom","type":"person","names":{"ko":["정새봄"]}},
  {"id":"daorum","type":"org","names":{"ko":["다오름연구소"]}},
  {"id":"barami","type":"org","names":{"ko":["바라미연구원"]}}])";

const Base& base() {
  static const Base kBase =
      small_base(kAliases, {
                               {"나래증권 도은찬 연구원은 목표주가를 8만 원으로 올렸다."},
                               {"소리구의 한 요리학원에서 환자 23명이 나왔다."},
                               {"초대 관장은 민속학자인 배하율 관장이 맡았다."},
                               {"정새봄 다온시장은 둑을 미리 높인 것이 마을을 살렸다고 말했다."},
                               {"화물선이 좌초하면서 끊겼던 북해연안선 운항이 사흘 만에 재개됐다."},
                               {"주희건은 삼진 88개로 리그에서 가장 많다."},
                               {"대상인 은물결상은 헝가리 영화 '여름 다락'이 받았다."},
                               {"홍수는 청대면에서 이웃 소람면까지 번졌다."},
                               {"도은결은 하늘대에서 물리학을 전공했다."},
                               {"다오름연구소는 해조류 시장이 2031년에 4310억 원까지 커질 것으로 예측했다."},
                               {"소라밸리 마라톤에서 우승한 선수는 웨인 돌턴이다."},
                               {"나머지 27억 원은 게임회사 누리타일이 기부했다."},
                               {"웨인은 마지막 오르막에서 앞선 무리를 따라잡았다."},
                               {"부두는 오마르 델핀 시장이 넓혔다."},
                               {"어선 압류는 안토니 벨로 판사가 풀었다."},
                           });
  return kBase;
}

Verdict verdict(std::string_view text) { return last_answer(base(), text).verdict; }

TEST(Filler, ACleftAsksForOneNameAndTheClaimHasAnother) {
  EXPECT_EQ(verdict("목표주가를 8만 원으로 올린 곳은 가온증권이다."), Verdict::Refuted);
  EXPECT_EQ(verdict("목표주가를 8만 원으로 올린 곳은 나래증권이다."), Verdict::Supported);
  EXPECT_EQ(verdict("화물선이 좌초해 끊겼던 노선은 남해연안선이다."), Verdict::Refuted);
  EXPECT_EQ(verdict("삼진 88개로 리그에서 가장 많은 타자는 서태온이다."), Verdict::Refuted);
}

TEST(Filler, WordsComeFromOneMouth) {
  EXPECT_EQ(verdict("둑을 미리 높인 것이 마을을 살렸다는 말은 정새봄의 입에서 나왔다."), Verdict::Supported);
  EXPECT_EQ(verdict("둑을 미리 높인 것이 마을을 살렸다는 말은 도은찬의 입에서 나왔다."), Verdict::Refuted);
}

TEST(Filler, OneLetterIsANameOnlyWhereAnotherBeginsWithIt) {
  EXPECT_FALSE(alike_in_letters(u"보라당", u"당"));
  EXPECT_TRUE(alike_in_letters(u"도은찬", u"도"));
}

TEST(Filler, AnOfficeIsHeldByOne) {
  EXPECT_EQ(verdict("초대 관장은 남도형 씨가 맡았다."), Verdict::Refuted);
  EXPECT_EQ(verdict("초대 관장은 배하율 씨가 맡았다."), Verdict::Supported);
}

TEST(Filler, ARivalNameInItsPlaceKeepsAClaimFromBearingOut) {
  EXPECT_NE(verdict("고은결 다온시장은 둑을 미리 높인 것이 마을을 살렸다고 말했다."), Verdict::Supported);
  EXPECT_EQ(verdict("정새봄 다온시장은 둑을 미리 높인 것이 마을을 살렸다고 말했다."), Verdict::Supported);
}

TEST(Filler, ANameIsAPersonsBeforeAnOfficeWhateverLettersItBeginsWith) {
  EXPECT_NE(verdict("부두는 조지프 하딘 시장이 넓혔다."), Verdict::Supported);
  EXPECT_NE(verdict("부두는 도은찬 항만청 시장이 넓혔다."), Verdict::Supported);
  EXPECT_EQ(verdict("부두는 오마르 델핀 시장이 넓혔다."), Verdict::Supported);
  EXPECT_NE(verdict("어선 압류는 한니발 토레 판사가 풀었다."), Verdict::Supported);
  EXPECT_EQ(verdict("어선 압류는 안토니 벨로 판사가 풀었다."), Verdict::Supported);
}

TEST(Filler, WhoSaysItIsOne) {
  EXPECT_EQ(verdict("문채윤 교수는 둑을 미리 높인 것이 마을을 살렸다고 말했다."), Verdict::Refuted);
}

TEST(Filler, ATitleInQuotesIsAName) {
  EXPECT_NE(verdict("은물결상을 받은 영화는 '바다의 낙타'다."), Verdict::Supported);
  EXPECT_EQ(verdict("은물결상을 받은 영화는 '여름 다락'이다."), Verdict::Supported);
}

TEST(Filler, APartOfANameIsNoRivalOfAnother) {
  EXPECT_NE(verdict("마지막 오르막에서 앞선 무리를 따라잡은 선수는 돌턴이다."), Verdict::Refuted);
}

TEST(Filler, WhereASayingComesFromIsOnePlace) {
  EXPECT_EQ(verdict("해조류 시장이 2031년 4310억 원까지 커진다는 예측은 바라미연구원에서 나왔다."), Verdict::Refuted);
  EXPECT_NE(verdict("해조류 시장이 2031년 4310억 원까지 커진다는 예측은 다오름연구소에서 나왔다."), Verdict::Refuted);
}

TEST(Filler, SeveralMayDoTheSame) {
  EXPECT_NE(verdict("노하율은 하늘대에서 물리학을 전공했다."), Verdict::Refuted);
  EXPECT_NE(verdict("홍수는 별빛면까지도 번졌다."), Verdict::Refuted);
}

TEST(Filler, WhatOthersMayShareIsNotSingledOut) {
  EXPECT_NE(verdict("목표주가를 8만 원으로 올린 곳 가운데 하나는 가온증권이다."), Verdict::Refuted);
  EXPECT_NE(verdict("초대 관장도 남도형 씨가 맡았다."), Verdict::Refuted);
}

TEST(NamePhrases, CompoundsTitlesAndForeignNamesAreReadAsNames) {
  const Held held(base(), "윤서담 조합장은 에르빈 달마이어와 하늘증권 도은찬 연구원을 만났다.");
  std::vector<std::string> names;
  for (const NamePhrase& n : names_of(held.claims, held.text, held.said))
    names.push_back(to_utf8(held.text.view(n.span)));
  EXPECT_EQ(names, (std::vector<std::string>{"윤서담", "에르빈 달마이어", "하늘증권", "도은찬"}));
}

TEST(Filler, ACompanyIsNoPersonThoughItsNameLooksLikeOne) {
  EXPECT_EQ(verdict("27억 원을 기부한 게임회사는 모래빛이다."), Verdict::Refuted);
  EXPECT_EQ(verdict("27억 원을 기부한 게임회사는 누리타일이다."), Verdict::Supported);
}

TEST(Filler, ThePlaceOfOneKindIsHeldByOne) {
  const Base festival =
      small_base(kAliases, {{.ko = "나루영화제 개막작 '강 위의 편지'는 3분 만에 매진됐다."},
                            {.ko = "클라라 베르만은 나루영화제 다큐멘터리 부문의 심사위원장을 맡았다."},
                            {.ko = "정새봄은 나루영화제에서 축사를 했다."},
                            {.ko = "나루영화제는 갯바람에서 열린다."}});
  const auto verdict = [&](std::string_view text) { return last_answer(festival, text).verdict; };
  const auto denied = [&](std::string_view text) { return Held(festival, text).slot_by(rule_filler).has_value(); };
  EXPECT_TRUE(denied("나루영화제 다큐멘터리 부문의 심사위원장은 정새봄이다."));
  EXPECT_FALSE(denied("나루영화제 다큐멘터리 부문의 심사위원장은 클라라 베르만이다."));
  EXPECT_TRUE(denied("올해 나루영화제 개막작은 '여름 다락'이다."));
  EXPECT_FALSE(denied("올해 나루영화제 개막작은 '강 위의 편지'다."));
  EXPECT_TRUE(denied("나루영화제가 열리는 도시는 솔바람이다."));
  EXPECT_NE(verdict("나루영화제가 열리는 도시는 갯바람이다."), Verdict::Refuted);
  EXPECT_FALSE(denied("나루영화제의 사회자는 정새봄이다."));
}

TEST(Filler, ASpeakerPartedFromHisTitleIsNoOther) {
  const Base words =
      small_base(kAliases, {{.ko = "정새봄 새터대 기계공학과 교수는 성능 수치는 믿기 이르다고 지적했다."},
                            {.ko = "도은찬 전무는 보증을 늘리면 분양가가 오를 수밖에 없다고 반대했다."},
                            {.ko = "정새봄 교수는 보증 기간을 늘려야 한다고 제안했다."}});
  const auto denied = [&](std::string_view text) { return Held(words, text).slot_by(rule_who).has_value(); };
  EXPECT_FALSE(denied("성능 수치는 믿기 이르다고 지적한 사람은 정새봄 교수다."));
  EXPECT_FALSE(denied("보증을 늘리면 분양가가 오를 수밖에 없다고 한 사람은 도은찬 전무다."));
}

TEST(Filler, OneWhoSaysOrStandsByDidNotDoIt) {
  const Base votes = small_base(kAliases, {{.ko = "정새봄 교수는 가람군수 선거가 생활 공약의 선거라고 내다봤다."},
                                           {.ko = "도은찬 의원은 학교가 사라지면 젊은 부부가 떠난다고 말했다."},
                                           {.ko = "누리팀은 투수 서지훈을 데려왔다."},
                                           {.ko = "강무열은 누리팀과 계약을 맺었다."}});
  const auto denied = [&](std::string_view text) { return Held(votes, text).slot_by(rule_filler).has_value(); };
  EXPECT_FALSE(denied("가람군수 선거에서 2위를 한 후보는 길상우다."));
  EXPECT_FALSE(denied("사라진 사람은 서모 씨다."));
  EXPECT_FALSE(denied("누리팀에 온 선수는 서지훈과 문태성이다."));
}

TEST(Filler, ATaskThatOneTakesOnIsTakenOnByNoOther) {
  const Base forum = small_base(
      kAliases, {{.ko = "바닷가 토론회의 진행은 정새봄이 맡았다."}, {.ko = "다오름연구소가 바닷가 토론회를 열었다."}});
  const auto slot = [&](std::string_view text) { return Held(forum, text).slot_by(rule_filler); };
  EXPECT_EQ(slot("바닷가 토론회의 진행은 도은찬 연구원이 맡았다."), Slot::Entity);
  EXPECT_EQ(slot("바닷가 토론회의 진행은 정새봄이 맡았다."), std::nullopt);
}

TEST(Filler, FiguresOfTheOneSingledOutAreNotToldOfIt) {
  const Base ships = small_base(R"([{"id":"a","type":"org","names":{"ko":["솔숲조선"]}},
                                    {"id":"b","type":"org","names":{"ko":["물결중공업"]}},
                                    {"id":"c","type":"product","names":{"ko":["나래호"]}}])",
                                {{.ko = "솔숲조선과 물결중공업이 만드는 배는 길이 90미터짜리 화물선이다."},
                                 {.ko = "솔숲조선과 물결중공업이 만드는 배는 나래호다."}});
  EXPECT_NE(last_answer(ships, "솔숲조선이 만드는 배는 길이 90미터의 나래호다.").verdict, Verdict::Refuted);
}

}  // namespace
}  // namespace haechi
