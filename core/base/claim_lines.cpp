#include "base/claim_lines.h"

#include "base/row_list.h"

namespace haechi {
namespace {

void write_time(JsonWriter& json, std::string_view from, std::string_view to) {
  if (from.empty() && to.empty()) return;
  json.key("time").begin_object().field_if("from", from).field_if("to", to).end_object();
}

template <class List>
void write_members(JsonWriter& json, const char* name, const List& list) {
  if (list.empty()) return;
  json.key_of(name).begin_array();
  for (const auto& member : list) json.value(member);
  json.end_array();
}

void write_quote(JsonWriter& json, const Claim& claim) {
  if (!claim.quote_start || !claim.quote_end) {
    json.field_if("quote", claim.quote);
    return;
  }
  json.key("quote").begin_object().key("start").value(*claim.quote_start).key("end").value(*claim.quote_end);
  json.field_if("text", claim.quote).end_object();
}

/// An array with an entry a line.
template <class Entry>
std::string array_of(size_t count, Entry entry) {
  std::string out = "[\n";
  for (size_t row = 0; row < count; ++row) out += "  " + entry(row) + (row + 1 < count ? ",\n" : "\n");
  return out + "]\n";
}

const std::vector<std::string>& all_of(const std::vector<std::string>& list) { return list; }
std::vector<std::string_view> all_of(const ListView& list) { return list.all(); }

/// Lists by language: {"ko": ["…"], …}
template <class Lists>
void write_by_language(JsonWriter& json, const char* name, const Lists& lists) {
  if (lists.empty()) return;
  json.key(name).begin_object();
  for (const auto& [language, list] : lists) write_members(json, std::string(language).c_str(), all_of(list));
  json.end_object();
}

}  // namespace

/// Topic and context.
std::string_view ClaimLines::around(const Claim& claim) {
  if (claim.topic == topic_ && claim.context == context_) return around_.written();
  topic_ = claim.topic;
  context_ = claim.context;
  return around_.clear().field_if("topic", topic_).field_if("context", context_).written();
}

std::string_view ClaimLines::line(const Claim& claim) {
  JsonWriter& json = line_.clear();
  json.begin_object().key("id").value(claim.id).key("source").value(claim.source).key("statement").begin_object();
  for (const auto& [language, text] : claim.statement) json.key_of(language).value(text);
  json.end_object();
  write_by_language(json, "wordings", claim.wordings);
  json.field_if("speaker", claim.speaker).field_if("reportedBy", claim.reported_by);
  write_time(json, claim.time_from, claim.time_to);
  json.field_if("hedge", claim.hedge);
  write_quote(json, claim);
  json.field_if("url", claim.url);
  if (const std::string_view written = around(claim); !written.empty()) json.raw(written);
  write_members(json, "disputedBy", claim.disputed_by);
  write_members(json, "about", claim.about);
  json.field_if("kind", claim.kind);
  write_members(json, "doubt", claim.doubt);
  return json.end_object().written();
}

std::string claim_line(const Claim& claim) { return std::string(ClaimLines().line(claim)); }

std::string claim_line(const BaseView& base, size_t row) {
  const ClaimView view = base.claim(row);
  Claim claim;
  claim.id = view.id;
  claim.source = base.source(view.source).id;
  for (size_t i = 0; i < kLanguageCount; ++i) {
    if (view.statement[i].empty()) continue;
    claim.statement.emplace_back(code_of(static_cast<Language>(i)), view.statement[i]);
  }
  claim.speaker = view.speaker;
  claim.reported_by = view.reported_by;
  claim.time_from = view.time_from;
  claim.time_to = view.time_to;
  claim.hedge = view.hedge;
  claim.quote = view.quote;
  claim.url = view.url;
  claim.topic = view.topic;
  claim.context = view.context;
  for (const uint32_t other : unpack_rows(view.disputed_by)) claim.disputed_by.emplace_back(base.claim_id(other));
  for (const std::string_view doubt : view.doubt.all()) claim.doubt.emplace_back(doubt);
  return claim_line(claim);
}

std::string source_json(const SourceView& source) {
  JsonWriter json(true);
  json.begin_object().key("id").value(source.id);
  json.field_if("title", source.title).field_if("byline", source.byline).field_if("publisher", source.publisher);
  json.field_if("published", source.published).field_if("url", source.url).field_if("language", source.language);
  return json.end_object().take();
}

std::string source_json(const Source& source) {
  return source_json(SourceView{source.id, source.title, source.byline, source.publisher, source.published, source.url,
                                source.language});
}

std::string alias_json(const Alias& alias) {
  JsonWriter json(true);
  json.begin_object().key("id").value(alias.id).field_if("type", alias.type);
  write_by_language(json, "names", alias.names);
  return json.end_object().take();
}

std::string alias_json(const AliasView& alias) {
  JsonWriter json(true);
  json.begin_object().key("id").value(alias.id).field_if("type", alias.type);
  write_by_language(json, "names", alias.names);
  write_members(json, "is", alias.is.all());
  json.field_if("country", alias.country).field_if("of", alias.of);
  write_by_language(json, "titles", alias.titles);
  return json.end_object().take();
}

std::string claim_lines(const BaseView& base) {
  std::string out;
  for (size_t row = 0; row < base.claim_count(); ++row) out += claim_line(base, row) + "\n";
  return out;
}

std::string sources_json(const BaseView& base) {
  return array_of(base.source_count(), [&](size_t row) { return source_json(base.source(row)); });
}

std::string aliases_json(const BaseView& base) {
  return array_of(base.alias_count(), [&](size_t row) { return alias_json(base.alias(row)); });
}

}  // namespace haechi
