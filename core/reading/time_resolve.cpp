#include "reading/time_resolve.h"

#include <algorithm>

namespace haechi {
namespace {

/// One time of its two ends; the parts are those of its start.
TimeRef joined(const TimeDraft& draft, const TimeMoment& low, const TimeMoment& high) {
  TimeRef ref;
  ref.span = draft.span;
  ref.role = low.until && draft.role == TimeRole::At ? TimeRole::Until : draft.role;
  ref.grain = std::min(low.grain, high.grain);
  ref.year = low.year, ref.half = low.half, ref.quarter = low.quarter, ref.month = low.month, ref.day = low.day;
  ref.weekday = low.weekday, ref.season = low.season;
  if (draft.first.has(TimeSlot::Offset)) ref.offset = draft.first.offset;
  ref.relative = low.relative || high.relative;
  ref.needs_context = low.needs_context || high.needs_context;
  ref.vague = low.vague || high.vague || draft.vague;
  ref.assumed = low.assumed || high.assumed;
  ref.same_period = low.same;
  ref.local = draft.first.has(TimeSlot::Local);
  if (low.days) ref.from = low.days->from;
  if (high.days) ref.to = high.days->to;
  return ref;
}

bool is_range(const TimeDraft& draft, const TimeMoment& low, const TimeMoment& high) {
  if (draft.first.has(TimeSlot::Offset)) return false;
  return draft.last || low.year != high.year || low.month != high.month || low.day != high.day ||
         low.quarter != high.quarter || low.half != high.half;
}

/// A since has no end; before and after leave out the time that they name.
void open_end(bool exclusive, TimeRef& ref) {
  if (ref.role == TimeRole::Since && ref.from) {
    if (exclusive && ref.to) ref.from = *ref.to + 1;
    ref.to.reset();
  } else if (ref.role == TimeRole::Until && ref.to && exclusive && ref.from) {
    ref.to = ref.from = *ref.from - 1;
  }
}

}  // namespace

TimeResolver::TimeResolver(const TimeContext& context) : published_(context.published) {
  if (published_) p_ = civil_of(*published_);
  if (context.last_named) {
    const Civil c = civil_of(*context.last_named);
    named_.year = c.year, named_.month = c.month, named_.day = c.day;
  }
}

std::optional<Day> TimeResolver::anchor(uint16_t flags) const {
  const bool by_event = (flags & kEvent) && named_.year && named_.day;
  if ((flags & kNamed) || by_event) {
    if (named_.year) {
      const int month = named_.month     ? *named_.month
                        : named_.quarter ? *named_.quarter * 3 - 2
                        : named_.half    ? *named_.half * 6 - 5
                                         : 1;
      return day_of(*named_.year, month, named_.day.value_or(1));
    }
    if (!(flags & kEvent)) return std::nullopt;
  }
  return published_;
}

std::optional<int> TimeResolver::anchor_year(uint16_t flags) const {
  if (flags & kNamed) return named_.year;
  if (published_) return p_.year;
  return std::nullopt;
}

TimeMoment TimeResolver::moment(const TimePoint& point, bool upper) const {
  if (point.has(TimeSlot::Offset)) return offset(point);
  TimeMoment m;
  m.same = point.has(TimeSlot::Same);
  if (point.has(TimeSlot::Now)) {
    m.vague = m.relative = true;
    return m;
  }
  settle_year(point, upper, m);
  const bool has_months = point.has(TimeSlot::Month) || point.has(TimeSlot::Quarter) || point.has(TimeSlot::Half) ||
                          point.has(TimeSlot::Season);
  if (!m.needs_context || has_months) settle_months(point, upper, m);
  settle_days(point, upper, m);
  if (m.same && m.grain == Grain::Year) copy_same_period(m);
  if (point.has(TimeSlot::Part)) settle_part(point, m);
  return m;
}

std::optional<TimeRef> TimeResolver::resolve(const TimeDraft& draft) {
  const TimeMoment low = moment(draft.first, false);
  TimeMoment high = draft.last ? moment(*draft.last, true) : moment(draft.first, true);
  if (!low.valid || !high.valid) return std::nullopt;
  TimeRef ref = joined(draft, low, high);
  if (draft.last && ref.from && ref.to && *ref.to < *ref.from && high.assumed && draft.last->has(TimeSlot::Month)) {
    *high.year += 1;  // November to February: the end is in the next year
    ref.to = add_months(*ref.to, 12);
  }
  if (is_range(draft, low, high)) {
    if (ref.from && ref.to && *ref.to < *ref.from) return std::nullopt;
    ref.end_year = high.year, ref.end_half = high.half, ref.end_quarter = high.quarter;
    ref.end_month = high.month, ref.end_day = high.day;
  }
  remember(ref);
  open_end(draft.exclusive, ref);
  return ref;
}

void TimeResolver::remember(const TimeRef& ref) {
  if (ref.role == TimeRole::Comparison || !ref.year || (ref.offset && ref.vague) || ref.grain == Grain::Decade ||
      ref.grain == Grain::Century)
    return;
  named_ = {};
  named_.in_text = true;
  named_.year = ref.end_year ? ref.end_year : ref.year;
  // A day after "April to June" is of neither.
  const bool months = ref.end_month && ref.end_month != ref.month && !ref.end_day;
  if (!months) named_.month = ref.end_month ? ref.end_month : ref.month;
  if (months && ref.end_year == ref.year) named_.first_month = ref.month, named_.end_month = ref.end_month;
  if (ref.end_quarter && ref.end_quarter != ref.quarter && ref.end_year == ref.year) {
    named_.first_quarter = ref.quarter, named_.end_quarter = ref.end_quarter;
  }
  named_.lends = ref.role != TimeRole::Until;
  named_.day = ref.end_day ? ref.end_day : ref.day;
  named_.quarter = ref.end_quarter ? ref.end_quarter : ref.quarter;
  named_.half = ref.end_half ? ref.end_half : ref.half;
}

}  // namespace haechi
