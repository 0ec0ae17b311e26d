#include "base/concept_cells.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "lexicon/hanja.h"
#include "text/utf.h"

namespace haechi {
namespace {

constexpr size_t kMostNamed = 8;  // the bytes behind \8 are a tab, the end of a string, …
constexpr char kBetween = '|';

using Words = std::vector<std::string>;

bool is_reference(char c) { return c >= 1 && c <= static_cast<char>(kMostNamed); }

Words members_of(std::string_view cell, char between = kBetween) {
  Words members;
  for (size_t at = 0; at < cell.size();) {
    const size_t end = std::min(cell.find(between, at), cell.size());
    if (end > at) members.emplace_back(cell.substr(at, end - at));
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

/// `said`: what a member stands for.
template <class Said>
std::string unpack_cell(std::string_view cell, const Words& named, Said said) {
  std::string out;
  bool open = false;  // within a member that is spelled out
  for (const char c : cell) {
    const bool spelled = !is_reference(c) && c != kBetween;
    if ((spelled && !open && !out.empty()) || (is_reference(c) && !out.empty())) out += kBetween;
    if (spelled)
      out += c;
    else if (is_reference(c) && static_cast<size_t>(c) <= named.size())
      out += said(named[static_cast<size_t>(c) - 1]);
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
    if (!is_reference(c))
      out += c;
    else if (static_cast<size_t>(c) <= named.size())
      out += named[static_cast<size_t>(c) - 1];
  }
  return out;
}

Words joined(Words first, Words second) {
  std::move(second.begin(), second.end(), std::back_inserter(first));
  return first;
}

/// A Japanese or Chinese word as Korean says it.
std::string read_aloud(const std::string& word) { return to_utf8(read_hanja(to_utf16(word))); }

using RowsById = std::unordered_map<std::string_view, int>;

std::string by_row(std::string_view relations, int row, const RowsById& rows) {
  std::string out;
  for (std::string& relation : members_of(relations, ' ')) {
    if (const size_t name = relation.find(':') + 1; name > 0) {
      const auto target = rows.find(std::string_view(relation).substr(name));
      if (target == rows.end()) continue;
      const int distance = target->second - row;
      relation.replace(name, std::string::npos, (distance < 0 ? "" : "+") + std::to_string(distance));
    }
    if (!out.empty()) out += ' ';
    out += relation;
  }
  return out;
}

}  // namespace

std::vector<std::string> relations_by_row(const std::vector<ConceptRow>& rows) {
  RowsById by_id;
  for (size_t i = 0; i < rows.size(); ++i) by_id.emplace(rows[i].id, static_cast<int>(i));
  std::vector<std::string> out;
  for (const ConceptRow& row : rows) out.push_back(by_row(row.relations, static_cast<int>(out.size()), by_id));
  return out;
}

ConceptCells pack(const ConceptRow& row) {
  const Words chinese = members_of(row.zh);
  Words korean = joined(members_of(row.ja), chinese);
  std::transform(korean.begin(), korean.end(), korean.begin(), read_aloud);
  return {pack_id(row.id, as_in_ids(row.en)), pack_cell(row.ko, korean), pack_cell(row.ja, chinese)};
}

ConceptCells unpack(const ConceptRow& row) {
  const Words chinese = members_of(row.zh);
  ConceptCells cells;
  cells.id = unpack_id(row.id, as_in_ids(row.en));
  cells.ja = unpack_cell(row.ja, chinese, [](const std::string& word) { return word; });
  cells.ko = unpack_cell(row.ko, joined(members_of(cells.ja), chinese), read_aloud);
  return cells;
}

}  // namespace haechi
