// The drafter behind draft_times: the atoms at hand and the steps that make times of them, one file a question.
#ifndef HAECHI_READING_TIME_DRAFTER_H_
#define HAECHI_READING_TIME_DRAFTER_H_

#include <string_view>
#include <vector>

#include "reading/time_draft.h"

namespace haechi {

class TimeDrafter {
 public:
  TimeDrafter(const Text& text, const std::vector<TimeAtom>& atoms, Span range, const TimeLexicon& lexicon);
  std::vector<TimeDraft> run();

 private:
  // time_draft.cpp: one time from its lead to its mark
  bool draft(std::vector<TimeDraft>& out);
  bool follows_lead(const TimeAtom& lead, const TimeAtom& atom) const;
  bool follows_last(const std::vector<TimeDraft>& out) const;
  bool stands(const TimeDraft& d, size_t first_atom, const TimeAtom* lead, bool ranged) const;
  bool ends_there(uint32_t end) const;

  // time_draft_join.cpp: which parts belong to one point
  bool point(TimePoint& p, Span& span);
  bool nth_of_weekday(size_t i) const;
  bool joins(const TimePoint& p, const TimeAtom& last, const TimeAtom& atom, uint32_t end) const;

  // time_draft_range.cpp: the other end of a range
  bool range(TimeDraft& d, bool open);
  bool take_range(TimeDraft& d, const TimeLink& link, bool open);
  bool starts_at(const TimeAtom& atom, uint32_t at) const;
  bool close(uint32_t& end) const;

  // time_draft_role.cpp: what the time does in its sentence
  void settle_role(TimeDraft& d, const TimeAtom* lead, size_t first_atom, bool ranged) const;
  void lead_role(TimeDraft& d, const TimeAtom& lead) const;
  bool softens(const TimeAtom& lead, const TimeAtom& atom) const;
  bool bounds(const TimeAtom& lead) const;
  bool compared_before(size_t first_atom) const;
  TimeRole from_role(const TimeDraft& d, const TimeAtom& lead) const;
  const TimeWord* mark_behind(uint32_t at) const;
  void mark(TimeDraft& d, bool ranged) const;

  std::u16string_view gap(uint32_t from, uint32_t to) const { return text_.substr(from, to - from); }
  static bool is_role(TimeKind k) {
    return k == TimeKind::Since || k == TimeKind::Until || k == TimeKind::Before || k == TimeKind::After ||
           k == TimeKind::Comparison || k == TimeKind::Open || k == TimeKind::In || k == TimeKind::Each;
  }

  const Text& source_;
  const std::u16string_view text_;
  const std::vector<TimeAtom>& atoms_;
  const TimeLexicon& lexicon_;
  size_t next_ = 0;
};

}  // namespace haechi

#endif  // HAECHI_READING_TIME_DRAFTER_H_
