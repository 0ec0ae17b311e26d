// A name is called by one of its words the second time: the gathering, the ministry.
#include <gtest/gtest.h>

#include "judging/align.h"
#include "small_base.h"

namespace haechi {
namespace {

constexpr std::string_view kAliases = R"([
  {"id":"forum","type":"event","names":{"ko":["갯벌·모래톱 연안포럼"],"en":["Mudflat-Sandbar Coastal Forum"]}},
  {"id":"lab","type":"org","names":{"ko":["해양생물연구소"]}},
  {"id":"dredger","type":"product","names":{"ko":["심해 준설 기계"]}},
  {"id":"narae","type":"person","names":{"ko":["모나래"]}},
  {"id":"garam","type":"person","names":{"ko":["여가람"]}},
  {"id":"dodam","type":"org","names":{"ko":["도담해운"]}},
  {"id":"barae","type":"org","names":{"ko":["바래조선"]}}])";

const Base& base() {
  static const Base kBase = small_base(kAliases, {
                                                     {"갯벌·모래톱 연안포럼의 진행은 모나래가 맡았다.",
                                                      "The Mudflat-Sandbar Coastal Forum was chaired by Mo Narae."},
                                                     {"갯벌·모래톱 연안포럼은 12일에 열렸다."},
                                                     {"여가람은 도담해운의 창업자다."},
                                                     {"바래조선은 지난해 11월 심해 준설 기계의 시제품을 만들었다."},
                                                     {"해양생물연구소는 넙치의 수명이 20년이라고 발표했다."},
                                                     {"해양생물연구소는 섬마을에 있다."},
                                                     {"도담해운은 항구에 배를 세 척 두었다."},
                                                     {"바래조선의 배는 느리다."},
                                                 });
  return kBase;
}

Verdict verdict(std::string_view text) { return last_answer(base(), text).verdict; }

TEST(PartOfName, StandsForTheName) {
  EXPECT_EQ(verdict("연안포럼의 진행은 모나래가 맡았다."), Verdict::Supported);
  EXPECT_EQ(verdict("연안포럼은 12일에 열렸다."), Verdict::Supported);
  EXPECT_EQ(verdict("연구소는 넙치의 수명이 20년이라고 발표했다."), Verdict::Supported);
}

TEST(PartOfName, BindsWhatDeniesTheText) {
  EXPECT_EQ(verdict("연안포럼의 진행은 여가람이 맡았다."), Verdict::Refuted);
  EXPECT_EQ(verdict("바래조선은 지난해 8월 준설 기계의 시제품을 만들었다."), Verdict::Refuted);
}

TEST(PartOfName, IsAWholeWordOrTheEndOfOne) {
  const auto strength = [](std::string_view part) {
    const Held held(base(), part);
    const Term& forum = held.comparisons.front().phrasing->statement.terms.front();
    return alike(held.claims.lexicon(), held.said.terms.front(), forum).strength;
  };
  EXPECT_GE(strength("모래톱에 새가 왔다."), kAligned);
  EXPECT_GE(strength("포럼에 사람이 왔다."), kAligned);
  EXPECT_LT(strength("갯마을에 새가 왔다."), kAligned);
}

}  // namespace
}  // namespace haechi
