// The text of a sentence on one line.
#ifndef HAECHI_EXTRACT_TIDY_H_
#define HAECHI_EXTRACT_TIDY_H_

#include <string>
#include <string_view>

namespace haechi {

/// Blanks and line breaks as one blank; control characters out.
std::u16string tidy(std::u16string_view text);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_TIDY_H_
