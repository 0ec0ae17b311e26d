#include "judging/arguments.h"

#include <algorithm>

#include "judging/owners.h"
#include "lexicon/arithmetic.h"

namespace haechi {
namespace {

bool is_bearer(const ReadClaims& claims, const Term& t) { return is_entity(claims, t) || t.unknown; }

bool is_head_last(Language l) { return l == Language::Korean || l == Language::Japanese; }

/// Predicates that are verbs or adjectives; a noun that ends a sentence as its predicate is a name for the subject.
bool is_act(const Term& t) { return t.predicate && !t.name; }

/// Finds the fillers of one statement's predicates.
class ArgumentReader {
 public:
  ArgumentReader(const ReadClaims& claims, const Statement& s) : claims_(claims), s_(s) {}

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
      if (agent >= 0) a.object = a.subject, a.subject = agent;
      else if (a.object < 0) a.object = a.subject, a.subject = -1;
    }
    return a;
  }

 private:
  const Term& term(int i) const { return s_.terms[static_cast<size_t>(i)]; }

  bool is_speaker(const Term& t) const {
    return std::any_of(s_.speakers.begin(), s_.speakers.end(), [&](const Speaker& k) { return k.span.overlaps(t.span); });
  }

  /// The name that a noun belongs to ("A의 수준"), or the noun itself.
  int holder(int i) const {
    if (is_bearer(claims_, term(i)) && !(i > 0 && term(i - 1).role == TermRole::Of && is_entity(claims_, term(i - 1)))) return i;
    for (int k = i - 1; k >= 0 && k >= i - 3; --k) {
      if (term(k).clause != term(i).clause || term(k).predicate) break;
      const bool links = term(k).role == TermRole::Of || term(k).role == TermRole::None || term(k).role == term(i).role;
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
    for (int i = predicate - 1; i >= 0 && !is_act(term(i)); --i)
      if (s_.language != Language::English && fits(term(i).role) && !term(i).negated) return holder(i);
    if (is_head_last(s_.language)) return -1;
    for (int i = predicate + 1; i < size && !is_act(term(i)); ++i)
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
  bool measured = false;  ///< one is measured against the other
};

std::vector<Direction> directions_of(const Arguments& a) {
  std::vector<Direction> list;
  if (a.subject >= 0 && a.standard >= 0) list.push_back({a.subject, a.standard, false, true});
  if (a.subject >= 0 && a.object >= 0) list.push_back({a.subject, a.object});
  if (a.subject >= 0 && a.goal >= 0) list.push_back({a.subject, a.goal});
  if (a.source >= 0 && a.goal >= 0) list.push_back({a.source, a.goal, true});
  return list;
}

bool same_thing(const Lexicon& lexicon, const Term& a, const Term& b) {
  const Pair p = alike(lexicon, a, b);
  return p.relation == Relation::Same && p.strength >= 0.8f;
}

/// +1: the first is ahead or above, -1: behind or below, 0: no measure.
int order_of(const Lexicon& lexicon, const Term& t) {
  for (const ConceptId id : t.ids) {
    const Arithmetic a = arithmetic_of(lexicon.concept_at(id).name);
    if (any_of(a, Arithmetic::Above)) return 1;
    if (any_of(a, Arithmetic::Below)) return -1;
  }
  return 0;
}

/// How the predicates stand: 1 the same, -1 converse or opposite, 0 another act.
int agreement(const Lexicon& lexicon, const Term& a, const Term& b) {
  int sign = 0;
  const Pair p = alike(lexicon, a, b);
  if (p.relation == Relation::Same || p.relation == Relation::Near || p.relation == Relation::Narrower || p.relation == Relation::Broader)
    sign = p.strength >= 0.7f ? 1 : 0;
  else if (p.relation == Relation::Opposite || p.relation == Relation::Converse) sign = -1;
  else if (order_of(lexicon, a) != 0 && order_of(lexicon, b) != 0) sign = order_of(lexicon, a) * order_of(lexicon, b);
  return a.negated != b.negated ? -sign : sign;
}

}  // namespace

std::vector<Arguments> arguments_of(const ReadClaims& claims, const Statement& s) {
  std::vector<Arguments> list;
  const ArgumentReader reader(claims, s);
  for (size_t i = 0; i < s.terms.size(); ++i)
    if (is_act(s.terms[i])) list.push_back(reader.at(static_cast<int>(i)));
  return list;
}

std::optional<Exchange> exchange_of(const ReadClaims& claims, const Statement& said, const Statement& known) {
  const Lexicon& lexicon = claims.lexicon();
  const auto known_arguments = arguments_of(claims, known);
  const auto said_term = [&](int i) -> const Term& { return said.terms[static_cast<size_t>(i)]; };
  const auto known_term = [&](int i) -> const Term& { return known.terms[static_cast<size_t>(i)]; };
  std::optional<Exchange> found;
  for (const Arguments& a : arguments_of(claims, said)) {
    if (is_saying(lexicon, said_term(a.predicate))) continue;
    for (const Arguments& b : known_arguments) {
      const int sign = agreement(lexicon, said_term(a.predicate), known_term(b.predicate));
      if (sign == 0) continue;
      for (const Direction& d : directions_of(a))
        for (const Direction& e : directions_of(b)) {
          if (d.by_place != e.by_place || d.first == d.second || e.first == e.second) continue;
          // Two who differ: the same word twice tells nothing.
          if (same_thing(lexicon, said_term(d.first), said_term(d.second))) continue;
          const bool straight = same_thing(lexicon, said_term(d.first), known_term(e.first)) &&
                                same_thing(lexicon, said_term(d.second), known_term(e.second));
          const bool crossed = same_thing(lexicon, said_term(d.first), known_term(e.second)) &&
                               same_thing(lexicon, said_term(d.second), known_term(e.first));
          if (straight == crossed) continue;
          Exchange x{a.predicate, d.first, d.second, crossed ? e.second : e.first, crossed ? e.first : e.second, b.predicate, crossed,
                     sign < 0};
          if (straight && sign > 0) return x;  // said as the claim says it
          if (!found) found = x;
        }
    }
  }
  return found;
}

}  // namespace haechi
