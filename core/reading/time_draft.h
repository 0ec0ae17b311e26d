// Joins the parts of times into whole ones: which parts belong together, which are the ends of a range, and what the
// whole does in its sentence. Nothing is counted yet.
#ifndef HAECHI_READING_TIME_DRAFT_H_
#define HAECHI_READING_TIME_DRAFT_H_

#include <optional>
#include <vector>

#include "reading/time_point.h"

namespace haechi {

struct TimeDraft {
  Span span;
  TimeRole role = TimeRole::At;
  bool exclusive = false;  ///< before, after: the named time itself is outside
  bool vague = false;      ///< around, 무렵
  TimePoint first;
  std::optional<TimePoint> last;  ///< the other end of a range
};

std::vector<TimeDraft> draft_times(const Text& text, const std::vector<TimeAtom>& atoms, Span range,
                                   const TimeLexicon& lexicon);

}  // namespace haechi

#endif  // HAECHI_READING_TIME_DRAFT_H_
