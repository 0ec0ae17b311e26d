#include "extract/measures.h"

#include <algorithm>
#include <optional>

#include "extract/conjugation.h"
#include "extract/connectives.h"
#include "extract/particles.h"
#include "extract/scope.h"
#include "extract/speech.h"
#include "extract/strings.h"
#include "extract/word_list.h"

namespace haechi {
namespace {

/// Verbs that only say that a figure is so.
constexpr WordList kShowing({u"보였다", u"기록했다", u"나타냈다", u"달성했다", u"올렸다", u"거뒀다", u"냈다",
                             u"유지했다", u"보인다", u"기록하고", u"기록한다"});

/// Units of money.
constexpr std::u16string_view kMoney[] = {u"원", u"달러", u"위안", u"유로", u"엔", u"파운드"};

constexpr size_t kFarthestAmount = 3;  // words between who and how much

bool starts_figure(std::u16string_view word) { return !word.empty() && is_digit(word.front()); }

/// "5800만", "달러": goes on with a figure.
bool goes_on(std::u16string_view word) {
  if (starts_figure(word)) return true;
  return std::any_of(std::begin(kMoney), std::end(kMoney), [&](std::u16string_view unit) {
    return word.starts_with(unit) && word.size() <= unit.size() + 1;
  });
}

/// Verbs that bring a figure out, before its noun: 엔비디아가 발표한 매출.
constexpr WordList kIssued({u"발표한", u"공개한", u"기록한", u"올린", u"거둔", u"낸", u"내놓은", u"벌어들인",
                            u"달성한"});

/// Nouns of what a body earns.
constexpr WordList kEarnings({u"매출", u"매출액", u"영업이익", u"순이익", u"실적", u"이익", u"순손실", u"영업손실",
                              u"수익", u"판매량"});

class MeasureReader {
 public:
  explicit MeasureReader(const SentenceWords& words) : words_(words) {}

  std::vector<std::u16string> run() {
    const size_t scope = scope_end(words_);
    scaled(scope);
    for (size_t i = scope; i < words_.size() && !owner_; ++i) {
      const std::u16string_view word = words_.bare(i);
      if (word.find(SentenceWords::kQuoted) != std::u16string::npos || words_.has_comma(i)) return std::move(facts_);
      if (words_.topic_at(i, i == scope) || (subject_particle(word) && !starts_figure(word))) owner_ = i;
      if (starts_figure(word) && !is_day(word)) break;
    }
    if (!owner_ || words_.size() < 4) return std::move(facts_);
    showing(scope);
    amount();
    return std::move(facts_);
  }

 private:
  size_t last() const { return words_.size() - 1; }

  /// "가람의 기술 수준을 100%로 볼 경우 솔뫼는 88%로 …": the figure is of that measure.
  void scaled(size_t scope) {
    size_t full = 0;
    while (full < scope && words_.read(full) != u"100%로" && words_.read(full) != u"100으로") ++full;
    if (full == scope || full == 0) return;
    size_t begin = full - 1;
    if (!words_.bare(begin).ends_with(u'을') && !words_.bare(begin).ends_with(u'를')) return;
    while (begin > attribution_end(words_) && !words_.bare(begin - 1).ends_with(u"의")) --begin;
    for (size_t i = scope; i + 1 < words_.size() && i < scope + 3; ++i) {
      if (!words_.topic_at(i)) continue;
      const std::u16string_view figure = words_.bare(i + 1);
      const size_t sign = figure.find(u'%');
      if (sign == std::u16string::npos || !starts_figure(figure)) return;
      std::u16string owner = words_.join(scope, i + 1), measure = words_.join(begin, full);
      owner.pop_back();
      measure.pop_back();
      facts_.push_back(words_.join(0, scope) + u" " + owner + u"의 " + with_topic(measure) + u" " +
                       std::u16string(figure.substr(0, sign + 1)) + u"다.");
      return;
    }
  }

  /// "A는 88%의 기술 수준을 보였다", "A는 매출 3억 원을 기록했다".
  void showing(size_t scope) {
    if (!is_one_of(kShowing, words_.read(last())) || last() < *owner_ + 3) return;
    const std::u16string_view object = words_.bare(last() - 1);
    if (object.size() < 2 || (object.back() != u'을' && object.back() != u'를')) return;
    for (size_t i = *owner_ + 1; i + 1 < last(); ++i) {
      const std::u16string_view word = words_.bare(i);
      if (!starts_figure(word)) continue;
      if (word.back() == u'의') return add(scope, words_.join(i + 1, last()), word.substr(0, word.size() - 1));
      if (i == *owner_ + 1 || starts_figure(object) || goes_on(object)) break;
    }
    size_t figure = last() - 1;
    while (figure > *owner_ + 1 && goes_on(words_.bare(figure)) && starts_figure(words_.bare(figure - 1))) --figure;
    if (!starts_figure(words_.bare(figure)) || figure <= *owner_ + 1) return;
    const std::u16string_view noun = words_.bare(figure - 1);
    if (noun.empty()) return;
    const bool verb = std::u16string_view(u"서며고해면").find(noun.back()) != std::u16string_view::npos;
    if (verb || has_particle(noun) || topic_particle(noun) || is_adnominal(noun) || !is_syllable(noun.back())) return;
    add(scope, std::u16string(noun) + u"을", without_object(words_.join(figure, last())));
  }

