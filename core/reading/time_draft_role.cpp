// What a time does in its sentence, by the words before and behind it.
#include "reading/time_drafter.h"

namespace haechi {
namespace {

constexpr uint32_t kLongestStandard = 40;  // between "compared with" and its time
constexpr uint32_t kLongestAside = 24;     // a parenthesis between a time and its mark: 2023년(13%) 대비

/// Since and until; before and after leave out the time that they name.
void bound(TimeDraft& d, TimeKind kind) {
  const bool after = kind == TimeKind::After, before = kind == TimeKind::Before;
  if (after || kind == TimeKind::Since) d.role = TimeRole::Since;
  if (before || kind == TimeKind::Until) d.role = TimeRole::Until;
  if (after || before) d.exclusive = true;
}

}  // namespace

void TimeDrafter::settle_role(TimeDraft& d, const TimeAtom* lead, size_t first_atom, bool ranged) const {
  const TimeAtom& first = atoms_[first_atom];
  if (lead && !ranged) lead_role(d, *lead);
  d.vague = lead && softens(*lead, first);
  mark(d, ranged);
  if (d.role == TimeRole::At && compared_before(first_atom)) d.role = TimeRole::Comparison;
  const bool on_year = d.first.has(TimeSlot::Same) && first.kind == TimeKind::YearOnYear;
  if ((first.flags & kCompares) || on_year) d.role = TimeRole::Comparison;
}

bool TimeDrafter::softens(const TimeAtom& lead, const TimeAtom& atom) const {
  const std::u16string_view g = gap(lead.span.end, atom.span.begin);
  return has_row(lexicon_.soft_gaps, g) || (lead.kind == TimeKind::In && lead.low == 1);
}

void TimeDrafter::lead_role(TimeDraft& d, const TimeAtom& lead) const {
  if (lead.kind == TimeKind::Open) {
    d.role = from_role(d, lead);
  } else if (lead.kind == TimeKind::Comparison) {
    if (!d.first.has(TimeSlot::Offset) || !bounds(lead)) d.role = TimeRole::Comparison;
  } else {
    bound(d, lead.kind);
  }
}

/// "More than two years ago": the word bounds the number and compares nothing.
bool TimeDrafter::bounds(const TimeAtom& lead) const {
  const std::u16string_view head = text_.substr(0, lead.span.begin);
  for (std::u16string_view word : lexicon_.bounding) {
    if (head.ends_with(word)) return true;
  }
  return false;
}

/// "Compared with $4 billion a year ago": the time belongs to what is compared with.
bool TimeDrafter::compared_before(size_t first_atom) const {
  for (size_t i = first_atom; i-- > 0;) {
    if (atoms_[i].kind != TimeKind::Comparison && is_role(atoms_[i].kind)) continue;
    if (atoms_[i].kind != TimeKind::Comparison || atoms_[i].low != 1) return false;
    const std::u16string_view between = gap(atoms_[i].span.end, atoms_[first_atom].span.begin);
    return between.size() < kLongestStandard && between.find(u", ") == std::u16string_view::npos &&
           between.find(u". ") == std::u16string_view::npos && between.find(u';') == std::u16string_view::npos;
  }
  return false;
}

// "up 20 % from 2022", "from a year earlier": the base of a comparison; "from 2022": a start.
TimeRole TimeDrafter::from_role(const TimeDraft& d, const TimeAtom& lead) const {
  if (lead.low == 0) return TimeRole::At;
  if (d.first.has(TimeSlot::Same) || (d.first.has(TimeSlot::Offset) && d.first.offset.from_named))
    return TimeRole::Comparison;
  for (TimeSlot s : {TimeSlot::Year, TimeSlot::Half, TimeSlot::Quarter, TimeSlot::Month, TimeSlot::Week}) {
    if (d.first[s].by && (d.first[s].flags & kNamed)) return TimeRole::Comparison;
  }
  uint32_t i = lead.span.begin;
  while (i > 0 && is_blank(text_[i - 1])) --i;
  uint32_t word = i;
  while (word > 0 && is_latin(text_[word - 1])) --word;
  const std::u16string_view before = gap(word, i);
  const bool amount = i > 0 && (text_[i - 1] == u'%' || is_digit(text_[i - 1]) || has_row(lexicon_.amounts, before));
  return amount ? TimeRole::Comparison : TimeRole::Since;
}

const TimeWord* TimeDrafter::mark_behind(uint32_t at) const {
  if (at < text_.size() && text_[at] == u'(') {
    const size_t close = text_.find(u')', at);
    if (close != std::u16string_view::npos && close - at < kLongestAside) at = static_cast<uint32_t>(close) + 1;
  }
  uint32_t end;
  const TimeWord* mark = match_mark(text_, at, lexicon_, end);
  return mark ? mark : match_mark(text_, skip_blanks(text_, at), lexicon_, end);
}

void TimeDrafter::mark(TimeDraft& d, bool ranged) const {
  const TimeWord* m = mark_behind(d.span.end);
  if (!m) return;
  if (m->kind == TimeKind::Comparison) d.role = TimeRole::Comparison;
  if (m->kind == TimeKind::Vague) d.vague = true;
  if (ranged || d.role == TimeRole::Comparison) return;
  bound(d, m->kind);
}

}  // namespace haechi
