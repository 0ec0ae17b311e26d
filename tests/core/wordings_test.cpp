// Other wordings of a claim: a base keeps what they speak of, so that a text in their words finds its claim.
#include "search/wordings.h"

#include <gtest/gtest.h>

#include "base/row_list.h"
#include "small_base.h"

namespace haechi {
namespace {

constexpr std::string_view kAliases = R"([{"id":"garam","type":"org","names":{"ko":["가람전자"],"en":["Garam"]}}])";
constexpr std::string_view kStatement = "가람전자는 새 공장 때문에 빚이 크게 늘었다.";
constexpr std::string_view kOther = "가람전자는 지난해 사옥을 옮겼다.";

SmallClaim said_also(std::string_view wording) {
  SmallClaim claim;
  claim.ko = kStatement;
  claim.wording = wording;
  return claim;
}

/// How much of `text` the first claim has.
float covered(const Base& base, std::string_view text) {
  Held held(base, text);
  held.comparer.count_wordings(held.comparisons.front(), true);
  return held.comparisons.front().said_covered;
}

TEST(Wordings, AClaimHasTheWordsOfItsOtherWordings) {
  const Base plain = small_base(kAliases, {said_also(""), {kOther}});
  const Base worded = small_base(kAliases, {said_also("가람전자가 신축 비용에 허덕인다."), {kOther}});
  constexpr std::string_view kText = "가람전자가 비용에 허덕인다.";
  EXPECT_LT(covered(plain, kText), covered(worded, kText));
  EXPECT_EQ(covered(plain, "가람전자가 사과를 먹었다."), covered(worded, "가람전자가 사과를 먹었다."));
}

TEST(Wordings, TheirWordsAreFoundInOtherLanguages) {
  const Base plain = small_base(kAliases, {said_also(""), {kOther}});
  const Base worded = small_base(kAliases, {said_also("가람전자는 비용 부담이 무겁다."), {kOther}});
  constexpr std::string_view kText = "Garam bears a heavy cost.";
  EXPECT_LT(covered(plain, kText), covered(worded, kText));
}

TEST(Wordings, AComparisonIsByTheStatementAloneAtFirst) {
  const Base worded = small_base(kAliases, {said_also("가람전자가 신축 비용에 허덕인다."), {kOther}});
  Held held(worded, "가람전자가 비용에 허덕인다.");
  Comparison& c = held.comparisons.front();
  const float by_statement = c.said_covered;
  held.comparer.count_wordings(c, true);
  EXPECT_GT(c.said_covered, by_statement);
}

TEST(Wordings, NamesInThemAreNotTheClaims) {
  const Base plain = small_base(kAliases, {said_also(""), {kOther}});
  const Base worded = small_base(kAliases, {said_also("가람전자는 독일 공장 때문에 빚이 크게 늘었다."), {kOther}});
  constexpr std::string_view kText = "독일의 빚이 크게 늘었다.";
  EXPECT_EQ(covered(plain, kText), covered(worded, kText));
}

TEST(Wordings, BasesWithoutThemKeepNothingBeside) {
  ClaimSet set;
  set.claims.resize(2);
  EXPECT_TRUE(concepts_beside(set, {}).empty());
}

TEST(RowList, ComesBackAsItWasWritten) {
  const std::vector<uint32_t> rows = {0, 1, 93, 94, 95, 600, 9000, 60000};
  EXPECT_EQ(unpack_rows(pack_rows(rows)), rows);
  EXPECT_EQ(pack_rows({}), "");
  EXPECT_EQ(pack_rows({0, 1, 2}), "!!!");
}

TEST(RowList, LeavesOutRowsTooFarBehindTheOneBefore) {
  EXPECT_EQ(unpack_rows(pack_rows({3, 70000, 70001})), (std::vector<uint32_t>{3}));
}

TEST(RowList, ReadsAnyTextAsRows) {
  EXPECT_EQ(unpack_rows("\x1F !"), (std::vector<uint32_t>{0}));
  EXPECT_EQ(unpack_rows("\xF0\x9F\x98\x80").size(), 2u);
}

}  // namespace
}  // namespace haechi
