// Figures and times of the text against those of the claim.
#include <algorithm>
#include <optional>

#include "judging/compare.h"
#include "judging/owners.h"
#include "judging/ranks.h"

namespace haechi {
namespace {

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

}  // namespace

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

/// Which figure of the claim each of the text's is held against: one that it is, then one that it follows from, each
/// for one figure of the text as long as there are others; else one that leaves it open or denies it.
void Comparer::pair_figures(const Comparison& c, const std::vector<FigurePair>& fits, std::vector<FigureFit>& best,
                            std::vector<int>& with) const {
  const auto& known = c.phrasing->statement.quantities;
  std::vector<bool> taken(known.size(), false);
  const auto is_it = [&](const FigurePair& p) {
    const Quantity &a = said_.quantities[p.said], &b = known[p.known];
    return a.value == b.value && a.factor == b.factor;
  };
  const auto take = [&](const FigurePair& p) {
    best[p.said] = p.fit, with[p.said] = static_cast<int>(p.known);
    taken[p.known] = taken[p.known] || p.fit.fit == Fit::Entailed;
  };
  for (const bool same : {true, false})
    for (const FigurePair& p : fits)
      if (p.fit.fit == Fit::Entailed && with[p.said] < 0 && !taken[p.known] && is_it(p) == same) take(p);
  for (const FigurePair& p : fits) {
    if (p.fit.fit != Fit::Entailed) continue;
    if (with[p.said] < 0) take(p);
    const Quantity &a = said_.quantities[p.said], &b = known[p.known];
    taken[p.known] = taken[p.known] || (a.min == b.min && a.max == b.max);  // told in another unit as well
  }
  for (const FigurePair& p : fits) {
    if (p.fit.fit == Fit::Entailed || best[p.said].fit == Fit::Entailed) continue;
    // A figure of the claim that the text does give elsewhere is not what this one differs from.
    if (p.fit.fit == Fit::Contradicts && taken[p.known]) continue;
    const int w = with[p.said];
    const bool both_deny = w >= 0 && p.fit.fit == Fit::Contradicts && best[p.said].fit == Fit::Contradicts;
    const bool nearer =
        both_deny && likeness(c, said_.quantities[p.said], known[p.known], p.fit) >
                         likeness(c, said_.quantities[p.said], known[static_cast<size_t>(w)], best[p.said]);
    if (w < 0 || (p.fit.fit == Fit::Open && best[p.said].fit == Fit::Contradicts) || nearer) take(p);
  }
}

void Comparer::compare_quantities(Comparison& c) const {
  if (said_.quantities.empty()) return;
  const auto& known = c.phrasing->statement.quantities;
  std::vector<FigureFit> best(said_.quantities.size());
  std::vector<int> with(said_.quantities.size(), -1);
  std::vector<FigurePair> fits;
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
      // The whole keeps a bound that the part named may break, if the claim has no word of that.
      if (fit.fit == Fit::Entailed && said_.quantities[i].precision == Precision::Range && owners_[i] && owners[k] &&
          any_of(owners[k]->does, Arithmetic::Whole) && !any_of(owners_[i]->does, Arithmetic::Whole) &&
          !(known.size() == 1 && stands_in(*owners_[i], c)))
        continue;
      fits.push_back({i, k, fit});
    }
  pair_figures(c, fits, best, with);
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
    if (with[i] < 0 && has_rank_word(claims_.lexicon(), c.phrasing->statement, q)) {
      ++c.figures_entailed, c.figure_settled[i] = true;
      continue;
    }
    if (with[i] < 0) {
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
  std::vector<bool> told(known.size(), false);  // the text gives this time of the claim
  for (size_t k = 0; k < known.size(); ++k)
    for (const TimeRef& t : said_.times)
      told[k] = told[k] || (compare_times(t, known[k]) == Fit::Entailed && compare_times(known[k], t) == Fit::Entailed);
  const bool any_told = std::find(told.begin(), told.end(), true) != told.end();
  for (size_t i = 0; i < said_.times.size(); ++i) {
    const TimeRef& t = said_.times[i];
    bool spoken_for = false;  // of what differs, the text gives the claim's time elsewhere
    for (size_t k = 0; k < known.size(); ++k) {
      const Fit fit = compare_times(t, known[k]);
      if (fit == Fit::Apart || best[i] == Fit::Entailed) continue;
      // "In thirty years" beside the year itself says nothing new.
      if ((fit == Fit::Open && told[k] && known.size() > 1) ||
          (fit == Fit::Contradicts && (told[k] || (known[k].offset && !t.offset && any_told)))) {
        spoken_for = true;
        continue;
      }
      if (best[i] == Fit::Apart || fit == Fit::Entailed || (fit == Fit::Open && best[i] == Fit::Contradicts))
        best[i] = fit, with[i] = known[k].span;
    }
    if (const auto length = length_of(t); length && best[i] == Fit::Apart)
      for (const Quantity& k : c.phrasing->statement.quantities)
        if (k.dimension == Dimension::Duration) best[i] = compare_figures(*length, k).fit, with[i] = k.span;
    if (best[i] != Fit::Entailed && best[i] != Fit::Contradicts && !spoken_for && c.claim->from) {
      const Fit fit = compare_times(t, *c.claim->from, c.claim->to.value_or(*c.claim->from));
      if (fit != Fit::Apart) best[i] = fit;
    }
  }
  for (size_t i = 0; i < said_.times.size(); ++i) {
    const TimeRef& t = said_.times[i];
    if (t.role == TimeRole::Comparison || says_nothing(t)) {
      c.time_settled[i] = true;
      continue;
    }
    if (best[i] == Fit::Apart) {
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

}  // namespace haechi
