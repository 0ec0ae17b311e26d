// A claim of two parts, each with its own: the text gives one what is the other's ("시공은 B가 맡았다" against "설계는 B가
// 맡았고, 시공은 C가 했다"). Unlike in the rule of exchanged parts, the text speaks of one part only.
#include <algorithm>

#include "judging/owners.h"
#include "judging/parts.h"
#include "judging/who.h"

namespace haechi {
namespace {

constexpr float kCovered = 0.7f;  // so much of the text must be the claim's
constexpr float kSure = 0.9f;

/// What a word does, or the noun that it stands before.
TermRole role_in(const Statement& s, size_t term) {
  if (s.terms[term].role == TermRole::Of) return TermRole::Of;
  for (size_t i = term; i < s.terms.size() && i <= term + 2; ++i)
    if (s.terms[i].role != TermRole::None && s.terms[i].role != TermRole::Of) return s.terms[i].role;
  return TermRole::None;
}

class CrossedCheck {
 public:
  CrossedCheck(const Case& s, const Comparison& c) : s_(s), c_(c), ours_(items_of(s.said)), theirs_(items_of(c.phrasing->statement)) {}

  std::optional<Ruling> run() {
    parts_ = parts_of(c_.phrasing->text, known(), theirs_);
    if (parts_.empty() || parts_.back() < 1) return std::nullopt;
    std::vector<int> parts;
    for (const Item& a : ours_) parts.push_back(only_part_of(a));
    for (size_t i = 0; i < ours_.size(); ++i)
      for (size_t k = 0; k < ours_.size(); ++k) {
        const int p = parts[i], q = parts[k];
        const Item &a = ours_[i], &x = ours_[k];
        if (p < 0 || q < 0 || p == q || a.kind != Item::Kind::Word) continue;
        const Item* rival = counterpart(a, q);
        const Item* own = counterpart(x, p);
        if (!rival || !own || said_together(a, x)) continue;
        return Ruling{&c_, Slot::Role, a.span, rival->span, kSure};
      }
    return std::nullopt;
  }

 private:
  const Statement& said() const { return s_.said; }
  const Statement& known() const { return c_.phrasing->statement; }

  bool same(const Item& ours, const Item& theirs) const { return is_same(s_.claims.lexicon(), ours, said(), theirs, known()); }
  /// The one part of the claim that has the item; -1: none, or several have it.
  int only_part_of(const Item& ours) const {
    int part = -1;
    for (size_t j = 0; j < theirs_.size(); ++j) {
      if (!same(ours, theirs_[j])) continue;
      if (part >= 0 && parts_[j] != part) return -1;
      part = parts_[j];
    }
    return part;
  }

  const Item* known_of(const Item& ours) const {
    for (const Item& k : theirs_)
      if (same(ours, k)) return &k;
    return nullptr;
  }

  bool is_said(const Item& theirs) const {
    return std::any_of(ours_.begin(), ours_.end(), [&](const Item& o) { return same(o, theirs); });
  }

  /// What stands in the part of the claim in the way that the item stands in its own, and not in the text.
  const Item* counterpart(const Item& ours, int part) const {
    const Item* own = known_of(ours);
    for (size_t j = 0; own && j < theirs_.size(); ++j)
      if (parts_[j] == part && !is_said(theirs_[j]) && stands_alike(ours, *own, theirs_[j])) return &theirs_[j];
    return nullptr;
  }

  bool stands_alike(const Item& ours, const Item& own, const Item& other) const {
    if (own.kind != other.kind) return false;
    if (own.kind == Item::Kind::Figure) return compare_figures(said().quantities[ours.at], known().quantities[other.at]).fit == Fit::Contradicts;
    if (own.kind == Item::Kind::Time) return compare_times(said().times[ours.at], known().times[other.at]) == Fit::Contradicts;
    const Term& a = known().terms[own.at];
    const Term& b = known().terms[other.at];
    if ((a.predicate && !a.unknown) || (b.predicate && !b.unknown) || a.role != b.role) return false;
    if (stands_before_figure(own.at) && stands_before_figure(other.at) && a.role == TermRole::None) return true;
    const TermRole role = role_in(known(), own.at);
    if (role == TermRole::None || role != role_in(known(), other.at) || !keeps_role(ours, role)) return false;
    const NameKind x = kind_of(s_.claims, a), y = kind_of(s_.claims, b);
    return x == y || (x == NameKind::Unknown && y != NameKind::None) || (y == NameKind::Unknown && x != NameKind::None);
  }

  /// "어른 5천 원, 어린이 2천 원".
  bool stands_before_figure(size_t term) const {
    const Span span = known().terms[term].span;
    return std::any_of(known().quantities.begin(), known().quantities.end(), [&](const Quantity& q) {
      return q.span.begin >= span.end && q.span.begin <= span.end + 1;
    });
  }

  /// In the text the word does what it does in the claim; a predicate noun may be what the claim's subject is.
  bool keeps_role(const Item& ours, TermRole known) const {
    const TermRole role = role_in(said(), ours.at);
    const auto first = [](TermRole r) { return r == TermRole::Subject || r == TermRole::Topic; };
    // "설계는 B가 맡았다" may be said with a verb: "B가 설계했다".
    return role == known || (first(role) && first(known)) || (said().terms[ours.at].predicate && (first(known) || known == TermRole::Object));
  }

  /// Some claim has both in one part.
  bool said_together(const Item& a, const Item& x) const {
    return std::any_of(s_.comparisons.begin(), s_.comparisons.end(), [&](const Comparison& other) {
      if (&other == &c_) return false;
      const Statement& k = other.phrasing->statement;
      if (other.claim->source != c_.claim->source) return false;
      const std::vector<Item> list = items_of(k);
      const auto has = [&](const Item& o) { return std::any_of(list.begin(), list.end(), [&](const Item& i) { return is_same(s_.claims.lexicon(), o, said(), i, k); }); };
      return has(a) && has(x);
    });
  }

  const Case& s_;
  const Comparison& c_;
  std::vector<Item> ours_, theirs_;
  std::vector<int> parts_;  // of `theirs_`
};

}  // namespace

std::optional<Ruling> rule_crossed(const Case& s) {
  if (s.said.clauses > 1 || s.said.terms.empty()) return std::nullopt;
  for (const Comparison& c : s.comparisons)
    if (c.phrasing->language == s.said.language && c.said_covered >= kCovered)
      if (auto found = CrossedCheck(s, c).run()) return found;
  return std::nullopt;
}

}  // namespace haechi
