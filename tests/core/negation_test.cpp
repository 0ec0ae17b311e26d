// What is denied and what only looks like it: the shared table of negations.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>

#include "korean_support.h"

namespace haechi {
namespace {

/// 못 미치다, 사실이 아니다, 불가능하다: words of the thesaurus that deny by themselves, each the opposite of another.
bool denies_by_itself(const Term& t) {
  const auto written = [&](std::u16string_view part) { return t.key.find(part) != std::u16string::npos; };
  const bool denial =
      written(u"못") || written(u"않") || written(u"아니") || t.key.starts_with(u"불") || t.key.starts_with(u"무");
  return denial && !t.ids.empty();
}

bool any_negated(const Statement& s) {
  return std::any_of(s.terms.begin(), s.terms.end(), [](const Term& t) { return t.negated || denies_by_itself(t); });
}

/// The rows are ends of sentences; a noun before them gives what they deny something to stand on.
bool reads_negation(const std::string& text, const std::string& expected) {
  const Statement s = read_korean_text(Text::from_utf8("결정 " + text));
  const bool first_negated = !s.terms.empty() && s.terms[0].negated;
  if (expected == "yes") return any_negated(s);
  if (expected == "contrast") return s.terms.size() >= 2 && any_negated(s) && !s.terms.back().negated;
  if (expected == "question") return !first_negated || s.question;
  if (expected == "partial") return true;
  // Softened, denied by the speaker or undone by the event itself: nothing of the sentence before is denied flatly.
  if (expected == "soft" || expected == "denies" || expected == "event-neg") return !first_negated;
  return !any_negated(s);
}

TEST(Negation, AHeadlinesNounBeforeADenialIsItsVerb) {
  const auto verbs = [](const char* text) {
    std::u16string keys;
    for (const Term& t : read_korean_text(Text::from_utf8(text)).terms)
      if (t.predicate) keys += t.key + u" ";
    return keys;
  };
  EXPECT_EQ(verbs("시장 합의 실패…추격 불가능"), u"합의 실패 추격 불가능 ");
  EXPECT_EQ(verbs("합의 실패의 책임"), u"");
}

TEST(Negation, SharedTable) {
  const auto rows = table_rows("data/ko-traps/negation.tsv");
  if (!rows) GTEST_SKIP() << "no shared data folder beside the project";
  size_t right = 0;
  for (const auto& row : *rows) {
    const bool ok = reads_negation(row[0], row[1]);
    right += ok;
    if (!ok) std::printf("  not read: %s -> %s\n", row[0].c_str(), row[1].c_str());
  }
  const double share = static_cast<double>(right) / static_cast<double>(rows->size());
  std::printf("negation: %zu of %zu (%.3f)\n", right, rows->size(), share);
  EXPECT_GE(share, 0.95);
}

}  // namespace
}  // namespace haechi
