#include "judging/compare.h"

#include <algorithm>

#include "judging/owners.h"
#include "judging/places.h"
#include "judging/sense.h"

namespace haechi {
namespace {

/// Whether the two terms of a pair say the same thing or its contrary: negation and opposition cancel each other.
bool contrary(const Term& a, const Term& b, Relation relation) {
  const bool opposite = relation == Relation::Opposite;
  if (!opposite && (set_aside(a, b) || set_aside(b, a))) return false;
  return (a.negated != b.negated) != opposite;
}

/// "새지 않았다는 해명을": what it denies belongs to the noun behind it.
bool is_denied_aside(const Text& text, const Statement& s, size_t at) {
  if (!s.terms[at].negated || s.language != Language::Korean || at + 1 == s.terms.size()) return false;
  const std::u16string_view gap = text.view({s.terms[at].span.end, s.terms[at + 1].span.begin});
  return gap.ends_with(u"는 ") || gap.ends_with(u"은 ");
}

}  // namespace

Comparer::Comparer(const ReadClaims& claims, const Statement& said, const Text& text, const std::vector<Term>& before)
    : claims_(claims), said_(said), text_(text), before_(before), owners_(owners_of(claims, text, said)) {
  weights_.reserve(said.terms.size());
  keys_.reserve(said.terms.size());
  entities_.reserve(said.terms.size());
  for (const Term& term : said.terms) {
    entities_.push_back(is_entity(claims, term));
    weights_.push_back(claims.weight_of(term));
    keys_.push_back(key_of(term.key));
  }
}

const std::optional<Cleft>& Comparer::cleft() const {
  if (!cleft_) cleft_ = find_cleft(text_, said_);
  return *cleft_;
}

const std::vector<NamePhrase>& Comparer::names() const {
  if (!names_) names_ = names_of(claims_, text_, said_);
  return *names_;
}

const std::vector<ContrastWord>& Comparer::contrast_words() const {
  if (!contrast_words_) contrast_words_ = haechi::contrast_words(text_, said_);
  return *contrast_words_;
}

const std::vector<Placement>& Comparer::placements() const {
  if (!placements_) placements_ = placements_of(claims_.lexicon(), text_, said_);
  return *placements_;
}

Comparison Comparer::compare(const ReadClaim& claim) const {
  Comparison c;
  c.claim = &claim;
  c.phrasing = &claim.phrasing_for(said_.language);
  c.pairs = align(claims_.lexicon(), said_, c.phrasing->statement);
  c.figure_settled = std::vector<bool>(said_.quantities.size());
  c.time_settled = std::vector<bool>(said_.times.size());
  compare_quantities(c);
  compare_dates(c);
  compare_polarity(c);
  forgive_converse(c);
  compare_subjects(c);
  compare_names(c);
  compare_ages(c);
  compare_speakers(c);
  measure_coverage(c);
  const Modality known = std::max(claim.modality, c.phrasing->statement.modality);
  c.stronger = said_.modality < known && known >= Modality::Forecast && said_.modality <= Modality::Hearsay;
  return c;
}

TermKey Comparer::word_key(const Term& term) const { return keys_[static_cast<size_t>(&term - said_.terms.data())]; }

bool Comparer::stands_in(const Term& term, const Comparison& c) const {
  if (term.ids.empty()) return c.claim->has_key(word_key(term));
  return std::any_of(term.ids.begin(), term.ids.end(), [&](ConceptId id) { return c.claim->has_key(key_of(id)); });
}

/// In another language the claim tells as done what the text denies.
bool Comparer::told_as_done(const Term& term, const Comparison& c) const {
  if (!term.negated || !term.predicate) return false;
  bool told = false;
  for (const Phrasing& other : c.claim->phrasings)
    for (const Term& t : other.statement.terms) {
      if (t.in(ConceptClass::Negator) || t.in(ConceptClass::Preventing)) return false;
      if (!t.ids.meets(term.ids)) continue;
      if (t.negated) return false;
      told = true;
    }
  return told;
}

bool Comparer::stands_around(const Term& term, const Comparison& c) const {
  if (c.claim->around.empty()) return false;
  if (term.ids.empty()) return c.claim->has_around(word_key(term));
  return std::any_of(term.ids.begin(), term.ids.end(), [&](ConceptId id) { return c.claim->has_around(key_of(id)); });
}

/// True if the clause of the text's word also says the claim's word as it stands.
bool Comparer::said_as_well(const Comparison& c, size_t said) const {
  const int claim = c.pairs[said].claim;
  const Term& b = c.phrasing->statement.terms[static_cast<size_t>(claim)];
  for (size_t i = said + 1; i < c.pairs.size(); ++i)
    if (c.pairs[i].claim == claim && c.pairs[i].strength >= kAligned && c.pairs[i].relation != Relation::Opposite &&
        c.pairs[i].relation != Relation::Converse && said_.terms[i].negated == b.negated &&
        said_.terms[i].clause == said_.terms[said].clause)
      return true;
  return false;
}

/// "목숨을 잃은 사람은 없다" against "사망자는 없다": the word before says the claim's, with its sign.
bool Comparer::said_just_before(const Comparison& c, size_t said) const {
  if (said == 0 || !said_.terms[said - 1].predicate || c.pairs[said - 1].claim != c.pairs[said].claim ||
      c.pairs[said - 1].strength < kAligned)
    return false;
  return !contrary(said_.terms[said - 1], c.phrasing->statement.terms[static_cast<size_t>(c.pairs[said].claim)],
                   c.pairs[said - 1].relation);
}

/// "A당 의원이 아니라 B당 의원": what the claim has is B's.
bool Comparer::is_another_of_them(const Comparison& c, size_t denied) const {
  const auto& known = c.phrasing->statement.terms;
  const auto at = static_cast<size_t>(c.pairs[denied].claim);
  if (denied == 0 || at == 0) return false;
  for (size_t i = denied + 2; i < said_.terms.size(); ++i)
    if (said_.terms[i].ids.meets(said_.terms[denied].ids) && !said_.terms[i].negated)
      return alike(claims_.lexicon(), said_.terms[i - 1], known[at - 1]).relation == Relation::Same &&
             alike(claims_.lexicon(), said_.terms[denied - 1], known[at - 1]).relation != Relation::Same;
  return false;
}

/// "앞선 나라는 A가 아니라 B다" against "B가 A를 앞선다": what is told of B is denied of A there as well.
bool Comparer::is_singled_out(const Comparison& c, size_t denied) const {
  const Term& a = said_.terms[denied];
  if (a.predicate || !a.negated || denied + 1 >= said_.terms.size()) return false;
  if (is_another_of_them(c, denied)) return true;
  const Term& b = said_.terms[denied + 1];
  const Pair& own = c.pairs[denied];
  const Pair& other = c.pairs[denied + 1];
  if (b.negated || b.clause != a.clause || a.name != b.name || other.claim < 0 || other.strength < kAligned ||
      other.relation != Relation::Same)
    return false;
  const auto& known = c.phrasing->statement.terms;
  const TermRole r = known[static_cast<size_t>(own.claim)].role;
  return acts(known[static_cast<size_t>(other.claim)].role) && !acts(r) && r != TermRole::With && r != TermRole::None;
}

void Comparer::compare_polarity(Comparison& c) const {
  const auto& known = c.phrasing->statement.terms;
  std::vector<Conflict> by_negation;
  bool text_denies = false, claim_denies = false;  // a negation that the other side does not have on the same word
  uint8_t clause_denied = 0;
  for (size_t i = 0; i < c.pairs.size(); ++i) {
    const Pair& pair = c.pairs[i];
    const Term& a = said_.terms[i];
    if (pair.claim < 0 || pair.strength < kAligned) {
      text_denies |= a.negated && !is_denied_aside(text_, said_, i);
      continue;
    }
    const Term& b = known[static_cast<size_t>(pair.claim)];
    // 認める frames what is said, whatever else it means: 遮断 is no contrary of it there.
    const bool frames = a.in(ConceptClass::Speech) && !b.in(ConceptClass::Speech) && &a == &said_.terms.back();
    const bool denies = negates(claims_.lexicon(), a) && pair.relation == Relation::Same;  // 부인하지 않았다
    if (frames || (!denies && pair.relation == Relation::Opposite && only_says(claims_.lexicon(), a))) continue;
    // Words of place and order have opposites too, but only what is said in the same way can be denied by them.
    const bool alike_said =
        a.role == b.role || (a.predicate == b.predicate && (a.predicate || c.phrasing->language != said_.language));
    if (pair.relation == Relation::Opposite && !alike_said) continue;
    if (a.attributive != b.attributive &&
        (describes_before(text_, said_, a) || describes_before(c.phrasing->text, c.phrasing->statement, b)))
      continue;
    if (!contrary(a, b, pair.relation)) continue;
    if (pair.relation == Relation::Opposite && said_as_well(c, i)) continue;  // 뒤처진 것을 알아야 따라잡는다
    if (pair.relation != Relation::Opposite && (a.supposed != b.supposed || is_singled_out(c, i)))
      continue;  // before it sells against does not sell
    // "May not be used" against "the use is banned": denied in other words.
    const auto j = static_cast<size_t>(pair.claim);
    if (pair.relation != Relation::Opposite && said_just_before(c, i)) continue;
    if (pair.relation != Relation::Opposite && (a.negated ? is_denied_by(claims_.lexicon(), c.phrasing->statement, j)
                                                          : is_denied_by(claims_.lexicon(), said_, i)))
      continue;
    if (pair.relation == Relation::Opposite) {
      c.conflicts.push_back({Slot::Polarity, a.span, b.span});
    } else {
      by_negation.push_back({Slot::Polarity, a.span, b.span});
      (a.negated ? text_denies : claim_denies) = true;
      clause_denied = b.clause;
    }
  }
  // In Korean and Japanese a clause denies for itself: "경보를 내렸는데도 회항을 지시하지 않았다".
  const bool by_clause = said_.language == c.phrasing->language &&
                         (said_.language == Language::Korean || said_.language == Language::Japanese);
  const auto denied_there = [&](const Term& t) {
    return !by_clause || by_negation.empty() || t.clause == clause_denied;
  };
  const auto aligned = [&](size_t j) {
    return std::any_of(c.pairs.begin(), c.pairs.end(),
                       [&](const Pair& p) { return p.claim == static_cast<int>(j) && p.strength >= kAligned; });
  };
  for (size_t j = 0; j < known.size(); ++j) claim_denies |= known[j].negated && !aligned(j) && denied_there(known[j]);
  // One negation on either side, on different words, says the same: "did not shock", "did not cause a shock".
  if (text_denies && (claim_denies || denies_of_before(text_, said_, c.phrasing->text))) return;
  c.conflicts.insert(c.conflicts.end(), by_negation.begin(), by_negation.end());
}

}  // namespace haechi
