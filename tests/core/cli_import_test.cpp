// haechi import and --format claimreview: fact-checks of others in, claims of a base and reviews out.
#include <regex>

#include "base/json_input.h"
#include "cli_support.h"

namespace {

using haechi::Json;
using haechi::parse_json;
using haechi::tests::Outcome;

class Interchange : public haechi::tests::CliTest {
 protected:
  /// Every word the base holds, as the files it could be built from.
  std::string contents(const std::string& base) { return run("show --claims --sources " + base).out; }
};

/// A page of a fact-checker: one review with the best rating, one with the worst, one that only has words.
constexpr const char* kPage = R"html(<!doctype html><html><head><title>확인</title>
<script type="application/ld+json">
{"@context": "https://schema.org", "@graph": [
  {"@type": "ClaimReview", "url": "https://check.example.org/2025/bridge", "datePublished": "2025-03-05T10:00:00+09:00",
   "inLanguage": "ko-KR", "author": {"@type": "Organization", "name": "가람팩트"}, "headline": "가람대교 공사비 확인",
   "claimReviewed": "가람대교 공사에는 300억 원이 들었다.",
   "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "이든"}},
   "reviewRating": {"@type": "Rating", "ratingValue": "5", "bestRating": "5", "worstRating": "1", "alternateName": "사실"}},
  {"@type": "ClaimReview", "url": "https://check.example.org/2025/length", "author": {"@type": "Organization", "name": "가람팩트"},
   "claimReviewed": "가람대교의 길이는 5km다.", "reviewRating": {"@type": "Rating", "ratingValue": 1}},
  {"@type": ["ClaimReview"], "url": "https://check.example.org/2025/name", "publisher": {"name": "가람팩트"},
   "claimReviewed": "다리의 이름은\n 가람대교다.", "reviewRating": {"alternateName": "사실"}}
]}
</script></head><body><p>본문</p></body></html>)html";

