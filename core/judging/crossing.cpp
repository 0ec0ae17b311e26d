// "A는 X를, B는 Y를 맡았다", where the claims, one or several, have A with Y and B with X.
#include <algorithm>
#include <bitset>

#include "judging/owners.h"
#include "judging/parts.h"
#include "text/script.h"

namespace haechi {
namespace {

constexpr float kTelling = 0.2f;  // lighter words tell nothing apart
constexpr float kLeast = 0.2f;    // of what is said of either
constexpr float kFigure = 0.6f;   // a figure's weight among the words
constexpr float kTold = 0.6f;     // so much weight of the text's words must stand with another value
constexpr size_t kMost = 256;

/// The parts of claims in which something stands.
using Found = std::bitset<kMost>;

class CrossingCheck {
 public:
  explicit CrossingCheck(const Case& c) : c_(c) {}

  std::optional<Crossing> run() {
    find_ours();
    const auto changing = changing_pairs();
    if (changing.empty()) return std::nullopt;
    in_parts_.resize(ours_.size());
    in_claims_.resize(ours_.size());
    for (const Comparison& k : c_.comparisons)
      if (may_have_crossed(k)) find_theirs(k);
    std::optional<Crossing> best;
    for (const auto& [a, b] : changing) {
      const Comparison* by = crossed_by(a, b);
      const float share = by ? std::min(share_of(a, b), share_of(b, a)) : 0;
      if (by && share >= kLeast && (!best || share > best->share))
        best = Crossing{ours_[a].span, by, share, is_named(a) || is_named(b) || figures_differ(a, b)};
    }
    return best;
  }

 private:
  const Term& term(size_t i) const { return c_.said.terms[ours_[i].at]; }
  bool is_word(size_t i) const { return ours_[i].kind == Item::Kind::Word; }

  /// What stands in one part of the text only, and says something.
  void find_ours() {
    const std::vector<Item> all = items_of(c_.said);
    const std::vector<int> parts = parts_of(c_.text, c_.said, all);
    for (size_t i = 0; i < all.size(); ++i) {
      const bool word = all[i].kind == Item::Kind::Word;
      if (word &&
          (c_.comparer.weight(all[i].at) < kTelling || is_saying(c_.claims.lexicon(), c_.said.terms[all[i].at])))
        continue;
      bool shared = word && ends_all(all, parts, i);
      for (size_t k = 0; k < all.size(); ++k)
        shared |= parts[k] != parts[i] && is_same(c_.claims.lexicon(), all[i], c_.said, all[k], c_.said);
      if (shared) continue;
      ours_.push_back(all[i]);
      parts_.push_back(parts[i]);
    }
  }

  /// What stands in two parts and may change places.
  std::vector<std::pair<size_t, size_t>> changing_pairs() const {
    std::vector<std::pair<size_t, size_t>> pairs;
    for (size_t a = 0; a < ours_.size(); ++a)
      for (size_t b = 0; b < ours_.size(); ++b)
        if (parts_[a] < parts_[b] && may_change(a, b)) pairs.push_back({a, b});
    return pairs;
  }

  /// "A는 X를, B는 Y를 맡았다": the verb is of both parts.
  bool ends_all(const std::vector<Item>& all, const std::vector<int>& parts, size_t verb) const {
    const auto is_verb = [&](size_t i) {
      return all[i].kind == Item::Kind::Word && c_.said.terms[all[i].at].predicate && !c_.said.terms[all[i].at].name;
    };
    if (!is_verb(verb) || parts[verb] == 0) return false;
    for (size_t i = 0; i < all.size(); ++i)
      if (parts[i] + 1 == parts[verb] && is_verb(i)) return false;
    return true;
  }

  void find_theirs(const Comparison& k) {
    const Statement& known = k.phrasing->statement;
    const std::vector<Item> theirs = items_of(known);
    const std::vector<int> parts = parts_of(k.phrasing->text, known, theirs);
    const int count = parts.empty() ? 0 : 1 + *std::max_element(parts.begin(), parts.end());
    if (used_ + static_cast<size_t>(count) > kMost) return;
    for (size_t i = 0; i < ours_.size(); ++i)
      for (size_t j = 0; j < theirs.size(); ++j)
        if (is_same(c_.claims.lexicon(), ours_[i], c_.said, theirs[j], known))
          in_parts_[i].set(used_ + static_cast<size_t>(parts[j])), in_claims_[i].set(claims_);
    used_ += static_cast<size_t>(count);
    owners_.resize(used_, &k);
    ++claims_;
  }

