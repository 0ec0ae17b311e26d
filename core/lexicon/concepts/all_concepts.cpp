#include "lexicon/concepts/all_concepts.h"

extern "C" {
extern const char haechi_concepts_begin[];
extern const char haechi_concepts_end[];
}

namespace haechi {
namespace {

std::string_view take(std::string_view& rest, char separator) {
  const size_t at = rest.find(separator);
  const std::string_view head = rest.substr(0, at);
  rest = at == std::string_view::npos ? std::string_view() : rest.substr(at + 1);
  return head;
}

ConceptRow row_of(std::string_view line) {
  ConceptRow row;
  for (std::string_view* cell : {&row.id, &row.ko, &row.en, &row.zh, &row.ja, &row.relations}) *cell = take(line, '\t');
  return row;
}

}  // namespace

std::vector<ConceptRow> all_concepts() {
  std::string_view rest(haechi_concepts_begin, static_cast<size_t>(haechi_concepts_end - haechi_concepts_begin));
  std::vector<ConceptRow> rows;
  while (!rest.empty()) {
    const std::string_view line = take(rest, '\n');
    if (!line.empty() && line[0] != '#') rows.push_back(row_of(line));
  }
  return rows;
}

}  // namespace haechi
