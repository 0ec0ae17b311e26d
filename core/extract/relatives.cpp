#include "extract/relatives.h"

#include <algorithm>
#include <optional>

#include "extract/bare_topics.h"
#include "extract/conjugation.h"
#include "extract/fact_words.h"
#include "extract/name_phrases.h"
#include "extract/particles.h"
#include "extract/phrase_table.h"
#include "extract/scope.h"
#include "extract/speech.h"
#include "extract/speech_words.h"
#include "extract/strings.h"
#include "text/script.h"

namespace haechi {
namespace {

namespace tables = speech_words;

/// 커질, 늘어날.
bool ends_in_rieul(std::u16string_view word) {
  constexpr int kRieul = 8;
  return !word.empty() && final_of(word.back()) == kRieul;
}

constexpr size_t kLongestHead = 5;  // words

/// Say nothing of what something is.
constexpr std::u16string_view kNoKinds[] = {
    u"것",     u"수",   u"때",   u"곳",   u"점",   u"셈",   u"편",   u"듯",   u"상황", u"상태", u"추세", u"방식",
    u"이유",   u"때문", u"수준", u"계획", u"예정", u"전망", u"방침", u"분석", u"설명", u"지적", u"평가", u"정도",
    u"가능성", u"최초", u"처음", u"의미", u"뜻",   u"일",   u"바",   u"대목", u"격",   u"꼴",   u"얘기", u"분위기"};

class RelativeReader {
 public:
  explicit RelativeReader(const SentenceWords& words) : words_(words), scope_(scope_end(words)) {}

  std::vector<SentencePart> run() {
    for (size_t i = scope_; i + 1 < words_.size(); ++i) {
      if (words_.read(i).ends_with(u"던") && was(i)) continue;
      const auto verb = words_.adnominal_at(i) ? read_adnominal(words_.bare(i)) : std::nullopt;
      if (!verb || (is_adjective(verb->stem) && !verb->stem.ends_with(u"있")) || words_.has_comma(i)) continue;
      if (words_.quotes_at(i)) continue;
      told(i, *verb) || ruling(i, *verb) || person(i, *verb) || named(i, *verb) || dated(i, *verb);
    }
    return std::move(facts_);
  }

 private:
  size_t last() const { return words_.size() - 1; }

  /// Where the clause that ends with the verb at `i` begins: behind the topic, a comma or another clause.
  size_t clause_begin(size_t i) const {
    size_t begin = i;
    while (begin > scope_) {
      const std::u16string_view before = words_.bare(begin - 1);
      const bool listed = words_.has_comma(begin - 1) && !has_particle(before) && !words_.adnominal_at(begin - 1) &&
                          !is_title(before);  // A, B 등
      const bool ends = (words_.has_comma(begin - 1) && !listed) || words_.topic_at(begin - 1, begin == 1) ||
                        before.ends_with(u"며") || before.ends_with(u"지만") ||
                        (begin > scope_ + 1 && is_object(words_.bare(begin - 2)) && !joining_stem(before).empty()) ||
                        before == u"대신" || before.ends_with(u"면서") || before.ends_with(u"고");
      if (ends) break;
      --begin;
    }
    while (begin < i && is_digit(words_.read(begin).front()) &&
           std::u16string_view(u"년월일").find(words_.read(begin).back()) != std::u16string_view::npos)
      ++begin;
    return begin;
  }

  std::optional<size_t> topic_before(size_t i) const {
    for (size_t k = scope_; k < i; ++k) {
      if (words_.topic_at(k, k == 0)) return k;
    }
    return std::nullopt;
  }

  /// Subjects and objects of the clause [begin, verb) that belong to no verb within it.
  struct Arguments {
    size_t subjects = 0, objects = 0;
  };
  Arguments open_arguments(size_t begin, size_t verb) const {
    Arguments open;
    for (size_t i = begin; i < verb; ++i) {
      const std::u16string_view word = words_.bare(i);
      if (subject_particle(word)) {
        ++open.subjects;
      } else if (is_object(word)) {
        ++open.objects;
      } else if (const auto inner = read_adnominal(word); inner && !is_adjective(inner->stem)) {
        open.subjects -= open.subjects > 0;
        open.objects -= open.objects > 0;
      } else if (word.ends_with(u"도록") || word.ends_with(u"하게")) {
        open = {};
      }
    }
    return open;
  }

