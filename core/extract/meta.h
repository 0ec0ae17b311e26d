// Metadata given as JSON: by the user (--meta), or in a page's head (JSON-LD).
#ifndef HAECHI_EXTRACT_META_H_
#define HAECHI_EXTRACT_META_H_

#include <string>
#include <string_view>

#include "base/claim.h"

namespace haechi {

/// Fills `source` from an object with a source's fields; empty text: nothing to do. Gives what is wrong, or nothing.
std::string read_meta(std::string_view json, Source& source);

/// Fills the empty fields of `source` from a page's JSON-LD (NewsArticle and its kin). What cannot be read is passed
/// over.
void read_json_ld(std::string_view json, Source& source);

/// Fills one empty field of `source` from a meta tag (og:title, article:published_time, author …).
void read_meta_tag(std::string_view name, std::string_view content, Source& source);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_META_H_
