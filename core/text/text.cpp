#include "text/text.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "text/fold.h"
#include "text/utf.h"

namespace haechi {

Text::Text(std::u16string pasted) : pasted_(std::move(pasted)) {
  Folded folded = fold(pasted_);
  folded_ = std::move(folded.text);
  origin_ = std::move(folded.origin);
}

Text Text::from_utf8(std::string_view utf8) { return Text(to_utf16(utf8)); }

Span Text::to_pasted(Span folded) const {
  if (origin_.empty()) return {};
  const uint32_t begin = origin_[folded.begin];
  uint32_t last = folded.end;
  // Several folded units can stand for one pasted unit: an end inside them covers it whole.
  while (last < folded_.size() && last > folded.begin && origin_[last] == origin_[last - 1]) ++last;
  return {begin, folded.end > folded.begin ? origin_[last] : begin};
}

uint32_t Text::to_folded(uint32_t pasted) const {
  return static_cast<uint32_t>(std::lower_bound(origin_.begin(), origin_.end(), pasted) - origin_.begin());
}

bool Text::was_upper(uint32_t i) const { return i < folded_.size() && u_isupper(pasted_[origin_[i]]); }

}  // namespace haechi
