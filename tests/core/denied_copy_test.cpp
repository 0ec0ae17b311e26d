// A claim's own sentence, but for its last verb, which is denied.
#include <gtest/gtest.h>

#include "small_base.h"

namespace haechi {
namespace {

const Base& base() {
  static const Base kBase = small_base("[]", {
                                                 {"솔섬 등대지기는 안개 신호기가 새벽에 고장 났다고 말했다."},
                                                 {"배목수 협회는 낡은 도크를 모두 닫는다고 발표했다."},
                                                 {"도선사 감별은 동료가 밧줄을 놓았다고 말했다고 말했다."},
                                                 {"새터 팀이 먼저 앞서갔지만 그 흐름은 후반전까지 계속되었다."},
                                                 {.ja = "新しい港の計画が増税の発端となっている。"},
                                                 {"어촌계원의 30%가 새 그물을 빌리고 20%는 낡은 그물을 가지고 있다."},
                                             });
  return kBase;
}

Verdict verdict(std::string_view text) { return last_answer(base(), text).verdict; }

TEST(DeniedCopy, WhatIsSaidIsNotSaid) {
  EXPECT_EQ(verdict("솔섬 등대지기는 안개 신호기가 새벽에 고장 났다고 말하지 않았다."), Verdict::Refuted);
  EXPECT_EQ(verdict("배목수 협회는 낡은 도크를 모두 닫는다고 발표하지 않았습니다."), Verdict::Refuted);
}

TEST(DeniedCopy, TheSecondOfTwoLikeVerbs) {
  EXPECT_EQ(verdict("도선사 감별은 동료가 밧줄을 놓았다고 말했다고 말하지 않았다."), Verdict::Refuted);
}

TEST(DeniedCopy, TheSecondHalfIsNoTimeBefore) {
  EXPECT_EQ(verdict("새터 팀이 먼저 앞서갔지만 그 흐름은 후반전까지 계속되지 않았다."), Verdict::Refuted);
}

TEST(DeniedCopy, SharesThatAddUpBearNoDenialOut) {
  EXPECT_NE(verdict("어촌계원의 30%가 새 그물을 빌리고 20%는 낡은 그물을 가지고 있지 않다."), Verdict::Supported);
}

TEST(DeniedCopy, WhatAJapaneseVerbSaysIsSoNow) {
  EXPECT_EQ(verdict("新しい港の計画が増税の発端となっていない。"), Verdict::Refuted);
}

}  // namespace
}  // namespace haechi
