// UTF-8 in, UTF-16 inside, UTF-8 out.
#ifndef HAECHI_TEXT_UTF_H_
#define HAECHI_TEXT_UTF_H_

#include <string>
#include <string_view>

namespace haechi {

/// True if three bytes stand at `at` that are what most Korean, Chinese and Japanese text is made of: Hangul, kana,
/// Han.
inline bool is_common_triple(std::string_view bytes, size_t at) {
  if (at + 2 >= bytes.size()) return false;
  const auto byte = [&](size_t i) { return static_cast<unsigned char>(bytes[at + i]); };
  const bool go_on = ((byte(1) ^ 0x80) | (byte(2) ^ 0x80)) < 0x40;
  return go_on && ((byte(0) >= 0xE1 && byte(0) <= 0xEC) ||
                   (byte(0) == 0xED && byte(1) <= 0x9F));  // the rest of 0xED: surrogates
}

/// Ill-formed bytes become U+FFFD, one for each maximal ill-formed part; `damaged` is set where there are any.
std::u16string to_utf16(std::string_view utf8, bool* damaged = nullptr);
/// Lone surrogates become U+FFFD.
std::string to_utf8(std::u16string_view utf16);

}  // namespace haechi

#endif  // HAECHI_TEXT_UTF_H_
