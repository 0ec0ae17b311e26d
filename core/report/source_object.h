// A source as answers and descriptions give it: what it does not state is left out.
#ifndef HAECHI_REPORT_SOURCE_OBJECT_H_
#define HAECHI_REPORT_SOURCE_OBJECT_H_

#include "base/json_writer.h"
#include "base/view.h"

namespace haechi {

void write_source(JsonWriter& json, const SourceView& source);

}  // namespace haechi

#endif  // HAECHI_REPORT_SOURCE_OBJECT_H_
