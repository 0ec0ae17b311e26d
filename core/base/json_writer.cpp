#include "base/json_writer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

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

using Bytes = uint8_t __attribute__((vector_size(16)));
constexpr size_t kSweep = sizeof(Bytes);

Bytes bytes_at(const char* at) {
  Bytes bytes;
  std::memcpy(&bytes, at, sizeof bytes);
  return bytes;
}

Bytes leads_triple(Bytes byte) { return Bytes((byte - 0xE1) <= 0xED - 0xE1); }

/// What of sixteen bytes, `at` on, is neither plain ASCII nor of a common triple; the two before them are there.
inline bool any_odd(const char* at) {
  const Bytes byte = bytes_at(at), before = bytes_at(at - 1), second = bytes_at(at - 2);
  const Bytes continues = Bytes((byte & 0xC0) == 0x80), led = leads_triple(before) | leads_triple(second);
  const Bytes signs = Bytes((byte < 0x20) | (byte == '"') | (byte == '\\') | (byte == 0x7F));
  const Bytes alone = Bytes(byte >= 0x80) & ~(continues | leads_triple(byte));
  const Bytes surrogate = Bytes(before == 0xED) & Bytes(byte >= 0xA0);
  const Bytes odd = signs | alone | (continues ^ led) | surrogate;
  std::array<uint64_t, 2> bits;
  std::memcpy(&bits, &odd, sizeof bits);
  return (bits[0] | bits[1]) != 0;
}

/// True if end_of_plain() is the text's end, told sixteen bytes at a time; of short texts it is not told.
bool is_plain(std::string_view text) {
  if (text.size() < kSweep + 2) return false;
  std::array<char, kSweep + 2> first{};
  std::memcpy(first.data() + 2, text.data(), kSweep);
  if (any_odd(first.data() + 2)) return false;
  const size_t last = text.size() - kSweep;
  for (size_t at = 0; at < last;) {
    at = std::min(at + kSweep, last);
    if (any_odd(text.data() + at)) return false;
  }
  const auto leads = [&](size_t back) { return static_cast<unsigned char>(text[text.size() - back]) >= 0xE1; };
  return !leads(1) && !leads(2);
}

/// What stands at a time between two strings: a separator, quotation marks, a bracket.
constexpr size_t kSigns = 8;
/// The longest that one byte of a text becomes: \u001f.
constexpr size_t kLongestEscape = 6;

}  // namespace

void JsonWriter::put(std::string_view text) {
  std::memcpy(out_.data() + length_, text.data(), text.size());
  length_ += text.size();
}

/// There is room for it.
void JsonWriter::separate() {
  char* const next = out_.data() + length_;
  next[0] = ',';
  next[1] = ' ';
  length_ += first_ ? 0 : 1 + spaced_;
  first_ = false;
}

JsonWriter& JsonWriter::open(char bracket) {
  room_for(kSigns);
  separate();
  put(bracket);
  first_ = true;
  return *this;
}

JsonWriter& JsonWriter::close(char bracket) {
  room_for(kSigns);
  put(bracket);
  first_ = false;
  return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
  room_for(name.size() + kSigns);
  separate();
  put('"');
  put(name);
  return begin_value();
}

JsonWriter& JsonWriter::key_of(std::string_view text) {
  append_string(text);
  --length_;
  return begin_value();
}

/// Ends a key.
JsonWriter& JsonWriter::begin_value() {
  put("\": ");
  length_ -= !spaced_;
  first_ = true;
  return *this;
}

JsonWriter& JsonWriter::value(std::string_view text) {
  append_string(text);
  return *this;
}

JsonWriter& JsonWriter::raw(std::string_view json) {
  room_for(json.size() + kSigns);
  separate();
  put(json);
  return *this;
}

JsonWriter& JsonWriter::value(uint64_t number) {
  constexpr size_t kMostDigits = 20;
  room_for(kMostDigits + kSigns);
  separate();
  char* const next = out_.data() + length_;
  length_ += static_cast<size_t>(std::to_chars(next, next + kMostDigits, number).ptr - next);
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
    put(text.substr(at, length));
  } else if (length == 0) {
    put("\xEF\xBF\xBD");
  } else if (c == '"' || c == '\\') {
    put('\\');
    put(c);
  } else if (c == '\n') {
    put("\\n");
  } else if (c == '\t') {
    put("\\t");
  } else if (c == '\r') {
    put("\\r");
  } else {
    put("\\u00");
    put(kHex[c >> 4]);
    put(kHex[c & 15]);
  }
  return at + std::max<size_t>(length, 1);
}

void JsonWriter::append_string(std::string_view text) {
  room_for(text.size() + kSigns);
  separate();
  put('"');
  size_t at = 0;
  if (is_plain(text)) {
    put(text);
    at = text.size();
  }
  while (at < text.size()) {
    const size_t plain = end_of_plain(text, at);
    put(text.substr(at, plain - at));
    at = plain;
    if (at == text.size()) break;
    at = append_one(text, at);
    room_for(text.size() - at + kLongestEscape + kSigns);
  }
  put('"');
}

}  // namespace haechi
