// haechi review: what goes into the page, and what it says of files that do not fit. The page itself is tested in a
// browser (tests/web/review.test.ts).
#include "base/json_input.h"
#include "cli_support.h"

namespace {

using haechi::Json;
using haechi::parse_json;
using haechi::tests::Outcome;

class Review : public haechi::tests::CliTest {
 protected:
  /// The data of review.html.
  Json data() const {
    const std::string page = file("review.html"), start = "id=\"data\">";
    const size_t begin = page.find(start) + start.size();
    const auto parsed = parse_json(page.substr(begin, page.find("</script>", begin) - begin));
    return parsed ? *parsed : Json();
  }
};

TEST_F(Review, CarriesTheClaimsAsTheyAreAndTheTextTheirOffsetsCountIn) {
  write("shop.html",
        "<html><body><nav>차림표</nav><article><h1>가게 소식</h1><p>가게는 2024년에 300곳을 열었다. "
        "𝒳</p></article></body></html>");
  ASSERT_EQ(run("extract shop.html -o claims.jsonl --sources sources.json").code, 0);
  const Outcome outcome = run("review claims.jsonl --docs shop.html -o review.html");
  EXPECT_EQ(outcome.code, 0) << outcome.err;
  const Json page = data();
  EXPECT_EQ(page["name"], "claims.jsonl");
  std::string lines;
  for (const Json& line : page["lines"]) lines += line.get<std::string>() + "\n";
  EXPECT_EQ(lines, file("claims.jsonl"));
  EXPECT_NE(page["texts"]["shop"].get<std::string>().find("가게는 2024년에 300곳을 열었다. 𝒳"), std::string::npos);
  EXPECT_TRUE(page["sources"].contains("shop"));
}

TEST_F(Review, IsTheSameForTheSameInput) {
  write("claims.jsonl", R"({"id": "s/1", "source": "s", "statement": {"ko": "</script><!--data--> 문을 열었다."}})");
  ASSERT_EQ(run("review claims.jsonl -o one.html").code, 0);
  ASSERT_EQ(run("review claims.jsonl -o review.html").code, 0);
  EXPECT_EQ(file("one.html"), file("review.html"));
  EXPECT_EQ((*parse_json(data()["lines"][0].get<std::string>()))["statement"]["ko"],
            "</script><!--data--> 문을 열었다.");
}

TEST_F(Review, NamesArticlesThatDoNotFitAndShowsTheRest) {
  write("a.txt", "가게 소식\n가게는 2024년에 300곳을 열었다.\n");
  ASSERT_EQ(run("extract a.txt -o claims.jsonl").code, 0);
  write("b.txt", "다른 소식\n다른 가게는 2023년에 문을 닫았다.\n");
  write("short/a.txt", "가게 소식\n");
  const Outcome outcome = run("review claims.jsonl --docs b.txt short/a.txt missing.txt -o review.html");
  EXPECT_EQ(outcome.code, 1);
  for (const char* message : {"b.txt: no claim has the source \"b\"", "short/a.txt: is shorter than its claims say",
                              "missing.txt: cannot be opened"})
    EXPECT_NE(outcome.err.find(message), std::string::npos) << outcome.err;
  EXPECT_EQ(data()["texts"].size(), 0u);
  EXPECT_GE(data()["lines"].size(), 1u);
}

TEST_F(Review, WritesNothingForClaimsThatAreWrong) {
  write("claims.jsonl", "{\"id\": \"s/1\"}\n");
  const Outcome outcome = run("review claims.jsonl -o review.html");
  EXPECT_EQ(outcome.code, 1);
  EXPECT_NE(outcome.err.find("claims.jsonl:1: "), std::string::npos) << outcome.err;
  EXPECT_FALSE(exists("review.html"));
  write("claims.jsonl", "\n");
  EXPECT_EQ(run("review claims.jsonl -o review.html").code, 1);
  EXPECT_EQ(run("review claims.jsonl").code, 2);
}

}  // namespace
