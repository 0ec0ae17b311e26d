// Korean, Chinese and Japanese text in few bytes: an alphabet of the characters in use, then their numbers in it.
#ifndef HAECHI_BASE_WIDE_TEXT_H_
#define HAECHI_BASE_WIDE_TEXT_H_

#include <string>
#include <string_view>

namespace haechi {

/// `text` as
///
///   alphabet  u32 count; for each character a u16: how far it lies behind the one before it, modulo 2^16
///   numbers   of each character of the text a byte, or two
///
/// The frequent characters come first, as many as leave enough bytes to begin the numbers of the others with.
std::string pack_wide(std::u16string_view text);

/// Puts what pack_wide() was given into `text`; false where `packed` names characters that are not there.
bool unpack_wide(std::string_view packed, std::u16string& text);

}  // namespace haechi

#endif  // HAECHI_BASE_WIDE_TEXT_H_
