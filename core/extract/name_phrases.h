// Names within Korean noun phrases.
#ifndef HAECHI_EXTRACT_NAME_PHRASES_H_
#define HAECHI_EXTRACT_NAME_PHRASES_H_

#include <string>
#include <string_view>
#include <vector>

namespace haechi {

struct WordSpan {
  size_t begin, end;
};
/// Words parted by blanks.
std::vector<WordSpan> words_of(std::u16string_view text);

/// The text without what stands in brackets.
std::u16string without_brackets(std::u16string_view text);
/// The same of a word, which hardly ever has any: it is copied to `room` only if it does.
std::u16string_view without_brackets(std::u16string_view word, std::u16string& room);

/// "가람의 " and K1 as "가람 K1": what has a letter and a number for a name takes its maker's before it.
std::u16string with_model(std::u16string before, std::u16string_view name);

/// True for a word that is what somebody is, or ends in it: 기술책임자.
bool is_title(std::u16string_view word);

/// True for a surname and a given name of two syllables: 홍도윤.
bool is_korean_name(std::u16string_view word);

/// A noun phrase down to the name in it, with a title behind the name.
std::u16string name_in(std::u16string_view phrase);

/// The noun phrase that ends with word `at`, up to the clause before it; without the particle's letters.
std::u16string_view phrase_to(std::u16string_view text, const std::vector<WordSpan>& parts, size_t at, size_t particle);

/// The name in the noun phrase that word `at` ends; empty if it names nobody.
std::u16string speaker_at(std::u16string_view outside, const std::vector<WordSpan>& parts, size_t at, size_t particle);

/// True if a predicate stands before the phrase that word `at` ends: its topic is the topic of a later clause.
bool follows_clause(std::u16string_view outside, const std::vector<WordSpan>& parts, size_t at);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_NAME_PHRASES_H_
