// The base of the project's own claim files: sound, and harmless when damaged.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include <gtest/gtest.h>

#include "base_support.h"

namespace haechi {
namespace {

std::string read_text(const std::filesystem::path& path) {
  std::ostringstream out;
  out << std::ifstream(path).rdbuf();
  return out.str();
}

/// The claim files, in the order of their names.
std::set<std::filesystem::path> claim_files() {
  std::set<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(HAECHI_ROOT "/claims")) {
    if (entry.path().extension() == ".jsonl") paths.insert(entry.path());
  }
  return paths;
}

const std::string& default_base() {
  static const std::string kFile = [] {
    ClaimSetReader reader;
    reader.add_sources("sources.json", read_text(HAECHI_ROOT "/claims/sources.json"));
    reader.add_aliases("aliases.json", read_text(HAECHI_ROOT "/claims/aliases.json"));
    for (const auto& path : claim_files()) reader.add_claims(path.filename().string(), read_text(path));
    return base_file(reader, "");
  }();
  return kFile;
}

#if defined(__SANITIZE_ADDRESS__)
constexpr bool kSanitized = true;
#else
constexpr bool kSanitized = false;
#endif

bool is_full() { return std::getenv("HAECHI_FULL") != nullptr; }
/// Every byte under the sanitizers and when HAECHI_FULL is set, else a sample that leaves out no residue of the record
/// sizes.
size_t stride() { return kSanitized || is_full() ? 1 : 211; }
/// The same where each byte costs a reading of the whole base: a sample unless HAECHI_FULL is set.
size_t wide_stride() { return is_full() ? 1 : 211; }

TEST(DefaultBase, HoldsTheStatementsOfTheClaimFilesWordForWord) {
  std::string expected, got;
  for (const auto& path : claim_files()) expected += read_text(path);
  const auto base = open_view(default_base());
  ASSERT_TRUE(base) << base.error().message;
  for (size_t row = 0; row < base->claim_count(); ++row) got += claim_line(*base, row) + "\n";
  EXPECT_EQ(got, without_wordings(expected));
}

TEST(DefaultBase, TruncatedAnywhereIsRefused) {
  const std::string_view file = default_base();
  for (size_t length = 0; length < file.size(); length += length < 256 || stride() == 1 ? 1 : 13) {
    const auto base = open_view(file.substr(0, length));
    ASSERT_FALSE(base) << length;
    ASSERT_FALSE(base.error().message.empty());
  }
}

TEST(DefaultBase, FlippedAnywhereIsRefused) {
  std::string file = default_base();
  for (size_t at = 0; at < file.size(); at += at < 256 ? 1 : stride()) {
    file[at] = static_cast<char>(file[at] ^ 0x40);
    ASSERT_FALSE(open_view(file)) << at;
    file[at] = static_cast<char>(file[at] ^ 0x40);
  }
}

TEST(DefaultBase, ForgedAnywhereDoesNoHarm) {
  const std::string file = default_base();
  std::string forged = file;
  size_t opened = 0;
  for (size_t at = 0; at < file.size(); at += at < 256 ? 1 : wide_stride()) {
    forged[at] = static_cast<char>(forged[at] ^ 0x05);
    reseal(forged);
    const auto base = open_view(forged);
    if (base && read_all(*base) > 0) ++opened;
    forged[at] = file[at];
  }
  EXPECT_GT(opened, 0u);
}

}  // namespace
}  // namespace haechi
