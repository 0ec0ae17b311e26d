#include "base/json_writer.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "text/utf.h"

namespace haechi {
namespace {

/// ASCII that stands in a string as it is.
constexpr std::array<bool, 128> kPlain = [] {
  std::array<bool, 128> plain{};
  for (size_t c = 0x20; c < 0x7F; ++c) plain[c] = c != '"' && c != '\\';
  return plain;
}();

/// Where what stands in a string as it is ends: nearly always at its end.
size_t end_of_plain(std::string_view text, size_t at) {
  while (at < text.size()) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80 && kPlain[byte])
      ++at;
    else if (is_common_triple(text, at))
      at += 3;
    else
      break;
  }
  return at;
}

}  // namespace

void JsonWriter::separate() {
  if (!first_) out_ += spaced_ ? ", " : ",";
  first_ = false;
}

JsonWriter& JsonWriter::open(char bracket) {
  separate();
  out_ += bracket;
  first_ = true;
  return *this;
}

JsonWriter& JsonWriter::close(char bracket) {
  out_ += bracket;
  first_ = false;
  return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
  separate();
  append_string(name);
  out_ += spaced_ ? ": " : ":";
  first_ = true;
  return *this;
}

JsonWriter& JsonWriter::value(std::string_view text) {
  separate();
  append_string(text);
  return *this;
}

JsonWriter& JsonWriter::raw(std::string_view json) {
  separate();
  out_ += json;
  return *this;
}

JsonWriter& JsonWriter::share(double number) {
  if (!(number > 0)) number = 0;
  if (number > 1) number = 1;
  const int hundredths = static_cast<int>(number * 100 + 0.5);
  if (hundredths == 100) return raw("1");
  if (hundredths == 0) return raw("0");
  std::string text = "0.";
  text += static_cast<char>('0' + hundredths / 10);
  if (hundredths % 10) text += static_cast<char>('0' + hundredths % 10);
  return raw(text);
}

JsonWriter& JsonWriter::field_if(std::string_view name, std::string_view text) {
  return text.empty() ? *this : key(name).value(text);
}

JsonWriter& JsonWriter::field_or_null(std::string_view name, std::string_view text) {
  key(name);
  return text.empty() ? null() : value(text);
}

/// Appends what stands at `at` and cannot stay as it is, or is not common; returns the place behind it.
size_t JsonWriter::append_one(std::string_view text, size_t at) {
  constexpr char kHex[] = "0123456789abcdef";
  const char c = text[at];
  const size_t length = utf8_sequence(text, at);
  if (length > 1) {
    out_.append(text, at, length);
  } else if (length == 0) {
    out_ += "\xEF\xBF\xBD";
  } else if (c == '"' || c == '\\') {
    out_ += '\\';
    out_ += c;
  } else if (c == '\n') {
    out_ += "\\n";
  } else if (c == '\t') {
    out_ += "\\t";
  } else if (c == '\r') {
    out_ += "\\r";
  } else {
    out_ += "\\u00";
    out_ += kHex[c >> 4];
    out_ += kHex[c & 15];
  }
  return at + std::max<size_t>(length, 1);
}

void JsonWriter::append_string(std::string_view text) {
  out_ += '"';
  for (size_t at = 0; at < text.size();) {
    const size_t plain = end_of_plain(text, at);
    out_.append(text, at, plain - at);
    at = plain < text.size() ? append_one(text, plain) : plain;
  }
  out_ += '"';
}

}  // namespace haechi
