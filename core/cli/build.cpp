// haechi build, haechi validate: claim files in, a base or a list of what is wrong out.
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include "base/claim_set.h"
#include "base/json_input.h"
#include "base/writer.h"
#include "cli/claim_inputs.h"
#include "cli/commands.h"
#include "cli/files.h"
#include "cli/shards.h"
#include "lexicon/concepts/all_concepts.h"
#include "search/concept_choice.h"
#include "search/wordings.h"

namespace haechi::cli {
namespace {

/// Reads all files; prints every problem. False if there was one.
bool read_all(ClaimSetReader& reader, const BuildOptions& options) {
  const auto sources = files_or_beside(options.sources, options.claims, "sources.json");
  bool fine = add_files(reader, &ClaimSetReader::add_sources, sources);
  fine &=
      add_files(reader, &ClaimSetReader::add_aliases, files_or_beside(options.aliases, options.claims, "aliases.json"));
  fine &= add_files(reader, &ClaimSetReader::add_claims, options.claims);
  if (sources.empty()) {
    complain("no sources file: name it with --sources, or put sources.json beside the claim files");
    fine = false;
  } else {
    reader.check_references();
  }
  fine &= is_fine(reader);
  if (fine && reader.set().claims.empty()) {
    complain("the claim files hold no claim");
    fine = false;
  }
  return fine;
}

/// The day of SOURCE_DATE_EPOCH, the usual way to date a reproducible build.
std::string day_from_environment() {
  const char* epoch = std::getenv("SOURCE_DATE_EPOCH");
  if (!epoch || !*epoch) return {};
  const std::time_t seconds = std::strtoll(epoch, nullptr, 10);
  std::tm utc{};
  if (!gmtime_r(&seconds, &utc)) return {};
  char day[16];
  return std::strftime(day, sizeof day, "%Y-%m-%d", &utc) ? day : "";
}

std::string counted(size_t number, const char* one, const char* many) {
  return std::to_string(number) + " " + (number == 1 ? one : many);
}

/// Empty if all went well.
std::string write(const ClaimSet& set, const std::string& built, const BuildOptions& options) {
  if (!options.shards.empty()) return write_shards(set, built, options.shards, options.shard_claims);
  const auto concepts = concepts_for(set, all_concepts(), options.compact ? Thesaurus::Compact : Thesaurus::Whole);
  const auto file = write_base(set, built, concepts, concepts_beside(set, concepts));
  return file ? write_file(options.output, *file) : file.error().message;
}

}  // namespace

int build(const BuildOptions& options) {
  const std::string built = options.built.empty() ? day_from_environment() : options.built;
  if (!built.empty() && !is_day(built)) {
    complain("--built \"" + built + "\" is not a day: give it as YYYY-MM-DD");
    return kBadInput;
  }
  ClaimSetReader reader;
  if (!read_all(reader, options)) {
    complain("nothing was written: mend the lines above first");
    return kBadInput;
  }
  const std::string why = write(reader.set(), built, options);
  if (!why.empty()) {
    complain(why);
    return kBadInput;
  }
  std::fprintf(stderr, "%s: %s of %s\n", (options.shards.empty() ? options.output : options.shards).c_str(),
               counted(reader.set().claims.size(), "claim", "claims").c_str(),
               counted(reader.set().sources.size(), "source", "sources").c_str());
  return kDone;
}

int validate(const BuildOptions& options) {
  ClaimSetReader reader;
  if (!read_all(reader, options)) return kBadInput;
  std::printf("%s of %s and %s: all fine\n", counted(reader.set().claims.size(), "claim", "claims").c_str(),
              counted(reader.set().sources.size(), "source", "sources").c_str(),
              counted(reader.set().aliases.size(), "alias entry", "alias entries").c_str());
  return kDone;
}

}  // namespace haechi::cli
