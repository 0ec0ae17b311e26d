// What only looks like a contradiction and denies nothing.
#include <gtest/gtest.h>

#include "small_base.h"

namespace haechi {
namespace {

constexpr std::string_view kAliases = R"([
  {"id":"dorae","type":"org","names":{"ko":["도래해운"],"en":["Dorae"],"ja":["ドレ海運"]}},
  {"id":"hanul","type":"org","names":{"ko":["하늘조선"],"en":["Hanul"],"ja":["ハヌル造船"]}},
  {"id":"lab","type":"org","names":{"ko":["KAIST 해양공학관"]}},
  {"id":"uni","type":"org","names":{"ko":["새벽대"]}},
  {"id":"saeron","type":"person","names":{"ko":["탁새론"]}},
  {"id":"red","type":"org","names":{"ko":["붉은매팀"]}},
  {"id":"blue","type":"org","names":{"ko":["푸른매팀"]}}])";

const Base& base() {
  static const Base kBase = small_base(
      kAliases, {
                    {"도래해운은 연안 화물 시장이 2027년에 900억 원이 될 것으로 예측했다.",
                     "Dorae forecast that the coastal cargo market will reach 90 billion won in 2027."},
                    {"연안 화물은 2023년에 2021년의 10% 미만이었다."},
                    {.ko = "하늘조선은 밀수품을 차단하는 추가 조치를 하고 있다고 확인했다.",
                     .ja = "ハヌル造船は密輸品を遮断する追加措置を取っていると確認した。"},
                    {"두 회사의 협업은 해운 규제가 시행된 뒤 선박을 함께 개발하는 첫 사례다."},
                    {"그 사진은 청문회가 열리는 동안 알려지지 않은 선원이 게시판에 올린 것으로 알려졌다."},
                    {"삼 미터짜리 상어가 어부를 밀어붙였다."},
                    {"누렁골 어부는 상어를 밀어붙였다고 말했다."},
                    {"붉은매팀은 2019년 이후 푸른매팀에 패배했다."},
                    {"붉은매팀의 기찬솔은 푸른매팀 막내인 도담에게 완패했다."},
                    {"하늘조선의 도선 배목수, 도래해운의 탁새론 창업자 겸 CEO, 푸른매팀 출신으로 최근 붉은매팀에 "
                     "합류한 나루가 회의에 왔다."},
                    {"해경은 암초 충돌로 스무 살 난 조타수 로웬 가담이 사망한 사건의 선장을 체포했다."},
                    {"로웬 가담의 친구인 마딘 세르는 다쳤다."},
                    {"탁새론 KAIST 해양공학관 관장은 도래해운의 배가 못 들어오니 부두를 설계할 수 있다고 말했다."},
                });
  return kBase;
}

Verdict verdict(std::string_view text) { return last_answer(base(), text).verdict; }

TEST(NotDenied, ALaterLevelByAnEarlierOne) {
  EXPECT_NE(verdict("Dorae expects the coastal cargo market to top 120 billion won by 2030."), Verdict::Refuted);
  EXPECT_EQ(verdict("Dorae expects the coastal cargo market to reach 120 billion won in 2027."), Verdict::Refuted);
}

TEST(NotDenied, ABoundInANounForm) {
  EXPECT_NE(verdict("2023년 연안 화물, 2021년의 10분의 1도 안 됨 ㄷㄷ"), Verdict::Refuted);
}

TEST(NotDenied, WhatAVerbOfSayingMeansElsewhere) {
  EXPECT_NE(verdict("ハヌル造船は密輸品を遮断する追加措置を取っていると認めた。"), Verdict::Refuted);
}

TEST(NotDenied, TheFirstTimeByThatThereWasNoneBefore) {
  EXPECT_NE(verdict("해운 규제가 시행된 뒤 그 협업 이전까지는 두 회사가 선박을 함께 개발한 일이 없었다."),
            Verdict::Refuted);
  EXPECT_EQ(verdict("해운 규제가 시행된 뒤 두 회사가 선박을 함께 개발한 일은 없다."), Verdict::Refuted);
}

TEST(NotDenied, WhatOneIsCalledByAnotherName) {
  EXPECT_NE(verdict("사망한 가담과 체포된 세르는 동갑이다."), Verdict::Refuted);
}

TEST(NotDenied, WhatNobodyKnows) {
  EXPECT_NE(verdict("사진을 게시판에 올린 선원이 누구인지는 알려지지 않았다."), Verdict::Refuted);
}

