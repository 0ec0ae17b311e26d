// People whom an article names in full once and in short later.
#ifndef HAECHI_EXTRACT_PEOPLE_H_
#define HAECHI_EXTRACT_PEOPLE_H_

#include <string_view>
#include <vector>

#include "base/claim.h"

namespace haechi {

/// An entry for each Korean full name among the speakers, with the short one that its title makes: 홍도윤, 홍 대표. A
/// short name that two people in `text` may bear is left out.
std::vector<Alias> people_names(std::u16string_view text, const std::vector<Claim>& claims);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_PEOPLE_H_
