// Figures with the words and times that stand beside them, where claims are too many-sided or too short to be one
// measure.
#ifndef HAECHI_JUDGING_DERIVE_NEAR_H_
#define HAECHI_JUDGING_DERIVE_NEAR_H_

#include <vector>

#include "judging/derive_bind.h"
#include "judging/derive_reckon.h"
#include "search/candidates.h"

namespace haechi {

/// A figure of a claim, and which of the sentence's words and times stand beside it.
struct Near {
  const ReadClaim* claim = nullptr;
  const Phrasing* phrasing = nullptr;
  Quantity figure;
  Span beside;          ///< the stretch of the claim that tells of the figure
  uint64_t words = 0;   ///< bits of the sentence's terms
  uint32_t times = 0;   ///< bits of the sentence's times; then again, a range by its last year and not by its first
  bool denied = false;  ///< the sentence denies something, and the claim does not, or the other way round
  Arithmetic does = Arithmetic::None;  ///< what the words beside it do to figures

  Amount amount() const { return amount_of(figure); }
  /// A word of the sentence stands beside this figure and not beside `other`.
  bool tells_from(const Near& other) const { return (words & ~other.words) != 0; }
  /// A time of the sentence is this figure's and not `other`'s.
  bool timed_from(const Near& other) const { return (times & ~other.times) != 0; }
  bool shares_with(const Near& other) const { return (words & other.words) != 0; }
};

/// Terms and times beyond these are not looked at.
constexpr size_t kMostWords = 64, kMostTimes = 16;

/// How well the claims of these figures have the sentence; false if it names a time that is none of theirs.
bool bind_near(const Question& question, const std::vector<const Near*>& used, const Quantity* asked, Binding& binding);

/// The figures of the claims of `hits` beside which a word or a time of the sentence stands, and the others of those
/// claims.
std::vector<Near> near_of(const Question& question, const std::vector<Hit>& hits, size_t most);

/// The one of the two that the phrase marked as the standard tells of: "반대한 의원보다". Null if it tells of both or
/// neither.
const Near* standard_of(const Question& question, const Near& a, const Near& b);

}  // namespace haechi

#endif  // HAECHI_JUDGING_DERIVE_NEAR_H_
