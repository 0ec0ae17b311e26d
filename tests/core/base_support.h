// Helpers of the tests of the binary base.
#ifndef HAECHI_TESTS_BASE_SUPPORT_H_
#define HAECHI_TESTS_BASE_SUPPORT_H_

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "base/claim_lines.h"
#include "base/claim_set.h"
#include "base/crc32.h"
#include "base/format.h"
#include "base/little_endian.h"
#include "base/view.h"
#include "base/writer.h"
#include "haechi/base.h"

namespace haechi {

/// The base file of what has been read; a problem with it fails the test.
inline std::string base_file(ClaimSetReader& reader, std::string_view built,
                             const std::vector<ConceptRow>& concepts = {},
                             const std::vector<std::string>& beside = {}) {
  reader.check_references();
  for (const Problem& problem : reader.problems()) ADD_FAILURE() << to_string(problem);
  const auto file = write_base(reader.set(), built, concepts, beside);
  EXPECT_TRUE(file) << file.error().message;
  return file ? *file : std::string();
}

/// Claim lines as a base can give them back: it keeps what wordings speak of, not the sentences.
inline std::string without_wordings(std::string_view lines) {
  ClaimSetReader reader;
  reader.add_claims("claims.jsonl", lines);
  std::string out;
  for (Claim claim : reader.set().claims) {
    claim.wordings.clear();
    out += claim_line(claim) + "\n";
  }
  return out;
}

inline std::vector<std::byte> bytes_of(std::string_view file) {
  const auto* begin = reinterpret_cast<const std::byte*>(file.data());
  return {begin, begin + file.size()};
}

inline Result<BaseView> open_view(std::string_view file) { return BaseView::open(bytes_of(file)); }

/// The base in a file that is sound.
inline Base base_of(std::string_view file) {
  auto base = Base::open(bytes_of(file));
  EXPECT_TRUE(base) << base.error().message;
  return *std::move(base);
}

/// Reads everything there is; under the sanitizers a step outside ends the test.
inline size_t read_all(const BaseView& base) {
  size_t total = base.built().size();
  for (size_t row = 0; row < base.claim_count(); ++row) total += claim_line(base, row).size();
  for (size_t row = 0; row < base.source_count(); ++row) total += source_json(base.source(row)).size();
  for (size_t row = 0; row < base.alias_count(); ++row) total += alias_json(base.alias(row)).size();
  for (const ConceptRow& row : base.concepts()) {
    for (const std::string_view cell : {row.id, row.ko, row.en, row.zh, row.ja, row.relations})
      total += static_cast<size_t>(std::count(cell.begin(), cell.end(), '|'));
  }
  return total;
}

inline void put_u32(std::string& file, size_t at, uint32_t value) {
  for (int i = 0; i < 4; ++i) file[at + i] = static_cast<char>(value >> 8 * i);
}

/// Makes the checksums right again, as a forger would.
inline void reseal(std::string& file) {
  for (uint32_t i = 0; i < format::kSectionCount; ++i) {
    const size_t entry = format::kHeaderSize + i * format::kSectionEntrySize;
    const size_t offset = load_u32(&file[entry + 4]), size = load_u32(&file[entry + 8]);
    if (offset <= file.size() && size <= file.size() - offset) {
      put_u32(file, entry + 12, crc32(std::string_view(file).substr(offset, size)));
    }
  }
  const size_t table_size = format::kSectionCount * format::kSectionEntrySize;
  put_u32(file, 20, crc32(std::string_view(file).substr(format::kHeaderSize, table_size)));
}

}  // namespace haechi

#endif  // HAECHI_TESTS_BASE_SUPPORT_H_
