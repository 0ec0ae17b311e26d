#include "lexicon/grammar.h"

#include <array>
#include <string>

#include "lexicon/function_rows.h"
#include "lexicon/inflection.h"

namespace haechi {
namespace {

void add_rows(std::span<const FunctionRow> rows, FormTable& table) {
  for (const FunctionRow& row : rows) {
    std::u16string_view rest = row.forms;
    while (!rest.empty()) {
      const size_t blank = rest.find(u' ');
      std::u16string form(rest.substr(0, blank));
      rest = blank == std::u16string_view::npos ? std::u16string_view() : rest.substr(blank + 1);
      if (form.empty()) continue;
      const FormEntry entry{static_cast<uint32_t>(row.kind), FormKind::Function};
      if (form.back() != u'-') {
        table.add(std::move(form), entry);
        continue;
      }
      form.pop_back();
      const FormEntry verb{entry.id | kFunctionStem, entry.kind};
      for (std::u16string& stem : korean_stems(form)) table.add(std::move(stem), verb);
    }
  }
}

std::array<FormTable, 4> all_tables() {
  std::array<FormTable, 4> tables;
  add_rows(korean_function_rows(), tables[static_cast<size_t>(Language::Korean)]);
  add_rows(english_function_rows(), tables[static_cast<size_t>(Language::English)]);
  add_rows(chinese_function_rows(), tables[static_cast<size_t>(Language::Chinese)]);
  add_rows(japanese_function_rows(), tables[static_cast<size_t>(Language::Japanese)]);
  for (FormTable& table : tables) table.freeze();
  return tables;
}

/// Endings in the order they are tried, with what the lemma may have had in their place.
struct EnglishEnding {
  std::u16string_view ending;
  std::u16string_view replacements[3];
  uint8_t count;
};
constexpr EnglishEnding kEndings[] = {
    {u"'s", {u""}, 1},        {u"ies", {u"y", u"ie"}, 2},  {u"sses", {u"ss"}, 1},   {u"es", {u"e", u""}, 2},
    {u"s", {u""}, 1},         {u"ied", {u"y", u"ie"}, 2},  {u"ed", {u"e", u""}, 2}, {u"ing", {u"", u"e"}, 2},
    {u"ier", {u"y"}, 1},      {u"er", {u"", u"e"}, 2},     {u"iest", {u"y"}, 1},    {u"est", {u"", u"e"}, 2},
    {u"ily", {u"y"}, 1},      {u"ly", {u"", u"le"}, 2},
};

bool is_double_consonant(std::u16string_view s) {
  return s.size() >= 3 && s[s.size() - 1] == s[s.size() - 2] &&
         std::u16string_view(u"bdfgklmnprt").find(s.back()) != std::u16string_view::npos;
}

}  // namespace

const FormTable& function_words(Language language) {
  static const std::array<FormTable, 4> tables = all_tables();
  return tables[static_cast<size_t>(language)];
}

std::u16string english_lemma(std::u16string_view word, const FormTable& known) {
  static const FormTable irregular = [] {
    FormTable table;
    const auto rows = english_irregular();
    for (size_t i = 0; i < rows.size(); ++i)
      table.add(std::u16string(rows[i].first), {static_cast<uint32_t>(i), FormKind::Word});
    table.freeze();
    return table;
  }();
  if (const auto match = irregular.find(word)) return std::u16string(english_irregular()[match.entries->id].second);
  if (known.find(word)) return std::u16string(word);
  std::u16string fallback(word);
  for (const EnglishEnding& e : kEndings) {
    if (!word.ends_with(e.ending) || word.size() < e.ending.size() + 2) continue;
    const std::u16string stem(word.substr(0, word.size() - e.ending.size()));
    for (uint8_t i = 0; i < e.count; ++i) {
      const std::u16string lemma = stem + std::u16string(e.replacements[i]);
      if (known.find(lemma)) return lemma;
    }
    if (is_double_consonant(stem) && known.find(stem.substr(0, stem.size() - 1))) return stem.substr(0, stem.size() - 1);
    const bool plural_or_possessive = e.ending == u"s" || e.ending == u"'s" || e.ending == u"es";
    if (plural_or_possessive && fallback.size() == word.size() && stem.back() != u's')
      fallback = e.ending == u"es" ? stem + u"e" : stem;
  }
  return fallback;
}

}  // namespace haechi
