#include "report/source_object.h"

namespace haechi {

void write_source(JsonWriter& json, const SourceView& source) {
  json.begin_object().key("id").value(source.id);
  json.field_if("title", source.title).field_if("byline", source.byline).field_if("publisher", source.publisher);
  json.field_if("published", source.published).field_if("url", source.url).field_if("language", source.language);
  json.end_object();
}

}  // namespace haechi
