// "X is Y's", "Y made X", "X heads Y": one thing has one maker and one head.
#include <algorithm>

#include "judging/cleft.h"
#include "judging/ownership.h"
#include "lexicon/exclusive.h"

namespace haechi {
namespace {

/// ソラを開発したのはYだ: the maker is singled out.
bool is_singled_out_as_maker(const Case& s, const Term& owner, const Term& thing) {
  if (kind_of(s.claims, thing) != NameKind::Thing || thing.role != TermRole::Object || owner.role == TermRole::Of)
    return false;
  const auto& cleft = s.comparer.cleft();
  if (!cleft || !cleft->focus.contains(owner.span) || !cleft->content.contains(thing.span)) return false;
  return std::any_of(s.said.terms.begin(), s.said.terms.end(), [&](const Term& t) {
    return cleft->content.contains(t.span) && t.predicate && !t.negated && t.in(ConceptClass::Making);
  });
}

bool said_in_clause(const Case& s, const Term& known, uint8_t clause) {
  return std::any_of(s.said.terms.begin(), s.said.terms.end(),
                     [&](const Term& t) { return t.clause == clause && t.ids.meets(known.ids); });
}

/// True if `is` is true of a claim that names both.
template <class Is>
bool any_naming(const ReadClaims& claims, const Term& a, const Term& b, Is is) {
  for (const ConceptId id : a.ids)
    for (const uint32_t row : claims.index().claims_with(key_of(id))) {
      const ReadClaim& claim = claims.all()[row];
      const auto has = [&](ConceptId other) { return claim.has_key(key_of(other)); };
      if (std::any_of(b.ids.begin(), b.ids.end(), has) && is(claim)) return true;
    }
  return false;
}

/// True if some claim has the two in such a tie.
bool tied_elsewhere(const Case& s, const Term& owner, const Term& thing) {
  return any_naming(s.claims, owner, thing, [&](const ReadClaim& claim) {
    for (const Phrasing& p : claim.phrasings)
      for (const Term& a : p.statement.terms) {
        if (!a.ids.meets(owner.ids)) continue;
        for (const Term& b : p.statement.terms)
          if (&a != &b && b.ids.meets(thing.ids) && tie(s.claims, p.statement, a, b)) return true;
      }
    return false;
  });
}

bool is_org(NameKind k) { return k == NameKind::Body || k == NameKind::Person; }

/// Another owner of the thing in the claim.
std::optional<Ruling> owner_in(const Case& s, const Comparison& c, const Term& owner, const Term& thing, int how) {
  const Statement& known = c.phrasing->statement;
  for (size_t x = 0; x < known.terms.size(); ++x) {
    if (!known.terms[x].ids.meets(thing.ids)) continue;
    for (size_t j = 0; j < known.terms.size(); ++j) {
      const Term& other = known.terms[j];
      if (j == x || c.claim->speaker.meets(other.ids) || c.claim->reported_by.meets(other.ids) ||
          !is_org(kind_of(s.claims, other)) || kind_of(s.claims, other) != kind_of(s.claims, owner))
        continue;
      if (other.ids.meets(owner.ids) || said_in_clause(s, other, owner.clause) ||
          one_within_other(s.claims.lexicon(), owner, other))
        continue;
      if (tie(s.claims, known, other, known.terms[x]) != how) continue;
      return Ruling{&c, Slot::Entity, owner.span, other.span, 0.93f};
    }
  }
  return std::nullopt;
}

/// True if some claim names both.
bool named_together(const Case& s, const Term& a, const Term& b) {
  return any_naming(s.claims, a, b, [](const ReadClaim&) { return true; });
}

/// Another holder of the office in the claim: nobody else heads the same body, and of several founders none is one of
/// whom the base names the body never.
std::optional<Ruling> holder_in(const Case& s, const Comparison& c, const Term& owner, const Term& thing, int how) {
  const Statement& known = c.phrasing->statement;
  if (kind_of(s.claims, thing) != NameKind::Person || how <= kMade) return std::nullopt;
  for (size_t x = 0; x < known.terms.size(); ++x) {
    if (!known.terms[x].ids.meets(owner.ids)) continue;
    for (size_t j = 0; j < known.terms.size(); ++j) {
      const Term& other = known.terms[j];
      if (j == x || kind_of(s.claims, other) != NameKind::Person || other.ids.meets(thing.ids) ||
          said_in_clause(s, other, owner.clause))
        continue;
      if (tie(s.claims, known, known.terms[x], other) != how) continue;
      if (!is_held_by_one(how - kMade) && named_together(s, owner, thing)) continue;
      return Ruling{&c, Slot::Entity, thing.span, other.span, 0.9f};
    }
  }
  return std::nullopt;
}

/// The makers, heads and parents of things.
std::optional<Ruling> another_owner(const Case& s) {
  for (const Term& owner : s.said.terms) {
    if (!is_org(kind_of(s.claims, owner))) continue;
    for (const Term& thing : s.said.terms) {
      if (&owner == &thing || thing.ids.meets(owner.ids)) continue;
      const int how = is_singled_out_as_maker(s, owner, thing) ? kMade : tie(s.claims, s.said, owner, thing);
      if (!how || is_shared(s, owner)) continue;
      for (const Comparison& c : s.comparisons) {
        if (differs_otherwise(c)) continue;
        const auto found =
            has_name(s.claims, c, owner) ? holder_in(s, c, owner, thing, how) : owner_in(s, c, owner, thing, how);
        if (found && !tied_elsewhere(s, owner, thing)) return found;
      }
    }
  }
  return std::nullopt;
}

constexpr float kKnownOfOrder = 0.75f;

bool produces(const Statement& s, const Term& who) {
  return acts(who.role) && std::any_of(s.terms.begin(), s.terms.end(), [&](const Term& t) {
           return t.clause == who.clause && !t.negated && t.in(ConceptClass::Producing);
         });
}

/// The same goods ordered from another producer.
std::optional<Ruling> another_producer(const Case& s) {
  for (const Term& who : s.said.terms) {
    if (kind_of(s.claims, who) != NameKind::Body || !produces(s.said, who) || is_shared(s, who)) continue;
    for (const Comparison& c : s.comparisons) {
      if (differs_otherwise(c) || has_name(s.claims, c, who)) continue;
      const Statement& known = c.phrasing->statement;
      for (size_t j = 0; j < known.terms.size(); ++j) {
        const Term& other = known.terms[j];
        if (kind_of(s.claims, other) != NameKind::Body || !is_unsaid(s, c, j) || !produces(known, other)) continue;
        if (known_covered(s, c, other) < kKnownOfOrder) continue;
        return Ruling{&c, Slot::Entity, who.span, other.span, 0.85f};
      }
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<Ruling> rule_belonging(const Case& s) {
  if (auto owner = another_owner(s)) return owner;
  if (auto producer = another_producer(s)) return producer;
  return rule_belonging_place(s);
}

}  // namespace haechi
