#include "judging/arguments.h"

#include <algorithm>

#include "judging/owners.h"

namespace haechi {
namespace {

bool is_bearer(const ReadClaims& claims, const Term& t) { return is_entity(claims, t) || t.unknown; }

bool is_head_last(Language l) { return l == Language::Korean || l == Language::Japanese; }

/// +1: the first is ahead or above, -1: behind or below, 0: no measure.
int order_of(const Lexicon& lexicon, const Term& t) {
  if (!any_of(t.does, Arithmetic::Above | Arithmetic::Below)) return 0;
  for (const ConceptId id : t.ids) {
    const Arithmetic a = lexicon.concept_at(id).does;
    if (any_of(a, Arithmetic::Above)) return 1;
    if (any_of(a, Arithmetic::Below)) return -1;
  }
  return 0;
}

/// Verbs, adjectives and what measures ("is ahead of"); a noun that ends a sentence as its predicate names the subject.
bool is_act(const Lexicon& lexicon, const Term& t) {
  return !t.name && (t.predicate || (t.role == TermRole::None && order_of(lexicon, t) != 0));
}

/// Finds the fillers of one statement's predicates.
class ArgumentReader {
 public:
  ArgumentReader(const ReadClaims& claims, const Statement& s) : claims_(claims), s_(s) {}

  /// "A는 B의 열 배": A is ahead of B.
  std::optional<Arguments> at_ratio(const Quantity& q) const {
    if (q.dimension != Dimension::Ratio || q.min <= 1) return std::nullopt;
    int other = -1, subject = -1;
    for (int i = 0; i < static_cast<int>(s_.terms.size()); ++i) {
      const Term& t = term(i);
      const bool before = t.span.end <= q.span.begin;
      if (s_.language == Language::English) {
        if (!before && other < 0 && is_bearer(claims_, t)) other = i;
      } else if (before) {
        other = t.role == TermRole::Of && is_bearer(claims_, t) ? i : -1;
      }
      if (before && (t.role == TermRole::Subject || t.role == TermRole::Topic)) {
        const int h = holder(i);
        if (subject < 0 || is_bearer(claims_, term(h))) subject = h;
      }
    }
    if (other < 0 || subject < 0 || other == subject) return std::nullopt;
    Arguments a;
    a.subject = subject;
    a.standard = other;
    a.ratio = true;
    return a;
  }

  Arguments at(int predicate) const {
    const Term& p = s_.terms[static_cast<size_t>(predicate)];
    Arguments a;
    a.predicate = predicate;
    const auto acts = [](TermRole r) { return r == TermRole::Subject || r == TermRole::Topic; };
    a.subject = before(predicate, acts);
    a.object = around(predicate, [](TermRole r) { return r == TermRole::Object; });
    a.standard = around(predicate, [](TermRole r) { return r == TermRole::Standard; });
    a.source = around(predicate, [](TermRole r) { return r == TermRole::From; });
    a.goal = around(predicate, [&](TermRole r) {
      return r == TermRole::To || (is_head_last(s_.language) && (r == TermRole::At || r == TermRole::By));
    });
    if (p.passive) {
      const int agent = around(predicate, [](TermRole r) { return r == TermRole::Agent; });
      if (agent >= 0)
        a.object = a.subject, a.subject = agent;
      else if (a.object < 0)
        a.object = a.subject, a.subject = -1;
    }
    return a;
  }

 private:
  const Term& term(int i) const { return s_.terms[static_cast<size_t>(i)]; }

  bool is_speaker(const Term& t) const {
    return std::any_of(s_.speakers.begin(), s_.speakers.end(),
                       [&](const Speaker& k) { return k.span.overlaps(t.span); });
  }

