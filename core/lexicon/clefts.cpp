#include "lexicon/clefts.h"

namespace haechi {
namespace {

constexpr CleftMark kKorean[] = {
    {u"사람은", false}, {u"사람이", false}, {u"사람 =", false}, {u"인물은", false}, {u"이는", false}, {u"분은", false},
    {u"것은", true},    {u"것이", true},    {u"건", true},      {u"거", true},      {u"게", true},    {u"곳은", true},
    {u"곳이", true},    {u"데는", true},    {u"데가", true},    {u"자리는", true},  {u"장소는", true}, {u"도시는", true},
    {u"나라는", true},  {u"매체는", false}, {u"언론은", false}, {u"기관은", false}, {u"회사는", false}, {u"기업은", false},
    {u"업체는", false}, {u"쪽은", false},   {u"상대는", false}, {u"대상은", false}, {u"팀은", false},
    {u"날은", false, true}, {u"때는", false, true}, {u"해는", false, true}, {u"달은", false, true}, {u"시점은", false, true}, {u"시기는", false, true}, {u"시각은", false, true},
    {u"날짜는", false, true}, {u"해를", false, true}, {u"때를", false, true}, {u"시점을", false, true}, {u"시기를", false, true}, {u"날을", false, true},
};
constexpr CleftMark kChinese[] = {
    {u"的人是", false}, {u"的人物是", false}, {u"的媒体是", false}, {u"的媒體是", false}, {u"的公司是", false}, {u"的企业是", false},
    {u"的企業是", false}, {u"的机构是", false}, {u"的機構是", false}, {u"的地方是", true}, {u"的城市是", true}, {u"的对象是", false},
    {u"的對象是", false}, {u"的时间是", false, true}, {u"的時間是", false, true}, {u"的日期是", false, true}, {u"的是", true},
};
constexpr CleftMark kJapanese[] = {
    {u"のは", true},     {u"人は", false},   {u"人物は", false}, {u"メディアは", false}, {u"会社は", false}, {u"企業は", false},
    {u"場所は", true},   {u"都市は", true},  {u"機関は", false}, {u"相手は", false}, {u"日は", false, true}, {u"年は", false, true}, {u"時期は", false, true},
};
constexpr CleftMark kEnglish[] = {{u" came from ", false}};
constexpr std::u16string_view kEnglishOpeners[] = {u"it was ", u"it is ", u"it's "};
constexpr std::u16string_view kEnglishRelatives[] = {u" who ", u" that ", u" which ", u" where "};

constexpr std::u16string_view kKoreanCopulas[] = {u"이", u"였", u"다", u"임", u"인", u"예", u"야", u"라"};
constexpr std::u16string_view kJapaneseCopulas[] = {u"だ", u"で", u"です", u"なの", u"という"};

constexpr std::u16string_view kKoreanSharing[] = {u"중 하나", u"가운데 하나", u"중 한", u"또한", u"역시", u"등이", u"등은", u"등의", u"등 "};
constexpr std::u16string_view kEnglishSharing[] = {u" also ", u" too", u"one of ", u" among ", u"as well", u"another ", u"including "};
constexpr std::u16string_view kChineseSharing[] = {u"也", u"之一", u"等", u"还", u"還"};
constexpr std::u16string_view kJapaneseSharing[] = {u"も", u"の一つ", u"など"};

}  // namespace

std::span<const CleftMark> cleft_marks(Language language) {
  switch (language) {
    case Language::Korean: return kKorean;
    case Language::English: return kEnglish;
    case Language::Chinese: return kChinese;
    case Language::Japanese: return kJapanese;
  }
  return {};
}

std::span<const std::u16string_view> cleft_openers(Language language) {
  if (language == Language::English) return kEnglishOpeners;
  return {};
}

std::span<const std::u16string_view> cleft_relatives(Language language) {
  if (language == Language::English) return kEnglishRelatives;
  return {};
}

std::span<const std::u16string_view> copulas(Language language) {
  if (language == Language::Korean) return kKoreanCopulas;
  if (language == Language::Japanese) return kJapaneseCopulas;
  return {};
}

bool is_honorific(Language language, std::u16string_view word) {
  return language == Language::Korean && (word == u"씨" || word == u"님" || word == u"양" || word == u"군");
}

std::span<const std::u16string_view> sharing_words(Language language) {
  switch (language) {
    case Language::Korean: return kKoreanSharing;
    case Language::English: return kEnglishSharing;
    case Language::Chinese: return kChineseSharing;
    case Language::Japanese: return kJapaneseSharing;
  }
  return {};
}

}  // namespace haechi