TEST_F(Interchange, TakesReviewsOfTheBestRatingAsTheReviewersWord) {
  write("page.html", kPage);
  const Outcome outcome = run("import page.html -o claims.jsonl --sources sources.json");
  EXPECT_EQ(outcome.code, 0) << outcome.err;
  EXPECT_EQ(file("claims.jsonl"),
            R"({"id": "check-example-org-2025-bridge/001", "source": "check-example-org-2025-bridge", )"
            R"("statement": {"ko": "가람대교 공사에는 300억 원이 들었다."}})"
            "\n"
            R"({"id": "check-example-org-2025-bridge/002", "source": "check-example-org-2025-bridge", )"
            R"("statement": {"ko": "가람대교 공사에는 300억 원이 들었다."}, "speaker": "이든"})"
            "\n"
            R"({"id": "check-example-org-2025-name/001", "source": "check-example-org-2025-name", )"
            R"("statement": {"ko": "다리의 이름은 가람대교다."}})"
            "\n");
  EXPECT_NE(file("sources.json")
                .find(R"("title": "가람대교 공사비 확인", "publisher": "가람팩트", "published": "2025-03-05", )"
                      R"("url": "https://check.example.org/2025/bridge", "language": "ko")"),
            std::string::npos)
      << file("sources.json");
  EXPECT_NE(outcome.err.find("1 reviews left out"), std::string::npos) << outcome.err;
}

TEST_F(Interchange, ReviewsGoInAndComeOutAgain) {
  write("page.html", kPage);
  ASSERT_EQ(run("import page.html -o claims.jsonl --sources sources.json").code, 0);
  ASSERT_EQ(run("build claims.jsonl -o my.hcb").code, 0);
  const Outcome checked = run("check --base my.hcb -f claimreview '가람대교 공사에는 300억 원이 들었다.'");
  const auto review = parse_json(checked.out);
  ASSERT_TRUE(review && review->is_object()) << checked.out;
  EXPECT_EQ((*review)["reviewRating"]["ratingValue"], (*review)["reviewRating"]["bestRating"]);
  EXPECT_EQ((*review)["citation"][0]["url"], "https://check.example.org/2025/bridge");
  write("again.json", checked.out);
  const Outcome again = run("import again.json");
  EXPECT_EQ(again.code, 0) << again.err;
  EXPECT_NE(again.out.find(R"("statement": {"ko": "가람대교 공사에는 300억 원이 들었다."})"), std::string::npos)
      << again.out;
}

TEST_F(Interchange, KeepsWhoMadeTheClaim) {
  write("page.html", kPage);
  ASSERT_EQ(run("import page.html -o claims.jsonl --sources sources.json").code, 0);
  ASSERT_EQ(run("build claims.jsonl -o my.hcb").code, 0);
  EXPECT_NE(run("check --base my.hcb -f json '이든은 가람대교 공사에 300억 원이 들었다고 말했다.'")
                .out.find(R"("verdict":"supported")"),
            std::string::npos);
  const Outcome plain = run("check --base my.hcb -f json '가람대교 공사에는 300억 원이 들었다.'");
  EXPECT_NE(plain.out.find(R"("saidBy":null)"), std::string::npos) << plain.out;  // the reviewer's own word
}

TEST_F(Interchange, LeavesOutWhatIsRefuted) {
  write("page.html", kPage);
  ASSERT_EQ(run("import page.html -o claims.jsonl --sources sources.json").code, 0);
  ASSERT_EQ(run("build claims.jsonl -o my.hcb").code, 0);
  const Outcome refuted = run("check --base my.hcb -f claimreview '가람대교 공사에는 500억 원이 들었다.'");
  EXPECT_NE(refuted.out.find(R"("ratingValue": 1, )"), std::string::npos) << refuted.out;
  const Outcome again = run("import -", refuted.out);
  EXPECT_EQ(again.code, 0);
  EXPECT_EQ(again.out, "");
}

TEST_F(Interchange, GivesAWholeBaseAndTakesItBack) {
  write("sources.json", R"([{"id": "a_1", "title": "가람 \"소식\"", "byline": "한여울 기자", "publisher": "가람신문",
    "published": "2025-03", "url": "https://example.org/a", "language": "ko"}, {"id": "b"}, {"id": "uncited"}])");
  write(
      "claims.jsonl",
      R"({"id": "a_1/1", "source": "a_1", "statement": {"en": "It opened.", "ko": "다리를 열었다.", "ja": "橋を開けた。"}, )"
      R"("speaker": "이든 시장", "reportedBy": "가람통신", "time": {"from": "2025-03-03", "to": "2025-03-04"}, )"
      R"("hedge": "forecast", "quote": "다리를 열 것", "url": "https://example.org/a#1", "topic": "다리", )"
      R"("context": "앞 문장이다.", "doubt": ["pronoun", "time"]})"
      "\n"
      R"({"id": "b/1", "source": "b", "statement": {"zh": "桥已开通。"}, "time": {"to": "2024-12-31"}})"
      "\n"
      R"({"id": "b/2", "source": "b", "statement": {"zh": "桥长一公里。"}, "time": {"from": "2024-02-29"}})"
      "\n");
  ASSERT_EQ(run("build claims.jsonl -o one.hcb").code, 0);
  const Outcome out = run("show one.hcb --format claimreview");
  write("base.json", out.out);
  const auto graph = parse_json(out.out);
  ASSERT_TRUE(graph) << out.out;
  EXPECT_EQ((*graph)["@graph"].size(), 6u);
  ASSERT_EQ(run("import base.json -o claims.jsonl --sources sources.json").code, 0);
  const Outcome built = run("build claims.jsonl -o two.hcb");
  ASSERT_EQ(built.code, 0) << built.err;
  EXPECT_EQ(contents("two.hcb"), contents("one.hcb"));
}

TEST_F(Interchange, TheDefaultBaseComesBackUnchangedButForWhatSchemaOrgCannotSay) {
  const std::string claims = HAECHI_ROOT "/claims/";
  const std::string beside = " --sources " + claims + "sources.json --aliases " + claims + "aliases.json";
  ASSERT_EQ(run("build " + claims + "*.jsonl -o worded.hcb").code, 0);
  const std::regex disputes(R"(, "disputedBy": \[[^\]]*\])");
  write("stated.jsonl", std::regex_replace(run("show worded.hcb --claims").out, disputes, ""));
  ASSERT_EQ(run("build stated.jsonl" + beside + " -o one.hcb").code, 0);
  write("base.json", run("show one.hcb --format claimreview").out);
  ASSERT_EQ(run("import base.json -o claims.jsonl --sources sources.json").code, 0);
  ASSERT_EQ(run("build claims.jsonl --aliases " + claims + "aliases.json -o two.hcb").code, 0);
  EXPECT_EQ(file("two.hcb"), file("one.hcb"));
}

