// Whom and what the sentences of an article mean: pronouns, names in brackets, results in a headline.
#include <gtest/gtest.h>

#include "base/json_input.h"
#include "extract/facts.h"
#include "extract/naming.h"
#include "extract/scores.h"
#include "extract/speech.h"
#include "extract_support.h"
#include "haechi/extractor.h"

namespace haechi {
namespace {

struct Read {
  std::string statements, names;
};

Read read_article(const std::string& text) {
  const auto result = extract({"daily-1", text, ArticleFormat::Guess, ""});
  if (!result) {
    ADD_FAILURE() << result.error().message;
    return {};
  }
  Read out;
  std::string_view rest = result->claims;
  while (!rest.empty()) {
    const size_t end = rest.find('\n');
    const Json claim = *parse_json(rest.substr(0, end));
    out.statements += "|" + claim["statement"].begin()->get<std::string>();
    rest.remove_prefix(end + 1);
  }
  out.names = result->aliases;
  return out;
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

Facts facts(std::string_view sentence) {
  return read([](const SentenceWords& words) { return single_facts(words); }, sentence);
}

TEST(Meant, PersonNamedInLatinLettersByALaterPronoun) {
  const Read article = read_article(
      "새 등대가 문을 열었다\n\n"
      "카를로 멘데스(Carlo Mendes)는 지난해 등대의 설계를 맡았다.\n\n"
      "그는 유리 지붕을 올렸다.\n\n");
  EXPECT_TRUE(has(article.statements, "|멘데스는 유리 지붕을 올렸다.")) << article.statements;
}

TEST(Meant, NobodySpeaksOfHimselfAsOfAnother) {
  const Read article = read_article(
      "마을 회의가 열렸다\n\n"
      "강하나 이장은 “비가 많이 왔다. 그는 다리를 건너지 못했다. 모두가 걱정했다”고 말했다.\n\n"
      "“그는 이튿날 돌아왔다.\n\n모두가 기뻐했다”고 강하나 이장은 말했다.\n\n");
  EXPECT_FALSE(has(article.statements, "|강하나는 이튿날 돌아왔다")) << article.statements;
}

TEST(Meant, TopicOfTheFirstClauseByAPronounInTheNext) {
  EXPECT_EQ(facts("마르티네스는 결승에서 졌지만, 그는 관중에게 손을 흔들었다.").back(),
            "마르티네스는 관중에게 손을 흔들었다.");
  EXPECT_EQ(facts("선원들은 배를 버렸지만, 그들은 섬에 닿았다.").back(), "선원들은 섬에 닿았다.");
  EXPECT_EQ(facts("물값은 많이 올랐지만, 그는 밭에 물을 댔다.").back(), "그는 밭에 물을 댔다.");
}

TEST(Meant, WhoseItIsNeedsItsNoun) {
  for (const std::string& fact : facts("바다의 거칠지만 아름다운 얼굴은 화가를 부르고, 뱃사람을 쫓았다."))
    EXPECT_FALSE(fact.ends_with("거칠다.")) << fact;
  EXPECT_EQ(facts("솔뫼 축제는 나라들이 빚을 갚도록 애썼고, 다른 나라들이 물을 아끼도록 호소했다.").back(),
            "솔뫼 축제는 다른 나라들이 물을 아끼도록 호소했다.");
}

TEST(Meant, DoerOfTwoDeedsAtOnceStandsBehindTheFirst) {
  EXPECT_EQ(facts("솔뫼 축제의 개막식에 나오면서 백도일은 새 노래를 불렀다.").front(),
            "백도일은 솔뫼 축제의 개막식에 나왔다.");
}

TEST(Meant, WhoTellsItIsNotTheSubjectBefore) {
  EXPECT_EQ(facts("눈이 내리고 있었고, 우리는 산장에서 밤을 보냈다.").back(), "우리는 산장에서 밤을 보냈다.");
  EXPECT_EQ(facts("배가 기울고 있었고, 나는 난간을 붙잡았다.").back(), "나는 난간을 붙잡았다.");
}

TEST(Meant, SpeakersInThePresentAreSpeakers) {
  const Speech speech = read_speech(u"마르티네스는 강물이 다시 맑아졌다고 말합니다.");
  EXPECT_TRUE(speech.attributed);
  EXPECT_EQ(speech.subject, u"마르티네스");
  EXPECT_FALSE(read_speech(u"다음 달에는 물이 더 맑아질 것으로 예상합니다.").attributed);
  EXPECT_EQ(read_speech(u"의사가 물을 마셨느냐고 묻자 백도일은 아니라고 말했다.").subject, u"백도일");
}

TEST(Meant, NoAgeOfWhatIsNoPersonAndNoNameOfAVerb) {
  EXPECT_TRUE(read(naming_facts, "백도일은 17세의 첫 대회에 나갔다.").empty());
  EXPECT_TRUE(read(naming_facts, "백도일은 안개에 둘러싸인 자신을 보았다.").empty());
}

TEST(Meant, NamesInBracketsAreWholeNames) {
  const Read article = read_article(
      "세 사람이 만났다\n\n"
      "톰 애버리 리(Tom Avery-Lee)는 알바로 멘도(Alvaro Mendo)와 매사린 공과대학(Massarin Institute of Technology)에서 "
      "만났다.\n\n멘두(Mendo)는 서해 파이프라인(Garam Nord pipeline)을 지었다.\n\n"
      "바하 솔라나(Baja Solana)와 솔라나(Solana)는 다른 곳이다.\n\n");
  EXPECT_TRUE(has(article.names, R"("톰 애버리 리")")) << article.names;
  EXPECT_TRUE(has(article.names, R"("매사린 공과대학")")) << article.names;
  EXPECT_FALSE(has(article.names, R"("공과대학")")) << article.names;
  EXPECT_FALSE(has(article.names, R"("파이프라인")")) << article.names;
  EXPECT_TRUE(has(article.names, R"(["알바로 멘도", "멘두"])")) << article.names;
  EXPECT_TRUE(has(article.names, R"(["솔라나"])")) << article.names;
}

TEST(Scores, OfAHeadlineTellWhoWon) {
  EXPECT_EQ(score_fact(u"가람(Garam) 3 - 1 누리(Nuri): 첫 승"), u"가람은 누리를 3-1로 이겼다.");
  EXPECT_EQ(score_fact(u"가람 FC 0-2 누리"), u"누리는 가람 FC를 2-0으로 이겼다.");
  EXPECT_EQ(score_fact(u"가람 2-2 누리"), u"가람과 누리는 2-2로 비겼다.");
  EXPECT_EQ(score_fact(u"Garam 3-1 Nuri: first win"), u"Garam beat Nuri 3-1.");
  EXPECT_EQ(score_fact(u"가람, 누리에 3-1 역전승"), u"");
  EXPECT_EQ(score_fact(u"시, 10-20년 된 다리 고친다"), u"");
}

}  // namespace
}  // namespace haechi
