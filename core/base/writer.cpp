#include "base/writer.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include "base/columns.h"
#include "base/concept_cells.h"
#include "base/crc32.h"
#include "base/format.h"
#include "base/little_endian.h"
#include "base/row_list.h"
#include "base/wide_text.h"
#include "text/utf.h"

namespace haechi {
namespace {

using format::ColumnKind;
using format::Section;

/// The values of one column, before it is known how they are stored.
struct ColumnData {
  std::string name;
  std::vector<std::string> texts;
  std::vector<uint32_t> rows;  // for ColumnKind::Row instead of texts
  ColumnKind kind = ColumnKind::Dense;
};

struct TableData {
  std::string_view name;
  size_t rows = 0;
  std::vector<ColumnData> columns;
};

std::string joined(const std::vector<std::string>& list) {
  std::string out;
  for (const std::string& member : list) {
    if (!out.empty()) out += format::kListSeparator;
    out += member;
  }
  return out;
}

/// As the values take less room: each where its row is, or once, with a number for each row. Empty columns are left
/// out.
void add_column(TableData& table, std::string name, std::vector<std::string> texts) {
  const std::unordered_set<std::string_view> distinct(texts.begin(), texts.end());
  if (distinct.empty() || (distinct.size() == 1 && texts.front().empty())) return;
  const auto room = [](const auto& list) {
    return std::accumulate(list.begin(), list.end(), size_t{0},
                           [](size_t sum, const auto& text) { return sum + text.size() + 1; });
  };
  const size_t narrow = room(texts);
  const size_t wide = std::accumulate(texts.begin(), texts.end(), size_t{0}, [](size_t sum, const std::string& text) {
    return sum + sizeof(char16_t) * (to_utf16(text).size() + 1);
  });
  const ColumnKind dense = wide < narrow ? ColumnKind::Wide : ColumnKind::Dense;
  const bool shared = room(distinct) + sizeof(uint32_t) * texts.size() < std::min(wide, narrow);
  table.columns.push_back({std::move(name), std::move(texts), {}, shared ? ColumnKind::Shared : dense});
}

template <class Row, class Get>
std::vector<std::string> collect(const std::vector<Row>& rows, Get get) {
  std::vector<std::string> out;
  out.reserve(rows.size());
  for (const Row& row : rows) out.push_back(get(row));
  return out;
}

using Spellings = std::vector<std::pair<std::string, std::vector<std::string>>>;

std::string in_language(const Spellings& spellings, const std::string& language) {
  for (const auto& [key, list] : spellings) {
    if (key == language) return joined(list);
  }
  return {};
}

std::string statement_in(const Claim& claim, std::string_view language) {
  for (const auto& [key, text] : claim.statement) {
    if (key == language) return text;
  }
  return {};
}

/// For each claim the rows of those that dispute it; those of another shard are left out.
std::vector<std::string> disputes_of(const std::vector<Claim>& claims) {
  std::unordered_map<std::string_view, uint32_t> rows;
  for (const Claim& claim : claims) rows.emplace(claim.id, static_cast<uint32_t>(rows.size()));
  return collect(claims, [&](const Claim& claim) {
    std::set<uint32_t> by;
    for (const std::string& id : claim.disputed_by)
      if (const auto other = rows.find(id); other != rows.end()) by.insert(other->second);
    return pack_rows({by.begin(), by.end()});
  });
}

TableData claim_table(const ClaimSet& set, const std::vector<std::string>& beside) {
  TableData table{columns::kClaims, set.claims.size(), {}};
  std::unordered_map<std::string_view, uint32_t> source_rows;
  for (const Source& source : set.sources) source_rows.emplace(source.id, static_cast<uint32_t>(source_rows.size()));
  ColumnData sources{"source", {}, {}, ColumnKind::Row};
  for (const Claim& claim : set.claims) sources.rows.push_back(source_rows[claim.source]);
  table.columns.push_back(std::move(sources));
  const auto add = [&](std::string name, auto get) { add_column(table, std::move(name), collect(set.claims, get)); };
  add("id", [](const Claim& c) { return c.id; });
  for (const char* language : {"ko", "en", "zh", "ja"}) {
    add(std::string("text.") + language, [language](const Claim& c) { return statement_in(c, language); });
  }
  add("speaker", [](const Claim& c) { return c.speaker; });
  add("reportedBy", [](const Claim& c) { return c.reported_by; });
  add("time.from", [](const Claim& c) { return c.time_from; });
  add("time.to", [](const Claim& c) { return c.time_to; });
  add("hedge", [](const Claim& c) { return c.hedge; });
  add("quote", [](const Claim& c) { return c.quote; });
  add("url", [](const Claim& c) { return c.url; });
  add("topic", [](const Claim& c) { return c.topic; });
  add("context", [](const Claim& c) { return c.context; });
  add("doubt", [](const Claim& c) { return joined(c.doubt); });
  if (!beside.empty()) add_column(table, "beside", beside);
  add_column(table, "disputedBy", disputes_of(set.claims));
  return table;
}

TableData source_table(const std::vector<Source>& sources) {
  TableData table{columns::kSources, sources.size(), {}};
  const auto add = [&](std::string name, auto get) { add_column(table, std::move(name), collect(sources, get)); };
  add("id", [](const Source& s) { return s.id; });
  add("title", [](const Source& s) { return s.title; });
  add("byline", [](const Source& s) { return s.byline; });
  add("publisher", [](const Source& s) { return s.publisher; });
  add("published", [](const Source& s) { return s.published; });
  add("url", [](const Source& s) { return s.url; });
  add("language", [](const Source& s) { return s.language; });
  return table;
}

/// `full`: receives what the cells that are written short stand for.
TableData concept_table(const std::vector<ConceptRow>& concepts, std::string& full) {
  std::vector<ConceptCells> cells;
  for (const ConceptRow& row : concepts) {
    ConceptRow packed = row;
    packed.id = cells.emplace_back(pack(row)).id;
    packed.ko = cells.back().ko;
    packed.ja = cells.back().ja;
    const ConceptCells unpacked = unpack(packed);
    full += unpacked.id + unpacked.ko + unpacked.ja;
  }
  TableData table{columns::kConcepts, concepts.size(), {}};
  const auto add_packed = [&](std::string_view name, std::string ConceptCells::*cell) {
    add_column(table, std::string(name), collect(cells, [cell](const ConceptCells& row) { return row.*cell; }));
  };
  const auto add = [&](std::string_view name, std::string_view ConceptRow::*cell) {
    add_column(table, std::string(name),
               collect(concepts, [cell](const ConceptRow& row) { return std::string(row.*cell); }));
  };
  add_packed("id", &ConceptCells::id);
  add_packed("ko", &ConceptCells::ko);
  add("en", &ConceptRow::en);
  add("zh", &ConceptRow::zh);
  add_packed("ja", &ConceptCells::ja);
  add_column(table, "relations", relations_by_row(concepts));
  return table;
}

TableData alias_table(const std::vector<Alias>& aliases) {
  TableData table{columns::kAliases, aliases.size(), {}};
  const auto add = [&](std::string name, auto get) { add_column(table, std::move(name), collect(aliases, get)); };
  add("id", [](const Alias& a) { return a.id; });
  add("type", [](const Alias& a) { return a.type; });
  add("country", [](const Alias& a) { return a.country; });
  add("of", [](const Alias& a) { return a.of; });
  add("is", [](const Alias& a) { return joined(a.is); });
  std::set<std::string> languages;
  for (const Alias& alias : aliases) {
    for (const auto* spellings : {&alias.names, &alias.titles}) {
      for (const auto& entry : *spellings) languages.insert(entry.first);
    }
  }
  for (const std::string& language : languages) {
    add(std::string(columns::kNames) + language, [&](const Alias& a) { return in_language(a.names, language); });
    add(std::string(columns::kTitles) + language, [&](const Alias& a) { return in_language(a.titles, language); });
  }
  return table;
}

/// Gathers strings and numbers, then lays out the sections.
class Layout {
 public:
  Layout() { add_string({}); }

