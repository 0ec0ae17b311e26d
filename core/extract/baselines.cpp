#include "extract/baselines.h"

#include <algorithm>
#include <optional>

#include "extract/conjugation.h"
#include "extract/particles.h"
#include "extract/scope.h"
#include "extract/speech.h"
#include "extract/strings.h"

namespace haechi {
namespace {

constexpr size_t kLongestTime = 4, kLongestAmount = 14;  // words; code units

/// Make up the name of a time, or of all: the first list only together with one of the second.
constexpr std::u16string_view kParts[] = {u"한",     u"두",   u"달",   u"주",     u"해",     u"같은",
                                          u"이맘때", u"직전", u"지난", u"상반기", u"하반기", u"추석",
                                          u"설",     u"말",   u"초",   u"전체",   u"전국",   u"세계"};
constexpr std::u16string_view kTimes[] = {u"지난해", u"작년", u"지난달", u"올해", u"전년", u"전월", u"전날",
                                          u"전주",   u"기간", u"동기",   u"전",   u"때",   u"평균"};

/// 2021년, 4분기, 3월; 15일 and "하루" of an owner's own time.
bool is_dated(std::u16string_view word) {
  return word.size() > 1 && is_digit(word.front()) &&
         (std::u16string_view(u"년월일").find(word.back()) != std::u16string_view::npos || word.ends_with(u"분기"));
}

bool is_figure(std::u16string_view text) {
  if (text.starts_with(u"약 ")) text.remove_prefix(2);
  if (const size_t to = text.find(u"대 "); to != std::u16string_view::npos && is_digit(text.front()))
    return std::all_of(text.begin() + static_cast<std::ptrdiff_t>(to) + 2, text.end(), is_digit);  // 5.2대 1
  return text.size() > 1 && text.size() <= kLongestAmount && is_digit(text.front()) && !is_digit(text.back()) &&
         text.back() != u'년' && text.back() != u'월' && text.back() != u'일' && text.back() != u'세';
}

class BaselineReader {
 public:
  BaselineReader(const SentenceWords& words, std::u16string_view topic, std::u16string_view before)
      : words_(words), topic_(topic), before_(before) {}

  std::vector<std::u16string> run() {
    if (!has_digit(words_.text())) return {};
    told_at_another_time();
    for (size_t i = 1; i < words_.size(); ++i) compared_with(i);
    for (size_t i = 0; words_.may_hold(u'(') && i < words_.size(); ++i) {
      const std::u16string_view shown = words_.shown(i);
      const size_t open = shown.find(u'(');
      if (open == std::u16string_view::npos || open == 0 || shown.front() == u'“') continue;
      const size_t from = words_.begin(i) + open + 1, close = words_.text().find(u')', from);
      if (close == std::u16string_view::npos || !compares(close)) continue;
      const std::u16string_view amount = words_.text().substr(from, close - from);
      if (is_figure(amount)) add(i, shown.substr(0, open), amount);
    }
    return std::move(facts_);
  }

 private:
  /// "작년 120편보다", "작년의 120편과 견주면": a figure that stands behind its time without brackets.
  void compared_with(size_t i) {
    std::u16string_view word = words_.bare(i);
    if (word.empty() || !is_digit(word.front()) || is_dated(word)) return;
    size_t end = i;
    if (end + 1 < words_.size() && ends_in_scale(word)) word = words_.bare(++end);  // 54억 원
    const bool than = word.ends_with(u"보다"), with = word.ends_with(u"과") || word.ends_with(u"와"),
               to = word.ends_with(u"에");
    const std::u16string_view next = end + 1 < words_.size() ? words_.bare(end + 1) : std::u16string_view();
    const bool compares = than || (with && (next.starts_with(u"비교") || next.starts_with(u"견")));
    if (!(compares || (to && next.starts_with(u"비"))) || word.size() < 3) return;
    std::u16string amount = words_.join(i, end + 1);
    const size_t cut = than ? 2 : 1;
    amount = amount.substr(0, amount.size() - cut);
    std::u16string_view last = words_.bare(i - 1);
    if (words_.has_comma(i - 1) || !is_figure(amount)) return;
    if (last.ends_with(u"의")) last.remove_suffix(1);
    if (is_one_of(kTimes, last) || is_dated(last)) add(i - 1, last, amount);
  }

