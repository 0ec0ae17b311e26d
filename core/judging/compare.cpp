#include "judging/compare.h"

#include <algorithm>
#include <cmath>


namespace haechi {
namespace {

constexpr float kAligned = 0.55f;  // from this strength on a pair counts as the same word

/// Whether the two terms of a pair say the same thing or its contrary: negation and opposition cancel each other.
bool contrary(const Term& a, const Term& b, Relation relation) {
  const bool opposite = relation == Relation::Opposite;
  return (a.negated != b.negated) != opposite;
}

bool agrees_in_type(const ReadClaims& claims, const Term& a, const Term& b) {
  if (a.ids.empty() || b.ids.empty()) return false;
  for (const ConceptId x : a.ids)
    for (const ConceptId y : b.ids) {
      const Entity* p = claims.entity(x);
      const Entity* q = claims.entity(y);
      if (p && q && p->type == q->type) return true;
      const Lexicon& lexicon = claims.lexicon();
      if (!p && !q && lexicon.concept_at(x).is_name && lexicon.concept_at(y).is_name &&
          lexicon.concept_at(x).name.substr(0, 4) == lexicon.concept_at(y).name.substr(0, 4))
        return true;
      const auto is_org = [&](const Entity* e, ConceptId id) {
        return e ? e->type == "org" : lexicon.concept_at(id).name.starts_with("org:");
      };
      if (is_org(p, x) && is_org(q, y)) return true;
    }
  return false;
}

bool acts(TermRole r) { return r == TermRole::Subject || r == TermRole::Topic || r == TermRole::Agent; }
bool suffers(TermRole r) { return r == TermRole::Object || r == TermRole::Standard || r == TermRole::To; }

}  // namespace

bool is_saying(const Lexicon& lexicon, const Term& term) {
  return std::any_of(term.ids.begin(), term.ids.end(), [&](ConceptId id) { return lexicon.concept_at(id).is_speech; });
}

float term_weight(const ReadClaims& claims, const Term& term) {
  float weight = 0.15f + 0.85f * claims.index().rarity(term);
  const Lexicon& lexicon = claims.lexicon();
  if (is_saying(lexicon, term)) weight *= 0.3f;
  const bool light = !term.ids.empty() && !term.name &&
                     std::all_of(term.ids.begin(), term.ids.end(), [&](ConceptId id) { return lexicon.concept_at(id).is_light; });
  if (light) weight *= 0.4f;
  return weight;
}

Comparer::Comparer(const ReadClaims& claims, const Statement& said, const Text& text)
    : claims_(claims), said_(said), text_(text) {
  weights_.reserve(said.terms.size());
  for (const Term& term : said.terms) weights_.push_back(term_weight(claims, term));
}

Comparison Comparer::compare(const ReadClaim& claim) const {
  Comparison c;
  c.claim = &claim;
  c.phrasing = &claim.phrasing_for(said_.language);
  c.pairs = align(claims_.lexicon(), said_, c.phrasing->statement);
  c.figure_settled.assign(said_.quantities.size(), false);
  c.time_settled.assign(said_.times.size(), false);
  compare_quantities(c);
  compare_dates(c);
  compare_polarity(c);
  compare_roles(c);
  compare_names(c);
  compare_speakers(c);
  measure_coverage(c);
  const Modality known = std::max(claim.modality, c.phrasing->statement.modality);
  c.stronger = said_.modality < known && known >= Modality::Forecast && said_.modality <= Modality::Hearsay;
  return c;
}

void Comparer::compare_quantities(Comparison& c) const {
  const auto& known = c.phrasing->statement.quantities;
  for (size_t i = 0; i < said_.quantities.size(); ++i) {
    const Quantity& q = said_.quantities[i];
    FigureFit best;
    const Quantity* with = nullptr;
    for (const Quantity& k : known) {
      const FigureFit fit = compare_figures(q, k);
      if (fit.fit == Fit::Apart) continue;
      const bool better = !with || fit.fit == Fit::Entailed || (fit.fit == Fit::Open && best.fit == Fit::Contradicts);
      if (better && best.fit != Fit::Entailed) best = fit, with = &k;
    }
    if (!with) {
      ++c.figures_missing;
      continue;
    }
    c.matches.push_back({best.slot, best.fit, q.span, with->span});
    if (best.fit == Fit::Entailed) ++c.figures_entailed, c.figure_settled[i] = true;
    else if (best.fit == Fit::Open) ++c.figures_open;
    else c.conflicts.push_back({best.slot, q.span, with->span});
  }
}

void Comparer::compare_dates(Comparison& c) const {
  const auto& known = c.phrasing->statement.times;
  for (size_t i = 0; i < said_.times.size(); ++i) {
    const TimeRef& t = said_.times[i];
    if (t.role == TimeRole::Comparison) {
      c.time_settled[i] = true;
      continue;
    }
    Fit best = Fit::Apart;
    Span with;
    for (const TimeRef& k : known) {
      const Fit fit = compare_times(t, k);
      if (fit == Fit::Apart || best == Fit::Entailed) continue;
      if (best == Fit::Apart || fit == Fit::Entailed || (fit == Fit::Open && best == Fit::Contradicts)) best = fit, with = k.span;
    }
    if (best != Fit::Entailed && best != Fit::Contradicts && c.claim->from) {
      const Fit fit = compare_times(t, *c.claim->from, c.claim->to.value_or(*c.claim->from));
      if (fit != Fit::Apart) best = fit;
    }
    if (best == Fit::Apart) {
      ++c.times_missing;
      continue;
    }
    c.matches.push_back({Slot::Date, best, t.span, with});
    if (best == Fit::Entailed) ++c.times_entailed, c.time_settled[i] = true;
    else if (best == Fit::Open) ++c.times_open;
    else c.conflicts.push_back({Slot::Date, t.span, with});
  }
}

void Comparer::compare_polarity(Comparison& c) const {
  for (size_t i = 0; i < c.pairs.size(); ++i) {
    const Pair& pair = c.pairs[i];
    if (pair.claim < 0 || pair.strength < kAligned) continue;
    const Term& a = said_.terms[i];
    const Term& b = c.phrasing->statement.terms[static_cast<size_t>(pair.claim)];
    if (is_saying(claims_.lexicon(), a)) continue;
    if (contrary(a, b, pair.relation)) c.conflicts.push_back({Slot::Polarity, a.span, b.span});
  }
}

/// A name of the text that the claim lacks, where the claim has another of the same type in its place.
void Comparer::compare_names(Comparison& c) const {
  const Statement& known = c.phrasing->statement;
  std::vector<bool> used(known.terms.size(), false);
  for (const Pair& p : c.pairs)
    if (p.claim >= 0 && p.strength >= kAligned) used[static_cast<size_t>(p.claim)] = true;
  for (size_t i = 0; i < said_.terms.size(); ++i) {
    const Term& a = said_.terms[i];
    if (!a.name || (c.pairs[i].claim >= 0 && c.pairs[i].strength >= kAligned)) continue;
    const bool elsewhere = std::any_of(a.ids.begin(), a.ids.end(), [&](ConceptId id) { return c.claim->has_key(key_of(id)); });
    if (elsewhere) continue;
    for (size_t j = 0; j < known.terms.size(); ++j) {
      const Term& b = known.terms[j];
      if (used[j] || !b.name || !agrees_in_type(claims_, a, b)) continue;
      c.conflicts.push_back({Slot::Entity, a.span, b.span});
      used[j] = true;
      break;
    }
  }
}

/// Both names stand in both, but who acts and who suffers, or who is measured against whom, is exchanged.
void Comparer::compare_roles(Comparison& c) const {
  const Statement& known = c.phrasing->statement;
  for (size_t i = 0; i < said_.terms.size(); ++i)
    for (size_t k = i + 1; k < said_.terms.size(); ++k) {
      const Pair& p = c.pairs[i];
      const Pair& q = c.pairs[k];
      const Term& a = said_.terms[i];
      const Term& b = said_.terms[k];
      if (p.claim < 0 || q.claim < 0 || p.claim == q.claim || !(a.name && b.name) || a.clause != b.clause) continue;
      if (p.relation != Relation::Same || q.relation != Relation::Same) continue;
      const Term& x = known.terms[static_cast<size_t>(p.claim)];
      const Term& y = known.terms[static_cast<size_t>(q.claim)];
      const bool straight = (acts(a.role) && suffers(b.role)) || (suffers(a.role) && acts(b.role));
      const bool crossed = (acts(a.role) && acts(y.role) && suffers(b.role) && suffers(x.role)) ||
                           (suffers(a.role) && suffers(y.role) && acts(b.role) && acts(x.role));
      if (straight && crossed) {
        const bool turned = std::any_of(c.pairs.begin(), c.pairs.end(), [](const Pair& r) {
          return r.relation == Relation::Converse || r.relation == Relation::Opposite;
        });
        if (!turned) c.conflicts.push_back({Slot::Role, a.span, x.span});
      }
    }
}

void Comparer::compare_speakers(Comparison& c) const {
  IdSet known = c.claim->speaker;
  for (const ConceptId id : c.claim->reported_by) known.add(id);
  const Statement& statement = c.phrasing->statement;
  for (const Speaker& s : statement.speakers)
    for (const ConceptId id : s.ids) known.add(id);
  if (known.empty()) return;
  for (const Speaker& s : said_.speakers) {
    if (s.ids.empty()) continue;
    const bool in_claim = std::any_of(s.ids.begin(), s.ids.end(), [&](ConceptId id) { return c.claim->has_key(key_of(id)); });
    if (known.meets(s.ids) || in_claim) {
      c.matches.push_back({Slot::Attribution, Fit::Entailed, s.span, {}});
      continue;
    }
    // The same point shows up as a foreign name as well: it is one difference, and it is the speaker's.
    c.conflicts.erase(std::remove_if(c.conflicts.begin(), c.conflicts.end(),
                                     [&](const Conflict& k) { return k.slot == Slot::Entity && k.said == s.span; }),
                      c.conflicts.end());
    Span where;
    for (const Speaker& k : statement.speakers) where = k.span;
    c.conflicts.push_back({Slot::Attribution, s.span, where});
  }
}

void Comparer::measure_coverage(Comparison& c) const {
  const Statement& known = c.phrasing->statement;
  const auto in_conflict = [&](Span span, bool said) {
    return std::any_of(c.conflicts.begin(), c.conflicts.end(),
                       [&](const Conflict& k) { return (said ? k.said : k.known).overlaps(span) && span.length() > 0; });
  };
  float all = 0, covered = 0, free_all = 0, free_covered = 0;
  std::vector<float> reached(known.terms.size(), 0);
  for (size_t i = 0; i < said_.terms.size(); ++i) {
    const Term& term = said_.terms[i];
    const Pair& pair = c.pairs[i];
    float strength = pair.strength >= kAligned ? pair.strength : 0;
    if (pair.claim >= 0 && strength > 0) reached[static_cast<size_t>(pair.claim)] = std::max(reached[static_cast<size_t>(pair.claim)], strength);
    if (strength == 0) {
      // Another phrasing of the same claim may have the word.
      const auto keys = keys_of(term);
      if (std::any_of(keys.begin(), keys.begin() + (term.ids.empty() ? 1 : static_cast<long>(keys.size())),
                      [&](TermKey key) { return c.claim->has_key(key); }))
        strength = 0.8f;
      const bool speaker = std::any_of(term.ids.begin(), term.ids.end(),
                                       [&](ConceptId id) { return c.claim->speaker.has(id) || c.claim->reported_by.has(id); });
      if (speaker) strength = 1;
    }
    all += weights_[i];
    covered += weights_[i] * strength;
    if (in_conflict(term.span, true)) continue;
    free_all += weights_[i];
    free_covered += weights_[i] * strength;
    if (strength == 0) c.rare_unmatched = std::max(c.rare_unmatched, weights_[i]);
  }
  c.said_covered = all > 0 ? covered / all : 0;
  c.said_bound = free_all > 0 ? free_covered / free_all : 0;
  all = covered = free_all = free_covered = 0;
  for (size_t j = 0; j < known.terms.size(); ++j) {
    const float weight = term_weight(claims_, known.terms[j]);
    all += weight;
    covered += weight * reached[j];
    if (in_conflict(known.terms[j].span, false)) continue;
    free_all += weight;
    free_covered += weight * reached[j];
  }
  c.known_covered = all > 0 ? covered / all : 0;
  c.known_bound = free_all > 0 ? free_covered / free_all : 0;
}

}  // namespace haechi
