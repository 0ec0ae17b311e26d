// Opening a binary base: every byte is treated as hostile until it has been checked here.
#include <algorithm>
#include <string>

#include "base/columns.h"
#include "base/concept_cells.h"
#include "base/crc32.h"
#include "base/little_endian.h"
#include "base/utf8.h"
#include "base/view.h"
#include "base/wide_text.h"
#include "text/utf.h"

namespace haechi {

using format::ColumnKind;
using format::Section;

class BaseViewOpener {
 public:
  explicit BaseViewOpener(std::vector<std::byte> bytes) { view_.bytes_ = std::move(bytes); }

  Result<BaseView> open() {
    const bool sound =
        check_header() && check_sections() && check_strings() && read_tables() && check_meaning() && unpack_concepts();
    if (!sound) return Error{problem_};
    return std::move(view_);
  }

 private:
  static constexpr uint32_t kMaxTables = 64, kMaxColumns = 256;  // so that a forged file cannot make opening slow

  struct Range {
    uint32_t offset = 0, size = 0;
  };

  bool fail(std::string message) {
    problem_ = std::move(message);
    return false;
  }
  bool damaged(const std::string& what) {
    return fail("the claim base is damaged (" + what + "): fetch or build it again");
  }

  uint32_t u32(size_t at) const { return load_u32(view_.data() + at); }
  std::string_view slice(Range range) const { return {view_.data() + range.offset, range.size}; }
  Range& section(Section kind) { return sections_[static_cast<uint32_t>(kind) - 1]; }
  size_t size() const { return view_.bytes_.size(); }

  bool check_header() {
    if (size() == 0) return fail("the claim base is empty: build one with `haechi build`");
    const std::string_view all(view_.data(), size());
    const size_t common = std::min(size(), format::kMagic.size());
    if (all.substr(0, common) != format::kMagic.substr(0, common)) {
      return fail("this is not a claim base: a .hcb file made by `haechi build` is expected");
    }
    if (size() < format::kHeaderSize) return damaged("it ends within its header");
    if (const uint32_t version = u32(8); version != format::kVersion) {
      return fail("the claim base has format version " + std::to_string(version) + ", this program reads version " +
                  std::to_string(format::kVersion) + ": build the base again with the matching `haechi build`");
    }
    if (u32(12) != size()) {
      return damaged("it has " + std::to_string(size()) + " bytes and should have " + std::to_string(u32(12)));
    }
    return true;
  }

  bool check_sections() {
    constexpr size_t table_size = format::kSectionCount * format::kSectionEntrySize;
    if (u32(16) != format::kSectionCount) return damaged("wrong number of sections");
    if (size() < format::kHeaderSize + table_size) return damaged("it ends within its section table");
    if (crc32({view_.data() + format::kHeaderSize, table_size}) != u32(20)) return damaged("section table checksum");
    size_t expected = format::kHeaderSize + table_size;
    for (uint32_t i = 0; i < format::kSectionCount; ++i) {
      const size_t entry = format::kHeaderSize + i * format::kSectionEntrySize;
      const Range range{u32(entry + 4), u32(entry + 8)};
      if (u32(entry) != i + 1 || range.offset != expected || range.size > size() - expected) {
        return damaged("section " + std::to_string(i + 1) + " is out of place");
      }
      if (crc32(slice(range)) != u32(entry + 12)) return damaged("section " + std::to_string(i + 1) + " checksum");
      sections_[i] = range;
      expected += range.size;
    }
    return expected == size() || damaged("bytes behind its last section");
  }

  bool check_strings() {
    const Range strings = section(Section::Strings), numbers = section(Section::Numbers);
    const std::string_view pool = slice(strings);
    if (numbers.size % 4 || pool.empty()) return damaged("odd section size");
    if (find_invalid_utf8(pool) != std::string_view::npos) return damaged("invalid UTF-8");
    number_count_ = numbers.size / 4;
    view_.numbers_ = numbers.offset;
    return read_wide_strings() && find_begins(pool, strings.offset, view_.string_begins_, string_count_) &&
           find_begins({view_.wide_text_.data(), view_.wide_text_.size()}, 0, view_.wide_begins_, wide_count_);
  }

