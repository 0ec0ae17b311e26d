// The command line as a user meets it: the real program, its output, its messages and its exit codes.
#include "cli_support.h"

namespace {

namespace fs = std::filesystem;
using haechi::tests::Outcome;

constexpr const char* kClaim =
    R"({"id": "s/1", "source": "s", "statement": {"ko": "가게는 2024년에 300곳을 열었다."}})";

class Cli : public haechi::tests::CliTest {
 protected:
  void SetUp() override {
    CliTest::SetUp();
    if (IsSkipped()) return;
    write("sources.json", R"([{"id": "s", "title": "가게 이야기", "published": "2024-12-01"}])");
    write("claims.jsonl", std::string(kClaim) + "\n");
  }
};

TEST_F(Cli, BuildsAndShowsABase) {
  const Outcome built = run("build claims.jsonl -o my.hcb");
  EXPECT_EQ(built.code, 0) << built.err;
  const Outcome shown = run("show my.hcb --claims");
  EXPECT_EQ(shown.code, 0);
  EXPECT_EQ(shown.out, std::string(kClaim) + "\n");
  EXPECT_NE(run("show my.hcb").out.find("가게 이야기 | 2024-12-01 (1)"), std::string::npos);
}

TEST_F(Cli, BuildsTheSameBytesAgain) {
  ASSERT_EQ(run("build claims.jsonl -o one.hcb").code, 0);
  ASSERT_EQ(run("build claims.jsonl -o two.hcb").code, 0);
  EXPECT_EQ(file("one.hcb"), file("two.hcb"));
  ASSERT_EQ(run("build claims.jsonl -o dated.hcb --built 2026-01-31").code, 0);
  EXPECT_NE(run("show dated.hcb").out.find("built    2026-01-31"), std::string::npos);
}

TEST_F(Cli, MergesClaimFilesAndTheirSources) {
  write("other/sources.json", R"([{"id": "t"}, {"id": "s", "title": "가게 이야기", "published": "2024-12-01"}])");
  write("other/claims.jsonl", R"({"id": "t/1", "source": "t", "statement": {"en": "It closed."}})");
  EXPECT_EQ(run("build claims.jsonl other/claims.jsonl -o my.hcb").code, 0);
  EXPECT_NE(run("show my.hcb").out.find("claims   2"), std::string::npos);
}

TEST_F(Cli, WritesNothingWhenALineIsBad) {
  write("claims.jsonl", std::string(kClaim) + "\n{\"id\": \"s/2\"}\n");
  const Outcome built = run("build claims.jsonl -o my.hcb");
  EXPECT_EQ(built.code, 1);
  EXPECT_NE(built.err.find("claims.jsonl:2: "), std::string::npos) << built.err;
  EXPECT_FALSE(exists("my.hcb"));
  EXPECT_EQ(run("validate claims.jsonl").code, 1);
}

TEST_F(Cli, SaysWhatIsWrongWithABaseFile) {
  write("empty.hcb", "");
  write("foreign.hcb", "%PDF-1.7 and so on");
  ASSERT_EQ(run("build claims.jsonl -o damaged.hcb").code, 0);
  std::string bytes = file("damaged.hcb");
  bytes[bytes.size() / 2] ^= 1;
  write("damaged.hcb", bytes);
  const auto message = [&](const char* base) {
    const Outcome outcome = run(std::string("check --base ") + base + " 문장");
    EXPECT_EQ(outcome.code, 1);
    EXPECT_EQ(outcome.out, "");
    return outcome.err;
  };
  EXPECT_NE(message("missing.hcb").find("missing.hcb: cannot be opened"), std::string::npos);
  EXPECT_NE(message("empty.hcb").find("empty.hcb: the claim base is empty"), std::string::npos);
  EXPECT_NE(message("foreign.hcb").find("foreign.hcb: this is not a claim base"), std::string::npos);
  EXPECT_NE(message("damaged.hcb").find("damaged.hcb: the claim base is damaged"), std::string::npos);
}

TEST_F(Cli, ChecksALineAtATime) {
  ASSERT_EQ(run("build claims.jsonl -o my.hcb").code, 0);
  const Outcome outcome = run("check --jsonl --base my.hcb",
                              "{\"id\": {\"n\": 1}, \"text\": \"가게는 2024년에 300곳을 열었다.\"}\nnot json\n"
                              "{\"id\": 3}\n{\"text\": \"안녕하세요.\", \"more\": true}\n");
  EXPECT_EQ(outcome.code, 1);
  std::istringstream lines(outcome.out);
  std::string line;
  ASSERT_TRUE(std::getline(lines, line));
  EXPECT_TRUE(line.starts_with(R"({"version":1,"id":{"n":1},"verdict":"supported")")) << line;
  ASSERT_TRUE(std::getline(lines, line));
  EXPECT_TRUE(line.starts_with(R"({"id":null,"error":"not valid JSON)")) << line;
  ASSERT_TRUE(std::getline(lines, line));
  EXPECT_TRUE(line.starts_with(R"({"id":3,"error":"\"text\" is missing)")) << line;
  ASSERT_TRUE(std::getline(lines, line));
  EXPECT_TRUE(line.starts_with(R"({"version":1,"verdict":)")) << line;
  EXPECT_NE(outcome.err.find("line 2: "), std::string::npos);
  EXPECT_NE(outcome.err.find("line 3: "), std::string::npos);
}

TEST_F(Cli, ChecksATextForPeople) {
  ASSERT_EQ(run("build claims.jsonl -o my.hcb").code, 0);
  const Outcome supported = run("check --base my.hcb '가게는 2024년에 300곳을 열었다.'");
  EXPECT_EQ(supported.code, 0);
  EXPECT_TRUE(supported.out.starts_with("✓ supported")) << supported.out;
  EXPECT_NE(supported.out.find("[s] 가게 이야기, 2024-12-01"), std::string::npos) << supported.out;
  EXPECT_EQ(supported.out.find('\x1b'), std::string::npos);
  EXPECT_NE(run("check --color always --base my.hcb 안녕하세요").out.find('\x1b'), std::string::npos);
  const Outcome piped = run("check --base my.hcb -f json -", "가게는 2024년에 300곳을 열었다.");
  EXPECT_TRUE(piped.out.starts_with("{\"version\":1,\"verdict\":\"supported\"")) << piped.out;
}

TEST_F(Cli, AsksForATextWhenThereIsNone) {
  ASSERT_EQ(run("build claims.jsonl -o my.hcb").code, 0);
  const Outcome outcome = run("check --base my.hcb -", " \n");
  EXPECT_EQ(outcome.code, 1);
  EXPECT_NE(outcome.err.find("the text is empty"), std::string::npos);
}

TEST_F(Cli, ExtractsArticlesInTheirOrderWhateverTheThreads) {
  std::string names;
  for (int i = 0; i < 90; ++i) {
    const std::string name = "article" + std::to_string(i) + ".txt";
    write(name.c_str(), "가게 소식\n가게는 올해 " + std::to_string(i) + "곳을 더 열었다고 밝혔다.\n");
    names += " " + name;
  }
  const Outcome one = run("extract -j 1" + names), four = run("extract -j 4" + names);
  EXPECT_EQ(one.code, 0) << one.err;
  EXPECT_EQ(one.out, four.out);
  EXPECT_TRUE(one.out.starts_with(R"({"id": "article0/001")")) << one.out.substr(0, 200);
  EXPECT_EQ(one.err, "");
}

TEST_F(Cli, ExtractsTheRestWhenAnArticleIsDamaged) {
  write("good.txt", "가게 소식\n가게는 2024년에 300곳을 열었다.\n");
  write("binary.txt", std::string("\x7F"
                                  "ELF\0\0\1\2",
                                  8));
  write("empty.txt", "");
  const Outcome outcome = run("extract binary.txt empty.txt missing.txt good.txt -o out.jsonl --sources out.json");
  EXPECT_EQ(outcome.code, 1);
  for (const char* name : {"binary.txt: ", "empty.txt: ", "missing.txt: "})
    EXPECT_NE(outcome.err.find(name), std::string::npos) << outcome.err;
  EXPECT_NE(file("out.jsonl").find("300곳"), std::string::npos);
  EXPECT_EQ(run("build out.jsonl --sources out.json -o out.hcb").code, 0);
}

TEST_F(Cli, SaysThatAFileNameIsCheckedAsWords) {
  write("article.txt", "가게는 2024년에 300곳을 열었다.\n");
  EXPECT_EQ(run("build claims.jsonl -o my.hcb").code, 0);
  const Outcome outcome = run("check --base my.hcb article.txt");
  EXPECT_EQ(outcome.code, 0);
  EXPECT_NE(outcome.err.find("- < article.txt"), std::string::npos) << outcome.err;
  EXPECT_EQ(run("check --base my.hcb words").err, "");
}

TEST_F(Cli, ExtractsLinesAndStandardInput) {
  const Outcome lines =
      run("extract --jsonl",
          R"({"id": "a", "text": "가게 소식\n가게는 지난해 300곳을 열었다.\n", "meta": {"published": "2025-01-02"}})"
          "\n{\"id\": 3}\n");
  EXPECT_EQ(lines.code, 1);
  EXPECT_NE(lines.out.find(R"("time": {"from": "2024-01-01", "to": "2024-12-31"})"), std::string::npos) << lines.out;
  EXPECT_NE(lines.err.find("line 2: "), std::string::npos);
  const Outcome piped = run("extract", "가게 소식\n가게는 2024년에 300곳을 열었다.\n");
  EXPECT_EQ(piped.code, 0);
  EXPECT_NE(piped.out.find(R"("source": "stdin")"), std::string::npos);
}

TEST_F(Cli, ExtractsFilesOfJsonLinesBesideOthers) {
  write("many.jsonl", "{\"id\": \"a\", \"text\": \"가게는 2024년에 300곳을 열었다.\"}\n\n{\"id\": \"b\"}\n");
  write("one.txt", "가게 소식\n가게는 2023년에 200곳을 열었다.\n");
  const Outcome outcome = run("extract many.jsonl one.txt gone.jsonl");
  EXPECT_EQ(outcome.code, 1);
  EXPECT_NE(outcome.out.find(R"("source": "a")"), std::string::npos) << outcome.out;
  EXPECT_NE(outcome.out.find(R"("source": "one")"), std::string::npos) << outcome.out;
  EXPECT_NE(outcome.err.find("many.jsonl:3: "), std::string::npos) << outcome.err;
  EXPECT_NE(outcome.err.find("gone.jsonl: "), std::string::npos) << outcome.err;
}

TEST_F(Cli, RefusesTwoArticlesOfOneName) {
  for (const char* name : {"a.txt", "more/a.txt"}) write(name, "가게 소식\n가게는 2024년에 300곳을 열었다.\n");
  const Outcome outcome = run("extract a.txt more/a.txt");
  EXPECT_EQ(outcome.code, 1);
  EXPECT_NE(outcome.err.find("more/a.txt: another article has the same source id"), std::string::npos) << outcome.err;
}

TEST_F(Cli, ExplainsItself) {
  EXPECT_EQ(run("--help").code, 0);
  EXPECT_NE(run("--help").out.find("check"), std::string::npos);
  EXPECT_EQ(run("").code, 2);
  EXPECT_EQ(run("chekc").code, 2);
  EXPECT_EQ(run("build claims.jsonl").code, 2);
  EXPECT_EQ(run("check --format xml text").code, 2);
}

}  // namespace
