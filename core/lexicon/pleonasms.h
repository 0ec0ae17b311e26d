// Where a negation repeats a verb of preventing instead of denying what is prevented.
#ifndef HAECHI_LEXICON_PLEONASMS_H_
#define HAECHI_LEXICON_PLEONASMS_H_

#include <string_view>
#include <vector>

#include "text/language.h"

namespace haechi {

/// Endings of a denied predicate that say what is kept from happening: -지 못하게, ないように.
const std::vector<std::u16string_view>& pleonastic_marks(Language language);

}  // namespace haechi

#endif  // HAECHI_LEXICON_PLEONASMS_H_
