#include "judging/parallel.h"

#include <algorithm>

#include "judging/owners.h"

namespace haechi {
namespace {

constexpr float kCovered = 0.75f;   // so much of a part must the claims say of the other
constexpr float kStraight = 0.45f;  // and at most so much of the same one
constexpr float kTelling = 0.5f;    // weight from which a part tells one fact from another
constexpr float kFigure = 1;        // weight of a figure in a part

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
  const bool cleft = a.predicate || (comma != std::u16string_view::npos && comma <= 3 && a.role == TermRole::None &&
                                     content(a.span.end + static_cast<uint32_t>(comma), b.span.begin));
  if (cleft) {
    const uint32_t cut = a.span.end;
    return {{s.span.begin, cut}, {cut, b.span.end}};
  }
  const uint32_t cut = last == std::u16string_view::npos ? b.span.begin : a.span.end + static_cast<uint32_t>(last);
  return {{a.span.begin, cut}, {cut, s.span.end}};
}

bool same_name(const Term& a, const Term& b) {
  if (!a.ids.empty() && !b.ids.empty()) return a.ids.meets(b.ids);
  return a.unknown && b.unknown && a.key == b.key;
}

bool is_speaker(const Statement& s, const Term& t) {
  return std::any_of(s.speakers.begin(), s.speakers.end(), [&](const Speaker& k) { return k.span.overlaps(t.span); });
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
    const float straight = std::max(said_of(first_, a_, b_, &by), said_of(second_, b_, a_, &by));
    if (straight > kStraight) return std::nullopt;
    const float crossed = std::min(said_of(first_, b_, a_, &by), said_of(second_, a_, b_, &also));
    if (crossed < kCovered || !by) return std::nullopt;
    return Ruling{by, Slot::Role, a_.span, {}, 0.9f};
  }

 private:
  Content content(const Part& own, const Part& other, const Term& name) {
    Content list;
    const Lexicon& lexicon = c_.claims.lexicon();
    const auto& terms = c_.said.terms;
    for (size_t i = 0; i < terms.size(); ++i) {
      const Term& t = terms[i];
      if (!own.holds(t.span) || same_name(t, a_) || same_name(t, b_) || is_saying(lexicon, t) || is_speaker(c_.said, t)) continue;
      const bool shared = std::any_of(terms.begin(), terms.end(), [&](const Term& o) {
        return other.holds(o.span) && alike(lexicon, t, o).relation == Relation::Same && o.negated == t.negated;
      });
      if (!shared) list.terms.push_back(i);
    }
    for (size_t i = 0; i < c_.said.quantities.size(); ++i)
      if (own.holds(c_.said.quantities[i].span)) {
        list.quantities.push_back(i);
        of_others_ |= owners_[i] && !same_name(*owners_[i], name);
      }
    return list;
  }

  bool alike_figures() const {
    if (first_.quantities.size() != 1 || second_.quantities.size() != 1) return false;
    const Quantity& q = c_.said.quantities[first_.quantities[0]];
    return compare_figures(q, c_.said.quantities[second_.quantities[0]]).fit == Fit::Contradicts;
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
        const Parts parts = x < y ? split(k.phrasing->text, known, *x, *y) : split(k.phrasing->text, known, *y, *x);
        part = x < y ? parts.first : parts.second;
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
        if (p.relation != Relation::None && (c_.said.terms[i].negated != t.negated) == opposite) strength = std::max(strength, p.strength);
      }
      covered += strength * c_.comparer.weight(i);
    }
    const auto owners = owners_of(c_.claims, k.phrasing->text, known);
    for (const size_t i : content.quantities)
      for (size_t n = 0; n < known.quantities.size(); ++n) {
        const Quantity& q = known.quantities[n];
        if (!part.holds(q.span) || (owners[n] && !same_name(*owners[n], name))) continue;
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

/// Two of which the same can be said: of the same type, or names that no table knows.
bool of_a_kind(const ReadClaims& claims, const Term& a, const Term& b) {
  if (!is_entity(claims, a) && !is_entity(claims, b)) return a.unknown && b.unknown;
  return agrees_in_type(claims, a, b);
}

}  // namespace

std::optional<Ruling> exchanged_parts(const Case& c) {
  std::vector<const Term*> names;
  for (const Term& t : c.said.terms) {
    const bool seen = std::any_of(names.begin(), names.end(), [&](const Term* n) { return same_name(*n, t); });
    if (!seen && (is_entity(c.claims, t) || t.unknown) && !is_speaker(c.said, t)) names.push_back(&t);
  }
  for (size_t i = 0; i < names.size(); ++i)
    for (size_t k = i + 1; k < names.size(); ++k)
      if (of_a_kind(c.claims, *names[i], *names[k]))
        if (const auto found = PartsJudge(c, *names[i], *names[k]).run()) return found;
  return std::nullopt;
}

}  // namespace haechi
