#include "judging/parallel.h"

#include <algorithm>

#include "judging/owners.h"

namespace haechi {
namespace {

constexpr float kSure = 0.97f;
constexpr float kStraight = 0.4f;     // so much of a part may the claims say of the same one
constexpr float kDifference = 0.25f;  // and so much more must they say of the other
constexpr float kWords = 0.4f;        // of the words round exchanged names
constexpr float kTelling = 0.35f;     // weight from which a part tells one fact from another
constexpr float kFigure = 1;          // weight of a figure in a part

/// A stretch of a sentence.
struct Part {
  uint32_t begin = 0, end = 0;
  bool holds(Span s) const { return s.begin >= begin && s.end <= end; }
};

struct Parts {
  Part first, second;
};

/// Where the sentence turns from the term `a` to the later `b`: each one's own words.
Parts split(const Text& text, const Statement& s, const Term& a, const Term& b) {
  const std::u16string_view gap = text.view({a.span.end, b.span.begin});
  constexpr std::u16string_view kMarks = u",、，;；";
  const size_t comma = gap.find_first_of(kMarks), last = gap.find_last_of(kMarks);
  const auto content = [&](uint32_t begin, uint32_t end) {
    const Part p{begin, end};
    return std::any_of(s.terms.begin(), s.terms.end(), [&](const Term& t) { return p.holds(t.span); }) ||
           std::any_of(s.quantities.begin(), s.quantities.end(), [&](const Quantity& q) { return p.holds(q.span); });
  };
  // "X한 쪽은 A, Y한 쪽은 B": what is said stands before the name.
  const bool parted =
      comma != std::u16string_view::npos && !content(a.span.end, a.span.end + static_cast<uint32_t>(comma));
  const bool last_word = !content(b.span.end, s.span.end);
  if (a.role != TermRole::Topic && a.role != TermRole::Subject && (a.predicate || parted) && last_word) {
    const std::u16string_view before = text.view({s.span.begin, a.span.begin});
    const size_t mark = before.find_last_of(kMarks);
    const uint32_t begin =
        mark == std::u16string_view::npos ? s.span.begin : s.span.begin + static_cast<uint32_t>(mark);
    return {{begin, a.span.end}, {a.span.end, b.span.end}};
  }
  const uint32_t cut = last == std::u16string_view::npos ? b.span.begin : a.span.end + static_cast<uint32_t>(last);
  return {{a.span.begin, cut}, {cut, s.span.end}};
}

bool same_name(const Term& a, const Term& b) {
  if (!a.ids.empty() && !b.ids.empty()) return a.ids.meets(b.ids);
  return a.unknown && b.unknown && a.key == b.key;
}

/// Two of which the same can be said: of the same type, or names that no table knows.
bool of_a_kind(const ReadClaims& claims, const Term& a, const Term& b) {
  if (!is_entity(claims, a) && !is_entity(claims, b)) return a.unknown && b.unknown;
  return agrees_in_type(claims, a, b);
}

/// What the name does: in "미국 정부는" the country stands for what follows it.
TermRole place_of(const ReadClaims& claims, const Statement& s, const Term& name) {
  if (name.role != TermRole::None && name.role != TermRole::Of) return name.role;
  for (size_t i = static_cast<size_t>(&name - s.terms.data()) + 1, n = 0; i < s.terms.size() && n < 3; ++i, ++n) {
    const Term& t = s.terms[i];
    const bool of_figure = std::any_of(s.quantities.begin(), s.quantities.end(), [&](const Quantity& q) {
      return q.span.begin >= name.span.end && q.span.end <= t.span.begin;
    });  // 권고량의 40%를, …
    if (t.clause != name.clause || t.predicate || is_entity(claims, t) || of_figure) break;
    if (t.role != TermRole::None && t.role != TermRole::Of) return t.role;
  }
  return name.role;
}

/// True if something may be said of each: neither is only named by the way.
bool are_parallel(const ReadClaims& claims, const Statement& s, const Term& a, const Term& b) {
  const TermRole x = place_of(claims, s, a), y = place_of(claims, s, b);
  const auto free = [](TermRole r) { return acts(r) || r == TermRole::None || r == TermRole::Predicate; };
  const auto cleft = [](TermRole r, TermRole last) { return r == TermRole::At && last == TermRole::Predicate; };
  const bool owned = a.role == TermRole::Of && b.role == TermRole::Of;
  const bool both_act = acts(x) && acts(y);
  if (a.unknown && b.unknown) return both_act;  // an unknown word may be no name at all
  return owned || x == y || (free(x) && free(y)) || cleft(x, y);
}

/// What the part says that the other part does not.
struct Content {
  std::vector<size_t> terms, quantities;
};

class PartsJudge {
 public:
  PartsJudge(const Case& c, const Term& a, const Term& b)
      : c_(c), a_(a), b_(b), owners_(owners_of(c.claims, c.text, c.said)) {
    const Parts parts = split(c.text, c.said, a, b);
    first_ = content(parts.first, parts.second, a);
    second_ = content(parts.second, parts.first, b);
    // "A는 5억 달러를, B는 3억 달러를 조달했다": the figures tell the parts apart, the words are of both.
    if (alike_figures()) first_.terms.clear(), second_.terms.clear();
  }

