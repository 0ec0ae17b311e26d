// Claims that share much with a sentence and yet say nothing of what carries it, on a small base of invented people and
// events.
#include <gtest/gtest.h>

#include "small_base.h"

namespace haechi {
namespace {

constexpr std::string_view kAliases = R"([{"id":"hana","type":"person","names":{"ko":["윤하나"],"en":["Yun Hana"]}}])";

const Base& base() {
  static const Base kBase = small_base(
      kAliases,
      {
          {"법원 기록에 따르면 윤하나는 사건 이후 오랜 기간이 흘렀음에도 반성하는 태도를 보이지 않았다고 한다.",
           "According to court records Yun Hana showed no remorse."},
          {"재산 피해는 잠정 87억 원으로, 2019년 홍수 때의 240억 원보다 크게 적었다.",
           "Damage came to 8.7 billion won, far less than the 24 billion won of the 2019 flood."},
          {"가람제약은 지난해 부산 연구소를 인천으로 옮겼다.",
           "Garam Pharma moved its Busan laboratory to Incheon last year.", "佳兰制药去年将釜山研究所迁到仁川。",
           "ガラム製薬は昨年、釜山の研究所を仁川に移した。"},
          {"체중이 줄어든 사람은 이른 저녁 집단에서 31명, 대조군에서 56명이었다.",
           "31 people in the early group and 56 in the control group lost weight."},
      });
  return kBase;
}

/// The verdict of the text's last sentence.
Verdict verdict(std::string_view text) { return last_answer(base(), text).verdict; }

TEST(Unborne, WhatTheClaimDeniesItDoesNotBearOut) {
  EXPECT_NE(verdict("윤하나는 오랜 기간이 흐르자 반성했다."), Verdict::Supported);
  EXPECT_NE(verdict("법원 기록을 보면 윤하나는 오랜 시간이 지나는 동안 깊이 반성하게 됐다."), Verdict::Supported);
}

TEST(Unborne, ADenialThatMeetsNoWordOfTheClaimIsNotBorneOut) {
  EXPECT_NE(verdict("가람제약은 지난해 부산 연구소를 인천으로 모셔 가지 않았다."), Verdict::Supported);
  EXPECT_NE(verdict("佳兰制药去年并未将釜山研究所搬进仁川。"), Verdict::Supported);
  EXPECT_NE(verdict("ガラム製薬は昨年、釜山の研究所を仁川に送り込まなかった。"), Verdict::Supported);
  EXPECT_EQ(verdict("ガラム製薬は昨年、釜山の研究所を仁川に移した。"), Verdict::Supported);
}

TEST(Unborne, AVerbThatDeniesByItselfIsNotBorneOutByAnAffirmation) {
  const Base exam = small_base(kAliases, {{"윤하나는 다음 달 5일 귀국해 체력 시험을 받는다."}});
  EXPECT_NE(last_answer(exam, "윤하나는 체력 시험을 통과하지 못했다.").verdict, Verdict::Supported);
}

TEST(Unborne, WhatIsLeftUndoneIsNotBorneOutByWhatIsDone) {
  EXPECT_EQ(verdict("가람제약은 지난해 부산 연구소를 인천으로 옮겼다."), Verdict::Supported);
  for (const std::string_view text : {"가람제약은 지난해 부산 연구소를 인천으로 옮기기를 거부했다.",
                                      "가람제약은 지난해 부산 연구소를 인천으로 옮기는 데 실패했다.",
                                      "가람제약은 지난해 부산 연구소를 인천으로 옮기려다 말았다.",
                                      "가람제약은 지난해 부산 연구소를 인천으로 옮길 뻔했다.",
                                      "가람제약은 지난해 부산 연구소를 인천으로 옮기기를 바란다.",
                                      "가람제약은 지난해 부산 연구소를 인천으로 옮겨야 한다.",
                                      "Garam Pharma refused to move its Busan laboratory to Incheon last year."})
    EXPECT_NE(verdict(text), Verdict::Supported) << text;
}

TEST(Unborne, ThatThereIsNoneIsNotBorneOutByWhatElseThereIs) {
  const Base dig = small_base(
      kAliases, {{"하늬 고분 2호분에서는 금동관과 은제 허리띠가 나왔다."}, {"하늬 고분 2호분은 도굴을 피했다."}});
  EXPECT_NE(last_answer(dig, "하늬 고분 2호분에서는 금동 신발이 없었다.").verdict, Verdict::Supported);
}

TEST(Unborne, WhichIsTheGreaterMustBeSaid) {
  EXPECT_NE(verdict("이번 재산 피해는 2019년 홍수 때보다 컸다."), Verdict::Supported);
  EXPECT_NE(verdict("이른 저녁 집단에서 체중이 줄어든 사람이 대조군보다 많았다."), Verdict::Supported);
}

TEST(Unborne, WhatTheClaimSaysItBearsOut) {
  EXPECT_EQ(verdict("이번 재산 피해는 2019년 홍수 때보다 적었다."), Verdict::Supported);
  EXPECT_EQ(verdict("이른 저녁 집단에서 체중이 줄어든 사람은 31명이다."), Verdict::Supported);
}

TEST(Unborne, WhatIsOnlyAskedIsNotAsserted) {
  const Base fees =
      small_base(kAliases, {{"윤하나 관장은 입장료를 올릴 계획이 있느냐는 질문에 청소년은 무료라고 답했다."}});
  EXPECT_NE(last_answer(fees, "윤하나 관장은 입장료를 올린다.").verdict, Verdict::Supported);
}

TEST(Unborne, ThatItIsTheFirstTimeIsSaidOrNotBorneOut) {
  const Base talks = small_base(kAliases, {{"가람제약과 누리제약은 합병을 놓고 지난달 마주 앉았다."}});
  EXPECT_NE(last_answer(talks, "가람제약과 누리제약이 합병을 놓고 마주 앉은 것은 처음이다.").verdict,
            Verdict::Supported);
  EXPECT_EQ(last_answer(talks, "가람제약과 누리제약이 합병을 놓고 지난달 마주 앉았다.").verdict, Verdict::Supported);
}

/// A base of some size: in one of a handful of claims other limits hold.
const Base& harbour() {
  static const Base kBase = small_base(
      R"([{"id":"hana","type":"person","names":{"ko":["윤하나"]}},{"id":"bora","type":"organization","names":{"ko":["보라신문"]}}])",
      {
          {"윤하나는 하늬항의 새 등대를 설계한 건축가다."},
          {"윤하나는 1998년 하늬대를 졸업했다."},
          {"하늬항의 새 등대는 높이가 42m다."},
          {"하늬항의 새 등대는 2021년 10월에 불을 밝혔다."},
          {"하늬시는 등대 공사에 31억 원을 썼다."},
          {"하늬항에는 어선 120척이 드나든다."},
          {"윤하나는 등대가 항구의 얼굴이라고 말했다."},
          {"하늬시는 내년에 방파제를 고친다."},
          {"하늬항의 옛 등대는 전시관으로 쓰인다."},
          {"어민들은 방파제가 낮아 파도가 넘친다고 말했다."},
          {"하늬시는 부두 창고를 공원으로 바꿀 계획이다."},
      });
  return kBase;
}

TEST(Unborne, ADeedThatNoClaimTellsIsNotBorneOutByWhoItIsToldOf) {
  const Held told(harbour(), "윤하나는 하늬항의 새 등대를 설계했다."), added(harbour(), "윤하나는 수필집을 펴냈다.");
  EXPECT_FALSE(lacks_deed(told.as_case(), told.comparisons.front()));
  EXPECT_TRUE(lacks_deed(added.as_case(), added.comparisons.front()));
}

TEST(Unborne, ANameThatNoClaimHasIsNoParaphrase) {
  EXPECT_NE(last_answer(harbour(), "등대가 항구의 얼굴이라는 윤하나의 말은 보라신문에 실렸다.").verdict,
            Verdict::Supported);
  EXPECT_EQ(last_answer(harbour(), "윤하나는 등대가 항구의 얼굴이라고 했다.").verdict, Verdict::Supported);
}

TEST(Unborne, WhatIsOnlyPlannedHasNotBeenDoneAlready) {
  EXPECT_NE(last_answer(harbour(), "하늬시는 부두 창고를 이미 공원으로 바꿨다.").verdict, Verdict::Supported);
}

TEST(Unborne, WhoIsOnlyTakenAsAnExampleDoesNotAct) {
  const Base cars = small_base(
      R"([{"id":"byeol","type":"org","names":{"ko":["별자동차"]}},{"id":"dal","type":"org","names":{"ko":["달자동차"]}}])",
      {{"달자동차는 별자동차와 같은 수소차 방향을 선택했다."}});
  const Held turned(cars, "별자동차는 달자동차가 정해 둔 방향을 뒤따라갔다.");
  EXPECT_TRUE(lacks_bearer(turned.as_case(), turned.comparisons.front()));
  const Held same(cars, "달자동차는 별자동차가 정해 둔 방향을 뒤따라갔다.");
  EXPECT_FALSE(lacks_bearer(same.as_case(), same.comparisons.front()));
}

}  // namespace
}  // namespace haechi
