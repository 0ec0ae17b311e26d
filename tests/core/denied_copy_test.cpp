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
                                                 {"응원은 추운 날씨에도 후반전까지 계속되었다."},
                                                 {.en = "The Solseom lighthouse is the third tower of the coast."},
                                                 {.ja = "港の古い倉庫が博物館となっている。"},
                                                 {"솔섬 학교는 교실 3곳(모두 6곳 중 3곳)에 새 난로를 들이고 "
                                                  "나머지는 추워서 문을 닫아야 했다."},
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
  EXPECT_EQ(verdict("응원은 추운 날씨에도 후반전까지 계속되지 않았다."), Verdict::Refuted);
}

TEST(DeniedCopy, AShareThatIsReckonedBearsNoDenialOut) {
  EXPECT_NE(
      verdict("솔섬 학교는 교실 3곳(모두 6곳 중 3곳)에 새 난로를 들이고 나머지는 추워서 문을 닫아야 하지 않았다."),
      Verdict::Supported);
}

TEST(DeniedCopy, AFigureBehindItsDenial) {
  EXPECT_NE(verdict("The Solseom lighthouse is not the third tower of the coast."), Verdict::Supported);
}

TEST(DeniedCopy, WhatAJapaneseVerbSaysIsSoNow) {
  EXPECT_EQ(verdict("港の古い倉庫が博物館となっていない。"), Verdict::Refuted);
}

}  // namespace
}  // namespace haechi