TEST(NotDenied, AMeasureIsNoName) {
  EXPECT_NE(verdict("어부를 밀어붙인 상어는 4미터에 못 미치는 몸뚱이였다."), Verdict::Refuted);
}

TEST(NotDenied, ADefeatSeenFromTheOtherEnd) { EXPECT_NE(verdict("푸른매팀은 붉은매팀을 꺾었다."), Verdict::Refuted); }

TEST(NotDenied, WhereAFounderStudiedIsNotWhatIsFounded) {
  EXPECT_NE(verdict("탁새론은 새벽대에 다니던 시절 도래해운을 차렸다."), Verdict::Refuted);
}

TEST(NotDenied, APartOfANameIsNoOtherName) {
  EXPECT_NE(verdict("부두를 설계할 수 있다고 본 사람은 탁새론 KAIST 해양대학원장이다."), Verdict::Refuted);
}

TEST(NotDenied, WhatHoldsUnlessSomethingIsSo) {
  const Base permits = small_base(
      kAliases,
      {{"도래해운의 규정에 따르면, 항만청이 재해 구역으로 고시하는 경우에만 외국 배의 물자를 받을 수 있다."}});
  const auto said = [&](std::string_view text) { return last_answer(permits, text).verdict; };
  EXPECT_NE(said("항만청이 재해 구역으로 고시하지 않는 한 외국 배의 물자를 받을 수 없다는 게 도래해운의 규정이다."),
            Verdict::Refuted);
}

TEST(NotDenied, WhatIsPlannedIsNotWhatWas) {
  const Base shares = small_base(kAliases, {{"도래해운은 2022년 연안 화물 시장에서 점유율이 10%였다.",
                                             "In 2022 Dorae had a share of 10 percent of the coastal cargo market."}});
  const auto said = [&](std::string_view text) { return last_answer(shares, text).verdict; };
  EXPECT_NE(said("Dorae plans to raise its share of the coastal cargo market to 30 percent."), Verdict::Refuted);
}

TEST(NotDenied, APlaceOfAnotherEvent) {
  const Base fairs = small_base(R"([
      {"id":"fair","type":"event","names":{"ko":["갯벌 박람회"]}},
      {"id":"song","type":"event","names":{"ko":["섬노래 대회"]}}])",
                                {{"갯벌 박람회는 2024년 2월 강릉에서 열렸다."},
                                 {"섬노래 대회는 2023년 부산에서 개최되었다."},
                                 {"2024년 2월 27일은 갯벌 박람회의 둘째 날이었다."}});
  EXPECT_NE(last_answer(fairs, "강릉에서 열린 갯벌 박람회는 2월 26일에 막을 올렸다.").verdict, Verdict::Refuted);
  EXPECT_EQ(last_answer(fairs, "섬노래 대회는 2023년 강릉에서 개최되었다.").verdict, Verdict::Refuted);
}

TEST(NotDenied, AShareOfWhatAnotherIsMeasuredAgainst) {
  const Base levels = small_base(kAliases, {{"도래해운은 붉은매팀의 속도를 100%로 놓고 여러 팀을 비교했다."},
                                            {"도래해운에 따르면 푸른매팀의 속도는 붉은매팀의 88%다."}});
  EXPECT_NE(last_answer(levels, "도래해운에 따르면 새벽대의 속도는 붉은매팀의 76%가량이다.").verdict, Verdict::Refuted);
}

TEST(NotDenied, AFigureOfTwoTogether) {
  const Base sales = small_base(kAliases, {{"도래해운이 상장으로 조달한 금액은 3억 1000만 달러다."},
                                           {"하늘조선이 상장으로 조달한 금액은 2억 4000만 달러다."}});
  EXPECT_NE(last_answer(sales, "도래해운·하늘조선, 상장으로 다 해서 5억 5000만 달러 조달").verdict, Verdict::Refuted);
  EXPECT_EQ(last_answer(sales, "도래해운, 상장으로 5억 5000만 달러 조달").verdict, Verdict::Refuted);
}

TEST(NotDenied, ThatSomebodySpeaksIsNothingToCheck) {
  EXPECT_FALSE(last_answer(base(), "탁새론은 이렇게 말했다.").checkable);
  EXPECT_TRUE(last_answer(base(), "탁새론은 부두를 설계할 수 있다고 말했다.").checkable);
}

}  // namespace
}  // namespace haechi
