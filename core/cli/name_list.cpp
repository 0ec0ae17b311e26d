#include "cli/name_list.h"

#include <algorithm>
#include <string>
#include <unordered_map>

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

/// How many people bear each spelling: 홍 대표 of two articles may be two.
std::unordered_map<std::string, int> bearers(const std::map<std::string, Json>& entries) {
  std::unordered_map<std::string, int> out;
  for (const auto& [id, entry] : entries) {
    if (entry["type"] != "person" || !entry["names"].contains("ko")) continue;
    for (const Json& spelling : entry["names"]["ko"]) ++out[spelling.get<std::string>()];
  }
  return out;
}

/// Leaves out what others are called too. False if no second name is left.
bool keep_own_names(Json& entry, const std::unordered_map<std::string, int>& bearers) {
  if (entry["type"] != "person" || !entry["names"].contains("ko")) return true;
  Json own = Json::array();
  for (const Json& spelling : entry["names"]["ko"]) {
    if (spelling == entry["id"] || bearers.at(spelling.get<std::string>()) == 1) own.push_back(spelling);
  }
  entry["names"]["ko"] = own;
  return own.size() > 1 || entry["names"].size() > 1;
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
  const auto shared = bearers(entries_);
  std::string out;
  for (const auto& [id, known] : entries_) {
    Json entry = known;
    if (keep_own_names(entry, shared)) out += (out.empty() ? "[\n  " : ",\n  ") + entry.dump();
  }
  return out.empty() ? "[]\n" : out + "\n]\n";
}

}  // namespace haechi::cli
