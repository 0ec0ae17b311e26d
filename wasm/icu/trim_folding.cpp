// trim_folding IN OUT: copies a file of ICU's normalisation data (norm2/*.txt) and leaves out the characters that
// Haechi does not fold. Runs on the machine that builds.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <string>

#include "../../core/text/foldable.h"

namespace {

/// A line "00C0..00C5=…" or "0300:230"; anything else (comments, "* Unicode 15.0.0") has no code points.
struct Line {
  uint32_t first = 0, last = 0;
  std::string value;
  bool has_code_points = false;
};

Line parse(const std::string& text) {
  Line line;
  unsigned first = 0, last = 0;
  int end = 0;
  if (std::sscanf(text.c_str(), "%4x%n", &first, &end) != 1 || end < 4) return line;
  std::sscanf(text.c_str(), "%x%n", &first, &end);
  last = first;
  int more = 0;
  if (std::sscanf(text.c_str() + end, "..%x%n", &last, &more) == 1) end += more;
  line = {first, last, text.substr(static_cast<size_t>(end)), true};
  return line;
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 3) return 2;
  std::ifstream in(arguments[1]);
  std::ofstream out(arguments[2]);
  for (std::string text; std::getline(in, text);) {
    const Line line = parse(text);
    if (!line.has_code_points) out << text << '\n';
    for (const haechi::CodePoints& range : haechi::kFoldable) {
      const uint32_t first = std::max(line.first, range.first), last = std::min(line.last, range.last);
      if (!line.has_code_points || first > last) continue;
      char code_points[24];
      std::snprintf(code_points, sizeof code_points, first == last ? "%04X" : "%04X..%04X", first, last);
      out << code_points << line.value << '\n';
    }
  }
  return in.eof() && out.flush() ? 0 : 1;
}
