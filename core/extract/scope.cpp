#include "extract/scope.h"

#include <algorithm>
#include <utility>

#include "extract/conjugation.h"
#include "extract/phrase_table.h"
#include "extract/speech.h"
#include "extract/strings.h"
#include "extract/word_list.h"
#include "text/script.h"

namespace haechi {
namespace {

constexpr size_t kFarthestSource = 16, kFarthestScope = 12, kFarthestTopic = 12, kFarthestInterview = 5;  // words

/// End what holds for all that follows.
constexpr WordList kScopes({u"경우", u"가운데", u"기준으로", u"결과"});

/// Lead over from the sentence before and say nothing.
constexpr WordList kLeads({u"한편",       u"또",         u"또한",   u"다만",     u"그러나",   u"하지만",   u"그리고",
                           u"이어",       u"이어서",     u"특히",   u"실제로",   u"아울러",   u"반면",     u"그러므로",
                           u"따라서",     u"그래서",     u"결국",   u"게다가",   u"그럼에도", u"그렇지만", u"그러면서",
                           u"그러면서도", u"결과적으로", u"심지어", u"심지어는", u"왜냐하면", u"즉"});
constexpr std::pair<std::u16string_view, std::u16string_view> kLongLeads[] = {
    {u"이에", u"따라"}, {u"이에", u"대해"}, {u"이와", u"함께"}, {u"이", u"때문에"}, {u"그", u"결과"}};

/// Count the word behind them: 세 번의 우승자.
constexpr WordList kCounts({u"한", u"두", u"세", u"네", u"다섯", u"여섯", u"일곱", u"여덟", u"아홉", u"열", u"몇",
                            u"여러"});

/// 칩, 제품: too short to tell what is meant without what describes it.
bool is_bare(std::u16string_view noun) { return noun.size() < 3 && !has_latin(noun); }

}  // namespace

bool names_time(std::u16string_view text) {
  for (size_t i = 1; i < text.size(); ++i) {
    if (is_digit(text[i - 1]) && (text[i] == u'년' || text[i] == u'월' || text[i] == u'일')) return true;
  }
  static constexpr std::u16string_view kTimes[] = {u"지난", u"올해", u"내년",    u"작년", u"오는 ",
                                                   u"요일", u"이날", u"같은 날", u"당시"};
  static const PhraseTable kTable(kTimes);
  return kTable.any_in(text);
}

size_t leads_end(const SentenceWords& words, size_t begin) {
  for (;;) {
    if (begin >= words.size()) return begin;
    const std::u16string_view word = words.read(begin),
                              next = begin + 1 < words.size() ? words.read(begin + 1) : std::u16string_view();
    if (is_one_of(kLeads, word)) {
      ++begin;
    } else if (std::find(std::begin(kLongLeads), std::end(kLongLeads), std::pair(word, next)) != std::end(kLongLeads)) {
      begin += 2;
    } else {
      return begin;
    }
  }
}

size_t attribution_end(const SentenceWords& words) {
  if (words.attribution) return *words.attribution;
  words.attribution = 0;
  for (size_t i = 1; i < words.size() && i < kFarthestSource; ++i) {
    const std::u16string_view word = words.read(i);
    if (!word.empty() && word.back() == u'면' && (word == u"따르면" || word == u"의하면")) {
      words.attribution = i + 1;
      break;
    }
  }
  return *words.attribution;
}

size_t scope_end(const SentenceWords& words) {
  if (words.scope) return *words.scope;
  const size_t attribution = attribution_end(words);
  size_t end = attribution;
  for (size_t i = attribution; i < words.size() && i < attribution + kFarthestScope; ++i) {
    const std::u16string_view word = words.bare(i);
    if (words.topic_at(i, i == attribution) || (words.has_comma(i) && i > attribution + 1)) break;
    if (is_one_of(kScopes, word)) end = i + 1;
  }
  words.scope = end;
  return end;
}

std::u16string with_brief_source(const SentenceWords& words, std::u16string_view source) {
  const size_t end = attribution_end(words);
  if (end < 4 || end >= words.size() || source.empty()) return {};
  const std::u16string before = words.join(0, end - 1);
  if (!contains(before, source) || before.starts_with(source)) return {};
  return std::u16string(source) + u"에 따르면 " + words.join(end, words.size());
}

std::u16string with_brief_speaker(const SentenceWords& words, std::u16string_view speaker) {
  if (speaker.empty()) return {};
  const std::u16string_view last = speaker.substr(speaker.rfind(u' ') + 1);
  const size_t length = static_cast<size_t>(std::count(speaker.begin(), speaker.end(), u' ')) + 1;
  size_t topic = 0;
  for (; topic < words.size() && topic < kFarthestSource; ++topic) {
    const std::u16string_view word = words.bare(topic);
    const bool joined = word.ends_with(u"고") || word.ends_with(u"며") || word.ends_with(u"면서") ||
                        word.ends_with(u"지만") || words.read(topic) == u"따르면";
    if (joined) return {};
    if (word.size() == last.size() + 1 && word.starts_with(last) && topic_particle(word)) break;
  }
  if (topic >= words.size() || topic >= kFarthestSource || topic + 1 < length) return {};
  size_t begin = topic + 1 - length;
  while (begin > 0 && words.bare(begin - 1).ends_with(u"의"))
    begin -= begin > 1 && (words.bare(begin - 1) == u"출신의" || is_one_of(kCounts, words.read(begin - 2))) ? 2 : 1;
  size_t behind = topic + 1;
  for (size_t i = behind; i < words.size() && i < behind + kFarthestInterview; ++i) {
    if (words.quotes_at(i)) break;
    if (words.read(i) != u"인터뷰에서") continue;
    behind = i + 1;
    break;
  }
  if (begin == 0 && behind == topic + 1) return {};
  return words.join(begin, topic + 1) + u" " + words.join(behind, words.size());
}

std::u16string reason_fact(const SentenceWords& words) {
  constexpr int kPast = 20;  // the last consonant ㅆ
  if (words.size() < 4 || words.read(words.size() - 1) != u"때문이다") return {};
  for (size_t i = 0; i < words.size(); ++i)  // 값이 내린 것은 …기 때문이다: no part of what the reason is
    if (words.bare(i) == u"이는" || words.bare(i) == u"것은" || words.bare(i) == u"이유는") return {};
  const std::u16string_view verb = words.shown(words.size() - 2);
  if (verb.size() < 3 || verb.back() != u'기') return {};
  const char16_t before = verb[verb.size() - 2];
  const bool finite = final_of(before) == kPast || before == u'없';
  if (!finite) return {};
  return words.join(leads_end(words, 0), words.size() - 2) + u" " + std::u16string(verb.substr(0, verb.size() - 1)) +
         u"다.";
}

std::u16string held_fact(const SentenceWords& words) {
  static constexpr std::u16string_view kHeld[] = {u"것이다", u"것입니다", u"설명이다", u"분석이다", u"평가다"};
  static constexpr std::u16string_view kViews[] = {u"평가", u"분석"};
  static constexpr std::u16string_view kGoing[] = {u"받", u"나온", u"나왔", u"많", u"우세", u"제기됐", u"지배적"};
  const auto among = [](const auto& list, const auto& fits) {
    return std::any_of(std::begin(list), std::end(list), fits);
  };
  if (words.size() < 4) return {};
  size_t view = words.size() - 1;
  if (!among(kHeld, [&](std::u16string_view noun) { return words.read(view) == noun; })) {
    while (view > 3 && words.size() - view < 4 && !among(kViews, [&](std::u16string_view noun) {
             return words.bare(view).starts_with(noun) && words.bare(view).size() == noun.size() + 1;
           }))
      --view;
    if (view + 1 >= words.size() || words.size() - view >= 4 ||
        !among(kGoing, [&](std::u16string_view verb) { return words.read(view + 1).starts_with(verb); }))
      return {};
  }
  const std::u16string_view said = words.shown(view - 1);
  if (words.quotes_at(view - 1) || view < 3) return {};
  const std::u16string before = words.join(leads_end(words, 0), view - 1) + u" ";
  if (said.size() > 2 && said.ends_with(u"다는") && !said.ends_with(u"겠다는"))
    return before + std::u16string(said.substr(0, said.size() - 1)) + u".";
  return {};
}

std::u16string topic_phrase(const SentenceWords& words) {
  const size_t begin = scope_end(words);
  for (size_t i = begin; i < words.size() && i < begin + kFarthestTopic; ++i) {
    if (words.quotes_at(i)) return {};
    if (!words.topic_at(i, i == begin)) continue;
    size_t from = begin;
    for (size_t k = begin; k < i; ++k) {
      const bool parted = words.read(k).ends_with(u"며") || (words.has_comma(k) && words.adnominal_at(k));
      if (parted) return {};
      if (words.adnominal_at(k)) from = k + 1;
    }
    std::u16string phrase = words.join(from, i + 1);
    if (phrase.size() < 2) return {};
    phrase.pop_back();
    if (from > begin && i == from && is_bare(phrase)) {
      phrase = words.join(begin, i + 1);
      phrase.pop_back();
    }
    return phrase;
  }
  return {};
}

bool tells_something(const SentenceWords& words) {
  if (words.size() < 2) return false;
  const std::u16string_view last = words.read(words.size() - 1);
  const bool only_said = words.size() < 4 && topic_particle(words.bare(words.size() - 2)) && has_saying(last);
  return last != u"때문에" && !only_said;
}

}  // namespace haechi
