#include "extract/meta.h"

#include "base/json_input.h"
#include "base/utf8.h"
#include "extract/dates.h"
#include "text/utf.h"

namespace haechi {
namespace {

void fill(std::string& field, std::string_view text) {
  if (field.empty()) field = one_line(text);
}

void fill_day(std::string& field, std::string_view text) {
  if (field.empty()) field = find_date(to_utf16(text));
}

const std::string* text_of(const Json& object, const char* name) {
  const auto found = object.find(name);
  return found != object.end() && found->is_string() ? &found->get_ref<const std::string&>() : nullptr;
}

/// A name as JSON-LD gives it: text, an object with a name, or a list of either.
std::string names_of(const Json& value) {
  if (value.is_string()) return value.get<std::string>();
  if (value.is_object()) return text_of(value, "name") ? *text_of(value, "name") : std::string();
  std::string out;
  if (value.is_array()) {
    for (const Json& one : value) {
      const std::string name = names_of(one);
      if (!name.empty()) out += (out.empty() ? "" : ", ") + name;
    }
  }
  return out;
}

bool is_article(const Json& object) {
  const auto type = object.find("@type");
  if (type == object.end()) return false;
  const auto fits = [](const Json& name) {
    return name.is_string() && (name.get_ref<const std::string&>().find("Article") != std::string::npos ||
                                name.get_ref<const std::string&>() == "BlogPosting");
  };
  if (!type->is_array()) return fits(*type);
  for (const Json& name : *type) {
    if (fits(name)) return true;
  }
  return false;
}

void read_object(const Json& object, Source& source) {
  if (const std::string* headline = text_of(object, "headline")) fill(source.title, *headline);
  if (object.contains("author")) fill(source.byline, names_of(object["author"]));
  if (object.contains("publisher")) fill(source.publisher, names_of(object["publisher"]));
  if (const std::string* day = text_of(object, "datePublished")) fill_day(source.published, *day);
  if (const std::string* language = text_of(object, "inLanguage"))
    fill(source.language, std::string_view(*language).substr(0, 2));
  if (const std::string* url = text_of(object, "url")) fill(source.url, *url);
  if (const std::string* url = text_of(object, "mainEntityOfPage")) fill(source.url, *url);
}

void walk(const Json& value, Source& source, int depth) {
  if (depth > 4) return;
  if (value.is_array()) {
    for (const Json& one : value) walk(one, source, depth + 1);
  } else if (value.is_object()) {
    if (is_article(value)) read_object(value, source);
    if (value.contains("@graph")) walk(value["@graph"], source, depth + 1);
  }
}

}  // namespace

std::string read_meta(std::string_view json, Source& source) {
  if (json.empty()) return {};
  const auto value = parse_json(json);
  if (!value) return "its metadata is " + value.error().message;
  if (!value->is_object()) return "its metadata is " + kind_of(*value) + ": it must be an object {…}";
  FieldReader fields(*value);
  source.id = fields.text("id");
  source.title = fields.text("title");
  source.byline = fields.text("byline");
  source.publisher = fields.text("publisher");
  source.published = fields.text("published");
  source.url = fields.text("url");
  source.language = fields.text("language");
  fields.finish();
  if (!source.published.empty() && !is_date(source.published)) fields.problem("\"published\" must be YYYY-MM-DD");
  return fields.problems().empty() ? std::string() : "its metadata: " + fields.problems().front();
}

void read_json_ld(std::string_view json, Source& source) {
  const auto value = parse_json(json);
  if (value) walk(*value, source, 0);
}

void read_meta_tag(std::string_view name, std::string_view content, Source& source) {
  if (one_line(content).empty()) return;
  if (name == "og:title" || name == "twitter:title")
    fill(source.title, content);
  else if (name == "og:site_name")
    fill(source.publisher, content);
  else if (name == "og:url")
    fill(source.url, content);
  else if (name == "article:published_time" || name == "og:article:published_time" || name == "date" ||
           name == "pubdate" || name == "publishdate" || name == "dc.date" || name == "datepublished")
    fill_day(source.published, content);
  else if (name == "author" || name == "og:article:author" || name == "article:author" || name == "byl" ||
           name == "dc.creator") {
    if (content.find("://") == std::string_view::npos) fill(source.byline, content);
  }
}

}  // namespace haechi
