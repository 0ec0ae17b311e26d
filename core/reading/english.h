// English sentences: words, then what each does, then terms with roles.
#ifndef HAECHI_READING_ENGLISH_H_
#define HAECHI_READING_ENGLISH_H_

#include <optional>
#include <string>
#include <vector>

#include "lexicon/concepts.h"
#include "lexicon/en/word_classes.h"
#include "lexicon/grammar.h"
#include "reading/statement.h"

namespace haechi {

struct EnglishWord {
  Span span;
  std::u16string text, lemma;
  EnglishClass cls = EnglishClass::None;
  bool upper = false;       ///< written with a capital
  bool acronym = false;     ///< written in capitals throughout: US, WHO
  bool possessive = false;  ///< had 's
  bool hyphen = false;      ///< grown to the word before: AI-powered
  bool in_atom = false;
};

/// How a content word is inflected, as far as its form shows.
enum class EnglishForm : uint8_t { Base, ThirdOrPlural, Past, Ing };

/// One or more words that are read as one.
struct EnglishItem {
  enum class Kind : uint8_t { Content, Grammar, Atom };
  Kind kind = Kind::Content;
  size_t first = 0, count = 1;  ///< words
  Span span;
  std::u16string text, lemma;
  IdSet ids;
  bool name = false, unknown = false, proper = false, possessive = false, hyphen = false;
  bool verb_known = false;  ///< a concept of it can be said with a verb
  bool base_form = false;   ///< its first word is its own lemma; "put" may be that, though its past is the same
  EnglishForm form = EnglishForm::Base;
  EnglishClass cls = EnglishClass::None;
  std::optional<FunctionKind> function;
  bool comma = false, stop = false;  ///< a comma, or a stronger mark, stands before it
};

std::vector<EnglishItem> english_items(const Text& text, Span range, const Lexicon& lexicon, const FormTable* names,
                                       const std::vector<Span>& atoms);

/// What an item does among the others.
enum class EnglishTag : uint8_t { Other, Noun, Modifier, Finite, Participle, Gerund, Infinitive };

/// Which items are verbs, by form, order and the words of grammar around them.
std::vector<EnglishTag> tag_english(const std::vector<EnglishItem>& items);

}  // namespace haechi

#endif  // HAECHI_READING_ENGLISH_H_
