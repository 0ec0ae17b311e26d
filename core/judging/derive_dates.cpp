// The day that a length of time leads to, counted from the day of the claim that gives it; how much time lies between a
// day of the sentence and one of a claim; the first day, from what a claim says of another.
#include <algorithm>
#include <cstdlib>

#include "judging/derive_rules.h"
#include "lexicon/additions.h"
#include "text/words.h"

namespace haechi {
namespace {

constexpr float kSaid = 0.4f;  // so much of the sentence must the claim have; the day itself tells much
constexpr double kDay = 86400;

/// "낸 지 2년 만": back from the claim's day (-1); "3일부터 3년": on from it (1); 0 for any other length of time.
int direction_of(const Near& n) {
  const Text& text = n.phrasing->text;
  const Statement& s = n.phrasing->statement;
  const Span figure = n.figure.span;
  const std::u16string_view behind = text.view({figure.end, s.span.end}),
                            before = text.view({s.span.begin, figure.begin});
  if (before.ends_with(u"지 ") && (behind.starts_with(u" 만") || behind.starts_with(u"만"))) return -1;
  return before.ends_with(u"부터 ") && !s.times.empty() && s.times.back().role == TimeRole::Since ? 1 : 0;
}

bool is_day_of(const TimeRef& t, Day day, int length) {
  const int slack = length < 30 ? 0 : length / 100 + 1;  // months and years are not of one length
  return t.role == TimeRole::At && !t.relative && t.from && t.to && *t.from - slack <= day && day <= *t.to + slack;
}

constexpr float kSaidOfLength = 0.55f;

/// How many days the one is before the other; 0 if they are no days. Where a year is not known, they are of one year.
int days_between(const TimeRef& a, const TimeRef& b) {
  if (!a.month || !a.day || !b.month || !b.day) return 0;
  const int year = a.year.value_or(b.year.value_or(2001));
  return day_of(b.year.value_or(year), *b.month, *b.day) - day_of(year, *a.month, *a.day);
}

/// "완공된 지 40년", "25년이 흘렀다", "39일 뒤": so much time lies between two days.
bool is_passed(const Question& question, const Quantity& q) {
  const Statement& s = question.said();
  if (q.dimension != Dimension::Duration || q.min != q.max || !(q.unit == "yr" || q.unit == "d")) return false;
  const std::u16string_view behind = question.text().view({q.span.end, s.span.end});
  if (question.text().view({s.span.begin, q.span.begin}).ends_with(u"지 ")) return true;
  for (const std::u16string_view mark : passing_marks())
    if (behind.starts_with(mark)) return true;
  return false;
}

/// "둘째 날", "사흘째": which day of something the claim's is; 0 if it does not say.
int day_told(const Phrasing& p) {
  for (const Quantity& q : p.statement.quantities) {
    const std::u16string_view behind = p.text.view({q.span.end, p.statement.span.end});
    const bool rank =
        q.dimension == Dimension::Rank && (behind.starts_with(u" 날") || p.text.view(q.span).ends_with(u"day"));
    if (rank || (q.unit == "d" && behind.starts_with(u"째"))) return static_cast<int>(q.value);
  }
  return 0;
}

}  // namespace

std::optional<Derived> derive_days(const Question& question, const std::vector<Hit>& hits, std::vector<Span>& open) {
  const Statement& s = question.said();
  const Quantity* length = question.only_quantity([&](const Quantity& q) { return is_passed(question, q); });
  std::optional<Derived> best;
  if (!length && !(s.quantities.empty() && has_any(question.text().view(s.span), start_marks()))) return best;
  for (size_t k = 0; k < hits.size() && k < kNearest; ++k) {
    const ReadClaim& claim = question.claims().all()[hits[k].claim];
    const Phrasing& p = claim.phrasings.front();
    if (p.statement.times.size() != 1) continue;
    const TimeRef& known = p.statement.times[0];
    for (size_t i = 0; i < s.times.size() && i < kMostTimes; ++i) {
      const TimeRef& said = s.times[i];
      const bool years = length && length->unit == "yr";
      const int days = days_between(said, known);
      const int passed = !length                   ? days
                         : !years                  ? std::abs(days)
                         : said.year && known.year ? std::abs(*said.year - *known.year)
                                                   : 0;
      const int told = length ? static_cast<int>(length->value) : day_told(p) - 1;
      if (passed == 0 || told <= 0) continue;
      // Years begun may count; and whatever is so for long is so for any shorter time.
      if (told == passed || (length && told <= passed + 1)) open.push_back(said.span);
      if (length && (std::abs(told - passed) == 1 || s.quantities.size() > 1)) continue;
      Near near;
      near.claim = &claim, near.phrasing = &p;
      near.figure.span = known.span;
      near.times = (uint32_t{1} << i) | (uint32_t{1} << (i + kMostTimes));
      Derived d;
      d.stance = told == passed ? Stance::Supports : Stance::Refutes;
      d.slot = Slot::Date;
      d.said = length ? length->span : said.span;
      if (years)
        d.derivation.expression = written(std::max(*said.year, *known.year)) + " - " +
                                  written(std::min(*said.year, *known.year)) + " = " + written(passed);
      settle_alone(question, near, length, length ? kSaidOfLength : kSaid, std::move(d), best);
    }
  }
  return best;
}

std::optional<Derived> derive_date(const Question& question, const std::vector<Near>& near, std::vector<Span>& open) {
  const auto& times = question.said().times;
  std::optional<Derived> best;
  for (const Near& n : near) {
    const int direction = n.figure.dimension == Dimension::Duration && n.claim->from && n.words ? direction_of(n) : 0;
    if (direction == 0) continue;
    const int length = static_cast<int>(n.figure.max / kDay);
    for (size_t i = 0; i < times.size() && i < kMostTimes; ++i) {
      const auto& own = n.phrasing->statement.times;
      const Day begin = direction > 0 && own.back().from ? *own.back().from : *n.claim->from;
      const Day day = begin + direction * length;
      if (!is_day_of(times[i], day, length)) continue;
      open.push_back(times[i].span);
      Near dated = n;
      dated.times |= uint32_t{1} << i;
      Derived d;
      d.slot = Slot::Date;
      d.said = times[i].span;
      settle_alone(question, dated, nullptr, kSaid, std::move(d), best);
    }
  }
  return best;
}

}  // namespace haechi