  bool read_wide_strings() {
    std::u16string units;
    if (!unpack_wide(slice(section(Section::Wide)), units)) return damaged("a character that does not exist");
    const std::string text = to_utf8(units);
    view_.wide_text_.assign(text.begin(), text.end());
    return true;
  }

  /// Where each string of `pool` begins, which itself lies at `offset`; and where one more would.
  bool find_begins(std::string_view pool, uint32_t offset, std::vector<uint32_t>& begins, uint32_t& count) {
    if (!pool.empty() && pool.back() != format::kStringEnd) return damaged("text behind the last string");
    count = static_cast<uint32_t>(std::count(pool.begin(), pool.end(), format::kStringEnd));
    begins.reserve(count + size_t{1});
    begins.push_back(offset);
    for (uint32_t i = 0; i < pool.size(); ++i)
      if (pool[i] == format::kStringEnd) begins.push_back(offset + i + 1);
    return true;
  }

  /// The next number of the table section; false behind its end.
  bool take(uint32_t& value) {
    const Range tables = section(Section::Tables);
    if (tables.size - table_position_ < 4) return damaged("its tables end too early");
    value = u32(tables.offset + table_position_);
    table_position_ += 4;
    return true;
  }

  bool take_name(std::string_view& name) {
    uint32_t number = 0;
    if (!take(number)) return false;
    if (number >= string_count_) return damaged("a name that does not exist");
    name = view_.string(number);
    return true;
  }

  bool read_tables() {
    uint32_t count = 0;
    if (!take(count)) return false;
    if (count > kMaxTables) return damaged("too many tables");
    for (uint32_t i = 0; i < count; ++i) {
      std::string_view name;
      if (!take_name(name) || !read_table(name)) return false;
    }
    return table_position_ == section(Section::Tables).size || damaged("bytes behind its tables");
  }

  template <size_t N>
  static size_t index_in(const std::string_view (&names)[N], std::string_view name) {
    return static_cast<size_t>(std::find(names, names + N, name) - names);
  }

  bool read_table(std::string_view name) {
    if (name == columns::kClaims) return read_columns(view_.claims_, columns::kClaim);
    if (name == columns::kSources) return read_columns(view_.sources_, columns::kSource);
    if (name == columns::kAliases) return read_columns(view_.aliases_, columns::kAlias);
    if (name == columns::kConcepts) return read_columns(view_.concepts_, columns::kConcept);
    if (name == columns::kMeta) return read_columns(view_.meta_, columns::kMetaFields);
    BaseView::Table unknown;
    return read_columns(unknown, columns::kMetaFields);
  }

  template <size_t N>
  bool read_columns(BaseView::Table& table, const std::string_view (&known)[N]) {
    uint32_t count = 0;
    table = {};
    table.known.resize(N);
    if (!take(table.rows) || !take(count)) return false;
    if (count > kMaxColumns) return damaged("too many columns");
    if (uint64_t{table.rows} > string_count_ + uint64_t{wide_count_} + number_count_)
      return damaged("more rows than data");
    for (uint32_t i = 0; i < count; ++i) {
      std::string_view name;
      BaseView::Column column;
      if (!take_name(name) || !read_column(table.rows, column)) return false;
      if (const size_t at = index_in(known, name); at < N)
        table.known[at] = column;
      else
        table.named.push_back({name, column});
    }
    return true;
  }

