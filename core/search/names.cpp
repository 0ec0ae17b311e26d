#include "search/names.h"

#include <algorithm>

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

namespace {

/// As words are read that have blanks between them, without the marks there: "Research & Development", "Ltd.".
std::u16string without_marks(std::u16string_view form) {
  const bool figure = std::any_of(form.begin(), form.end(), is_ascii_digit);
  std::u16string out(form);
  std::erase_if(out, [&](char16_t c) { return c == u'&' || c == u',' || (c == u'.' && !figure); });
  return out;
}

}  // namespace

void add_name(std::string_view utf8, uint32_t id, FormTable& table) {
  const std::u16string form = name_form(utf8);
  table.add(form, {id, FormKind::Name});
  if (std::u16string plain = without_marks(form); plain != form && plain.size() > 1)
    table.add(plain, {id, FormKind::Name});
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
