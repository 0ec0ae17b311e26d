// Reading and writing files, with errors that can be shown as they are.
#ifndef HAECHI_CLI_FILES_H_
#define HAECHI_CLI_FILES_H_

#include <cstddef>
#include <cstdio>
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

/// A file written piece by piece that appears under its name only when it is closed whole. What was written until then
/// is removed, also where the program is interrupted. A device or a pipe is written as it is.
class WholeFile {
 public:
  explicit WholeFile(std::string path);
  ~WholeFile();
  WholeFile(const WholeFile&) = delete;
  WholeFile& operator=(const WholeFile&) = delete;
  /// Empty if all went well.
  std::string append(std::string_view bytes);
  std::string close();

 private:
  std::string failed() const;
  void discard();

  std::string path_, temporary_;  // without a temporary file, `path_` itself is written
  FILE* file_;
};

/// The next line without its end; false at the end of the file.
bool read_line(FILE* file, std::string& line);

std::vector<std::byte> to_bytes(std::string_view text);

}  // namespace haechi::cli

#endif  // HAECHI_CLI_FILES_H_
