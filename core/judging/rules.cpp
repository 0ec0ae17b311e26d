#include "judging/rules.h"

#include <algorithm>

#include "judging/contrast.h"
#include "judging/owners.h"
#include "judging/parts.h"
#include "judging/verbatim.h"
#include "judging/who.h"

namespace haechi {

namespace {

constexpr float kSpeaksToIt = 0.1f;  // a claim that has less of the text denies nothing of it

/// What one says is not denied by what another holds, and who said it not by another who said the opposite.
bool of_other_words(const Case& c, const Ruling& r) {
  if (r.slot == Slot::Attribution && r.comparison->exchanged) return true;
  return r.slot != Slot::Attribution &&
         std::any_of(r.comparison->conflicts.begin(), r.comparison->conflicts.end(), [&](const Conflict& k) {
           return k.slot == Slot::Attribution && !only_reports(c, *r.comparison, k);
         });
}

/// "The fair opened in Lisbon" against "the concert was held in Oslo": the claim is about another than the text is.
bool of_another(const Case& c, const Ruling& r) {
  if (r.slot != Slot::Entity) return false;
  return std::any_of(r.comparison->conflicts.begin(), r.comparison->conflicts.end(), [&](const Conflict& k) {
    if (k.slot != Slot::Entity || k.said.overlaps(r.said)) return false;
    return std::any_of(c.said.terms.begin(), c.said.terms.end(), [&](const Term& t) {
      return t.role == TermRole::Topic && t.span.overlaps(k.said) && !is_speaker(c.said, t);
    });
  });
}

}  // namespace

std::optional<Ruling> apply_rules(const Case& c) {
  std::optional<Ruling> surest;
  for (const auto rule : {rule_who, rule_polarity, rule_roles, rule_values, rule_singled_date, rule_contrast}) {
    const std::optional<Ruling> found = rule(c);
    if (found && (of_other_words(c, *found) || of_another(c, *found) || found->comparison->said_covered < kSpeaksToIt ||
                  (found->slot == Slot::Polarity && compares_alone(c, *found->comparison))))
      continue;
    if (found && (!surest || found->strength > surest->strength)) surest = found;
  }
  return surest;
}

namespace {

constexpr float kAboutIt = 0.3f;  // less of a claim in the text may be there by chance
constexpr float kMostly = 0.6f, kNearlyAll = 0.9f;

/// A claim that has as much of the text says it the other way round.
bool exchanged_elsewhere(const Case& sentence, const Comparison& c) {
  return std::any_of(sentence.comparisons.begin(), sentence.comparisons.end(), [&](const Comparison& other) {
    return other.said_covered >= c.said_covered &&
           ((other.exchanged && other.known_covered >= kAboutIt) ||
            (other.displaced && (other.known_covered >= kMostly || other.said_covered >= kNearlyAll)));
  });
}

/// The figure at `said` is one of the claim's own, as written.
bool gives_figure(const Case& sentence, const Comparison& c, Span said) {
  const auto is_it = [](Span span) { return [span](const Quantity& q) { return q.span == span; }; };
  const auto& figures = sentence.said.quantities;
  const auto& known = c.phrasing->statement.quantities;
  return std::any_of(c.matches.begin(), c.matches.end(), [&](const Match& m) {
    if (!(m.said == said) || m.fit != Fit::Entailed) return false;
    const auto a = std::find_if(figures.begin(), figures.end(), is_it(said));
    const auto b = std::find_if(known.begin(), known.end(), is_it(m.known));
    return a != figures.end() && b != known.end() && a->value * a->factor == b->value * b->factor;
  });
}

/// A bound that the claim does not give, and one that has as much of the text has another: "more than 50" is no "more
/// than 40".
bool leaves_figure_open(const Case& sentence, const Comparison& c) {
  if (c.figures_open > 0) return true;
  return std::any_of(sentence.comparisons.begin(), sentence.comparisons.end(), [&](const Comparison& other) {
    return other.said_covered >= c.said_covered &&
           std::any_of(other.matches.begin(), other.matches.end(), [&](const Match& m) {
             return m.fit == Fit::Open && m.slot != Slot::Date && !gives_figure(sentence, c, m.said);
           });
  });
}

}  // namespace

bool cannot_support(const Case& sentence, const Comparison& c, float sure) {
  constexpr float kNearlyCertain = 0.85f;
  return c.exchanged || c.displaced || leaves_figure_open(sentence, c) || leaves_contradicted(c) ||
         (sure < kNearlyCertain && says_more(sentence, c)) || adds_to(sentence, c) || measures_other(sentence, c) ||
         lacks_bearer(sentence, c) || lacks_filler(sentence, c) || names_another(sentence, c) ||
         pairs_otherwise(sentence, c) || exchanged_elsewhere(sentence, c) || has_other_sign(sentence, c) ||
         place_is_taken(sentence, c) || denies_value(sentence, c) || contrast_of(sentence, c);
}

}  // namespace haechi
