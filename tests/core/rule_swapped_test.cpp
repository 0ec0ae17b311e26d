// What the claims say of one, said of another: names that no table knows, times singled out, parts and places exchanged,
// on a small base without aliases, as extraction makes it.
#include <gtest/gtest.h>

#include "base/claim_set.h"
#include "base/writer.h"
#include "base_support.h"
#include "judging/rules.h"
#include "judging/who.h"
#include "lexicon/concepts/all_concepts.h"
#include "reading/reader.h"
#include "search/concept_choice.h"

namespace haechi {
namespace {

constexpr std::string_view kSources = R"([{"id":"s","title":"t","published":"2024-03-01","language":"ko"}])";

std::string claim(int number, const std::string& language, const std::string& text) {
  return R"({"id":"s/)" + std::to_string(number) + R"(","source":"s","statement":{")" + language + R"(":")" + text + "\"}}\n";
}

class RuleSwapped : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    std::string lines;
    lines += claim(1, "ko", "설계는 노을사무소가 맡았고, 시공은 갯벌건설이 했다.");
    lines += claim(2, "ko", "우승 상금은 2억 원, 준우승 상금은 8천만 원이다.");
    lines += claim(3, "ko", "문지기 하늘샘은 슈팅 14개를 막았다.");
    lines += claim(4, "ko", "솔숲시청 도하람 감독은 수비가 좋았다고 말했다.");
    lines += claim(5, "ko", "솔숲시는 2011년에 바닷가 박물관을 개관했다.");
    lines += claim(6, "ko", "태풍이 상륙할 때 최대 풍속은 초속 41m였다.");
    lines += claim(7, "en", "It bought the Marsh factory from rival Tornel in 2015.");
    lines += claim(8, "ko", "솔숲시청이 은모래공사를 4-2로 눌렀다.");
    lines += claim(9, "ko", "축제위원회 정보솔 위원장은 \\\"주차장이 부족해 걱정\\\"이라고 했다.");
    lines += claim(11, "en", "It employs 900 people.");
    ClaimSetReader reader;
    reader.add_sources("sources.json", std::string(kSources));
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

  template <class Rule>
  static std::optional<Slot> by(Rule rule, std::string_view sentence) {
    const Text text = Text::from_utf8(sentence);
    const Reader reader(claims_->lexicon(), &claims_->names());
    const Statement said = reader.read(text, {0, static_cast<uint32_t>(text.folded().size())});
    const Comparer comparer(*claims_, said, text);
    std::vector<Comparison> comparisons;
    for (const ReadClaim& known : claims_->all()) comparisons.push_back(comparer.compare(known));
    const std::optional<Ruling> ruling = rule({*claims_, text, said, comparer, comparisons});
    if (!ruling) return std::nullopt;
    return ruling->slot;
  }

  static inline BaseView* view_ = nullptr;
  static inline ReadClaims* claims_ = nullptr;
};

TEST_F(RuleSwapped, SeesWhatIsOfTheOtherPart) {
  EXPECT_EQ(by(rule_crossed, "시공은 노을사무소가 맡았다."), Slot::Role);
  EXPECT_EQ(by(rule_crossed, "준우승 상금은 2억 원이다."), Slot::Role);
  EXPECT_EQ(by(rule_crossed, "설계는 노을사무소가 맡았다."), std::nullopt);
  EXPECT_EQ(by(rule_crossed, "준우승 상금은 8천만 원이다."), std::nullopt);
}

TEST_F(RuleSwapped, SeesAnotherNameThatNoTableKnows) {
  EXPECT_EQ(by(rule_renamed, "강바람은 슈팅 14개를 막았다."), Slot::Entity);
  EXPECT_EQ(by(rule_renamed, "하늘샘은 슈팅 14개를 막았다."), std::nullopt);
  EXPECT_EQ(by(rule_renamed, "강바람은 슈팅을 막았다."), std::nullopt) << "others may do so too";
}

TEST_F(RuleSwapped, SeesAnotherHouseOfAPerson) {
  EXPECT_EQ(by(rule_renamed, "은모래공사 도하람 감독은 수비가 좋았다고 했다."), Slot::Entity);
  EXPECT_EQ(by(rule_renamed, "솔숲시청 도하람 감독은 수비가 좋았다고 했다."), std::nullopt);
}

TEST_F(RuleSwapped, SeesAnotherTimeSingledOut) {
  EXPECT_EQ(by(rule_singled_date, "솔숲시가 바닷가 박물관을 개관한 것은 2014년이다."), Slot::Date);
  EXPECT_EQ(by(rule_singled_date, "솔숲시가 바닷가 박물관을 개관한 해는 2011년이다."), std::nullopt);
  EXPECT_EQ(by(rule_singled_date, "솔숲시가 항구를 개관한 것은 2014년이다."), std::nullopt) << "of the harbour nothing is known";
}

TEST_F(RuleSwapped, SeesTheSameFigureInAnotherUnit) {
  EXPECT_EQ(by(rule_values, "태풍이 상륙할 때 최대 풍속은 시속 41km였다."), Slot::Unit);
  EXPECT_EQ(by(rule_values, "태풍이 상륙할 때 최대 풍속은 초속 41m였다."), std::nullopt);
}

TEST_F(RuleSwapped, SeesAnotherScore) {
  EXPECT_EQ(by(rule_values, "솔숲시청이 은모래공사를 4-1로 눌렀다."), Slot::Number);
  EXPECT_EQ(by(rule_values, "솔숲시청이 은모래공사를 4-2로 눌렀다."), std::nullopt);
}

TEST_F(RuleSwapped, SeesWhoSaidIt) {
  EXPECT_EQ(by(rule_singled_out, "주차장이 부족해 걱정이라고 말한 사람은 오들샘 씨다."), Slot::Attribution);
  EXPECT_EQ(by(rule_singled_out, "주차장이 부족해 걱정이라고 말한 사람은 정보솔 위원장이다."), std::nullopt);
}

TEST_F(RuleSwapped, LeavesOpenWhomAPronounMeans) {
  EXPECT_EQ(by(rule_values, "Brightwater employs 1,200 people."), std::nullopt);
}

TEST_F(RuleSwapped, SeesTheSellerAsTheBuyer) {
  EXPECT_EQ(by(rule_displaced, "Tornel bought the Marsh factory from Averil in 2015."), Slot::Role);
  EXPECT_EQ(by(rule_displaced, "Averil bought the Marsh factory from Tornel in 2015."), std::nullopt);
}

}  // namespace
}  // namespace haechi
