#include "judging/parts.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "text/letters.h"
#include "text/sort.h"

namespace haechi {
namespace {

constexpr float kSame = 0.8f;    // from this strength on a word is the claim's
constexpr double kRound = 0.03;  // 40 may be 39.6 rounded; 38 beside 40 is another figure

bool same_figure(const Quantity& a, const Quantity& b) {
  if (compare_figures(a, b).fit != Fit::Entailed) return false;
  const double x = a.value * a.factor, y = b.value * b.factor;
  return a.precision > Precision::Exact || b.precision > Precision::Exact || a.dimension != b.dimension ||
         std::fabs(x - y) <= kRound * std::max(x, y);
}

/// A figure may stand before the first word of a clause, "…했고 2004년에는 …", or end the one before: "…은 39%였고 …".
uint32_t cut_between(std::u16string_view all, uint32_t begin, uint32_t end) {
  static constexpr LetterSet kConnects(u"고며만나데");
  uint32_t first = end;
  for (uint32_t i = end; i-- > begin;) {
    if (all[i] != u' ') continue;
    if (i > begin && kConnects.has(all[i - 1])) return i;
    first = i;
  }
  return first;
}

}  // namespace

std::vector<Item> items_of(const Statement& s) {
  std::vector<Item> list;
  list.reserve(s.terms.size() + s.quantities.size() + s.times.size());
  for (size_t i = 0; i < s.terms.size(); ++i) list.push_back({Item::Kind::Word, i, s.terms[i].span});
  for (size_t i = 0; i < s.quantities.size(); ++i) list.push_back({Item::Kind::Figure, i, s.quantities[i].span});
  for (size_t i = 0; i < s.times.size(); ++i) list.push_back({Item::Kind::Time, i, s.times[i].span});
  return list;
}

std::vector<int> parts_of(const Text& text, const Statement& s, const std::vector<Item>& items) {
  const bool head_last = s.language == Language::Korean || s.language == Language::Japanese;
  std::vector<uint32_t> cuts;
  const std::u16string_view view = text.view(s.span);
  static constexpr LetterSet kParts(u",、，;");
  for (size_t i = 0; i < view.size(); ++i)
    if (kParts.has(view[i])) cuts.push_back(s.span.begin + static_cast<uint32_t>(i));
  const std::vector<uint32_t> commas = cuts;
  for (size_t i = 1; i < s.terms.size(); ++i) {
    const Term& before = s.terms[i - 1];
    const Term& t = s.terms[i];
    const auto comma = std::lower_bound(commas.begin(), commas.end(), before.span.end);
    const bool parted = comma != commas.end() && *comma < t.span.begin;
    if (t.clause == before.clause || parted) continue;
    cuts.push_back(head_last ? cut_between(text.folded(), before.span.end, t.span.begin) : t.span.begin);
  }
  for (const Quantity& q : s.quantities) {  // "A 3억 원과 B 5억 원"
    const std::u16string_view behind = std::u16string_view(text.folded()).substr(q.span.end, 2);
    if (head_last && (behind == u"과 " || behind == u"와 ")) cuts.push_back(q.span.end);
  }
  sort_few(cuts, std::less<>());
  std::vector<int> parts;
  parts.reserve(items.size());
  for (const Item& item : items)
    parts.push_back(static_cast<int>(std::upper_bound(cuts.begin(), cuts.end(), item.span.begin) - cuts.begin()));
  return parts;
}

bool is_same(const Lexicon& lexicon, const Item& a, const Statement& s, const Item& b, const Statement& k) {
  if (a.kind != b.kind) return false;
  if (a.kind == Item::Kind::Figure) return same_figure(s.quantities[a.at], k.quantities[b.at]);
  if (a.kind == Item::Kind::Time) return compare_times(s.times[a.at], k.times[b.at]) == Fit::Entailed;
  const Pair p = alike(lexicon, s.terms[a.at], k.terms[b.at]);
  return p.relation == Relation::Same && p.strength >= kSame;
}

}  // namespace haechi
