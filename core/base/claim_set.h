// All that a base is built from, merged from any number of files.
#ifndef HAECHI_BASE_CLAIM_SET_H_
#define HAECHI_BASE_CLAIM_SET_H_

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/claim.h"
#include "base/problem.h"

namespace haechi {

struct ClaimSet {
  std::vector<Claim> claims;
  std::vector<Source> sources;
  std::vector<Alias> aliases;
};

/// Reads files into one ClaimSet. Every problem of every file is kept; the set may be used only if there is none.
class ClaimSetReader {
 public:
  /// JSON Lines, one claim a line. A line starting with a byte order mark or nothing but blanks is fine.
  void add_claims(std::string_view file, std::string_view text);
  /// An array of sources, or an object of them by id. The same source twice is fine as long as both say the same.
  void add_sources(std::string_view file, std::string_view text);
  /// An array of aliases.
  void add_aliases(std::string_view file, std::string_view text);

  /// What only shows when all files are in: claims that cite a source nobody describes.
  void check_references();

  const Problems& problems() const { return problems_; }
  ClaimSet& set() { return set_; }

 private:
  struct Place {
    std::string file;
    size_t line;
    std::string to_string() const { return line ? file + ":" + std::to_string(line) : file; }
  };
  struct Known {
    size_t index;
    Place place;
  };
  void check_dispute(size_t claim, const std::string& other);

  void add_claim(Claim claim, const Place& place);
  void add_source(Source source, const Place& place);
  void add_alias(Alias alias, const Place& place);
  void report(const Place& place, std::string message) {
    problems_.push_back({place.file, place.line, std::move(message)});
  }

  ClaimSet set_;
  Problems problems_;
  std::unordered_map<std::string, Known> claims_, sources_, aliases_;
  std::vector<Place> claim_places_;
};

}  // namespace haechi

#endif  // HAECHI_BASE_CLAIM_SET_H_
