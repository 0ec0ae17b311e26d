#include "judging/derive_near.h"

#include <algorithm>
#include <cmath>

#include "judging/compare.h"
#include "judging/owners.h"

namespace haechi {
namespace {

constexpr size_t kOfWhich = 8;  // so near behind a whole "of which" is said of it
constexpr size_t kBest = 5;     // so many hits have neighbours worth a look
constexpr std::u16string_view kPartMarks[] = {u"가운데", u" 중 ", u"그중", u"of which", u"其中", u"うち"};
constexpr float kAlike = 0.55f;
constexpr float kTelling = 0.15f;  // a lighter word tells no figure from another

bool is_plain(const Quantity& q) {
  return q.unit != kClockUnit && q.dimension != Dimension::Rank && q.dimension != Dimension::Magnitude &&
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

/// "Between 2021 and 2023": its first year, or its last; "두 해 전" beside 2023: 2021. 0 for times that say themselves
/// which.
int year_meant(const Statement& s, const TimeRef& t, bool last) {
  if (t.year && t.end_year && *t.year != *t.end_year) return last ? *t.end_year : *t.year;
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
      if ((near.words & bit) || compares(question.does(i)) || question.claims().weight_of(said[i]) < kTelling) continue;
      const Pair pair = alike(lexicon, said[i], k);
      if (pair.strength < kAlike) continue;
      if (pair.relation != Relation::Opposite) near.words |= bit;
      near.denied |= said[i].negated != k.negated || (pair.relation == Relation::Opposite && !said[i].predicate);
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
      const int year = year_meant(question.said(), said[i], last);
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
void add_counts(const Near& near, std::vector<Near>& found) {
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
  for (size_t i = 0; dated && i < times.size() && i < kMostTimes; ++i)
    if (times[i].role != TimeRole::Comparison && (times[i].from || times[i].year) &&
        !((all | all >> kMostTimes) >> i & 1))
      return false;
  std::vector<Fact> facts;
  Family family;
  family.over_time = true;
  std::vector<const Member*> members;
  for (const Near* n : used) {
    facts.push_back({n->claim, n->phrasing, &n->figure, {}, {}});
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
      add_counts(near, found);
    }
    if (!any) found.resize(before);
  }
  return found;
}

bool is_part_of(const Near& part, const Near& whole) {
  if (part.claim != whole.claim || whole.figure.span.end > part.figure.span.begin) return false;
  const std::u16string_view between = part.phrasing->text.view({whole.figure.span.end, part.figure.span.begin});
  return std::any_of(std::begin(kPartMarks), std::end(kPartMarks),
                     [&](std::u16string_view mark) { return between.find(mark) != between.npos; });
}

namespace {

/// Bits of the terms of the phrase that the sentence marks as the standard: "반대한 의원보다".
uint64_t standard_phrase(const Question& question) {
  const auto& terms = question.said().terms;
  uint64_t phrase = 0;
  for (size_t head = 0; head < terms.size() && head < kMostWords; ++head) {
    if (!question.marks_standard(head)) continue;
    for (size_t i = head + 1; i-- > 0;) {
      const TermRole role = terms[i].role;
      if (i != head && (role == TermRole::Topic || role == TermRole::Subject || role == TermRole::Object)) break;
      phrase |= uint64_t{1} << i;
    }
  }
  // "30㎎군보다": the figure that names the group.
  const auto& figures = question.said().quantities;
  for (size_t i = 0; i < figures.size(); ++i) {
    const std::u16string_view behind = question.text().view({figures[i].span.end, question.said().span.end});
    if (behind.substr(0, behind.find(u' ')).ends_with(u"보다")) phrase |= label_bit(i);
  }
  return phrase;
}

}  // namespace

bool names_both(const Question& question, const Near& measured, const Near& standard) {
  const auto& terms = question.said().terms;
  const uint64_t behind = standard_phrase(question), apart = measured.words ^ standard.words;
  const bool together = measured.claim == standard.claim;
  uint64_t first = 0, heads = 0;
  bool open = false;
  for (size_t i = std::min(terms.size(), kMostWords); i-- > 0;) {
    const Term& t = terms[i];
    const uint64_t bit = uint64_t{1} << i;
    const bool head = stands_first(t.role) && !(behind & bit);
    open = head || (open && !(behind & bit) && (t.attributive || t.role == TermRole::None || t.role == TermRole::Of));
    if (open) first |= bit;
    if (head && (i + 1 == terms.size() || terms[i + 1].role != t.role)) heads |= bit;  // 서해+교대, 모진영 후보
  }
  if (!together && (heads & (heads - 1))) return false;  // "투표율은 A가 B보다": one of them is the measure
  if (first && apart && !(first & apart & measured.words)) return false;
  for (size_t i = 0; i < terms.size() && i < kMostWords; ++i) {
    const Term& t = terms[i];
    const uint64_t bit = uint64_t{1} << i;
    const bool phrase = ((first | behind) & bit) != 0;
    const bool around_first = stands_around(*measured.claim, t), around = stands_around(*standard.claim, t);
    if (!((measured.words | standard.words) & bit)) {
      if (phrase && !t.predicate && question.does(i) == Arithmetic::None &&
          question.claims().weight_of(t) >= kTelling && !(around_first && around))
        return false;
    } else if (!together && (apart & bit) && !(measured.words & bit ? around : around_first)) {
      // "A의 투표율이 찬성률보다" is of A's, as "A에서는 …" is.
      if (phrase ? (heads & apart) && (first & ~heads & bit) : t.unknown || is_entity(question.claims(), t))
        return false;
    }
  }
  return true;
}

const Near* standard_of(const Question& question, const Near& a, const Near& b) {
  const uint64_t phrase = standard_phrase(question);
  const bool of_a = (a.words & ~b.words & phrase) != 0, of_b = (b.words & ~a.words & phrase) != 0;
  return of_a == of_b ? nullptr : of_a ? &a : &b;
}

bool is_measured_against(const Question& question, const Near& measured, const Near& standard) {
  if (standard_of(question, measured, standard) != &standard) return false;
  const uint64_t others = standard.words & ~standard_phrase(question);
  float shared = 0, missing = 0;
  for (size_t i = 0; i < question.said().terms.size() && i < kMostWords; ++i) {
    if (question.does(i) != Arithmetic::None || !(others >> i & 1)) continue;
    const float weight = question.claims().weight_of(question.said().terms[i]);
    (measured.words >> i & 1 ? shared : missing) += weight;
  }
  return shared > missing;
}

}  // namespace haechi