  void add(const TableData& table) {
    append_u32(tables_, share(table.name));
    append_u32(tables_, static_cast<uint32_t>(table.rows));
    append_u32(tables_, static_cast<uint32_t>(table.columns.size()));
    for (const ColumnData& column : table.columns) {
      append_u32(tables_, share(column.name));
      append_u32(tables_, static_cast<uint32_t>(column.kind));
      append_u32(tables_, add_values(column));
    }
    ++table_count_;
  }

  /// The file; empty if it would be too large for its format.
  std::string file() const {
    std::string tables;
    append_u32(tables, table_count_);
    tables += tables_;
    const std::string wide = wide_.empty() ? std::string() : pack_wide(wide_);
    const std::string* const sections[] = {&strings_, &wide, &tables, &numbers_};
    uint64_t offset = format::kHeaderSize + format::kSectionCount * format::kSectionEntrySize;
    std::string entries;
    uint32_t kind = static_cast<uint32_t>(Section::Strings);
    for (const std::string* section : sections) {
      if (offset + section->size() > UINT32_MAX) return {};
      append_u32(entries, kind++);
      append_u32(entries, static_cast<uint32_t>(offset));
      append_u32(entries, static_cast<uint32_t>(section->size()));
      append_u32(entries, crc32(*section));
      offset += section->size();
    }
    std::string out(format::kMagic);
    append_u32(out, format::kVersion);
    append_u32(out, static_cast<uint32_t>(offset));
    append_u32(out, format::kSectionCount);
    append_u32(out, crc32(entries));
    out += entries;
    for (const std::string* section : sections) out += *section;
    return out;
  }

