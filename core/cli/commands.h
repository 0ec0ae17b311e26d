// The commands. Each takes its options and returns the exit code: 0 done, 1 bad input (2, wrong usage, is main's).
#ifndef HAECHI_CLI_COMMANDS_H_
#define HAECHI_CLI_COMMANDS_H_

#include <string>
#include <vector>

namespace haechi::cli {

inline constexpr int kDone = 0, kBadInput = 1, kUsage = 2;

struct CheckOptions {
  std::string base;  ///< empty: the default base
  std::string text;  ///< empty or "-": standard input
  enum class Format { Text, Json, ClaimReview } format = Format::Text;
  std::string url;     ///< of the page that publishes the reviews
  bool lines = false;  ///< JSON Lines in and out
  std::string colour = "auto";
};
int check(const CheckOptions& options);

struct BuildOptions {
  std::vector<std::string> claims, sources, aliases;
  std::string output;  ///< the base file
  std::string shards;  ///< a folder instead of it
  size_t shard_claims = 5000;
  std::string built;     ///< YYYY-MM-DD; empty: from SOURCE_DATE_EPOCH, or none
  bool compact = false;  ///< less of the thesaurus
};
int build(const BuildOptions& options);
int validate(const BuildOptions& options);

struct ShowOptions {
  std::string base;
  bool claims = false, sources = false, aliases = false, json = false, claim_review = false;
};
int show(const ShowOptions& options);

struct ExtractOptions {
  std::vector<std::string> articles;  ///< empty: standard input
  std::string meta;                   ///< a file with metadata
  std::string output, sources;        ///< empty: standard output; no sources file
  std::string aliases;                ///< empty: no aliases file
  bool lines = false;                 ///< JSON Lines in
  unsigned jobs = 0;                  ///< 0: as many as there are cores
};
int extract(const ExtractOptions& options);

struct ReviewOptions {
  std::vector<std::string> claims, sources, docs;  ///< `docs`: the articles the claims were extracted from
  std::string meta;                                ///< as for extract
  std::string output;
};
int review(const ReviewOptions& options);

struct ImportOptions {
  std::vector<std::string> files;
  std::string output, sources;  ///< empty: standard output; no sources file
};
int import(const ImportOptions& options);

/// Prints "haechi: message" on standard error.
void complain(const std::string& message);

}  // namespace haechi::cli

#endif  // HAECHI_CLI_COMMANDS_H_
