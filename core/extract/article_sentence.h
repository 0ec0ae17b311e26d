// A sentence of an article on its way to a claim.
#ifndef HAECHI_EXTRACT_ARTICLE_SENTENCE_H_
#define HAECHI_EXTRACT_ARTICLE_SENTENCE_H_

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "extract/article.h"
#include "extract/referents.h"
#include "extract/speech.h"

namespace haechi {

struct Sentence {
  Span span;               ///< in Article::text
  std::u16string outside;  ///< its text as without_quotes() gives it
  size_t block = 0;
  BlockRole role = BlockRole::Body;
  bool open = false;    ///< a quotation is open at its start
  bool quoted = false;  ///< one of the sentences of a quotation that stands alone
  Speech speech;
  std::u16string speaker, reported_by;
  std::optional<Day> from, to;
  std::optional<Day> named;                            ///< `from` or `to` as its own words have it
  Referents::Focus focus;                              ///< whom and what the sentences before are about
  bool time_quoted = false;                            ///< the time stands within a quotation
  std::vector<std::pair<Span, std::u16string>> dates;  ///< relative times and what they come to, for the statement
  bool carried = false;                                ///< its speaker is the source that a sentence before names
  bool figures = false;
  bool time_open = false;  ///< a time is named that the article does not settle
  bool bare_number = false;
};

/// The sentences of the article's body, headlines and captions, with the times they are about.
std::vector<Sentence> read_sentences(const Article& article);

inline std::u16string_view text_of(const Article& article, const Sentence& sentence) {
  return std::u16string_view(article.text).substr(sentence.span.begin, sentence.span.length());
}

}  // namespace haechi

#endif  // HAECHI_EXTRACT_ARTICLE_SENTENCE_H_
