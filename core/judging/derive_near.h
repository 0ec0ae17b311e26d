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
  Span beside;         ///< the stretch of the claim that tells of the figure
  uint64_t words = 0;  ///< bits of the sentence's terms; from the top, of its figures that tell groups apart: "60㎎군"
  uint32_t times = 0;   ///< bits of the sentence's times; then again, a range by its last year and not by its first
  bool most = false;    ///< "최대 70만 유로": what may come to be
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
constexpr float kTelling = 0.15f;  // a lighter word tells no figure from another
constexpr size_t kMostWords = 56, kMostTimes = 16, kMostLabels = 64 - kMostWords;
/// Of a figure of the sentence that tells groups apart.
constexpr uint64_t label_bit(size_t figure) { return figure < kMostLabels ? uint64_t{1} << (63 - figure) : 0; }

/// How well the claims of these figures have the sentence; false if it names a time that is none of theirs.
bool bind_near(const Question& question, const std::vector<const Near*>& used, const Quantity* asked, Binding& binding);

/// The figures of the claims of `hits` beside which a word or a time of the sentence stands, and the others of those
/// claims.
std::vector<Near> near_of(const Question& question, const std::vector<Hit>& hits, size_t most);

/// Figures that may be added and compared.
bool same_measure(const Quantity& a, const Quantity& b);
/// A claim that tells of what the sentence does gives the figure itself.
bool is_given(const Question& question, const Quantity& q, const std::vector<Near>& near);

/// "35억 원, 이 가운데 18억 원은 …"
bool is_part_of(const Near& part, const Near& whole);

}  // namespace haechi

#endif  // HAECHI_JUDGING_DERIVE_NEAR_H_
