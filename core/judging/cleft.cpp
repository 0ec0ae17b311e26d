#include "judging/cleft.h"

#include <algorithm>

#include "lexicon/clefts.h"
#include "text/script.h"

namespace haechi {
namespace {

constexpr uint32_t kLongestFocus = 32;  // in characters

/// The last syllable before `at`, or 0.
char16_t before(std::u16string_view view, size_t at) {
  while (at > 0 && is_blank(view[at - 1])) --at;
  return at ? view[at - 1] : u'\0';
}

/// A Korean mark follows a verb in its adnominal form (ㄴ, ㄹ) and a blank, and ends its word.
bool stands_as_mark(std::u16string_view view, size_t at, size_t length, Language language) {
  if (language != Language::Korean) return true;
  if (at == 0 || !is_blank(view[at - 1])) return false;
  const int final = final_of(before(view, at));
  const bool ends = at + length == view.size() || is_blank(view[at + length]);
  return (final == 4 || final == 8) && ends;
}

/// "It was said that": what is said to have been done, and nothing singled out.
bool tells_act(const Statement& s, Span focus) {
  return std::any_of(s.terms.begin(), s.terms.end(),
                     [&](const Term& t) { return focus.contains(t.span) && t.predicate && !t.name && t.passive; });
}

std::optional<Cleft> by_opener(std::u16string_view view, const Statement& s) {
  for (const std::u16string_view opener : cleft_openers(s.language)) {
    if (!view.starts_with(opener)) continue;
    size_t end = std::u16string_view::npos, length = 0;
    for (const std::u16string_view relative : cleft_relatives(s.language))
      if (const size_t at = view.find(relative, opener.size() - 1); at < end) end = at, length = relative.size();
    if (end == std::u16string_view::npos || end < opener.size()) continue;
    const uint32_t from = s.span.begin;
    const Span focus{from + static_cast<uint32_t>(opener.size()), from + static_cast<uint32_t>(end)};
    if (tells_act(s, focus)) return std::nullopt;
    return Cleft{{from + static_cast<uint32_t>(end + length), s.span.end}, focus, true};
  }
  return std::nullopt;
}

/// "시험 가동하는 통신사는 …다": any noun that a clause describes may stand for the one singled out, if a copula ends
/// the sentence and no other verb stands behind it.
std::optional<Cleft> by_described_noun(const Text& text, const Statement& s) {
  if (s.language != Language::Korean) return std::nullopt;
  for (size_t i = s.terms.size(); i-- > 1;) {
    const Term& noun = s.terms[i];
    if (noun.predicate && i + 1 < s.terms.size()) return std::nullopt;
    if (noun.role != TermRole::Topic || noun.predicate || noun.name || noun.unknown || i + 1 == s.terms.size())
      continue;
    const Term& verb = s.terms[i - 1];
    const std::u16string_view between = text.view({verb.span.end, noun.span.begin});
    if (!verb.predicate || !verb.attributive || noun.span.begin > verb.span.end + 3 || between.empty())
      return std::nullopt;
    uint32_t end = noun.span.end;
    while (end < s.span.end && !is_blank(text.folded()[end])) ++end;
    // "The rock that fell was one of almost two tonnes": that describes it.
    if (std::any_of(s.quantities.begin(), s.quantities.end(), [&](const Quantity& q) { return q.span.begin >= end; }))
      return std::nullopt;
    return Cleft{{s.span.begin, noun.span.end}, {end, s.span.end}, true};
  }
  return std::nullopt;
}

}  // namespace

std::optional<Cleft> find_cleft(const Text& text, const Statement& s) {
  const std::u16string_view view = text.view(s.span);
  if (auto cleft = by_opener(view, s); cleft && cleft->focus.length() <= kLongestFocus) return cleft;
  std::optional<Cleft> last;
  const bool begins_word = s.language == Language::Korean;
  for (uint32_t at = 1; at < view.size(); ++at) {
    if (begins_word && !is_blank(view[at - 1])) continue;
    for (const CleftMark& mark : cleft_marks(s.language)) {
      if (view[at] != mark.words[0] || !view.substr(at).starts_with(mark.words) ||
          !stands_as_mark(view, at, mark.words.size(), s.language))
        continue;
      const uint32_t cut = s.span.begin + at;
      last = Cleft{
          {s.span.begin, cut}, {cut + static_cast<uint32_t>(mark.words.size()), s.span.end}, mark.place, mark.time};
    }
  }
  if (!last) last = by_described_noun(text, s);
  if (last && (last->focus.length() > kLongestFocus || last->focus.length() == 0)) return std::nullopt;
  return last;
}

}  // namespace haechi
