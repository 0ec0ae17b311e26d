// A base of one claim: what it says is borne out, what it denies in one point is refuted, the rest is open.
#include "judging/few_claims.h"

#include <gtest/gtest.h>

#include "small_base.h"

namespace haechi {
namespace {

constexpr std::string_view kAliases = R"([
{"id":"haneul","type":"place","names":{"ko":["하늘시"],"en":["Haneul"]}}])";

const Base& one() {
  static const Base kBase = small_base(kAliases, {{"하늘시 도서관은 2019년에 책 4만 권으로 문을 열었다.",
                                                   "The library of Haneul opened in 2019 with 40,000 books."}});
  return kBase;
}

/// Eight claims: as many as tell rare words from common ones.
const Base& several() {
  static const Base kBase = small_base(kAliases, {{"하늘시 도서관은 2019년에 책 4만 권으로 문을 열었다."},
                                                  {"하늘시 박물관은 월요일에 쉰다."},
                                                  {"하늘시 버스 요금은 1500원이다."},
                                                  {"하늘시 인구는 12만 명이다."},
                                                  {"시장 조가람은 병원을 새로 짓는다."},
                                                  {"하늘시 공원에는 나무 3천 그루가 있다."},
                                                  {"축제는 10월에 열린다."},
                                                  {"학교는 네 곳이다."}});
  return kBase;
}

Verdict verdict(std::string_view text) { return last_answer(one(), text).verdict; }

TEST(FewClaims, AreFewerThanTellWordsApart) {
  EXPECT_TRUE(has_few_claims(one().claims()));
  EXPECT_FALSE(has_few_claims(several().claims()));
}

TEST(FewClaims, WhatTheClaimSaysIsBorneOut) {
  EXPECT_EQ(verdict("하늘시 도서관은 2019년에 문을 열었다."), Verdict::Supported);
  EXPECT_EQ(verdict("The library of Haneul opened in 2019."), Verdict::Supported);
}

TEST(FewClaims, AWordMoreIsOpen) {
  EXPECT_EQ(verdict("하늘시 도서관은 2019년에 주민의 성금으로 문을 열었다."), Verdict::Unknown);
  EXPECT_EQ(verdict("하늘시 도서관은 강변에 있다."), Verdict::Unknown);
}

TEST(FewClaims, WordsThatAnotherVerbGovernsAreOpen) {
  const Base two = small_base(kAliases, {{"하늘시는 강변 다리를 고쳤고 조가람 시장은 새 학교를 열었다."}});
  EXPECT_EQ(last_answer(two, "하늘시는 강변 다리를 고쳤다.").verdict, Verdict::Supported);
  EXPECT_EQ(last_answer(two, "조가람 시장은 강변 다리를 고쳤다.").verdict, Verdict::Unknown);
}

TEST(FewClaims, AnotherFigureOrDateIsDenied) {
  EXPECT_EQ(verdict("하늘시 도서관은 책 7만 권으로 문을 열었다."), Verdict::Refuted);
  EXPECT_EQ(verdict("하늘시 도서관은 2015년에 문을 열었다."), Verdict::Refuted);
}

TEST(FewClaims, TheContrarySignIsDenied) {
  EXPECT_EQ(verdict("하늘시 도서관은 2019년에 문을 열지 않았다."), Verdict::Refuted);
}

TEST(FewClaims, OneSidedDenialsBearNothingOut) {
  const Held held(one(), "하늘시 도서관은 문을 열지 못했다.");
  ASSERT_EQ(held.comparisons.size(), 1u);
  EXPECT_FALSE(bears_out_entirely(held.as_case(), held.comparisons.front(), 1));
}

}  // namespace
}  // namespace haechi