  /// "도란은 … N이다": what N does is what 도란 does.
  bool told(size_t i, const Adnominal& verb) {
    if (i + 1 + kLongestHead < words_.size()) return false;
    const auto topic = topic_before(i);
    const std::u16string_view end = words_.read(last());
    if (!topic || topic_before_again(*topic, i) || !end.ends_with(u"다") || end.size() < 2 || end.ends_with(u"니다"))
      return false;
    std::u16string_view noun = end.substr(0, end.size() - 1);
    if (noun.ends_with(u"이")) noun.remove_suffix(1);
    if (is_one_of(kNoKinds, noun) || is_digit(noun.front()) || !is_copular(end)) return false;
    for (size_t k = i + 1; k < last(); ++k) {
      if (has_case(words_.bare(k))) return false;  // the head ends before the predicate
    }
    std::u16string who = words_.join(scope_, *topic + 1);
    who.pop_back();
    return add(who, std::max(clause_begin(i), *topic + 1), i, verb, Kind::Told);
  }

  bool topic_before_again(size_t topic, size_t i) const {
    for (size_t k = topic + 1; k < i; ++k) {
      if (words_.topic_at(k)) return true;
    }
    return false;
  }

  /// The end is a noun and 다: no verb, no adjective.
  static bool is_copular(std::u16string_view end) {
    if (end.ends_with(u"이다") && end != u"이다") return true;
    const char16_t before = end[end.size() - 2];
    if (!is_syllable(before)) return is_latin(before) || is_digit(before) || before == u'|';
    return (before - 0xAC00u) % 28 == 0 && !is_adjective(end.substr(0, end.size() - 1));
  }

  static bool has_case(std::u16string_view word) {
    return is_object(word) || subject_particle(word) || topic_particle(word) || word.ends_with(u"에서") ||
           word.ends_with(u"에게") || word.ends_with(u"부터") || word.ends_with(u"까지") ||
           (word.size() > 2 && word.ends_with(u"에"));
  }

  /// "시는 … 하는 규제안을 발표했다": what the ruling says.
  bool ruling(size_t i, const Adnominal& verb) {
    const auto topic = topic_before(i);
    if (!topic || topic_before_again(*topic, i) || verb.tense != Tense::Present || verb.stem.ends_with(u"있"))
      return false;
    for (size_t k = i + 1; k < words_.size() && k < i + 3; ++k) {
      const std::u16string_view word = words_.bare(k);
      if (is_adnominal(word) && k == i + 1) continue;  // 강한
      const std::u16string_view noun = without_particle(word);
      if (noun.size() == word.size() || !is_one_of(fact_words::kRulings, noun) ||
          (!is_object(word) && !word.ends_with(u"에")))
        return false;
      const std::u16string_view act = k + 1 < words_.size() ? words_.read(k + 1) : std::u16string_view();
      if (std::none_of(std::begin(fact_words::kAdopting), std::end(fact_words::kAdopting),
                       [&](std::u16string_view adopted) { return act.starts_with(adopted); }))
        return false;
      std::u16string who = words_.join(scope_, *topic + 1);
      who.pop_back();
      return add(who + u"의 " + std::u16string(noun), std::max(clause_begin(i), *topic + 1), i, verb, Kind::Ruling);
    }
    return false;
  }

  /// "… 합류한 한바다 책임자가": a name and a title.
  bool person(size_t i, const Adnominal& verb) {
    std::u16string name;
    for (size_t k = i + 1; k < words_.size() && k <= i + 3; ++k) {
      const std::u16string_view word = words_.bare(k);
      const std::u16string_view bare = without_particle(word);
      if (word.find(SentenceWords::kQuoted) != std::u16string::npos) return false;
      if (is_title(word) && named_behind(i, k, verb)) return true;
      if (k == i + 1 && (bare.size() != word.size() || bare.size() < 2 || bare.size() > 5)) return false;
      name += (name.empty() ? u"" : u" ") + std::u16string(bare);
      if (word.ends_with(u"의")) return false;  // of whose what is described
      const bool goes_on =
          bare.size() == word.size() && k + 1 < words_.size() && !words_.has_comma(k);  // 드래곤스 덴 스타 피터 존스
      if (is_title(bare) && k > i + 1 && !goes_on)
        return is_surely_done(i, verb) && add(name, clause_begin(i), i, verb, Kind::Person);
      if (bare.size() != word.size() || words_.has_comma(k)) return false;
    }
    return false;
  }

