#include "lexicon/grammar.h"

#include <array>
#include <string>

#include "lexicon/function_rows.h"
#include "lexicon/inflection.h"

namespace haechi {
namespace {

void add_rows(std::span<const FunctionRow> rows, FormTable& table) {
  for (const FunctionRow& row : rows) {
    const FormEntry entry{static_cast<uint32_t>(row.kind), FormKind::Function};
    const FormEntry verb{entry.id | kFunctionStem, entry.kind};
    each_form(row.forms, [&](std::u16string_view form) {
      if (form.back() != u'-') return table.add(form, entry);
      form.remove_suffix(1);
      for (const std::u16string& stem : korean_stems(std::u16string(form))) table.add(stem, verb);
    });
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

}  // namespace

const FormTable& function_words(Language language) {
  static const std::array<FormTable, 4> tables = all_tables();
  return tables[static_cast<size_t>(language)];
}

}  // namespace haechi
