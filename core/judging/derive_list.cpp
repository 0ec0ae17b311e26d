// How many a claim names: "A, B와 C가 서명했다" bears out three who signed and denies four.
#include <algorithm>

#include "judging/compare.h"
#include "judging/derive_rules.h"

namespace haechi {
namespace {

constexpr size_t kLongestItem = 14;  // letters; what is longer is a clause
constexpr size_t kLongestEnd = 6;    // behind a figure that ends the sentence: "이었다."
constexpr float kSaid = 0.6f;        // so much of the sentence must the claim have
constexpr float kAlike = 0.55f;
constexpr std::u16string_view kOpenEnds[] = {u" 등", u"를 비롯", u"을 비롯", u"를 포함", u"을 포함", u" 같은", u" 외"};

/// Names side by side in a claim.
struct List {
  Span first, last;  ///< its first item with the words right before it, its last with those right behind
  size_t count = 1;
  size_t beside = 0;               ///< words that describe the items
  std::vector<const Term*> items;  ///< the word of each that is its own

  Span span() const { return {first.begin, last.end}; }
};

class Lists {
 public:
  explicit Lists(const Phrasing& p) : text_(p.text), s_(p.statement) {}

  std::vector<List> all() const {
    std::vector<List> found;
    for (uint32_t at = s_.span.begin; at < s_.span.end;) {
      const uint32_t length = parts_at(at);
      if (length == 0) {
        ++at;
        continue;
      }
      List list;
      list.first = {begin_of(at), at};
      uint32_t item = at + length;
      for (at = item; at < s_.span.end && at - item <= kLongestItem; ++at)
        if (const uint32_t next = at > item ? parts_at(at) : 0) {
          ++list.count;
          item = at + next;
        }
      ++list.count;
      at = item;
      list.last = {item, end_of(item)};
      if (is_of_one_kind(list)) found.push_back(list);
    }
    return found;
  }

 private:
  /// The length of what parts two items there: a comma, 와.
  uint32_t parts_at(uint32_t at) const {
    const std::u16string_view rest = text_.view({at, s_.span.end});
    if (rest.starts_with(u", ")) return 2;
    if (rest.starts_with(u"·") || rest.starts_with(u"、")) return 1;
    const bool with = std::any_of(s_.terms.begin(), s_.terms.end(),
                                  [&](const Term& t) { return t.span.end == at && t.role == TermRole::With; });
    return with && (rest.starts_with(u"와 ") || rest.starts_with(u"과 ")) ? 2 : 0;
  }

  bool joined(uint32_t from, uint32_t to) const { return text_.view({from, to}) == u" "; }

  uint32_t begin_of(uint32_t end) const {
    uint32_t begin = end;
    for (size_t i = s_.terms.size(); i-- > 0;) {
      const Term& t = s_.terms[i];
      if (t.span.begin < begin && (t.span.end == end || joined(t.span.end, begin))) begin = t.span.begin;
    }
    return begin;
  }
  uint32_t end_of(uint32_t begin) const {
    uint32_t end = begin;
    for (const Term& t : s_.terms)
      if (t.span.begin == begin || (end > begin && joined(end, t.span.begin))) end = t.span.end;
    return end;
  }

  /// All are names, or none is; no clause, no figure and no day is among them.
  bool is_of_one_kind(List& list) const {
    const Span all = list.span();
    if (list.first.length() == 0 || list.last.length() == 0) return false;
    const auto over = [&](const auto& x) { return x.span.overlaps(all); };
    if (std::any_of(s_.quantities.begin(), s_.quantities.end(), over) ||
        std::any_of(s_.times.begin(), s_.times.end(), over))
      return false;
    size_t names = 0, common = 0;
    for (size_t i = 0; i < s_.terms.size(); ++i) {
      const Term& t = s_.terms[i];
      if (!over(t)) continue;
      const bool ends = i + 1 == s_.terms.size();
      if (t.negated || (t.predicate && !ends)) return false;
      const bool name = t.name || t.unknown;
      common += !name;
      if (parts_at(t.span.end) == 0 && t.span.begin != list.last.begin) continue;
      list.items.push_back(&t);
      names += name;
    }
    const bool named = names == list.count;
    list.beside = named ? common : common - list.count;
    return list.items.size() == list.count && (named || (names == 0 && list.count > 2));
  }

  const Text& text_;
  const Statement& s_;
};

/// "서명한 나라는 셋이다": what the figure that ends the sentence counts.
const Term* counted(const Question& question, const Quantity& q) {
  const Statement& s = question.said();
  const bool events = q.unit == "case" || q.unit == "time";  // of one thing there may be several
  const bool plain = (q.dimension == Dimension::Count || q.dimension == Dimension::Number) && q.min == q.max && !events;
  if (s.language != Language::Korean || !plain || q.value < 2 || q.span.end + kLongestEnd < s.span.end) return nullptr;
  const Term* last = nullptr;
  for (const Term& t : s.terms) {
    if (t.negated || t.span.begin >= q.span.end) return nullptr;
    if (stands_first(t.role)) last = &t;
  }
  return last;
}

/// The claim lists what the sentence counts: all that it lists is of the kind, as far as tables know, the word for it
/// stands beside the names and no other does, or they are said to be it.
bool is_list_of(const Question& question, const Phrasing& p, const List& list, const Term& what) {
  const std::u16string_view behind = p.text.view({list.last.end, p.statement.span.end});
  for (const std::u16string_view end : kOpenEnds)
    if (behind.starts_with(end)) return false;
  const auto same = [&](const Term& t) { return alike(question.claims().lexicon(), what, t).strength >= kAlike; };
  const auto is_item = [&](const Term* t) { return same(*t); };
  if (std::any_of(list.items.begin(), list.items.end(), is_item))
    return std::all_of(list.items.begin(), list.items.end(), [&](const Term* t) { return t->unknown || same(*t); });
  bool before = false;
  for (const Term& t : p.statement.terms) {
    if (t.span.overlaps(list.first) || t.span.overlaps(list.last)) {
      if (same(t)) return list.beside == 1;
    } else if (t.span.end <= list.first.begin) {
      before = stands_first(t.role) && same(t);
    }
  }
  return before && list.beside == 0 && behind.size() <= kLongestEnd;
}

}  // namespace

std::optional<Derived> derive_list(const Question& question, const std::vector<Hit>& hits) {
  const Quantity* asked = question.only_quantity([](const Quantity&) { return true; });
  const Term* what = asked ? counted(question, *asked) : nullptr;
  std::optional<Derived> best;
  for (size_t i = 0; what && i < hits.size() && i < kNearest; ++i) {
    const ReadClaim& claim = question.claims().all()[hits[i].claim];
    const Phrasing& p = claim.phrasings.front();
    if (p.language != Language::Korean) continue;
    for (const List& list : Lists(p).all()) {
      if (!is_list_of(question, p, list, *what)) continue;
      Near near;
      near.claim = &claim, near.phrasing = &p;
      near.figure.span = list.span();
      Derived d;
      const auto count = static_cast<double>(list.count);
      d.stance = asked->value == count ? Stance::Supports : Stance::Refutes;
      d.said = asked->span;
      d.found = written(count);
      settle_alone(question, near, asked, kSaid, std::move(d), best);
    }
  }
  if (best) best->derivation.expression += " = " + best->found;
  return best;
}

}  // namespace haechi