  /// "약 385억 원 규모였던": a figure stands within the two words before `i`.
  bool figure_before(size_t i) const {
    for (size_t k = i; k-- > scope_ && k + 3 > i;) {
      const std::u16string_view word = words_.read(k);
      if (has_digit(word)) return true;
    }
    return false;
  }

  /// 385억 원 as 385억 원이었다.
  static std::u16string was_form(std::u16string_view figure) {
    std::u16string out = with_copula(figure);
    const bool vowel = !out.ends_with(u"이다");
    out.pop_back();
    return out + (vowel ? u"였다" : u"었다");
  }

  /// "2022년 385억 원 규모였던 시장은", "초당 300t이던 방류량을": what the figure was before.
  bool was(size_t i) {
    static constexpr std::u16string_view kSizes[] = {u"규모", u"수준", u"정도", u"안팎", u"가량"};
    std::u16string_view noun = words_.read(i);
    if (words_.has_comma(i)) return false;
    noun.remove_suffix(1);
    const bool past = noun.ends_with(u"였") || noun.ends_with(u"이었");
    if (noun.size() < 3 || (!past && !noun.ends_with(u"이"))) return false;
    const bool vowel = !past && is_syllable(noun[noun.size() - 2]) && !has_final(noun[noun.size() - 2]);  // 4회이던
    const std::u16string end = std::u16string(noun.substr(0, noun.size() - vowel)) + (past    ? u"다"
                                                                                      : vowel ? u"였다"
                                                                                              : u"었다");
    noun.remove_suffix(noun.ends_with(u"이었") ? 2 : 1);
    const bool sized = is_one_of(kSizes, noun);
    if (sized ? !figure_before(i) : !has_digit(noun)) return false;
    const std::u16string head = dated_head(i, true);
    if (head.empty()) return false;
    size_t begin = clause_begin(i);
    while (begin > scope_ && is_date(words_.bare(begin - 1))) --begin;
    const std::u16string clause = words_.join(begin, i);
    if (noun == u"규모" && !clause.empty())
      facts_.push_back({head + u"의 규모는 " + was_form(clause) + u".", false, false}), will_be(i, head);
    else
      facts_.push_back(
          {with_topic(head) + u" " + (clause.empty() ? clause : clause + u" ") + end + u".", false, false});
    return true;
  }

  /// "385억 원 규모였던 시장은 2027년 540억 원으로 커질 것으로 보인다": what the size will be.
  void will_be(size_t i, const std::u16string& head) {
    size_t at = i + 1;
    while (at < words_.size() && !words_.topic_at(at)) ++at;
    if (++at < words_.size() && words_.read(at) == u"오는") ++at;
    size_t end = at;
    while (end < words_.size() && end < at + 4 && !words_.bare(end).ends_with(u"로")) ++end;
    if (end >= words_.size() || end == at + 4 || !is_date(words_.bare(at)) || !figure_before(end)) return;
    size_t will = end + 1;
    while (will + 1 < words_.size() && !ends_in_rieul(words_.read(will))) ++will;
    if (will + 1 == words_.size() || will > end + 2) return;
    const std::u16string to = words_.join(at, end + 1), before = words_.join(0, scope_) + (scope_ ? u" " : u"");
    facts_.push_back({before + head + u"의 규모는 " +
                          with_subject(to.substr(0, to.rfind(to.ends_with(u"으로") ? u'으' : u'로'))) + u" 될 " +
                          words_.join(will + 1, words_.size()),
                      false, false});
  }

  /// "세상을 놀라게 한 노르마린은": the name that the sentence is about.
  bool named(size_t i, const Adnominal& verb) {
    if (!name_) name_ = described_topic(words_);
    return *name_ && (*name_)->verb == i && is_surely_done(i, verb) &&
           add((*name_)->name, clause_begin(i), i, verb, Kind::Person);
  }

