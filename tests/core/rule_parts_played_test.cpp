// Claims that have the words of a sentence, and have them do something else, on a small base of invented bodies.
#include <gtest/gtest.h>

#include "small_base.h"

namespace haechi {
namespace {

const Base& base() {
  static const Base kBase = small_base("[]", {
                                                 {"도담시는 시민 단체에 회의실을 빌려주고 관리비를 청구했다."},
                                                 {"가온 미술관은 새 전시실을 꾸며 지난해 가을에 문을 열고 화가 다섯 "
                                                  "명의 그림을 걸었다."},
                                             });
  return kBase;
}

bool moves(std::string_view text) {
  const Held held(base(), text);
  return moves_words(held.as_case(), held.comparisons[0]);
}
bool lacks(std::string_view text) {
  const Held held(base(), text);
  return lacks_subject(held.as_case(), held.comparisons[1]);
}

TEST(PartsPlayed, TwoWordsThatDoSomethingElseTellOfSomethingElse) {
  EXPECT_TRUE(moves("시민 단체는 관리비를 낸 뒤 도담시에 꽃을 보냈다."));
  EXPECT_TRUE(moves("관리비는 시민 단체가 도담시보다 더 걱정했다."));
}

TEST(PartsPlayed, WhatStandsInAnotherOrderDoesTheSame) {
  EXPECT_FALSE(moves("시민 단체에 회의실을 빌려준 도담시가 관리비를 청구했다."));
  EXPECT_FALSE(moves("도담시는 관리비를 시민 단체로 청구했다."));
}

TEST(PartsPlayed, OneWordMayMoveWithAnotherVerb) { EXPECT_FALSE(moves("관리비가 시민 단체에 청구됐다.")); }

TEST(PartsPlayed, WhatTheTextIsAboutMustStandInTheClaim) {
  EXPECT_TRUE(lacks("수영장은 지난해 가을에 다섯 명을 뽑았다."));
  EXPECT_FALSE(lacks("미술관은 지난해 가을에 다섯 명을 뽑았다."));
}

TEST(PartsPlayed, ADoubtfulSupportIsNoneAndASureOneOutweighsTheDoubt) {
  const Held held(base(), "시민 단체는 관리비를 낸 뒤 도담시에 꽃을 보냈다.");
  EXPECT_TRUE(is_doubtful(held.as_case(), held.comparisons[0], 0.6f));
  EXPECT_FALSE(is_doubtful(held.as_case(), held.comparisons[0], 0.95f));
}

}  // namespace
}  // namespace haechi
