// How much of the text a claim has, and the claim of the text; and what several claims say together.
#include <algorithm>
#include <cmath>

#include "judging/compare.h"
#include "judging/ranks.h"

namespace haechi {
namespace {

constexpr float kNameAround = 0.5f, kWordAround = 0.6f;  // for words of the headline and the sentences before a claim
constexpr float kElsewhere = 0.8f;                       // and for those of its other phrasings and wordings
constexpr float kGiven = 0.8f;                           // how far a word of an earlier sentence counts as said
constexpr float kTimeWeight = 0.5f;

/// A figure of many digits is as telling as a rare name.
float figure_weight(const Quantity& q) {
  const double digits = q.step > 0 && q.max > 0 ? std::log10(std::fabs(q.max) / q.step) + 1 : 1;
  return static_cast<float>(std::min(0.4 + 0.3 * std::max(digits, 0.0), 1.3));
}

bool has_speaker(const Statement& known, const ReadClaim& claim) {
  return !claim.speaker.empty() || !claim.reported_by.empty() || !known.speakers.empty();
}

bool gives_rank(const Statement& s) {
  return std::any_of(s.quantities.begin(), s.quantities.end(),
                     [](const Quantity& q) { return q.dimension == Dimension::Rank; });
}

/// Who says it frames a claim: a text that leaves it out says the same.
bool is_framing(const Statement& known, const ReadClaim& claim, const Term& term) {
  if (claim.speaker.meets(term.ids) || claim.reported_by.meets(term.ids)) return true;
  return std::any_of(known.speakers.begin(), known.speakers.end(),
                     [&](const Speaker& s) { return s.span.overlaps(term.span); });
}

}  // namespace

bool Comparer::wordings_tell(const Comparison& c) const {
  for (size_t i = 0; i < said_.terms.size(); ++i)
    if (c.strengths[i] < kElsewhere && c.claim->has_beside(said_.terms[i].ids)) return true;
  return false;
}

bool Comparer::count_wordings(Comparison& c, bool with) const {
  if (c.with_wordings == with || (with && !wordings_tell(c))) return false;
  c.with_wordings = with;
  c.rare_unmatched = 0;
  measure_coverage(c);
  return true;
}

void Comparer::measure_coverage(Comparison& c) const {
  const Statement& known = c.phrasing->statement;
  const auto in_conflict = [&](Span span, bool said) {
    for (const Conflict& k : c.conflicts)
      if ((said ? k.said : k.known).overlaps(span) && span.length() > 0) return true;
    return false;
  };
  float all = 0, covered = 0, free_all = 0, free_covered = 0;
  c.strengths.assign(said_.terms.size(), 0);
  c.reached.assign(known.terms.size(), 0);
  std::vector<float>& reached = c.reached;
  const bool framed = has_speaker(known, *c.claim), ranked = gives_rank(known);
  for (size_t i = 0; i < said_.terms.size(); ++i) {
    const Term& term = said_.terms[i];
    const Pair& pair = c.pairs[i];
    float strength = pair.strength >= kAligned ? pair.strength : 0;
    // Growth is no word for decline, also where neither can be held against the other.
    if (pair.relation == Relation::Opposite && pair.claim >= 0 &&
        term.negated == known.terms[static_cast<size_t>(pair.claim)].negated && !in_conflict(term.span, true))
      strength = 0;
    if (pair.claim >= 0 && strength > 0)
      reached[static_cast<size_t>(pair.claim)] = std::max(reached[static_cast<size_t>(pair.claim)], strength);
    if (strength == 0) {
      // Another phrasing of the same claim may have the word.
      if (stands_in(term, c) || (c.with_wordings && c.claim->has_beside(term.ids)))
        strength = told_as_done(term, c) ? 0 : kElsewhere;
      else if (stands_around(term, c))
        strength = term.name ? kNameAround : kWordAround;
      const bool speaker = framed && (c.claim->speaker.meets(term.ids) || c.claim->reported_by.meets(term.ids));
      if (speaker || (ranked && has_rank(known, rank_of(claims_.lexicon(), term)))) strength = 1;
    }
    c.strengths[i] = strength;
    all += weights_[i];
    covered += weights_[i] * strength;
    if (in_conflict(term.span, true)) continue;
    free_all += weights_[i];
    free_covered += weights_[i] * strength;
    if (strength == 0) c.rare_unmatched = std::max(c.rare_unmatched, weights_[i]);
  }
  for (size_t i = 0; i < said_.quantities.size(); ++i) {
    const float weight = figure_weight(said_.quantities[i]);
    all += weight;
    covered += c.figure_settled[i] ? weight : 0;
    if (in_conflict(said_.quantities[i].span, true)) continue;
    free_all += weight;
    free_covered += c.figure_settled[i] ? weight : 0;
  }
  for (size_t i = 0; i < said_.times.size(); ++i) {
    all += kTimeWeight;
    covered += c.time_settled[i] ? kTimeWeight : 0;
    if (in_conflict(said_.times[i].span, true)) continue;
    free_all += kTimeWeight;
    free_covered += c.time_settled[i] ? kTimeWeight : 0;
  }
  c.said_covered = all > 0 ? covered / all : 0;
  c.said_bound = free_all > 0 ? free_covered / free_all : 0;
  for (size_t j = 0; gives_rank(said_) && j < known.terms.size(); ++j)
    if (has_rank(said_, rank_of(claims_.lexicon(), known.terms[j]))) reached[j] = 1;
  // What an earlier sentence named need not be said again.
  for (size_t j = 0; !before_.empty() && j < known.terms.size(); ++j)
    if (reached[j] < kGiven && std::any_of(before_.begin(), before_.end(), [&](const Term& t) {
          const Pair pair = alike(claims_.lexicon(), t, known.terms[j]);
          return pair.relation == Relation::Same && pair.strength >= kAligned;
        }))
      reached[j] = kGiven;
  all = covered = free_all = free_covered = 0;
  for (size_t j = 0; j < known.terms.size(); ++j) {
    if (framed && is_framing(known, *c.claim, known.terms[j])) continue;
    const float weight = known.terms[j].weight;
    all += weight;
    covered += weight * reached[j];
    if (in_conflict(known.terms[j].span, false)) continue;
    free_all += weight;
    free_covered += weight * reached[j];
  }
  c.known_covered = all > 0 ? covered / all : 0;
  c.known_bound = free_all > 0 ? free_covered / free_all : 0;
}

namespace {

constexpr float kPartSaid = 0.55f;  // so much of a further claim must stand in the text for it to be a part of it
constexpr float kAdds = 0.25f;      // so much weight must a further claim add
constexpr size_t kMostParts = 4;

bool shares_rare_word(const Comparison& a, const Comparison& b, const Comparer& comparer) {
  for (size_t i = 0; i < a.strengths.size(); ++i)
    if (a.strengths[i] > 0.5f && b.strengths[i] > 0.5f && comparer.weight(i) > 0.3f) return true;
  return false;
}

/// How far each is ahead of the others in what it has of the text, or behind the best.
void set_ahead(std::vector<Comparison>& comparisons) {
  float best = 0, second = 0;
  for (const Comparison& c : comparisons)
    second = std::max(second, std::min(best, c.said_covered)), best = std::max(best, c.said_covered);
  for (Comparison& c : comparisons) {
    c.outdone = best - c.said_covered;
    c.ahead = c.said_covered == best ? best - second : 0;
  }
}

}  // namespace

bool leaves_contradicted(const Comparison& c) {
  constexpr float kBinds = 0.5f;
  return c.contradicted > kBinds && c.figures_missing + c.figures_open + c.times_missing + c.times_open > 0;
}

bool Comparer::uncovered(const Comparison& c, Span span) const {
  for (size_t i = 0; i < said_.terms.size(); ++i)
    if (said_.terms[i].span.overlaps(span) && c.strengths[i] < 0.7f) return true;
  for (size_t i = 0; i < said_.quantities.size(); ++i)
    if (said_.quantities[i].span.overlaps(span) && !c.figure_settled[i]) return true;
  for (size_t i = 0; i < said_.times.size(); ++i)
    if (said_.times[i].span.overlaps(span) && !c.time_settled[i]) return true;
  return false;
}

float Comparer::contradiction_of(const Comparison& joined, const std::vector<Comparison>& comparisons) const {
  float most = 0;
  for (const Comparison& other : comparisons) {
    if (other.conflicts.empty()) continue;
    const float binds = std::min(other.said_bound, other.known_bound);
    if (binds <= most) continue;
    if (std::any_of(other.conflicts.begin(), other.conflicts.end(),
                    [&](const Conflict& k) { return uncovered(joined, k.said); }))
      most = binds;
  }
  return most;
}

void Comparer::relate(std::vector<Comparison>& comparisons) const {
  set_ahead(comparisons);
  for (Comparison& c : comparisons) {
    c.settled = 0;
    if (c.conflicts.empty()) {
      c.contradicted = contradiction_of(c, comparisons);
      continue;
    }
    for (const Comparison& other : comparisons) {
      const float binds = std::min(other.said_covered, other.known_covered);
      if (!other.conflicts.empty() || binds <= c.settled) continue;
      if (std::all_of(c.conflicts.begin(), c.conflicts.end(),
                      [&](const Conflict& k) { return !uncovered(other, k.said); }))
        c.settled = binds;
    }
  }
}

float Comparer::figure_weight_at(size_t i) const { return figure_weight(said_.quantities[i]); }

/// How much weight `c` would add to what is covered already.
float Comparer::added(const Comparison& c, const std::vector<float>& strengths, const std::vector<bool>& figures,
                      const std::vector<bool>& times) const {
  float sum = 0;
  for (size_t i = 0; i < strengths.size(); ++i) sum += weights_[i] * std::max(0.0f, c.strengths[i] - strengths[i]);
  for (size_t i = 0; i < figures.size(); ++i) sum += c.figure_settled[i] && !figures[i] ? figure_weight_at(i) : 0;
  for (size_t i = 0; i < times.size(); ++i) sum += c.time_settled[i] && !times[i] ? kTimeWeight : 0;
  return sum;
}

Comparison Comparer::join(const std::vector<Comparison>& comparisons, std::vector<const Comparison*>& parts) const {
  Comparison joined;
  joined.joined = true;
  joined.strengths.assign(said_.terms.size(), 0);
  joined.figure_settled.assign(said_.quantities.size(), false);
  joined.time_settled.assign(said_.times.size(), false);
  float known = 0;
  while (parts.size() < kMostParts) {
    const Comparison* best = nullptr;
    float most = kAdds;
    for (const Comparison& c : comparisons) {
      const bool first = parts.empty();
      if (!c.conflicts.empty() || c.known_covered < (first ? 0.5f : kPartSaid)) continue;
      const bool linked = first || std::any_of(parts.begin(), parts.end(),
                                               [&](const Comparison* p) { return shares_rare_word(*p, c, *this); });
      if (!linked) continue;
      const float gain = added(c, joined.strengths, joined.figure_settled, joined.time_settled) * c.known_covered;
      if (gain > most) most = gain, best = &c;
    }
    if (!best) break;
    parts.push_back(best);
    for (size_t i = 0; i < joined.strengths.size(); ++i)
      joined.strengths[i] = std::max(joined.strengths[i], best->strengths[i]);
    for (size_t i = 0; i < joined.figure_settled.size(); ++i)
      joined.figure_settled[i] = joined.figure_settled[i] || best->figure_settled[i];
    for (size_t i = 0; i < joined.time_settled.size(); ++i)
      joined.time_settled[i] = joined.time_settled[i] || best->time_settled[i];
    joined.stronger |= best->stronger;
    known += best->known_covered;
  }
  if (parts.size() < 2) return joined;
  joined.claim = parts.front()->claim;
  joined.phrasing = parts.front()->phrasing;
  joined.pairs = parts.front()->pairs;
  joined.reached.assign(joined.phrasing->statement.terms.size(), 1);
  joined.known_covered = joined.known_bound = known / static_cast<float>(parts.size());
  measure_joined(joined);
  return joined;
}

void Comparer::measure_joined(Comparison& joined) const {
  float all = 0, covered = 0;
  for (size_t i = 0; i < joined.strengths.size(); ++i) all += weights_[i], covered += weights_[i] * joined.strengths[i];
  for (size_t i = 0; i < joined.figure_settled.size(); ++i) {
    all += figure_weight_at(i);
    if (joined.figure_settled[i])
      covered += figure_weight_at(i), ++joined.figures_entailed;
    else
      ++joined.figures_missing;
  }
  for (size_t i = 0; i < joined.time_settled.size(); ++i) {
    all += kTimeWeight;
    if (joined.time_settled[i])
      covered += kTimeWeight, ++joined.times_entailed;
    else
      ++joined.times_missing;
  }
  joined.said_covered = joined.said_bound = all > 0 ? covered / all : 0;
}

}  // namespace haechi