  /// The name that a noun belongs to ("A의 수준"), or the noun itself.
  int holder(int i) const {
    if (is_bearer(claims_, term(i)) && !(i > 0 && term(i - 1).role == TermRole::Of)) return i;
    // "the level of A": English has the name behind.
    for (int k = i + 1; s_.language == Language::English && k < static_cast<int>(s_.terms.size()) && k <= i + 3; ++k) {
      if (term(k).predicate || term(k).clause != term(i).clause) break;
      if (term(k).role == TermRole::Of && is_entity(claims_, term(k)) && !is_speaker(term(k))) return k;
      if (term(k).role != term(i).role) break;
    }
    for (int k = i - 1; k >= 0 && k >= i - 3; --k) {
      if (term(k).clause != term(i).clause || term(k).predicate) break;
      const TermRole role = term(k).role;
      const bool links =
          role == TermRole::Of || role == TermRole::None || role == TermRole::With || role == term(i).role;
      if (!links) break;
      if (is_entity(claims_, term(k)) && term(k).role != term(i).role && !is_speaker(term(k))) return k;
    }
    return i;
  }

  /// The nearest before the predicate, names first: in "연산 능력은 A가 높다" the name is what is high.
  template <typename Fits>
  int before(int predicate, Fits fits) const {
    int noun = -1;
    for (int i = predicate - 1; i >= 0; --i) {
      const Term& t = term(i);
      if (t.clause != term(predicate).clause || t.predicate || !fits(t.role) || t.negated) continue;
      const int h = holder(i);
      if (is_bearer(claims_, term(h))) return h;
      if (noun < 0) noun = h;
    }
    return noun;
  }

  template <typename Fits>
  int around(int predicate, Fits fits) const {
    const int size = static_cast<int>(s_.terms.size());
    for (int i = predicate - 1; i >= 0 && !is_act(claims_.lexicon(), term(i)); --i)
      if (s_.language != Language::English && fits(term(i).role) && !term(i).negated) return holder(i);
    if (is_head_last(s_.language)) return -1;
    for (int i = predicate + 1; i < size && !is_act(claims_.lexicon(), term(i)); ++i)
      if (fits(term(i).role) && !term(i).negated) return holder(i);
    return -1;
  }

  const ReadClaims& claims_;
  const Statement& s_;
};

/// Who comes first and who second in what a predicate says.
struct Direction {
  int first = -1, second = -1;
  bool by_place = false;  ///< whence and whither
  bool indirect = false;  ///< the act only goes towards the second
};

std::vector<Direction> directions_of(const Arguments& a) {
  std::vector<Direction> list;
  if (a.subject >= 0 && a.standard >= 0) list.push_back({a.subject, a.standard});
  if (a.subject >= 0 && a.object >= 0) list.push_back({a.subject, a.object});
  if (a.subject >= 0 && a.goal >= 0) list.push_back({a.subject, a.goal, false, true});
  if (a.subject >= 0 && a.source >= 0 && a.goal < 0) list.push_back({a.subject, a.source, false, true});
  if (a.source >= 0 && a.goal >= 0) list.push_back({a.source, a.goal, true});
  return list;
}

bool same_thing(const Lexicon& lexicon, const Term& a, const Term& b) {
  const Pair p = alike(lexicon, a, b);
  return p.relation == Relation::Same && p.strength >= 0.8f;
}

/// How the predicates stand: 1 the same, -1 converse or opposite, 0 another act.
int agreement(const Lexicon& lexicon, const Term& a, const Term& b) {
  int sign = 0;
  const Pair p = alike(lexicon, a, b);
  if (p.relation == Relation::Same || p.relation == Relation::Near || p.relation == Relation::Narrower ||
      p.relation == Relation::Broader)
    sign = p.strength >= 0.7f ? 1 : 0;
  else if (p.relation == Relation::Opposite || p.relation == Relation::Converse)
    sign = -1;
  else if (order_of(lexicon, a) != 0 && order_of(lexicon, b) != 0)
    sign = order_of(lexicon, a) * order_of(lexicon, b);
  return a.negated != b.negated ? -sign : sign;
}

}  // namespace

std::vector<Arguments> arguments_of(const ReadClaims& claims, const Statement& s) {
  std::vector<Arguments> list;
  const ArgumentReader reader(claims, s);
  for (size_t i = 0; i < s.terms.size(); ++i)
    if (is_act(claims.lexicon(), s.terms[i])) list.push_back(reader.at(static_cast<int>(i)));
  for (const Quantity& q : s.quantities)
    if (const auto ratio = reader.at_ratio(q)) list.push_back(*ratio);
  return list;
}

namespace {

/// Looks for two terms that both sentences place.
class ExchangeFinder {
 public:
  ExchangeFinder(const ReadClaims& claims, const Statement& said, const Statement& known)
      : lexicon_(claims.lexicon()),
        said_(said),
        known_(known),
        ours_(arguments_of(claims, said)),
        theirs_(arguments_of(claims, known)) {}

