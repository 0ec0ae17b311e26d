// The binary base: what goes in comes out, and no byte of a hostile file does harm.
#include <gtest/gtest.h>

#include "base/claim_lines.h"
#include "base/claim_set.h"
#include "base/crc32.h"
#include "base/utf8.h"
#include "base/writer.h"
#include "base_support.h"

namespace haechi {
namespace {

constexpr const char* kSources = R"([
  {"id": "a", "title": "제목", "byline": "홍길동 기자", "publisher": "신문", "published": "2024-04-02", "language": "ko"},
  {"id": "b", "title": "Title", "url": "https://example.org/b"}])";
constexpr const char* kAliases = R"([
  {"id": "openai", "type": "org", "names": {"ko": ["오픈AI", "오픈 AI"], "en": ["OpenAI"]}, "is": ["company"], "country": "us"},
  {"id": "kim", "type": "person", "names": {"ko": ["김 아무개"]}, "of": "openai", "titles": {"ko": ["대표", "CEO"]}}])";
constexpr const char* kClaims =
    R"({"id": "a/1", "source": "a", "statement": {"ko": "가격은 3만 원이다.", "en": "It costs 30,000 won."}, "topic": "가격"}
{"id": "a/2", "source": "a", "statement": {"ko": "그는 좋다고 말했다."}, "speaker": "김 아무개", "reportedBy": "신문", "time": {"from": "2024-01-01", "to": "2024-01-31"}, "hedge": "전망", "url": "https://example.org/1", "topic": "가격", "context": "앞 문장", "doubt": ["pronoun", "year"]}
{"id": "b/1", "source": "b", "statement": {"en": "😀 opened.", "zh": "开了", "ja": "開いた"}, "time": {"from": "2024-01-01"}}
)";

std::string sample_file(std::string_view built = "2026-01-31") {
  ClaimSetReader reader;
  reader.add_sources("sources.json", kSources);
  reader.add_aliases("aliases.json", kAliases);
  reader.add_claims("claims.jsonl", kClaims);
  return base_file(reader, built);
}

