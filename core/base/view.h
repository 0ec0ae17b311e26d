// The binary base as it lies in memory: read in place, checked once when it is opened.
#ifndef HAECHI_BASE_VIEW_H_
#define HAECHI_BASE_VIEW_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "base/format.h"
#include "haechi/result.h"
#include "lexicon/concepts.h"
#include "text/language.h"

namespace haechi {

inline constexpr size_t kLanguageCount = 4;

/// A list of strings, stored joined; iterate with next().
class ListView {
 public:
  ListView() = default;
  explicit ListView(std::string_view joined) : rest_(joined), more_(!joined.empty()) {}
  /// The next member into `member`; false at the end.
  bool next(std::string_view& member);
  std::vector<std::string_view> all() const;
  bool empty() const { return !more_; }

 private:
  std::string_view rest_;
  bool more_ = false;
};

/// A claim; views are valid as long as the base. Empty: not stated.
struct ClaimView {
  std::string_view id;
  uint32_t source = 0;                                     ///< index of the source
  std::array<std::string_view, kLanguageCount> statement;  ///< by Language
  std::string_view speaker, reported_by, time_from, time_to, hedge, quote, url, topic, context;
  std::string_view beside;       ///< rows of concepts() that other wordings of the claim speak of (row_list.h)
  std::string_view disputed_by;  ///< rows of claims that say otherwise (row_list.h)
  ListView doubt;

  std::string_view statement_in(Language language) const { return statement[static_cast<size_t>(language)]; }
};

struct SourceView {
  std::string_view id, title, byline, publisher, published, url, language;
};

struct AliasView {
  std::string_view id, type, country, of;
  ListView is;
  std::vector<std::pair<std::string_view, ListView>> names, titles;  ///< language -> spellings
};

/// The sections of an opened file. Owns the bytes.
struct BaseView {
  /// Checks everything that any accessor relies on: version, sizes, checksums, every reference, UTF-8.
  static Result<BaseView> open(std::vector<std::byte> bytes);

  size_t claim_count() const { return claims_.rows; }
  size_t source_count() const { return sources_.rows; }
  size_t alias_count() const { return aliases_.rows; }
  size_t size_in_bytes() const { return bytes_.size(); }

  ClaimView claim(size_t row) const;
  SourceView source(size_t row) const;
  AliasView alias(size_t row) const;
  /// The part of the thesaurus that the base carries.
  const std::vector<ConceptRow>& concepts() const { return concept_rows_; }
  std::string_view claim_id(size_t row) const { return text(claims_, kId, row); }
  uint32_t claim_source(size_t row) const { return row_of(claims_, kSource, row); }
  /// The day the base was built, as the builder gave it; empty if not given.
  std::string_view built() const;
  /// True if most claims are sentences taken from their articles by a program.
  bool is_extracted() const;

  BaseView(BaseView&&) = default;
  BaseView& operator=(BaseView&&) = default;

 private:
  struct Column {
    format::ColumnKind kind = format::ColumnKind::Dense;
    uint32_t first = 0;
    bool present = false;
  };
  struct NamedColumn {
    std::string_view name;
    Column column;
  };
  /// `known`: the columns that accessors ask for by number; `named`: all columns of a table with open column names.
  struct Table {
    uint32_t rows = 0;
    std::vector<Column> known;
    std::vector<NamedColumn> named;
  };
  static constexpr size_t kId = 0, kSource = 1;
  static constexpr size_t kBuilt = 0, kConceptsChecksum = 1, kMaking = 2;
  friend class BaseViewOpener;

  BaseView() = default;

  std::string_view string(uint32_t number) const;
  std::string_view wide_string(uint32_t number) const;
  std::string_view value(Column column, size_t row) const;
  std::string_view text(const Table& table, size_t column, size_t row) const { return value(table.known[column], row); }
  uint32_t row_of(const Table& table, size_t column, size_t row) const;
  const char* data() const { return reinterpret_cast<const char*>(bytes_.data()); }

  // Vectors, so that views into them outlive a move.
  std::vector<std::byte> bytes_;
  std::vector<char> wide_text_;          // the wide strings in UTF-8
  std::vector<uint32_t> string_begins_;  // in bytes_; one more than there are strings
  std::vector<uint32_t> wide_begins_;    // in wide_text_
  std::vector<char> concept_text_;       // what the rows of the thesaurus stand for
  std::vector<ConceptRow> concept_rows_;
  uint32_t numbers_ = 0;  // offset of the section
  Table claims_, sources_, aliases_, concepts_, meta_;
};

}  // namespace haechi

#endif  // HAECHI_BASE_VIEW_H_
