// The thesaurus in a base: written short, read in full, and refused where it does not stand for what it stood for.
#include <gtest/gtest.h>

#include "base/concept_cells.h"
#include "base/writer.h"
#include "base_support.h"
#include "lexicon/concepts/all_concepts.h"

namespace haechi {
namespace {

const std::vector<ConceptRow> kRows = {
    {"confirm", "확인|맞다", "confirm", "确认", "確認|確かめる", "opp:deny"},
    {"answer-back", "답하다|답변|회답", "reply|answer", "回答|答复", "答える|回答", ""},
    {"geo:south-korea", "한국|대한민국", "korea|south korea", "韩国", "韓国", ""},
};

/// `row` with its cells as they are packed; `cells` keeps them.
ConceptRow packed(const ConceptRow& row, ConceptCells& cells) {
  cells = pack(row);
  ConceptRow out = row;
  out.id = cells.id, out.ko = cells.ko, out.ja = cells.ja;
  return out;
}

/// Empty words only part those of a cell that every base carries from the others.
std::string without_empty_words(std::string_view cell) {
  std::string out;
  for (const char c : cell)
    if (c != '|' || (!out.empty() && out.back() != '|')) out += c;
  return out;
}

void expect_round_trip(const ConceptRow& row) {
  ConceptCells cells;
  const ConceptCells full = unpack(packed(row, cells));
  EXPECT_EQ(full.id, row.id);
  EXPECT_EQ(full.ko, without_empty_words(row.ko)) << row.id;
  EXPECT_EQ(full.ja, without_empty_words(row.ja)) << row.id;
}

TEST(ConceptCells, WriteOnceWhatTwoCellsSay) {
  const ConceptCells confirm = pack(kRows[0]);
  EXPECT_EQ(confirm.id, "\1");
  EXPECT_EQ(confirm.ko, "\1맞다");  // 確認 read aloud
  const ConceptCells reply = pack(kRows[1]);
  EXPECT_EQ(reply.id, "\2-back");
  EXPECT_EQ(reply.ja, "答える\1");       // 回答 is written alike in Chinese
  EXPECT_EQ(reply.ko, "답하다|답변\2");  // … and read 회답
  EXPECT_EQ(pack(kRows[2]).id, "geo:\2");
}

TEST(ConceptCells, KeepNoEmptyWords) {
  const ConceptRow row{"confirm", "확인|맞다||확증", "confirm||verify", "确认||确证", "確認||確証|確かめる", ""};
  expect_round_trip(row);
}

TEST(ConceptCells, StandForTheWholeThesaurus) {
  ASSERT_GT(all_concepts().size(), 1000u);
  for (const ConceptRow& row : all_concepts()) expect_round_trip(row);
}

TEST(ConceptCells, TakeReferencesToNothing) {
  const ConceptCells full = unpack({"\3x", "\7가\1\1", "", "", "\2|\2||a", ""});
  EXPECT_EQ(full.id, "x");
  EXPECT_NE(full.ko.find("가"), std::string::npos);
  EXPECT_EQ(full.ja.find('\2'), std::string::npos);
}

std::string file_with_concepts() { return *write_base(ClaimSet(), "", kRows); }

TEST(BaseConcepts, AreReadBack) {
  const auto base = open_view(file_with_concepts());
  ASSERT_TRUE(base) << base.error().message;
  ASSERT_EQ(base->concepts().size(), kRows.size());
  for (size_t i = 0; i < kRows.size(); ++i) {
    EXPECT_EQ(base->concepts()[i].id, kRows[i].id);
    EXPECT_EQ(base->concepts()[i].ko, kRows[i].ko);
    EXPECT_EQ(base->concepts()[i].ja, kRows[i].ja);
  }
}

TEST(BaseConcepts, NameRelatedRowsByDistance) {
  const std::vector<ConceptRow> rows = {
      {"confirm", "확인", "", "", "", "verb opp:deny near:answer"},
      {"deny", "부인", "", "", "", "opp:forbid conv:confirm"},
      {"answer", "답변", "", "", "", "near:deny"},
  };
  const auto base = open_view(*write_base(ClaimSet(), "", rows));
  ASSERT_TRUE(base);
  EXPECT_EQ(base->concepts()[0].relations, "verb opp:+1 near:+2");
  EXPECT_EQ(base->concepts()[1].relations, "conv:-1");  // no row says what forbidding is
  const Lexicon named(rows), counted(base->concepts());
  for (ConceptId a = 1; a <= rows.size(); ++a)
    for (ConceptId b = 1; b <= rows.size(); ++b) EXPECT_EQ(counted.relation(a, b), named.relation(a, b));
}

TEST(BaseConcepts, AreRelatedToNoRowsOutside) {
  const std::vector<ConceptRow> rows = {
      {"confirm", "", "confirm", "", "", "opp:+1 opp:-9 opp:+4294967295 opp:-x near:+"}};
  const Lexicon lexicon(rows);
  EXPECT_TRUE(lexicon.concept_at(1).opposite.empty());
}

TEST(BaseConcepts, OutliveAMove) {
  auto base = open_view(file_with_concepts());
  ASSERT_TRUE(base);
  const BaseView moved = *std::move(base);
  EXPECT_EQ(moved.concepts()[0].ko, kRows[0].ko);
}

TEST(BaseConcepts, AreRefusedWhereTheyStandForSomethingElse) {
  std::string file = file_with_concepts();
  const size_t at = file.find("confirm");  // which the row's id is made of
  ASSERT_NE(at, std::string::npos);
  file.replace(at, 7, "confute");
  reseal(file);
  const auto base = open_view(file);
  ASSERT_FALSE(base);
  EXPECT_NE(base.error().message.find("other word lists"), std::string::npos) << base.error().message;
}

TEST(BaseConcepts, SurviveEveryByteForged) {
  const std::string file = file_with_concepts();
  size_t opened = 0;
  for (size_t at = 0; at < file.size(); ++at) {
    for (const int flip : {0x01, 0x02, 0x10, 0x80, 0xFF}) {
      std::string forged = file;
      forged[at] = static_cast<char>(forged[at] ^ flip);
      EXPECT_FALSE(open_view(forged)) << at;
      reseal(forged);
      const auto base = open_view(forged);
      if (base && read_all(*base) > 0) ++opened;
    }
  }
  EXPECT_GT(opened, 0u);
}

TEST(BaseConcepts, ATextWithALineBreakIsRefused) {
  ClaimSet set;
  set.sources.resize(1);
  set.sources[0].title = "one\ntwo";
  const auto file = write_base(set, "");
  ASSERT_FALSE(file);
  EXPECT_NE(file.error().message.find("line break"), std::string::npos);
}

}  // namespace
}  // namespace haechi
