// Nouns and what hangs on them: the shared table of eojeols and the stems they have.
#include <gtest/gtest.h>

#include <cstdio>

#include "korean_support.h"
#include "lexicon/hanja.h"

namespace haechi {
namespace {

/// 늘어나다 is looked for by its stem 늘어나.
std::u16string without_da(std::u16string stem) {
  if (stem.size() > 2 && stem.back() == u'다') stem.pop_back();
  return stem;
}

bool reads_stem(const std::string& eojeol, const std::string& stem) {
  const Text text = Text::from_utf8(eojeol), expected = Text::from_utf8(stem);
  const Statement statement = read_korean_text(text);
  const std::u16string key = without_da(std::u16string(expected.folded()));
  // Words of grammar leave no term; figures are read elsewhere.
  if (statement.terms.empty()) return eojeol == stem || !statement.quantities.empty() || !statement.times.empty();
  if (statement.terms.size() != 1) return false;
  const Term& term = statement.terms[0];
  const auto known = all_words().forms(Language::Korean).find(term.key);
  bool same = term.key == key || term.key == read_hanja(key);  // 美 is kept as it is said
  // An inflected stem of the table counts as the stem it comes from.
  const auto wanted = all_words().forms(Language::Korean).find(key);
  for (uint32_t i = 0; i < known.count; ++i)
    for (uint32_t k = 0; k < wanted.count; ++k)
      same |= known.entries[i].id == wanted.entries[k].id && known.entries[i].kind == FormKind::Stem &&
              term.key.size() == key.size();
  return same;
}

TEST(Josa, SharedTable) {
  const auto rows = table_rows("data/ko-traps/josa.tsv");
  if (!rows) GTEST_SKIP() << "no shared data folder beside the project";
  size_t right = 0;
  for (const auto& row : *rows) {
    const bool ok = reads_stem(row[0], row[1]);
    right += ok;
    if (!ok) std::printf("  not read: %s -> %s\n", row[0].c_str(), row[1].c_str());
  }
  const double share = static_cast<double>(right) / static_cast<double>(rows->size());
  std::printf("josa: %zu of %zu (%.3f)\n", right, rows->size(), share);
  EXPECT_GE(share, 0.95);
}

}  // namespace
}  // namespace haechi
