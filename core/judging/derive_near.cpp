#include "judging/derive_near.h"

#include <algorithm>
#include <cmath>

#include "judging/compare.h"

namespace haechi {
namespace {

constexpr size_t kBest = 5;        // so many hits have neighbours worth a look
constexpr float kAlike = 0.55f;
constexpr float kTelling = 0.15f;  // a lighter word tells no figure from another

bool is_plain(const Quantity& q) {
  return q.unit != kClockUnit && q.dimension != Dimension::Rank && q.dimension != Dimension::Magnitude && std::isfinite(q.min) &&
         std::isfinite(q.max) && q.precision != Precision::Range && !q.ordinal_word;
}

bool rivals(const Quantity& a, const Quantity& b) {
  const auto share = [](const Quantity& q) { return q.dimension == Dimension::Percent || q.dimension == Dimension::Ratio; };
  const auto count = [](const Quantity& q) { return q.dimension == Dimension::Count || (q.dimension == Dimension::Ratio && q.unit == "fraction"); };
  // "38개 나라에서 온 600명": what is counted in another way parts no words.
  if (a.dimension == Dimension::Count && b.dimension == Dimension::Count) return a.unit == b.unit;
  return a.dimension == b.dimension || (share(a) && share(b)) || (count(a) && count(b));
}

/// "14명이 찬성하고 5명이 …": up to the predicate behind a figure, if one stands before the next.
uint32_t reach_of(const Text& text, const Statement& s, const Quantity& q) {
  const std::u16string_view behind = text.view({q.span.end, s.span.end});
  for (const std::u16string_view ends : {std::u16string_view(u","), std::u16string_view(u"("), std::u16string_view(u"、"), std::u16string_view(u"이고"), std::u16string_view(u"이며"), std::u16string_view(u"이었"), std::u16string_view(u"였")})
    if (behind.starts_with(ends)) return q.span.end;
  uint32_t limit = s.span.end;
  for (const Quantity& next : s.quantities)
    if (next.span.begin >= q.span.end && rivals(q, next)) {
      limit = next.span.begin;
      break;
    }
  for (const Term& t : s.terms)
    if (t.predicate && t.span.begin >= q.span.end && t.span.end <= limit) return t.span.end;
  return q.span.end;
}

Span beside(const Text& text, const Statement& s, const Quantity& q) {
  uint32_t begin = s.span.begin;
  for (const Quantity& before : s.quantities)
    if (before.span.end <= q.span.begin && rivals(q, before)) begin = std::max(begin, reach_of(text, s, before));
  return {std::min(begin, q.span.begin), reach_of(text, s, q)};
}

bool stands_first(const Term& t) { return t.role == TermRole::Topic || t.role == TermRole::Subject; }

/// "투표율은 A대 64%, B대 88%": what a list opens with is said of all its figures, but of those that something else opens.
Span heading_of(const Statement& s, const Quantity& q, Span beside) {
  const auto in = [&](const Term& t) { return stands_first(t) && beside.overlaps(t.span) && t.span.end <= q.span.begin; };
  if (std::any_of(s.terms.begin(), s.terms.end(), in)) return {};
  for (const Term& t : s.terms) {
    if (!stands_first(t)) continue;
    const bool opens = std::none_of(s.quantities.begin(), s.quantities.end(), [&](const Quantity& k) { return k.span.begin < t.span.end && rivals(k, q); });
    return opens && t.span.end <= q.span.begin ? Span{s.span.begin, t.span.end} : Span{};
  }
  return {};
}

/// "Between 2021 and 2023": its first year, and its last.
TimeRef year_of(const TimeRef& range, bool last) {
  if (!range.year || !range.end_year || *range.year == *range.end_year) return range;
  TimeRef t = range;
  t.year = last ? range.end_year : range.year;
  t.end_year.reset();
  t.from = day_of(*t.year, 1, 1), t.to = day_of(*t.year, 12, 31);
  return t;
}

/// "두 해 전" beside 2023 is 2021.
TimeRef anchored(const Statement& s, const TimeRef& t) {
  if (!t.offset || t.year || t.offset->unit != Grain::Year || t.offset->min != t.offset->max) return t;
  TimeRef year = t;
  for (const TimeRef& other : s.times)
    if (other.year && !other.end_year) {
      year.year = *other.year + t.offset->min;
      year.offset.reset();
      year.quarter = other.quarter, year.month = other.month;
      year.from.reset(), year.to.reset();
      if (!other.quarter && !other.month) year.from = day_of(*year.year, 1, 1), year.to = day_of(*year.year, 12, 31);
    }
  return year;
}

/// Last year is last year, where nothing says of either which year it was.
bool same_time(const Question& question, const TimeRef& said, const Phrasing& p, const TimeRef& known) {
  TimeRef a = said, b = known;
  a.role = b.role = TimeRole::At;
  if (a.from && b.from) return compare_times(a, b) == Fit::Entailed;
  if (a.offset && b.offset) return *a.offset == *b.offset;
  if (a.year && b.year) return compare_times(a, b) == Fit::Entailed;
  return question.text().view(said.span) == p.text.view(known.span);
}

void read_words(const Question& question, Near& near) {
  const auto& said = question.said().terms;
  const Lexicon& lexicon = question.claims().lexicon();
  const auto& known = near.fact.phrasing->statement.terms;
  const Span heading = heading_of(near.fact.phrasing->statement, *near.fact.quantity, near.beside);
  const auto negated = [](const Term& t) { return t.negated; };
  near.denied = std::any_of(said.begin(), said.end(), negated) && std::none_of(known.begin(), known.end(), negated);
  near.words.assign(said.size(), false);
  for (const Term& k : known) {
    if (!near.beside.overlaps(k.span) && !heading.overlaps(k.span)) continue;
    near.does = near.does | k.does;
    for (size_t i = 0; i < said.size(); ++i) {
      if (near.words[i]) continue;
      const Pair pair = alike(lexicon, said[i], k);
      const bool same = pair.strength >= kAlike && question.claims().weight_of(said[i]) >= kTelling;
      near.words[i] = same && pair.relation != Relation::Opposite;
      near.denied |= same && pair.relation == Relation::Opposite && !said[i].predicate;
      near.denied |= same && said[i].negated != k.negated;
    }
  }
}

void read_times(const Question& question, Near& near) {
  std::vector<TimeRef> said;
  for (const bool last : {false, true})
    for (const TimeRef& t : question.said().times) said.push_back(year_of(anchored(question.said(), t), last));
  near.times.assign(said.size(), false);
  bool own = false;
  for (const TimeRef& k : near.fact.phrasing->statement.times) {
    if (!near.beside.overlaps(k.span)) continue;
    own = true;
    for (size_t i = 0; i < said.size(); ++i)
      if (same_time(question, said[i], *near.fact.phrasing, k)) near.times[i] = true;
  }
  const ReadClaim& claim = *near.fact.claim;
  if (own || !claim.from) return;
  for (size_t i = 0; i < said.size(); ++i) {
    TimeRef t = said[i];
    t.role = TimeRole::At;
    near.times[i] = (t.from || t.year) && compare_times(t, *claim.from, claim.to.value_or(*claim.from)) == Fit::Entailed;
  }
}

/// A chance in figures is no mere possibility.
bool speaks_of_chance(const ReadClaim& claim) {
  const auto& figures = claim.phrasings.front().statement.quantities;
  return std::any_of(figures.begin(), figures.end(), is_share);
}

/// "21명 가운데 14명" is read as one share: its part and its whole are figures as well.
std::vector<Quantity> counts_of(const Text& text, const Quantity& share) {
  if (share.dimension != Dimension::Ratio || share.unit != "fraction" || share.min != share.max || share.step <= 0) return {};
  const double whole = std::round(1 / share.step), part = std::round(share.max / share.step);
  const std::u16string_view written = text.view(share.number);
  const auto stands = [&](double n) {
    const std::string digits = std::to_string(static_cast<long>(n));
    return written.find(std::u16string(digits.begin(), digits.end())) != std::u16string_view::npos;
  };
  if (whole < 3 || !stands(whole) || !stands(part)) return {};
  std::vector<Quantity> out;
  for (const double n : {whole, part}) {
    Quantity q = share;
    q.dimension = Dimension::Count;
    q.unit = {};
    q.min = q.max = q.value = q.upper = n;
    q.factor = q.step = 1;
    out.push_back(q);
  }
  return out;
}

Near read(const Question& question, const ReadClaim& claim, const Phrasing& phrasing, const Quantity& q) {
  Near near;
  near.fact = {&claim, &phrasing, &q, {}, {}};
  for (const Term& t : phrasing.statement.terms) near.fact.terms.push_back(&t), near.fact.weights.push_back(t.weight);
  near.beside = beside(phrasing.text, phrasing.statement, q);
  read_words(question, near);
  read_times(question, near);
  return near;
}

}  // namespace

bool Near::any() const { return std::find(words.begin(), words.end(), true) != words.end(); }

bool Near::tells_from(const Near& other) const {
  for (size_t i = 0; i < words.size(); ++i)
    if (words[i] && !other.words[i]) return true;
  return false;
}

bool Near::timed_from(const Near& other) const {
  for (size_t i = 0; i < times.size(); ++i)
    if (times[i] && !other.times[i]) return true;
  return false;
}

bool Near::shares_with(const Near& other) const {
  for (size_t i = 0; i < words.size(); ++i)
    if (words[i] && other.words[i]) return true;
  return false;
}

namespace {

/// The claims of the hits, and those told right before and after the best: they go on about the same thing.
std::vector<uint32_t> claims_near(const Question& question, const std::vector<Hit>& hits, size_t most) {
  const auto& all = question.claims().all();
  std::vector<uint32_t> rows;
  const auto add = [&](uint32_t row) {
    if (std::find(rows.begin(), rows.end(), row) == rows.end()) rows.push_back(row);
  };
  for (size_t i = 0; i < hits.size() && i < most; ++i) add(hits[i].claim);
  for (size_t i = 0; i < hits.size() && i < kBest; ++i) {
    const uint32_t row = hits[i].claim;
    if (row > 0 && all[row - 1].source == all[row].source) add(row - 1);
    if (row + 1 < all.size() && all[row + 1].source == all[row].source) add(row + 1);
  }
  return rows;
}

}  // namespace

bool times_fit(const Question& question, const std::vector<const Near*>& used) {
  const auto& times = question.said().times;
  for (size_t i = 0; i < times.size(); ++i) {
    if (times[i].role == TimeRole::Comparison || (!times[i].from && !times[i].year)) continue;
    const auto is_dated = [](const Near* n) { return n->fact.claim->from || !n->fact.phrasing->statement.times.empty(); };
    const auto has = [&](const Near* n) { return n->times[i] || n->times[times.size() + i]; };
    if (std::any_of(used.begin(), used.end(), is_dated) && std::none_of(used.begin(), used.end(), has)) return false;
  }
  return true;
}

std::vector<Near> near_of(const Question& question, const std::vector<Hit>& hits, size_t most) {
  std::vector<Near> found;
  for (const uint32_t row : claims_near(question, hits, most)) {
    const ReadClaim& claim = question.claims().all()[row];
    if (claim.opinion || (claim.modality == Modality::Possibility && question.said().modality < Modality::Estimate && !speaks_of_chance(claim))) continue;
    const Phrasing& phrasing = claim.phrasings.front();
    std::vector<Near> mine;
    bool any = false;  // or a time of the sentence
    for (const Quantity& q : phrasing.statement.quantities)
      if (is_plain(q)) {
        mine.push_back(read(question, claim, phrasing, q));
        any |= mine.back().any() || std::find(mine.back().times.begin(), mine.back().times.end(), true) != mine.back().times.end();
        for (const Quantity& count : counts_of(phrasing.text, q)) {
          mine.push_back(mine.back());
          mine.back().own = std::make_shared<const Quantity>(count);
          mine.back().fact.quantity = mine.back().own.get();
        }
      }
    if (any) std::move(mine.begin(), mine.end(), std::back_inserter(found));
  }
  return found;
}

}  // namespace haechi
