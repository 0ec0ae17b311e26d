// UTF-8 as it comes from outside: checked, and mended where it is not well-formed.
#ifndef HAECHI_BASE_UTF8_H_
#define HAECHI_BASE_UTF8_H_

#include <cstddef>
#include <string>
#include <string_view>

namespace haechi {

/// Length of the well-formed sequence that starts at `at` (1 to 4), 0 if there is none: overlong forms, surrogates and
/// code points above U+10FFFF are not well-formed.
size_t utf8_sequence(std::string_view bytes, size_t at);

/// Offset of the first byte that is not part of well-formed UTF-8, npos if all is well.
size_t find_invalid_utf8(std::string_view bytes);

/// The text with U+FFFD for every byte that is not part of well-formed UTF-8.
std::string repaired_utf8(std::string_view bytes);

/// The text with a blank for every run of white space and control characters, and none at its ends.
std::string one_line(std::string_view text);

}  // namespace haechi

#endif  // HAECHI_BASE_UTF8_H_
