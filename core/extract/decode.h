// Bytes to text: the encoding is told by its mark, by its declaration, or from the bytes themselves.
#ifndef HAECHI_EXTRACT_DECODE_H_
#define HAECHI_EXTRACT_DECODE_H_

#include <string>
#include <string_view>

#include "haechi/result.h"

namespace haechi {

/// `declared`: an encoding the page names (meta charset), or empty.
Result<std::u16string> decode(std::string_view bytes, std::string_view declared);

/// The encoding an HTML page declares within its first bytes, or empty.
std::string declared_encoding(std::string_view html);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_DECODE_H_
