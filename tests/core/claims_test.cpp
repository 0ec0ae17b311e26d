// Claim files: each way to write one wrong is named with its file, line and cure.
#include <ostream>

#include <gtest/gtest.h>

#include "base/claim_lines.h"
#include "base/claim_set.h"
#include "base/json_input.h"

namespace haechi {
namespace {

constexpr const char* kGood = R"({"id": "s/1", "source": "s", "statement": {"ko": "가격은 3만 원이다."}})";

std::string problems_of(std::string_view claims, std::string_view sources = R"([{"id": "s"}])") {
  ClaimSetReader reader;
  reader.add_sources("sources.json", sources);
  reader.add_claims("c.jsonl", claims);
  reader.check_references();
  std::string out;
  for (const Problem& problem : reader.problems()) out += to_string(problem) + "\n";
  return out;
}

struct Case {
  const char* line;
  const char* says;
};

void PrintTo(const Case& one, std::ostream* out) { *out << one.says; }

class BadClaim : public testing::TestWithParam<Case> {};

TEST_P(BadClaim, IsReportedWithItsLine) {
  const std::string out = problems_of(std::string(kGood) + "\n" + GetParam().line);
  EXPECT_TRUE(out.starts_with("c.jsonl:2: ")) << out;
  EXPECT_NE(out.find(GetParam().says), std::string::npos) << out;
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, BadClaim,
    testing::Values(
        Case{R"({"id": "s/2", "source": "s", "statement": {"ko": "열렸다.")", "not valid JSON at byte"},
        Case{R"(["s/2"])", "must be one claim"},
        Case{R"({"id": "s/1", "source": "s", "statement": {"ko": "다른 말."}})", "already used at c.jsonl:1"},
        Case{R"({"source": "s", "statement": {"ko": "다른 말."}})", "\"id\" is missing"},
        Case{R"({"id": 7, "source": "s", "statement": {"ko": "다른 말."}})", "\"id\" is a number"},
        Case{R"({"id": "s/2", "source": "t", "statement": {"ko": "다른 말."}})", "no source has the id \"t\""},
        Case{R"({"id": "s/2", "source": "s"})", "\"statement\" is missing"},
        Case{R"({"id": "s/2", "source": "s", "statement": {}})", "\"statement\" is empty"},
        Case{R"({"id": "s/2", "source": "s", "statement": {"ko": ""}})", "\"statement\".ko is empty"},
        Case{R"({"id": "s/2", "source": "s", "statement": {"ko": " x"}})", "begins or ends with a blank"},
        Case{R"({"id": "s/2", "source": "s", "statement": {"kr": "다른 말."}})", "the language \"kr\""},
        Case{R"({"id": "s/2", "source": "s", "statement": {"ko": "다른\n말."}})", "line break"},
        Case{R"({"id": "s/2", "source": "s", "statement": {"ko": "말."}, "speeker": "x"})",
             "unknown field \"speeker\""},
        Case{R"({"id": "s/2", "source": "s", "statement": {"ko": "말."}, "time": "2024"})", "\"time\" is a string"},
        Case{R"({"id": "s/2", "source": "s", "statement": {"ko": "말."}, "time": {"from": "2024-02-30"}})",
             "a day that exists"},
        Case{
            R"({"id": "s/2", "source": "s", "statement": {"ko": "말."}, "time": {"from": "2024-02-03", "to": "2024-02-01"}})",
            "ends before it begins"},
        Case{R"({"id": "s/2", "source": "s", "statement": {"ko": "말."}, "time": {"since": "2024-02-03"}})",
             "unknown field \"since\""},
        Case{R"({"id": "s/2", "source": "s", "statement": {"ko": "말."}, "quote": {"start": 4, "end": 2}})",
             "ends before it starts"},
        Case{R"({"id": "s/2", "source": "s", "statement": {"ko": "말."}, "quote": {"start": -4}})", "whole numbers"},
        Case{R"({"id": "s/2", "source": "s", "statement": {"ko": "말."}, "doubt": [3]})", "\"doubt\" holds a number"},
        Case{R"({"id": "s/2", "source": "s", "statement": {"ko": "말."}, "disputedBy": ["t/9"]})",
             "\"t/9\", which no claim has"},
        Case{R"({"id": "s/2", "source": "s", "statement": {"ko": "말."}, "disputedBy": ["s/1"]})",
             "\"s/1\" of the same source"},
        Case{R"({"id": "s/2", "source": "s", "statement": {"ko": "말."}, "wordings": {"fr": ["mot"]}})",
             "\"wordings\" has the language \"fr\""},
        Case{R"({"id": "s/2", "source": "s", "statement": {"ko": "말."}, "wordings": {"ko": [3]}})",
             "\"wordings\": \"ko\" holds a number"},
        Case{"{\"id\": \"s/2\", \"source\": \"s\", \"statement\": {\"ko\": \"\xEA\xB0.\"}}",
             "invalid UTF-8 at byte 51"}));

TEST(ClaimFile, AcceptsMarkBlankLinesAndWindowsLineEnds) {
  EXPECT_EQ(problems_of("\xEF\xBB\xBF" + std::string(kGood) + "\r\n\r\n  \n"), "");
}

TEST(ClaimFile, ReportsEveryBadLine) {
  const std::string out = problems_of("{\n[]\n" + std::string(kGood) + "\n7\n");
  EXPECT_EQ(std::count(out.begin(), out.end(), '\n'), 3);
  EXPECT_NE(out.find("c.jsonl:4: "), std::string::npos);
}

TEST(ClaimFile, WritesTheLineThatWasRead) {
  const std::string line =
      R"({"id": "s/1", "source": "s", "statement": {"ko": "그는 \"좋다\"고 했다.", "en": "He said \"good\"."}, "wordings": {"ko": ["그가 괜찮다고 말했다.", "괜찮다는 게 그의 말이다."]}, "speaker": "그", "time": {"from": "2024-01-01"}, "quote": {"start": 3, "end": 9}, "topic": "말", "disputedBy": ["t/1"], "about": ["그: 홍길동"], "kind": "headline", "doubt": ["pronoun"]})";
  ClaimSetReader reader;
  reader.add_sources("sources.json", R"([{"id": "s"}])");
  reader.add_claims("c.jsonl", line);
  for (const Problem& problem : reader.problems()) ADD_FAILURE() << to_string(problem);
  ASSERT_EQ(reader.set().claims.size(), 1u);
  EXPECT_EQ(claim_line(reader.set().claims[0]), line);
}

