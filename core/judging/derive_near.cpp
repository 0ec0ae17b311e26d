#include "judging/derive_near.h"

#include <algorithm>
#include <cmath>

#include "judging/compare.h"
#include "judging/owners.h"
#include "lexicon/additions.h"

namespace haechi {
namespace {

constexpr size_t kOfWhich = 8;  // so near behind a whole "of which" is said of it
constexpr size_t kBest = 5;     // so many hits have neighbours worth a look
constexpr std::u16string_view kPartMarks[] = {u"가운데", u" 중 ", u"그중", u"of which", u"其中", u"うち"};
constexpr float kAlike = 0.55f;
constexpr float kGiven = 0.5f;  // so much of the sentence beside its figure makes a claim give it

bool is_plain(const Quantity& q) {
  return !is_no_amount(q) && q.dimension != Dimension::Rank && q.dimension != Dimension::Magnitude &&
         std::isfinite(q.min) && std::isfinite(q.max) && q.precision != Precision::Range && !q.ordinal_word;
}

/// "2019년의 6㎞보다 높다", "한도인 9톤을 넘지 않은 8톤", "하태우 때의 210만 유로를 넘어": the bound is of the other,
/// whose figure it is.
bool is_of_another(const Phrasing& phrasing, const Quantity& q) {
  const uint32_t begin = q.span.begin;
  const auto shared = q.dimension == Dimension::Percent || q.dimension == Dimension::Ratio;
  return !shared && q.precision == Precision::Range && q.bounded_below() != q.bounded_above() && begin >= 2 &&
         (phrasing.text.view({begin - 2, begin}) == u"의 " || phrasing.text.view({begin - 2, begin}) == u"인 ");
}
/// 최대 70만 유로
bool is_most(const Quantity& q) {
  return q.precision == Precision::Range && !q.bounded_below() && q.bounded_above() && !q.max_open;
}
void make_exact(Quantity& q) {
  q.min = q.max = q.value * q.factor;
  q.min_open = q.max_open = false;
  q.precision = Precision::Exact;
}

bool rivals(const Quantity& a, const Quantity& b) {
  const auto share = [](const Quantity& q) {
    return q.dimension == Dimension::Percent || q.dimension == Dimension::Ratio;
  };
  const auto count = [](const Quantity& q) {
    return q.dimension == Dimension::Count || (q.dimension == Dimension::Ratio && q.unit == "fraction");
  };
  // "38개 나라에서 온 600명": what is counted in another way parts no words.
  if (a.dimension == Dimension::Count && b.dimension == Dimension::Count) return a.unit == b.unit;
  return a.dimension == b.dimension || (share(a) && share(b)) || (count(a) && count(b));
}

/// "14명이 찬성하고 5명이 …": up to the predicate behind a figure, if one stands before the next.
uint32_t reach_of(const Text& text, const Statement& s, const Quantity& q) {
  const std::u16string_view behind = text.view({q.span.end, s.span.end});
  for (const std::u16string_view ends :
       {std::u16string_view(u","), std::u16string_view(u"("), std::u16string_view(u"、"), std::u16string_view(u"이고"),
        std::u16string_view(u"이며"), std::u16string_view(u"이었"), std::u16string_view(u"였")})
    if (behind.starts_with(ends)) return q.span.end;
  for (const std::u16string_view mark : kPartMarks)
    if (behind.substr(0, kOfWhich).find(mark) != std::u16string_view::npos) return q.span.end;
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

/// "투표율은 A대 64%, B대 88%": what a list opens with is said of all its figures, but of those that something else
/// opens.
Span heading_of(const Statement& s, const Quantity& q, Span beside) {
  const auto in = [&](const Term& t) {
    return stands_first(t.role) && beside.overlaps(t.span) && t.span.end <= q.span.begin;
  };
  if (std::any_of(s.terms.begin(), s.terms.end(), in)) return {};
  for (const Term& t : s.terms) {
    if (!stands_first(t.role)) continue;
    const bool opens = std::none_of(s.quantities.begin(), s.quantities.end(),
                                    [&](const Quantity& k) { return k.span.begin < t.span.end && rivals(k, q); });
    return opens && t.span.end <= q.span.begin ? Span{s.span.begin, t.span.end} : Span{};
  }
  return {};
}

/// "2022년부터 5년 동안", "2021년에 견주어 2년 만에": on to 2027, 2023; "2023년에 2년 만에": back to 2021. 0 if nothing
/// tells how much time passed.
int year_led_to(const Question& question, const TimeRef& t) {
  if (!t.year || t.end_year) return 0;
  const Statement& s = question.said();
  for (const Quantity& q : s.quantities) {
    const std::u16string_view behind = question.text().view({q.span.end, s.span.end});
    if (q.dimension != Dimension::Duration || q.unit != "yr" || q.min != q.max) continue;
    for (const std::u16string_view passed : change_marks())
      if (behind.starts_with(passed)) {
        const bool on = t.role == TimeRole::Since || t.role == TimeRole::Comparison;
        return *t.year + static_cast<int>(q.value) * (on ? 1 : -1);
      }
  }
  return 0;
}

/// "Between 2021 and 2023": its first year, or its last; "두 해 전" beside 2023: 2021. 0 for times that say themselves
/// which.
int year_meant(const Question& question, const TimeRef& t, bool last) {
  const Statement& s = question.said();
  if (t.year && t.end_year && *t.year != *t.end_year) return last ? *t.end_year : *t.year;
  if (const int led = last ? year_led_to(question, t) : 0) return led;
  if (!t.offset || t.year || t.offset->unit != Grain::Year || t.offset->min != t.offset->max) return 0;
  int year = 0;
  for (const TimeRef& other : s.times)
    if (other.year && !other.end_year) year = *other.year + t.offset->min;
  return year;
}

/// Last year is last year, where nothing says of either which year it was.
bool same_time(const Question& question, const TimeRef& said, const Phrasing& p, const TimeRef& known) {
  TimeRef a = said, b = known;
  a.role = b.role = TimeRole::At;
  if (a.from && b.from) return compare_times(a, b) == Fit::Entailed;
  if (a.same_period && b.same_period && !a.year && !b.year) return true;  // 전년 동기, 지난해 같은 기간
  if (a.offset && b.offset) return *a.offset == *b.offset;
  if (a.year && b.year) return compare_times(a, b) == Fit::Entailed;
  return question.text().view(said.span) == p.text.view(known.span);
}

/// 많다, 가장 높은: what is said of figures tells none from another.
bool compares(Arithmetic does) {
  using A = Arithmetic;
  return any_of(does, A::Above | A::Below | A::First | A::Last);
}

void read_words(const Question& question, Near& near) {
  const auto& said = question.said().terms;
  const Lexicon& lexicon = question.claims().lexicon();
  const auto& known = near.phrasing->statement.terms;
  const Span heading = heading_of(near.phrasing->statement, near.figure, near.beside);
  const auto negated = [](const Term& t) { return t.negated; };
  near.denied = std::any_of(said.begin(), said.end(), negated) && std::none_of(known.begin(), known.end(), negated);
  for (const Term& k : known) {
    if (!near.beside.overlaps(k.span) && !heading.overlaps(k.span)) continue;
    near.does = near.does | k.does;
    for (size_t i = 0; i < said.size() && i < kMostWords; ++i) {
      const uint64_t bit = uint64_t{1} << i;
      if ((near.words & bit) || compares(question.does(i)) || question.weight(i) < kTelling) continue;
      const Pair pair = alike(lexicon, said[i], k);
      if (pair.strength < kAlike) continue;
      if (pair.relation != Relation::Opposite) near.words |= bit;
      // A verb's contrary leaves room between: but not "찬성하지 않은".
      const bool contrary =
          !said[i].predicate || question.text().view(said[i].span).find(u"지 않") != std::u16string_view::npos;
      near.denied |= said[i].negated != k.negated || (pair.relation == Relation::Opposite && contrary);
    }
  }
}

/// "60㎎군", "13~18세": figures that the sentence and the claim give alike, and that no arithmetic is about.
void read_labels(const Question& question, Near& near) {
  const auto& said = question.said().quantities;
  const Statement& s = near.phrasing->statement;
  for (size_t i = 0; i < said.size() && i < kMostLabels; ++i)
    for (const Quantity& k : s.quantities)
      if (near.beside.overlaps(k.span) && k.dimension != near.figure.dimension && k.dimension == said[i].dimension &&
          k.unit == said[i].unit && k.min == said[i].min && k.max == said[i].max)
        near.words |= label_bit(i);
}

bool within(TimeRef t, Day from, Day to) {
  t.role = TimeRole::At;
  return (t.from || t.year) && compare_times(t, from, to) == Fit::Entailed;
}

void read_times(const Question& question, Near& near) {
  const auto& said = question.said().times;
  const ReadClaim& claim = *near.claim;
  const auto& own = near.phrasing->statement.times;
  const Day from = claim.from.value_or(0), to = claim.to.value_or(from);
  for (size_t i = 0; i < said.size() && i < kMostTimes; ++i)
    for (const bool last : {false, true}) {
      const int year = year_meant(question, said[i], last);
      bool is = false, dated = false;
      for (const TimeRef& k : own) {
        if (!near.beside.overlaps(k.span)) continue;
        dated = true;
        is |= year != 0 ? k.year == year : same_time(question, said[i], *near.phrasing, k);
      }
      if (!dated && claim.from)
        is = year != 0 ? civil_of(from).year == year && civil_of(to).year == year : within(said[i], from, to);
      if (is) near.times |= uint32_t{1} << (i + (last ? kMostTimes : 0));
    }
}

/// A chance in figures is no mere possibility.
bool speaks_of_chance(const ReadClaim& claim) {
  const auto& figures = claim.phrasings.front().statement.quantities;
  return std::any_of(figures.begin(), figures.end(), is_share);
}

/// "21명 가운데 14명" is read as one share: its whole and its part are figures as well.
void add_counts(const Question& question, const Near& near, std::vector<Near>& found) {
  const Quantity& share = near.figure;
  if (share.unit != "fraction" || share.min != share.max || share.step <= 0) return;
  const auto whole = static_cast<long>(std::lround(1 / share.step)),
             part = static_cast<long>(std::lround(share.max / share.step));
  const std::u16string_view written = near.phrasing->text.view(share.number);
  for (const long n : {whole, part}) {
    const std::string digits = std::to_string(n);
    if (whole < 3 || written.find(std::u16string(digits.begin(), digits.end())) == std::u16string_view::npos) return;
  }
  for (const long n : {whole, part}) {
    found.push_back(near);
    if (n == whole) {  // what is told behind is told of the part
      found.back().beside.end = share.span.begin;
      found.back().words = 0;
      read_words(question, found.back());
    }
    Quantity& q = found.back().figure;
    q.dimension = Dimension::Count;
    q.unit = {};
    q.min = q.max = q.value = q.upper = static_cast<double>(n);
    q.factor = q.step = 1;
  }
}

Near read(const Question& question, const ReadClaim& claim, const Phrasing& phrasing, const Quantity& q) {
  Near near;
  near.claim = &claim, near.phrasing = &phrasing;
  near.figure = q;
  near.most = is_most(q);
  if (near.most || is_of_another(phrasing, q)) make_exact(near.figure);
  near.beside = beside(phrasing.text, phrasing.statement, q);
  read_words(question, near);
  read_labels(question, near);
  read_times(question, near);
  return near;
}

/// The claims of the hits, and those told right before and after the best: they go on about the same thing.
std::vector<uint32_t> claims_near(const Question& question, const std::vector<Hit>& hits, size_t most) {
  const auto& all = question.claims().all();
  std::vector<uint32_t> rows;
  const auto add = [&](uint32_t row, uint32_t source) {
    if (row < all.size() && all[row].source == source && std::find(rows.begin(), rows.end(), row) == rows.end())
      rows.push_back(row);
  };
  // Of ages a claim tells that has nothing else of the sentence.
  if (question.of_ages())
    for (const Hit& hit : hits)
      if (const auto& figures = all[hit.claim].phrasings.front().statement.quantities;
          figures.size() == 1 && figures[0].dimension == Dimension::Age)
        add(hit.claim, all[hit.claim].source);
  for (size_t i = 0; i < hits.size() && i < most; ++i) add(hits[i].claim, all[hits[i].claim].source);
  for (size_t i = 0; i < hits.size() && i < kBest; ++i)
    for (const uint32_t row : {hits[i].claim - 1, hits[i].claim + 1}) add(row, all[hits[i].claim].source);
  return rows;
}

}  // namespace

bool bind_near(const Question& question, const std::vector<const Near*>& used, const Quantity* asked,
               Binding& binding) {
  const auto& times = question.said().times;
  uint32_t all = 0;
  bool dated = false;
  for (const Near* n : used) all |= n->times, dated |= n->claim->from || !n->phrasing->statement.times.empty();
  for (size_t i = 0; dated && i < times.size() && i < kMostTimes; ++i) {
    const TimeRef& t = times[i];
    const bool led = year_led_to(question, t) != 0;
    if (!led && (t.role == TimeRole::Comparison || !(t.from || t.year))) continue;
    const uint32_t last = all >> kMostTimes;
    if (!((led ? all & last : t.end_year ? all | last : all) >> i & 1)) return false;
  }
  std::vector<Fact> facts;
  Family family;
  family.over_time = true;
  std::vector<const Member*> members;
  for (const Near* n : used) {
    facts.push_back({n->claim, n->phrasing, &n->figure, {}, {}, {}});
    for (const Term& t : n->phrasing->statement.terms) facts.back().terms.push_back(&t);
  }
  for (const Fact& fact : facts) family.members.push_back({&fact, nullptr});
  for (const Member& m : family.members) members.push_back(&m);
  binding = haechi::bind(question, family, members, asked, !asked);
  return true;
}

std::vector<Near> near_of(const Question& question, const std::vector<Hit>& hits, size_t most) {
  std::vector<Near> found;
  for (const uint32_t row : claims_near(question, hits, most)) {
    const ReadClaim& claim = question.claims().all()[row];
    if (claim.opinion || (claim.modality == Modality::Possibility && question.said().modality < Modality::Estimate &&
                          !speaks_of_chance(claim)))
      continue;
    const Phrasing& phrasing = claim.phrasings.front();
    const size_t before = found.size();
    bool any = false;
    for (const Quantity& q : phrasing.statement.quantities) {
      if (!is_plain(q) && !is_most(q) && !is_of_another(phrasing, q)) continue;
      const Near near = read(question, claim, phrasing, q);
      any |= near.words != 0 || near.times != 0;
      found.push_back(near);
      add_counts(question, near, found);
    }
    if (!any) found.resize(before);
  }
  return found;
}

bool same_measure(const Quantity& a, const Quantity& b) {
  if (a.dimension != b.dimension) return false;
  const auto any_thing = [](const Quantity& q) { return q.unit.empty() || q.unit == "thing"; };
  return a.dimension == Dimension::Percent || a.unit == b.unit ||
         (a.dimension == Dimension::Count && (any_thing(a) || any_thing(b)));
}

namespace {

/// How much of the sentence stands beside the figure, of 1.
float told_beside(const Question& question, const Near& n) {
  const auto& terms = question.said().terms;
  float all = 0, told = 0;
  for (size_t i = 0; i < terms.size() && i < kMostWords; ++i) {
    const float weight = question.weight(i);
    all += weight;
    if (n.words >> i & 1) told += weight;
  }
  return all > 0 ? told / all : 0;
}

}  // namespace

bool is_given(const Question& question, const Quantity& q, const std::vector<Near>& near) {
  return std::any_of(near.begin(), near.end(), [&](const Near& n) {
    const bool alike = (n.figure.min == q.min && n.figure.max == q.max) ||
                       (q.precision <= Precision::Exact && n.figure.value * n.figure.factor == q.value * q.factor);
    return n.words && !n.most && n.figure.role == q.role && alike && same_measure(q, n.figure) &&
           (!is_share(q) || told_beside(question, n) >= kGiven);
  });
}

bool is_part_of(const Near& part, const Near& whole) {
  if (part.claim != whole.claim || whole.figure.span.end > part.figure.span.begin) return false;
  const std::u16string_view between = part.phrasing->text.view({whole.figure.span.end, part.figure.span.begin});
  return std::any_of(std::begin(kPartMarks), std::end(kPartMarks),
                     [&](std::u16string_view mark) { return between.find(mark) != between.npos; });
}

}  // namespace haechi
