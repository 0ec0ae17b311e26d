// The function words as the language folders list them.
#ifndef HAECHI_LEXICON_FUNCTION_ROWS_H_
#define HAECHI_LEXICON_FUNCTION_ROWS_H_

#include <span>
#include <string_view>

#include "lexicon/grammar.h"

namespace haechi {

/// Forms of one kind, separated by blanks. A form that ends in `-` is a stem: all its inflected stems are entered.
struct FunctionRow {
  FunctionKind kind;
  std::u16string_view forms;
};

std::span<const FunctionRow> korean_function_rows();
std::span<const FunctionRow> english_function_rows();
std::span<const FunctionRow> chinese_function_rows();
std::span<const FunctionRow> japanese_function_rows();

/// English irregular forms: "form lemma" pairs.
std::span<const std::pair<std::u16string_view, std::u16string_view>> english_irregular();

}  // namespace haechi

#endif  // HAECHI_LEXICON_FUNCTION_ROWS_H_
