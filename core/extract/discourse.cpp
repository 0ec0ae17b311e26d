#include "extract/discourse.h"

#include <algorithm>

#include "extract/bare_topics.h"
#include "extract/conjugation.h"
#include "extract/name_phrases.h"
#include "extract/particles.h"
#include "extract/scope.h"
#include "extract/speech.h"
#include "extract/speech_words.h"
#include "extract/strings.h"
#include "extract/words.h"
#include "text/script.h"

namespace haechi {
namespace {

constexpr int kFar = 3;               // sentences after which "두 회사" no longer points back
constexpr size_t kLongestTopic = 40;  // letters: a longer one hides what it is put before
/// Point at two that were named.
constexpr std::u16string_view kPairs[] = {u"두 기업", u"두 회사", u"두 업체", u"두 사람", u"두 은행", u"두 대학",
                                          u"두 단체", u"두 기관", u"두 선수", u"두 사람", u"양사",    u"양측"};

/// What two do together: 협력은 이번이 처음이다.
constexpr std::u16string_view kJoint[] = {u"협력", u"협업", u"제휴", u"합작", u"공동", u"손을 잡", u"회담", u"합병"};

/// A body's, and told of the one that was spoken of where nothing describes them.
constexpr std::u16string_view kOfBodies[] = {u"매출",   u"영업이익", u"순이익", u"주가",     u"점유율",
                                             u"판매량", u"생산량",   u"직원",   u"직원 수",  u"시가총액",
                                             u"예산",   u"인구",     u"면적",   u"계약 기간"};

/// A thing's.
constexpr std::u16string_view kOfThings[] = {u"생산", u"출시", u"가격", u"비용", u"공사비", u"사업비", u"성능",
                                             u"무게", u"길이", u"높이", u"수명", u"요금",   u"개통",   u"완공"};

/// What a figure is to others of its kind.
constexpr std::u16string_view kRanks[] = {u"최저치", u"최고치", u"최대치", u"최소치", u"수준",
                                          u"규모",   u"기록",   u"수치",   u"비중"};

/// What an amount does.
constexpr std::u16string_view kReaching[] = {u"달했", u"달한", u"이르", u"이른", u"늘었", u"줄었", u"늘어",
                                             u"줄어", u"증가", u"감소", u"올랐", u"내렸", u"뛰었", u"넘었",
                                             u"넘는", u"웃돌", u"밑돌", u"기록", u"그쳤", u"떨어"};

/// End nouns of amounts: 이적료, 사업비.
constexpr std::u16string_view kMeasureEnds[] = {u"료",   u"비",     u"액",   u"량", u"율",   u"률",   u"값",
                                                u"가격", u"가격표", u"매출", u"수", u"기간", u"금액", u"돈"};

/// Nouns that point back with 이: 이 배는, 이 영화의.
constexpr std::u16string_view kPointedAt[] = {u"배",   u"선박", u"어선", u"함정", u"영화", u"작품",  u"소설", u"드라마",
                                              u"약",   u"신약", u"제품", u"차량", u"모델", u"게임",  u"로봇", u"발사체",
                                              u"위성", u"섬",   u"화산", u"다리", u"노선", u"서비스"};
constexpr std::u16string_view kShips[] = {u"배", u"선박", u"어선", u"함정"};

/// Name nobody in particular.
constexpr WordList kNobody({u"누구", u"아무", u"모두", u"일부", u"대부분", u"이것", u"그것", u"이", u"그", u"하나",
                            u"절반", u"나머지", u"둘", u"이들", u"그들", u"때", u"것"});

bool is_name_like(std::u16string_view word) {
  if (word.size() < 2 || is_digit(word.front())) return false;
  if (has_latin(word)) return true;
  return word.size() >= 4 && std::all_of(word.begin(), word.end(), is_syllable) && !word.ends_with(u"들");
}

/// "A와 B가 …", "A는 … B와 …": the two; empty if there are none, or more than two.
std::u16string pair_in(const SentenceWords& words) {
  if (!words.may_end(u'와') && !words.may_end(u'과')) return {};
  std::vector<std::u16string> names;
  bool joined = false;
  for (size_t i = 0; i < words.size(); ++i) {
    const std::u16string_view word = words.bare(i);
    const bool with = word.ends_with(u"와") || word.ends_with(u"과");
    if (word.size() < 3 || !(with || words.topic_at(i) || subject_particle(word))) continue;
    const std::u16string_view name = word.substr(0, word.size() - 1);
    if (!is_name_like(name)) continue;
    joined |= with;
    if (std::find(names.begin(), names.end(), name) == names.end()) names.emplace_back(name);
  }
  return names.size() == 2 && joined ? with_and(names[0]) + u" " + names[1] : std::u16string();
}

/// True if nobody is named as who does it.
bool lacks_subject(const SentenceWords& words) {
  for (size_t i = 0; i < words.size(); ++i) {
    const std::u16string_view word = words.bare(i);
    if (words.quotes_at(i)) return false;
    if (words.topic_at(i) || subject_particle(word)) return false;
    if (word == u"은" || word == u"는" || word == u"이" || word == u"가") return false;  // set apart by mistake
    if (word.ends_with(u"에는") && is_digit(word.front())) continue;                     // 2022년에는
    if (word.size() > 2 && (word.ends_with(u"에는") || word.ends_with(u"에선") || word.ends_with(u"에서는")))
      return false;
  }
  return true;
}

bool is_measure(std::u16string_view topic) {
  return std::any_of(std::begin(kMeasureEnds), std::end(kMeasureEnds),
                     [&](std::u16string_view end) { return topic.ends_with(end); });
}

/// Whose what was spoken of is: "가람" of "지난해 가람의 매출".
std::u16string owner_of(std::u16string_view topic) {
  for (const std::u16string_view time : {u"올해 ", u"지난해 ", u"이번 ", u"현재 "})
    if (topic.starts_with(time)) topic.remove_prefix(time.size());
  const size_t of = topic.rfind(u"의 ");
  if (of == std::u16string_view::npos || !is_measure(topic))
    return is_measure(topic) ? std::u16string() : std::u16string(topic);
  const std::u16string_view owner = topic.substr(0, of);
  return std::u16string(owner.substr(owner.rfind(u' ') + 1));
}

/// 반대하고 있다, 세웠다: neither what something is nor how it is, nor what is done to it.
bool tells_an_act(std::u16string_view last) {
  if (!last.ends_with(u"다") || last.size() < 2) return false;
  if (last == u"있다" || last == u"있습니다" || last == u"있었다") return true;
  for (const std::u16string_view end :
       {u"이다", u"였다", u"입니다", u"었습니다", u"된다", u"됐다", u"됩니다", u"되었다", u"보인다", u"없다"}) {
    if (last.ends_with(end) && !(end == u"었습니다" && !last.ends_with(u"이었습니다"))) return false;
  }
  const char16_t before = last[last.size() - 2];
  const int final = final_of(before);
  return last.ends_with(u"니다") || final == 4 || final == 20;  // 한다, 했다
}

/// Not "왜 시장", "그 이유".
bool names_one(std::u16string_view topic) {
  for (const std::u16string_view asking : {u"왜 ", u"어떻게 ", u"언제 "})
    if (topic.starts_with(asking)) return false;
  return !topic.starts_with(u"그 ") || contains(topic.substr(2), u" ");
}

bool is_plural(std::u16string_view phrase) {
  return phrase.ends_with(u"들") || phrase.starts_with(u"대부분") || phrase.ends_with(u" 등") ||
         contains(phrase, u" 등 ") || contains(phrase, u", ");
}

}  // namespace

void Discourse::reset() { *this = Discourse(); }

void Discourse::note(const SentenceWords& words, bool speech) {
  const std::u16string topic = speech ? std::u16string() : topic_phrase(words);
  if (topic.empty() && !speech && lacks_subject(words)) return;  // it goes on about the same
  topic_ = topic.size() <= kLongestTopic && !is_one_of(kNobody, topic) && !topic.ends_with(u" 것") && names_one(topic)
               ? topic
               : std::u16string();
  figures_ = has_digit(words.text());
  acts_ = false;
  for (size_t i = words.size(); i-- > 0 && !acts_;) {
    acts_ = is_object(words.bare(i));
    if (!acts_ && words.adnominal_at(i)) break;  // an object before is of a verb within the phrase
  }
  const std::u16string pair = pair_in(words);
  ++pair_age_;
  if (!pair.empty()) pair_ = pair, pair_age_ = 0;
  if (pair_age_ > kFar) pair_.clear();
}

std::u16string without_leads(std::u16string_view statement) {
  const SentenceWords words(statement);
  return words.join(leads_end(words, 0), words.size());
}

Discourse::Result Discourse::fill(std::u16string& statement, bool speech, const std::u16string& person) const {
  Result result;
  if (put_pair(statement, result)) return result;
  if (put_several(statement, result)) return result;
  if (put_thing(statement, result)) return result;
  if (put_measure(statement, result)) return result;
  if (speech || topic_.empty()) return result;
  const std::u16string text = statement;
  const SentenceWords words(text);
  if (put_owner(words, statement, result)) return result;
  put_subject(words, statement, person, result);
  return result;
}

bool Discourse::put_pair(std::u16string& statement, Result& result) const {
  const auto may_point = [](Letters c) { return same(c, u'두') | same(c, u'양') | same(c, u'번'); };
  if (pair_.empty() || !any_letter(statement, may_point)) return false;
  const size_t first = statement.find(u"이번이 ");
  if (first != std::u16string::npos && first > 0 && is_space(statement[first - 1]) &&
      std::any_of(std::begin(kJoint), std::end(kJoint),
                  [&](std::u16string_view word) { return contains(statement, word); })) {
    statement = statement.substr(0, first) + with_subject(pair_) + statement.substr(first + 3);
    result.referents.push_back(pair_);
    return result.settled = true;
  }
  for (const std::u16string_view pointer : kPairs) {
    const size_t at = statement.find(pointer);
    if (at == std::u16string::npos || (at > 0 && !is_space(statement[at - 1]))) continue;
    const size_t behind = at + pointer.size();
    const std::u16string rest = fitting_particle(pair_.back(), std::u16string_view(statement).substr(behind));
    const bool particle =
        rest.empty() || is_space(rest.front()) || rest.size() == 1 || is_space(rest[1]) || ends_sentence(rest.front());
    if (!particle && !rest.starts_with(u"에")) continue;
    statement = statement.substr(0, at) + pair_ + rest;
    result.referents.push_back(pair_);
    return result.settled = true;
  }
  return false;
}

/// 이들의 성능은, 이들에 견줄: those that the sentence before is about.
bool Discourse::put_several(std::u16string& statement, Result& result) const {
  if (topic_.empty() || !contains(statement, u"이들") || !is_plural(topic_)) return false;
  for (size_t at = statement.find(u"이들"); at != std::u16string::npos; at = statement.find(u"이들", at + 1)) {
    if (at > 0 && !is_space(statement[at - 1])) continue;
    const std::u16string_view rest = std::u16string_view(statement).substr(at + 2);
    if (rest.empty() || is_space(rest.front()) || statement.find(u"이들이 ", at) == at) return false;
    statement = statement.substr(0, at) + topic_ + fitting_particle(topic_.back(), rest);
    result.referents.push_back(topic_);
    return result.settled = true;
  }
  return false;
}

/// "이 배의 적재 한도는": the ship that the sentence before is about.
bool Discourse::put_thing(std::u16string& statement, Result& result) const {
  if (!contains(statement, u"이 ")) return false;
  const std::u16string_view last = std::u16string_view(topic_).substr(topic_.rfind(u' ') + 1);
  if (last.size() < 3 || is_title(last)) return false;
  const bool ship = std::u16string_view(u"호함선정").find(last.back()) != std::u16string_view::npos;
  for (size_t at = statement.find(u"이 "); at != std::u16string::npos; at = statement.find(u"이 ", at + 1)) {
    if (at > 0 && !is_space(statement[at - 1])) continue;
    const std::u16string_view rest = std::u16string_view(statement).substr(at + 2);
    for (const std::u16string_view noun : kPointedAt) {
      if (!rest.starts_with(noun)) continue;
      const std::u16string_view behind = rest.substr(noun.size());
      const bool whole =
          behind.empty() || is_space(behind.front()) || ends_sentence(behind.front()) ||
          std::u16string_view(u"은는이가을를의도와과에로").find(behind.front()) != std::u16string_view::npos;
      const bool fits = is_one_of(kShips, noun) ? ship : !topic_.ends_with(noun) && is_proper_name(last);
      if (!whole || !fits || is_plural(topic_)) return false;
      statement = statement.substr(0, at) + topic_ + fitting_particle(topic_.back(), behind);
      result.referents.push_back(topic_);
      return result.settled = true;
    }
  }
  return false;
}

/// "이는 30년 만의 최저치다" behind a figure: what the figure measures.
bool Discourse::put_measure(std::u16string& statement, Result& result) const {
  if (!statement.starts_with(u"이는 ") || topic_.empty() || !figures_) return false;
  const bool rank = std::any_of(std::begin(kRanks), std::end(kRanks), [&](std::u16string_view noun) {
    const size_t at = statement.rfind(noun);
    return at != std::u16string::npos && statement.size() - at < noun.size() + 8;
  });
  if (!rank) return false;
  statement = with_topic(topic_) + statement.substr(2);
  result.referents.push_back(topic_);
  return result.settled = true;
}

/// "생산은 가람이 맡는다": of what the sentence before is about.
bool Discourse::put_owner(const SentenceWords& words, std::u16string& statement, Result& result) const {
  const std::u16string owner = owner_of(topic_);
  if (owner.empty()) return false;
  const size_t head = leads_end(words, 0);
  for (size_t length = 1; length <= 2 && head + length < words.size(); ++length) {
    const std::u16string_view last = words.bare(head + length - 1);
    if (!topic_particle(last) && !subject_particle(last)) continue;
    std::u16string noun = words.join(head, head + length);
    noun.pop_back();
    const bool owned = is_one_of(kOfBodies, noun) || (!acts_ && is_one_of(kOfThings, noun));
    if (!owned || contains(owner, noun)) return false;
    statement = words.join(0, head) + (head ? u" " : u"") + owner + u"의 " + words.join(head, words.size());
    result.referents.push_back(owner);
    return true;
  }
  return false;
}

/// "그리고 …에 반대한다": who, the sentence before says.
bool Discourse::put_subject(const SentenceWords& words, std::u16string& statement, const std::u16string& person,
                            Result& result) const {
  if (words.size() < 3 || !lacks_subject(words) || attribution_end(words) > 0) return false;
  const std::u16string_view last = words.read(words.size() - 1);
  if (!tells_an_act(last)) return false;
  const bool reaches = std::any_of(std::begin(kReaching), std::end(kReaching),
                                   [&](std::u16string_view verb) { return contains(last, verb); });
  const bool measure = is_measure(topic_);
  const std::u16string& who = measure && !reaches ? person : topic_;
  if (who.empty()) return false;
  const size_t head = leads_end(words, 0);
  statement = words.join(0, head) + (head ? u" " : u"") + with_topic(who) + u" " + words.join(head, words.size());
  result.referents.push_back(who);
  return true;
}

}  // namespace haechi
