// The JSON-LD that a page carries.
#ifndef HAECHI_EXTRACT_JSON_LD_SCRIPTS_H_
#define HAECHI_EXTRACT_JSON_LD_SCRIPTS_H_

#include <string>
#include <string_view>
#include <vector>

namespace haechi {

/// The contents of the page's script elements of type application/ld+json. `html` is UTF-8.
std::vector<std::string> json_ld_scripts(std::string_view html);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_JSON_LD_SCRIPTS_H_
