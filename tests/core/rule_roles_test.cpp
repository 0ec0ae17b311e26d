// The same names in exchanged roles, on a small base of invented firms and towns.
#include <gtest/gtest.h>

#include "base/claim_set.h"
#include "base/writer.h"
#include "base_support.h"
#include "judging/arguments.h"
#include "judging/rules.h"
#include "search/candidates.h"
#include "lexicon/concepts/all_concepts.h"
#include "reading/reader.h"
#include "search/concept_choice.h"

namespace haechi {
namespace {

constexpr std::string_view kSources = R"([{"id":"s","title":"t","published":"2024-03-01","language":"ko"}])";
constexpr std::string_view kAliases = R"([
{"id":"garam","type":"org","names":{"ko":["가람전자"],"en":["Garam"],"zh":["加兰电子"],"ja":["カラム電子"]}},
{"id":"nuri","type":"org","names":{"ko":["누리통신"],"en":["Nuri"],"zh":["努里通信"],"ja":["ヌリ通信"]}},
{"id":"dasom","type":"org","names":{"ko":["다솜반도체"],"en":["Dasom"],"zh":["多松半导体"],"ja":["タソム半導体"]}},
{"id":"haneul","type":"product","names":{"ko":["하늘봇"],"en":["Haneulbot"],"zh":["哈努尔"],"ja":["ハヌルボット"]}},
{"id":"bada","type":"product","names":{"ko":["바다톡"],"en":["Badatalk"],"zh":["巴达通"],"ja":["パダトーク"]}}])";

std::string claim(int number, const std::string& ko, const std::string& en, const std::string& zh, const std::string& ja) {
  return R"({"id":"s/)" + std::to_string(number) + R"(","source":"s","statement":{"ko":")" + ko + R"(","en":")" + en +
         R"(","zh":")" + zh + R"(","ja":")" + ja + R"("}})" + "\n";
}

class RuleRoles : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    std::string lines;
    lines += claim(1, "가람전자는 배터리 기술에서 누리통신을 앞선다.", "Garam is ahead of Nuri in battery technology.",
                   "加兰电子在电池技术上领先努里通信。", "カラム電子は電池技術でヌリ通信をリードしている。");
    lines += claim(2, "다솜반도체는 누리통신의 위성 사업을 인수했다.", "Dasom acquired the satellite business of Nuri.",
                   "多松半导体收购了努里通信的卫星业务。", "タソム半導体はヌリ通信の衛星事業を買収した。");
    lines += claim(3, "가람전자의 매출은 7억 달러다.", "Garam's revenue is 700 million dollars.", "加兰电子的营收为7亿美元。",
                   "カラム電子の売上は7億ドルだ。");
    lines += claim(4, "누리통신의 매출은 4억 달러다.", "Nuri's revenue is 400 million dollars.", "努里通信的营收为4亿美元。",
                   "ヌリ通信の売上は4億ドルだ。");
    lines += claim(5, "하늘봇은 가람전자가 만든 챗봇이다.", "Haneulbot is a chatbot made by Garam.", "哈努尔是加兰电子开发的聊天机器人。",
                   "ハヌルボットはカラム電子が作ったチャットボットだ。");
    lines += claim(6, "바다톡은 누리통신이 만든 메신저다.", "Badatalk is a messenger made by Nuri.", "巴达通是努里通信开发的通讯软件。",
                   "パダトークはヌリ通信が作ったメッセンジャーだ。");
    lines += claim(7, "새 규칙은 사고의 책임을 제조사가 지게 한다.", "The new rule makes the manufacturer bear responsibility for accidents.",
                   "新规则让制造商承担事故责任。", "新しい規則は事故の責任をメーカーに負わせる。");
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

  static bool denied(std::string_view sentence) {
    const Text text = Text::from_utf8(sentence);
    const Reader reader(claims_->lexicon(), &claims_->names());
    const Statement said = reader.read(text, {0, static_cast<uint32_t>(text.folded().size())});
    const Comparer comparer(*claims_, said, text);
    std::vector<Comparison> comparisons;
    for (const Hit& hit : find_candidates(*claims_, said, text, 32))
      comparisons.push_back(comparer.compare(claims_->all()[hit.claim]));
    return rule_roles({*claims_, text, said, comparer, comparisons}).has_value();
  }
  /// True if the sentence says a claim of the base from its other end.
  static bool converse(std::string_view sentence) {
    const Text text = Text::from_utf8(sentence);
    const Reader reader(claims_->lexicon(), &claims_->names());
    const Statement said = reader.read(text, {0, static_cast<uint32_t>(text.folded().size())});
    for (const ReadClaim& claim : claims_->all())
      if (const auto x = exchange_of(*claims_, said, claim.phrasing_for(said.language).statement); x && is_converse(*x)) return true;
    return false;
  }

  static inline BaseView* view_ = nullptr;
  static inline ReadClaims* claims_ = nullptr;
};

