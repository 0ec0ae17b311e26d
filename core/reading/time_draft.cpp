#include "reading/time_draft.h"

#include <algorithm>

namespace haechi {
namespace {

constexpr uint32_t kLongestStandard = 40;  // between "compared with" and its time
constexpr uint32_t kLongestAside = 24;     // a parenthesis between a time and its mark: 2023년(13%) 대비

bool is_role(TimeKind k) {
  return k == TimeKind::Since || k == TimeKind::Until || k == TimeKind::Before || k == TimeKind::After ||
         k == TimeKind::Comparison || k == TimeKind::Open || k == TimeKind::In || k == TimeKind::Each;
}

TimeSlot slot_of(TimeKind k) {
  switch (k) {
    case TimeKind::Century:
      return TimeSlot::Century;
    case TimeKind::Decade:
    case TimeKind::DecadeBy:
      return TimeSlot::Decade;
    case TimeKind::Year:
    case TimeKind::YearBy:
      return TimeSlot::Year;
    case TimeKind::Half:
    case TimeKind::HalfBy:
      return TimeSlot::Half;
    case TimeKind::Quarter:
    case TimeKind::QuarterBy:
      return TimeSlot::Quarter;
    case TimeKind::Season:
      return TimeSlot::Season;
    case TimeKind::Month:
    case TimeKind::MonthBy:
      return TimeSlot::Month;
    case TimeKind::Week:
    case TimeKind::WeekBy:
      return TimeSlot::Week;
    case TimeKind::Nth:
    case TimeKind::NthWeek:
      return TimeSlot::Nth;
    case TimeKind::Weekend:
    case TimeKind::WeekendBy:
      return TimeSlot::Weekend;
    case TimeKind::MonthDay:
    case TimeKind::DayBy:
    case TimeKind::Holiday:
      return TimeSlot::MonthDay;
    case TimeKind::Weekday:
      return TimeSlot::Weekday;
    case TimeKind::Part:
      return TimeSlot::Part;
    case TimeKind::SamePeriod:
    case TimeKind::YearOnYear:
      return TimeSlot::Same;
    case TimeKind::Offset:
      return TimeSlot::Offset;
    case TimeKind::Now:
      return TimeSlot::Now;
    case TimeKind::Local:
      return TimeSlot::Local;
    case TimeKind::Shift:
      return TimeSlot::Shift;
    default:
      return TimeSlot::Count;
  }
}

bool is_by(TimeKind k) {
  return k == TimeKind::DecadeBy || k == TimeKind::YearBy || k == TimeKind::HalfBy || k == TimeKind::QuarterBy ||
         k == TimeKind::MonthBy || k == TimeKind::WeekBy || k == TimeKind::WeekendBy || k == TimeKind::DayBy;
}

void fill(TimePoint& point, const TimeAtom& atom) {
  if (atom.kind == TimeKind::YearOnYear) {
    point[TimeSlot::Year] = {true, true, kNamed, -1, -1};
    point[TimeSlot::Same] = {true, false, 0, 0, 0};
    return;
  }
  if (atom.kind == TimeKind::Holiday) {
    point[TimeSlot::Month] = {true, false, 0, atom.low / 100, atom.low / 100};
    point[TimeSlot::MonthDay] = {true, false, 0, atom.low % 100, atom.low % 100};
    return;
  }
  point[slot_of(atom.kind)] = {true, is_by(atom.kind), atom.flags, atom.low, atom.high};
  if (atom.kind == TimeKind::Offset) point.offset = atom.offset;
  if (atom.kind == TimeKind::NthWeek) point.nth_week = true;
}

/// Slots that cannot stand in one time with `slot`.
bool clashes(const TimePoint& p, TimeSlot slot) {
  auto any = [&](std::initializer_list<TimeSlot> slots) {
    return std::any_of(slots.begin(), slots.end(), [&](TimeSlot s) { return p.has(s); });
  };
  if (p.has(slot) || p.has(TimeSlot::Now)) return true;
  switch (slot) {
    case TimeSlot::Century:
    case TimeSlot::Decade:  // a decade may follow its century: 20世纪90年代
      return any({TimeSlot::Year, TimeSlot::Decade, TimeSlot::Month, TimeSlot::MonthDay, TimeSlot::Quarter, TimeSlot::Half});
    case TimeSlot::Year:
      return any({TimeSlot::Century, TimeSlot::Decade, TimeSlot::Offset}) || p[TimeSlot::Month].by || p[TimeSlot::MonthDay].by;
    case TimeSlot::Half:
    case TimeSlot::Quarter:
    case TimeSlot::Season:
      return any({TimeSlot::Half, TimeSlot::Quarter, TimeSlot::Season, TimeSlot::Month, TimeSlot::Week, TimeSlot::MonthDay, TimeSlot::Weekday,
                  TimeSlot::Offset, TimeSlot::Decade, TimeSlot::Century});
    case TimeSlot::Month:
      return any({TimeSlot::Half, TimeSlot::Quarter, TimeSlot::Season, TimeSlot::Week, TimeSlot::Offset, TimeSlot::Decade, TimeSlot::Century}) ||
             p[TimeSlot::MonthDay].by;
    case TimeSlot::Week:
      return any({TimeSlot::MonthDay, TimeSlot::Offset, TimeSlot::Month, TimeSlot::Weekend});
    case TimeSlot::Nth:
      return any({TimeSlot::MonthDay, TimeSlot::Offset, TimeSlot::Week, TimeSlot::Quarter, TimeSlot::Half});
    case TimeSlot::MonthDay:
      return any({TimeSlot::Week, TimeSlot::Half, TimeSlot::Quarter, TimeSlot::Season, TimeSlot::Offset, TimeSlot::Weekend, TimeSlot::Nth});
    case TimeSlot::Weekday:
      return any({TimeSlot::Half, TimeSlot::Quarter, TimeSlot::Season, TimeSlot::Offset, TimeSlot::Weekend});
    case TimeSlot::Weekend:
      return any({TimeSlot::MonthDay, TimeSlot::Weekday, TimeSlot::Offset, TimeSlot::Week});
    case TimeSlot::Part:
      return any({TimeSlot::MonthDay, TimeSlot::Offset, TimeSlot::Same});
    case TimeSlot::Same:
      return !any({TimeSlot::Year, TimeSlot::Offset, TimeSlot::Quarter, TimeSlot::Month, TimeSlot::Half});
    case TimeSlot::Local:
      return p.count() == 0;
    case TimeSlot::Offset:
    case TimeSlot::Now:
      return p.count() > 0;
    case TimeSlot::Shift:
      return p.count() > 0;
    default:
      return true;
  }
}

class Drafter {
 public:
  Drafter(const Text& text, const std::vector<TimeAtom>& atoms, Span range, const TimeLexicon& lexicon)
      : source_(text),
        text_(std::u16string_view(text.folded()).substr(0, range.end)),
        atoms_(atoms),
        lexicon_(lexicon) {}

