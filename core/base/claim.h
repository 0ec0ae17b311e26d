// Claims and sources as the claim files give them.
#ifndef HAECHI_BASE_CLAIM_H_
#define HAECHI_BASE_CLAIM_H_

#include <map>
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
  std::vector<std::pair<std::string, std::string>> statement;  ///< language -> text, in the file's order
  std::string speaker, reported_by;                            ///< empty: the source itself
  std::string time_from, time_to;                              ///< ISO days; empty: not settled
  std::string hedge, quote, url, topic;
  std::string context;  ///< what the article says around it (headline, sentence before), for names left out; may be empty
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
