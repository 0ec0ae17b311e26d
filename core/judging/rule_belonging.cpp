// "X is Y's", "Y made X", "X heads Y", "X was held in Y": one thing has one maker, one head, one place.
#include <algorithm>

#include "judging/cleft.h"
#include "judging/who.h"
#include "lexicon/exclusive.h"

namespace haechi {
namespace {

constexpr float kSameWord = 0.8f;
constexpr float kSaid = 0.6f;      // so much of the rest of the text has a claim about another place
constexpr float kSaidOfName = 0.4f; // less where the event is known by name
constexpr float kEnough = 1.0f;

/// How an owner and a thing hang together in a statement: 0 not at all, 1 made or owned, 1 + n held as office n.
constexpr int kMade = 1;
constexpr int kFounder = 1;

bool owns(TermRole r) {
  return r == TermRole::Subject || r == TermRole::Topic || r == TermRole::Agent || r == TermRole::Of || r == TermRole::None || r == TermRole::At;
}

/// Designed, launched or owned; who produces it on order is another matter.
bool has_making(const Lexicon& lexicon, const Statement& s, uint8_t clause) {
  bool makes = false;
  for (const Term& t : s.terms)
    for (const ConceptId id : t.ids) {
      if (t.clause != clause || t.negated) continue;
      if (lexicon.concept_at(id).in(ConceptClass::Producing)) return false;
      makes |= lexicon.concept_at(id).in(ConceptClass::Making);
    }
  return makes;
}

bool can_be_made(TermRole r) {
  return r == TermRole::Subject || r == TermRole::Topic || r == TermRole::Object || r == TermRole::Of || r == TermRole::None;
}

int office_in(const Lexicon& lexicon, const Statement& s, uint8_t clause) {
  for (const Term& t : s.terms)
    for (const ConceptId id : t.ids)
      if (const int office = lexicon.concept_at(id).office; office && t.clause == clause && t.predicate) return office;
  // 산하 기관이다: the word of office stands before the noun.
  for (const Term& t : s.terms)
    for (const ConceptId id : t.ids)
      if (const int office = lexicon.concept_at(id).office; office && t.clause == clause) return office;
  return 0;
}

bool has_verb(const Lexicon& lexicon, const Statement& s, uint8_t clause) {
  return std::any_of(s.terms.begin(), s.terms.end(), [&](const Term& t) {
    return t.clause == clause && t.predicate && std::any_of(t.ids.begin(), t.ids.end(), [&](ConceptId id) { return lexicon.concept_at(id).is_verb; });
  });
}

bool speaks(const Statement& s, const Term& t) {
  return std::any_of(s.speakers.begin(), s.speakers.end(), [&](const Speaker& k) { return k.span == t.span || k.ids.meets(t.ids); });
}

bool acts(TermRole r) { return r == TermRole::Subject || r == TermRole::Topic || r == TermRole::Agent; }

/// ソラを開発したのはYだ: the maker is singled out.
bool is_singled_out_as_maker(const Case& s, const Term& owner, const Term& thing) {
  if (kind_of(s.claims, thing) != NameKind::Thing || thing.role != TermRole::Object || owner.role == TermRole::Of) return false;
  const auto& cleft = s.comparer.cleft();
  if (!cleft || !cleft->focus.contains(owner.span) || !cleft->content.contains(thing.span)) return false;
  return std::any_of(s.said.terms.begin(), s.said.terms.end(), [&](const Term& t) {
    return cleft->content.contains(t.span) && t.predicate && !t.negated && t.in(ConceptClass::Making);
  });
}

bool is_office(const Lexicon& lexicon, const Term& t) {
  return std::any_of(t.ids.begin(), t.ids.end(), [&](ConceptId id) { return lexicon.concept_at(id).office != 0; });
}

/// 豆包是Y开发的…, Y旗下的…: the owner stands where an object does, with a word of making behind it.
bool is_owner_before_verb(const Lexicon& lexicon, const Statement& s, const Term& owner) {
  const Term* next = &owner + 1;
  if (s.language != Language::Chinese || next == s.terms.data() + s.terms.size() || next->span.begin != owner.span.end) return false;
  const auto ties = [&](ConceptId id) {
    const Concept& known = lexicon.concept_at(id);
    return known.in(ConceptClass::Making) || known.office != 0;
  };
  return (next->role == TermRole::Of || next->role == TermRole::Object) && std::any_of(next->ids.begin(), next->ids.end(), ties);
}

/// In "X is made from Y's Z" it is Z that is Y's.
bool owns_another(const ReadClaims& claims, const Statement& s, const Term& owner, const Term& thing) {
  const Term* next = &owner + 1;
  const Term* end = s.terms.data() + s.terms.size();
  const bool possesses = owner.role == TermRole::Of || owner.role == TermRole::None;
  if (next == end || next == &thing || !possesses || next->clause != owner.clause) return false;
  if (kind_of(claims, *next) == NameKind::Thing && !next->predicate && next + 1 != end) return true;
  if (s.language != Language::Korean && s.language != Language::Japanese) return false;
  while (next != end && next != &thing && next->role == TermRole::None && !next->predicate) ++next;
  return next != end && next != &thing && !next->predicate && !is_office(claims.lexicon(), *next);
}

/// X를 세운 사람: what somebody founded stands where an object does. The verb, or null.
const Term* founding_verb(const Lexicon& lexicon, const Statement& s, const Term& owner) {
  if (owner.role != TermRole::Object) return nullptr;
  for (const Term& t : s.terms)
    if (t.clause == owner.clause && t.predicate && !t.negated && !t.passive &&
        std::any_of(t.ids.begin(), t.ids.end(), [&](ConceptId id) { return lexicon.concept_at(id).office == kFounder; }))
      return &t;
  return nullptr;
}

/// "문샷을 창업한 양즈린": the founder is the first person behind the verb that describes him.
bool founds(const ReadClaims& claims, const Statement& s, const Term& verb, const Term& person) {
  if (!verb.attributive) return acts(person.role);
  if (person.span.begin < verb.span.end) return false;
  return std::none_of(s.terms.begin(), s.terms.end(), [&](const Term& t) {
    return t.span.begin >= verb.span.end && t.span.end <= person.span.begin && kind_of(claims, t) == NameKind::Person;
  });
}

int tie(const ReadClaims& claims, const Statement& s, const Term& owner, const Term& thing) {
  if (speaks(s, owner) || owns_another(claims, s, owner, thing)) return 0;
  const Lexicon& lexicon = claims.lexicon();
  const bool before_verb = is_owner_before_verb(lexicon, s, owner);
  const Term* founding = founding_verb(lexicon, s, owner);
  const bool founded = founding != nullptr;
  if (owner.clause != thing.clause || !(owns(owner.role) || before_verb || founded) || owner.negated) return 0;
  const NameKind kind = kind_of(claims, thing);
  if (kind == NameKind::Thing) {
    const bool first = thing.role == TermRole::Topic || thing.role == TermRole::Subject || (thing.role == TermRole::None && &thing == s.terms.data());
    const bool possessed = owner.role == TermRole::Of || owner.role == TermRole::None;
    const bool made = has_making(lexicon, s, owner.clause) && can_be_made(thing.role) && (acts(owner.role) || (first && possessed));
    // English drops "made" as a light verb: what is left is who and what.
    const bool silent = std::none_of(s.terms.begin(), s.terms.end(), [&](const Term& t) { return t.clause == owner.clause && t.predicate && !t.name; });
    const bool did = s.language == Language::English && silent &&
                     ((first && owner.role == TermRole::Agent) || (owner.role == TermRole::Subject && thing.role == TermRole::Object));
    const bool of_its = ((first && possessed) || did) && !has_verb(lexicon, s, owner.clause);
    return made || of_its || (first && before_verb) ? kMade : 0;
  }
  if (kind != NameKind::Person && kind != NameKind::Body) return 0;
  if (kind == NameKind::Body && kind_of(claims, owner) != NameKind::Body) return 0;
  if (founding) return kind == NameKind::Person && founds(claims, s, *founding, thing) ? kMade + kFounder : 0;
  const int office = office_in(lexicon, s, owner.clause);
  return office ? kMade + office : 0;
}

bool said_in_clause(const Case& s, const Term& known, uint8_t clause) {
  return std::any_of(s.said.terms.begin(), s.said.terms.end(), [&](const Term& t) { return t.clause == clause && t.ids.meets(known.ids); });
}

/// True if some claim has the two in such a tie.
bool tied_elsewhere(const Case& s, const Term& owner, const Term& thing) {
  for (const ReadClaim& claim : s.claims.all())
    for (const Phrasing& p : claim.phrasings)
      for (const Term& a : p.statement.terms)
        for (const Term& b : p.statement.terms)
          if (&a != &b && a.ids.meets(owner.ids) && b.ids.meets(thing.ids) && tie(s.claims, p.statement, a, b)) return true;
  return false;
}

bool is_org(NameKind k) { return k == NameKind::Body || k == NameKind::Person; }

/// Another owner of the thing in the claim.
std::optional<Ruling> owner_in(const Case& s, const Comparison& c, const Term& owner, const Term& thing, int how) {
  const Statement& known = c.phrasing->statement;
  for (size_t x = 0; x < known.terms.size(); ++x) {
    if (!known.terms[x].ids.meets(thing.ids)) continue;
    for (size_t j = 0; j < known.terms.size(); ++j) {
      const Term& other = known.terms[j];
      if (j == x || c.claim->speaker.meets(other.ids) || c.claim->reported_by.meets(other.ids) || !is_org(kind_of(s.claims, other)) || kind_of(s.claims, other) != kind_of(s.claims, owner)) continue;
      if (other.ids.meets(owner.ids) || said_in_clause(s, other, owner.clause) || one_within_other(s.claims.lexicon(), owner, other)) continue;
      if (tie(s.claims, known, other, known.terms[x]) != how) continue;
      return Ruling{&c, Slot::Entity, owner.span, other.span, 0.93f};
    }
  }
  return std::nullopt;
}

/// True if some claim names both.
bool named_together(const Case& s, const Term& a, const Term& b) {
  return std::any_of(s.claims.all().begin(), s.claims.all().end(), [&](const ReadClaim& claim) {
    const auto has = [&](const Term& t) {
      return std::any_of(t.ids.begin(), t.ids.end(), [&](ConceptId id) { return claim.has_key(key_of(id)); });
    };
    return has(a) && has(b);
  });
}

/// Another holder of the office in the claim: nobody else heads the same body, and of several founders none is one of whom
/// the base names the body never.
std::optional<Ruling> holder_in(const Case& s, const Comparison& c, const Term& owner, const Term& thing, int how) {
  const Statement& known = c.phrasing->statement;
  if (kind_of(s.claims, thing) != NameKind::Person || how <= kMade) return std::nullopt;
  for (size_t x = 0; x < known.terms.size(); ++x) {
    if (!known.terms[x].ids.meets(owner.ids)) continue;
    for (size_t j = 0; j < known.terms.size(); ++j) {
      const Term& other = known.terms[j];
      if (j == x || kind_of(s.claims, other) != NameKind::Person || other.ids.meets(thing.ids) || said_in_clause(s, other, owner.clause)) continue;
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
    if (!is_org(kind_of(s.claims, owner)) || is_shared(s, owner)) continue;
    for (const Term& thing : s.said.terms) {
      if (&owner == &thing || thing.ids.meets(owner.ids)) continue;
      const int how = is_singled_out_as_maker(s, owner, thing) ? kMade : tie(s.claims, s.said, owner, thing);
      if (!how) continue;
      for (const Comparison& c : s.comparisons) {
        if (differs_otherwise(c)) continue;
        const auto found = has_name(s.claims, c, owner) ? holder_in(s, c, owner, thing, how) : owner_in(s, c, owner, thing, how);
        if (found && !tied_elsewhere(s, owner, thing)) return found;
      }
    }
  }
  return std::nullopt;
}

/// What happens in both the text and the claim, and at one place only.
struct Happening {
  bool by_name = false;          ///< to the same named event or body
  bool listing = false;
  const Term* known = nullptr;   ///< the claim's word for it
};

Happening same_happening(const Case& s, const Comparison& c) {
  Happening out;
  const Statement& known = c.phrasing->statement;
  for (size_t i = 0; i < s.said.terms.size(); ++i) {
    const Pair& p = c.pairs[i];
    if (p.claim < 0 || p.strength < kSameWord) continue;
    const Term& t = s.said.terms[i];
    const Term& k = known.terms[static_cast<size_t>(p.claim)];
    if (t.in(ConceptClass::Venue) && k.in(ConceptClass::Venue)) {
      out.known = &k;
      out.listing = k.in(ConceptClass::Listing);
    }
    const NameKind kind = kind_of(s.claims, t);
    const bool first = t.role == TermRole::Topic || t.role == TermRole::Subject;
    if (first && (k.role == TermRole::Topic || k.role == TermRole::Subject) && kind != NameKind::None && kind != NameKind::Unknown) out.by_name = true;
  }
  return out;
}

/// True if the claim's place excludes the text's. A hall that no table knows may lie in the town, an exchange in no other.
bool excludes(const Case& s, const Comparison& c, const Term& place, const Term& other, bool listing) {
  const NameKind said = kind_of(s.claims, place), known = kind_of(s.claims, other);
  if (said == NameKind::Place) return known == NameKind::Place && comparable_places(s.claims, place, other);
  if (!listing || known != NameKind::Body) return false;
  return said == NameKind::Body || (said == NameKind::Unknown && !may_have_name(s.claims, c, place));
}

/// "독일 베를린에서": the country before a town stands where the town does.
bool stands_at(const ReadClaims& claims, const Statement& s, const Term& t) {
  if (t.role == TermRole::At) return true;
  const Term* next = &t + 1;
  return t.role == TermRole::None && kind_of(claims, t) == NameKind::Place && next < s.terms.data() + s.terms.size() && next->role == TermRole::At &&
         next->span.begin <= t.span.end + 1 && (next->unknown || kind_of(claims, *next) == NameKind::Place);
}

std::optional<Ruling> another_place(const Case& s) {
  for (const Term& place : s.said.terms) {
    if (!stands_at(s.claims, s.said, place) || kind_of(s.claims, place) == NameKind::None || is_shared(s, place)) continue;
    for (const Comparison& c : s.comparisons) {
      if (differs_otherwise(c) || has_name(s.claims, c, place)) continue;
      const Happening happening = same_happening(s, c);
      if (!happening.known || (happening.listing && !happening.by_name)) continue;
      float weight = 0;
      if (covered(s, c, s.said.span, &place, &weight) < (happening.by_name ? kSaidOfName : kSaid) || weight < (happening.by_name ? kEnough / 2 : kEnough)) continue;
      for (size_t j = 0; j < c.phrasing->statement.terms.size(); ++j) {
        const Term& other = c.phrasing->statement.terms[j];
        const bool ahead = c.phrasing->language == Language::English || other.span.end <= happening.known->span.begin;
        if (!stands_at(s.claims, c.phrasing->statement, other) || !ahead || !is_unsaid(s, c, j) || !excludes(s, c, place, other, happening.listing)) continue;
        return Ruling{&c, Slot::Entity, place.span, other.span, 0.92f};
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
    if (kind_of(s.claims, who) != NameKind::Body || is_shared(s, who) || !produces(s.said, who)) continue;
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

constexpr float kSaidOfUnknown = 0.65f;

/// True if a verb behind the place stands behind the other place too.
bool same_verb_behind(const Case& s, const Comparison& c, const Term& place, const Term& other) {
  for (size_t i = 0; i < s.said.terms.size(); ++i) {
    const Term& t = s.said.terms[i];
    const Pair& p = c.pairs[i];
    if (p.claim < 0 || p.strength < kSameWord || t.span.begin < place.span.end || t.clause != place.clause || is_saying(s.claims.lexicon(), t)) continue;
    const Term& k = c.phrasing->statement.terms[static_cast<size_t>(p.claim)];
    const bool verb = std::any_of(t.ids.begin(), t.ids.end(), [&](ConceptId id) { return s.claims.lexicon().concept_at(id).is_verb; });
    if (verb && k.span.begin >= other.span.end && k.clause == other.clause) return true;
  }
  return false;
}

constexpr float kWholeButPlace = 0.95f;

/// 나오다, 있다: the verb says too little to be a term.
bool lacks_verb(const Lexicon& lexicon, const Statement& s, const Term& place) {
  return std::none_of(s.terms.begin(), s.terms.end(), [&](const Term& t) {
    return t.clause == place.clause && &t != &place && t.predicate && !t.attributive && !is_saying(lexicon, t);
  });
}

/// "벨기에 클럽에서": the place right before a noun says whose it is.
const Term* noun_behind(const Statement& s, const Term& place) {
  const Term* next = &place + 1;
  if ((place.role != TermRole::None && place.role != TermRole::Of) || next >= s.terms.data() + s.terms.size()) return nullptr;
  return next->span.begin <= place.span.end + 2 && !next->predicate && !next->name && !next->unknown ? next : nullptr;
}

/// The text and the claim both name who does it, before the place.
bool named_actor_before(const Case& s, const Comparison& c, const Term& place) {
  for (size_t i = 0; i < s.said.terms.size(); ++i) {
    const Term& t = s.said.terms[i];
    if (t.span.end <= place.span.begin && acts(t.role) && (t.unknown || kind_of(s.claims, t) != NameKind::None) && c.pairs[i].claim >= 0 && c.pairs[i].strength >= kSameWord) return true;
  }
  return false;
}

/// All the same, but of another country.
std::optional<Ruling> another_origin(const Case& s) {
  for (const Term& place : s.said.terms) {
    const Term* noun = noun_behind(s.said, place);
    if (!noun || kind_of(s.claims, place) != NameKind::Place || is_shared(s, place)) continue;
    for (const Comparison& c : s.comparisons) {
      if (c.phrasing->language != s.said.language || c.said_bound < kWholeButPlace || differs_otherwise(c) || has_name(s.claims, c, place)) continue;
      const Pair& p = c.pairs[static_cast<size_t>(noun - s.said.terms.data())];
      if (p.claim < 1 || p.strength < kSameWord || !named_actor_before(s, c, place)) continue;
      const auto j = static_cast<size_t>(p.claim) - 1;
      const Term& other = c.phrasing->statement.terms[j];
      if (noun_behind(c.phrasing->statement, other) != &other + 1 || kind_of(s.claims, other) != NameKind::Place) continue;
      if (!is_unsaid(s, c, j) || !comparable_places(s.claims, place, other)) continue;
      const bool elsewhere = std::any_of(s.comparisons.begin(), s.comparisons.end(), [&](const Comparison& k) { return has_name(s.claims, k, place) && covered(s, k, s.said.span, &place) >= kSaid; });
      if (!elsewhere) return Ruling{&c, Slot::Entity, place.span, other.span, 0.85f};
    }
  }
  return std::nullopt;
}

/// A place that no table knows, where the claim has another such.
std::optional<Ruling> another_unknown_place(const Case& s) {
  if (s.said.language != Language::Korean && s.said.language != Language::Japanese) return std::nullopt;
  for (const Term& place : s.said.terms) {
    if (place.role != TermRole::At || !place.unknown || is_shared(s, place)) continue;
    for (const Comparison& c : s.comparisons) {
      if (c.phrasing->language != s.said.language || differs_otherwise(c) || may_have_name(s.claims, c, place)) continue;
      float weight = 0;
      if (covered(s, c, s.said.span, &place, &weight) < kSaidOfUnknown || weight < kEnough) continue;
      for (size_t j = 0; j < c.phrasing->statement.terms.size(); ++j) {
        const Term& other = c.phrasing->statement.terms[j];
        if (other.role != TermRole::At || !other.unknown || !is_unsaid(s, c, j)) continue;
        if (!same_verb_behind(s, c, place, other) && !(c.said_bound >= kWholeButPlace && lacks_verb(s.claims.lexicon(), s.said, place) &&
                                                       lacks_verb(s.claims.lexicon(), c.phrasing->statement, other)))
          continue;
        return Ruling{&c, Slot::Entity, place.span, other.span, 0.75f};
      }
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<Ruling> rule_belonging(const Case& s) {
  if (auto owner = another_owner(s)) return owner;
  if (auto producer = another_producer(s)) return producer;
  if (auto place = another_place(s)) return place;
  if (auto origin = another_origin(s)) return origin;
  return another_unknown_place(s);
}

}  // namespace haechi