  std::vector<TimeDraft> run() {
    std::vector<TimeDraft> drafts;
    for (next_ = 0; next_ < atoms_.size();) {
      const size_t start = next_;
      if (!draft(drafts)) next_ = start + 1;
    }
    return drafts;
  }

 private:
  std::u16string_view gap(uint32_t from, uint32_t to) const { return text_.substr(from, to - from); }

  bool draft(std::vector<TimeDraft>& out) {
    const TimeAtom* lead = nullptr;
    if (is_role(atoms_[next_].kind)) {
      lead = &atoms_[next_++];
      if (next_ == atoms_.size() || !follows_lead(*lead, atoms_[next_])) return false;
      // "from the same period", "since late": one lead at most.
      if (is_role(atoms_[next_].kind)) return false;
    }
    TimeDraft d;
    const size_t first_atom = next_;
    if (atoms_[next_].kind == TimeKind::Now && !out.empty() &&
        skip_blanks(text_, out.back().span.end) == atoms_[next_].span.begin) {
      ++next_;  // 3월 말 현재: as of then, not now
      return true;
    }
    if (!point(d.first, d.span)) return false;
    const size_t behind_first = next_;
    const bool open = lead && lead->kind == TimeKind::Open;
    const bool ranged = range(d, open) || spans_numbers(d.first);
    if (ranged && open) d.span.begin = lead->span.begin;
    if (!d.last) next_ = behind_first;
    if (lead && lead->kind == TimeKind::Each) return true;  // every March: no time in particular
    if (!stands(d, first_atom, lead, ranged)) return false;
    if (lead && !ranged) lead_role(d, *lead);
    d.vague = lead && softens(*lead, atoms_[first_atom]);
    mark(d, ranged);
    if (d.role == TimeRole::At && compared_before(first_atom)) d.role = TimeRole::Comparison;
    if ((atoms_[first_atom].flags & kCompares) || (d.first.has(TimeSlot::Same) && has_on_year(first_atom)))
      d.role = TimeRole::Comparison;
    out.push_back(d);
    return true;
  }

