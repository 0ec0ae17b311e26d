#include "base/concept_cells.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "lexicon/hanja.h"
#include "text/utf.h"

namespace haechi {
namespace {

constexpr size_t kMostNamed = 8;  // the bytes behind \8 are a tab, the end of a string, …
constexpr char kBetween = '|';

using Words = std::vector<std::string>;

bool is_reference(char c) { return c >= 1 && c <= static_cast<char>(kMostNamed); }

Words members_of(std::string_view cell) {
  Words members;
  for (size_t at = 0; at < cell.size();) {
    const size_t end = std::min(cell.find(kBetween, at), cell.size());
    members.emplace_back(cell.substr(at, end - at));
    at = end + 1;
  }
  return members;
}

/// Writes `cell` with a reference for every member that is one of `named`.
std::string pack_cell(std::string_view cell, const Words& named) {
  const auto last = named.begin() + static_cast<std::ptrdiff_t>(std::min(named.size(), kMostNamed));
  std::string out;
  for (const std::string& member : members_of(cell)) {
    const auto known = std::find(named.begin(), last, member);
    if (known != last) {
      out += static_cast<char>(1 + (known - named.begin()));
      continue;
    }
    if (!out.empty() && !is_reference(out.back())) out += kBetween;
    out += member;
  }
  return out;
}

std::string unpack_cell(std::string_view cell, const Words& named) {
  std::string out;
  bool open = false;  // within a member that is spelled out
  for (const char c : cell) {
    const bool spelled = !is_reference(c) && c != kBetween;
    if ((spelled && !open && !out.empty()) || (is_reference(c) && !out.empty())) out += kBetween;
    if (spelled) out += c;
    else if (is_reference(c) && static_cast<size_t>(c) <= named.size()) out += named[static_cast<size_t>(c) - 1];
    open = spelled;
  }
  return out;
}

/// "build up" as ids spell it: build-up.
Words as_in_ids(std::string_view english) {
  Words words = members_of(english);
  for (std::string& word : words) std::replace(word.begin(), word.end(), ' ', '-');
  return words;
}

std::string pack_id(std::string_view id, const Words& named) {
  std::string shortest(id);
  for (size_t i = 0; i < std::min(named.size(), kMostNamed); ++i) {
    const size_t at = named[i].empty() ? std::string_view::npos : id.find(named[i]);
    if (at == std::string_view::npos || id.size() - named[i].size() + 1 >= shortest.size()) continue;
    shortest = id;
    shortest.replace(at, named[i].size(), 1, static_cast<char>(1 + i));
  }
  return shortest;
}

std::string unpack_id(std::string_view id, const Words& named) {
  std::string out;
  for (const char c : id) {
    if (!is_reference(c)) out += c;
    else if (static_cast<size_t>(c) <= named.size()) out += named[static_cast<size_t>(c) - 1];
  }
  return out;
}

/// Japanese words, then Chinese ones, as Korean says them.
Words read_aloud(std::string_view japanese, std::string_view chinese) {
  Words words = members_of(japanese);
  for (std::string& word : members_of(chinese)) words.push_back(std::move(word));
  words.resize(std::min(words.size(), kMostNamed));
  for (std::string& word : words) word = to_utf8(read_hanja(to_utf16(word)));
  return words;
}

}  // namespace

ConceptCells pack(const ConceptRow& row) {
  return {pack_id(row.id, as_in_ids(row.en)), pack_cell(row.ko, read_aloud(row.ja, row.zh)),
          pack_cell(row.ja, members_of(row.zh))};
}

ConceptCells unpack(const ConceptRow& row) {
  ConceptCells cells;
  cells.id = unpack_id(row.id, as_in_ids(row.en));
  cells.ja = unpack_cell(row.ja, members_of(row.zh));
  const bool read = std::any_of(row.ko.begin(), row.ko.end(), is_reference);
  cells.ko = unpack_cell(row.ko, read ? read_aloud(cells.ja, row.zh) : Words());
  return cells;
}

}  // namespace haechi
