// From articles to claims.
//
//   auto result = haechi::extract({.id = "daily-2024", .bytes = html});
//   if (!result) return result.error();
//   out << result->claims;  // a claim file: one claim a line
//
// Native only: a browser checks, it does not extract.
#ifndef HAECHI_EXTRACTOR_H_
#define HAECHI_EXTRACTOR_H_

#include <cstddef>
#include <string>

#include "haechi/result.h"

namespace haechi {

enum class ArticleFormat { Guess, Text, Html, Markdown };

struct ArticleInput {
  std::string id;     ///< the source id, unless `meta` gives one
  std::string bytes;  ///< the file as it is: UTF-8, UTF-16, EUC-KR/CP949 or another encoding that can be told
  ArticleFormat format = ArticleFormat::Guess;
  std::string meta;       ///< JSON object with fields of a source; what it states goes before what the article states
  bool with_text = true;  ///< give the article's text as well
};

struct Extraction {
  std::string id;      ///< of the source
  std::string claims;  ///< JSON Lines in the form of a claim file
  size_t claim_count = 0;
  std::string source;  ///< the entry for sources.json; what the article does not state is absent
  std::string aliases;  ///< names that the article gives in two ways (리용호(Ri Yong Ho); 홍도윤 대표, 홍 대표), as
                        ///< entries for aliases.json, one a line
  std::string
      text;  ///< the article's text, UTF-8, if asked for; `quote` offsets of the claims count its UTF-16 code units
};

Result<Extraction> extract(const ArticleInput& article);

}  // namespace haechi

#endif  // HAECHI_EXTRACTOR_H_