  static bool spans_numbers(const TimePoint& p) {
    return std::any_of(p.fields.begin(), p.fields.end(), [](const TimeField& f) { return f.set && f.low != f.high; });
  }

  bool has_on_year(size_t atom) const { return atoms_[atom].kind == TimeKind::YearOnYear; }

  bool follows_lead(const TimeAtom& lead, const TimeAtom& atom) const {
    const std::u16string_view g = gap(lead.span.end, atom.span.begin);
    if (g.empty()) return !lexicon_.spaced_words;
    return g == u" " || has_row(lexicon_.lead_gaps, g) || has_row(lexicon_.soft_gaps, g);
  }

  bool softens(const TimeAtom& lead, const TimeAtom& atom) const {
    const std::u16string_view g = gap(lead.span.end, atom.span.begin);
    return has_row(lexicon_.soft_gaps, g) || (lead.kind == TimeKind::In && lead.low == 1);
  }

  /// Reads atoms from next_ on into one point.
  bool point(TimePoint& p, Span& span) {
    size_t i = next_;
    if (is_role(atoms_[i].kind) || slot_of(atoms_[i].kind) == TimeSlot::Count) return false;
    if (atoms_[i].kind != TimeKind::YearOnYear && clashes(p, slot_of(atoms_[i].kind))) return false;
    if (!nth_of_weekday(i)) return false;
    span = atoms_[i].span;
    fill(p, atoms_[i]);
    uint32_t end = atoms_[i].span.end;
    size_t last = i++;
    for (size_t k = i; k < atoms_.size(); ++k) {
      if (is_joint_word(atoms_[k]) && k + 1 < atoms_.size()) continue;  // the last quarter of 2023
      if (!nth_of_weekday(k) || !joins(p, atoms_[last], atoms_[k], end)) break;
      fill(p, atoms_[k]);
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
  bool nth_of_weekday(size_t i) const {
    return atoms_[i].kind != TimeKind::Nth || (i + 1 < atoms_.size() && atoms_[i + 1].kind == TimeKind::Weekday);
  }

  static bool is_joint_word(const TimeAtom& atom) { return atom.kind == TimeKind::In; }

  bool joins(const TimePoint& p, const TimeAtom& last, const TimeAtom& atom, uint32_t end) const {
    const TimeSlot slot = slot_of(atom.kind);
    if (slot == TimeSlot::Count || clashes(p, slot)) return false;
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

  // 연말 and 月末 say themselves what they are a part of.
  static bool part_fits(const TimePoint& p, int part) {
    if (part == kStartOfMonth || part == kEndOfMonth) return p.has(TimeSlot::Month);
    if (part == kWithinYear || part == kStartOfYear || part == kEndOfYear || part == kMidYear) {
      return p.has(TimeSlot::Year) && !p.has(TimeSlot::Month) && !p.has(TimeSlot::Quarter) && !p.has(TimeSlot::Half) &&
             !p.has(TimeSlot::Season);
    }
    return true;
  }

  // Monday, 15 February, 2024: a comma joins only around a day, or a month and its year.
  static bool joins_by_comma(const TimePoint& p, TimeSlot slot, bool year_last) {
    const bool dated = p.has(TimeSlot::MonthDay) || p.has(TimeSlot::Weekday);
    if (slot == TimeSlot::Year) return p.has(TimeSlot::Month) && (dated || year_last);
    if (p.has(TimeSlot::Shift)) return false;  // last Friday, February …
    return dated && (slot == TimeSlot::Month || slot == TimeSlot::MonthDay || slot == TimeSlot::Weekday);
  }

  // Year first: a part must be finer than all before it. A year may still close a date (9월 21일 1978).
  static bool follows_in_order(const TimePoint& p, TimeSlot slot, const TimeAtom& atom) {
    if (slot == TimeSlot::Year) return p.has(TimeSlot::Month) && p.has(TimeSlot::MonthDay) && !atom.flags && atom.weak;
    if (slot == TimeSlot::Month && p.has(TimeSlot::Weekday)) return p.count() == 1;
    for (size_t s = static_cast<size_t>(slot) + 1; s < static_cast<size_t>(TimeSlot::Part); ++s) {
      if (p.fields[s].set) return slot == TimeSlot::Local;
    }
    if (p.has(TimeSlot::Part)) return slot == TimeSlot::Local;
    return true;
  }

  /// The other end of a range, where a link and a second point follow.
  bool range(TimeDraft& d, bool open) {
    if (d.first.has(TimeSlot::Now) || next_ >= atoms_.size()) return false;
    for (const TimeLink& link : lexicon_.links) {
      if (link.needs == LinkNeeds::Opener && !open) continue;
      const uint32_t from = skip_blanks(text_, d.span.end);
      const bool blank_in_row = link.text.front() == u' ';
      const uint32_t at = blank_in_row ? d.span.end : from;
      const uint32_t n = match_row(text_, at, link.text, lexicon_);
      if (n == 0) continue;
      const uint32_t second_at = skip_blanks(text_, at + n);
      size_t i = next_;
      while (i < atoms_.size() && atoms_[i].span.begin < second_at) ++i;
      if (i == atoms_.size() || !starts_at(atoms_[i], second_at)) continue;
      const size_t keep = next_;
      next_ = i;
      TimePoint second;
      Span span;
      if (!point(second, span)) {
        next_ = keep;
        continue;
      }
      uint32_t end = span.end;
      const bool closed = close(end);
      if (!fits(link.needs, d.first, second, open, closed) || !comparable(d.first, second)) {
        next_ = keep;
        continue;
      }
      lend(d.first, second);
      d.last = second;
      d.span.end = closed ? end : span.end;
      return true;
    }
    return false;
  }

  bool starts_at(const TimeAtom& atom, uint32_t at) const {
    return atom.span.begin == at || (atom.span.begin > at && has_row(lexicon_.article, gap(at, atom.span.begin)));
  }

  bool close(uint32_t& end) const {
    for (std::u16string_view closer : lexicon_.closers) {
      const uint32_t at = skip_blanks(text_, end);
      if (const uint32_t n = match_row(text_, at, closer, lexicon_)) {
        end = at + n;
        return true;
      }
    }
    return false;
  }

  static TimeSlot finest(const TimePoint& p) {
    for (size_t s = static_cast<size_t>(TimeSlot::Weekday) + 1; s-- > 0;) {
      if (p.fields[s].set) return static_cast<TimeSlot>(s);
    }
    return TimeSlot::Count;
  }
  static TimeSlot coarsest(const TimePoint& p) {
    for (size_t s = 0; s <= static_cast<size_t>(TimeSlot::Weekday); ++s) {
      if (p.fields[s].set) return static_cast<TimeSlot>(s);
    }
    return TimeSlot::Count;
  }

  static bool fits(LinkNeeds needs, const TimePoint& a, const TimePoint& b, bool open, bool closed) {
    switch (needs) {
      case LinkNeeds::Closer:
        return closed || open;
      case LinkNeeds::SameGrain:
        return closed || open || finest(a) == finest(b);
      default:
        return true;
    }
  }

  static bool comparable(const TimePoint& a, const TimePoint& b) {
    if (b.has(TimeSlot::Now) || b.has(TimeSlot::Same) || a.has(TimeSlot::Same)) return false;
    return a.has(TimeSlot::Offset) == b.has(TimeSlot::Offset) || a.has(TimeSlot::Year) || b.has(TimeSlot::Year);
  }

  /// What one end leaves out, the other says: 2월 3일부터 5일까지, from March to May 2023.
  static void lend(TimePoint& a, TimePoint& b) {
    if (a.has(TimeSlot::Offset) || b.has(TimeSlot::Offset)) return;
    const TimeSlot a_top = coarsest(a), b_top = coarsest(b);
    for (TimeSlot s : {TimeSlot::Year, TimeSlot::Month}) {
      if (a.has(s) && !b.has(s) && s < b_top && !b[TimeSlot::MonthDay].by && !b.has(TimeSlot::Week)) b[s] = a[s];
      if (b.has(s) && !a.has(s) && s < a_top && !a[TimeSlot::MonthDay].by && !a[TimeSlot::Month].by && !a.has(TimeSlot::Shift))
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

  /// Whether the parts are enough to be a time: words like "May" and bare years need company.
  bool stands(const TimeDraft& d, size_t first_atom, const TimeAtom* lead, bool ranged) const {
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
  bool ends_there(uint32_t end) const {
    if (end >= text_.size()) return true;
    const char16_t c = text_[end];
    return !is_han(c) && !is_hangul(c) && !is_latin(c) && !is_digit(c) && c != u'%';
  }

  void lead_role(TimeDraft& d, const TimeAtom& lead) const {
    switch (lead.kind) {
      case TimeKind::Since:
        d.role = TimeRole::Since;
        break;
      case TimeKind::Until:
        d.role = TimeRole::Until;
        break;
      case TimeKind::Before:
        d.role = TimeRole::Until;
        d.exclusive = true;
        break;
      case TimeKind::After:
        d.role = TimeRole::Since;
        d.exclusive = true;
        break;
      case TimeKind::Comparison:
        if (!d.first.has(TimeSlot::Offset) || !bounds(lead)) d.role = TimeRole::Comparison;
        break;
      case TimeKind::Open:
        d.role = from_role(d, lead);
        break;
      default:
        break;
    }
  }

  /// "More than two years ago": the word bounds the number and compares nothing.
  bool bounds(const TimeAtom& lead) const {
    const std::u16string_view head = text_.substr(0, lead.span.begin);
    for (std::u16string_view word : lexicon_.bounding) {
      if (head.ends_with(word)) return true;
    }
    return false;
  }

  /// "Compared with $4 billion a year ago": the time belongs to what is compared with.
  bool compared_before(size_t first_atom) const {
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
  TimeRole from_role(const TimeDraft& d, const TimeAtom& lead) const {
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

  void mark(TimeDraft& d, bool ranged) const {
    uint32_t at = d.span.end;
    if (at < text_.size() && text_[at] == u'(') {
      const size_t close = text_.find(u')', at);
      if (close != std::u16string_view::npos && close - at < kLongestAside) at = static_cast<uint32_t>(close) + 1;
    }
    uint32_t end;
    const TimeWord* m = match_mark(text_, at, lexicon_, end);
    if (!m) m = match_mark(text_, skip_blanks(text_, at), lexicon_, end);
    if (!m) return;
    if (m->kind == TimeKind::Comparison) d.role = TimeRole::Comparison;
    if (m->kind == TimeKind::Vague) d.vague = true;
    if (ranged || d.role == TimeRole::Comparison) return;
    switch (m->kind) {
      case TimeKind::Since:
        d.role = TimeRole::Since;
        break;
      case TimeKind::Until:
        d.role = TimeRole::Until;
        break;
      case TimeKind::Before:
        d.role = TimeRole::Until;
        d.exclusive = true;
        break;
      case TimeKind::After:
        d.role = TimeRole::Since;
        d.exclusive = true;
        break;
      default:
        break;
    }
  }

  const Text& source_;
  const std::u16string_view text_;
  const std::vector<TimeAtom>& atoms_;
  const TimeLexicon& lexicon_;
  size_t next_ = 0;
};

}  // namespace

int TimePoint::count() const {
  return static_cast<int>(std::count_if(fields.begin(), fields.end(), [](const TimeField& f) { return f.set; }));
}

std::vector<TimeDraft> draft_times(const Text& text, const std::vector<TimeAtom>& atoms, Span range,
                                   const TimeLexicon& lexicon) {
  return Drafter(text, atoms, range, lexicon).run();
}

}  // namespace haechi