  /// Two of a kind in the same role, of which the same can be said.
  bool may_change(size_t a, size_t b) const {
    if (!is_word(a) || !is_word(b)) return ours_[a].kind == ours_[b].kind;
    const Term &x = term(a), &y = term(b);
    if ((x.predicate && !x.name && !x.unknown) || (y.predicate && !y.name && !y.unknown)) return false;
    const bool name = is_entity(c_.claims, x), other = is_entity(c_.claims, y);
    if (name && other)
      return agrees_in_type(c_.claims, x, y) && (x.role == y.role || (may_lead(x.role) && may_lead(y.role)));
    // "X한 쪽은 A, Y한 쪽은 B다".
    if (x.unknown && y.unknown && y.role == TermRole::Predicate &&
        (x.role == TermRole::None || x.role == TermRole::Predicate))
      return true;
    // "본부는 A시로, 캠퍼스는 B시로": two of one kind, whatever they do in the sentence.
    if (x.unknown && y.unknown && is_hangul(x.key.back()) && x.key.back() == y.key.back()) return true;
    const bool by_particle = c_.said.language == Language::Korean || c_.said.language == Language::Japanese;
    if (!by_particle || x.role == TermRole::None || x.role == TermRole::Object ||
        !(x.role == y.role || (acts(x.role) && acts(y.role))))
      return false;
    return name == other || x.unknown || y.unknown;
  }

  bool is_named(size_t i) const { return is_word(i) && (is_entity(c_.claims, term(i)) || term(i).unknown); }
  /// "A는 8%를, B는 3%를": the figures tell the parts apart.
  bool figures_differ(size_t a, size_t b) const {
    const auto figure_beside = [&](size_t of) {
      for (size_t i = 0; i < ours_.size(); ++i)
        if (parts_[i] == parts_[of] && !is_word(i)) return true;
      return false;
    };
    return figure_beside(a) && figure_beside(b);
  }

  static bool may_lead(TermRole r) { return acts(r) || r == TermRole::None || r == TermRole::Predicate; }

  /// Neither stands with what the text says of it, each with what the text says of the other.
  const Comparison* crossed_by(size_t a, size_t b) const {
    for (size_t f = 0; f < ours_.size(); ++f)
      for (size_t g = 0; g < ours_.size(); ++g) {
        if (f == a || g == b || parts_[f] != parts_[a] || parts_[g] != parts_[b]) continue;
        if (stand_together(a, f, b) || stand_together(b, g, a)) continue;
        if (stand_apart(a, g, b, f).none() || stand_apart(b, f, a, g).none()) continue;
        const Found found = stand_apart(a, g, b, f);
        for (size_t n = 0; n < used_; ++n)
          if (found[n]) return owners_[n];
      }
    return nullptr;
  }
  /// How much of what the text says of `a` stands with `b` and not with `a`.
  float share_of(size_t a, size_t b) const {
    float all = 0, found = 0;
    for (size_t f = 0; f < ours_.size(); ++f) {
      if (f == a || parts_[f] != parts_[a]) continue;
      const float weight = is_word(f) ? c_.comparer.weight(ours_[f].at) : kFigure;
      all += weight;
      if (!stand_together(a, f, b) && stand_apart(b, f, a, a).any()) found += weight;
    }
    return all > 0 ? found / all : 0;
  }
  bool stand_together(size_t x, size_t y, size_t but) const {
    return (in_parts_[x] & in_parts_[y] & ~in_parts_[but]).any() ||
           (in_claims_[x] & in_claims_[y] & ~in_claims_[but]).any();
  }
  Found stand_apart(size_t x, size_t y, size_t but, size_t nor) const {
    return in_parts_[x] & in_parts_[y] & ~in_parts_[but] & ~in_parts_[nor];
  }

