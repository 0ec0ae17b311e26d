#include "extract/restated.h"

#include <algorithm>
#include <optional>

#include "extract/conjugation.h"
#include "extract/fact_words.h"
#include "extract/name_phrases.h"
#include "extract/particles.h"
#include "extract/scope.h"
#include "extract/speech.h"
#include "extract/strings.h"

namespace haechi {
namespace {

/// What a figure before a noun measures of it: 1분 길이의 영상.
constexpr WordList kDimensions({u"길이", u"무게", u"높이", u"면적", u"크기", u"용량", u"두께", u"깊이", u"너비",
                                u"폭"});

/// Work that somebody takes on: 생산은 가람이 맡는다.
constexpr std::u16string_view kWork[] = {u"생산", u"제조", u"운영", u"관리", u"시공", u"설계", u"개발",
                                         u"판매", u"공급", u"제작", u"배급", u"유통", u"연출", u"수사"};

constexpr size_t kFarthestTopic = 16;  // words

class Restater {
 public:
  explicit Restater(const SentenceWords& words) : words_(words), scope_(scope_end(words)) {}

  std::vector<std::u16string> run() {
    if (words_.size() < 3) return {};
    first();
    if (words_.may_hold(u'부')) shortage();
    if (words_.may_end(u'의')) dimension();
    if (words_.may_hold(u'맡')) charge();
    if (words_.may_end(u'과') || words_.may_end(u'와') || words_.may_end(u'에')) rival();
    return std::move(facts_);
  }

 private:
  size_t last() const { return words_.size() - 1; }

  /// The word that names what the sentence is about, if it is the only one.
  std::optional<size_t> topic() const {
    std::optional<size_t> found;
    for (size_t i = scope_; i < words_.size() && i < scope_ + kFarthestTopic; ++i) {
      if (words_.quotes_at(i)) return std::nullopt;
      if (!words_.topic_at(i, i == scope_)) continue;
      if (found) return std::nullopt;
      found = i;
    }
    return found;
  }

  /// "…은 두 회사가 처음이다": they are the first case of it.
  void first() {
    if (words_.read(last()) != u"처음이다" || !subject_particle(words_.bare(last() - 1)) || !topic()) return;
    facts_.push_back(words_.join(0, last()) + u" 첫 사례다.");
  }

  /// "자금 부족에 시달린다", "일손 부족을 겪고 있다".
  void shortage() {
    for (size_t i = scope_ + 2; i < last(); ++i) {
      const std::u16string_view next = words_.read(i + 1), noun = words_.bare(i - 1);
      const bool suffers = (words_.read(i) == u"부족에" && next.starts_with(u"시달")) ||
                           (words_.read(i) == u"부족을" && next.starts_with(u"겪"));
      if (!suffers || i + 3 < last()) continue;
      const auto about = topic();
      if (!about || *about + 1 != i - 1 || !is_syllables(noun, 2, 6) || has_particle(noun)) return;
      if (words_.text().find(u"않") != std::u16string_view::npos || words_.read(last()).starts_with(u"없")) return;
      facts_.push_back(words_.join(0, *about + 1) + u" " + with_subject(noun) + u" 부족하다.");
      return;
    }
  }

  /// "최대 1분 길이의 영상을 생성할 수 있다": how long what is made is.
  void dimension() {
    for (size_t i = scope_ + 2; i + 2 < words_.size(); ++i) {
      const std::u16string_view of = words_.bare(i);
      if (of.size() < 2 || !of.ends_with(u"의") || !is_one_of(kDimensions, of.substr(0, of.size() - 1))) continue;
      const auto about = topic();
      if (!about) return;
      if (i < *about + 2) continue;
      const std::u16string_view noun = words_.bare(i + 1);
      const std::u16string verb = verb_before_noun(i + 2);
      const std::u16string_view measured = words_.read(i - 1);
      if (measured.empty() || !is_digit(measured.front()) || !is_object(noun) || verb.empty()) return;
      size_t figure = i - 1;
      const std::u16string_view before = words_.read(figure - 1);
      if (before == u"최대" || before == u"최소" || before == u"약") --figure;
      if (figure <= *about) return;
      std::u16string who = words_.join(scope_, *about + 1);
      who.pop_back();
      facts_.push_back(with_subject(who) + u" " + verb + u" " + std::u16string(noun.substr(0, noun.size() - 1)) +
                       u"의 " + with_topic(of.substr(0, of.size() - 1)) + u" " + with_copula(words_.join(figure, i)) +
                       u".");
      return;
    }
  }

  /// "칩의 생산은 가람이 맡는다": who makes the chip.
  void charge() {
    const auto about = topic();
    if (!about || *about == scope_ || *about + 2 >= words_.size()) return;
    const std::u16string_view work = words_.bare(*about).substr(0, words_.bare(*about).size() - 1);
    const std::u16string_view of = words_.bare(*about - 1);
    if (!is_one_of(kWork, work) || !of.ends_with(u"의") || of.size() < 2) return;
    size_t verb = *about + 1;
    while (verb < last() && !words_.read(verb).starts_with(u"맡")) ++verb;
    const std::u16string done = done_as(std::u16string(work), verb);
    if (done.empty() || verb > *about + 4 || !subject_particle(words_.bare(verb - 1))) return;
    std::u16string what = words_.join(scope_, *about);
    what.pop_back();
    const std::u16string source = scope_ > 0 ? words_.join(0, scope_) + u" " : std::u16string();
    facts_.push_back(source + with_topic(what) + u" " + words_.join(*about + 1, verb) + u" " + done + u".");
  }

