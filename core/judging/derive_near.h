// Figures with the words and times that stand beside them, where claims are too many-sided or too short to be one measure.
#ifndef HAECHI_JUDGING_DERIVE_NEAR_H_
#define HAECHI_JUDGING_DERIVE_NEAR_H_

#include <memory>
#include <vector>

#include "judging/derive_question.h"
#include "search/candidates.h"

namespace haechi {

/// A figure of a claim, and which of the sentence's words and times stand beside it.
struct Near {
  Fact fact;
  Span beside;              ///< the stretch of the claim that tells of the figure
  std::vector<bool> words;  ///< by the sentence's terms
  std::vector<bool> times;  ///< by the sentence's times; then again, a range by its last year and not by its first
  bool denied = false;      ///< the sentence denies something, and the claim does not, or the other way round
  std::shared_ptr<const Quantity> own;  ///< the figure, where the claim's statement does not hold it
  Arithmetic does = Arithmetic::None;  ///< what the words beside it do to figures

  bool any() const;
  /// A word of the sentence that stands beside this figure and not beside `other`.
  bool tells_from(const Near& other) const;
  /// A time of the sentence that is this figure's and not `other`'s.
  bool timed_from(const Near& other) const;
  bool shares_with(const Near& other) const;
};

/// No time that the sentence names is another than that of all of these.
bool times_fit(const Question& question, const std::vector<const Near*>& used);

/// The figures of the claims of `hits` beside which a word of the sentence stands; those of a claim that has one follow.
std::vector<Near> near_of(const Question& question, const std::vector<Hit>& hits, size_t most);

}  // namespace haechi

#endif  // HAECHI_JUDGING_DERIVE_NEAR_H_
