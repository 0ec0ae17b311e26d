// What single fields of JSON-LD nodes say.
#ifndef HAECHI_BASE_JSON_LD_FIELDS_H_
#define HAECHI_BASE_JSON_LD_FIELDS_H_

#include <initializer_list>
#include <string>
#include <string_view>

#include "base/claim.h"
#include "base/json_input.h"

namespace haechi::json_ld {

/// The field, or a null value.
const Json& field(const Json& node, const char* name);

/// True if "@type" is one of the names, with or without schema.org's address before it.
bool is_a(const Json& node, std::initializer_list<std::string_view> names);

/// A string (or the "@value" of one), tidied: single blanks, no control characters. Empty if there is none.
std::string text(const Json& value);
inline std::string text(const Json& node, const char* name) { return text(field(node, name)); }

/// A name: text, a node's "name", or several of them with commas.
std::string names(const Json& value);

/// The day, month or year that a date begins with; empty if it does not.
std::string date(std::string_view text);

/// "ko", "en", "zh" or "ja" of a tag such as ko-KR; empty for others.
std::string language(std::string_view tag);

/// Puts the ends of an ISO interval (2024-01-01/.., 2024-03) into the claim, as far as they are days, months or years.
void read_coverage(std::string_view interval, Claim& claim);

enum class Grade { Best, Lower, NotGiven };
/// Where a Rating stands on its own scale (1 to 5 where it names none), or by its words where it has no number.
Grade grade_of(const Json& rating);

/// An id made from an address or a name: lower-case letters, digits and hyphens.
std::string slug(std::string_view text);

}  // namespace haechi::json_ld

#endif  // HAECHI_BASE_JSON_LD_FIELDS_H_
