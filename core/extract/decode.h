// Bytes to text: the encoding is told by its mark, by its declaration, or from the bytes themselves.
#ifndef HAECHI_EXTRACT_DECODE_H_
#define HAECHI_EXTRACT_DECODE_H_

#include <string>
#include <string_view>

#include "haechi/result.h"

namespace haechi {

Result<std::u16string> decode(std::string_view bytes);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_DECODE_H_
