#include "judging/sign_binding.h"

#include <algorithm>

#include "judging/owners.h"
#include "judging/sense.h"

namespace haechi {
namespace {

constexpr float kSame = 0.55f;         // from this strength on a word counts as the claim's
constexpr float kNamed = 0.5f;         // and so much for a name, which may stand in the headline alone
constexpr float kSaidBound = 0.5f;     // so much of the text besides the contrary word must be the claim's
constexpr float kLittle = 0.49f;       // less than that, however the sums are rounded
constexpr float kKnownBound = 0.3f;    // and so much of the claim the text's
constexpr float kClauseKnown = 0.45f;  // or of the clause of its word
constexpr float kSubjectless = 0.62f;  // and so much where its subject is called by another word
constexpr float kClauseBound = 0.7f;   // and so much of a clause alone
constexpr float kFigure = 0.5f;        // the weight of a figure or a time
constexpr float kTelling = 0.25f;      // a subject of less weight is one of most claims
constexpr float kWeighty = 0.45f;      // a word of this weight says what the sentence is about

/// Figures and times count beside the words.
void add_values(const Comparison& c, float& all, float& covered) {
  for (const bool settled : c.figure_settled) all += kFigure, covered += settled ? kFigure : 0;
  for (const bool settled : c.time_settled) all += kFigure, covered += settled ? kFigure : 0;
}

}  // namespace

bool SignBinding::tells_little() const {
  float all = 0, covered = 0, heaviest = 0, second = 0;
  size_t shared = 0;
  for (size_t k = 0; k < said_.terms.size(); ++k) {
    if (is_saying(lexicon_, said_.terms[k])) continue;
    const float weight = case_.comparer.weight(k);
    all += weight;
    covered += weight * c_.strengths[k];
    shared += c_.strengths[k] >= kSame;
    second = std::max(second, std::min(heaviest, weight)), heaviest = std::max(heaviest, weight);
  }
  add_values(c_, all, covered);
  return covered < kLittle * (all - heaviest - second) && (said_.clauses < 2 || shared < 3);
}

float SignBinding::bound(const Comparison& c, size_t i) const {
  float all = 0, covered = 0;
  const Term* denial = verb_last(said_) ? negator_of(lexicon_, said_, i) : nullptr;
  for (size_t k = 0; k < said_.terms.size(); ++k) {
    if (k == i || &said_.terms[k] == denial || is_saying(lexicon_, said_.terms[k])) continue;
    all += case_.comparer.weight(k);
    covered += case_.comparer.weight(k) * c.strengths[k];
  }
  add_values(c, all, covered);
  return all > 0 ? covered / all : 0;
}

/// The clause of the text's word `i`, standing on its own, says nothing but what the claim has.
bool SignBinding::clause_bound(size_t i) const {
  float all = 0, covered = 0;
  size_t shared = 0;
  bool subject = false;
  for (size_t k = 0; k < said_.terms.size(); ++k) {
    const Term& t = said_.terms[k];
    if (k == i || t.clause != said_.terms[i].clause || is_saying(lexicon_, t)) continue;
    all += case_.comparer.weight(k);
    covered += case_.comparer.weight(k) * c_.strengths[k];
    shared += c_.strengths[k] >= kSame;
    subject |= stands_first(t.role) && c_.strengths[k] >= kSame;
  }
  return said_.clauses > 1 && subject && shared >= 3 && covered / all >= kClauseBound;
}

bool SignBinding::about_the_same(size_t i, size_t j) const {
  const float share = bound(c_, i);
  const bool whole = share >= kSaidBound;
  if (!whole && !clause_bound(i)) return false;
  for (size_t k = 0; k < said_.terms.size(); ++k) {
    const Term& t = said_.terms[k];
    if (!whole && t.clause != said_.terms[i].clause) continue;
    if (k == i || is_saying(lexicon_, t)) continue;
    const float weight = case_.comparer.weight(k);
    if (has_fellow(k)) continue;
    if (c_.strengths[k] < kNamed && weight > kWeighty && (is_entity(case_.claims, t) || tells_which(k))) return false;
    if (c_.strengths[k] < kSame && weight > kTelling && stands_first(t.role) && t.clause == said_.terms[i].clause &&
        whole && share < kSubjectless && !has_another_subject(k))
      return false;
  }
  for (size_t k = 0; k < known_.terms.size(); ++k) {
    const Term& t = known_.terms[k];
    const bool leads = stands_first(t.role) && t.clause == known_.terms[j].clause;
    if (k != j && leads && c_.reached[k] < kSame && !is_saying(lexicon_, t) && is_entity(case_.claims, t) &&
        !says_it(t))
      return false;
  }
  return known_bound(j, false) >= kKnownBound || known_bound(j, true) >= kClauseKnown;
}

/// "A와 B는": what is told of both is denied where it is denied of either.
bool SignBinding::has_fellow(size_t k) const {
  const auto with = [&](size_t i) {
    return said_.terms[i].role == TermRole::With && is_entity(case_.claims, said_.terms[i]);
  };
  const auto had = [&](size_t i) {
    return i < said_.terms.size() && is_entity(case_.claims, said_.terms[i]) && c_.strengths[i] >= kSame;
  };
  return (with(k) && had(k + 1)) || (k > 0 && with(k - 1) && had(k - 1) && is_entity(case_.claims, said_.terms[k]));
}

/// "마을버스 기사들은": the noun before the topic.
bool SignBinding::tells_which(size_t k) const {
  if (k + 1 == said_.terms.size() || said_.terms[k].role != TermRole::None || said_.terms[k].predicate) return false;
  const Term& head = said_.terms[k + 1];
  return head.role == TermRole::Topic && !head.only && head.clause == said_.terms[k].clause &&
         !is_speaker(said_, head) && c_.strengths[k + 1] >= kSame;
}

/// "감독은 시가 지원을 줄이는 것을 반겼다": the claim has another of those the clause is about.
bool SignBinding::has_another_subject(size_t k) const {
  for (size_t i = 0; i < said_.terms.size(); ++i)
    if (i != k && stands_first(said_.terms[i].role) && said_.terms[i].clause == said_.terms[k].clause &&
        c_.pairs[i].strength >= kSame)
      return true;
  return false;
}

bool SignBinding::says_it(const Term& t) const {
  return c_.claim->speaker.meets(t.ids) || c_.claim->reported_by.meets(t.ids) || is_speaker(known_, t);
}

/// How much of the claim besides its word `j`, or of the clause of that word, the text has.
float SignBinding::known_bound(size_t j, bool clause) const {
  float all = kFigure * static_cast<float>(c_.figures_entailed), covered = all;
  size_t shared = 0;
  const Term* denial = negator_of(lexicon_, known_, j);
  for (size_t k = 0; k < known_.terms.size(); ++k) {
    const Term& t = known_.terms[k];
    if (k == j || is_saying(lexicon_, t) || &t == denial || (c_.reached[k] < kSame && says_it(t)) ||
        (clause && t.clause != known_.terms[j].clause))
      continue;
    const float weight = case_.comparer.claim_weight(t);
    all += weight;
    covered += weight * c_.reached[k];
    shared += c_.reached[k] >= kSame;
  }
  return all > 0 && (!clause || shared >= 2) ? covered / all : 0;
}

}  // namespace haechi
