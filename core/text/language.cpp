#include "text/language.h"

#include "text/script.h"
#include "text/sweep.h"

namespace haechi {

Language language_of(std::u16string_view folded) {
  size_t hangul = count_letters_if(folded, [](Letters c) { return between(c, 0xAC00, 0xD7A3); });
  size_t kana = 0, han = 0, latin = 0;
  if (hangul > 0 && hangul * 3 >= folded.size()) return Language::Korean;  // whatever the rest is
  hangul = 0;
  for (const char16_t c : folded) {
    switch (script_of(c)) {
      case Script::Hangul:
        ++hangul;
        break;
      case Script::Kana:
        ++kana;
        break;
      case Script::Han:
        ++han;
        break;
      case Script::Latin:
        ++latin;
        break;
      default:
        break;
    }
  }
  if (hangul > 0 && hangul * 2 >= kana && hangul * 8 >= latin) return Language::Korean;
  if (kana * 12 >= han && kana > 0 && kana + han > latin / 4) return Language::Japanese;
  if (han > 0 && han * 6 >= latin) return Language::Chinese;
  return hangul > 0 && latin == 0 ? Language::Korean : Language::English;
}

std::string_view code_of(Language language) {
  switch (language) {
    case Language::Korean:
      return "ko";
    case Language::English:
      return "en";
    case Language::Chinese:
      return "zh";
    case Language::Japanese:
      return "ja";
  }
  return "ko";
}

}  // namespace haechi
