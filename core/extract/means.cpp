#include "extract/means.h"

#include <algorithm>
#include <optional>

#include "extract/particles.h"
#include "extract/scope.h"
#include "extract/speech.h"
#include "extract/strings.h"

namespace haechi {
namespace {

constexpr size_t kOpening = 3, kLongestAmount = 4;  // words

/// Where an amount of money is the object: its words [begin, end) and the verb behind them.
struct Money {
  size_t begin, end, verb;
};

std::optional<Money> money_in(const SentenceWords& words) {
  if (!has_digit(words.text())) return std::nullopt;
  for (size_t i = 0; i + 1 < words.size(); ++i) {
    if (words.read(i).empty() || !is_digit(words.read(i).front())) continue;
    for (size_t end = i; end < words.size() && end < i + kLongestAmount; ++end) {
      const std::u16string_view word = words.bare(end);
      if (!is_object(word)) continue;
      const std::u16string_view unit = word.substr(0, word.size() - 1);
      const bool money = unit.ends_with(u"원") || unit.ends_with(u"달러") || unit.ends_with(u"유로") ||
                         unit.ends_with(u"위안") || unit.ends_with(u"엔");
      size_t verb = end + 1;
      if (verb + 1 < words.size() && words.bare(verb).ends_with(u"적으로")) ++verb;
      if (money && verb < words.size()) return Money{i, end + 1, verb};
      break;
    }
  }
  return std::nullopt;
}

/// The first of the two words right before word `amount` that tell the way to it: 코스닥에 상장해, 채권을 발행해.
std::optional<size_t> means_before(const SentenceWords& words, size_t amount) {
  if (amount < 3) return std::nullopt;
  const std::u16string_view act = words.read(amount - 1), by = words.bare(amount - 2);
  const bool how = is_object(by) || by.ends_with(u"에");
  if (!how || by.size() < 2 || act.size() < 2 || act.back() != u'해' || words.has_comma(amount - 1))
    return std::nullopt;
  return amount - 2;
}

/// 조달한 of 조달했다, 조달하며; empty for other verbs.
std::u16string done(std::u16string_view verb) {
  for (const std::u16string_view ending :
       {u"했다", u"하며", u"하면서", u"하고", u"했고", u"했으며", u"해", u"했습니다"})
    if (verb.size() > ending.size() + 1 && verb.ends_with(ending))
      return std::u16string(verb.substr(0, verb.size() - ending.size())) + u"한";
  return {};
}

/// 도란증권거래소에 as 도란에: who is listed there is listed in 도란.
std::u16string place_of(std::u16string way) {
  for (const std::u16string_view exchange : {u"증권거래소에 상장", u"거래소에 상장"}) {
    const size_t at = way.find(exchange);
    if (at != std::u16string::npos && at > 1) return way.erase(at, exchange.size() - 4);
  }
  return way;
}

}  // namespace

std::u16string raised_fact(const SentenceWords& words) {
  const auto money = money_in(words);
  const auto means = money ? means_before(words, money->begin) : std::nullopt;
  const std::u16string verb = means ? done(words.read(money->verb)) : std::u16string();
  if (verb.empty()) return {};
  const size_t scope = scope_end(words);
  size_t owner = scope;
  while (owner < *means && !topic_particle(words.bare(owner), owner == scope) && !subject_particle(words.bare(owner)))
    ++owner;
  if (owner == *means || words.quotes_at(owner)) return {};
  std::u16string who = words.join(scope, owner + 1), amount = words.join(money->begin, money->end);
  who.pop_back(), amount.pop_back();
  const bool dated = owner + 1 < *means && words.bare(owner + 1).ends_with(u"일") && is_digit(words.read(owner + 1)[0]);
  return words.join(0, scope) + (scope ? u" " : u"") + with_subject(who) + u" " +
         (dated ? words.join(owner + 1, owner + 2) + u" " : std::u16string()) +
         place_of(words.join(*means, money->begin)) + u" " + verb + u" 금액은 " + with_copula(amount) + u".";
}

std::u16string with_means_of(const SentenceWords& first, std::u16string_view statement) {
  const auto theirs = money_in(first);
  const auto means = theirs ? means_before(first, theirs->begin) : std::nullopt;
  if (!means) return {};
  const SentenceWords words(statement);
  size_t also = 0;
  while (also < words.size() && also < kOpening && !words.bare(also).ends_with(u"도")) ++also;
  if (also >= words.size() || also == kOpening || words.bare(also).size() < 3) return {};
  const auto mine = money_in(words);
  if (!mine || mine->begin != also + 1) return {};
  const std::u16string_view verb = words.read(mine->verb);
  if (verb.size() < 2 || !first.read(theirs->verb).starts_with(verb.substr(0, 2))) return {};
  return words.join(0, mine->begin) + u" " + first.join(*means, theirs->begin) + u" " +
         words.join(mine->begin, words.size());
}

}  // namespace haechi
