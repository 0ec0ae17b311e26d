// The claim files of a command with the sources and aliases that belong to them.
#ifndef HAECHI_CLI_CLAIM_INPUTS_H_
#define HAECHI_CLI_CLAIM_INPUTS_H_

#include <string>
#include <string_view>
#include <vector>

#include "base/claim_set.h"

namespace haechi::cli {

/// The named files, or those of that name beside the claim files.
std::vector<std::string> files_or_beside(const std::vector<std::string>& named, const std::vector<std::string>& claims,
                                         const char* name);

using AddFile = void (ClaimSetReader::*)(std::string_view file, std::string_view text);

/// False if a file could not be read; says so.
bool add_files(ClaimSetReader& reader, AddFile add, const std::vector<std::string>& paths);

/// Prints every problem; true if there is none.
bool is_fine(const ClaimSetReader& reader);

}  // namespace haechi::cli

#endif  // HAECHI_CLI_CLAIM_INPUTS_H_
