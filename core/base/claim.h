// Claims and sources as the claim files give them.
#ifndef HAECHI_BASE_CLAIM_H_
#define HAECHI_BASE_CLAIM_H_

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace haechi {

struct Source {
  std::string id, title, byline, publisher, published, url, language;  ///< empty: not stated
};

struct Claim {
  std::string id, source;
  std::vector<std::pair<std::string, std::string>> statement;              ///< language -> text, in the file's order
  std::vector<std::pair<std::string, std::vector<std::string>>> wordings;  ///< language -> other ways to say it
  std::vector<std::string> disputed_by;  ///< ids of claims of other sources that say otherwise on the very point
  std::string speaker, reported_by;      ///< empty: the source itself
  std::string time_from, time_to;        ///< ISO days; empty: not settled
  std::string hedge, quote, url, topic;
  std::optional<uint32_t> quote_start, quote_end;  ///< where the article says it: UTF-16 code units of its text
  std::string kind;                                ///< "headline", "subhead", "caption"; empty: the body
  std::vector<std::string> about;  ///< referents that the article's context gives (그는 -> a name), as written there
  std::string
      context;  ///< what the article says around it (headline, sentence before), for names left out; may be empty
  std::vector<std::string> doubt;
};

/// An entity and its names across languages and scripts.
struct Alias {
  std::string id, type, country, of;
  std::vector<std::string> is;
  std::vector<std::pair<std::string, std::vector<std::string>>> names;   ///< language -> spellings
  std::vector<std::pair<std::string, std::vector<std::string>>> titles;  ///< language -> job titles
};

}  // namespace haechi

#endif  // HAECHI_BASE_CLAIM_H_
