#include "base/json_writer.h"

#include "base/utf8.h"
#include "text/utf.h"

namespace haechi {

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

void JsonWriter::append_string(std::string_view text) {
  constexpr char kHex[] = "0123456789abcdef";
  out_ += '"';
  size_t written = 0;  // what stands before it is in out_; what needs no escape is appended in one piece
  const auto flush = [&](size_t to) { out_.append(text, written, to - written); };
  for (size_t at = 0; at < text.size();) {
    if (is_common_triple(text, at)) {
      at += 3;
      continue;
    }
    const char c = text[at];
    const bool ascii = static_cast<unsigned char>(c) < 0x80;
    const size_t length = ascii ? 1 : utf8_sequence(text, at);
    if (ascii ? c >= 0x20 && c != 0x7F && c != '"' && c != '\\' : length > 0) {
      at += length;
      continue;
    }
    flush(at);
    if (length == 0) {
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
      out_ += kHex[static_cast<unsigned char>(c) >> 4];
      out_ += kHex[c & 15];
    }
    written = ++at;
  }
  flush(text.size());
  out_ += '"';
}

}  // namespace haechi