  /// The owner's measure; `measure` ends with the particle of an object.
  void add(size_t scope, std::u16string measure, std::u16string_view figure) {
    measure.pop_back();
    std::u16string owner = words_.join(scope, *owner_ + 1);
    owner.pop_back();
    std::u16string fact = words_.join(0, scope);
    if (!fact.empty()) fact += u' ';
    facts_.push_back(fact + owner + u"의 " + with_topic(measure) + u" " + with_copula(figure) + u".");
  }

  static std::u16string without_object(std::u16string text) {
    if (text.ends_with(u"을") || text.ends_with(u"를")) text.pop_back();
    return text;
  }

  /// "A는 … 3억 원을 조달했다": the amount that A raised.
  void amount() {
    const std::u16string_view verb = words_.read(last());
    if (!verb.ends_with(u"했다") || verb.size() < 4) return;
    const auto past = past_adnominal(std::u16string(verb.substr(0, verb.size() - 2)) + u"하");
    size_t object = last() - 1;
    if (is_adverb(words_.bare(object))) --object;  // 성공적으로 조달했다
    if (!past || object <= *owner_ || !is_money(words_.bare(object))) return;
    size_t figure = object;
    while (figure > *owner_ + 1 && goes_on(words_.bare(figure)) && starts_figure(words_.bare(figure - 1)) &&
           !is_day(words_.bare(figure - 1)))
      --figure;
    if (!starts_figure(words_.bare(figure))) return;
    const bool about = words_.read(figure - 1) == u"약";
    const size_t between_end = about ? figure - 1 : figure;
    if (between_end > *owner_ + 1 + kFarthestAmount) return;
    std::u16string who = words_.join(0, *owner_ + 1);
    who.pop_back();
    std::u16string fact = with_subject(who);
    for (size_t i = *owner_ + 1; i < between_end; ++i) {
      const std::u16string_view word = words_.bare(i);
      if (!has_particle(word) && !is_day(word)) return;  // part of another clause, or a noun that the figure tells of
      fact.append(u" ").append(word);
    }
    std::u16string value = about ? u"약" : u"";
    for (size_t i = figure; i <= object; ++i) value.append(value.empty() ? u"" : u" ").append(words_.bare(i));
    facts_.push_back(fact + u" " + *past + u" 금액은 " + with_copula(without_object(value)) + u".");
  }

  static bool is_day(std::u16string_view word) {
    return word.size() > 1 && is_digit(word.front()) &&
           std::u16string_view(u"년월일").find(word.back()) != std::u16string_view::npos;
  }

  static bool is_adverb(std::u16string_view word) {
    return word.ends_with(u"적으로") || word.ends_with(u"히") || word.ends_with(u"게");
  }

  static bool is_money(std::u16string_view object) {
    if (object.empty() || (object.back() != u'을' && object.back() != u'를')) return false;
    object.remove_suffix(1);
    return std::any_of(std::begin(kMoney), std::end(kMoney),
                       [&](std::u16string_view unit) { return object.ends_with(unit); });
  }

