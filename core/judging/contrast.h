// A small word of the text that excludes the claim's at the same place: before for after, the last for the first.
#ifndef HAECHI_JUDGING_CONTRAST_H_
#define HAECHI_JUDGING_CONTRAST_H_

#include <optional>

#include "judging/rules.h"

namespace haechi {

struct Contrast {
  Span said, known;  ///< the two words
  bool more = true;  ///< false where the text only says less: some for all
};

/// What stands in the text against a claim in the same language; nothing if the claim has the text's word there too.
std::optional<Contrast> contrast_of(const Case& sentence, const Comparison& c);

}  // namespace haechi

#endif  // HAECHI_JUDGING_CONTRAST_H_
