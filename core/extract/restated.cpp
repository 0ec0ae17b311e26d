#include "extract/restated.h"

#include <algorithm>
#include <optional>

#include "extract/conjugation.h"
#include "extract/particles.h"
#include "extract/scope.h"
#include "extract/speech.h"
#include "extract/strings.h"

namespace haechi {
namespace {

/// What a figure before a noun measures of it: 1분 길이의 영상.
constexpr std::u16string_view kDimensions[] = {u"길이", u"무게", u"높이", u"면적", u"크기",
                                               u"용량", u"두께", u"깊이", u"너비", u"폭"};

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
    shortage();
    dimension();
    charge();
    return std::move(facts_);
  }

 private:
  size_t last() const { return words_.size() - 1; }

  /// The word that names what the sentence is about, if it is the only one.
  std::optional<size_t> topic() const {
    std::optional<size_t> found;
    for (size_t i = scope_; i < words_.size() && i < scope_ + kFarthestTopic; ++i) {
      if (words_.bare(i).find(SentenceWords::kQuoted) != std::u16string::npos) return std::nullopt;
      if (!topic_particle(words_.bare(i), i == scope_)) continue;
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
    if (words_.text().find(u'맡') == std::u16string_view::npos) return;
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