  std::optional<Ruling> run() const {
    if (!telling(first_) || !telling(second_) || of_others_) return std::nullopt;
    const Comparison* by = nullptr;
    const Comparison* also = nullptr;
    const float words = std::min(said_of(first_, b_, a_, &by), said_of(second_, a_, b_, &also));
    if (words < std::min(kWords, kDifference)) return std::nullopt;
    Content first = first_, second = second_;
    if (has_names(first) && has_names(second)) keep_names(first), keep_names(second);
    const float straight = std::max(said_of(first, a_, b_, &also), said_of(second, b_, a_, &also));
    const float names = std::min(said_of(first, b_, a_, &also), said_of(second, a_, b_, &also));
    const float crossed = words >= kWords ? names : words;
    if (by && straight <= kStraight && crossed - straight >= kDifference)
      return Ruling{by, Slot::Role, a_.span, {}, kSure};
    return std::nullopt;
  }

 private:
  Content content(const Part& own, const Part& other, const Term& name) {
    Content list;
    const Lexicon& lexicon = c_.claims.lexicon();
    const auto& terms = c_.said.terms;
    for (size_t i = 0; i < terms.size(); ++i) {
      const Term& t = terms[i];
      if (!own.holds(t.span) || same_name(t, a_) || same_name(t, b_) || is_saying(lexicon, t) || is_speaker(c_.said, t))
        continue;
      const bool shared = std::any_of(terms.begin(), terms.end(), [&](const Term& o) {
        return other.holds(o.span) && alike(lexicon, t, o).relation == Relation::Same && o.negated == t.negated;
      });
      if (!shared) list.terms.push_back(i);
    }
    for (size_t i = 0; i < c_.said.quantities.size(); ++i)
      if (own.holds(c_.said.quantities[i].span)) {
        list.quantities.push_back(i);
        of_others_ |= is_rival(owners_[i], name);
      }
    return list;
  }

  bool has_names(const Content& content) const {
    return std::any_of(content.terms.begin(), content.terms.end(),
                       [&](size_t i) { return is_entity(c_.claims, c_.said.terms[i]); });
  }
  /// Names tell the parts apart more surely than the words about them.
  void keep_names(Content& content) const {
    auto& terms = content.terms;
    terms.erase(
        std::remove_if(terms.begin(), terms.end(), [&](size_t i) { return !is_entity(c_.claims, c_.said.terms[i]); }),
        terms.end());
  }

  bool is_rival(const Term* owner, const Term& name) const {
    return owner && !same_name(*owner, name) && of_a_kind(c_.claims, *owner, name);
  }