  const Case& c_;
  std::vector<Item> ours_;
  std::vector<int> parts_;
  std::vector<Found> in_parts_, in_claims_;
  std::vector<const Comparison*> owners_;  // of each part
  size_t used_ = 0, claims_ = 0;
};

/// A value of the text that stands in one part of the claim, where the words of the text stand in another that has a
/// value of its own.
class PairingCheck {
 public:
  PairingCheck(const Case& c, const Comparison& k)
      : c_(c),
        known_(k.phrasing->statement),
        ours_(items_of(c.said)),
        theirs_(items_of(known_)),
        parts_(parts_of(k.phrasing->text, known_, theirs_)) {}

  bool run() const {
    for (const Item& value : ours_) {
      if (value.kind == Item::Kind::Word) continue;
      const int own = part_of(value);
      for (size_t j = 0; own >= 0 && j < theirs_.size(); ++j)
        if (parts_[j] != own && is_rival(value, theirs_[j]) && told_in(parts_[j], own, value.kind == Item::Kind::Time))
          return true;
    }
    return false;
  }

 private:
  bool same(const Item& a, const Item& b) const { return is_same(c_.claims.lexicon(), a, c_.said, b, known_); }

  /// The only part that has it; -1: none or several.
  int part_of(const Item& item) const {
    int found = -1;
    for (size_t j = 0; j < theirs_.size(); ++j) {
      if (!same(item, theirs_[j]) || parts_[j] == found) continue;
      if (found >= 0) return -1;
      found = parts_[j];
    }
    return found;
  }

  /// Of the same kind, and none of the text's.
  bool is_rival(const Item& ours, const Item& theirs) const {
    if (ours.kind != theirs.kind) return false;
    if (ours.kind == Item::Kind::Figure) {
      const Quantity &a = c_.said.quantities[ours.at], &b = known_.quantities[theirs.at];
      if (a.dimension != b.dimension || a.unit != b.unit) return false;
    }
    return std::none_of(ours_.begin(), ours_.end(), [&](const Item& o) { return same(o, theirs); });
  }

  /// "솔섬 배편은 7월에는 …, 9월에는 …": what stands before the dates is told of each.
  bool heads(const Item& word) const {
    for (size_t j = 0; j < theirs_.size() && parts_[j] == 0; ++j) {
      if (theirs_[j].kind != Item::Kind::Word) continue;
      const bool first = std::none_of(theirs_.begin(), theirs_.end(), [&](const Item& o) {
        return o.kind != Item::Kind::Word && o.span.begin < theirs_[j].span.begin;
      });
      if (first && same(word, theirs_[j])) return true;
    }
    return false;
  }

  /// What the text says stands there, and not beside its value.
  bool told_in(int other, int own, bool dated) const {
    float there = 0, here = 0;
    for (const Item& word : ours_) {
      if (word.kind != Item::Kind::Word) continue;
      const Term& t = c_.said.terms[word.at];
      if (t.predicate || is_saying(c_.claims.lexicon(), t)) continue;
      const int part = part_of(word);
      if (part == other) there += c_.comparer.weight(word.at);
      if (part == own && !(dated && heads(word))) here += c_.comparer.weight(word.at);
    }
    return there >= kTold && here < kLeast * there;
  }

  const Case& c_;
  const Statement& known_;
  const std::vector<Item> ours_, theirs_;
  const std::vector<int> parts_;
};

}  // namespace

bool may_have_crossed(const Comparison& c) {
  constexpr float kCovered = 0.3f;
  return c.said_covered >= kCovered;
}

std::optional<Crossing> find_crossing(const Case& c) { return CrossingCheck(c).run(); }

bool pairs_otherwise(const Case& c, const Comparison& k) {
  // Elsewhere a whole and its part stand in two parts of a sentence: "of the 42 billion, only 2 billion".
  const bool head_last = c.said.language == Language::Korean || c.said.language == Language::Japanese;
  const bool has_value = !c.said.quantities.empty() || !c.said.times.empty();
  return head_last && has_value && !k.joined && PairingCheck(c, k).run();
}

}  // namespace haechi
