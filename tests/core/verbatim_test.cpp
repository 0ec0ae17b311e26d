// A text that is a claim, word for word, on a small base of invented firms.
#include <gtest/gtest.h>

#include <string>

#include "small_base.h"

namespace haechi {
namespace {

constexpr std::string_view kReturn =
    "등대지기는 배가 밤에도 들어와도 될 만큼 뱃길이 넓어졌는데 낡은 해도 때문에 배들이 들어오지 못하고 있다고 "
    "비난했다.";
constexpr std::string_view kSent = "Instead of painting the boathouse, the crew painted the lighthouse.";

const Base& base() {
  static const Base kBase =
      small_base("[]",
                 {
                     {kReturn},
                     {.en = kSent},
                     {"폭우는 없었지만 무너지는 축대 때문에 40명이 넘는 사망자가 발생했다."},
                     {"지난해 쏟아진 폭우는 축대를 무너뜨려 700명이 넘는 사망자가 발생한 폭우였다."},
                     {"새터조선의 도크는 세 곳이다."},
                     {"새터조선은 잠수함의 소음을 측정했다."},
                     {.ko = "새터조선은 잠수함의 소음을 측정하지 않았다.", .source = "o"},
                 },
                 kTwoSources);
  return kBase;
}

Verdict verdict(std::string_view text) { return last_answer(base(), text).verdict; }

TEST(Verbatim, NothingReadIntoItDeniesIt) {
  EXPECT_EQ(verdict(kReturn), Verdict::Supported);
  EXPECT_EQ(verdict(kSent), Verdict::Supported);
  EXPECT_EQ(verdict("\"Instead of painting the boathouse, the crew painted the lighthouse\""), Verdict::Supported);
}

TEST(Verbatim, WhateverTheEndingOfItsVerb) {
  const std::string_view all_but_verb = kReturn.substr(0, kReturn.rfind(' ') + 1);
  EXPECT_EQ(verdict(std::string(all_but_verb) + "비난했습니다."), Verdict::Supported);
  EXPECT_NE(verdict(std::string(all_but_verb) + "비난하지 않았다."), Verdict::Supported);
  EXPECT_EQ(verdict("새터조선의 도크는 네 곳이다."), Verdict::Refuted);
}

TEST(Verbatim, ACopyInASynonymIsDeniedByNoOtherClaimOfItsSource) {
  EXPECT_EQ(verdict("폭우는 없었지만 무너지는 축대 때문에 40명이 넘는 사망자가 일어났다."), Verdict::Supported);
}

TEST(Verbatim, AnotherSourceMayStillDenyIt) {
  EXPECT_EQ(verdict("새터조선은 잠수함의 소음을 측정하지 않았다."), Verdict::Disputed);
}

}  // namespace
}  // namespace haechi