  bool read_column(uint32_t rows, BaseView::Column& column) {
    uint32_t kind = 0;
    if (!take(kind) || !take(column.first)) return false;
    if (kind > static_cast<uint32_t>(ColumnKind::Wide)) return damaged("an unknown kind of column");
    column.kind = static_cast<ColumnKind>(kind);
    column.present = true;
    const uint64_t end = uint64_t{column.first} + rows;
    if (end > (column.kind == ColumnKind::Dense  ? string_count_
               : column.kind == ColumnKind::Wide ? wide_count_
                                                 : number_count_))
      return damaged("a column ends outside");
    if (column.kind != ColumnKind::Shared) return true;
    for (uint64_t at = column.first; at < end; ++at) {
      if (u32(view_.numbers_ + size_t{4} * at) >= string_count_) return damaged("a value that does not exist");
    }
    return true;
  }

  /// Every column but the claims' source holds text, and every source named exists.
  bool check_meaning() {
    if (view_.meta_.known.empty() || view_.claims_.known.empty() || view_.sources_.known.empty() ||
        view_.aliases_.known.empty() || view_.concepts_.known.empty()) {
      return damaged("a table is missing");
    }
    for (BaseView::Table* table : {&view_.claims_, &view_.sources_, &view_.aliases_, &view_.concepts_, &view_.meta_}) {
      for (size_t i = 0; i < table->known.size(); ++i) {
        const bool is_row = table->known[i].present && table->known[i].kind == ColumnKind::Row;
        const bool wants_row = table == &view_.claims_ && i == BaseView::kSource;
        if (is_row != wants_row) return damaged("a column of the wrong kind");
      }
      for (const auto& column : table->named) {
        if (column.column.kind == ColumnKind::Row) return damaged("a column of the wrong kind");
      }
    }
    for (uint32_t row = 0; row < view_.claims_.rows; ++row) {
      if (view_.claim_source(row) >= view_.sources_.rows) return damaged("a source that does not exist");
    }
    return true;
  }

  /// The thesaurus in full. What a row stands for may be longer than the row, so a forged file is held to a bound.
  bool unpack_concepts() {
    constexpr size_t kMostGrowth = 8;
    std::string text;
    std::vector<size_t> ends;
    for (uint32_t row = 0; row < view_.concepts_.rows; ++row) {
      const ConceptRow packed = concept_row(row);
      const ConceptCells cells = unpack(packed);
      for (const std::string_view cell :
           {std::string_view(cells.id), std::string_view(cells.ko), std::string_view(cells.ja)}) {
        text += cell;
        ends.push_back(text.size());
      }
      if (text.size() > kMostGrowth * size()) return damaged("its word list grows without end");
    }
    const std::string_view sum = view_.meta_.rows ? view_.text(view_.meta_, BaseView::kConceptsChecksum, 0) : "";
    if (!ends.empty() && sum != std::to_string(crc32(text))) {
      return fail(
          "the claim base was built with other word lists than this program has: build it again with the matching "
          "`haechi build`");
    }
    keep_concepts(text, ends);
    return true;
  }

  ConceptRow concept_row(uint32_t row) const {
    ConceptRow out;
    size_t column = 0;
    for (std::string_view* cell : {&out.id, &out.ko, &out.en, &out.zh, &out.ja, &out.relations})
      *cell = view_.text(view_.concepts_, column++, row);
    return out;
  }

  void keep_concepts(const std::string& text, const std::vector<size_t>& ends) {
    view_.concept_text_.assign(text.begin(), text.end());
    size_t cell = 0, begin = 0;
    const auto next = [&] {
      const std::string_view out(view_.concept_text_.data() + begin, ends[cell] - begin);
      begin = ends[cell++];
      return out;
    };
    for (uint32_t row = 0; row < view_.concepts_.rows; ++row) {
      ConceptRow full = concept_row(row);
      for (std::string_view* field : {&full.id, &full.ko, &full.ja}) *field = next();
      view_.concept_rows_.push_back(full);
    }
  }

  BaseView view_;
  Range sections_[format::kSectionCount];
  uint32_t string_count_ = 0, wide_count_ = 0, number_count_ = 0, table_position_ = 0;
  std::string problem_;
};

Result<BaseView> BaseView::open(std::vector<std::byte> bytes) { return BaseViewOpener(std::move(bytes)).open(); }

}  // namespace haechi
