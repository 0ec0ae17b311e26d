// Two words of the text in each other's places: round one act, and in sentences that say something of each of two.
#include <gtest/gtest.h>

#include "judging/parts.h"
#include "judging/swapped.h"
#include "small_base.h"

namespace haechi {
namespace {

const Base& base() {
  static const Base kBase =
      small_base("[]", {
                           {"노을시가 내년 예산안을 갯벌의회에 제출했다."},
                           {"도하람은 정새벽에게 편지를 보냈다고 인정했다."},
                           {"솔숲호는 은모래호를 개량한 여객선이다."},
                           {"공장 인력을 사무 인력보다 더 많이 뽑기로 했다."},
                           {"손님이 몰린 것이 발명을 이끌었다."},
                           {"가온항에는 배 312척이 들어왔다."},
                           {"하늬항에는 배 274척이 들어왔다."},
                           {"별찬팀은 골키퍼 구름재를 데려갔다."},
                           {"달찬팀은 공격수 문봄을 데려갔다."},
                           {"사고의 책임은 현장이 아니라 경영진이 져야 한다."},
                           {"한들이 보람찬을 217표 차로 이겼다."},
                           {"상인회는 이용료를 7% 내려 달라고 요구했다."},
                           {"관리소는 이용료 2% 인하를 제시했다."},
                           {"솔빛구단은 2017년 대회에서 준우승했으며, 우승은 2003년 한 번뿐이다."},
                           {"다리 공사에는 국비 612억 원과 시비 348억 원을 썼다."},
                           {"이웃 도시 하나울은 구급차 아홉 대를 실은 배를 띄운다."},
                           {"다노울 항구는 파도에 부서졌다."},
                       });
  return kBase;
}

Verdict verdict(std::string_view text) { return last_answer(base(), text).verdict; }
bool denied(std::string_view sentence) {
  return Held(base(), sentence, Held::Against::Candidates).slot_by(rule_roles).has_value();
}
bool crossed(std::string_view sentence) {
  return find_crossing(Held(base(), sentence, Held::Against::Candidates).as_case()).has_value();
}

TEST(RulePlaces, SeesWhoDoesItToWhom) {
  EXPECT_TRUE(denied("갯벌의회가 내년 예산안을 노을시에 제출했다."));
  EXPECT_FALSE(denied("노을시가 갯벌의회에 내년 예산안을 제출했다."));
  EXPECT_TRUE(denied("정새벽은 도하람에게 편지를 보냈다고 인정했다.")) << "who admits it has sent it";
}

TEST(RulePlaces, AVerbThatNoTableKnowsDoesNotSilenceIt) {
  EXPECT_TRUE(denied("갯벌의회가 내년 예산안을 짜서 노을시에 제출했다."));
}

TEST(RulePlaces, TheNounThatAClauseDescribesDoesWhatTheClauseSays) {
  EXPECT_TRUE(denied("솔숲호를 개량한 여객선이 은모래호다."));
  EXPECT_FALSE(denied("은모래호를 개량한 여객선이 솔숲호다."));
  EXPECT_EQ(verdict("은모래호를 개량한 여객선이 솔숲호다."), Verdict::Supported);
  EXPECT_TRUE(denied("내년 예산안을 노을시에 제출한 쪽은 갯벌의회다."));
}

TEST(RulePlaces, WhatIsMeasuredAndTheMeasureDoNotSupportEachOther) {
  EXPECT_NE(verdict("사무 인력을 공장 인력보다 더 많이 뽑기로 했다."), Verdict::Supported);
  EXPECT_EQ(verdict("공장 인력을 사무 인력보다 더 많이 뽑기로 했다."), Verdict::Supported);
}

TEST(RulePlaces, TheOneDeniedAndTheOneInItsStead) {
  EXPECT_TRUE(denied("사고의 책임은 경영진이 아니라 현장이 져야 한다."));
  EXPECT_FALSE(denied("사고의 책임은 현장이 아니라 경영진이 져야 한다."));
}

TEST(RulePlaces, WhatIsSaidFromTheOtherEndIsNotDenied) {
  EXPECT_NE(verdict("정새벽은 도하람에게서 편지를 받았다."), Verdict::Refuted);
  EXPECT_NE(verdict("보람찬은 한들에게 217표 차로 졌다."), Verdict::Refuted);
  EXPECT_NE(verdict("도하람은 정새벽에게서 편지를 받았다."), Verdict::Supported);
}

TEST(RulePlaces, AClauseMayBeWhatLeads) { EXPECT_NE(verdict("발명이 손님을 이끌었다."), Verdict::Supported); }

TEST(RulePlaces, SeesWhatSeparateClaimsSayOfTheOther) {
  EXPECT_TRUE(crossed("하늬항에는 312척, 가온항에는 274척이 들어왔다."));
  EXPECT_FALSE(crossed("가온항에는 312척, 하늬항에는 274척이 들어왔다."));
  EXPECT_TRUE(denied("별찬팀은 문봄을 데려갔고 달찬팀은 구름재를 데려갔다."));
  EXPECT_FALSE(denied("별찬팀은 구름재를 데려갔고 달찬팀은 문봄을 데려갔다."));
}

TEST(RulePlaces, WhatTwoAskForIsNotExchanged) {
  EXPECT_TRUE(crossed("이용료를 관리소는 7% 내리겠다고 했고 상인회는 2%만 내려 달라고 했다."));
  EXPECT_FALSE(crossed("이용료를 관리소는 2% 내리겠다고 했고 상인회는 7% 내려 달라고 했다."));
}

TEST(RulePlaces, YearsAreNotExchanged) {
  EXPECT_TRUE(crossed("솔빛구단은 2017년 대회에서 우승했고 2003년에는 준우승에 머물렀다."));
  EXPECT_FALSE(crossed("솔빛구단은 2003년 대회에서 우승했고 2017년에는 준우승에 머물렀다."));
}

TEST(RulePlaces, FiguresInAListAreNotExchanged) {
  EXPECT_TRUE(denied("다리 공사에는 국비 348억 원과 시비 612억 원이 들어갔다."));
  EXPECT_FALSE(denied("다리 공사에는 국비 612억 원과 시비 348억 원이 들어갔다."));
}

TEST(RulePlaces, WhoIsHelpedIsNotWhoHelps) {
  EXPECT_NE(verdict("하나울에 이웃 도시 다노울이 구급차를 실은 배를 띄운다."), Verdict::Supported);
  EXPECT_EQ(verdict("이웃 도시 하나울이 구급차를 실은 배를 띄운다."), Verdict::Supported);
}

}  // namespace
}  // namespace haechi
