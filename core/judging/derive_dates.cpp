// The day that a length of time leads to, counted from the day of the claim that gives it.
#include "judging/derive_rules.h"

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

}  // namespace

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
      Binding b;
      if (!bind_near(question, {&dated}, nullptr, b) || !b.possible || b.said < kSaid) continue;
      if (best && best->strength >= b.strength()) continue;
      best = Derived();
      best->slot = Slot::Date;
      best->strength = b.strength();
      best->said = times[i].span;
      add_term(*n.claim, *n.phrasing, n.figure, *best);
      best->derivation.expression = best->derivation.terms[0].text;
    }
  }
  return best;
}

}  // namespace haechi
