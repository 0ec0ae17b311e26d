// Two sources that contradict each other, on a small base of invented firms: what either bears out is disputed.
#include <gtest/gtest.h>

#include "base/claim_set.h"
#include "base/writer.h"
#include "base_support.h"
#include "judging/sentence.h"
#include "lexicon/concepts/all_concepts.h"
#include "search/concept_choice.h"

namespace haechi {
namespace {

constexpr std::string_view kSources = R"([{"id":"s","title":"t","published":"2024-03-01","language":"ko"},
{"id":"o","title":"u","published":"2024-03-05","language":"ko"}])";
constexpr std::string_view kAliases = R"([
{"id":"garam","type":"org","names":{"ko":["가람전자"],"en":["Garam"]}},
{"id":"nuri","type":"org","names":{"ko":["누리통신"],"en":["Nuri"]}},
{"id":"ihan","type":"person","names":{"ko":["이한결"],"en":["Lee Hangyeol"]}},
{"id":"n5","type":"product","names":{"ko":["N5"],"en":["N5"]}},
{"id":"n7","type":"product","names":{"ko":["N7"],"en":["N7"]}}])";

std::string claim(std::string_view source, int number, const std::string& ko, const std::string& en, std::string_view rest = "") {
  const std::string id(source);
  return R"({"id":")" + id + "/" + std::to_string(number) + R"(","source":")" + id + R"(","statement":{"ko":")" + ko + R"(","en":")" + en +
         R"("})" + std::string(rest) + "}\n";
}

class OppositionTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    const std::string_view by = R"(,"speaker":"이한결")";
    std::string lines;
    lines += claim("s", 1, "누리통신이 배터리에서 가람전자를 따라잡는 것은 불가능하다.", "It is impossible for Nuri to catch up with Garam in batteries.");
    lines += claim("o", 1, "누리통신은 3년 안에 배터리에서 가람전자를 따라잡을 수 있다.", "Nuri can catch up with Garam in batteries within 3 years.");
    lines += claim("s", 2, "이한결은 가람전자가 시장을 열려면 N5를 능가해야 한다고 말했다.", "Lee Hangyeol said Garam must surpass the N5 to open the market.", by);
    lines += claim("o", 2, "이한결은 가람전자가 시장을 열려면 N7을 능가해야 한다고 말했다.", "Lee Hangyeol said Garam must surpass the N7 to open the market.", by);
    lines += claim("s", 3, "누리통신은 전기 트럭을 만들기 어렵다.", "It is hard for Nuri to build an electric truck.");
    lines += claim("o", 3, "누리통신은 전기 버스를 만들었다.", "Nuri has built an electric bus.");
    lines += claim("s", 4, "가람전자가 선박용 엔진을 만들기는 어렵다.", "It is hard for Garam to build ship engines.");
    lines += claim("o", 4, "가람전자는 선박용 엔진을 만들 수 있다.", "Garam can build ship engines.");
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

  static SentenceAnswer answer(std::string_view sentence) {
    const Text text = Text::from_utf8(sentence);
    Context context;
    return judge_sentence(*claims_, *view_, text, {0, static_cast<uint32_t>(text.folded().size())}, context);
  }

  static inline BaseView* view_ = nullptr;
  static inline ReadClaims* claims_ = nullptr;
};

TEST_F(OppositionTest, ImpossibleAgainstCan) {
  EXPECT_EQ(answer("배터리에서 누리통신이 가람전자를 따라잡기란 불가능하다.").verdict, Verdict::Disputed);
  EXPECT_EQ(answer("누리통신은 3년 안에 배터리에서 가람전자를 따라잡을 수 있다.").verdict, Verdict::Disputed);
  EXPECT_EQ(answer("It is impossible for Nuri to catch up with Garam in batteries.").verdict, Verdict::Disputed);
}

TEST_F(OppositionTest, BothSidesAreShown) {
  const SentenceAnswer a = answer("누리통신이 배터리에서 가람전자를 따라잡는 것은 불가능하다.");
  ASSERT_EQ(a.verdict, Verdict::Disputed);
  bool supports = false, refutes = false;
  for (const Evidence& e : a.evidence) (e.stance == Stance::Supports ? supports : refutes) = true;
  EXPECT_TRUE(supports && refutes);
  EXPECT_FALSE(a.differs.empty());
}

TEST_F(OppositionTest, TwoReportsOfOneRemark) {
  EXPECT_EQ(answer("이한결은 가람전자가 시장을 열려면 N5를 능가해야 한다고 말했다.").verdict, Verdict::Disputed);
}

TEST_F(OppositionTest, AnotherThingIsNoOpposition) { EXPECT_EQ(answer("누리통신은 전기 트럭을 만들기 어렵다.").verdict, Verdict::Supported); }

TEST_F(OppositionTest, HardAndPossibleGoTogether) { EXPECT_EQ(answer("가람전자가 선박용 엔진을 만들기는 어렵다.").verdict, Verdict::Supported); }

}  // namespace
}  // namespace haechi
