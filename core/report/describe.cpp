// What a base says of itself.
#include "base/json_writer.h"
#include "base/view.h"
#include "haechi/base.h"
#include "report/source_object.h"

namespace haechi {

std::string describe(const Base& base) {
  const BaseView& view = base.view();
  JsonWriter json;
  json.begin_object().key("claims").value(uint64_t{view.claim_count()}).key("sources").begin_array();
  for (size_t row = 0; row < view.source_count(); ++row) write_source(json, view.source(row));
  json.end_array().field_or_null("built", view.built());
  return json.end_object().take();
}

}  // namespace haechi
