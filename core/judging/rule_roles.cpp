// The same names in exchanged roles.
#include <algorithm>

#include "judging/arguments.h"
#include "judging/owners.h"
#include "judging/parallel.h"
#include "judging/parts.h"
#include "judging/rules.h"
#include "judging/swapped.h"

namespace haechi {
namespace {

constexpr float kSure = 0.97f;  // these rulings hardly ever err
constexpr float kLoose = 0.9f;
constexpr float kCrossed = 0.3f;      // so much of what is said of either must be the other's
constexpr float kRestBound = 0.6f;    // so much of the other words must the claim have
constexpr float kActsBound = 0.4f;    // less where two acts and both who do them are the claim's
constexpr float kNounsBound = 0.75f;  // more where common nouns are exchanged
constexpr float kFigure = 0.6f;       // a figure's weight among the words
constexpr float kBound = 0.55f;

bool says_other_time_or_figure(const Comparison& c) {
  return std::any_of(c.conflicts.begin(), c.conflicts.end(), [](const Conflict& k) {
    return k.slot == Slot::Number || k.slot == Slot::Unit || k.slot == Slot::Date || k.slot == Slot::Attribution;
  });
}

/// The share of the text's words that the claim has, but for those `skipped`.
template <typename Skipped>
float rest_bound(const Case& c, const Comparison& k, Skipped skipped) {
  float all = 0, bound = 0;
  for (size_t i = 0; i < c.said.terms.size(); ++i) {
    const Term& t = c.said.terms[i];
    if (skipped(static_cast<int>(i)) || is_saying(c.claims.lexicon(), t)) continue;
    all += c.comparer.weight(i);
    bound += c.comparer.weight(i) * k.strengths[i];
  }
  for (size_t i = 0; i < c.said.quantities.size(); ++i) {
    all += kFigure;
    bound += k.figure_settled[i] ? kFigure : 0;
  }
  return all > 0 ? bound / all : 1;
}

/// "A가 B에게 건넸다" against "A가 B에게서 받았다": who gives does not receive.
bool says_other_way(const Case& c, const Comparison& k, const Exchange& x) {
  if (x.said_predicate < 0 || x.known_predicate < 0) return false;
  const Term& a = c.said.terms[static_cast<size_t>(x.said_predicate)];
  const Term& b = k.phrasing->statement.terms[static_cast<size_t>(x.known_predicate)];
  return !a.negated && !b.negated && alike(c.claims.lexicon(), a, b).relation == Relation::Converse;
}

/// Who acts on whom, who is ahead of whom, from whom to whom.
std::optional<Ruling> exchanged_places(const Case& c, const Comparison& k) {
  const Statement& known = k.phrasing->statement;
  const auto x = exchange_of(c.claims, c.said, known);
  if (!x || x->exchanged == x->turned) return std::nullopt;
  const bool converse = !x->exchanged && says_other_way(c, k, *x);
  if (!x->exchanged && !converse) return std::nullopt;  // the same places, another act: not a matter of roles
  const Term& first = c.said.terms[static_cast<size_t>(x->first)];
  const Term& second = c.said.terms[static_cast<size_t>(x->second)];
  if (is_speaker(c.said, first) || is_speaker(c.said, second)) return std::nullopt;
  const auto is_name = [&](const Term& t) { return is_entity(c.claims, t) || t.unknown; };
  if (x->two_acts && !is_entity(c.claims, first) && !is_entity(c.claims, second)) return std::nullopt;
  const float needed = converse                            ? kNounsBound
                       : x->two_acts                       ? kActsBound
                       : is_name(first) || is_name(second) ? kRestBound
                                                           : kNounsBound;
  const auto part = [&](int i) { return i == x->first || i == x->second || i == x->said_predicate; };
  if (rest_bound(c, k, part) < needed || k.times_missing > 0) return std::nullopt;
  Ruling r;
  r.comparison = &k;
  r.slot = Slot::Role;
  r.said = first.span;
  r.known = known.terms[static_cast<size_t>(x->known_second)].span;
  r.strength = kSure;
  return r;
}

/// "예산안을 짜서": a word that no table knows behind an object, most likely a verb, which tells nothing of who.
bool may_be_verb(const Statement& s, int i) {
  const Term& t = s.terms[static_cast<size_t>(i)];
  const bool head_last = s.language == Language::Korean || s.language == Language::Japanese;
  return head_last && t.unknown && t.role == TermRole::None && i > 0 &&
         s.terms[static_cast<size_t>(i - 1)].role == TermRole::Object;
}

/// The same, read more loosely.
std::optional<Ruling> swapped_places(const Case& c, const Comparison& k) {
  const std::optional<Swap>& x = compare_places(c, k).swap;
  if (!x || k.times_missing > 0) return std::nullopt;
  const Term& first = c.said.terms[static_cast<size_t>(x->first)];
  const Term& second = c.said.terms[static_cast<size_t>(x->second)];
  const auto is_name = [&](const Term& t) { return is_entity(c.claims, t) || t.unknown; };
  const float needed = x->kind == Swap::Kind::Denial                                       ? kActsBound
                       : x->kind == Swap::Kind::Act && (is_name(first) || is_name(second)) ? kRestBound
                                                                                           : kNounsBound;
  const auto part = [&](int i) { return i == x->first || i == x->second || i == x->act || may_be_verb(c.said, i); };
  if (rest_bound(c, k, part) < needed) return std::nullopt;
  return Ruling{&k, Slot::Role, first.span, k.phrasing->statement.terms[static_cast<size_t>(x->known_second)].span,
                kLoose};
}

/// "A는 X를, B는 Y를 맡았다": each has what is the other's.
std::optional<Ruling> crossed_parts(const Case& c) {
  const auto x = c.may_cross ? find_crossing(c) : std::nullopt;
  if (!x || x->share < kCrossed || !x->telling) return std::nullopt;
  return Ruling{x->comparison, Slot::Role, x->first, {}, kLoose};
}

/// "A에 있다가 B로 옮겼다" against "A로 옮겼다": the text has the claim's goal elsewhere and another in its place.
std::optional<Ruling> displaced_goal(const Case& c, const Comparison& k) {
  const Statement& known = k.phrasing->statement;
  const auto has_goal = [](const Arguments& x) { return x.goal >= 0 && !x.ratio; };
  const std::vector<Arguments> ours = arguments_of(c.claims, c.said);
  if (std::none_of(ours.begin(), ours.end(), has_goal)) return std::nullopt;
  const std::vector<Arguments> theirs = arguments_of(c.claims, known);
  for (const Arguments& a : ours)
    for (const Arguments& b : theirs) {
      if (!has_goal(a) || !has_goal(b)) continue;
      const auto p = static_cast<size_t>(a.predicate);
      if (k.pairs[p].claim != b.predicate || k.pairs[p].relation != Relation::Same || k.pairs[p].strength < kBound)
        continue;
      const Term& said = c.said.terms[static_cast<size_t>(a.goal)];
      const Term& goal = known.terms[static_cast<size_t>(b.goal)];
      if (c.said.terms[p].negated || known.terms[static_cast<size_t>(b.predicate)].negated || said.ids.meets(goal.ids))
        continue;
      if (!agrees_in_type(c.claims, said, goal)) continue;
      const auto has = [](const Statement& s, const Term& name) {
        return std::any_of(s.terms.begin(), s.terms.end(), [&](const Term& t) { return t.ids.meets(name.ids); });
      };
      // "영등포구의 63스퀘어에서": the text has the very goal, and tells more of it.
      const bool there = std::any_of(c.said.terms.begin(), c.said.terms.end(),
                                     [&](const Term& t) { return t.ids.meets(goal.ids) && t.role == goal.role; });
      if (there) continue;
      const auto part = [&](int i) { return i == a.goal; };
      if (!has(c.said, goal) || has(known, said) || rest_bound(c, k, part) < kNounsBound) continue;
      return Ruling{&k, Slot::Role, said.span, goal.span, kSure};
    }
  return std::nullopt;
}

}  // namespace

std::optional<Ruling> rule_roles(const Case& c) {
  std::optional<Ruling> found;
  for (const Comparison& k : c.comparisons) {
    if (says_other_time_or_figure(k) || k.said_bound < kBound) continue;
    if (!found) found = exchanged_places(c, k);
    if (!found) found = swapped_places(c, k);
    if (!found) found = displaced_goal(c, k);
  }
  if (!found) found = exchanged_parts(c);
  if (!found) found = crossed_parts(c);
  return found;
}

}  // namespace haechi
