#include "extract/connectives.h"

#include <algorithm>

#include "extract/strings.h"

namespace haechi {
namespace {

constexpr char16_t kHidden = 0xFFFC;
constexpr unsigned kSsangSios = 20, kPieupSios = 18;  // the finals of 했 and 없

unsigned final_of(char16_t c) { return is_syllable(c) ? (c - 0xAC00u) % 28u : 0; }

/// End in 고 and are nouns or other words.
constexpr std::u16string_view kNoVerbs[] = {
    u"최고", u"사고", u"광고",     u"창고",   u"보고",     u"경고",   u"신고",   u"재고",     u"권고",
    u"참고", u"중고", u"충고",     u"원고",   u"피고",     u"예고",   u"금고",   u"그리고",   u"잔고",
    u"국고", u"해고", u"수고",     u"공고",   u"상고",     u"항고",   u"기고",   u"선고",     u"통고",
    u"포고", u"부고", u"그러면서", u"하지만", u"그렇지만", u"그런데", u"그러며", u"이러면서", u"멕시코"};

/// Stand behind …고 as helping verbs, or take the quotation up.
constexpr std::u16string_view kHelpers[] = {u"있",   u"없",   u"싶",   u"말",   u"나서", u"난 ", u"나면",
                                            u"계시", u"보니", u"해서", u"하는", u"한다", u"했다"};

struct Ending {
  std::u16string_view form;
  bool with_comma;  ///< joins clauses surely only before a comma
};

constexpr Ending kEndings[] = {
    {u"으면서도", false}, {u"면서도", false}, {u"으면서", false}, {u"면서", false}, {u"으며", false}, {u"며", false},
    {u"지만", false},     {u"으나", false},   {u"는데", true},    {u"은데", true},  {u"고", false},
};

constexpr std::pair<std::u16string_view, std::u16string_view> kSaid[] = {
    {u"다며", u"다고"}, {u"라며", u"라고"}, {u"다면서", u"다고"}, {u"라면서", u"라고"}};

std::optional<std::u16string> finite_stem(std::u16string_view stem, std::u16string_view ending,
                                          const JoinContext& context) {
  const char16_t last = stem.back();
  if (!is_syllable(last) && last != u'|') return std::nullopt;
  const std::u16string before(stem.substr(0, stem.size() - 1));
  const unsigned final_sound = final_of(last);
  if (ending == u"으나" && final_sound != kSsangSios && final_sound != kPieupSios) return std::nullopt;
  // 고 without a comma often joins two verbs only.
  if (ending == u"고" && !context.comma && final_sound != kSsangSios && last != u'이') return std::nullopt;
  if (last == u'하') return context.past ? before + u"했다" : std::u16string(stem) + u"다";
  if (last == u'되') return before + (context.past ? u"됐다" : u"된다");
  return std::u16string(stem) + u"다";
}

}  // namespace

bool ends_in_past(std::u16string_view stem) {
  return !stem.empty() && final_of(stem.back()) == kSsangSios && !stem.ends_with(u"있");
}

std::optional<FiniteForm> finite_form(std::u16string_view word, const JoinContext& context) {
  if (word.size() < 2 || std::u16string_view(u"고며서만나데도").find(word.back()) == std::u16string_view::npos)
    return std::nullopt;
  if (std::find(std::begin(kNoVerbs), std::end(kNoVerbs), word) != std::end(kNoVerbs)) return std::nullopt;
  for (const auto& [form, said] : kSaid) {
    if (word.size() > form.size() && word.ends_with(form))
      return FiniteForm{std::u16string(word.substr(0, word.size() - form.size())) + std::u16string(said), true};
  }
  for (const std::u16string_view form : {u"며", u"면서"}) {  // “…다”며
    if (word.size() > form.size() && word.ends_with(form) && word[word.size() - form.size() - 1] == kHidden)
      return FiniteForm{std::u16string(word.substr(0, word.size() - form.size())) + u"고", true};
  }
  if (word.find(kHidden) != std::u16string_view::npos || is_quotative(word)) return std::nullopt;
  for (const Ending& ending : kEndings) {
    if (!word.ends_with(ending.form) || word.size() <= ending.form.size()) continue;
    if (ending.with_comma && !context.comma) return std::nullopt;
    const bool helped = std::any_of(std::begin(kHelpers), std::end(kHelpers),
                                    [&](std::u16string_view h) { return context.behind.starts_with(h); });
    if (ending.form == u"고" && helped) return std::nullopt;
    const auto text = finite_stem(word.substr(0, word.size() - ending.form.size()), ending.form, context);
    if (!text) return std::nullopt;
    return FiniteForm{*text, false};
  }
  return std::nullopt;
}

bool is_quotative(std::u16string_view word) {
  for (const std::u16string_view ending : {u"다고", u"라고", u"자고", u"냐고", u"다고도", u"라고도"}) {
    if (word.ends_with(ending)) return true;
  }
  return word.size() > 1 && word.back() == u'고' && word[word.size() - 2] == kHidden;
}

std::u16string quotative(std::u16string sentence) {
  while (!sentence.empty() &&
         (ends_sentence(sentence.back()) || is_closing_mark(sentence.back()) || is_space(sentence.back())))
    sentence.pop_back();
  if (sentence.ends_with(u"이다")) return sentence.substr(0, sentence.size() - 1) + u"라고";
  if (sentence.ends_with(u"다")) return sentence + u"고";
  if (sentence.empty()) return sentence;
  return sentence + (final_of(sentence.back()) ? u"이라고" : u"라고");
}

}  // namespace haechi
