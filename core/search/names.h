// Names of entities as forms.
#ifndef HAECHI_SEARCH_NAMES_H_
#define HAECHI_SEARCH_NAMES_H_

#include <string>
#include <string_view>
#include <vector>

#include "base/claim.h"
#include "lexicon/forms.h"

namespace haechi {

/// A name as it is looked up: folded, without blanks and hyphens.
std::u16string name_form(std::string_view utf8);
/// The names of all `aliases`, each with its entity's id: kFirstAlias and its place.
FormTable names_of(const std::vector<Alias>& aliases);
void add_name(std::string_view utf8, uint32_t id, FormTable& table);

}  // namespace haechi

#endif  // HAECHI_SEARCH_NAMES_H_
