// JSON from outside, with messages that say where it breaks. Native only: the library in the browser reads no JSON.
#ifndef HAECHI_BASE_JSON_INPUT_H_
#define HAECHI_BASE_JSON_INPUT_H_

#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "haechi/result.h"

namespace haechi {

using Json = nlohmann::ordered_json;

/// The parsed text, or an error that names the column (or line and column) and what was expected.
Result<Json> parse_json(std::string_view text);

/// "a string", "a number" …
std::string kind_of(const Json& value);

/// Reads the fields of one object, collecting what is wrong with them.
class FieldReader {
 public:
  /// `object` must outlive the reader.
  explicit FieldReader(const Json& object) : object_(object) {}

  /// A string field; null counts as absent. Control characters and blanks at the ends are refused.
  std::string text(const char* name);
  /// A string field that must be there and not be empty.
  std::string required_text(const char* name);
  /// A field that is an array of strings, or one string.
  std::vector<std::string> list(const char* name);
  /// The field, or null pointer; marks it as read.
  const Json* get(const char* name);
  void problem(std::string message) { problems_.push_back(std::move(message)); }
  /// Reports fields that nobody asked for.
  void finish();
  const std::vector<std::string>& problems() const { return problems_; }

 private:
  const Json& object_;
  std::vector<std::string> seen_;
  std::vector<std::string> problems_;
};

/// Why `text` cannot be a value (control character, blanks at its ends, too long), or empty.
std::string why_unfit(std::string_view text);

/// True for YYYY-MM-DD of a day that exists.
bool is_day(std::string_view text);
/// True for a day, a month (YYYY-MM) or a year (YYYY).
bool is_date(std::string_view text);

}  // namespace haechi

#endif  // HAECHI_BASE_JSON_INPUT_H_