  /// "심사위원장을 맡은 프랑스 감독 클레르 뒤몽은": the name stands behind what somebody is.
  bool named_behind(size_t i, size_t title, const Adnominal& verb) {
    constexpr size_t kLongestName = 2;
    std::u16string name;
    for (size_t k = title + 1; k < words_.size() && k <= title + kLongestName && !words_.has_comma(k - 1); ++k) {
      const std::u16string_view word = words_.bare(k);
      if (word.find(SentenceWords::kQuoted) != std::u16string::npos || is_title(without_particle(word))) return false;
      const bool ends = words_.topic_at(k) || subject_particle(word);
      const std::u16string_view part = ends ? word.substr(0, word.size() - 1) : word;
      if (!is_syllables(part, 2, 6) || (!ends && has_particle(word))) return false;
      name += (name.empty() ? u"" : u" ") + std::u16string(part);
      if (ends) return is_surely_done(i, verb) && add(name, clause_begin(i), i, verb, Kind::Person);
    }
    return false;
  }

  /// "2017년에 창단한 무진은", "2023년 내놓은 전작 '누리1'은": what was done at a time was done once.
  bool dated(size_t i, const Adnominal& verb) {
    if (verb.tense != Tense::Past) return false;
    const auto end = plain_form(verb.stem, verb.tense);
    size_t time = i;
    while (time > scope_ && !is_date(words_.bare(time - 1)) && !words_.topic_at(time - 1, time == 1)) --time;
    if (!end || time == scope_ || !is_date(words_.bare(time - 1)) || i - time > kLongestClause) return false;
    for (--time; time > scope_ && is_date(words_.bare(time - 1));) --time;
    // Behind a topic the date may be that of the sentence.
    if (topic_before(time) && words_.bare(i - 1).back() != u'에' && !is_date(words_.bare(i - 1))) return false;
    const size_t begin = clause_begin(time);
    const Arguments open = open_arguments(begin, i);
    const std::u16string head = open.subjects > 1 ? std::u16string() : dated_head(i);
    if (head.empty()) return false;
    if (open.subjects == 1) {  // 가람이 2017년 세운 학교는
      if (open.objects > 0 || !is_done_to(begin, verb.stem)) return false;
      facts_.push_back({words_.join(begin, i) + u" " + with_object(head) + u" " + *end + u".", false, true});
      return true;
    }
    const std::u16string clause = words_.join(time, i);
    const bool bare_act = verb.stem.ends_with(u"하") && open_arguments(time, i).objects == 0 && !befalls(verb.stem);
    facts_.push_back({bare_act ? clause + u" " + with_object(head) + u" " + *end + u"."
                               : with_topic(head) + u" " + clause + u" " + *end + u".",
                      false, true});
    return true;
  }

  /// 해군이 주문했던, 가람이 만든: verbs that take an object, and a subject that is no part of what it does.
  bool is_done_to(size_t begin, std::u16string_view stem) const {
    static constexpr std::u16string_view kActs[] = {u"세우", u"만들", u"내놓", u"짓", u"펴내", u"보내", u"잃", u"빼앗"};
    const bool opens = subject_particle(words_.bare(begin)) && !words_.bare(begin).ends_with(u"자가");
    return opens && (((stem.ends_with(u"하") || stem.ends_with(u"했")) && !befalls(stem) && !is_adjective(stem)) ||
                     is_one_of(kActs, stem));
  }

  static constexpr size_t kLongestClause = 5;

  /// 2017년에, 3월, 28일
  static bool is_date(std::u16string_view word) {
    if (word.ends_with(u"에") || word.ends_with(u"께")) word.remove_suffix(1);
    return word.size() > 1 && is_digit(word.front()) && is_digit(word[word.size() - 2]) &&
           std::u16string_view(u"년월일").find(word.back()) != std::u16string_view::npos;
  }

