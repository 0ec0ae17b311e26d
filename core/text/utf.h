// UTF-8 in, UTF-16 inside, UTF-8 out.
#ifndef HAECHI_TEXT_UTF_H_
#define HAECHI_TEXT_UTF_H_

#include <string>
#include <string_view>

namespace haechi {

/// Ill-formed bytes become U+FFFD, one for each maximal ill-formed part.
std::u16string to_utf16(std::string_view utf8);
/// Lone surrogates become U+FFFD.
std::string to_utf8(std::u16string_view utf16);

}  // namespace haechi

#endif  // HAECHI_TEXT_UTF_H_
