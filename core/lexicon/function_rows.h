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

/// English verbs, by lemma, that tell how firmly a sentence speaks: expect, plan.
std::span<const FunctionRow> english_modal_verbs();
/// English words that do so between be and an infinitive: "is set to open".
std::span<const FunctionRow> english_pending_words();

}  // namespace haechi

#endif  // HAECHI_LEXICON_FUNCTION_ROWS_H_