  const SentenceWords& words_;
  std::optional<size_t> owner_;  ///< the word with the topic or subject
  std::vector<std::u16string> facts_;
};

bool is_money_amount(std::u16string_view text) {
  return std::any_of(std::begin(kMoney), std::end(kMoney),
                     [&](std::u16string_view unit) { return text.ends_with(unit); });
}

/// Letters of "약 8100억 원" and the like.
bool is_amount(std::u16string_view text) {
  if (text.starts_with(u"약 ")) text.remove_prefix(2);
  if (text.size() < 2 || text.size() > 16 || !is_digit(text.front()) || is_digit(text.back())) return false;
  return std::all_of(
             text.begin(), text.end(),
             [](char16_t c) { return is_digit(c) || is_syllable(c) || is_space(c) || c == u',' || c == u'.'; }) &&
         is_money_amount(text);
}

}  // namespace

std::vector<std::u16string> measured_facts(const SentenceWords& sentence) { return MeasureReader(sentence).run(); }

std::u16string owned_measure(const SentenceWords& words) {
  for (size_t verb = 1; verb + 1 < words.size() && verb < 8; ++verb) {
    if (!is_one_of(kIssued, words.read(verb))) continue;
    const std::u16string_view owner = words.bare(verb - 1);
    if (!subject_particle(owner) || words.has_comma(verb)) return {};
    for (size_t i = verb + 1; i < words.size() && i < verb + 5; ++i) {
      const std::u16string_view word = words.bare(i);
      const bool topic = topic_particle(word) > 0 || subject_particle(word) > 0;
      const std::u16string_view noun =
          topic ? std::u16string_view(word).substr(0, word.size() - 1) : std::u16string_view(word);
      if (!topic && has_particle(word)) return {};
      if (!topic) continue;
      if (!is_one_of(kEarnings, noun)) return {};
      return std::u16string(owner.substr(0, owner.size() - 1)) + u"의 " + words.join(verb + 1, words.size());
    }
    return {};
  }
  return {};
}

std::u16string remark_fact(const SentenceWords& words) {
  if (!words.may_end(u'해')) return {};
  for (size_t i = 1; i + 2 < words.size(); ++i) {
    const std::u16string_view of = words.bare(i - 1);
    if (words.read(i) != u"대해" || !of.ends_with(u"에") || of.size() < 3) continue;
    const std::u16string_view next = words.bare(i + 1);
    if (next.find(SentenceWords::kQuoted) == std::u16string::npos) return {};
    const size_t open = words.begin(i + 1), close = words.text().find_first_of(u"”\"", open + 1);
    if (close == std::u16string_view::npos) return {};
    std::u16string said(words.text().substr(open + 1, close - open - 1));
    while (said.starts_with(u"(") && said.find(u')') != std::u16string::npos) said = said.substr(said.find(u')') + 1);
    while (!said.empty() && is_space(said.front())) said.erase(0, 1);
    const SentenceWords inner(said);
    for (size_t k = 0; k < inner.size(); ++k) {  // it has a subject of its own
      if (topic_particle(inner.bare(k), k == 0) || subject_particle(inner.bare(k))) return {};
    }
    size_t topic = 0;
    while (topic < i && !topic_particle(words.bare(topic))) ++topic;
    if (topic + 1 >= i || inner.size() < 2) return {};
    size_t begin = topic + 1;
    for (size_t k = begin; k + 1 < i; ++k) {
      if (words.bare(k).ends_with(u"의") || is_adnominal(words.bare(k))) begin = k + 1;
    }
    std::u16string what = words.join(begin, i);
    what.pop_back();
    const std::u16string_view rest = words.text().substr(close + 1);
    const size_t verb = rest.find(u' ');
    if (verb == std::u16string_view::npos) return {};
    return words.join(0, topic + 1) + u" " + with_subject(what) + u" " + quotative(said) +
           std::u16string(rest.substr(verb));
  }
  return {};
}

std::u16string without_figure_brackets(std::u16string_view sentence) {
  if (!holds(sentence, u'(')) return std::u16string(sentence);
  std::u16string out;
  for (size_t i = 0; i < sentence.size(); ++i) {
    const size_t close = sentence[i] == u'(' ? sentence.find(u')', i) : std::u16string_view::npos;
    if (close == std::u16string_view::npos) {
      out += sentence[i];
      continue;
    }
    const std::u16string_view inside = sentence.substr(i + 1, close - i - 1);
    const size_t blank = out.rfind(u' ');
    const std::u16string_view before = std::u16string_view(out).substr(blank == std::u16string::npos ? 0 : blank + 1);
    const bool figures = has_digit(before) || goes_on(before);  // not of a list of names
    const bool aside = (figures && has_digit(inside)) || inside.starts_with(u"현지");
    if (!aside) {
      out += sentence[i];
      continue;
    }
    i = close;
    if (out.empty() || close + 1 >= sentence.size()) continue;
    out += fitting_particle(out.back(), sentence.substr(close + 1));
    return without_figure_brackets(out);
  }
  return out;
}

std::u16string without_tally(const SentenceWords& words) {
  if (!words.may_end(u'성')) return {};
  for (size_t i = 1; i + 3 < words.size(); ++i) {
    if (words.read(i) != u"찬성") continue;
    size_t end = i;
    while (end + 1 < words.size() && starts_figure(words.read(end + 1))) {
      end += 2;
      if (!words.has_comma(end - 1)) break;
    }
    if (end < i + 4 || end >= words.size() || !words.bare(end - 1).ends_with(u"표로")) return {};
    return words.join(0, i) + u" " + words.join(end, words.size());
  }
  return {};
}

std::u16string converted_fact(std::u16string_view sentence) {
  for (size_t open = place_of(sentence, u'('); open != std::u16string_view::npos;
       open = place_of(sentence, u'(', open + 1)) {
    const size_t close = sentence.find(u')', open);
    if (close == std::u16string_view::npos) return {};
    const std::u16string_view inside = sentence.substr(open + 1, close - open - 1);
    if (!is_amount(inside)) continue;
    size_t begin = open;
    while (begin > 0 && (!is_space(sentence[begin - 1]) ||
                         (begin > 1 && (is_digit(sentence[begin]) || goes_on(sentence.substr(begin, open - begin))))))
      --begin;
    while (begin < open && !is_digit(sentence[begin])) ++begin;
    if (begin == open || !is_money_amount(sentence.substr(begin, open - begin)))
      continue;  // 2021년(3440억달러) is no conversion
    const std::u16string_view before = sentence.substr(0, begin);
    std::u16string out(before.ends_with(u"약 ") && inside.starts_with(u"약 ") ? before.substr(0, before.size() - 2)
                                                                              : before);
    out += inside;
    const std::u16string_view rest = sentence.substr(close + 1);
    return out + fitting_particle(inside.back(), rest);
  }
  return {};
}

}  // namespace haechi
