#include "base/view.h"

#include "base/columns.h"
#include "base/little_endian.h"

namespace haechi {

bool ListView::next(std::string_view& member) {
  if (!more_) return false;
  const size_t end = rest_.find(format::kListSeparator);
  member = rest_.substr(0, end);
  more_ = end != std::string_view::npos;
  if (more_) rest_.remove_prefix(end + 1);
  return true;
}

std::vector<std::string_view> ListView::all() const {
  std::vector<std::string_view> out;
  ListView walk = *this;
  for (std::string_view member; walk.next(member);) out.push_back(member);
  return out;
}

std::string_view BaseView::string(uint32_t number) const {
  const uint32_t begin = string_begins_[number];
  return {data() + begin, string_begins_[number + 1] - begin - sizeof format::kStringEnd};
}

std::string_view BaseView::wide_string(uint32_t number) const {
  const uint32_t begin = wide_begins_[number];
  return {wide_text_.data() + begin, wide_begins_[number + 1] - begin - sizeof format::kStringEnd};
}

std::string_view BaseView::value(Column column, size_t row) const {
  if (!column.present) return {};
  const auto at = static_cast<uint32_t>(column.first + row);
  if (column.kind == format::ColumnKind::Dense) return string(at);
  if (column.kind == format::ColumnKind::Wide) return wide_string(at);
  return string(load_u32(data() + numbers_ + size_t{4} * at));
}

uint32_t BaseView::row_of(const Table& table, size_t column, size_t row) const {
  return load_u32(data() + numbers_ + size_t{4} * (table.known[column].first + row));
}

ClaimView BaseView::claim(size_t row) const {
  ClaimView claim;
  claim.id = claim_id(row);
  claim.source = claim_source(row);
  std::string_view* const fields[] = {&claim.speaker, &claim.reported_by, &claim.time_from,
                                      &claim.time_to, &claim.hedge,       &claim.quote,
                                      &claim.url,     &claim.topic,       &claim.context};
  size_t column = 2;
  for (std::string_view* field : fields) *field = text(claims_, column++, row);
  claim.doubt = ListView(text(claims_, column++, row));
  claim.beside = text(claims_, column++, row);
  claim.disputed_by = text(claims_, column++, row);
  for (std::string_view& statement : claim.statement) statement = text(claims_, column++, row);
  return claim;
}

SourceView BaseView::source(size_t row) const {
  SourceView source;
  std::string_view* const fields[] = {&source.id,        &source.title, &source.byline,  &source.publisher,
                                      &source.published, &source.url,   &source.language};
  size_t column = 0;
  for (std::string_view* field : fields) *field = text(sources_, column++, row);
  return source;
}

AliasView BaseView::alias(size_t row) const {
  AliasView alias;
  std::string_view* const fields[] = {&alias.id, &alias.type, &alias.country, &alias.of};
  size_t known = 0;
  for (std::string_view* field : fields) *field = text(aliases_, known++, row);
  alias.is = ListView(text(aliases_, known, row));
  for (const auto& [name, column] : aliases_.named) {
    const std::string_view joined = value(column, row);
    if (joined.empty()) continue;
    if (name.starts_with(columns::kNames)) {
      alias.names.emplace_back(name.substr(columns::kNames.size()), ListView(joined));
    } else if (name.starts_with(columns::kTitles)) {
      alias.titles.emplace_back(name.substr(columns::kTitles.size()), ListView(joined));
    }
  }
  return alias;
}

std::string_view BaseView::built() const { return meta_.rows ? text(meta_, kBuilt, 0) : std::string_view(); }
bool BaseView::is_extracted() const { return meta_.rows && text(meta_, kMaking, 0) == columns::kExtracted; }

}  // namespace haechi
