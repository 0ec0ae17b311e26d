// The rows of the thesaurus hold together: they are edited by hand, in many files.
#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/concepts/all_concepts.h"

namespace haechi {
namespace {

std::vector<std::string_view> split(std::string_view cell, char mark) {
  std::vector<std::string_view> parts;
  while (!cell.empty()) {
    const size_t end = cell.find(mark);
    if (end != 0) parts.push_back(cell.substr(0, end));
    cell = end == std::string_view::npos ? std::string_view{} : cell.substr(end + 1);
  }
  return parts;
}

std::set<std::string_view> ids() {
  std::set<std::string_view> all;
  for (const ConceptRow& row : all_concepts()) all.insert(row.id);
  return all;
}

TEST(ConceptTables, NameEveryConceptOnce) {
  std::set<std::string_view> seen;
  for (const ConceptRow& row : all_concepts()) EXPECT_TRUE(seen.insert(row.id).second) << row.id << " stands twice";
}

TEST(ConceptTables, RelateToRowsThatAreThere) {
  const auto known = ids();
  for (const ConceptRow& row : all_concepts())
    for (const std::string_view relation : split(row.relations, ' ')) {
      const size_t colon = relation.find(':');
      if (colon == std::string_view::npos) continue;  // a mark: verb, light …
      EXPECT_TRUE(known.contains(relation.substr(colon + 1))) << row.id << ": " << relation;
    }
}

TEST(ConceptTables, HaveAWordInTwoRowsAtMost) {
  const auto check = [](std::string_view ConceptRow::*cell, const char* language) {
    std::map<std::string_view, std::set<std::string_view>> rows;
    for (const ConceptRow& row : all_concepts())
      for (const std::string_view word : split(row.*cell, '|')) rows[word].insert(row.id);
    for (const auto& [word, of] : rows) {
      std::string list;
      for (const std::string_view id : of) list.append(" ").append(id);
      EXPECT_LE(of.size(), 2u) << language << ' ' << word << ':' << list;
    }
  };
  check(&ConceptRow::ko, "ko");
  check(&ConceptRow::en, "en");
  check(&ConceptRow::zh, "zh");
  check(&ConceptRow::ja, "ja");
}

}  // namespace
}  // namespace haechi