TEST_F(Interchange, ReadsFeedsAndLinesAndKeepsIdsApart) {
  write("feed.json", R"({"@type": "DataFeed", "dataFeedElement": [{"item": [
    {"@type": "http://schema.org/Claim", "text": "The shop opened 300 branches.", "identifier": "x", "author": [{"name": "Ann"}, "Bo"],
     "temporalCoverage": "2024", "appearance": {"@type": "NewsArticle", "url": "https://example.org/Shop News?id=1"}},
    {"@type": "Claim", "text": "It closed 20.", "identifier": "x"},
    {"@type": "Claim", "text": "Il a fermé.", "inLanguage": "fr"}, {"@type": "Claim"}]}]})");
  write("lines.jsonl",
        "{\"@type\": \"Claim\", \"name\": \"It sells tea.\"}\n\n{\"@type\": \"Claim\", \"name\": \"차를 판다.\"}\n");
  const Outcome outcome = run("import feed.json lines.jsonl");
  EXPECT_EQ(outcome.code, 0) << outcome.err;
  EXPECT_EQ(
      outcome.out,
      R"({"id": "x", "source": "example-org-shop-news-id-1", "statement": {"en": "The shop opened 300 branches."}, )"
      R"("speaker": "Ann, Bo", "time": {"from": "2024-01-01", "to": "2024-12-31"}})"
      "\n"
      R"({"id": "feed/001", "source": "feed", "statement": {"en": "It closed 20."}})"
      "\n"
      R"({"id": "lines/001", "source": "lines", "statement": {"en": "It sells tea."}})"
      "\n"
      R"({"id": "lines/002", "source": "lines", "statement": {"ko": "차를 판다."}})"
      "\n");
  EXPECT_NE(outcome.err.find("2 claims left out"), std::string::npos) << outcome.err;
}

TEST_F(Interchange, NamesDamagedFilesAndGoesOn) {
  write("broken.json", "{\"@type\": \"Claim\",\n \"text\": ");
  write("broken.jsonl", "{\"@type\": \"Claim\", \"text\": \"차를 판다.\"}\n{\n");
  write("page.html", "<html><script type=application/ld+json>{</script></html>");
  write("other.json", "{\"@type\": \"Recipe\"}");
  write("good.json", R"({"@type": "Claim", "text": "차를 판다."})");
  const Outcome outcome = run("import broken.json broken.jsonl page.html other.json missing.json good.json");
  EXPECT_EQ(outcome.code, 1);
  for (const char* message : {"broken.json: not valid JSON at line 2", "broken.jsonl:2: ", "page.html: its JSON-LD is ",
                              "other.json: holds no ClaimReview and no Claim", "missing.json: cannot be opened"})
    EXPECT_NE(outcome.err.find(message), std::string::npos) << message << "\n" << outcome.err;
  EXPECT_NE(outcome.out.find("\"source\": \"good\""), std::string::npos) << outcome.out;
}

TEST_F(Interchange, SurvivesDeepAndHostileDocuments) {
  const std::string deep = std::string(5000, '[') + std::string(5000, ']');
  EXPECT_EQ(run("import -", deep).code, 1);
  const Outcome loop =
      run("import -", R"([{"@id": "#a", "@type": "Claim", "text": "차를 판다.", "appearance": {"@id": "#a"}},
    {"@type": "ClaimReview", "claimReviewed": {"@value": 3}, "reviewRating": {"ratingValue": 5}},
    {"@type": "ClaimReview", "claimReviewed": "커피를 판다.", "reviewRating": {"ratingValue": 5, "bestRating": 5, "worstRating": 5}}])");
  EXPECT_EQ(loop.code, 0) << loop.err;
  EXPECT_NE(loop.out.find("차를 판다."), std::string::npos);
  EXPECT_EQ(loop.out.find("커피"), std::string::npos);
}

}  // namespace
