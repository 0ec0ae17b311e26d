#include "base/json_input.h"

#include <algorithm>

#include "base/format.h"
#include "base/utf8.h"

namespace haechi {
namespace {

/// Accepts everything and remembers the first error.
class ErrorFinder : public nlohmann::json_sax<Json> {
 public:
  bool null() override { return true; }
  bool boolean(bool) override { return true; }
  bool number_integer(number_integer_t) override { return true; }
  bool number_unsigned(number_unsigned_t) override { return true; }
  bool number_float(number_float_t, const string_t&) override { return true; }
  bool string(string_t&) override { return true; }
  bool binary(binary_t&) override { return true; }
  bool start_object(std::size_t) override { return true; }
  bool key(string_t&) override { return true; }
  bool end_object() override { return true; }
  bool start_array(std::size_t) override { return true; }
  bool end_array() override { return true; }
  bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& error) override {
    position_ = position;
    what_ = error.what();
    return false;
  }
  size_t position() const { return position_; }
  const std::string& what() const { return what_; }

 private:
  size_t position_ = 0;
  std::string what_;
};

/// "syntax error while parsing value - …" out of the parser's own wording.
std::string reason_of(const std::string& what) {
  const size_t at = what.find("syntax error");
  const std::string reason = at == std::string::npos ? what : what.substr(at);
  return repaired_utf8(reason);
}

std::string place_of(std::string_view text, size_t position) {
  const std::string_view before = text.substr(0, std::min(position ? position - 1 : 0, text.size()));
  const auto lines = std::count(before.begin(), before.end(), '\n');
  const size_t column = before.size() - (lines ? before.rfind('\n') + 1 : 0) + 1;
  if (std::find(text.begin(), text.end(), '\n') == text.end()) return "byte " + std::to_string(column);
  return "line " + std::to_string(lines + 1) + ", byte " + std::to_string(column);
}

bool is_blank(char c) { return c == ' ' || c == '\t'; }

}  // namespace

Result<Json> parse_json(std::string_view text) {
  if (const size_t at = find_invalid_utf8(text); at != std::string_view::npos) {
    return Error{"invalid UTF-8 at " + place_of(text, at + 1) + ": save the file as UTF-8"};
  }
  Json value = Json::parse(text, nullptr, false);
  if (!value.is_discarded()) return value;
  ErrorFinder finder;
  Json::sax_parse(text, &finder);
  return Error{"not valid JSON at " + place_of(text, finder.position()) + ": " + reason_of(finder.what())};
}

std::string kind_of(const Json& value) {
  switch (value.type()) {
    case Json::value_t::null:
      return "null";
    case Json::value_t::boolean:
      return "true or false";
    case Json::value_t::string:
      return "a string";
    case Json::value_t::array:
      return "an array";
    case Json::value_t::object:
      return "an object";
    default:
      return "a number";
  }
}

std::string why_unfit(std::string_view text) {
  for (const char c : text) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) return "holds a control character or line break: remove it";
  }
  if (text.size() > format::kMaxStringBytes) {
    return "is longer than " + std::to_string(format::kMaxStringBytes) + " bytes: split it";
  }
  if (!text.empty() && (is_blank(text.front()) || is_blank(text.back())))
    return "begins or ends with a blank: remove it";
  return {};
}

const Json* FieldReader::get(const char* name) {
  seen_.push_back(name);
  const auto found = object_.find(name);
  return found == object_.end() || found->is_null() ? nullptr : &*found;
}

std::string FieldReader::text(const char* name) {
  const Json* value = get(name);
  if (!value) return {};
  if (!value->is_string()) {
    problem("\"" + std::string(name) + "\" is " + kind_of(*value) + ": it must be a string");
    return {};
  }
  const auto& out = value->get_ref<const std::string&>();
  if (const std::string why = why_unfit(out); !why.empty()) problem("\"" + std::string(name) + "\" " + why);
  return out;
}

std::string FieldReader::required_text(const char* name) {
  const size_t before = problems_.size();
  std::string out = text(name);
  if (out.empty() && problems_.size() == before)
    problem("\"" + std::string(name) + "\" is missing or empty: fill it in");
  return out;
}

std::vector<std::string> FieldReader::list(const char* name) {
  const Json* value = get(name);
  std::vector<std::string> out;
  if (!value) return out;
  const auto add = [&](const Json& member) {
    if (!member.is_string() || member.get_ref<const std::string&>().empty()) {
      problem("\"" + std::string(name) + "\" holds " + (member.is_string() ? "an empty string" : kind_of(member)) +
              ": its members must be strings");
      return;
    }
    out.push_back(member.get<std::string>());
    if (const std::string why = why_unfit(out.back()); !why.empty()) problem("\"" + std::string(name) + "\" " + why);
  };
  if (value->is_array()) {
    for (const Json& member : *value) add(member);
  } else {
    add(*value);
  }
  return out;
}

void FieldReader::finish() {
  for (const auto& [key, value] : object_.items()) {
    if (std::find(seen_.begin(), seen_.end(), key) != seen_.end()) continue;
    std::string known;
    for (const std::string& name : seen_) known += (known.empty() ? "" : ", ") + name;
    problem("unknown field \"" + key + "\": the fields are " + known);
  }
}

bool is_date(std::string_view text) {
  if (text.size() == 4 || text.size() == 7) return is_day(std::string(text) + (text.size() == 4 ? "-01-01" : "-01"));
  return is_day(text);
}

bool is_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  const auto number = [&](size_t from, size_t length) {
    int out = 0;
    for (const char c : text.substr(from, length)) {
      if (c < '0' || c > '9') return -1;
      out = out * 10 + (c - '0');
    }
    return out;
  };
  const int year = number(0, 4), month = number(5, 2), day = number(8, 2);
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return day <= kDays[month - 1] + (month == 2 && leap ? 1 : 0);
}

}  // namespace haechi
