#include "cli/claim_inputs.h"

#include <cstdio>
#include <set>

#include "cli/commands.h"
#include "cli/files.h"

namespace haechi::cli {

std::vector<std::string> files_or_beside(const std::vector<std::string>& named, const std::vector<std::string>& claims,
                                         const char* name) {
  if (!named.empty()) return named;
  std::vector<std::string> out;
  std::set<std::string> seen;
  for (const std::string& claim_file : claims) {
    std::string path = folder_of(claim_file) + "/" + name;
    if (claim_file != "-" && seen.insert(path).second && exists(path)) out.push_back(std::move(path));
  }
  return out;
}

bool add_files(ClaimSetReader& reader, AddFile add, const std::vector<std::string>& paths) {
  bool fine = true;
  for (const std::string& path : paths) {
    const auto text = read_file(path);
    if (text) {
      (reader.*add)(path, *text);
    } else {
      complain(text.error().message);
      fine = false;
    }
  }
  return fine;
}

bool is_fine(const ClaimSetReader& reader) {
  for (const Problem& problem : reader.problems()) std::fprintf(stderr, "%s\n", to_string(problem).c_str());
  return reader.problems().empty();
}

}  // namespace haechi::cli
