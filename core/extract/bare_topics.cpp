#include "extract/bare_topics.h"

#include <algorithm>

#include "extract/conjugation.h"
#include "extract/fact_words.h"
#include "extract/name_phrases.h"
#include "extract/particles.h"
#include "extract/scope.h"
#include "extract/speech.h"
#include "extract/speech_words.h"
#include "extract/strings.h"
#include "extract/word_list.h"

namespace haechi {
namespace {

namespace tables = speech_words;

constexpr size_t kFarthest = 20, kLongestName = 3;  // words

/// End nouns of kinds, and hardly ever the names of what is no body.
constexpr LetterTable kKindEnds(
    u"자원인생들객민관장사팀단회부소처청국기품물안률율액비료량점성력권법차선집제책도시군구과업체금값수씨가학교당측형식"
    u"적"
    u"층급분편전후주간년월일번호계대상황태용어말글서록판문실방동역항것때곳이들명");

/// Nouns that end otherwise.
constexpr WordList kKinds({u"프로그램", u"서비스",   u"아파트", u"뉴스",       u"프로젝트", u"시스템",   u"스마트폰",
                           u"드라마",   u"컴퓨터",   u"인터넷", u"플랫폼",     u"콘텐츠",   u"데이터",   u"하드웨어",
                           u"브랜드",   u"캠페인",   u"이벤트", u"그룹",       u"클럽",     u"리그",     u"시즌",
                           u"시리즈",   u"센터",     u"페이지", u"사이트",     u"메시지",   u"바이러스", u"트럭",
                           u"헬리콥터", u"허리케인", u"아버지", u"나머지",     u"일자리",   u"사람",     u"사이드",
                           u"스타트업", u"커플",     u"골퍼",   u"소프트웨어", u"챗봇",     u"로봇",     u"모습",
                           u"사례",     u"규모",     u"나라",   u"마을",       u"아들",     u"AI",       u"LLM",
                           u"GPU",      u"TV",       u"모델",   u"네트워크",   u"아이디어", u"에너지",   u"팀워크",
                           u"버스"});

/// "이하람 감독", "안 당선인": a name with what somebody is.
bool is_titled_name(const SentenceWords& words, size_t begin, size_t end, std::u16string_view last) {
  if (end - begin < 2 || !is_title(last)) return false;
  for (size_t i = begin; i + 1 < end; ++i) {
    if (has_particle(words.bare(i)) || words.has_comma(i) || is_adnominal(words.bare(i))) return false;
  }
  return is_syllables(words.bare(begin), 1, 4) && !is_title(words.bare(begin));
}

}  // namespace

bool is_kind(std::u16string_view word) {
  return kKindEnds.has(word.back()) || is_one_of(kKinds, word) || is_one_of(tables::kBodyKinds, word);
}

bool is_proper_name(std::u16string_view word) {
  if (is_korean_name(word)) return true;
  const bool letters = std::all_of(word.begin(), word.end(), [](char16_t c) { return is_syllable(c) || is_latin(c); });
  return word.size() >= 3 && letters && !is_kind(word) && !is_title(word) && !is_one_of(tables::kNoSpeakers, word);
}

std::optional<DescribedName> described_topic(const SentenceWords& words) {
  const size_t scope = scope_end(words);
  size_t verb = 0;
  for (size_t i = scope; i + 1 < words.size() && i < scope + kFarthest; ++i) {
    const std::u16string_view word = words.bare(i);
    if (words.quotes_at(i) || words.has_comma(i)) return std::nullopt;
    if (i > scope && words.adnominal_at(i)) {
      verb = is_adjective(read_adnominal(word)->stem) ? 0 : i;
      continue;
    }
    if (!words.topic_at(i, i == scope)) continue;
    if (verb == 0 || i - verb > kLongestName) return std::nullopt;
    const std::u16string_view last = word.substr(0, word.size() - 1);
    const bool named = i == verb + 1 ? is_proper_name(last) : is_titled_name(words, verb + 1, i + 1, last);
    if (!named) return std::nullopt;
    std::u16string name = words.join(verb + 1, i + 1);
    name.pop_back();
    return DescribedName{verb, verb + 1, i + 1, std::move(name)};
  }
  return std::nullopt;
}

std::u16string with_bare_topic(const SentenceWords& words) {
  const auto described = described_topic(words);
  if (!described) return {};
  const size_t scope = scope_end(words);
  return (scope > 0 ? words.join(0, scope) + u" " : std::u16string()) + words.join(described->begin, words.size());
}

std::u16string with_bare_name(const SentenceWords& words, std::u16string_view name) {
  if (name.empty() || !words.may_hold(name.front()) || !words.may_hold(name.back())) return {};
  for (size_t i = scope_end(words) + 2; i + 1 < words.size(); ++i) {
    const std::u16string_view word = words.bare(i), kind = words.bare(i - 1);
    if (word.size() != name.size() + 1 || !word.starts_with(name)) continue;
    if (!is_object(word) && !topic_particle(word) && !subject_particle(word)) continue;
    if (!is_one_of(fact_words::kThings, kind) && !is_one_of(tables::kBodyKinds, kind)) continue;
    if (words.has_comma(i - 1)) return {};
    size_t begin = i - 1;
    while (begin > scope_end(words) && !words.has_comma(begin - 1)) {
      const std::u16string_view before = words.bare(begin - 1);
      const auto describes = read_adnominal(before);
      if (describes && !is_adjective(describes->stem)) return {};  // more than these words
      if (!before.ends_with(u"의") && has_particle(before)) break;
      --begin;
    }
    if (i - begin < 2) return {};
    return (begin > 0 ? words.join(0, begin) + u" " : std::u16string()) + words.join(i, words.size());
  }
  return {};
}

}  // namespace haechi