 private:
  uint32_t add_string(std::string_view text) {
    strings_ += text;
    strings_ += format::kStringEnd;
    return count_++;
  }

  uint32_t add_wide_string(std::string_view text) {
    wide_ += to_utf16(text);
    wide_ += static_cast<char16_t>(format::kStringEnd);
    return wide_count_++;
  }

  uint32_t share(std::string_view text) {
    if (text.empty()) return 0;
    const auto [known, is_new] = shared_.try_emplace(std::string(text), count_);
    if (is_new) add_string(text);
    return known->second;
  }

  uint32_t add_values(const ColumnData& column) {
    if (column.kind == ColumnKind::Dense) {
      const uint32_t first = count_;
      for (const std::string& text : column.texts) add_string(text);
      return first;
    }
    if (column.kind == ColumnKind::Wide) {
      const uint32_t first = wide_count_;
      for (const std::string& text : column.texts) add_wide_string(text);
      return first;
    }
    const auto first = static_cast<uint32_t>(numbers_.size() / 4);
    for (const std::string& text : column.texts) append_u32(numbers_, share(text));
    for (const uint32_t row : column.rows) append_u32(numbers_, row);
    return first;
  }

  std::string strings_, tables_, numbers_;
  std::u16string wide_;
  uint32_t count_ = 0, wide_count_ = 0, table_count_ = 0;
  std::unordered_map<std::string, uint32_t> shared_;
};

/// The first text that meets `is_unfit`, or null.
template <class Predicate>
const std::string* find_text(const std::vector<TableData>& tables, Predicate is_unfit) {
  for (const TableData& table : tables)
    for (const ColumnData& column : table.columns)
      for (const std::string& text : column.texts)
        if (is_unfit(text)) return &text;
  return nullptr;
}

/// Claims that tell where an article has them were taken from it by a program.
bool is_extracted(const ClaimSet& set) {
  const auto placed =
      std::count_if(set.claims.begin(), set.claims.end(), [](const Claim& c) { return c.quote_start.has_value(); });
  return 2 * static_cast<size_t>(placed) > set.claims.size();
}

}  // namespace

Result<std::string> write_base(const ClaimSet& set, std::string_view built, const std::vector<ConceptRow>& concepts,
                               const std::vector<std::string>& beside) {
  std::string full;
  TableData words = concept_table(concepts, full);
  TableData meta{columns::kMeta, 1, {}};
  add_column(meta, "built", {std::string(built)});
  add_column(meta, "concepts", {concepts.empty() ? std::string() : std::to_string(crc32(full))});
  if (is_extracted(set)) add_column(meta, "making", {std::string(columns::kExtracted)});
  const std::vector<TableData> tables{std::move(meta), source_table(set.sources), std::move(words),
                                      alias_table(set.aliases), claim_table(set, beside)};
  const auto too_long = [](const std::string& text) { return text.size() > format::kMaxStringBytes; };
  if (const std::string* text = find_text(tables, too_long)) {
    return Error{"a list is longer than " + std::to_string(format::kMaxStringBytes) + " bytes, beginning \"" +
                 text->substr(0, text->find(format::kListSeparator)) + "\": shorten it"};
  }
  const auto broken = [](const std::string& text) { return text.find(format::kStringEnd) != std::string::npos; };
  if (const std::string* text = find_text(tables, broken)) {
    return Error{"a text holds a line break, behind \"" + text->substr(0, text->find(format::kStringEnd)) +
                 "\": remove it"};
  }
  Layout layout;
  for (const TableData& table : tables) layout.add(table);
  std::string file = layout.file();
  if (file.empty()) return Error{"the base would be larger than 4 GiB: build several smaller ones"};
  return file;
}

}  // namespace haechi
