#include "text/utf.h"

#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <cstring>

namespace haechi {

std::u16string to_utf16(std::string_view utf8, bool* damaged) {
  std::u16string out(utf8.size(), u'\0');
  size_t length = 0;
  const auto* bytes = reinterpret_cast<const uint8_t*>(utf8.data());
  const auto size = static_cast<int32_t>(utf8.size());
  for (int32_t i = 0; i < size;) {
    const bool ascii = bytes[i] < 0x80;
    if (i + 2 < size && (ascii | is_common_triple(utf8, static_cast<size_t>(i)))) {  // without a branch between them
      const int triple = (bytes[i] & 0xF) << 12 | (bytes[i + 1] & 0x3F) << 6 | (bytes[i + 2] & 0x3F);
      out[length++] = static_cast<char16_t>(ascii ? bytes[i] : triple);
      i += ascii ? 1 : 3;
      continue;
    }
    UChar32 c;
    U8_NEXT(bytes, i, size, c);
    if (c < 0 && damaged) *damaged = true;
    if (c < 0) c = 0xFFFD;
    U16_APPEND_UNSAFE(out.data(), length, c);
  }
  out.resize(length);
  return out;
}

std::string to_utf8(std::u16string_view utf16) {
  std::string out(utf16.size() * 3 + 1, '\0');
  char* const bytes = out.data();
  size_t length = 0;
  for (size_t i = 0; i < utf16.size();) {
    const uint32_t unit = utf16[i];
    const bool ascii = unit < 0x80;
    if (ascii | (unit - 0x800 < 0xD000) |
        (unit >= 0xE000)) {  // most texts, without a branch between letters and blanks
      const uint32_t twelve = (unit & 0xFFF) * 0x10004 & 0x3F3F00;
      const uint32_t four = ascii ? unit : 0x8080E0 | unit >> 12 | twelve;
      std::memcpy(bytes + length, &four, sizeof four);
      length += ascii ? 1 : 3;
      ++i;
    } else {
      UChar32 c;
      U16_NEXT_OR_FFFD(utf16.data(), i, utf16.size(), c);
      U8_APPEND_UNSAFE(bytes, length, c);
    }
  }
  out.resize(length);
  return out;
}

}  // namespace haechi
