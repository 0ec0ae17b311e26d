#include "extract/baselines.h"

#include <algorithm>
#include <optional>

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
  return text.size() > 1 && text.size() <= kLongestAmount && is_digit(text.front()) && !is_digit(text.back()) &&
         text.back() != u'년' && text.back() != u'월' && text.back() != u'일' && text.back() != u'세';
}

class BaselineReader {
 public:
  BaselineReader(const SentenceWords& words, std::u16string_view topic) : words_(words), topic_(topic) {}

  std::vector<std::u16string> run() {
    for (size_t i = 0; i < words_.size(); ++i) {
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
  /// 보다, 의, 과, 에서 behind the bracket.
  bool compares(size_t close) const {
    const std::u16string_view behind = words_.text().substr(close + 1, 3);
    return std::any_of(std::begin(kComparing), std::end(kComparing),
                       [&](std::u16string_view particle) { return behind.starts_with(particle); });
  }

  void add(size_t i, std::u16string_view last, std::u16string_view amount) {
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
    const std::u16string owner = owner_before(begin);
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
      if (!topic_particle(word, i == scope) &&
          !(subject_particle(word) && i + 1 < words_.size() && is_digit(words_.read(i + 1).front())))
        continue;
      std::u16string owner = without_time(words_, scope, i + 1);
      owner.pop_back();
      return owner;
    }
    const SentenceWords topic(topic_);
    return without_time(topic, 0, topic.size());
  }

  static std::u16string without_time(const SentenceWords& words, size_t begin, size_t end) {
    while (begin + 1 < end && (is_dated(words.bare(begin)) || is_one_of(kOwnTimes, words.bare(begin)))) ++begin;
    return words.join(begin, end);
  }

  static constexpr std::u16string_view kComparing[] = {u"보다", u"의 ", u"과 ",   u"와 ",
                                                       u"에서", u"에 ", u" 대비", u"에 비"};
  static constexpr std::u16string_view kOwnTimes[] = {u"올해", u"지난해", u"이달",   u"이번",
                                                      u"달",   u"현재",   u"올해는", u"지난달"};

  const SentenceWords& words_;
  const std::u16string_view topic_;
  std::vector<std::u16string> facts_;
};

}  // namespace

std::vector<std::u16string> baseline_facts(const SentenceWords& sentence, std::u16string_view topic) {
  if (sentence.text().find(u'(') == std::u16string_view::npos) return {};
  return BaselineReader(sentence, topic).run();
}

}  // namespace haechi
