#include "base/utf8.h"

#include <cstdint>

#include "text/utf.h"

namespace haechi {
namespace {

constexpr char kReplacement[] = "\xEF\xBF\xBD";

uint8_t byte_at(std::string_view bytes, size_t at) { return at < bytes.size() ? static_cast<uint8_t>(bytes[at]) : 0; }

bool continues(std::string_view bytes, size_t at) { return (byte_at(bytes, at) & 0xC0) == 0x80; }

}  // namespace

size_t utf8_sequence(std::string_view bytes, size_t at) {
  const uint8_t first = byte_at(bytes, at), second = byte_at(bytes, at + 1);
  if (at >= bytes.size()) return 0;
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first <= 0xDF) return continues(bytes, at + 1) ? 2 : 0;
  if (first >= 0xE0 && first <= 0xEF) {
    if (first == 0xE0 && second < 0xA0) return 0;  // overlong
    if (first == 0xED && second > 0x9F) return 0;  // surrogate
    return continues(bytes, at + 1) && continues(bytes, at + 2) ? 3 : 0;
  }
  if (first >= 0xF0 && first <= 0xF4) {
    if (first == 0xF0 && second < 0x90) return 0;  // overlong
    if (first == 0xF4 && second > 0x8F) return 0;  // above U+10FFFF
    return continues(bytes, at + 1) && continues(bytes, at + 2) && continues(bytes, at + 3) ? 4 : 0;
  }
  return 0;
}

size_t find_invalid_utf8(std::string_view bytes) {
  for (size_t at = 0; at < bytes.size();) {
    const size_t length = is_common_triple(bytes, at) ? 3 : utf8_sequence(bytes, at);
    if (length == 0) return at;
    at += length;
  }
  return std::string_view::npos;
}

std::string repaired_utf8(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size());
  for (size_t at = 0; at < bytes.size();) {
    const size_t length = utf8_sequence(bytes, at);
    if (length)
      out.append(bytes, at, length);
    else
      out += kReplacement;
    at += length ? length : 1;
  }
  return out;
}

std::string one_line(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool blank = static_cast<unsigned char>(c) <= 0x20 || c == 0x7F;
    if (!blank)
      out += c;
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

}  // namespace haechi
