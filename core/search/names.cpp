#include "search/names.h"

#include "lexicon/concepts.h"
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

FormTable names_of(const std::vector<Alias>& aliases) {
  FormTable names;
  uint32_t id = kFirstAlias;
  for (const Alias& alias : aliases) {
    for (const auto& [language, spellings] : alias.names)
      for (const std::string& name : spellings) add_name(name, id, names);
    ++id;
  }
  names.freeze();
  return names;
}

}  // namespace haechi