  /// "가람의 칩 K1은 누리의 N1과 겨룰 수 있는 수준이다": what 가람 has made.
  void rival() {
    for (size_t i = scope_ + 4; i + 1 < words_.size(); ++i) {
      const std::u16string_view with = words_.bare(i - 1), verb = words_.read(i);
      const bool meets = std::any_of(std::begin(fact_words::kMeeting), std::end(fact_words::kMeeting),
                                     [&](std::u16string_view act) { return verb.starts_with(act); });
      if (!meets || with.size() < 2 || std::u16string_view(u"과와에").find(with.back()) == std::u16string_view::npos)
        continue;
      const auto thing = thing_before(i - 1);
      if (!thing || !is_able(i)) return;
      const size_t from = words_.bare(i - 2).ends_with(u"의") ? i - 2 : i - 1;
      std::u16string owner = words_.join(thing->owner, thing->owner + 1);
      std::u16string other = with_model(words_.join(from, i - 1) + (from < i - 1 ? u" " : u""), words_.join(i - 1, i));
      owner.pop_back(), other.pop_back();
      const std::u16string said = words_.join(0, thing->owner),
                           kind = with_object(words_.join(thing->owner + 1, thing->kind + 1));
      const bool reported = words_.read(last() - 1).ends_with(u"다고") || words_.read(last() - 1).ends_with(u"라고");
      facts_.push_back((said.empty() ? said : said + u" ") + (said.empty() ? with_topic(owner) : with_subject(owner)) +
                       u" " + other + u"에 필적하는 " + kind + (reported ? u" 만들었다고 " : u" 만들었다") +
                       (reported ? words_.join(last(), words_.size()) : std::u16string(u".")));
      return;
    }
  }

  /// "가람의 칩 K1은": the words that name whose it is and what it is.
  struct Thing {
    size_t owner, kind;
  };
  std::optional<Thing> thing_before(size_t end) const {
    size_t topic = end - 1;
    while (topic > scope_ && !words_.topic_at(topic)) --topic;
    for (size_t kind = topic; kind-- > scope_ + 1;) {
      if (has_particle(words_.bare(kind)) && !is_one_of(fact_words::kThings, words_.bare(kind))) return std::nullopt;
      if (!is_one_of(fact_words::kThings, words_.bare(kind))) continue;
      size_t owner = kind - 1;
      while (owner > scope_ && !words_.bare(owner).ends_with(u"의") && !has_particle(words_.bare(owner))) --owner;
      if (!words_.bare(owner).ends_with(u"의") || words_.bare(owner).size() < 3) return std::nullopt;
      return Thing{owner, kind};
    }
    return std::nullopt;
  }

  /// "겨룰 수 있는 수준이다", "겨룰 만하다": and no "… 수 없다".
  bool is_able(size_t verb) const {
    const std::u16string_view rest = words_.text().substr(words_.begin(verb));
    for (const std::u16string_view denial : {u"없", u"않", u"못", u"어렵", u"아니"})
      if (contains(rest, denial)) return false;
    return contains(rest, u"수 있") || contains(rest, u"만하") || contains(rest, u"수준");
  }

  /// 생산한다 for 맡는다, 생산할 전망이다 for "맡게 될 전망이다"; empty if it is told otherwise.
  std::u16string done_as(const std::u16string& work, size_t verb) const {
    const std::u16string_view form = words_.read(verb);
    if (verb == last() && form == u"맡았다") return work + u"했다";
    if (verb == last() && (form == u"맡는다" || form == u"맡고")) return work + u"한다";
    if (verb + 1 == last() && form == u"맡고" && words_.read(last()) == u"있다") return work + u"하고 있다";
    const bool will = form == u"맡게" && verb + 2 == last() && words_.read(verb + 1) == u"될";
    if (!will && !(form == u"맡을" && verb + 1 == last())) return {};
    return work + u"할 " + std::u16string(words_.read(last()));
  }

  /// 생성할 수 있는 of "생성할 수 있다", 세운 of 세웠다: what ends the sentence from word `begin` on, before a noun.
  std::u16string verb_before_noun(size_t begin) const {
    const std::u16string_view end = words_.read(last());
    if (begin + 2 == last() && words_.read(begin + 1) == u"수" && end == u"있다")
      return words_.join(begin, last()) + u" 있는";
    if (begin != last() || !end.ends_with(u"했다")) return {};
    return std::u16string(end.substr(0, end.size() - 2)) + u"한";
  }

  const SentenceWords& words_;
  const size_t scope_;
  std::vector<std::u16string> facts_;
};

}  // namespace

std::vector<std::u16string> restated_facts(const SentenceWords& sentence) { return Restater(sentence).run(); }

}  // namespace haechi
