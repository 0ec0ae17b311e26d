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

/// A speaker only frames the figure.
bool frames(const Fact& fact, const Term& t) {
  const Statement& s = fact.phrasing->statement;
  if (fact.claim->speaker.empty() && fact.claim->reported_by.empty() && s.speakers.empty()) return false;
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

/// What sets two facts apart.
struct Apart {
  const Term* a = nullptr;  ///< the one name that only the first has
  const Term* b = nullptr;
  int names = 0;    ///< names without a counterpart, of both
  float words = 0;  ///< weight of other words without one
  float all = 0;
};

/// Stops at the second name of a side: such facts are of no family.
void find_missing(const ReadClaims& claims, const Fact& a, const Fact& b, const Term*& only, Apart& apart) {
  for (size_t i = 0; i < a.terms.size(); ++i) {
    const Term* t = a.terms[i];
    if (frames(b, *t)) continue;
    const float weight = a.weights[i] * (t->predicate && !t->name ? 0.5f : 1);  // verbs vary, the measure does not
    apart.all += weight;
    if (signature_of(*t).meets(b.words) &&
        std::any_of(b.terms.begin(), b.terms.end(), [&](const Term* u) { return same_word(*t, *u); }))
      continue;
    if (is_entity(claims, *t) || t->name) {
      ++apart.names;
      if (only) return;
      only = t;
    } else {
      apart.words += weight;
    }
  }
}

Apart compare_facts(const ReadClaims& claims, const Fact& a, const Fact& b) {
  Apart apart;
  find_missing(claims, a, b, apart.a, apart);
  if (apart.names < 2) find_missing(claims, b, a, apart.b, apart);
  return apart;
}

/// What one measure may vary in wording from claim to claim.
constexpr float kWording = 0.25f;

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
    for (const Term& t : s.terms) {
      if (frames(fact, t) || is_saying(claims.lexicon(), t)) continue;
      const bool others =
          std::any_of(owners.begin(), owners.end(), [&](const Term* o) { return o == &t; }) && owners[i] != &t;
      if (!others) fact.terms.push_back(&t), fact.weights.push_back(t.weight), fact.words.add(signature_of(t));
    }
    facts.push_back(std::move(fact));
  }
  return facts;
}

std::vector<Family> families_of(const ReadClaims& claims, const std::vector<Fact>& facts) {
  std::vector<Family> families;
  for (size_t i = 0; i < facts.size(); ++i) {
    // By the name of the first fact that the others lack; null: by time.
    std::vector<std::pair<const Term*, Family>> mine;
    for (size_t k = 0; k < facts.size(); ++k) {
      const Fact& a = facts[i];
      const Fact& b = facts[k];
      if (i == k || a.claim->source != b.claim->source || !one_measure(*a.quantity, *b.quantity)) continue;
      const Apart apart = compare_facts(claims, a, b);
      if (apart.words > kWording * apart.all) continue;
      const bool by_name = apart.names == 2 && apart.a && apart.b && is_entity(claims, *apart.a) &&
                           is_entity(claims, *apart.b) && same_time(a, b);
      const bool by_time = apart.names == 0 && a.claim->from && b.claim->from && !same_time(a, b);
      if (!by_name && !by_time) continue;
      const Term* place = by_name ? apart.a : nullptr;
      auto at = std::find_if(mine.begin(), mine.end(), [&](const auto& m) { return m.first == place; });
      if (at == mine.end()) {
        mine.push_back({place, Family{{{&a, place}}, by_time, false}});
        at = mine.end() - 1;
      }
      add_member(at->second, {&b, by_name ? apart.b : nullptr});
    }
    for (auto& m : mine)
      if (!m.second.unclear && m.second.members.size() > 1) families.push_back(std::move(m.second));
  }
  return families;
}

}  // namespace haechi
