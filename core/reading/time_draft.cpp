#include "reading/time_draft.h"

#include "reading/time_drafter.h"

namespace haechi {

TimeDrafter::TimeDrafter(const Text& text, const std::vector<TimeAtom>& atoms, Span range, const TimeLexicon& lexicon)
    : source_(text), text_(std::u16string_view(text.folded()).substr(0, range.end)), atoms_(atoms), lexicon_(lexicon) {}

std::vector<TimeDraft> TimeDrafter::run() {
  std::vector<TimeDraft> drafts;
  for (next_ = 0; next_ < atoms_.size();) {
    const size_t start = next_;
    if (!draft(drafts)) next_ = start + 1;
  }
  return drafts;
}

bool TimeDrafter::draft(std::vector<TimeDraft>& out) {
  const TimeAtom* lead = nullptr;
  if (is_role(atoms_[next_].kind)) {
    lead = &atoms_[next_++];
    if (next_ == atoms_.size() || !follows_lead(*lead, atoms_[next_])) return false;
    // "from the same period", "since late": one lead at most.
    if (is_role(atoms_[next_].kind)) return false;
  }
  if (follows_last(out)) {
    ++next_;
    return true;
  }
  TimeDraft d;
  const size_t first_atom = next_;
  if (!point(d.first, d.span)) return false;
  const size_t behind_first = next_;
  const bool open = lead && lead->kind == TimeKind::Open;
  const bool ranged = range(d, open) || d.first.is_range();
  if (ranged && open) d.span.begin = lead->span.begin;
  if (!d.last) next_ = behind_first;
  if (lead && lead->kind == TimeKind::Each) return true;  // every March: no time in particular
  if (!stands(d, first_atom, lead, ranged)) return false;
  settle_role(d, lead, first_atom, ranged);
  out.push_back(d);
  return true;
}

/// 3월 말 현재: as of then, not now.
bool TimeDrafter::follows_last(const std::vector<TimeDraft>& out) const {
  return atoms_[next_].kind == TimeKind::Now && !out.empty() &&
         skip_blanks(text_, out.back().span.end) == atoms_[next_].span.begin;
}

bool TimeDrafter::follows_lead(const TimeAtom& lead, const TimeAtom& atom) const {
  const std::u16string_view g = gap(lead.span.end, atom.span.begin);
  if (g.empty()) return !lexicon_.spaced_words;
  return g == u" " || has_row(lexicon_.lead_gaps, g) || has_row(lexicon_.soft_gaps, g);
}

/// Whether the parts are enough to be a time: words like "May" and bare years need company.
bool TimeDrafter::stands(const TimeDraft& d, size_t first_atom, const TimeAtom* lead, bool ranged) const {
  int slots = 0;
  bool weak = true, lower = false;
  for (size_t i = first_atom; i < next_; ++i) {
    if (slot_of(atoms_[i].kind) == TimeSlot::Count || atoms_[i].kind == TimeKind::Local) continue;
    ++slots;
    weak = weak && atoms_[i].weak;
    if (atoms_[i].flags & kCapital) lower = lower || !source_.was_upper(atoms_[i].span.begin);
  }
  if (!weak) return true;
  if (!lexicon_.spaced_words && slots == 1 && !(ranged && ends_there(d.span.end))) return false;
  if (slots > 1 && !(lower && slots == 2 && d.first.has(TimeSlot::Shift))) return true;
  if (d.first.has(TimeSlot::Month)) return !lower && (lead != nullptr || ranged);
  return lead != nullptr || ranged;
}

/// Nothing that a figure could count stands behind.
bool TimeDrafter::ends_there(uint32_t end) const {
  if (end >= text_.size()) return true;
  const char16_t c = text_[end];
  return !is_han(c) && !is_hangul(c) && !is_latin(c) && !is_digit(c) && c != u'%';
}

std::vector<TimeDraft> draft_times(const Text& text, const std::vector<TimeAtom>& atoms, Span range,
                                   const TimeLexicon& lexicon) {
  return TimeDrafter(text, atoms, range, lexicon).run();
}

}  // namespace haechi
