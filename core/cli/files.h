// Reading and writing files, with errors that can be shown as they are.
#ifndef HAECHI_CLI_FILES_H_
#define HAECHI_CLI_FILES_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "haechi/result.h"

namespace haechi::cli {

/// The bytes of a file; "-" is standard input.
Result<std::string> read_file(const std::string& path);
bool exists(const std::string& path);
/// The folder a path lies in, "." for a bare name.
std::string folder_of(const std::string& path);

/// Writes beside `path` first and renames, so that `path` never holds half a file. "-" is standard output.
/// The message is empty if all went well.
std::string write_file(const std::string& path, std::string_view bytes);

std::vector<std::byte> to_bytes(std::string_view text);

}  // namespace haechi::cli

#endif  // HAECHI_CLI_FILES_H_