  /// Verbs in 하 that need no object: whose head does it.
  static bool befalls(std::u16string_view stem) {
    static constexpr std::u16string_view kActs[] = {u"창단", u"데뷔", u"개교", u"개관", u"개장", u"개통", u"개봉",
                                                    u"출범", u"부임", u"취임", u"입단", u"입사", u"졸업", u"합류",
                                                    u"은퇴", u"출국", u"출발", u"도착", u"발생", u"등장", u"결혼",
                                                    u"사망", u"우승", u"당선", u"상장", u"개원", u"개업", u"폐교"};
    stem.remove_suffix(1);
    return std::any_of(std::begin(kActs), std::end(kActs),
                       [&](std::u16string_view act) { return stem.ends_with(act); });
  }

  /// The noun that the clause before it describes, up to its particle; empty if it may be one of many.
  std::u16string dated_head(size_t i, bool as_object = false) const {
    static constexpr std::u16string_view kMany[] = {u"사람", u"이",   u"이들", u"환자",
                                                    u"학생", u"아이", u"주민", u"아기"};
    for (size_t k = i + 1; k < words_.size() && k <= i + (as_object ? 5 : 3); ++k) {
      const std::u16string_view word = words_.bare(k);
      const bool ends = words_.topic_at(k) || subject_particle(word) || (as_object && is_object(word));
      const bool of = as_object && word.ends_with(u"의");  // 중국의 시장은
      if (!ends &&
          ((has_particle(word) && !of) || word.ends_with(u"로") || words_.has_comma(k) || words_.adnominal_at(k)))
        return {};
      if (!ends) continue;
      std::u16string head = words_.join(i + 1, k + 1);
      if (head.back() != word.back()) return {};
      head.pop_back();
      const std::u16string_view noun = word.substr(0, word.size() - 1);
      if (head.size() < 2 || is_one_of(kNoKinds, noun) || is_one_of(kMany, noun) || noun.ends_with(u"들")) return {};
      return head;
    }
    return {};
  }

  /// 첨예한 may be how something is; with an object or where to before it, it is done.
  bool is_surely_done(size_t i, const Adnominal& verb) const {
    if (verb.tense == Tense::Present) return true;
    const std::u16string_view before = i > 0 ? words_.bare(i - 1) : std::u16string_view();
    return is_object(before) || before.ends_with(u"로") || (before.ends_with(u"에") && before.size() > 2) ||
           before.ends_with(u"과") || before.ends_with(u"와");
  }

  enum class Kind { Told, Ruling, Person };

  /// The clause [begin, verb] with `who` as its subject, or as its object where it has a subject of its own.
  bool add(const std::u16string& who, size_t begin, size_t i, const Adnominal& verb, Kind kind) {
    const auto end = plain_form(verb.stem, verb.tense);
    if (!end || begin > i || who.empty()) return false;
    const Arguments open = open_arguments(begin, i);
    if (kind == Kind::Person) begin = behind_origin(who, begin, i);
    std::u16string clause = words_.join(begin, i);
    if (!clause.empty()) clause += u' ';
    if (kind == Kind::Ruling || open.subjects == 0) {
      if (clause.empty() || (kind == Kind::Told && !is_surely_done(i, verb))) return false;
      facts_.push_back({with_topic(who) + u" " + clause + *end + u".", kind == Kind::Ruling, kind == Kind::Person});
      return true;
    }
    const bool takes_object = verb.stem.ends_with(u"하") && open.objects == 0 && open.subjects == 1;
    if (!takes_object) return false;
    facts_.push_back({clause + with_object(who) + u" " + *end + u".", false, false});
    return true;
  }

  /// "가람 출신으로 최근 …": where somebody comes from is a fact of its own.
  size_t behind_origin(const std::u16string& who, size_t begin, size_t i) {
    for (size_t k = begin + 1; k < i && k < begin + 3; ++k) {
      if (words_.bare(k) != u"출신으로") continue;
      facts_.push_back({with_topic(who) + u" " + words_.join(begin, k) + u" 출신이다.", false, true});
      return k + 1;
    }
    return begin;
  }

  const SentenceWords& words_;
  const size_t scope_;
  std::optional<std::optional<DescribedName>> name_;  ///< that the sentence is about, once looked for
  std::vector<SentencePart> facts_;
};

}  // namespace

std::vector<SentencePart> described_facts(const SentenceWords& sentence) { return RelativeReader(sentence).run(); }

}  // namespace haechi
