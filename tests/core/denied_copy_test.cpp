// A claim's own sentence, but for its last verb, which is denied.
#include <gtest/gtest.h>

#include <algorithm>

#include "small_base.h"

namespace haechi {
namespace {

const Base& base() {
  static const Base kBase = small_base("[]", {
                                                 {"솔섬 등대지기는 안개 신호기가 새벽에 고장 났다고 말했다."},
                                                 {"배목수 협회는 낡은 도크를 모두 닫는다고 발표했다."},
                                                 {"도선사 감별은 동료가 밧줄을 놓았다고 말했다고 말했다."},
                                                 {"새터 팀이 먼저 앞서갔지만 그 흐름은 후반전까지 계속되었다."},
                                                 {.en = "The Solseom lighthouse is the third tower of the coast."},
                                                 {.ja = "新しい港の計画が増税の発端となっている。"},
                                                 {"솔섬 대회에서 2개의 금메달(총 4개 중 2개)을 받고 지금 방송에 나오는 "
                                                  "한 선원은 병으로 걷지 못해 은퇴해야 했다."},
                                             });
  return kBase;
}

Verdict verdict(std::string_view text) { return last_answer(base(), text).verdict; }

/// The claim that has all of the text denies it.
bool denied_by_its_claim(std::string_view text) {
  const Held held(base(), text, Held::Against::Candidates);
  const auto most =
      std::max_element(held.comparisons.begin(), held.comparisons.end(),
                       [](const Comparison& a, const Comparison& b) { return a.said_covered < b.said_covered; });
  return std::any_of(most->conflicts.begin(), most->conflicts.end(),
                     [](const Conflict& k) { return k.slot == Slot::Polarity; });
}

TEST(DeniedCopy, WhatIsSaidIsNotSaid) {
  EXPECT_TRUE(denied_by_its_claim("솔섬 등대지기는 안개 신호기가 새벽에 고장 났다고 말하지 않았다."));
  EXPECT_TRUE(denied_by_its_claim("배목수 협회는 낡은 도크를 모두 닫는다고 발표하지 않았습니다."));
  EXPECT_FALSE(denied_by_its_claim("배목수 협회는 낡은 도크를 모두 닫는다고 밝혔습니다."));
}

TEST(DeniedCopy, TheSecondOfTwoLikeVerbs) {
  EXPECT_EQ(verdict("도선사 감별은 동료가 밧줄을 놓았다고 말했다고 말하지 않았다."), Verdict::Refuted);
}

TEST(DeniedCopy, TheSecondHalfIsNoTimeBefore) {
  EXPECT_EQ(verdict("새터 팀이 먼저 앞서갔지만 그 흐름은 후반전까지 계속되지 않았다."), Verdict::Refuted);
}

TEST(DeniedCopy, AShareThatIsReckonedBearsNoDenialOut) {
  EXPECT_NE(verdict("솔섬 대회에서 2개의 금메달(총 4개 중 2개)을 받고 지금 방송에 나오는 한 선원은 병으로 걷지 못해 "
                    "은퇴해야 하지 않았다."),
            Verdict::Supported);
}

TEST(DeniedCopy, AFigureBehindItsDenial) {
  EXPECT_NE(verdict("The Solseom lighthouse is not the third tower of the coast."), Verdict::Supported);
}

TEST(DeniedCopy, WhatAJapaneseVerbSaysIsSoNow) {
  EXPECT_EQ(verdict("新しい港の計画が増税の発端となっていない。"), Verdict::Refuted);
}

}  // namespace
}  // namespace haechi
