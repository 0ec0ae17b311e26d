// The other end of a range: what links it to the first, and what one end lends the other.
#include "reading/time_drafter.h"

namespace haechi {
namespace {

bool fits(LinkNeeds needs, const TimePoint& a, const TimePoint& b, bool open, bool closed) {
  switch (needs) {
    case LinkNeeds::Closer:
      return closed || open;
    case LinkNeeds::SameGrain:
      return closed || open || a.finest() == b.finest();
    default:
      return true;
  }
}

bool comparable(const TimePoint& a, const TimePoint& b) {
  if (b.has(TimeSlot::Now) || b.has(TimeSlot::Same) || a.has(TimeSlot::Same)) return false;
  return a.has(TimeSlot::Offset) == b.has(TimeSlot::Offset) || a.has(TimeSlot::Year) || b.has(TimeSlot::Year);
}

/// What one end leaves out, the other says: 2월 3일부터 5일까지, from March to May 2023.
void lend(TimePoint& a, TimePoint& b) {
  if (a.has(TimeSlot::Offset) || b.has(TimeSlot::Offset)) return;
  const TimeSlot a_top = a.coarsest(), b_top = b.coarsest();
  for (TimeSlot s : {TimeSlot::Year, TimeSlot::Month}) {
    if (a.has(s) && !b.has(s) && s < b_top && !b[TimeSlot::MonthDay].by && !b.has(TimeSlot::Week)) b[s] = a[s];
    if (b.has(s) && !a.has(s) && s < a_top && !a[TimeSlot::MonthDay].by && !a[TimeSlot::Month].by &&
        !a.has(TimeSlot::Shift))
      a[s] = b[s];
  }
  if (a.has(TimeSlot::Shift) && !b.has(TimeSlot::Shift) && !a.has(TimeSlot::Year) && !b.has(TimeSlot::Year))
    b[TimeSlot::Shift] = a[TimeSlot::Shift];
  if (a.has(TimeSlot::Decade) && b.has(TimeSlot::Decade)) return;
  if (b.has(TimeSlot::Decade) && a.has(TimeSlot::Year) && a.count() == 1) {  // 1970~80년대
    a[TimeSlot::Decade] = a[TimeSlot::Year];
    a[TimeSlot::Year] = {};
  }
}

}  // namespace

/// The other end of a range, where a link and a second point follow.
bool TimeDrafter::range(TimeDraft& d, bool open) {
  if (d.first.has(TimeSlot::Now) || next_ >= atoms_.size()) return false;
  for (const TimeLink& link : lexicon_.links) {
    const size_t keep = next_;
    if (take_range(d, link, open)) return true;
    next_ = keep;
  }
  return false;
}

bool TimeDrafter::take_range(TimeDraft& d, const TimeLink& link, bool open) {
  if (link.needs == LinkNeeds::Opener && !open) return false;
  const bool blank_in_row = link.text.front() == u' ';
  const uint32_t at = blank_in_row ? d.span.end : skip_blanks(text_, d.span.end);
  const uint32_t n = match_row(text_, at, link.text, lexicon_);
  if (n == 0) return false;
  const uint32_t second_at = skip_blanks(text_, at + n);
  while (next_ < atoms_.size() && atoms_[next_].span.begin < second_at) ++next_;
  if (next_ == atoms_.size() || !starts_at(atoms_[next_], second_at)) return false;
  TimePoint second;
  Span span;
  if (!point(second, span)) return false;
  uint32_t end = span.end;
  const bool closed = close(end);
  if (!fits(link.needs, d.first, second, open, closed) || !comparable(d.first, second)) return false;
  lend(d.first, second);
  d.last = second;
  d.span.end = closed ? end : span.end;
  return true;
}

bool TimeDrafter::starts_at(const TimeAtom& atom, uint32_t at) const {
  return atom.span.begin == at || (atom.span.begin > at && has_row(lexicon_.article, gap(at, atom.span.begin)));
}

bool TimeDrafter::close(uint32_t& end) const {
  for (std::u16string_view closer : lexicon_.closers) {
    const uint32_t at = skip_blanks(text_, end);
    if (const uint32_t n = match_row(text_, at, closer, lexicon_)) {
      end = at + n;
      return true;
    }
  }
  return false;
}

}  // namespace haechi
