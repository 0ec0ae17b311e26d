// Reading Korean with the built-in words alone, and the shared tables of traps.
#ifndef HAECHI_TESTS_KOREAN_SUPPORT_H_
#define HAECHI_TESTS_KOREAN_SUPPORT_H_

#include <cstdlib>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

#include "reading_support.h"

namespace haechi {

inline Statement read_korean_text(const Text& text) {
  return Reader(all_words()).read(text, {0, static_cast<uint32_t>(text.folded().size())}, {}, Language::Korean);
}

inline std::string shared_file(const std::string& name) {
  const char* folder = std::getenv("HAECHI_SHARED");
  return (folder ? std::string(folder) : std::string(HAECHI_ROOT) + "/../shared") + "/" + name;
}

/// The rows of a tab-separated file without its header; nothing if there is no such file.
inline std::optional<std::vector<std::vector<std::string>>> table_rows(const std::string& name) {
  std::ifstream in(shared_file(name));
  if (!in) return std::nullopt;
  std::vector<std::vector<std::string>> rows;
  std::string line;
  std::getline(in, line);
  while (std::getline(in, line)) {
    std::vector<std::string> cells(1);
    for (const char c : line) {
      if (c == '\t')
        cells.emplace_back();
      else if (c != '\r')
        cells.back() += c;
    }
    rows.push_back(std::move(cells));
  }
  return rows;
}

}  // namespace haechi

#endif  // HAECHI_TESTS_KOREAN_SUPPORT_H_
