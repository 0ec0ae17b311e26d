#include "search/names.h"

#include "text/fold.h"
#include "text/script.h"
#include "text/utf.h"

namespace haechi {

std::u16string name_form(std::string_view utf8) {
  std::u16string out;
  for (const char16_t c : fold_word(to_utf16(utf8)))
    if (!is_blank(c) && c != u'-') out.push_back(c);
  return out;
}

void add_name(std::string_view utf8, uint32_t id, FormTable& table) {
  table.add(name_form(utf8), {id, FormKind::Name});
}

}  // namespace haechi