  bool alike_figures() const {
    if (first_.quantities.size() != 1 || second_.quantities.size() != 1) return false;
    const Quantity& q = c_.said.quantities[first_.quantities[0]];
    const Quantity& other = c_.said.quantities[second_.quantities[0]];
    return q.dimension == other.dimension && q.unit == other.unit && q.value != other.value;
  }

  float weight(const Content& content) const {
    float all = kFigure * static_cast<float>(content.quantities.size());
    for (const size_t i : content.terms) all += c_.comparer.weight(i);
    return all;
  }
  bool telling(const Content& content) const { return weight(content) >= kTelling; }

  /// How much of the content the claims say of `name`, not of `other`.
  float said_of(const Content& content, const Term& name, const Term& other, const Comparison** by) const {
    float best = 0;
    for (const Comparison& k : c_.comparisons) {
      const Statement& known = k.phrasing->statement;
      const auto at = [&](const Term& n) {
        return std::find_if(known.terms.begin(), known.terms.end(), [&](const Term& t) { return same_name(t, n); });
      };
      const auto x = at(name), y = at(other);
      if (x == known.terms.end()) continue;
      Part part{known.span.begin, known.span.end};
      if (y != known.terms.end()) {
        if (are_parallel(c_.claims, known, *x, *y)) {
          const Parts parts = x < y ? split(k.phrasing->text, known, *x, *y) : split(k.phrasing->text, known, *y, *x);
          part = x < y ? parts.first : parts.second;
        } else if (!acts(place_of(c_.claims, known, *x))) {
          continue;  // said of the other
        }
      }
      const float covered = cover(content, k, part, name);
      if (covered > best) best = covered, *by = &k;
    }
    return best;
  }

  float cover(const Content& content, const Comparison& k, const Part& part, const Term& name) const {
    const Statement& known = k.phrasing->statement;
    float covered = 0;
    for (const size_t i : content.terms) {
      float strength = 0;
      for (const Term& t : known.terms) {
        if (!part.holds(t.span)) continue;
        const Pair p = alike(c_.claims.lexicon(), c_.said.terms[i], t);
        const bool opposite = p.relation == Relation::Opposite;
        if (p.relation != Relation::None && (c_.said.terms[i].negated != t.negated) == opposite)
          strength = std::max(strength, p.strength);
      }
      covered += strength * c_.comparer.weight(i);
    }
    const auto owners = owners_of(c_.claims, k.phrasing->text, known);
    for (const size_t i : content.quantities)
      for (size_t n = 0; n < known.quantities.size(); ++n) {
        const Quantity& q = known.quantities[n];
        if (!part.holds(q.span) || is_rival(owners[n], name)) continue;
        if (compare_figures(c_.said.quantities[i], q).fit != Fit::Entailed) continue;
        covered += kFigure;
        break;
      }
    const float all = weight(content);
    return all > 0 ? covered / all : 0;
  }

  const Case& c_;
  const Term& a_;
  const Term& b_;
  std::vector<const Term*> owners_;  // of the text's quantities
  Content first_, second_;
  bool of_others_ = false;  // a figure in a part is a third one's
};

}  // namespace

std::optional<Ruling> exchanged_parts(const Case& c) {
  const auto can = [&](const Term& t) {
    return (is_entity(c.claims, t) || (t.unknown && !t.predicate)) && !is_speaker(c.said, t);
  };
  for (auto a = c.said.terms.begin(); a != c.said.terms.end(); ++a)
    for (auto b = a + 1; b != c.said.terms.end(); ++b) {
      if (!can(*a) || !can(*b) || same_name(*a, *b)) continue;
      if (!of_a_kind(c.claims, *a, *b) || !are_parallel(c.claims, c.said, *a, *b)) continue;
      if (const auto found = PartsJudge(c, *a, *b).run()) return found;
    }
  return std::nullopt;
}

}  // namespace haechi
