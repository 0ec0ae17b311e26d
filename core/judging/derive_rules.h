// The rules by which figures of a family settle a sentence. Each gives a result or nothing.
#ifndef HAECHI_JUDGING_DERIVE_RULES_H_
#define HAECHI_JUDGING_DERIVE_RULES_H_

#include <optional>

#include "judging/derive.h"
#include "judging/derive_bind.h"
#include "judging/derive_near.h"
#include "judging/derive_reckon.h"

namespace haechi {

constexpr size_t kNearest = 16;  // so many claims are reckoned with on their own

std::optional<Derived> derive_sum(const Question& question, const Family& family);
std::optional<Derived> derive_share(const Question& question, const Family& family);
std::optional<Derived> derive_comparison(const Question& question, const Family& family);
std::optional<Derived> derive_rank(const Question& question, const Family& family);
std::optional<Derived> derive_change(const Question& question, const Family& family);
/// From a claim that gives the change itself: 265 % more is 3.65 times as much.
std::optional<Derived> derive_fold(const Question& question, const std::vector<Hit>& hits);
/// What these rules but the last may settle, as the sentence alone shows.
FamiliesAsked families_asked(const Question& question);
/// Two years are set against each other.
bool compares_years(const Statement& said);

/// From any two or three figures that stand beside words of the sentence, where the sentence reckons and the result is
/// the figure it gives. Figures that come out so, though the claims are not surely those of the sentence, go to `open`:
/// they are not to be held against it.
std::optional<Derived> derive_pairs(const Question& question, const std::vector<Near>& near, std::vector<Span>& open);

/// Which of two such figures is the greater, or the greatest of a list.
std::optional<Derived> derive_order(const Question& question, const std::vector<Near>& near);
/// How many of the things that it counts a claim names.
std::optional<Derived> derive_list(const Question& question, const std::vector<Hit>& hits);
/// The day that a length of time leads to from the claim's: "소송을 낸 지 2년 3개월 만이다", "3일부터 3년이다".
std::optional<Derived> derive_date(const Question& question, const std::vector<Near>& near, std::vector<Span>& open);
/// How much time lies between a day of the sentence and a claim's: "2018년은 완공된 지 40년이 되는 해다"; and the day
/// that something began, from a claim that tells of its second.
std::optional<Derived> derive_days(const Question& question, const std::vector<Hit>& hits, std::vector<Span>& open);
/// What one claim settles, if it has so much of the sentence: `least` to bear it out, and more to deny it.
void settle_alone(const Question& question, const Near& near, const Quantity* asked, float least, Derived d,
                  std::optional<Derived>& best);
/// Names the fact in the derivation.
void add_term(const ReadClaim& claim, const Phrasing& phrasing, const Quantity& figure, Derived& d);

/// A result, if the facts are surely those of the sentence: `holds` is whether arithmetic bears it out.
std::optional<Derived> conclude(const Question& question, const Family& family, const std::vector<const Member*>& used,
                                const Quantity* asked, bool holds, Slot slot, Span span, std::string expression,
                                std::string found);
/// The same for a figure that was reckoned.
std::optional<Derived> conclude(const Question& question, const Family& family, const std::vector<const Member*>& used,
                                const Quantity& asked, Amount result, std::string_view sign);
/// The same for a relative change: (a - b) / b, shown as such; `used` are a and b.
std::optional<Derived> conclude_change(const Question& question, const Family& family,
                                       const std::vector<const Member*>& used, const Quantity& asked, Amount result);

bool is_whole(const Member& m);

}  // namespace haechi

#endif  // HAECHI_JUDGING_DERIVE_RULES_H_
