// A large base as a folder of small ones: files named by their content, and manifest.json with their checksums.
#ifndef HAECHI_CLI_SHARDS_H_
#define HAECHI_CLI_SHARDS_H_

#include <cstddef>
#include <string>
#include <string_view>

#include "base/claim_set.h"
#include "haechi/result.h"

namespace haechi::cli {

/// Writes the shards of `set` into the folder, the manifest last, so that it never names a file that is not there.
/// Files that are there already are left as they are. Empty if all went well.
std::string write_shards(const ClaimSet& set, std::string_view built, const std::string& folder, size_t most_claims);

/// True for a folder and for a manifest.
bool names_shards(const std::string& path);

/// The whole base as one .hcb file, read from the manifest (or the folder that holds it) and the shards beside it.
/// Every shard must have its checksum.
Result<std::string> read_shards(const std::string& path);

}  // namespace haechi::cli

#endif  // HAECHI_CLI_SHARDS_H_
