#include "extract/connectives.h"

#include <algorithm>
#include <vector>

#include "extract/conjugation.h"
#include "extract/particles.h"
#include "extract/strings.h"
#include "extract/word_list.h"
#include "text/script.h"

namespace haechi {
namespace {

constexpr int kRieul = 8, kPieup = 17, kPieupSios = 18, kSsangSios = 20;  // the finals of 할, 합, 없 and 했

/// End in 고, 며, 해 and the like, and are nouns or other words.
constexpr WordList kNoVerbs({u"최고",   u"사고",       u"광고",     u"창고",     u"보고",   u"경고",   u"신고",
                             u"재고",   u"권고",       u"참고",     u"중고",     u"충고",   u"원고",   u"피고",
                             u"예고",   u"금고",       u"그리고",   u"잔고",     u"국고",   u"해고",   u"수고",
                             u"공고",   u"상고",       u"항고",     u"기고",     u"선고",   u"통고",   u"포고",
                             u"부고",   u"그러면서",   u"하지만",   u"그렇지만", u"그런데", u"그러며", u"이러면서",
                             u"멕시코", u"그러면서도", u"비롯하며", u"그러나",   u"이러며"});

/// Stand behind …고 as helping verbs, or take the quotation up.
constexpr std::u16string_view kHelpers[] = {u"있",   u"없",   u"싶",   u"말",   u"나서", u"난 ", u"나면",
                                            u"계시", u"보니", u"해서", u"하는", u"한다", u"했다"};

/// Stand behind …해 as helping verbs: 공개해 왔다.
constexpr std::u16string_view kAuxiliaries[] = {
    u"있", u"왔", u"온", u"오고", u"오는", u"오다", u"올 ", u"주",   u"줬",  u"준", u"야",   u"버",
    u"놓", u"두", u"둔", u"뒀",   u"보",   u"봤",   u"본",  u"내",   u"낸",  u"냈", u"나가", u"나갈",
    u"지", u"졌", u"갔", u"가고", u"가는", u"갈 ",  u"서",  u"달라", u"도 ", u"줄 "};

/// Words in 해 that open an adverbial, and nouns.
constexpr WordList kNotJoining({u"통해",   u"위해",   u"대해",   u"의해",   u"인해",   u"향해",   u"관해",   u"더해",
                                u"비해",   u"이해",   u"피해",   u"올해",   u"손해",   u"침해",   u"방해",   u"저해",
                                u"지난해", u"새해",   u"오해",   u"상해",   u"재해",   u"견해",   u"화해",   u"공해",
                                u"박해",   u"동해",   u"서해",   u"남해",   u"준해",   u"가해",   u"비롯해", u"포함해",
                                u"관련해", u"한해",   u"따라해", u"계속해", u"반해",   u"이어해", u"국해",   u"곤해",
                                u"등해",   u"연해",   u"제외해", u"감안해", u"고려해", u"기준해", u"고민해", u"잘해",
                                u"못해",   u"한창해", u"처해",   u"속해",   u"상대해", u"합해",   u"당해",   u"근거해",
                                u"대비해"});

struct Ending {
  std::u16string_view form;
  bool with_comma;  ///< joins clauses surely only before a comma
  bool shares;      ///< its clause takes over how the sentence ends
};

constexpr Ending kEndings[] = {
    {u"으면서도", false, true}, {u"면서도", false, true}, {u"으면서", false, true}, {u"면서", false, true},
    {u"으며", false, true},     {u"며", false, true},     {u"지만", false, false},  {u"으나", false, false},
    {u"는데", true, false},     {u"은데", true, false},   {u"인데", true, false},   {u"고", false, true},
};

constexpr std::pair<std::u16string_view, std::u16string_view> kSaid[] = {
    {u"다며", u"다고"},   {u"라며", u"라고"},     {u"다면서", u"다고"},
    {u"라면서", u"라고"}, {u"다면서도", u"다고"}, {u"라면서도", u"라고"}};

/// Nouns that join the clause before them to the one behind: …하는 반면.
constexpr std::u16string_view kJoiningNouns[] = {u"반면", u"한편", u"데다", u"데다가", u"반면에"};

/// Ends of a plan or an expectation behind …할.
constexpr std::u16string_view kFutureTails[] = {u"것",    u"예정", u"계획", u"방침", u"전망",
                                                u"수 있", u"듯",   u"모양", u"참이", u"공산"};

std::u16string plain_tail(std::u16string tail) {
  if (tail.size() > 3 && tail.ends_with(u"입니다")) return with_copula(tail.substr(0, tail.size() - 3));
  if (tail.size() > 3 && tail.ends_with(u"습니다")) {
    const size_t last = tail.rfind(u' ') + 1;  // 것 같습니다: 같 alone is known
    const auto plain = plain_form(std::u16string_view(tail).substr(last, tail.size() - 3 - last), Tense::Present);
    if (plain) return tail.substr(0, last) + *plain;
  }
  if (tail.size() > 2 && tail.back() == u'죠') {  // 있죠
    if (const auto plain = plain_form(std::u16string_view(tail).substr(0, tail.size() - 1), Tense::Present))
      return *plain;
  }
  if (tail.size() > 3 && tail.ends_with(u"니다") && final_of(tail[tail.size() - 3]) == kPieup) {  // 원합니다
    std::u16string stem = tail.substr(0, tail.size() - 2);
    stem.back() = static_cast<char16_t>(stem.back() - kPieup);
    if (const auto plain = plain_form(stem, Tense::Present)) return *plain;
  }
  return tail;
}

/// The last one last.
std::vector<std::u16string_view> last_words(std::u16string_view text, size_t most) {
  std::vector<std::u16string_view> out;
  out.reserve(most);
  size_t end = text.size();
  while (end > 0 && out.size() < most) {
    while (end > 0 && is_space(text[end - 1])) --end;
    size_t begin = end;
    while (begin > 0 && !is_space(text[begin - 1])) --begin;
    if (begin < end) out.push_back(text.substr(begin, end - begin));
    end = begin;
  }
  std::reverse(out.begin(), out.end());
  return out;
}

/// The verb as the sentence ends; nothing if what the end says need not hold for this clause.
std::optional<std::u16string> shared_form(std::u16string_view stem, const JoinContext& context) {
  const ClauseEnd end = read_end(context.ending);
  using Kind = ClauseEnd::Kind;
  if (context.saying || is_adjective(stem))
    return plain_form(stem, end.kind == Kind::Past ? Tense::Past : Tense::Present);
  switch (end.kind) {
    case Kind::Past:
      return plain_form(stem, Tense::Past);
    case Kind::Progressive:
      return std::u16string(stem) + u"고 " + end.tail;
    case Kind::Future: {
      if (end.tail.starts_with(u"수 있"))
        return context.comma ? plain_form(stem, Tense::Present) : std::nullopt;  // what is done, and what may be
      const auto verb = future_adnominal(stem);
      return verb ? std::optional(*verb + u" " + end.tail) : std::nullopt;
    }
    case Kind::Decided:
      return std::u16string(stem) + u"기로 " + end.tail;
    case Kind::Must: {
      const auto verb = infinitive(stem);
      return verb ? std::optional(*verb + u"야 " + end.tail) : std::nullopt;
    }
    case Kind::Planned:
      return std::u16string(stem) + end.tail;
    case Kind::Unshared:
      return std::nullopt;
    default:
      return plain_form(stem, Tense::Present);
  }
}

std::optional<FiniteForm> finite_stem(std::u16string stem, const Ending& ending, const JoinContext& context) {
  if (ending.form == u"인데") return FiniteForm{with_copula(stem), false, true, 0};
  const char16_t last = stem.back();
  if ((!is_syllable(last) && last != u'|') || (ending.form == u"지만" && last == u'까'))
    return std::nullopt;  // 25일까지만
  const int final_sound = final_of(last);
  if (ending.form == u"으나" && final_sound != kSsangSios && final_sound != kPieupSios) return std::nullopt;
  // 고 without a comma often joins two verbs only.
  if (ending.form == u"고" && !context.comma && final_sound != kSsangSios && last != u'이') return std::nullopt;
  if (ending.form.front() == u'으' && final_sound != kSsangSios && final_sound != kPieupSios)
    stem = stem_before_eu(stem);
  stem = stem_before_vowelless(stem);
  const bool marked = final_of(stem.back()) == kSsangSios && stem.back() != u'있';
  if (!marked && last != u'|' && !is_adjective(stem) && !is_verb(stem)) {  // 적자지만
    if (ending.form != u"지만" || stem.size() < 2) return std::nullopt;
    return FiniteForm{stem + u"다", false, true, 0};
  }
  const bool while_so = ending.form.find(u"면서") != std::u16string_view::npos;
  if (while_so && !context.saying && read_end(context.ending).kind == ClauseEnd::Kind::Must) return std::nullopt;
  const auto text = marked || !ending.shares ? plain_form(stem, Tense::Present) : shared_form(stem, context);
  if (!text) return std::nullopt;
  return FiniteForm{*text, false, marked || !ending.shares, 0};
}

/// 상장해 … 조달했다, 공개하자 … 올랐다: one thing after the other.
std::optional<FiniteForm> sequential(std::u16string_view word, const JoinContext& context) {
  if (word.size() > 2 && word.ends_with(u"해") && !is_one_of(kNotJoining, word) &&
      std::none_of(std::begin(kNotJoining), std::end(kNotJoining),
                   [&](std::u16string_view n) { return n.size() > 2 && word.ends_with(n); })) {
    if (starts_with_any(kAuxiliaries, context.behind)) return std::nullopt;
    const std::u16string stem = std::u16string(word.substr(0, word.size() - 1)) + u"하";
    if (is_adjective(stem)) return std::nullopt;
    const auto text = shared_form(stem, context);
    return text ? std::optional(FiniteForm{*text, false, false, 0}) : std::nullopt;
  }
  if (word.size() < 3 || word.back() != u'자') return std::nullopt;
  const std::u16string_view stem = word.substr(0, word.size() - 1);
  if (std::u16string_view(u"하되지히나").find(stem.back()) == std::u16string_view::npos) return std::nullopt;
  if (read_end(context.ending).kind != ClauseEnd::Kind::Past) return std::nullopt;
  const auto text = plain_form(stem, Tense::Past);
  return text ? std::optional(FiniteForm{*text, false, true, 0}) : std::nullopt;
}

/// 소나기 때문에, 경기 때문에: a noun, and no verb made one.
bool is_noun_in_gi(std::u16string_view word) {
  static constexpr std::u16string_view kNouns[] = {u"나기", u"경기", u"위기", u"전기", u"공기", u"무기", u"감기",
                                                   u"사기", u"행기", u"시기", u"인기", u"고기", u"기기", u"열기",
                                                   u"야기", u"연기", u"분기", u"계기", u"장기", u"초기", u"후기"};
  return word.size() < 5 && std::any_of(std::begin(kNouns), std::end(kNouns),
                                        [&](std::u16string_view noun) { return word.ends_with(noun); });
}

/// …하는 반면, …하기 때문에.
std::optional<FiniteForm> before_noun(std::u16string_view word, const JoinContext& context) {
  static constexpr LetterTable kFirst(u"반한데때");
  if (context.behind.empty() || !kFirst.has(context.behind.front())) return std::nullopt;
  const std::u16string_view next = context.behind.substr(0, context.behind.find(u' '));
  if (word.size() > 1 && word.back() == u'기' && next == u"때문에" && !is_noun_in_gi(word)) {
    const auto text = plain_form(word.substr(0, word.size() - 1), Tense::Present);
    return text ? std::optional(FiniteForm{*text, false, true, 1}) : std::nullopt;
  }
  std::u16string_view bare = next;
  if (bare.ends_with(u",")) bare.remove_suffix(1);
  if (!is_one_of(kJoiningNouns, bare)) return std::nullopt;
  const auto text = plain_of_adnominal(word);
  return text ? std::optional(FiniteForm{*text, false, true, 1}) : std::nullopt;
}

}  // namespace

namespace {

/// "겠다는 계획을 세웠다" of words that end so: what is planned is all that is told before it, too.
std::u16string_view planned_tail(std::u16string_view text) {
  constexpr std::u16string_view kPlanned = u"겠다는 ";
  constexpr size_t kLongest = 24;  // letters
  const std::u16string_view tail = text.substr(text.size() - std::min(text.size(), kLongest));
  const size_t at = among(tail, u'겠') ? tail.rfind(kPlanned) : tail.npos;
  return at == std::u16string_view::npos ? std::u16string_view() : tail.substr(at);
}

}  // namespace

ClauseEnd read_end(std::u16string_view text) {
  while (!text.empty() && (ends_sentence(text.back()) || is_closing_mark(text.back()) || is_space(text.back())))
    text.remove_suffix(1);
  const auto words = last_words(text, 4);
  ClauseEnd end;
  if (words.empty()) return end;
  using Kind = ClauseEnd::Kind;
  const std::u16string last = plain_tail(std::u16string(words.back()));
  const std::u16string_view stem =
      std::u16string_view(last).substr(0, last.ends_with(u"다") ? last.size() - 1 : last.size());
  const std::u16string_view before = words.size() > 1 ? words[words.size() - 2] : std::u16string_view();
  if (const std::u16string_view tail = planned_tail(text); !tail.empty()) return {Kind::Planned, std::u16string(tail)};
  for (size_t i = words.size(); i-- > 1;) {
    const std::u16string_view verb = words[i - 1];
    if (final_of(verb.back()) != kRieul || verb.back() == u'를' || verb.back() == u'을') continue;
    const size_t at = static_cast<size_t>(words[i].data() - text.data());
    const std::u16string_view tail = text.substr(at);
    if (!starts_with_any(kFutureTails, tail)) continue;
    return {Kind::Future, plain_tail(std::u16string(tail))};
  }
  if (before.ends_with(u"고") && stem.starts_with(u"있")) {
    const bool has = before == u"갖고" || before == u"가지고" || before == u"두고" || before == u"안고";
    return has ? ClauseEnd{Kind::Unshared, {}} : ClauseEnd{Kind::Progressive, last};  // 능력을 갖고 있다
  }
  if (before.ends_with(u"기로") && stem == u"했") return {Kind::Decided, last};
  if (before.ends_with(u"야") && (stem == u"한" || stem == u"했")) return {Kind::Must, last};
  if (stem.ends_with(u"겠") || before == u"수") return {Kind::Unshared, {}};
  if (ends_in_past(stem)) end.kind = Kind::Past;
  return end;
}

bool ends_in_past(std::u16string_view stem) {
  return !stem.empty() && final_of(stem.back()) == kSsangSios && !stem.ends_with(u"있") && !stem.ends_with(u"겠");
}

bool may_join(std::u16string_view word, std::u16string_view behind) {
  if (word.size() < 2) return false;
  static constexpr LetterTable kLast(u"고며서만나데도해자다"), kNouns(u"반한데때");
  return kLast.has(word.back()) || (!behind.empty() && kNouns.has(behind.front()));
}

std::optional<FiniteForm> finite_form(std::u16string_view word, const JoinContext& context) {
  if (const std::u16string_view stem = context.object ? joining_stem(word) : std::u16string_view(); !stem.empty()) {
    if (starts_with_any(kAuxiliaries, context.behind)) return std::nullopt;
    const auto text = shared_form(stem, context);
    return text ? std::optional(FiniteForm{*text, false, false, 0}) : std::nullopt;
  }
  if (!may_join(word, context.behind)) return std::nullopt;
  if (auto form = before_noun(word, context)) return form;
  if (word.back() == u'다' && context.comma && word.size() > 2) return FiniteForm{std::u16string(word), false, true, 0};
  if (is_one_of(kNoVerbs, word)) return std::nullopt;
  const bool may_say = word.back() == u'며' || word.back() == u'서' || word.back() == u'도';
  for (const auto& [form, said] : kSaid) {
    if (!may_say) break;
    if (word.size() > form.size() && word.ends_with(form))
      return FiniteForm{std::u16string(word.substr(0, word.size() - form.size())) + std::u16string(said), true, true,
                        0};
  }
  for (const std::u16string_view form : {u"며", u"면서", u"면서도"}) {  // “…다”며
    if (word.size() > form.size() && word.ends_with(form) && word[word.size() - form.size() - 1] == kHidden)
      return FiniteForm{std::u16string(word.substr(0, word.size() - form.size())) + u"고", true, true, 0};
  }
  if (word.find(kHidden) != std::u16string_view::npos || is_quotative(word)) return std::nullopt;
  if (word.back() == u'해' || word.back() == u'자') return sequential(word, context);
  for (const Ending& ending : kEndings) {
    if (!word.ends_with(ending.form) || word.size() <= ending.form.size()) continue;
    if (ending.with_comma && !context.comma) return std::nullopt;
    if (ending.form == u"고" && starts_with_any(kHelpers, context.behind)) return std::nullopt;
    return finite_stem(std::u16string(word.substr(0, word.size() - ending.form.size())), ending, context);
  }
  return std::nullopt;
}

bool is_quotative(std::u16string_view word) {
  static constexpr EndingList kEndings({u"다고", u"라고", u"자고", u"냐고", u"다고도", u"라고도"});
  if (kEndings.ends(word)) return true;
  return word.size() > 1 && word.back() == u'고' && word[word.size() - 2] == kHidden;
}

std::u16string quotative(std::u16string sentence) {
  while (!sentence.empty() &&
         (ends_sentence(sentence.back()) || is_closing_mark(sentence.back()) || is_space(sentence.back())))
    sentence.pop_back();
  sentence = plain_tail(std::move(sentence));
  if (sentence.ends_with(u"아니다") || sentence.ends_with(u"이다"))
    return sentence.substr(0, sentence.size() - 1) + u"라고";
  if (sentence.size() > 2 && sentence.ends_with(u"다")) {
    const std::u16string_view stem = std::u16string_view(sentence).substr(0, sentence.size() - 1);
    const std::u16string_view last = stem.substr(stem.rfind(u' ') + 1);  // 가능성이 크다
    static constexpr std::u16string_view kNounsInHa[] = {u"지하", u"이하", u"영하", u"산하", u"휘하"};
    const bool does =
        stem.back() == u'하' && std::none_of(std::begin(kNounsInHa), std::end(kNounsInHa),
                                             [&](std::u16string_view n) { return stem.ends_with(n); });  // 만하다
    const bool noun = is_syllable(stem.back()) && final_of(stem.back()) == 0 && !is_adjective(last) && !does;  // 문제다
    return noun ? std::u16string(stem) + u"라고" : sentence + u"고";
  }
  if (sentence.empty()) return sentence;
  for (const std::u16string_view order :
       {u"하라", u"말라", u"마라", u"되라", u"어라", u"아라", u"으라", u"키라", u"달라"}) {
    if (sentence.ends_with(order)) return sentence + u"고";
  }
  return with_quoted_copula(sentence);
}

}  // namespace haechi
