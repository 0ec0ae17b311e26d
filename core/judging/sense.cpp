#include "judging/sense.h"

#include <algorithm>

#include "judging/compare.h"
#include "lexicon/additions.h"
#include "text/words.h"

namespace haechi {
namespace {

Sense sense_of_ids(const Lexicon& lexicon, ConceptId x, ConceptId y) {
  const Ends& p = lexicon.concept_at(x).ends;
  const Ends& q = lexicon.concept_at(y).ends;
  switch (lexicon.relation(x, y)) {
    case Relation::Same:
    case Relation::Near:
    case Relation::Narrower:
    case Relation::Broader:
      return Sense::Same;
    case Relation::Opposite:
      return Sense::Opposite;
    default:
      return p.joins(q) ? Sense::Same : p.faces(q) ? Sense::Opposite : Sense::Apart;
  }
}

}  // namespace

Sense sense_of(const Lexicon& lexicon, const Term& a, const Term& b) {
  if (a.ids.empty() || b.ids.empty()) return a.key == b.key && !a.key.empty() ? Sense::Same : Sense::Apart;
  if (!a.reach.meets(b.reach)) return Sense::Apart;
  bool opposite = false, same = false;
  for (const ConceptId x : a.ids)
    for (const ConceptId y : b.ids) {
      const Sense s = sense_of_ids(lexicon, x, y);
      same |= s == Sense::Same;
      opposite |= s == Sense::Opposite;
    }
  return same ? Sense::Same : opposite ? Sense::Opposite : Sense::Apart;
}

bool same_word(const Lexicon& lexicon, const Term& a, const Term& b) {
  if (a.key == b.key) return true;
  return a.reach.meets(b.reach) && !a.ids.empty() && !b.ids.empty() &&
         sense_of_ids(lexicon, a.ids.front(), b.ids.front()) == Sense::Same;
}

bool means(const Lexicon& lexicon, const Term& t, std::string_view name) {
  return std::any_of(t.ids.begin(), t.ids.end(), [&](ConceptId id) { return lexicon.concept_at(id).name == name; });
}

bool describes_before(const Text& text, const Statement& s, const Term& t) {
  if (s.language != Language::Korean || !t.attributive) return false;
  const std::u16string_view rest = text.view({t.span.end, s.span.end});
  return rest.substr(0, rest.find(u' ')).ends_with(u'던');
}

bool denies_of_before(const Text& text, const Statement& s, const Text& claim) {
  return s.language == Language::Korean && has_any(text.view(s.span), until_then_marks()) &&
         !has_any(claim.folded(), until_then_marks());
}

bool only_says(const Lexicon& lexicon, const Term& t) {
  if (!is_saying(lexicon, t)) return false;
  const ConceptId id = t.ids.front();
  return id == 0 || lexicon.concept_at(id).in(ConceptClass::Speech) || !lexicon.concept_at(id).ends.any();
}

namespace {

/// "A hard problem" is one all the same; what is hard to do is not done.
bool may_be_done(const Lexicon& lexicon, const Term& t) {
  return t.ids.empty() ||
         std::any_of(t.ids.begin(), t.ids.end(), [&](ConceptId id) { return lexicon.concept_at(id).is_verb; });
}

}  // namespace

const Term* negator_of(const Lexicon& lexicon, const Statement& s, size_t at) {
  const bool after = verb_last(s);
  const auto is_subject = [](const Term& t) { return t.role == TermRole::Subject || t.role == TermRole::Topic; };
  if (s.terms[at].attributive || !may_be_done(lexicon, s.terms[at])) return nullptr;
  for (size_t k = at; after ? ++k < s.terms.size() : k-- > 0;) {
    const Term& t = s.terms[k];
    if (t.clause != s.terms[at].clause) return nullptr;
    // "개발해 규제를 피하다": the denial has an object of its own.
    if (after && !t.predicate && (t.role == TermRole::Object || t.role == TermRole::Subject)) return nullptr;
    if (negates(lexicon, t))
      return t.negated || is_saying(lexicon, t) || (is_subject(t) && !t.predicate)
                 ? nullptr
                 : &t;                                      // a shortage of money stopped it
    if (!after && !t.predicate && is_subject(t)) continue;  // hard for X to make
    if (t.predicate || t.name) return nullptr;
  }
  return nullptr;
}

bool is_denied_by(const Lexicon& lexicon, const Statement& s, size_t at) {
  const bool after = verb_last(s);
  size_t k = at + 1;
  while (k < s.terms.size() && !s.terms[k].predicate) ++k;
  const bool denied = after && !s.terms[at].predicate && k < s.terms.size() &&
                      s.terms[k].clause == s.terms[at].clause && negates(lexicon, s.terms[k]) &&
                      is_saying(lexicon, s.terms[k]);
  return denied || negator_of(lexicon, s, at);
}

const Term* told_instead(const Text& text, const Statement& s, size_t denied) {
  const auto is_told = [&](size_t i) {
    return i < s.terms.size() && !s.terms[i].negated && (!s.terms[i].predicate || s.terms[i].name);
  };
  const Term& t = s.terms[denied];
  if (!t.negated) return nullptr;
  // 猫而不是狗: what is denied stands behind what is told.
  const size_t other = s.language == Language::Chinese ? denied - 1 : denied + 1;
  if (!is_told(other)) return nullptr;
  const bool but = s.language == Language::English &&
                   text.view({t.span.end, s.terms[other].span.begin}).find(u" but ") != std::u16string_view::npos;
  return t.contrasted || but ? &s.terms[other] : nullptr;
}

}  // namespace haechi