  /// "1월에는 5.2대 1이었다": nothing but a time, and the figure of what the sentence before measures.
  void told_at_another_time() {
    if (words_.size() < 2 || words_.size() > kLongestTime + 2 || before_.empty()) return;
    const size_t head = leads_end(words_, 0);
    size_t time = head;
    while (time < words_.size() && !is_digit_of_figure(words_.bare(time))) ++time;
    if (time == head || time >= words_.size()) return;
    std::u16string_view last = words_.bare(time - 1);
    for (const std::u16string_view particle : {u"에는", u"은", u"는", u"엔"})
      if (last.ends_with(particle)) {
        last.remove_suffix(particle.size());
        break;
      }
    std::u16string amount = words_.join(time, words_.size());
    for (const std::u16string_view copula : {u"이었다.", u"였다.", u"이다.", u"다."})
      if (amount.ends_with(copula)) {
        amount.resize(amount.size() - copula.size());
        if (last.size() + 1 <= words_.bare(time - 1).size() && is_figure(amount)) add(time - 1, last, amount, true);
        return;
      }
  }

  /// 54억: the unit follows.
  static bool ends_in_scale(std::u16string_view word) {
    return is_digit(word.back()) || std::u16string_view(u"천만억조").find(word.back()) != std::u16string_view::npos;
  }

  static bool is_digit_of_figure(std::u16string_view word) {
    return !word.empty() && is_digit(word.front()) && !is_dated(word) && !is_dated(word.substr(0, word.size() - 1)) &&
           !is_dated(word.substr(0, word.size() > 2 ? word.size() - 2 : 0));
  }

  /// 보다, 의, 과, 에서 behind the bracket.
  bool compares(size_t close) const {
    const std::u16string_view behind = words_.text().substr(close + 1, 3);
    return std::any_of(std::begin(kComparing), std::end(kComparing),
                       [&](std::u16string_view particle) { return behind.starts_with(particle); });
  }

  void add(size_t i, std::u16string_view last, std::u16string_view amount, bool bare = false) {
    bool timed = is_one_of(kTimes, last) || is_dated(last);
    size_t begin = i;
    while (begin > 0 && i - begin < kLongestTime) {
      const std::u16string_view before = words_.bare(begin - 1);
      const bool core = is_one_of(kTimes, before) || is_dated(before);
      if (words_.has_comma(begin - 1) || (!core && !is_one_of(kParts, before))) break;
      timed |= core;
      --begin;
    }
    const bool points = last == u"때" || last == u"전" || last == u"기간" || last == u"평균";  // of what, stands before
    if (!timed || (points && begin == i)) return;
    std::u16string owner = bare ? std::u16string() : owner_before(begin);
    if (owner.empty() || owner == topic_)
      if (std::u16string measured = measured_before(amount); !measured.empty()) owner = std::move(measured);
    if (owner.empty()) return;
    std::u16string time = words_.join(begin, i);
    if (!time.empty()) time += u' ';
    time += last;
    facts_.push_back(source() + time + u" " + with_topic(owner) + u" " + with_copula(amount) + u".");
  }

  std::u16string source() const {
    const size_t end = attribution_end(words_);
    return end ? words_.join(0, end) + u" " : std::u16string();
  }

  /// What is measured, without the time it is measured at; empty if that is not told, or is no noun phrase.
  std::u16string owner_before(size_t end) const {
    const size_t scope = leads_end(words_, attribution_end(words_));
    for (size_t i = scope; i < end; ++i) {
      const std::u16string_view word = words_.bare(i);
      if (word.find(SentenceWords::kQuoted) != std::u16string::npos) return {};
      const bool counts = i > scope && is_one_of(kOnes, words_.bare(i - 1));  // 한 명도 없는
      if ((!topic_particle(word, i == scope) || counts) &&
          !(subject_particle(word) && i + 1 < words_.size() && is_digit(words_.read(i + 1).front())))
        continue;
      std::u16string owner = without_time(words_, scope, i + 1);
      owner.pop_back();
      return std::any_of(std::begin(kOwnTimes), std::end(kOwnTimes),
                         [&](std::u16string_view time) { return contains(owner, std::u16string(time) + u" "); })
                 ? std::u16string()
                 : owner;
    }
    const SentenceWords topic(topic_);
    return without_time(topic, 0, topic.size());
  }

