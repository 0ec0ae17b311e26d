#include "base/claim_set.h"

#include <algorithm>

#include "base/json_input.h"

namespace haechi {
namespace {

constexpr const char* kLanguages[] = {"ko", "en", "zh", "ja"};
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool is_language(std::string_view code) {
  return std::find(std::begin(kLanguages), std::end(kLanguages), code) != std::end(kLanguages);
}

bool is_language_key(std::string_view key) {
  return key.size() >= 2 && key.size() <= 12 &&
         std::all_of(key.begin(), key.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
}

std::string in_quotes(std::string_view text) { return "\"" + std::string(text) + "\""; }

std::string list_languages() { return "ko, en, zh and ja"; }

void read_statement(FieldReader& fields, Claim& claim) {
  const Json* statement = fields.get("statement");
  if (!statement || !statement->is_object()) {
    return fields.problem("\"statement\" is " + std::string(statement ? kind_of(*statement) : "missing") +
                          ": give an object such as {\"ko\": \"…\"}");
  }
  if (statement->empty()) return fields.problem("\"statement\" is empty: give the claim in at least one language");
  for (const auto& [language, text] : statement->items()) {
    if (!is_language(language)) {
      fields.problem("\"statement\" has the language " + in_quotes(language) + ": the languages are " +
                     list_languages());
    } else if (!text.is_string() || text.get_ref<const std::string&>().empty()) {
      fields.problem("\"statement\"." + language + " is " + (text.is_string() ? "empty" : kind_of(text)) +
                     ": write the claim, or leave the language out");
    } else if (const std::string why = why_unfit(text.get_ref<const std::string&>()); !why.empty()) {
      fields.problem("\"statement\"." + language + " " + why);
    } else {
      claim.statement.emplace_back(language, text.get<std::string>());
    }
  }
}

std::string read_day(FieldReader& time, FieldReader& fields, const char* name) {
  std::string day = time.text(name);
  if (!day.empty() && !is_day(day)) {
    fields.problem("\"time\"." + std::string(name) + " is " + in_quotes(day) +
                   ": give a day that exists as YYYY-MM-DD");
  }
  return day;
}

void read_time(FieldReader& fields, Claim& claim) {
  const Json* value = fields.get("time");
  if (!value) return;
  if (!value->is_object()) {
    return fields.problem("\"time\" is " + kind_of(*value) +
                          ": give {\"from\": \"YYYY-MM-DD\", \"to\": \"YYYY-MM-DD\"}");
  }
  FieldReader time(*value);
  claim.time_from = read_day(time, fields, "from");
  claim.time_to = read_day(time, fields, "to");
  time.finish();
  for (const std::string& message : time.problems()) fields.problem("\"time\": " + message);
  if (!claim.time_from.empty() && !claim.time_to.empty() && claim.time_to < claim.time_from) {
    fields.problem("\"time\" ends before it begins: swap \"from\" and \"to\"");
  }
}

/// A quotation: its text alone, or {"start", "end", "text"} with offsets into the article.
void read_quote(FieldReader& fields, Claim& claim) {
  const Json* value = fields.get("quote");
  if (!value) return;
  if (value->is_string()) {
    claim.quote = fields.text("quote");
    return;
  }
  const bool offsets = value->is_object() && value->contains("start") && value->contains("end") &&
                       (*value)["start"].is_number_unsigned() && (*value)["end"].is_number_unsigned();
  if (!offsets)
    return fields.problem("\"quote\" must be a string, or an object with whole numbers \"start\" and \"end\"");
  FieldReader quote(*value);
  claim.quote_start = quote.get("start")->get<uint32_t>();
  claim.quote_end = quote.get("end")->get<uint32_t>();
  claim.quote = quote.text("text");
  quote.finish();
  for (const std::string& message : quote.problems()) fields.problem("\"quote\": " + message);
  if (*claim.quote_end < *claim.quote_start) fields.problem("\"quote\" ends before it starts");
}

using Spellings = std::vector<std::pair<std::string, std::vector<std::string>>>;

Spellings read_spellings(FieldReader& fields, const char* name) {
  Spellings out;
  const Json* value = fields.get(name);
  if (!value) return out;
  if (!value->is_object()) {
    fields.problem(in_quotes(name) + " is " + kind_of(*value) + ": give an object such as {\"ko\": [\"…\"]}");
    return out;
  }
  FieldReader languages(*value);
  for (const auto& [language, spellings] : value->items()) {
    if (!is_language_key(language)) fields.problem(in_quotes(name) + " has the language " + in_quotes(language));
    auto list = languages.list(language.c_str());
    if (list.empty())
      fields.problem(in_quotes(name) + "." + language + " is empty: give at least one, or leave the language out");
    else
      out.emplace_back(language, std::move(list));
  }
  for (const std::string& message : languages.problems()) fields.problem(in_quotes(name) + ": " + message);
  return out;
}

void read_wordings(FieldReader& fields, Claim& claim) {
  claim.wordings = read_spellings(fields, "wordings");
  for (const auto& [language, list] : claim.wordings)
    if (!is_language(language))
      fields.problem("\"wordings\" has the language " + in_quotes(language) + ": the languages are " +
                     list_languages());
}

Claim read_claim(FieldReader& fields) {
  Claim claim;
  claim.id = fields.required_text("id");
  claim.source = fields.required_text("source");
  read_statement(fields, claim);
  read_wordings(fields, claim);
  claim.speaker = fields.text("speaker");
  claim.reported_by = fields.text("reportedBy");
  read_time(fields, claim);
  claim.hedge = fields.text("hedge");
  read_quote(fields, claim);
  claim.url = fields.text("url");
  claim.topic = fields.text("topic");
  claim.context = fields.text("context");
  claim.disputed_by = fields.list("disputedBy");
  claim.about = fields.list("about");
  claim.kind = fields.text("kind");
  claim.doubt = fields.list("doubt");
  fields.finish();
  return claim;
}

Source read_source(FieldReader& fields) {
  Source source;
  source.id = fields.required_text("id");
  source.title = fields.text("title");
  source.byline = fields.text("byline");
  source.publisher = fields.text("publisher");
  source.published = fields.text("published");
  source.url = fields.text("url");
  source.language = fields.text("language");
  fields.finish();
  if (!source.published.empty() && !is_date(source.published)) {
    fields.problem("\"published\" is " + in_quotes(source.published) + ": give it as YYYY-MM-DD (or YYYY-MM, YYYY)");
  }
  return source;
}

Alias read_alias(FieldReader& fields) {
  Alias alias;
  alias.id = fields.required_text("id");
  alias.type = fields.required_text("type");
  alias.names = read_spellings(fields, "names");
  alias.is = fields.list("is");
  alias.country = fields.text("country");
  alias.of = fields.text("of");
  alias.titles = read_spellings(fields, "titles");
  fields.finish();
  if (alias.names.empty() && fields.problems().empty()) fields.problem("\"names\" is missing: give at least one name");
  return alias;
}

std::string_view without_mark(std::string_view text) {
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  return text;
}

/// The first field in which two descriptions of a source differ, or null.
const char* difference(const Source& a, const Source& b) {
  if (a.title != b.title) return "title";
  if (a.byline != b.byline) return "byline";
  if (a.publisher != b.publisher) return "publisher";
  if (a.published != b.published) return "published";
  if (a.url != b.url) return "url";
  if (a.language != b.language) return "language";
  return nullptr;
}

bool same(const Alias& a, const Alias& b) {
  return a.type == b.type && a.country == b.country && a.of == b.of && a.is == b.is && a.names == b.names &&
         a.titles == b.titles;
}

}  // namespace

void ClaimSetReader::add_claims(std::string_view file, std::string_view text) {
  text = without_mark(text);
  for (size_t number = 1; !text.empty(); ++number) {
    const size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.find_first_not_of(" \t") == std::string_view::npos) continue;
    const Place place{std::string(file), number};
    auto value = parse_json(line);
    if (!value) {
      report(place, value.error().message);
    } else if (!value->is_object()) {
      report(place, "the line is " + kind_of(*value) + ": each line must be one claim, an object {…}");
    } else {
      FieldReader fields(*value);
      Claim claim = read_claim(fields);
      for (const std::string& message : fields.problems()) report(place, message);
      add_claim(std::move(claim), place);
    }
  }
}

void ClaimSetReader::add_claim(Claim claim, const Place& place) {
  if (!claim.id.empty()) {
    const auto [known, is_new] = claims_.try_emplace(claim.id, Known{set_.claims.size(), place});
    if (!is_new) {
      return report(place, "the id " + in_quotes(claim.id) + " is already used at " + known->second.place.to_string() +
                               ": give each claim its own id");
    }
  }
  set_.claims.push_back(std::move(claim));
  claim_places_.push_back(place);
}

void ClaimSetReader::add_sources(std::string_view file, std::string_view text) {
  const Place place{std::string(file), 0};
  auto value = parse_json(without_mark(text));
  if (!value) return report(place, value.error().message);
  if (!value->is_array() && !value->is_object()) {
    return report(place,
                  "the file is " + kind_of(*value) + ": it must be an array of sources, or an object of them by id");
  }
  for (auto& [key, entry] : value->items()) {
    const std::string where =
        value->is_array() ? "source " + std::to_string(std::stoul(key) + 1) : "source " + in_quotes(key);
    if (!entry.is_object()) {
      report(place, where + " is " + kind_of(entry) + ": it must be an object {…}");
      continue;
    }
    if (value->is_object() && !entry.contains("id")) entry["id"] = key;
    FieldReader fields(entry);
    Source source = read_source(fields);
    if (value->is_object() && source.id != key)
      fields.problem("its \"id\" is " + in_quotes(source.id) + ": make both the same");
    for (const std::string& message : fields.problems()) report(place, where + ": " + message);
    add_source(std::move(source), place);
  }
}

void ClaimSetReader::add_source(Source source, const Place& place) {
  if (source.id.empty()) return;
  const auto [known, is_new] = sources_.try_emplace(source.id, Known{set_.sources.size(), place});
  if (is_new) {
    set_.sources.push_back(std::move(source));
  } else if (const char* field = difference(set_.sources[known->second.index], source)) {
    report(place, "source " + in_quotes(source.id) + " has another \"" + field + "\" here than in " +
                      known->second.place.to_string() + ": make both the same, or give one another id");
  }
}

void ClaimSetReader::add_aliases(std::string_view file, std::string_view text) {
  const Place place{std::string(file), 0};
  auto value = parse_json(without_mark(text));
  if (!value) return report(place, value.error().message);
  if (!value->is_array()) return report(place, "the file is " + kind_of(*value) + ": it must be an array of aliases");
  size_t number = 0;
  for (const Json& entry : *value) {
    ++number;
    if (!entry.is_object()) {
      report(place, "alias " + std::to_string(number) + " is " + kind_of(entry) + ": it must be an object {…}");
      continue;
    }
    FieldReader fields(entry);
    Alias alias = read_alias(fields);
    const std::string where = alias.id.empty() ? "alias " + std::to_string(number) : "alias " + in_quotes(alias.id);
    for (const std::string& message : fields.problems()) report(place, where + ": " + message);
    add_alias(std::move(alias), place);
  }
}

void ClaimSetReader::add_alias(Alias alias, const Place& place) {
  if (alias.id.empty()) return;
  const auto [known, is_new] = aliases_.try_emplace(alias.id, Known{set_.aliases.size(), place});
  if (is_new) {
    set_.aliases.push_back(std::move(alias));
  } else if (!same(set_.aliases[known->second.index], alias) || known->second.place.file == place.file) {
    report(place, "alias " + in_quotes(alias.id) + " is already given in " + known->second.place.to_string() +
                      ": put its names into one entry");
  }
}

void ClaimSetReader::check_dispute(size_t claim, const std::string& other) {
  const auto known = claims_.find(other);
  if (known == claims_.end())
    report(claim_places_[claim], "\"disputedBy\" names " + in_quotes(other) + ", which no claim has as its id");
  else if (set_.claims[known->second.index].source == set_.claims[claim].source)
    report(claim_places_[claim],
           "\"disputedBy\" names " + in_quotes(other) + " of the same source: name claims of others");
}

void ClaimSetReader::check_references() {
  for (size_t i = 0; i < set_.claims.size(); ++i) {
    const std::string& source = set_.claims[i].source;
    if (source.empty() || sources_.count(source)) continue;
    report(claim_places_[i],
           "no source has the id " + in_quotes(source) + ": add it to the sources file, or correct the id");
  }
  for (size_t i = 0; i < set_.claims.size(); ++i)
    for (const std::string& other : set_.claims[i].disputed_by) check_dispute(i, other);
}

}  // namespace haechi