  std::optional<Exchange> run() {
    for (const Arguments& a : ours_)
      for (const Arguments& b : theirs_)
        if (const int sign = agreement(a, b); sign != 0) compare_directions(a, b, sign);
    if (!straight_ && !found_) compare_acts();
    return straight_ ? straight_ : found_;
  }

 private:
  const Term& said(int i) const { return said_.terms[static_cast<size_t>(i)]; }
  const Term& known(int i) const { return known_.terms[static_cast<size_t>(i)]; }
  bool same(int ours, int theirs) const {
    return ours >= 0 && theirs >= 0 && same_thing(lexicon_, said(ours), known(theirs));
  }

  int agreement(const Arguments& a, const Arguments& b) const {
    if (!a.ratio && is_saying(lexicon_, said(a.predicate))) return 0;
    if (!a.ratio && !b.ratio) return haechi::agreement(lexicon_, said(a.predicate), known(b.predicate));
    return order(a, said_) * order(b, known_);
  }
  int order(const Arguments& a, const Statement& s) const {
    if (a.ratio) return 1;
    const Term& p = s.terms[static_cast<size_t>(a.predicate)];
    return p.negated ? -order_of(lexicon_, p) : order_of(lexicon_, p);
  }

  void compare_directions(const Arguments& a, const Arguments& b, int sign) {
    for (const Direction& d : directions_of(a))
      for (const Direction& e : directions_of(b)) {
        if (d.by_place != e.by_place || d.first == d.second || e.first == e.second) continue;
        // What is done to one and what is done towards another differ, but for measures and converses.
        if (d.indirect != e.indirect && sign > 0 && (order(a, said_) == 0 || order(b, known_) == 0)) continue;
        if (same_thing(lexicon_, said(d.first), said(d.second))) continue;
        const bool straight = same(d.first, e.first) && same(d.second, e.second);
        const bool crossed = same(d.first, e.second) && same(d.second, e.first);
        if (straight == crossed) continue;
        const Exchange x{
            a.predicate, d.first, d.second, crossed ? e.second : e.first, crossed ? e.first : e.second, b.predicate,
            crossed,     false,   sign < 0};
        if (straight && sign > 0)
          straight_ = x;  // said as the claim says it
        else if (!found_ || (crossed && !found_->exchanged))
          found_ = x;
      }
  }

  /// Two acts: who does the one and who the other, whom the one reaches and whom the other.
  void compare_acts() {
    struct Cell {
      const Arguments *ours, *theirs;
      int said, known;
    };
    std::vector<Cell> cells;
    for (const Arguments& a : ours_)
      for (const Arguments& b : theirs_) {
        if (a.ratio || b.ratio || agreement(a, b) != 1 || order(a, said_) != 0) continue;
        for (const auto place : {&Arguments::subject, &Arguments::object, &Arguments::goal, &Arguments::source})
          if (a.*place >= 0 && b.*place >= 0) cells.push_back({&a, &b, a.*place, b.*place});
      }
    for (const Cell& x : cells)
      for (const Cell& y : cells) {
        if (x.ours == y.ours || x.theirs == y.theirs || x.said == y.said || x.known == y.known) continue;
        // Acts that are one and the same tell nobody apart.
        if (agreement(*x.ours, *y.theirs) != 0 || agreement(*y.ours, *x.theirs) != 0) continue;
        if (!same(x.said, y.known) || !same(y.said, x.known) || same(x.said, x.known) || same(y.said, y.known))
          continue;
        found_ = Exchange{x.ours->predicate, x.said, y.said, y.known, x.known, x.theirs->predicate, true, true};
        return;
      }
  }

  const Lexicon& lexicon_;
  const Statement& said_;
  const Statement& known_;
  std::vector<Arguments> ours_, theirs_;
  std::optional<Exchange> straight_, found_;
};

}  // namespace

std::optional<Exchange> exchange_of(const ReadClaims& claims, const Statement& said, const Statement& known) {
  return ExchangeFinder(claims, said, known).run();
}

}  // namespace haechi
