#include "extract/english_words.h"

#include <algorithm>

#include "extract/speech.h"
#include "extract/strings.h"
#include "reading/quantity.h"
#include "reading/time.h"

namespace haechi {
namespace {

using C = EnglishClass;
using K = EnglishItem::Kind;

/// Verbs of saying, as reports use them.
constexpr std::u16string_view kSaying[] = {
    u"said",      u"says",       u"say",          u"told",     u"tells",    u"added",     u"adds",     u"warned",
    u"argued",    u"noted",      u"announced",    u"claimed",  u"claims",   u"explained", u"insisted", u"predicted",
    u"estimates", u"estimated",  u"acknowledged", u"admitted", u"denied",   u"stressed",  u"wrote",    u"confirmed",
    u"testified", u"suggested",  u"believes",     u"expects",  u"recalled", u"replied",   u"answered", u"remarked",
    u"reported",  u"complained", u"conceded",     u"promised", u"asked"};

/// Forms of be that are no finite verb by themselves.
constexpr std::u16string_view kNotFinite[] = {u"be",     u"been",     u"being",  u"having",
                                              u"become", u"becoming", u"remain", u"remaining"};

/// No words are known to it: the reader's tagger goes by forms, places and words of grammar alone.
const Lexicon& no_words() {
  static const Lexicon kNone({});
  return kNone;
}

bool is_auxiliary(C cls) { return cls == C::Be || cls == C::Have || cls == C::Do || cls == C::Modal; }

}  // namespace

EnglishWords::EnglishWords(std::u16string_view sentence)
    : sentence_(sentence), hidden_(without_quotes(sentence, false)) {
  const Text text{std::u16string(sentence)};
  const Span whole{0, static_cast<uint32_t>(text.folded().size())};
  std::vector<Span> atoms;
  for (const TimeRef& time : read_times(text, whole, Language::English, {})) atoms.push_back(time.span);
  for (const Quantity& quantity : read_quantities(text, whole, Language::English, atoms))
    atoms.push_back(quantity.span);
  std::sort(atoms.begin(), atoms.end(), [](const Span& a, const Span& b) { return a.begin < b.begin; });
  items_ = english_items(text, whole, no_words(), nullptr, atoms);
  tags_ = tag_english(items_);
  places_.reserve(items_.size());
  for (const EnglishItem& item : items_) places_.push_back(text.to_pasted(item.span));
  verbs_.assign(items_.size(), false);
  bool within = false;  // a verb's group
  for (size_t i = 0; i < items_.size(); ++i) {
    const bool auxiliary = is_auxiliary(items_[i].cls) && !is_one_of(kNotFinite, word(i));
    const bool to = i > 0 && items_[i - 1].cls == C::Infinitive;
    const bool verb = !to && (auxiliary || items_[i].cls == C::Light || tags_[i] == EnglishTag::Finite || is_saying(i));
    verbs_[i] = verb && !within;
    const bool goes_on = items_[i].cls == C::Adverb || is_one_of(kNotFinite, word(i));
    within = auxiliary || (within && goes_on);
  }
}

bool EnglishWords::is_noun(size_t i) const { return tags_[i] == EnglishTag::Noun; }

bool EnglishWords::is_name(size_t i) const {
  const char16_t first = sentence_[places_[i].begin];
  return items_[i].kind == K::Content && ((first >= u'A' && first <= u'Z') || (first >= 0xC0 && first <= 0xDE));
}

bool EnglishWords::is_saying(size_t i) const {
  return is_one_of(kSaying, word(i)) && !(i > 0 && (items_[i - 1].cls == C::Determiner || items_[i - 1].cls == C::Be));
}

bool EnglishWords::follows_comma(size_t i) const {
  size_t at = places_[i].begin;
  while (at > 0 && is_space(sentence_[at - 1])) --at;
  return at > 0 && sentence_[at - 1] == u',';
}

bool EnglishWords::is_quoted(size_t i) const { return hidden_[places_[i].begin] == 0xFFFC; }

size_t EnglishWords::main_verb(size_t from) const {
  size_t inner = 0;
  for (size_t i = from; i < size(); ++i) {
    const bool relative = cls(i) == C::Relative || (cls(i) == C::That && i > from && is_noun(i - 1));
    if (relative) ++inner;
    if (!is_verb(i)) continue;
    if (inner == 0) return i;
    --inner;
  }
  return size();
}

std::u16string EnglishWords::join(size_t begin, size_t end) const {
  if (begin >= end) return {};
  size_t first = places_[begin].begin, last = places_[end - 1].end;
  while (first > 0 && std::u16string_view(u"$£€¥#").find(sentence_[first - 1]) != std::u16string_view::npos) --first;
  if (last < sentence_.size() &&
      std::u16string_view(u"%'’").find(sentence_[last]) != std::u16string_view::npos) {  // 18%, BlueTide's
    ++last;
    if (last < sentence_.size() && sentence_[last] == u's' && sentence_[last - 1] != u'%') ++last;
  }
  std::u16string_view text = trimmed(sentence_.substr(first, last - first));
  while (!text.empty() && std::u16string_view(u",;:.").find(text.back()) != std::u16string_view::npos)
    text.remove_suffix(1);
  return std::u16string(text);
}

}  // namespace haechi
