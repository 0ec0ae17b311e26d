// Sentences that single one out: what is said, and who or what is said to be the one.
#ifndef HAECHI_JUDGING_CLEFT_H_
#define HAECHI_JUDGING_CLEFT_H_

#include <optional>

#include "reading/statement.h"

namespace haechi {

struct Cleft {
  Span content, focus;
  bool place = true;  ///< the focus may be a place
  bool time = false;  ///< the focus is a time
};

std::optional<Cleft> find_cleft(const Text& text, const Statement& s);

}  // namespace haechi

#endif  // HAECHI_JUDGING_CLEFT_H_
