#include "extract/changes.h"

#include <algorithm>

#include "extract/particles.h"
#include "extract/scope.h"
#include "extract/speech.h"
#include "extract/strings.h"
#include "extract/word_list.h"

namespace haechi {
namespace {

constexpr size_t kLongestOwner = 9, kLongestAmount = 3;  // words

/// What an amount does that has one value before and another behind; 늘렸다 and 확대했다 are what somebody does to it.
constexpr std::u16string_view kChanging[] = {
    u"늘었",   u"늘어",   u"늘고",   u"줄었",   u"줄어",   u"줄고",   u"오르",   u"올랐",   u"올라",   u"오를",
    u"오른",   u"내려",   u"내렸",   u"커졌",   u"커지",   u"커진",   u"커질",   u"증가",   u"감소",   u"상승",
    u"하락",   u"불어",   u"뛰",     u"떨어",   u"성장",   u"급증",   u"급감",   u"깎",     u"낮아",   u"높아",
    u"좋아",   u"나빠",   u"바뀌",   u"바뀐",   u"확대됐", u"확대되", u"확대될", u"축소됐", u"축소되", u"축소될",
    u"인상됐", u"인상되", u"인상될", u"인하됐", u"인하되", u"인하될"};

constexpr WordList kTimes({u"지난해", u"올해", u"내년", u"작년", u"지난달", u"이달", u"현재"});

bool is_time(std::u16string_view word) {
  const bool dated = word.size() > 2 && is_digit(word.front()) &&
                     std::u16string_view(u"년월").find(word.back()) != std::u16string_view::npos;
  return dated || is_one_of(kTimes, word);
}

bool starts_figure(std::u16string_view word) { return !word.empty() && is_digit(word.front()); }

/// A time, if one is named, and an amount that ends with word `end`.
struct Reading {
  size_t time = 0, figure = 0, end = 0;
  bool timed = false;
};

class ChangeReader {
 public:
  explicit ChangeReader(const SentenceWords& words) : words_(words) {}

  std::vector<std::u16string> run() const {
    if (words_.size() && words_.read(words_.size() - 1) == u"때문이다") return {};
    const size_t source_end = scope_end(words_), scope = leads_end(words_, source_end);
    size_t topic = scope;
    const auto opens = [&](size_t i) {
      const std::u16string_view word = words_.bare(i);
      // 예산이 지난해 54억 원에서: a subject that an amount follows.
      return words_.topic_at(i, i == scope) || (subject_particle(word) && i + 1 < words_.size() &&
                                                (is_time(words_.bare(i + 1)) || starts_figure(words_.bare(i + 1))));
    };
    while (topic < words_.size() && topic < scope + kLongestOwner && !opens(topic)) ++topic;
    if (topic + 3 >= words_.size() || topic == scope + kLongestOwner || has_figure(scope, topic + 1)) return {};
    Reading before, after;
    if (!read(topic + 1, u"에서", before) || !read(before.end + 1, u"로", after) || after.end + 1 >= words_.size())
      return {};
    const std::u16string_view verb = words_.read(after.end + 1);
    if (std::none_of(std::begin(kChanging), std::end(kChanging),
                     [&](std::u16string_view v) { return verb.starts_with(v); }))
      return {};
    std::vector<std::u16string> out;
    const std::u16string owner = words_.join(scope, topic + 1),
                         source = words_.join(0, source_end) + (source_end ? u" " : u"");
    const bool settled = after.end + 2 == words_.size();  // no 전망이다 behind the verb
    if (before.timed) out.push_back(source + time_of(before) + owner + u" " + with_copula(amount(before, 2)) + u".");
    if (!after.timed) return out;
    if (settled) {
      out.push_back(source + time_of(after) + owner + u" " +
                    with_copula(amount(after, words_.bare(after.end).ends_with(u"으로") ? 2 : 1)) + u".");
    } else {
      out.push_back(source + owner + u" " + words_.join(after.time, words_.size()));
    }
    return out;
  }

 private:
  bool has_figure(size_t begin, size_t end) const {
    for (size_t i = begin; i < end; ++i) {
      if (starts_figure(words_.bare(i)) && !is_time(words_.bare(i))) return true;
    }
    return false;
  }

  /// "[2014년] 19종에서" from word `at` on.
  bool read(size_t at, std::u16string_view particle, Reading& reading) const {
    reading.time = at;
    while (at < words_.size() && is_time(words_.bare(at))) ++at;
    reading.timed = at > reading.time;
    if (at < words_.size() && words_.bare(at) == u"약") ++at;
    reading.figure = at;
    for (size_t i = at; i < words_.size() && i < at + kLongestAmount; ++i) {
      const std::u16string_view word = words_.bare(i);
      if ((i == at && !starts_figure(word)) || words_.has_comma(i)) return false;
      if (!word.ends_with(particle) || word.size() <= particle.size()) continue;
      reading.end = i;
      return true;
    }
    return false;
  }

  std::u16string time_of(const Reading& reading) const {
    return words_.join(reading.time, words_.bare(reading.figure - 1) == u"약" ? reading.figure - 1 : reading.figure) +
           u" ";
  }

  /// Without the last `cut` letters, the particle.
  std::u16string amount(const Reading& reading, size_t cut) const {
    std::u16string out = words_.bare(reading.figure - 1) == u"약" ? u"약" : u"";
    for (size_t i = reading.figure; i <= reading.end; ++i) out.append(out.empty() ? u"" : u" ").append(words_.bare(i));
    return out.substr(0, out.size() - cut);
  }

  const SentenceWords& words_;
};

}  // namespace

std::vector<std::u16string> changed_facts(const SentenceWords& sentence) { return ChangeReader(sentence).run(); }

}  // namespace haechi
