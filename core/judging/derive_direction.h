// Which of two figures a sentence says to be the greater, and which it measures the other against.
#ifndef HAECHI_JUDGING_DERIVE_DIRECTION_H_
#define HAECHI_JUDGING_DERIVE_DIRECTION_H_

#include "judging/derive_near.h"

namespace haechi {

/// `standard` is what the other is measured against, and whatever else of the sentence stands beside it stands beside
/// `measured` too, or is outweighed by what does: "이번에 내세운 몫은 옛 협정 때보다".
bool is_measured_against(const Question& question, const Near& measured, const Near& standard);

/// Every word of what is measured and of the standard stands beside one of the figures, or is said before both; what is
/// measured sets its own apart; and what is said of neither alone is said of both.
bool names_both(const Question& question, const Near& measured, const Near& standard);

/// The one of the two that the phrase marked as the standard tells of: "반대한 의원보다". Null if it tells of both or
/// neither.
const Near* standard_of(const Question& question, const Near& a, const Near& b);

/// More than 30, under a third.
bool is_bound(const Quantity& q);
/// "1460명에서"
bool is_start(const Near& n);

/// `asked`: the figure that tells how far the two are from each other.
class Direction {
 public:
  Direction(const Question& question, const Quantity& asked) : question_(question), asked_(asked) {}

  /// The later figure is the greater where the sentence says that it grew, the measured one where it says that it is
  /// more.
  bool fits(const Near& greater, const Near& lesser) const;
  /// "반대한 의원보다 네 명 많다": how far the one is from the other.
  bool is_distance() const;
  /// "2022년의 두 배": the time is that of b alone.
  bool of_time(const Near& a, const Near& b) const;

 private:
  bool says_more() const;
  bool dates_standard(const TimeRef& t) const;

  const Question& question_;
  const Quantity& asked_;
};

}  // namespace haechi

#endif  // HAECHI_JUDGING_DERIVE_DIRECTION_H_