TEST_F(RuleRoles, WhoIsAheadOfWhom) {
  for (const auto sentence : {"배터리 기술은 누리통신이 가람전자보다 앞선다.", "Nuri is ahead of Garam in battery technology.",
                              "努里通信在电池技术上领先加兰电子。", "ヌリ通信は電池技術でカラム電子をリードしている。"})
    EXPECT_TRUE(denied(sentence)) << sentence;
  for (const auto sentence : {"가람전자가 배터리 기술에서 누리통신보다 앞선다.", "Garam leads Nuri in battery technology.",
                              "加兰电子在电池技术上领先努里通信。", "カラム電子は電池技術でヌリ通信をリードする。"})
    EXPECT_FALSE(denied(sentence)) << sentence;
}

TEST_F(RuleRoles, TheConverseSaysTheSame) {
  for (const auto sentence : {"누리통신은 배터리 기술에서 가람전자에 뒤처진다.", "Nuri lags behind Garam in battery technology."}) {
    EXPECT_TRUE(converse(sentence)) << sentence;
    EXPECT_FALSE(denied(sentence)) << sentence;
  }
}

TEST_F(RuleRoles, WhoActsOnWhom) {
  for (const auto sentence : {"누리통신이 다솜반도체의 위성 사업을 인수했다.", "Nuri acquired Dasom's satellite business.",
                              "努里通信收购了多松半导体的卫星业务。", "ヌリ通信がタソム半導体の衛星事業を買収した。",
                              "The satellite business of Dasom was acquired by Nuri."})
    EXPECT_TRUE(denied(sentence)) << sentence;
  for (const auto sentence : {"누리통신의 위성 사업은 다솜반도체에 인수됐다.", "The satellite business of Nuri was acquired by Dasom.",
                              "努里通信的卫星业务被多松半导体收购。"})
    EXPECT_FALSE(denied(sentence)) << sentence;
}

TEST_F(RuleRoles, PartsOfParallelFacts) {
  for (const auto sentence : {"매출은 가람전자가 4억 달러, 누리통신이 7억 달러다.", "Garam's revenue is 400 million dollars, Nuri's 700 million dollars.",
                              "加兰电子的营收为4亿美元，努里通信为7亿美元。", "売上はカラム電子が4億ドル、ヌリ通信が7億ドルだ。",
                              "하늘봇은 누리통신이, 바다톡은 가람전자가 만들었다.", "Haneulbot was made by Nuri, while Badatalk was made by Garam."})
    EXPECT_TRUE(denied(sentence)) << sentence;
  for (const auto sentence : {"매출은 가람전자가 7억 달러, 누리통신이 4억 달러다.", "Garam's revenue is 700 million dollars, Nuri's 400 million dollars.",
                              "加兰电子的营收为7亿美元，努里通信为4亿美元。", "하늘봇은 가람전자가, 바다톡은 누리통신이 만들었다.",
                              "Haneulbot was made by Garam, while Badatalk was made by Nuri.",
                              "가람전자의 매출은 누리통신의 매출보다 3억 달러 많다."})
    EXPECT_FALSE(denied(sentence)) << sentence;
}

TEST_F(RuleRoles, OneDeniedAndAnotherNamed) {
  EXPECT_TRUE(denied("새 규칙은 사고의 책임을 제조사가 아니라 운전자가 지게 한다."));
  EXPECT_FALSE(denied("새 규칙은 사고의 책임을 운전자가 아니라 제조사가 지게 한다."));
}

}  // namespace
}  // namespace haechi
