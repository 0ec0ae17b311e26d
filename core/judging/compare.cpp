#include "judging/compare.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <optional>

#include "judging/arguments.h"
#include "judging/owners.h"
#include "judging/places.h"
#include "judging/sense.h"
#include "text/script.h"

namespace haechi {
namespace {

constexpr float kNameAround = 0.5f, kWordAround = 0.6f;  // for words of the headline and the sentences before a claim
constexpr float kGiven = 0.8f;                           // how far a word of an earlier sentence counts as said
constexpr float kAligned = 0.55f;                        // from this strength on a pair counts as the same word

/// Whether the two terms of a pair say the same thing or its contrary: negation and opposition cancel each other.
bool contrary(const Term& a, const Term& b, Relation relation) {
  const bool opposite = relation == Relation::Opposite;
  if (!opposite && (set_aside(a, b) || set_aside(b, a))) return false;
  return (a.negated != b.negated) != opposite;
}

/// 지금, 최근, now: a time that names no day.
bool says_nothing(const TimeRef& t) {
  return !t.from && !t.to && !t.offset && !t.year && !t.month && !t.day && !t.quarter && !t.half && !t.weekday;
}

/// A distance in time as a length: 10년 뒤 is 10 years.
std::optional<Quantity> length_of(const TimeRef& t) {
  if (!t.offset) return std::nullopt;
  constexpr double kDay = 86400;
  const double unit = t.offset->unit == Grain::Year    ? 365 * kDay
                      : t.offset->unit == Grain::Month ? 30 * kDay
                      : t.offset->unit == Grain::Week  ? 7 * kDay
                      : t.offset->unit == Grain::Day   ? kDay
                                                       : 0;
  if (unit == 0) return std::nullopt;
  Quantity q;
  q.dimension = Dimension::Duration;
  q.span = t.span;
  q.value = std::abs(t.offset->min);
  q.upper = std::abs(t.offset->max);
  if (q.value > q.upper) std::swap(q.value, q.upper);
  q.factor = unit;
  q.step = unit;
  q.min = q.value * unit;
  q.max = q.upper * unit;
  return q;
}

/// "for two reasons": a count of what the sentence itself goes on to tell.
bool sums_up(const Quantity& q) { return q.unit == "kind" && q.min == q.max && q.max <= 5; }

constexpr float kTimeWeight = 0.5f;

/// A figure of many digits is as telling as a rare name.
float figure_weight(const Quantity& q) {
  const double digits = q.step > 0 && q.max > 0 ? std::log10(std::fabs(q.max) / q.step) + 1 : 1;
  return static_cast<float>(std::min(0.4 + 0.3 * std::max(digits, 0.0), 1.3));
}

/// Persons and bodies can say something; products and places cannot.
bool can_speak(const ReadClaims& claims, const IdSet& ids) {
  return std::any_of(ids.begin(), ids.end(), [&](ConceptId id) {
    if (const Entity* e = claims.entity(id)) return e->type == "person" || e->type == "org" || e->type == "outlet";
    return claims.lexicon().concept_at(id).name.starts_with("org:");
  });
}

/// 3-2, 21:19: what a match ended in.
bool is_score(std::u16string_view key) {
  const auto digit = [](char16_t c) { return c >= u'0' && c <= u'9'; };
  return key.size() >= 3 && digit(key.front()) && digit(key.back()) &&
         key.find_first_not_of(u"0123456789-:") == std::u16string_view::npos;
}

bool is_figure(const Term& t) { return !t.key.empty() && t.key.front() >= u'0' && t.key.front() <= u'9'; }

/// Words of two languages that no table knows tell nothing apart by their letters, unless both are names by their
/// script.
bool may_differ(const Term& a, const Term& b) {
  if (a.key.empty() || b.key.empty()) return false;
  const Script x = script_of(a.key.front()), y = script_of(b.key.front());
  return x == y && (x == Script::Latin || x == Script::Kana);
}

/// The place in a ranking that the word stands for; 0: none.
int rank_of(const Lexicon& lexicon, const Term& term) {
  if (rank_of_classes(term.classes) == 0) return 0;
  for (const ConceptId id : term.ids)
    if (const int rank = rank_of_classes(lexicon.concept_at(id).classes)) return term.negated ? 0 : rank;
  return 0;
}

bool is_rank(const Quantity& q, int rank) { return q.dimension == Dimension::Rank && q.min == rank && q.max == rank; }

bool has_rank(const Statement& s, int rank) {
  return rank > 0 &&
         std::any_of(s.quantities.begin(), s.quantities.end(), [&](const Quantity& q) { return is_rank(q, rank); });
}

bool has_rank_word(const Lexicon& lexicon, const Statement& s, const Quantity& q) {
  return std::any_of(s.terms.begin(), s.terms.end(), [&](const Term& t) { return is_rank(q, rank_of(lexicon, t)); });
}

}  // namespace

Comparer::Comparer(const ReadClaims& claims, const Statement& said, const Text& text, const std::vector<Term>& before)
    : claims_(claims), said_(said), text_(text), before_(before), owners_(owners_of(claims, text, said)) {
  weights_.reserve(said.terms.size());
  keys_.reserve(said.terms.size());
  for (const Term& term : said.terms) {
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

const std::vector<Placement>& Comparer::placements() const {
  if (!placements_) placements_ = placements_of(claims_.lexicon(), text_, said_);
  return *placements_;
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
  forgive_converse(c);
  compare_subjects(c);
  compare_names(c);
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

bool Comparer::stands_around(const Term& term, const Comparison& c) const {
  if (c.claim->around.empty()) return false;
  if (term.ids.empty()) return c.claim->has_around(word_key(term));
  return std::any_of(term.ids.begin(), term.ids.end(), [&](ConceptId id) { return c.claim->has_around(key_of(id)); });
}

/// Of several figures that the text's differs from, the one it stands for: with the same word before it, or the same
/// digits.
int Comparer::likeness(const Comparison& c, const Quantity& said, const Quantity& known, FigureFit fit) const {
  const auto before = [](const Statement& s, Span figure) {
    int found = -1;
    for (size_t i = 0; i < s.terms.size(); ++i)
      if (s.terms[i].span.end <= figure.begin) found = static_cast<int>(i);
    return found;
  };
  const int a = before(said_, said.span), b = before(c.phrasing->statement, known.span);
  const bool same_word = a >= 0 && b >= 0 && c.pairs[static_cast<size_t>(a)].claim == b &&
                         c.pairs[static_cast<size_t>(a)].strength >= kAligned;
  return 2 * (fit.slot == Slot::Unit) + same_word;
}

void Comparer::compare_quantities(Comparison& c) const {
  if (said_.quantities.empty()) return;
  const auto& known = c.phrasing->statement.quantities;
  std::vector<FigureFit> best(said_.quantities.size());
  std::vector<int> with(said_.quantities.size(), -1);
  std::vector<bool> told(known.size(), false);  // the text gives this figure of the claim somewhere
  const auto owners = owners_of(claims_, c.phrasing->text, c.phrasing->statement);
  const auto has_own = [&](const Term& owner, const Quantity& k) {
    for (size_t i = 0; i < owners_.size(); ++i)
      if (owners_[i] && owners_[i]->ids.meets(owner.ids) && compare_figures(said_.quantities[i], k).fit != Fit::Apart)
        return true;
    return false;
  };
  for (size_t i = 0; i < said_.quantities.size(); ++i)
    for (size_t k = 0; k < known.size(); ++k) {
      const FigureFit fit = compare_figures(said_.quantities[i], known[k]);
      if (fit.fit == Fit::Apart) continue;
      // Where the text gives a figure to the one the claim speaks of, another's figure is not compared.
      if (owners_[i] && owners[k] && !owners_[i]->ids.meets(owners[k]->ids) && has_own(*owners[k], known[k])) continue;
      // Nor does the same figure of somebody else settle it.
      if (fit.fit == Fit::Entailed && owners_[i] && owners[k] && !stands_in(*owners_[i], c) &&
          !owners_[i]->ids.meets(owners[k]->ids))
        continue;
      // The whole keeps a bound that the part named may break.
      if (fit.fit == Fit::Entailed && said_.quantities[i].precision == Precision::Range && owners_[i] && owners[k] &&
          any_of(owners[k]->does, Arithmetic::Whole) && !any_of(owners_[i]->does, Arithmetic::Whole))
        continue;
      if (fit.fit == Fit::Entailed) told[k] = true;
      const bool same_fit = with[i] >= 0 && fit.fit == Fit::Contradicts && best[i].fit == Fit::Contradicts;
      const bool nearer =
          same_fit && likeness(c, said_.quantities[i], known[k], fit) >
                          likeness(c, said_.quantities[i], known[static_cast<size_t>(with[i])], best[i]);
      const bool better = with[i] < 0 || fit.fit == Fit::Entailed ||
                          (fit.fit == Fit::Open && best[i].fit == Fit::Contradicts) || nearer;
      if (better && best[i].fit != Fit::Entailed) best[i] = fit, with[i] = static_cast<int>(k);
    }
  match_lengths_with_distances(c, best, with);
  for (size_t i = 0; i < said_.quantities.size(); ++i) {
    const Quantity& q = said_.quantities[i];
    if (with[i] < 0 && best[i].fit != Fit::Apart) {  // settled by a time of the claim
      c.matches.push_back({Slot::Date, best[i].fit, q.span, {}});
      if (best[i].fit == Fit::Entailed)
        ++c.figures_entailed, c.figure_settled[i] = true;
      else if (best[i].fit == Fit::Open)
        ++c.figures_open;
      else
        c.conflicts.push_back({Slot::Date, q.span, distance_span(c)});
      continue;
    }
    const Span span = with[i] < 0 ? Span() : known[static_cast<size_t>(with[i])].span;
    // A figure of the claim that the text does give elsewhere is not what this one differs from.
    const bool spoken_for = with[i] >= 0 && best[i].fit == Fit::Contradicts && told[static_cast<size_t>(with[i])];
    if (with[i] < 0 && has_rank_word(claims_.lexicon(), c.phrasing->statement, q)) {
      ++c.figures_entailed, c.figure_settled[i] = true;
      continue;
    }
    if (with[i] < 0 || spoken_for) {
      if (sums_up(q))
        c.figure_settled[i] = true;
      else
        ++c.figures_missing;
      continue;
    }
    c.matches.push_back({best[i].slot, best[i].fit, q.span, span});
    if (best[i].fit == Fit::Entailed)
      ++c.figures_entailed, c.figure_settled[i] = true;
    else if (best[i].fit == Fit::Open)
      ++c.figures_open;
    else
      c.conflicts.push_back({best[i].slot, q.span, span});
  }
}

/// "길어야 2년이면" of the text against "1~2년 안에" of the claim: a length and a distance in time are one thing.
void Comparer::match_lengths_with_distances(const Comparison& c, std::vector<FigureFit>& best,
                                            const std::vector<int>& with) const {
  for (size_t i = 0; i < said_.quantities.size(); ++i) {
    if (with[i] >= 0 || said_.quantities[i].dimension != Dimension::Duration) continue;
    for (const TimeRef& t : c.phrasing->statement.times)
      if (const auto length = length_of(t)) best[i] = compare_figures(said_.quantities[i], *length);
  }
}

Span Comparer::distance_span(const Comparison& c) const {
  for (const TimeRef& t : c.phrasing->statement.times)
    if (t.offset) return t.span;
  return {};
}

void Comparer::compare_dates(Comparison& c) const {
  if (said_.times.empty()) return;
  const auto& known = c.phrasing->statement.times;
  std::vector<Fit> best(said_.times.size(), Fit::Apart);
  std::vector<Span> with(said_.times.size());
  bool told = false;  // some time of the text is the claim's
  for (size_t i = 0; i < said_.times.size(); ++i) {
    const TimeRef& t = said_.times[i];
    for (const TimeRef& k : known) {
      const Fit fit = compare_times(t, k);
      if (fit == Fit::Apart || best[i] == Fit::Entailed) continue;
      if (best[i] == Fit::Apart || fit == Fit::Entailed || (fit == Fit::Open && best[i] == Fit::Contradicts))
        best[i] = fit, with[i] = k.span;
    }
    if (const auto length = length_of(t); length && best[i] == Fit::Apart)
      for (const Quantity& k : c.phrasing->statement.quantities)
        if (k.dimension == Dimension::Duration) best[i] = compare_figures(*length, k).fit, with[i] = k.span;
    if (best[i] != Fit::Entailed && best[i] != Fit::Contradicts && c.claim->from) {
      const Fit fit = compare_times(t, *c.claim->from, c.claim->to.value_or(*c.claim->from));
      if (fit != Fit::Apart) best[i] = fit;
    }
    told |= best[i] == Fit::Entailed;
  }
  for (size_t i = 0; i < said_.times.size(); ++i) {
    const TimeRef& t = said_.times[i];
    if (t.role == TimeRole::Comparison || says_nothing(t)) {
      c.time_settled[i] = true;
      continue;
    }
    if (best[i] == Fit::Apart || (best[i] == Fit::Contradicts && told)) {
      ++c.times_missing;
      continue;
    }
    c.matches.push_back({Slot::Date, best[i], t.span, with[i]});
    if (best[i] == Fit::Entailed)
      ++c.times_entailed, c.time_settled[i] = true;
    else if (best[i] == Fit::Open)
      ++c.times_open;
    else
      c.conflicts.push_back({Slot::Date, t.span, with[i]});
  }
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

void Comparer::compare_polarity(Comparison& c) const {
  const auto& known = c.phrasing->statement.terms;
  std::vector<Conflict> by_negation;
  bool text_denies = false, claim_denies = false;  // a negation that the other side does not have on the same word
  std::vector<bool> aligned(known.size(), false);
  for (size_t i = 0; i < c.pairs.size(); ++i) {
    const Pair& pair = c.pairs[i];
    const Term& a = said_.terms[i];
    if (pair.claim < 0 || pair.strength < kAligned) {
      text_denies |= a.negated;
      continue;
    }
    const Term& b = known[static_cast<size_t>(pair.claim)];
    aligned[static_cast<size_t>(pair.claim)] = true;
    if (only_says(claims_.lexicon(), a)) continue;
    // Words of place and order have opposites too, but only what is said in the same way can be denied by them.
    const bool alike_said =
        a.role == b.role || (a.predicate == b.predicate && (a.predicate || c.phrasing->language != said_.language));
    if (pair.relation == Relation::Opposite && !alike_said) continue;
    if (!contrary(a, b, pair.relation)) continue;
    if (pair.relation == Relation::Opposite && said_as_well(c, i)) continue;  // 뒤처진 것을 알아야 따라잡는다
    if (pair.relation != Relation::Opposite && a.supposed != b.supposed)
      continue;  // before it sells against does not sell
    // "May not be used" against "the use is banned": denied in other words.
    const auto j = static_cast<size_t>(pair.claim);
    if (pair.relation != Relation::Opposite && said_just_before(c, i)) continue;
    if (pair.relation != Relation::Opposite &&
        (a.negated ? negator_of(claims_.lexicon(), c.phrasing->statement, j) : negator_of(claims_.lexicon(), said_, i)))
      continue;
    if (pair.relation == Relation::Opposite) {
      c.conflicts.push_back({Slot::Polarity, a.span, b.span});
    } else {
      by_negation.push_back({Slot::Polarity, a.span, b.span});
      (a.negated ? text_denies : claim_denies) = true;
    }
  }
  for (size_t j = 0; j < known.size(); ++j) claim_denies |= known[j].negated && !aligned[j];
  // One negation on either side, on different words, says the same: "did not shock", "did not cause a shock".
  if (text_denies && claim_denies) return;
  c.conflicts.insert(c.conflicts.end(), by_negation.begin(), by_negation.end());
}

/// One is a part of the other: a city and its country, which its name often stands for.
bool Comparer::lies_within(const Term& a, const Term& b) const {
  if (a.ids.empty() || b.ids.empty()) return false;
  const Relation r = alike(claims_.lexicon(), a, b).relation;
  return r == Relation::Broader || r == Relation::Narrower;
}

/// A name of the text that the claim lacks, where the claim has another in its place: of the same type, or, where no
/// table knows them, in the same role.
/// "American sanctions", "Chinese authorities": names that describe different things exclude each other in nothing.
bool Comparer::describe_others(const Comparison& c, size_t said, size_t known) const {
  const auto described = [](const Statement& s, size_t i) {
    const bool before = i + 1 < s.terms.size() && !s.terms[i + 1].predicate &&
                        s.terms[i + 1].clause == s.terms[i].clause &&
                        s.terms[i].span.end + 1 >= s.terms[i + 1].span.begin;
    return s.terms[i].role == TermRole::None && before ? static_cast<int>(i + 1) : -1;
  };
  const int a = described(said_, said), b = described(c.phrasing->statement, known);
  return a >= 0 && b >= 0 && c.pairs[static_cast<size_t>(a)].claim != b;
}

void Comparer::compare_names(Comparison& c) const {
  const Statement& known = c.phrasing->statement;
  std::vector<bool> used(known.terms.size(), false);
  for (const Pair& p : c.pairs)
    if (p.claim >= 0 && p.strength >= kAligned) used[static_cast<size_t>(p.claim)] = true;
  for (size_t i = 0; i < said_.terms.size(); ++i) {
    const Term& a = said_.terms[i];
    const bool entity = is_entity(claims_, a);
    if (!(entity || a.unknown) || (c.pairs[i].claim >= 0 && c.pairs[i].strength >= kAligned)) continue;
    if (stands_in(a, c)) continue;
    for (size_t j = 0; j < known.terms.size(); ++j) {
      const Term& b = known.terms[j];
      if (used[j] || c.claim->speaker.meets(b.ids) || c.claim->reported_by.meets(b.ids)) continue;
      if (lies_within(a, b)) continue;
      const bool other_entity = is_entity(claims_, b);
      const bool of_a_type = entity && other_entity && agrees_in_type(claims_, a, b);
      const bool in_place = !(entity && other_entity) && (other_entity || b.unknown) && a.role == b.role &&
                            a.role != TermRole::None && a.role != TermRole::Predicate && !a.predicate && !b.predicate;
      if (!of_a_type && (!in_place || (c.phrasing->language != said_.language && !other_entity && !may_differ(a, b)) ||
                         is_figure(a) != is_figure(b)))
        continue;
      const bool scores = is_score(a.key) && is_score(b.key);
      if (scores && std::equal(a.key.begin(), a.key.end(), b.key.rbegin(), b.key.rend()))
        continue;  // seen from the other side
      const bool alike = of_a_type && !describe_others(c, i, j);
      c.conflicts.push_back({alike ? Slot::Entity : scores ? Slot::Number : Slot::Other, a.span, b.span});
      used[j] = true;
      break;
    }
  }
}

/// "A leads B" and "B lags behind A" are one statement: neither its words nor its places are in conflict.
void Comparer::forgive_converse(Comparison& c) const {
  const bool turned = std::any_of(c.pairs.begin(), c.pairs.end(), [](const Pair& p) {
    return p.relation == Relation::Opposite || p.relation == Relation::Converse;
  });
  if (!turned) return;
  const auto x = exchange_of(claims_, said_, c.phrasing->statement);
  int act = x && is_converse(*x) ? x->said_predicate : -1;
  for (size_t i = 0; i < c.pairs.size() && act < 0; ++i) {
    const Pair& p = c.pairs[i];
    if (p.relation != Relation::Opposite && p.relation != Relation::Converse) continue;
    if (p.claim < 0 || said_.terms[i].negated != c.phrasing->statement.terms[static_cast<size_t>(p.claim)].negated)
      continue;
    const int at = static_cast<int>(i);
    if (says_from_other_end(claims_.lexicon(), {text_, said_, at}, {c.phrasing->text, c.phrasing->statement, p.claim}))
      act = at;
  }
  if (act < 0) return;
  c.turned = true;
  const Span predicate = said_.terms[static_cast<size_t>(act)].span;
  c.conflicts.erase(std::remove_if(c.conflicts.begin(), c.conflicts.end(),
                                   [&](const Conflict& k) {
                                     return k.slot == Slot::Role || (k.slot == Slot::Polarity && k.said == predicate);
                                   }),
                    c.conflicts.end());
}

namespace {

/// The named subject of a predicate: the nearest before it in its clause.
const Term* subject_of(const ReadClaims& claims, const Statement& s, size_t predicate) {
  const Term& p = s.terms[predicate];
  const Term* subject = nullptr;
  for (size_t i = 0; i < s.terms.size(); ++i) {
    const Term& t = s.terms[i];
    if (i == predicate || t.clause != p.clause || !is_entity(claims, t)) continue;
    const bool by_agent = p.passive && t.role == TermRole::Agent;
    const bool does = !p.passive && (t.role == TermRole::Subject || (t.role == TermRole::Topic && !subject));
    if (by_agent || (does && i < predicate)) subject = &t;
  }
  return subject;
}

}  // namespace

/// The same act, but done by another who also stands in the text: A develops and B produces, against the reverse.
void Comparer::compare_subjects(Comparison& c) const {
  const Statement& known = c.phrasing->statement;
  for (size_t i = 0; i < said_.terms.size(); ++i) {
    const Pair& pair = c.pairs[i];
    if (!said_.terms[i].predicate || pair.claim < 0 || pair.strength < 0.7f ||
        is_saying(claims_.lexicon(), said_.terms[i]))
      continue;
    if (pair.relation != Relation::Same && pair.relation != Relation::Near && pair.relation != Relation::Narrower)
      continue;
    const auto j = static_cast<size_t>(pair.claim);
    if (!known.terms[j].predicate) continue;
    const Term* a = subject_of(claims_, said_, i);
    const Term* b = subject_of(claims_, known, j);
    if (!a || !b || a->ids.meets(b->ids) || c.claim->speaker.meets(b->ids) || !agrees_in_type(claims_, *a, *b))
      continue;
    const auto is_b = [&](const Term& t) { return t.ids.meets(b->ids); };
    const bool elsewhere = std::any_of(said_.terms.begin(), said_.terms.end(), is_b);
    const bool with_it = std::any_of(said_.terms.begin(), said_.terms.end(), [&](const Term& t) {
      return is_b(t) && t.clause == a->clause && (t.role == a->role || t.role == TermRole::With || acts(t.role));
    });
    if (with_it) continue;  // "A and B": both do it
    if (!elsewhere || c.claim->reported_by.meets(b->ids)) continue;
    c.conflicts.push_back({Slot::Role, a->span, b->span});
    return;
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
    if (!can_speak(claims_, s.ids)) continue;
    const bool in_claim =
        std::any_of(s.ids.begin(), s.ids.end(), [&](ConceptId id) { return c.claim->has_key(key_of(id)); });
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

namespace {

/// Who says it frames a claim: a text that leaves it out says the same.
bool is_framing(const Statement& known, const ReadClaim& claim, const Term& term) {
  if (claim.speaker.meets(term.ids) || claim.reported_by.meets(term.ids)) return true;
  return std::any_of(known.speakers.begin(), known.speakers.end(),
                     [&](const Speaker& s) { return s.span.overlaps(term.span); });
}

}  // namespace

void Comparer::measure_coverage(Comparison& c) const {
  const Statement& known = c.phrasing->statement;
  const auto in_conflict = [&](Span span, bool said) {
    return std::any_of(c.conflicts.begin(), c.conflicts.end(), [&](const Conflict& k) {
      return (said ? k.said : k.known).overlaps(span) && span.length() > 0;
    });
  };
  float all = 0, covered = 0, free_all = 0, free_covered = 0;
  c.strengths.assign(said_.terms.size(), 0);
  c.reached.assign(known.terms.size(), 0);
  std::vector<float>& reached = c.reached;
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
      if (stands_in(term, c))
        strength = 0.8f;
      else if (stands_around(term, c))
        strength = term.name ? kNameAround : kWordAround;
      const bool speaker = std::any_of(term.ids.begin(), term.ids.end(), [&](ConceptId id) {
        return c.claim->speaker.has(id) || c.claim->reported_by.has(id);
      });
      if (speaker || has_rank(known, rank_of(claims_.lexicon(), term))) strength = 1;
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
  for (size_t j = 0; j < known.terms.size(); ++j)
    if (has_rank(said_, rank_of(claims_.lexicon(), known.terms[j]))) reached[j] = 1;
  // What an earlier sentence named need not be said again.
  for (size_t j = 0; j < known.terms.size(); ++j)
    if (reached[j] < kGiven && std::any_of(before_.begin(), before_.end(), [&](const Term& t) {
          const Pair pair = alike(claims_.lexicon(), t, known.terms[j]);
          return pair.relation == Relation::Same && pair.strength >= kAligned;
        }))
      reached[j] = kGiven;
  all = covered = free_all = free_covered = 0;
  for (size_t j = 0; j < known.terms.size(); ++j) {
    if (is_framing(known, *c.claim, known.terms[j])) continue;
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

/// What several claims say together of the text.
struct Union {
  std::vector<float> strengths;
  std::vector<bool> figures, times;
};

bool shares_rare_word(const Comparison& a, const Comparison& b, const Comparer& comparer) {
  for (size_t i = 0; i < a.strengths.size(); ++i)
    if (a.strengths[i] > 0.5f && b.strengths[i] > 0.5f && comparer.weight(i) > 0.3f) return true;
  return false;
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
    const float binds = std::min(other.said_bound, other.known_bound);
    if (binds <= most) continue;
    if (std::any_of(other.conflicts.begin(), other.conflicts.end(),
                    [&](const Conflict& k) { return uncovered(joined, k.said); }))
      most = binds;
  }
  return most;
}

void Comparer::relate(std::vector<Comparison>& comparisons) const {
  for (Comparison& c : comparisons) {
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