TEST(Base, GivesBackWhatWentIn) {
  const auto base = open_view(sample_file());
  ASSERT_TRUE(base) << base.error().message;
  std::string lines;
  for (size_t row = 0; row < base->claim_count(); ++row) lines += claim_line(*base, row) + "\n";
  EXPECT_EQ(lines, kClaims);
  EXPECT_EQ(base->built(), "2026-01-31");
  EXPECT_EQ(source_json(base->source(1)), R"({"id": "b", "title": "Title", "url": "https://example.org/b"})");
  EXPECT_EQ(
      alias_json(base->alias(1)),
      R"({"id": "kim", "type": "person", "names": {"ko": ["김 아무개"]}, "of": "openai", "titles": {"ko": ["대표", "CEO"]}})");
  const AliasView openai = base->alias(0);
  ASSERT_EQ(openai.names.size(), 2u);
  EXPECT_EQ(openai.names[1].first, "ko");
  EXPECT_EQ(openai.names[1].second.all(), (std::vector<std::string_view>{"오픈AI", "오픈 AI"}));
}

TEST(Base, IsTheSameForTheSameInput) { EXPECT_EQ(sample_file(), sample_file()); }

TEST(Base, RecordsNoBuildDayUnlessGiven) {
  const auto base = open_view(sample_file(""));
  ASSERT_TRUE(base);
  EXPECT_EQ(base->built(), "");
}

TEST(Base, TellsWhetherItsClaimsWereTakenFromArticlesByAProgram) {
  const auto written = open_view(sample_file());
  ASSERT_TRUE(written);
  EXPECT_FALSE(written->is_extracted());
  ClaimSetReader reader;
  reader.add_sources("sources.json", kSources);
  reader.add_claims(
      "claims.jsonl",
      R"({"id": "a/1", "source": "a", "statement": {"ko": "값이 올랐다."}, "quote": {"start": 0, "end": 7}})");
  const auto extracted = open_view(base_file(reader, ""));
  ASSERT_TRUE(extracted);
  EXPECT_TRUE(extracted->is_extracted());
}

TEST(Base, OpensWithoutAnyClaim) {
  const auto file = write_base(ClaimSet(), "");
  ASSERT_TRUE(file);
  const auto base = open_view(*file);
  ASSERT_TRUE(base) << base.error().message;
  EXPECT_EQ(base->claim_count(), 0u);
}

TEST(Base, ReadsBackThousandsOfClaims) {
  ClaimSet set;
  set.sources.resize(1);
  set.sources[0].id = "s";
  for (int i = 0; i < 3000; ++i) {
    Claim claim;
    claim.id = "s/" + std::to_string(i);
    claim.source = "s";
    claim.statement = {{"en", "Number " + std::to_string(i * i) + "."}};
    set.claims.push_back(claim);
  }
  const auto base = open_view(*write_base(set, ""));
  ASSERT_TRUE(base);
  for (int i = 0; i < 3000; ++i) EXPECT_EQ(claim_line(*base, i), claim_line(set.claims[i]));
}

TEST(Base, SaysWhatIsWrongWithAFile) {
  std::string file = sample_file();
  const auto message = [](const std::string& bytes) {
    const auto base = open_view(bytes);
    return base ? std::string("opened") : base.error().message;
  };
  EXPECT_NE(message("").find("is empty"), std::string::npos);
  EXPECT_NE(message("PK\x03\x04 a zip file, say").find("not a claim base"), std::string::npos);
  EXPECT_NE(message("x").find("not a claim base"), std::string::npos);
  EXPECT_NE(message(file.substr(0, 30)).find("should have"), std::string::npos);
  EXPECT_NE(message(file + "x").find("damaged"), std::string::npos);
  std::string newer = file;
  newer[8] = static_cast<char>(format::kVersion + 1);
  EXPECT_NE(message(newer).find("format version " + std::to_string(format::kVersion + 1)), std::string::npos);
  std::string flipped = file;
  flipped[file.size() / 2] ^= 1;
  EXPECT_NE(message(flipped).find("checksum"), std::string::npos);
}

TEST(Base, RefusesEveryTruncation) {
  const std::string file = sample_file();
  for (size_t length = 0; length < file.size(); ++length) {
    EXPECT_FALSE(open_view(std::string_view(file).substr(0, length))) << length;
  }
}

TEST(Base, RefusesEveryFlippedByte) {
  const std::string file = sample_file();
  for (size_t at = 0; at < file.size(); ++at) {
    for (const int flip : {0x01, 0x80, 0xFF}) {
      std::string damaged = file;
      damaged[at] = static_cast<char>(damaged[at] ^ flip);
      EXPECT_FALSE(open_view(damaged)) << at;
    }
  }
}

TEST(Base, SurvivesEveryByteForgedWithRightChecksums) {
  const std::string file = sample_file();
  size_t opened = 0;
  for (size_t at = 0; at < file.size(); ++at) {
    for (const int flip : {0x01, 0x02, 0x10, 0x80, 0xFF}) {
      std::string forged = file;
      forged[at] = static_cast<char>(forged[at] ^ flip);
      reseal(forged);
      const auto base = open_view(forged);
      if (base && read_all(*base) > 0) ++opened;
      if (!base) {
        EXPECT_FALSE(base.error().message.empty());
      }
    }
  }
  EXPECT_GT(opened, 0u);  // a changed letter in a text is not to be noticed: so the accessors were tried
}

TEST(Utf8, FindsTheFirstInvalidByte) {
  EXPECT_EQ(find_invalid_utf8("가a😀"), std::string_view::npos);
  EXPECT_EQ(find_invalid_utf8("a\xC0\x80"), 1u);
  EXPECT_EQ(find_invalid_utf8("\xED\xA0\x80"), 0u);
  EXPECT_EQ(find_invalid_utf8("가\xEA\xB0"), 3u);
  EXPECT_EQ(find_invalid_utf8("\xF4\x90\x80\x80"), 0u);
}

TEST(Crc32, MatchesTheStandardCheckValue) { EXPECT_EQ(crc32("123456789"), 0xCBF43926u); }

}  // namespace
}  // namespace haechi
