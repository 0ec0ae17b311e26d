#include "cli/shards.h"

#include <filesystem>
#include <system_error>
#include <vector>

#include "base/claim_lines.h"
#include "base/json_input.h"
#include "base/json_writer.h"
#include "base/sharding.h"
#include "base/view.h"
#include "base/writer.h"
#include "cli/files.h"
#include "cli/sha256.h"
#include "lexicon/concepts/all_concepts.h"
#include "search/concept_choice.h"
#include "search/wordings.h"

namespace haechi::cli {
namespace {

namespace fs = std::filesystem;

constexpr const char* kManifest = "manifest.json";
constexpr uint64_t kVersion = 1;
constexpr size_t kNameDigits = 16;

/// One shard as the manifest gives it.
struct Entry {
  std::string file, integrity;
};

Result<std::string> base_of(const ClaimSet& set, std::string_view built) {
  const auto concepts = concepts_for(set, all_concepts());
  return write_base(set, built, concepts, concepts_beside(set, concepts));
}

std::string entry_json(const std::string& file, const std::string& bytes, const std::string& integrity,
                       const ClaimSet& set) {
  JsonWriter json(true);
  json.begin_object().key("file").value(file).key("bytes").value(uint64_t{bytes.size()});
  json.key("integrity").value(integrity).key("claims").value(uint64_t{set.claims.size()});
  return json.key("sources").value(uint64_t{set.sources.size()}).end_object().take();
}

std::string manifest_json(const ClaimSet& set, std::string_view built, const std::vector<std::string>& entries) {
  JsonWriter head(true);
  head.key("version").value(kVersion).key("claims").value(uint64_t{set.claims.size()});
  head.key("sources").value(uint64_t{set.sources.size()}).field_if("built", built);
  std::string out = "{" + head.take() + ", \"shards\": [";
  for (size_t i = 0; i < entries.size(); ++i) out += (i ? ",\n  " : "\n  ") + entries[i];
  return out + "\n]}\n";
}

/// The shards that a manifest names; a name may lead nowhere but beside it.
Result<std::vector<Entry>> entries_of(const std::string& path) {
  const auto text = read_file(path);
  if (!text) return text.error();
  const auto manifest = parse_json(*text);
  if (!manifest) return Error{path + ": " + manifest.error().message};
  if (!manifest->is_object() || manifest->value("version", Json()) != Json(kVersion) || !manifest->contains("shards"))
    return Error{path + ": is no manifest of version 1: build the shards anew with haechi build --shards"};
  std::vector<Entry> out;
  for (const Json& shard : (*manifest)["shards"]) {
    if (!shard.is_object()) return Error{path + ": a shard is " + kind_of(shard) + ": it must be an object {…}"};
    FieldReader fields(shard);
    Entry entry{fields.required_text("file"), fields.required_text("integrity")};
    if (!fields.problems().empty()) return Error{path + ": " + fields.problems().front()};
    if (fs::path(entry.file).filename() != entry.file || entry.file.starts_with('.'))
      return Error{path + ": \"" + entry.file + "\" is no plain file name"};
    out.push_back(std::move(entry));
  }
  return out;
}

/// Adds what one shard holds. Empty if all went well.
std::string add_shard(ClaimSetReader& reader, const std::string& path, const Entry& entry, std::string& built) {
  const auto bytes = read_file(path);
  if (!bytes) return bytes.error().message;
  if (sha256(*bytes).integrity != entry.integrity)
    return path + ": its checksum is not that of the manifest: fetch or build the shards anew";
  const auto view = BaseView::open(to_bytes(*bytes));
  if (!view) return path + ": " + view.error().message;
  built = view->built();
  reader.add_aliases(path, aliases_json(*view));
  reader.add_sources(path, sources_json(*view));
  reader.add_claims(path, claim_lines(*view));
  return {};
}

}  // namespace

std::string write_shards(const ClaimSet& set, std::string_view built, const std::string& folder, size_t most_claims) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) return folder + ": cannot be made: " + error.message();
  std::vector<std::string> entries;
  for (const ClaimSet& shard : split_by_source(set, most_claims)) {
    const auto bytes = base_of(shard, built);
    if (!bytes) return bytes.error().message;
    const Digest digest = sha256(*bytes);
    const std::string file = digest.hex.substr(0, kNameDigits) + ".hcb";
    const auto there = read_file(folder + "/" + file);
    if (!there || *there != *bytes) {
      if (std::string why = write_file(folder + "/" + file, *bytes); !why.empty()) return why;
    }
    entries.push_back(entry_json(file, *bytes, digest.integrity, shard));
  }
  return write_file(folder + "/" + kManifest, manifest_json(set, built, entries));
}

bool names_shards(const std::string& path) {
  std::error_code error;
  return fs::is_directory(path, error) || fs::path(path).extension() == ".json";
}

Result<std::string> read_shards(const std::string& path) {
  std::error_code error;
  const std::string manifest = fs::is_directory(path, error) ? path + "/" + kManifest : path;
  const auto entries = entries_of(manifest);
  if (!entries) return entries.error();
  ClaimSetReader reader;
  std::string built;
  for (const Entry& entry : *entries) {
    std::string why = add_shard(reader, folder_of(manifest) + "/" + entry.file, entry, built);
    if (!why.empty()) return Error{why};
  }
  reader.check_references();
  if (!reader.problems().empty()) return Error{to_string(reader.problems().front())};
  return base_of(reader.set(), built);
}

}  // namespace haechi::cli
