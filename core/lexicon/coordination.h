// What sets two clauses side by side, and what makes one depend on the other.
#ifndef HAECHI_LEXICON_COORDINATION_H_
#define HAECHI_LEXICON_COORDINATION_H_

#include <span>
#include <string_view>

#include "text/language.h"

namespace haechi {

struct Coordination {
  /// Ends of a clause that the next stands beside: 고, 지만. In English what begins the next: and, but. Empty: a comma.
  std::span<const std::u16string_view> joins;
  /// Ends of a clause that is a condition, a reason, a purpose or a quotation of the next, though a join or a comma
  /// closes it: 려고, ので.
  std::span<const std::u16string_view> binds;
};

const Coordination& coordination(Language language);

}  // namespace haechi

#endif  // HAECHI_LEXICON_COORDINATION_H_
