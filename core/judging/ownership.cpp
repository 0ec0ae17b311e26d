#include "judging/ownership.h"

#include <algorithm>

namespace haechi {
namespace {

constexpr int kFounder = 1;

bool owns(TermRole r) {
  return r == TermRole::Subject || r == TermRole::Topic || r == TermRole::Agent || r == TermRole::Of ||
         r == TermRole::None || r == TermRole::At;
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
  return r == TermRole::Subject || r == TermRole::Topic || r == TermRole::Object || r == TermRole::Of ||
         r == TermRole::None;
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
    return t.clause == clause && t.predicate &&
           std::any_of(t.ids.begin(), t.ids.end(), [&](ConceptId id) { return lexicon.concept_at(id).is_verb; });
  });
}

bool speaks(const Statement& s, const Term& t) {
  return std::any_of(s.speakers.begin(), s.speakers.end(),
                     [&](const Speaker& k) { return k.span == t.span || k.ids.meets(t.ids); });
}

bool is_office(const Lexicon& lexicon, const Term& t) {
  return std::any_of(t.ids.begin(), t.ids.end(), [&](ConceptId id) { return lexicon.concept_at(id).office != 0; });
}

/// 豆包是Y开发的…, Y旗下的…: the owner stands where an object does, with a word of making behind it.
bool is_owner_before_verb(const Lexicon& lexicon, const Statement& s, const Term& owner) {
  const Term* next = &owner + 1;
  if (s.language != Language::Chinese || next == s.terms.data() + s.terms.size() || next->span.begin != owner.span.end)
    return false;
  const auto ties = [&](ConceptId id) {
    const Concept& known = lexicon.concept_at(id);
    return known.in(ConceptClass::Making) || known.office != 0;
  };
  return (next->role == TermRole::Of || next->role == TermRole::Object) &&
         std::any_of(next->ids.begin(), next->ids.end(), ties);
}

/// In "X is made from Y's Z" it is Z that is Y's.
bool owns_another(const ReadClaims& claims, const Statement& s, const Term& owner, const Term& thing) {
  const Term* next = &owner + 1;
  const Term* end = s.terms.data() + s.terms.size();
  const bool possesses = owner.role == TermRole::Of || owner.role == TermRole::None;
  if (next == end || next == &thing || !possesses || next->clause != owner.clause) return false;
  if (kind_of(claims, *next) == NameKind::Thing && !next->predicate &&
      (next + 1 != end || next->role == TermRole::Standard))
    return true;
  if (s.language != Language::Korean && s.language != Language::Japanese) return false;
  while (next != end && next != &thing && next->role == TermRole::None && !next->predicate) ++next;
  return next != end && next != &thing && !next->predicate && !is_office(claims.lexicon(), *next);
}

/// X를 세운 사람: what somebody founded stands where an object does. The verb, or null.
const Term* founding_verb(const Lexicon& lexicon, const Statement& s, const Term& owner) {
  if (owner.role != TermRole::Object) return nullptr;
  for (const Term& t : s.terms)
    if (t.clause == owner.clause && t.predicate && !t.negated && !t.passive &&
        std::any_of(t.ids.begin(), t.ids.end(),
                    [&](ConceptId id) { return lexicon.concept_at(id).office == kFounder; }))
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

}  // namespace

int tie(const ReadClaims& claims, const Statement& s, const Term& owner, const Term& thing) {
  if (speaks(s, owner) || owns_another(claims, s, owner, thing)) return 0;
  const Lexicon& lexicon = claims.lexicon();
  const bool before_verb = is_owner_before_verb(lexicon, s, owner);
  const Term* founding = founding_verb(lexicon, s, owner);
  const bool founded = founding != nullptr;
  if (owner.clause != thing.clause || !(owns(owner.role) || before_verb || founded) || owner.negated) return 0;
  const NameKind kind = kind_of(claims, thing);
  if (kind == NameKind::Thing) {
    const bool first = thing.role == TermRole::Topic || thing.role == TermRole::Subject ||
                       (thing.role == TermRole::None && &thing == s.terms.data());
    const bool possessed = owner.role == TermRole::Of || owner.role == TermRole::None;
    const bool made =
        has_making(lexicon, s, owner.clause) && can_be_made(thing.role) && (acts(owner.role) || (first && possessed));
    // English drops "made" as a light verb: what is left is who and what.
    const bool silent = std::none_of(s.terms.begin(), s.terms.end(),
                                     [&](const Term& t) { return t.clause == owner.clause && t.predicate && !t.name; });
    const bool did = s.language == Language::English && silent &&
                     ((first && owner.role == TermRole::Agent) ||
                      (owner.role == TermRole::Subject && thing.role == TermRole::Object));
    const bool of_its = ((first && possessed) || did) && !has_verb(lexicon, s, owner.clause);
    return made || of_its || (first && before_verb) ? kMade : 0;
  }
  if (kind != NameKind::Person && kind != NameKind::Body) return 0;
  if (kind == NameKind::Body && kind_of(claims, owner) != NameKind::Body) return 0;
  if (founding) return kind == NameKind::Person && founds(claims, s, *founding, thing) ? kMade + kFounder : 0;
  const int office = office_in(lexicon, s, owner.clause);
  if (office == kFounder && owner.role == TermRole::At) return 0;  // where it was founded, not what
  return office ? kMade + office : 0;
}

}  // namespace haechi