  /// What the sentence before gives a figure of in the same unit: "초등학생 환자" of "초등학생 환자가 27명으로 늘었다".
  std::u16string measured_before(std::u16string_view amount) const {
    if (before_.empty()) return {};
    const SentenceWords words(before_);
    const char16_t unit = amount.back();
    for (size_t i = 1; i < words.size(); ++i) {
      if (!is_digit_of_figure(words.bare(i))) continue;
      size_t end = i;
      const bool ratio = words.bare(i).ends_with(u"대");
      if (end + 1 < words.size() && (ratio || ends_in_scale(words.bare(end)))) ++end;
      const std::u16string_view figure = words.bare(end);
      if (ratio ? amount.find(u"대 ") == std::u16string_view::npos : figure.find(unit) == std::u16string_view::npos)
        continue;
      size_t head = i - 1;
      while (head > 0 && is_one_of(kDegrees, words.bare(head))) --head;
      // 기둥이 9㎞, 기둥이 분화구 위 9㎞ 높이까지
      for (size_t k = 0; head > 0 && k < kFarthestSubject && !subject_particle(words.bare(head)) &&
                         !topic_particle(words.bare(head)) && !is_object(words.bare(head)) && !words.has_comma(head);
           ++k)
        --head;
      return measured_at(words, head);
    }
    return {};
  }

  /// The noun phrase that ends with the subject at word `head`.
  static std::u16string measured_at(const SentenceWords& words, size_t head) {
    const std::u16string_view subject = words.bare(head);
    if (!(subject_particle(subject) || topic_particle(subject)) || is_digit(subject.front())) return {};
    const size_t scope = std::max(attribution_end(words), leads_end(words, attribution_end(words)));
    size_t begin = head;
    bool described = false;
    while (begin > scope && head - begin < kLongestOwner) {
      const std::u16string_view word = words.bare(begin - 1);
      if (words.has_comma(begin - 1) || topic_particle(word) || is_object(word) || word.ends_with(u"까지") ||
          word.ends_with(u"부터") || word.ends_with(u"으로") || is_dated(word) || is_one_of(kOwnTimes, word))
        break;
      const bool adnominal = is_adnominal(word);
      if (!adnominal && !described && has_particle(word) && !word.ends_with(u"의")) break;
      described |= adnominal;
      --begin;
    }
    std::u16string owner = without_time(words, begin, head + 1);
    if (owner.size() < 3) return {};
    owner.pop_back();
    return owner;
  }

  static std::u16string without_time(const SentenceWords& words, size_t begin, size_t end) {
    while (begin + 1 < end && (is_dated(words.bare(begin)) || is_one_of(kOwnTimes, words.bare(begin)))) ++begin;
    return words.join(begin, end);
  }

  static constexpr std::u16string_view kComparing[] = {u"보다", u"의 ", u"과 ",   u"와 ",
                                                       u"에서", u"에 ", u" 대비", u"에 비"};
  static constexpr std::u16string_view kOwnTimes[] = {u"올해", u"지난해", u"이달",   u"이번",
                                                      u"달",   u"현재",   u"올해는", u"지난달"};

  static constexpr std::u16string_view kOnes[] = {u"한", u"두", u"하나", u"단"};
  static constexpr std::u16string_view kDegrees[] = {u"모두", u"총", u"약", u"평균", u"전체"};
  static constexpr size_t kLongestOwner = 7, kFarthestSubject = 2;  // words

  const SentenceWords& words_;
  const std::u16string_view topic_;
  const std::u16string_view before_;  ///< the sentence before, if it stands in the same paragraph
  std::vector<std::u16string> facts_;
};

}  // namespace

std::vector<std::u16string> baseline_facts(const SentenceWords& sentence, std::u16string_view topic,
                                           std::u16string_view before) {
  return BaselineReader(sentence, topic, before).run();
}

}  // namespace haechi
