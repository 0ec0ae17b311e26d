// Which parts belong to one time.
#include "reading/time_drafter.h"

namespace haechi {
namespace {

// 연말 and 月末 say themselves what they are a part of.
bool part_fits(const TimePoint& p, int part) {
  if (part == kStartOfMonth || part == kEndOfMonth) return p.has(TimeSlot::Month);
  if (part == kWithinYear || part == kStartOfYear || part == kEndOfYear || part == kMidYear) {
    return p.has(TimeSlot::Year) && !p.has(TimeSlot::Month) && !p.has(TimeSlot::Quarter) && !p.has(TimeSlot::Half) &&
           !p.has(TimeSlot::Season);
  }
  return true;
}

// Monday, 15 February, 2024: a comma joins only around a day, or a month and its year.
bool joins_by_comma(const TimePoint& p, TimeSlot slot, bool year_last) {
  const bool dated = p.has(TimeSlot::MonthDay) || p.has(TimeSlot::Weekday);
  if (slot == TimeSlot::Year) return p.has(TimeSlot::Month) && (dated || year_last);
  if (p.has(TimeSlot::Shift)) return false;  // last Friday, February …
  return dated && (slot == TimeSlot::Month || slot == TimeSlot::MonthDay || slot == TimeSlot::Weekday);
}

// Year first: a part must be finer than all before it. A year may still close a date (9월 21일 1978).
bool follows_in_order(const TimePoint& p, TimeSlot slot, const TimeAtom& atom) {
  if (slot == TimeSlot::Year) return p.has(TimeSlot::Month) && p.has(TimeSlot::MonthDay) && !atom.flags && atom.weak;
  if (slot == TimeSlot::Month && p.has(TimeSlot::Weekday)) return p.count() == 1;
  for (size_t s = static_cast<size_t>(slot) + 1; s < static_cast<size_t>(TimeSlot::Part); ++s) {
    if (p.fields[s].set) return slot == TimeSlot::Local;
  }
  if (p.has(TimeSlot::Part)) return slot == TimeSlot::Local;
  return true;
}

}  // namespace

/// Reads atoms from next_ on into one point.
bool TimeDrafter::point(TimePoint& p, Span& span) {
  size_t i = next_;
  if (is_role(atoms_[i].kind) || slot_of(atoms_[i].kind) == TimeSlot::Count) return false;
  if (atoms_[i].kind != TimeKind::YearOnYear && p.clashes(slot_of(atoms_[i].kind))) return false;
  if (!nth_of_weekday(i)) return false;
  span = atoms_[i].span;
  p.fill(atoms_[i]);
  uint32_t end = atoms_[i].span.end;
  size_t last = i++;
  for (size_t k = i; k < atoms_.size(); ++k) {
    if (atoms_[k].kind == TimeKind::In && k + 1 < atoms_.size()) continue;  // the last quarter of 2023
    if (!nth_of_weekday(k) || !joins(p, atoms_[last], atoms_[k], end)) break;
    p.fill(atoms_[k]);
    end = atoms_[k].span.end;
    last = k;
    i = k + 1;
  }
  if (p.has(TimeSlot::Shift) && p.count() == 1) return false;
  if (p.has(TimeSlot::Nth) && !p.has(TimeSlot::Month) && !p.nth_week) return false;
  span.end = end;
  next_ = i;
  return true;
}

/// "Second" and the like are parts of a time only before a weekday.
bool TimeDrafter::nth_of_weekday(size_t i) const {
  return atoms_[i].kind != TimeKind::Nth || (i + 1 < atoms_.size() && atoms_[i + 1].kind == TimeKind::Weekday);
}

bool TimeDrafter::joins(const TimePoint& p, const TimeAtom& last, const TimeAtom& atom, uint32_t end) const {
  const TimeSlot slot = slot_of(atom.kind);
  if (slot == TimeSlot::Count || p.clashes(slot)) return false;
  if (atom.kind == TimeKind::YearOnYear || (atom.kind == TimeKind::Holiday && p.has(TimeSlot::Month))) return false;
  if (atom.span == last.span) return true;  // parts of one numeric date
  if (atom.span.begin < end) return false;
  const std::u16string_view g = gap(end, atom.span.begin);
  const bool comma = g == u", " || g == u"," || g == u" , ";
  if (comma) return joins_by_comma(p, slot, lexicon_.spaced_words);
  if (!g.empty() && !has_row(lexicon_.joints, g)) return false;
  if (atom.kind == TimeKind::Part && !part_fits(p, atom.low)) return false;
  if (last.kind == TimeKind::Shift) return slot != TimeSlot::Part && slot != TimeSlot::Offset;
  if (lexicon_.spaced_words) return true;
  return follows_in_order(p, slot, atom);
}

}  // namespace haechi