TEST(Sources, MayBeAnObjectById) {
  EXPECT_EQ(problems_of(kGood, R"({"s": {"title": "제목", "published": null}})"), "");
  EXPECT_NE(problems_of(kGood, R"({"s": {"id": "t"}})").find("make both the same"), std::string::npos);
}

TEST(Sources, MayBeGivenTwiceAlike) {
  ClaimSetReader reader;
  reader.add_sources("a.json", R"([{"id": "s", "title": "하나"}])");
  reader.add_sources("b.json", R"([{"id": "s", "title": "하나"}])");
  EXPECT_TRUE(reader.problems().empty());
  EXPECT_EQ(reader.set().sources.size(), 1u);
}

TEST(Sources, ThatDifferAreReportedWithBothFiles) {
  ClaimSetReader reader;
  reader.add_sources("a.json", R"([{"id": "s", "title": "하나"}])");
  reader.add_sources("b.json", R"([{"id": "s", "title": "둘"}])");
  ASSERT_EQ(reader.problems().size(), 1u);
  const std::string out = to_string(reader.problems()[0]);
  EXPECT_TRUE(out.starts_with("b.json: ")) << out;
  EXPECT_NE(out.find("\"title\" here than in a.json"), std::string::npos) << out;
}

TEST(Sources, NeedADateThatExists) {
  EXPECT_EQ(problems_of(kGood, R"([{"id": "s", "published": "2024-02"}])"), "");
  EXPECT_NE(problems_of(kGood, R"([{"id": "s", "published": "2 April"}])").find("YYYY-MM-DD"), std::string::npos);
  EXPECT_NE(problems_of(kGood, R"([{"id": "s", "published": "2023-02-29"}])").find("YYYY-MM-DD"), std::string::npos);
}

TEST(Aliases, AreReportedWithTheirId) {
  ClaimSetReader reader;
  reader.add_aliases("aliases.json", R"([{"id": "x", "type": "org", "names": {"ko": []}}, {"id": "y", "type": "org"},
    {"id": "z", "type": "org", "names": {"ko": ["가"]}}, {"id": "z", "type": "org", "names": {"ko": ["나"]}}, 3])");
  std::string out;
  for (const Problem& problem : reader.problems()) out += to_string(problem) + "\n";
  EXPECT_NE(out.find("alias \"x\": \"names\".ko is empty"), std::string::npos) << out;
  EXPECT_NE(out.find("alias \"y\": \"names\" is missing"), std::string::npos) << out;
  EXPECT_NE(out.find("alias \"z\" is already given"), std::string::npos) << out;
  EXPECT_NE(out.find("alias 5 is a number"), std::string::npos) << out;
}

TEST(Json, ErrorsInLongFilesNameTheLine) {
  const auto value = parse_json("[\n1,\n,2]");
  ASSERT_FALSE(value);
  EXPECT_NE(value.error().message.find("line 3, byte 1"), std::string::npos) << value.error().message;
}

TEST(Days, ExistOrNot) {
  EXPECT_TRUE(is_day("2024-02-29"));
  EXPECT_FALSE(is_day("2023-02-29"));
  EXPECT_FALSE(is_day("2024-13-01"));
  EXPECT_FALSE(is_day("2024-1-01"));
  EXPECT_FALSE(is_day("20240101"));
  EXPECT_FALSE(is_day("0000-01-01"));
}

}  // namespace
}  // namespace haechi
