#include "lexicon/coordination.h"

namespace haechi {
namespace {

using Words = const std::u16string_view[];

constexpr Words kKoreanJoins = {u"고", u"며", u"지만", u"나", u"더니", u"는데", u"면서"};
constexpr Words kKoreanBinds = {u"려고", u"라고", u"다고", u"자고", u"냐고", u"거나"};
constexpr Words kEnglishJoins = {u" and ", u" but ", u" while ", u" whereas ", u"; "};
constexpr Words kJapaneseBinds = {u"ば", u"たら", u"と", u"ため", u"ので", u"から", u"なら", u"よう", u"ように"};

constexpr Coordination kKorean{kKoreanJoins, kKoreanBinds}, kEnglish{kEnglishJoins, {}}, kChinese{},
    kJapanese{{}, kJapaneseBinds};

}  // namespace

const Coordination& coordination(Language language) {
  switch (language) {
    case Language::Korean:
      return kKorean;
    case Language::English:
      return kEnglish;
    case Language::Chinese:
      return kChinese;
    case Language::Japanese:
      break;
  }
  return kJapanese;
}

}  // namespace haechi
