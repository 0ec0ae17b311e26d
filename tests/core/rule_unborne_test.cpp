// Claims that share much with a sentence and yet say nothing of what carries it, on a small base of invented people and events.
#include <gtest/gtest.h>

#include "base/claim_set.h"
#include "base/writer.h"
#include "base_support.h"
#include "judging/sentence.h"
#include "lexicon/concepts/all_concepts.h"
#include "search/concept_choice.h"
#include "text/sentences.h"

namespace haechi {
namespace {

constexpr std::string_view kSources = R"([{"id":"s","title":"t","published":"2024-03-01","language":"ko"}])";
constexpr std::string_view kAliases = R"([{"id":"hana","type":"person","names":{"ko":["윤하나"],"en":["Yun Hana"]}}])";

std::string claim(int number, const std::string& ko, const std::string& en) {
  return R"({"id":"s/)" + std::to_string(number) + R"(","source":"s","statement":{"ko":")" + ko + R"(","en":")" + en + "\"}}\n";
}

class Unborne : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    std::string lines;
    lines += claim(1, "법원 기록에 따르면 윤하나는 사건 이후 오랜 기간이 흘렀음에도 반성하는 태도를 보이지 않았다고 한다.",
                   "According to court records Yun Hana showed no remorse.");
    lines += claim(2, "재산 피해는 잠정 87억 원으로, 2019년 홍수 때의 240억 원보다 크게 적었다.",
                   "Damage came to 8.7 billion won, far less than the 24 billion won of the 2019 flood.");
    lines += claim(3, "체중이 줄어든 사람은 이른 저녁 집단에서 31명, 대조군에서 56명이었다.",
                   "31 people in the early group and 56 in the control group lost weight.");
    ClaimSetReader reader;
    reader.add_sources("sources.json", std::string(kSources));
    reader.add_aliases("aliases.json", std::string(kAliases));
    reader.add_claims("claims.jsonl", lines);
    reader.check_references();
    for (const Problem& problem : reader.problems()) ADD_FAILURE() << to_string(problem);
    auto file = write_base(reader.set(), "", concepts_for(reader.set(), all_concepts()));
    ASSERT_TRUE(file) << file.error().message;
    auto view = open_view(*file);
    ASSERT_TRUE(view) << view.error().message;
    view_ = new BaseView(std::move(*view));
    claims_ = new ReadClaims(*view_);
  }
  static void TearDownTestSuite() { delete claims_, delete view_; }

  /// The verdict of the text's last sentence.
  static Verdict verdict(std::string_view words) {
    const Text text = Text::from_utf8(words);
    Context context;
    Verdict last = Verdict::Unknown;
    for (const Span sentence : sentences_of(text)) last = judge_sentence(*claims_, *view_, text, sentence, context).verdict;
    return last;
  }

  static inline BaseView* view_ = nullptr;
  static inline ReadClaims* claims_ = nullptr;
};

TEST_F(Unborne, WhatTheClaimDeniesItDoesNotBearOut) {
  EXPECT_NE(verdict("윤하나는 오랜 기간이 흐르자 반성했다."), Verdict::Supported);
  EXPECT_NE(verdict("법원 기록을 보면 윤하나는 오랜 시간이 지나는 동안 깊이 반성하게 됐다."), Verdict::Supported);
}

TEST_F(Unborne, WhichIsTheGreaterMustBeSaid) {
  EXPECT_NE(verdict("이번 재산 피해는 2019년 홍수 때보다 컸다."), Verdict::Supported);
  EXPECT_NE(verdict("이른 저녁 집단에서 체중이 줄어든 사람이 대조군보다 많았다."), Verdict::Supported);
}

TEST_F(Unborne, WhatTheClaimSaysItBearsOut) {
  EXPECT_EQ(verdict("이번 재산 피해는 2019년 홍수 때보다 적었다."), Verdict::Supported);
  EXPECT_EQ(verdict("이른 저녁 집단에서 체중이 줄어든 사람은 31명이다."), Verdict::Supported);
}

}  // namespace
}  // namespace haechi
