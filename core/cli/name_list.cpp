#include "cli/name_list.h"

#include <algorithm>

namespace haechi::cli {
namespace {

void merge_names(Json& known, const Json& more) {
  for (const auto& [language, spellings] : more["names"].items()) {
    Json& list = known["names"][language];
    for (const Json& spelling : spellings) {
      if (std::find(list.begin(), list.end(), spelling) == list.end()) list.push_back(spelling);
    }
  }
}

/// The more telling of two types of one name: "term" says nothing.
void merge_type(Json& known, const Json& more) {
  if (known["type"] == "term") known["type"] = more["type"];
}

}  // namespace

void NameList::add(std::string_view lines) {
  while (!lines.empty()) {
    const size_t end = lines.find('\n');
    const auto entry = parse_json(lines.substr(0, end));
    lines.remove_prefix(end == std::string_view::npos ? lines.size() : end + 1);
    if (!entry) continue;
    const auto [known, is_new] = entries_.try_emplace((*entry)["id"].get<std::string>(), *entry);
    if (is_new) continue;
    merge_names(known->second, *entry);
    merge_type(known->second, *entry);
  }
}

std::string NameList::json() const {
  std::string out;
  for (const auto& [id, entry] : entries_) out += (out.empty() ? "[\n  " : ",\n  ") + entry.dump();
  return out.empty() ? "[]\n" : out + "\n]\n";
}

}  // namespace haechi::cli
