// Claims of different sources that cannot both stand: what either bears out is disputed.
#ifndef HAECHI_JUDGING_OPPOSITION_H_
#define HAECHI_JUDGING_OPPOSITION_H_

#include <vector>

#include "haechi/answer.h"
#include "judging/compare.h"

namespace haechi {

/// What of a claim another source's claim does not leave standing.
struct Opposition {
  const ReadClaim* by = nullptr;
  const Phrasing* phrasing = nullptr;  ///< of `by`
  Slot slot = Slot::Polarity;
  Span mine;                  ///< the point, in the claim's phrasing
  Span theirs;                ///< and in `phrasing`
  bool same_speaker = false;  ///< two reports of one person's words
};

/// The claims of other sources that oppose `claim` as it stands in `language`.
std::vector<Opposition> oppositions_of(const ReadClaims& claims, const ReadClaim& claim, Language language);

}  // namespace haechi

#endif  // HAECHI_JUDGING_OPPOSITION_H_
