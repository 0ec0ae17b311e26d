#include "judging/derive.h"

#include <algorithm>

#include "judging/derive_rules.h"

namespace haechi {
namespace {

constexpr size_t kCandidates = 160;

std::vector<Fact> facts_near(const ReadClaims& claims, const std::vector<Hit>& hits) {
  std::vector<Fact> facts;
  for (const Hit& hit : hits)
    for (Fact& fact : facts_of(claims, claims.all()[hit.claim])) facts.push_back(std::move(fact));
  return facts;
}

}  // namespace

std::optional<Derived> derive(const ReadClaims& claims, const Text& text, const Statement& said,
                              const Candidates& candidates, std::vector<Span>* open) {
  const Question question(claims, text, said);
  std::vector<Span> reckoned;
  if (!open) open = &reckoned;
  if (!question.asks() && said.quantities.empty()) {
    if (said.times.empty()) return std::nullopt;
    const std::vector<Hit> hits = candidates.best(kNearest);
    if (auto days = derive_days(question, hits, *open)) return days;
    if (std::none_of(said.times.begin(), said.times.end(), [](const TimeRef& t) { return t.from && !t.relative; }))
      return std::nullopt;
    return derive_date(question, near_of(question, hits, kNearest), *open);
  }
  const FamiliesAsked asked = families_asked(question);
  const bool ratio = std::any_of(said.quantities.begin(), said.quantities.end(), is_ratio);
  const bool all = asked.any() || ratio || question.of_ages();  // else the nearest will do
  const std::vector<Hit> hits = candidates.best_among(kCandidates, all ? kCandidates : kNearest);
  std::optional<Derived> best;
  bool divided = false;
  const auto take = [&](std::optional<Derived> d) {
    if (!d) return;
    divided |= best && best->stance != d->stance;
    if (!best || d->strength > best->strength) best = std::move(d);
  };
  take(derive_fold(question, hits));
  const std::vector<Fact> facts = asked.any() ? facts_near(claims, hits) : std::vector<Fact>();
  for (const Family& family : families_of(said, facts, asked)) {
    take(derive_sum(question, family));
    take(derive_share(question, family));
    take(derive_comparison(question, family));
    take(derive_rank(question, family));
    take(derive_change(question, family));
  }
  if (!best && !divided) {
    const std::vector<Near> near = near_of(question, hits, kNearest);
    take(derive_pairs(question, near, *open));
    if (!best) take(derive_order(question, near));
    if (!best) take(derive_list(question, hits));
    if (!best) take(derive_days(question, hits, *open));
  }
  // Readings that contradict each other settle nothing.
  return divided ? std::nullopt : best;
}

}  // namespace haechi
