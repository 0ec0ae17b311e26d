// A name in an exclusive place that the base gives to another, on a small base of invented firms and people.
#include <gtest/gtest.h>

#include "base/claim_set.h"
#include "base/writer.h"
#include "base_support.h"
#include "judging/rules.h"
#include "lexicon/concepts/all_concepts.h"
#include "reading/reader.h"
#include "search/concept_choice.h"

namespace haechi {
namespace {

constexpr std::string_view kSources = R"([{"id":"s","title":"t","published":"2024-03-01","language":"ko"}])";
constexpr std::string_view kAliases = R"([
{"id":"garam","type":"org","names":{"ko":["가람전자"],"en":["Garam"],"zh":["佳览电子"],"ja":["ガラム電子"]}},
{"id":"nuri","type":"org","names":{"ko":["누리통신"],"en":["Nuri"],"zh":["努理通信"],"ja":["ヌリ通信"]}},
{"id":"mirae","type":"product","names":{"ko":["미르봇"],"en":["Mirbot"],"zh":["米尔宝"],"ja":["ミルボット"]}},
{"id":"expo","type":"event","names":{"ko":["한빛엑스포"],"en":["Hanbit Expo"]}},
{"id":"lee","type":"person","names":{"ko":["이하늘"],"en":["Lee Haneul"]}},
{"id":"park","type":"person","names":{"ko":["박바다"],"en":["Park Bada"]}}])";

std::string claim(int number, const std::string& ko, const std::string& en, const std::string& zh, const std::string& ja,
                  std::string_view rest) {
  return R"({"id":"s/)" + std::to_string(number) + R"(","source":"s","statement":{"ko":")" + ko + R"(","en":")" + en +
         R"(","zh":")" + zh + R"(","ja":")" + ja + R"("})" + std::string(rest) + "}\n";
}

class RuleWho : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    std::string lines;
    lines += claim(1, "미르봇은 가람전자가 만든 챗봇이다.", "Mirbot is Garam's chatbot.", "米尔宝是佳览电子开发的聊天机器人。",
                   "ミルボットはガラム電子のチャットボットである。", "");
    lines += claim(2, "이하늘은 배터리 가격이 3년 안에 크게 떨어질 것이라고 전망했다.",
                   "Lee Haneul forecast that battery prices would fall sharply within three years.",
                   "李天空预计电池价格三年内将大幅下降。", "イ・ハヌルは電池価格が3年以内に大きく下がると予測した。",
                   R"(,"speaker":"lee")");
    lines += claim(3, "한빛엑스포는 부산에서 열렸다.", "The Hanbit Expo was held in Busan.", "韩光博览会在釜山举行。",
                   "ハンビッエキスポは釜山で開かれた。", "");
    lines += claim(4, "박바다는 누리통신의 최고경영자다.", "Park Bada is the CEO of Nuri.", "朴海是努理通信的首席执行官。",
                   "パク・バダはヌリ通信の最高経営責任者である。", "");
    lines += claim(5, "가람전자는 한빛엑스포에 부스를 차렸다.", "Garam set up a booth at the Hanbit Expo.",
                   "佳览电子在韩光博览会设立了展位。", "ガラム電子はハンビッエキスポにブースを設けた。", "");
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

  static std::optional<Slot> of(std::string_view sentence) {
    const Text text = Text::from_utf8(sentence);
    const Reader reader(claims_->lexicon(), &claims_->names());
    const Statement said = reader.read(text, {0, static_cast<uint32_t>(text.folded().size())});
    const Comparer comparer(*claims_, said, text);
    std::vector<Comparison> comparisons;
    for (const ReadClaim& known : claims_->all()) comparisons.push_back(comparer.compare(known));
    const auto ruling = rule_who({*claims_, text, said, comparer, comparisons});
    if (!ruling) return std::nullopt;
    return ruling->slot;
  }

  static inline BaseView* view_ = nullptr;
  static inline ReadClaims* claims_ = nullptr;
};

TEST_F(RuleWho, SeesAnotherMaker) {
  EXPECT_EQ(of("미르봇은 누리통신이 개발한 챗봇이다."), Slot::Entity);
  EXPECT_EQ(of("Mirbot was made by Nuri."), Slot::Entity);
  EXPECT_EQ(of("米尔宝是努理通信开发的聊天机器人。"), Slot::Entity);
  EXPECT_EQ(of("ミルボットはヌリ通信が開発したチャットボットだ。"), Slot::Entity);
}

TEST_F(RuleWho, SeesAnotherSpeaker) {
  EXPECT_EQ(of("배터리 가격이 3년 안에 크게 떨어질 것이라고 내다본 사람은 박바다였다."), Slot::Attribution);
  EXPECT_EQ(of("It was Park Bada who forecast that battery prices would fall sharply within three years."), Slot::Attribution);
}

TEST_F(RuleWho, SeesAnotherPlaceAndOffice) {
  EXPECT_EQ(of("한빛엑스포는 서울에서 열렸다."), Slot::Entity);
  EXPECT_EQ(of("박바다는 가람전자의 최고경영자다."), Slot::Entity);
}

TEST_F(RuleWho, IsSilentOnWhatTheBaseSays) {
  EXPECT_FALSE(of("미르봇을 만든 곳은 가람전자다."));
  EXPECT_FALSE(of("배터리 가격이 3년 안에 크게 떨어진다고 내다본 사람은 이하늘이다."));
  EXPECT_FALSE(of("The Hanbit Expo was held in Busan."));
  EXPECT_FALSE(of("한빛엑스포는 한국에서 열렸다."));
}

TEST_F(RuleWho, IsSilentWhereOthersMayDoTheSame) {
  EXPECT_FALSE(of("누리통신도 한빛엑스포에 부스를 차렸다."));
  EXPECT_FALSE(of("누리통신은 한빛엑스포에 부스를 차렸다."));
  EXPECT_FALSE(of("Nuri set up a booth at the Hanbit Expo."));
  EXPECT_FALSE(of("미르봇은 누리통신의 서버를 쓰는 챗봇이다."));
}

}  // namespace
}  // namespace haechi
