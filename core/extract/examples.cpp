#include "extract/examples.h"

#include <algorithm>
#include <optional>

#include "extract/conjugation.h"
#include "extract/name_phrases.h"
#include "extract/particles.h"
#include "extract/scope.h"
#include "extract/speech.h"
#include "extract/strings.h"

namespace haechi {
namespace {

constexpr size_t kLongestItem = 4, kMostItems = 4, kLongestKind = 2;  // words; items

/// Tell of several together.
constexpr std::u16string_view kTogether[] = {u"모두", u"함께", u"서로", u"각각", u"총", u"나란히", u"공동"};

/// What each of several does on its own.
constexpr std::u16string_view kEachDoes[] = {u"참석", u"참가", u"참여", u"출석", u"출전",
                                             u"합류", u"포함", u"선정", u"초청", u"뽑혔"};

/// Words [begin, end).
struct Item {
  size_t begin = 0, end = 0;
};

class ItemReader {
 public:
  explicit ItemReader(const SentenceWords& words) : words_(words), scope_(scope_end(words)) {}

  std::vector<std::u16string> examples() const {
    if (!words_.may_hold(u'등')) return {};
    for (size_t i = scope_ + 2; i + 1 < words_.size(); ++i) {
      const std::u16string_view word = words_.bare(i);
      if (!word.starts_with(u"등") || word.size() > 3) continue;
      size_t end = i;
      while (word == u"등" && end < i + kLongestKind && end + 1 < words_.size() &&
             (end == i || !has_particle(words_.bare(end))))
        ++end;
      const std::u16string_view kind = words_.bare(end);
      const std::u16string_view particle = end == i ? kind.substr(1) : kind.substr(without_particle(kind).size());
      if (particle.empty() || particle == u"의" || together(i + 1)) return {};
      const std::vector<Item> items = items_before(i);
      for (const Item& item : items)
        if (!has_latin(words_.read(item.begin))) return {};
      return items.empty() ? std::vector<std::u16string>() : told_of(items.front().begin, items, particle, end + 1);
    }
    return {};
  }

  std::vector<std::u16string> members() const {
    const size_t verb = words_.size() - 1;
    if (words_.size() < 4 || words_.has_comma(verb - 1) || !subject_particle(words_.bare(verb - 1))) return {};
    const bool alone = std::any_of(std::begin(kEachDoes), std::end(kEachDoes),
                                   [&](std::u16string_view act) { return words_.read(verb).starts_with(act); });
    const std::u16string_view last = words_.bare(verb - 1);
    if (!alone) return {};
    const std::u16string particle(1, last.back());
    size_t shared = scope_;
    std::vector<Item> items(1, {scope_, scope_});
    for (size_t i = scope_; i < verb; ++i) {
      const std::u16string_view word = words_.bare(i);
      items.back().end = i + 1;
      const bool place = i == scope_ && (word.ends_with(u"에는") || word.ends_with(u"에서"));
      if (place || words_.topic_at(i)) items.assign(1, {i + 1, i + 1}), shared = i + 1;
      if (!words_.has_comma(i)) continue;
      if (has_particle(word) || i + 2 > verb) return {};
      items.push_back({i + 1, i + 1});
    }
    if (items.size() < 2 || items.size() > kMostItems || together(scope_)) return {};
    return told_of(shared, items, particle, verb);
  }

 private:
  bool together(size_t begin) const {
    for (size_t i = begin; i < words_.size(); ++i)
      if (has_digit(words_.read(i)) || is_one_of(kTogether, words_.read(i))) return true;
    return false;
  }

  /// What commas set side by side before word `end`; fewer than two are none.
  std::vector<Item> items_before(size_t end) const {
    std::vector<Item> items;
    while (end > scope_ && items.size() <= kMostItems) {
      size_t begin = end - 1;
      if (has_particle(words_.bare(begin)) && is_syllable(words_.bare(begin).back())) break;
      while (begin > scope_ && end - begin < kLongestItem && goes_with(begin - 1)) --begin;
      items.insert(items.begin(), {begin, end});
      end = begin;
      if (begin == scope_ || !words_.has_comma(begin - 1)) break;
    }
    return items.size() < 2 || items.size() > kMostItems ? std::vector<Item>() : items;
  }

  /// True if word `i` is of the same item as the one behind it.
  bool goes_with(size_t i) const {
    const std::u16string_view word = words_.bare(i);
    return !words_.has_comma(i) && !has_particle(word) && !word.ends_with(u"의") && !is_adnominal(word);
  }

  /// The words before `shared` and from `rest` on with each item between them.
  std::vector<std::u16string> told_of(size_t shared, const std::vector<Item>& items, std::u16string_view particle,
                                      size_t rest) const {
    std::vector<std::u16string> out;
    for (const Item& item : items) {
      std::u16string fact = words_.join(0, shared);
      if (!fact.empty()) fact += u' ';
      fact = with_model(std::move(fact), words_.join(item.begin, item.end));
      while (fact.ends_with(u",")) fact.pop_back();
      if (&item != &items.back() || rest != item.end) fact += fitting_particle(fact.back(), particle);
      out.push_back(fact + u" " + words_.join(rest, words_.size()));
    }
    return out;
  }

  const SentenceWords& words_;
  const size_t scope_;
};

}  // namespace

std::vector<std::u16string> example_facts(const SentenceWords& sentence) { return ItemReader(sentence).examples(); }
std::vector<std::u16string> member_facts(const SentenceWords& sentence) { return ItemReader(sentence).members(); }

}  // namespace haechi
