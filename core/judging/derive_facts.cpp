#include "judging/derive_facts.h"

#include <algorithm>
#include <cmath>

#include "judging/compare.h"
#include "judging/owners.h"

namespace haechi {
namespace {

bool is_amount(const Quantity& q) {
  if (q.role == QuantityRole::Conversion || q.role == QuantityRole::From) return false;
  if (is_no_amount(q) || q.dimension == Dimension::Rank || q.dimension == Dimension::Magnitude) return false;
  return std::isfinite(q.min) && std::isfinite(q.max) && q.precision != Precision::Range;
}

bool one_measure(const Quantity& a, const Quantity& b) {
  return a.dimension == b.dimension && a.role == b.role &&
         (a.dimension == Dimension::Percent || a.unit == b.unit || a.factor == b.factor);
}

bool has_speaker(const Fact& fact) {
  return !fact.claim->speaker.empty() || !fact.claim->reported_by.empty() || !fact.phrasing->statement.speakers.empty();
}

/// A speaker only frames the figure.
bool frames(const Fact& fact, const Term& t) {
  const Statement& s = fact.phrasing->statement;
  return t.ids.meets(fact.claim->speaker) || t.ids.meets(fact.claim->reported_by) ||
         std::any_of(s.speakers.begin(), s.speakers.end(),
                     [&](const Speaker& k) { return k.span == t.span || k.ids.meets(t.ids); });
}

/// The same stretch of time: as the claim file says, else as the statement does.
bool same_time(const Fact& a, const Fact& b) {
  if (a.claim == b.claim) return true;
  if (a.claim->from || b.claim->from) return a.claim->from == b.claim->from && a.claim->to == b.claim->to;
  const auto& x = a.phrasing->statement.times;
  const auto& y = b.phrasing->statement.times;
  if (x.size() != y.size()) return false;
  for (size_t i = 0; i < x.size(); ++i)
    if (compare_times(x[i], y[i]) == Fit::Contradicts) return false;
  return true;
}

/// Meets that of every word which is the same.
Signature signature_of(const Term& t) {
  Signature signature;
  for (const ConceptId id : t.ids) signature.add(id);
  if (t.ids.empty()) signature.add(static_cast<ConceptId>(key_of(t.key) >> 1));
  return signature;
}

bool is_name(const Term& t) { return t.entity || t.name; }

bool has(const Fact& fact, const Term& t, const Signature& signature) {
  return signature.meets(fact.words) &&
         std::any_of(fact.terms.begin(), fact.terms.end(), [&](const Term* u) { return same_word(t, *u); });
}

/// The names of one fact that another lacks: the last, and how many. Facts with two are of no family.
struct Missing {
  const Term* name = nullptr;
  int names = 0;
};

Missing missing_names(const Fact& a, const Fact& b) {
  Missing missing;
  for (size_t i = 0; i < a.terms.size() && missing.names < 2; ++i)
    if (const Term& t = *a.terms[i]; is_name(t) && !has(b, t, a.signatures[i]) && !frames(b, t))
      missing.name = &t, ++missing.names;
  return missing;
}

/// What one measure may vary in wording from claim to claim.
constexpr float kWording = 0.25f;

/// What is no name, both have, but for a few words.
bool worded_alike(const Fact& a, const Fact& b) {
  float apart = 0, all = 0;
  for (const auto& [mine, other] : {std::pair(&a, &b), std::pair(&b, &a)}) {
    const bool framed = has_speaker(*other);
    for (size_t i = 0; i < mine->terms.size(); ++i) {
      const Term& t = *mine->terms[i];
      if (framed && frames(*other, t)) continue;
      const float weight = t.weight * (t.predicate && !t.name ? 0.5f : 1);  // verbs vary, the measure does not
      all += weight;
      if (!is_name(t) && !has(*other, t, mine->signatures[i])) apart += weight;
    }
  }
  return apart <= kWording * all;
}

/// Adds a member; where two claims give one owner different figures, neither can be reckoned with.
void add_member(Family& family, const Member& m) {
  for (const Member& k : family.members) {
    const bool same =
        k.owner && m.owner ? k.owner->ids.meets(m.owner->ids) : k.fact->claim->from == m.fact->claim->from;
    if (!same) continue;
    family.unclear |= compare_figures(*k.fact->quantity, *m.fact->quantity).fit != Fit::Entailed;
    return;
  }
  family.members.push_back(m);
}

}  // namespace

bool same_word(const Term& a, const Term& b) {
  return a.ids.meets(b.ids) || (a.ids.empty() && b.ids.empty() && a.key == b.key);
}

std::vector<Fact> facts_of(const ReadClaims& claims, const ReadClaim& claim) {
  std::vector<Fact> facts;
  const Phrasing& phrasing = claim.phrasings.front();
  const Statement& s = phrasing.statement;
  if (s.quantities.empty() || claim.opinion || claim.modality == Modality::Possibility ||
      claim.modality == Modality::Plan)
    return facts;
  const auto owners = owners_of(claims, phrasing.text, s);
  for (size_t i = 0; i < s.quantities.size(); ++i) {
    if (!is_amount(s.quantities[i])) continue;
    Fact fact{&claim, &phrasing, &s.quantities[i], {}, {}, {}};
    bool clear = true;
    for (size_t k = 0; k < s.quantities.size(); ++k)
      if (k != i && is_amount(s.quantities[k]) && one_measure(s.quantities[i], s.quantities[k]))
        clear &= owners[i] && owners[k] && !owners[i]->ids.meets(owners[k]->ids);
    if (!clear) continue;
    const bool framed = has_speaker(fact);
    fact.terms.reserve(s.terms.size());
    fact.signatures.reserve(s.terms.size());
    for (const Term& t : s.terms) {
      if ((framed && frames(fact, t)) || is_saying(claims.lexicon(), t)) continue;
      const bool others =
          std::any_of(owners.begin(), owners.end(), [&](const Term* o) { return o == &t; }) && owners[i] != &t;
      if (others) continue;
      fact.terms.push_back(&t);
      fact.signatures.push_back(signature_of(t));
      fact.words.add(fact.signatures.back());
    }
    facts.push_back(std::move(fact));
  }
  return facts;
}

namespace {

bool may_be_family(const Fact& a, const Fact& b) {
  return &a != &b && a.claim->source == b.claim->source && one_measure(*a.quantity, *b.quantity);
}

/// So many of `some` may be of one family with `a`, or are it.
size_t count_with(const Fact& a, const std::vector<const Fact*>& some) {
  return static_cast<size_t>(
      std::count_if(some.begin(), some.end(), [&](const Fact* b) { return b == &a || may_be_family(a, *b); }));
}

template <class Is>
std::vector<const Fact*> facts_with_owner(const std::vector<Fact>& facts, Is is) {
  std::vector<const Fact*> found;
  for (const Fact& fact : facts)
    if (std::any_of(fact.terms.begin(), fact.terms.end(), [&](const Term* t) { return t->entity && is(*t); }))
      found.push_back(&fact);
  return found;
}

}  // namespace

std::vector<Family> families_of(const Statement& said, const std::vector<Fact>& facts, const FamiliesAsked& asked) {
  std::vector<Family> families;
  const auto named = facts_with_owner(facts, [&](const Term& owner) {
    return std::any_of(said.terms.begin(), said.terms.end(), [&](const Term& t) { return t.ids.meets(owner.ids); });
  });
  const auto wholes = facts_with_owner(facts, [](const Term& owner) { return any_of(owner.does, Arithmetic::Whole); });
  const bool too_few = named.size() < asked.named && (!asked.of_whole || named.empty() || wholes.empty());
  if (too_few && !asked.over_time) return families;
  for (const Fact& a : facts) {
    const size_t count = count_with(a, named);
    const bool names = count >= asked.named || (asked.of_whole && count > 0 && count_with(a, wholes) > 0);
    if (!names && !asked.over_time) continue;
    // By the name of the first fact that the others lack; null: by time.
    std::vector<std::pair<const Term*, Family>> mine;
    for (const Fact& b : facts) {
      if (!may_be_family(a, b)) continue;
      const Missing place = missing_names(a, b);
      if (place.names > 1 || !(place.names == 1 ? names : asked.over_time)) continue;
      const Missing other = missing_names(b, a);
      if (other.names != place.names) continue;
      const bool fits = place.name ? place.name->entity && other.name->entity && same_time(a, b)
                                   : a.claim->from && b.claim->from && !same_time(a, b);
      if (!fits || !worded_alike(a, b)) continue;
      auto at = std::find_if(mine.begin(), mine.end(), [&](const auto& m) { return m.first == place.name; });
      if (at == mine.end()) {
        mine.push_back({place.name, Family{{{&a, place.name}}, !place.name, false}});
        at = mine.end() - 1;
      }
      add_member(at->second, {&b, other.name});
    }
    for (auto& m : mine)
      if (!m.second.unclear && m.second.members.size() > 1) families.push_back(std::move(m.second));
  }
  return families;
}

}  // namespace haechi
