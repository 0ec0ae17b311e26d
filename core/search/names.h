// Names of entities as forms.
#ifndef HAECHI_SEARCH_NAMES_H_
#define HAECHI_SEARCH_NAMES_H_

#include <string>
#include <string_view>

#include "lexicon/forms.h"

namespace haechi {

/// A name as it is looked up: folded, without blanks and hyphens.
std::u16string name_form(std::string_view utf8);
void add_name(std::string_view utf8, uint32_t id, FormTable& table);

}  // namespace haechi

#endif  // HAECHI_SEARCH_NAMES_H_
