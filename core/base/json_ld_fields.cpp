#include "base/json_ld_fields.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

#include "base/crc32.h"
#include "base/utf8.h"

namespace haechi::json_ld {
namespace {

constexpr double kWorst = 1, kBest = 5;  // schema.org's scale where a rating names none
constexpr size_t kLongestSlug = 60;

/// A number, also where it is written as text.
std::optional<double> number(const Json& value) {
  if (value.is_number()) return value.get<double>();
  const std::string digits = text(value);
  char* end = nullptr;
  const double out = std::strtod(digits.c_str(), &end);
  if (digits.empty() || *end) return std::nullopt;
  return out;
}

/// What reviewers call the best grade where they give no number.
bool says_true(std::string words) {
  for (char& c : words) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  constexpr std::string_view kTrue[] = {"true", "correct", "accurate", "supported", "사실", "사실임",
                                        "참",   "属实",    "真实",     "正确",      "事実", "正確"};
  return std::find(std::begin(kTrue), std::end(kTrue), words) != std::end(kTrue);
}

std::string last_day_of(const std::string& date) {
  if (date.size() == 4) return date + "-12-31";
  if (date.size() != 7) return date;
  for (const char* day : {"-31", "-30", "-29"}) {
    if (is_day(date + day)) return date + day;
  }
  return date + "-28";
}

std::string first_day_of(const std::string& date) {
  return date.size() == 4 ? date + "-01-01" : date.size() == 7 ? date + "-01" : date;
}

}  // namespace

const Json& field(const Json& node, const char* name) {
  static const Json kNothing;
  if (!node.is_object()) return kNothing;
  const auto found = node.find(name);
  return found == node.end() ? kNothing : *found;
}

bool is_a(const Json& node, std::initializer_list<std::string_view> names) {
  const Json& type = field(node, "@type");
  const auto fits = [&](const Json& value) {
    if (!value.is_string()) return false;
    std::string_view name = value.get_ref<const std::string&>();
    name.remove_prefix(std::min(name.size(), name.find_last_of("/:#") + 1));
    return std::find(names.begin(), names.end(), name) != names.end();
  };
  return type.is_array() ? std::any_of(type.begin(), type.end(), fits) : fits(type);
}

std::string text(const Json& value) {
  const Json& one = value.is_array() && !value.empty() ? value.front() : value;
  const Json& plain = one.is_object() ? field(one, "@value") : one;
  return plain.is_string() ? one_line(plain.get_ref<const std::string&>()) : std::string();
}

std::string names(const Json& value) {
  const auto name_of = [](const Json& one) { return field(one, "name").is_null() ? text(one) : text(one, "name"); };
  if (!value.is_array()) return name_of(value);
  std::string out;
  for (const Json& one : value) {
    const std::string name = name_of(one);
    if (!name.empty()) out += (out.empty() ? "" : ", ") + name;
  }
  return out;
}

std::string date(std::string_view text) {
  for (const size_t length : {size_t{10}, size_t{7}, size_t{4}}) {
    if (text.size() >= length && is_date(text.substr(0, length))) return std::string(text.substr(0, length));
  }
  return {};
}

std::string language(std::string_view tag) {
  std::string code(tag.substr(0, tag.find_first_of("-_")));
  for (char& c : code) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  for (const char* known : {"ko", "en", "zh", "ja"}) {
    if (code == known) return code;
  }
  return {};
}

void read_coverage(std::string_view interval, Claim& claim) {
  const size_t slash = interval.find('/');
  const std::string from = date(interval.substr(0, slash));
  const std::string to = slash == std::string_view::npos ? from : date(interval.substr(slash + 1));
  claim.time_from = first_day_of(from);
  claim.time_to = last_day_of(to);
  if (!claim.time_from.empty() && !claim.time_to.empty() && claim.time_to < claim.time_from)
    claim.time_from = claim.time_to = {};
}

Grade grade_of(const Json& rating) {
  const auto value = number(field(rating, "ratingValue"));
  const double best = number(field(rating, "bestRating")).value_or(kBest);
  const double worst = number(field(rating, "worstRating")).value_or(std::min(kWorst, best));
  if (value && *value >= worst && *value <= best && worst < best) return *value == best ? Grade::Best : Grade::Lower;
  const std::string words = rating.is_string() ? text(rating) : text(rating, "alternateName");
  if (words.empty()) return Grade::NotGiven;
  return says_true(words) ? Grade::Best : Grade::Lower;
}

std::string slug(std::string_view text) {
  if (const size_t scheme = text.find("://"); scheme != std::string_view::npos) text.remove_prefix(scheme + 3);
  std::string out;
  bool whole = true;  // nothing was lost that tells two names apart
  for (const char c : text) {
    const bool upper = c >= 'A' && c <= 'Z';
    const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (plain || upper)
      out += upper ? static_cast<char>(c + 32) : c;
    else if (!out.empty() && out.back() != '-')
      out += '-';
    whole &= static_cast<unsigned char>(c) < 0x80 && c != '%';
  }
  while (!out.empty() && out.back() == '-') out.pop_back();
  if (whole && !out.empty() && out.size() <= kLongestSlug) return out;
  out.resize(std::min(out.size(), kLongestSlug));
  const uint32_t sum = crc32(text);
  constexpr char kHex[] = "0123456789abcdef";
  out += out.empty() || out.back() == '-' ? "" : "-";
  for (int shift = 28; shift >= 0; shift -= 4) out += kHex[sum >> shift & 15];
  return out;
}

}  // namespace haechi::json_ld
