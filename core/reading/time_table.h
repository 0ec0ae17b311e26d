// The shape of the language tables that times are read with. A table row is words and what they mean;
// what follows from it is in time_lexer, time_draft and time_resolve.
// A blank in a Korean row stands for one blank or none; in an English row for one blank or hyphen.
#ifndef HAECHI_READING_TIME_TABLE_H_
#define HAECHI_READING_TIME_TABLE_H_

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "reading/time.h"

namespace haechi {

/// What a word (or a number with its unit) says about a time.
enum class TimeKind : uint8_t {
  // Calendar names; `value` is their number.
  Century,
  Decade,
  Year,
  Half,
  Quarter,
  Season,
  Month,
  Week,
  MonthDay,
  Weekday,
  Weekend,
  // Counted from the anchor; `value` is how many on (-1: last, 0: this).
  DecadeBy,
  YearBy,
  HalfBy,
  QuarterBy,
  MonthBy,
  WeekBy,
  WeekendBy,
  DayBy,
  Holiday,     ///< a fixed day of the year; `value` is month * 100 + day
  Part,        ///< `value` is a TimePart
  Nth,         ///< first, second … -1 last: before a weekday
  NthWeek,     ///< the n-th week of a month
  Shift,       ///< last, this, next before a calendar name or a length; `value` -1, 0, +1
  Era,         ///< before a number of years; `value` is the year before its first
  SamePeriod,  ///< the same stretch of another year
  YearOnYear,  ///< a comparison with the same period a year before, in a word
  Offset,      ///< a distance from the anchor
  Now,         ///< recently, nowadays: no day can be given
  Local,       ///< the day is a foreign local day
  Before,      ///< of marks: the time is the end, and not part of it
  After,       ///< of marks: the time is the start, and not part of it
  Since,
  Until,
  Comparison,  ///< of marks: see TimeRole
  Open,        ///< opens a range: from, between
  In,          ///< allows a bare year after it, and means nothing else: in, during
  Each,        ///< every: the time after it is none in particular
  Vague,       ///< of marks: the ends are soft
  None,        ///< looks like a time and is none
};

/// Stretches of a longer time, soft ones first.
enum TimePart : int16_t {
  kEarly,
  kMid,
  kLate,
  kFirstTenDays,
  kMiddleTenDays,
  kLastTenDays,
  kWithinYear,
  kLastDay,
  kEndOfYear,
  kStartOfYear,
  kStartOfMonth,
  kEndOfMonth,
  kMidYear,
};

enum TimeFlags : uint16_t {
  kNamed = 1,         ///< counts from the time last named, not from the publication
  kCapital = 2,       ///< also an ordinary word: needs a capital or a neighbouring part of a date
  kWithin = 4,        ///< an offset that means the whole stretch up to it
  kInside = 8,        ///< may follow a letter directly
  kLoose = 16,        ///< letters may follow directly
  kAlone = 32,        ///< not followed by another noun, as the word is also part of names
  kNoPlace = 4096,    ///< not followed by a particle of place, as it is the name of one too
  kCompares = 2048,   ///< the base of a comparison in itself (前期比)
  kForward = 1024,    ///< of leads: unless a record is spoken of (the worst in ten years)
  kWholeUnits = 256,  ///< of leads: whole weeks, months, years, without the current one
  kNumbered = 512,    ///< of leads: a number must follow (last three months, not last month)
  kAfterWeek = 128,   ///< only directly behind the name of a week
  kEvent = 64,        ///< counts from the named time if there is one, else from the publication
};

struct TimeWord {
  std::u16string_view text;  ///< in `words` of a lexicon several, parted by '|'
  TimeKind kind;
  int16_t value = 0;
  uint16_t flags = 0;
};

/// A unit behind a number. `calendar` is its meaning as a name (15일), `length` as a length (15일 전); either may be
/// None. `most` bounds the number of the calendar reading.
struct TimeUnit {
  std::u16string_view text;
  TimeKind calendar;
  Grain length;
  int16_t most = 0;
  int16_t times = 1;      ///< units of `length` in one (a decade is ten years)
  bool is_length = true;  ///< false: no reading as a length
};

/// What stands behind (or, in `leads`, before) a number and its unit. `value` is the direction: -1 ago, +1 on;
/// 0 says that it is a mere length.
struct TimeTail {
  std::u16string_view text;
  int16_t value;
  uint16_t flags = 0;
};

/// A number in words. `scale` marks 십, 百 and the like; `high` is the upper end of a vague number (몇, several).
struct TimeNumeral {
  std::u16string_view text;
  int16_t value;
  bool scale = false;
  int16_t high = 0;
};

/// A length in one word: 이틀, a decade.
struct TimeLength {
  std::u16string_view text;
  Grain unit;
  int16_t low, high;
};

/// What joins the ends of a range, and what else must be there for it to be one.
enum class LinkNeeds : uint8_t { Nothing, Opener, Closer, SameGrain };
struct TimeLink {
  std::u16string_view text;
  LinkNeeds needs = LinkNeeds::Nothing;
};

/// Rows with the letters that they begin with as bits: at most places of a text none can stand.
template <class Row>
class TimeRows : public std::span<const Row> {
 public:
  constexpr TimeRows() = default;
  template <size_t N>
  constexpr TimeRows(const Row (&rows)[N]) : std::span<const Row>(rows) {  // NOLINT(google-explicit-constructor)
    for (const Row& row : rows) bits_[row.text[0] / 64 % kWords] |= uint64_t{1} << (row.text[0] % 64);
  }
  constexpr bool may_begin(char16_t c) const { return (bits_[c / 64 % kWords] >> (c % 64) & 1) != 0; }

 private:
  static constexpr size_t kWords = 8;
  std::array<uint64_t, kWords> bits_{};
};

struct TimeLexicon {
  bool spaced_words = false;  ///< words are separated by blanks and have no particles (English)
  bool optional_blanks = false;
  bool particles = false;  ///< words carry endings (Korean): check what follows a word
  std::span<const TimeWord> words{};
  TimeRows<TimeUnit> units{};
  TimeRows<TimeTail> tails{};               ///< behind number and unit
  TimeRows<TimeTail> leads{};               ///< before number and unit, making it an offset: in, within, 향후
  TimeRows<TimeWord> marks{};               ///< behind a time: its role
  TimeRows<TimeNumeral> numerals{};         ///< Sino, or the English number words
  TimeRows<TimeNumeral> native_numerals{};  ///< before lengths only: 한, 두, 세
  TimeRows<TimeLength> lengths{};
  std::span<const std::u16string_view> more{};             ///< between number and unit: somewhat more (여, 多)
  std::u16string_view halves{};                            ///< behind a number of years: and a half
  std::span<const std::u16string_view> joints{};           ///< between the parts of one time
  std::span<const TimeLink> links{};                       ///< between the ends of a range
  std::u16string_view alternative{};                       ///< between neighbours: one or two years, a year or two
  std::span<const std::u16string_view> closers{};          ///< behind a range: 사이, 之间
  std::span<const std::u16string_view> endings{};          ///< what may directly follow a word
  std::span<const std::u16string_view> date_endings{};     ///< directly behind 4/22 these say that it is a date
  std::span<const std::u16string_view> lead_gaps{};        ///< between a lead and its time: the
  std::span<const std::u16string_view> soft_gaps{};        ///< the same, making the time soft: around
  std::span<const std::u16string_view> article{};          ///< what may stand before the second end of a range
  std::span<const std::u16string_view> day_joints{};       ///< between a day and its month, month first
  std::span<const std::u16string_view> month_joints{};     ///< between a day and its month, day first
  std::span<const std::u16string_view> ordinal_endings{};  ///< behind the figures of an ordinal
  std::span<const std::u16string_view> day_heads{};        ///< before an ordinal alone: it is a day (on the 21st)
  std::span<const std::u16string_view> day_followers{};    ///< behind an ordinal: it is a day (of next month)
  std::span<const std::u16string_view> amounts{};          ///< before "from": the time is the base of a change
  std::u16string_view first_parts{};  ///< before a number of months or quarters: the first of the year (前三季度)
  std::span<const std::u16string_view> bounding{};   ///< before "than": more, less
  std::span<const std::u16string_view> records{};    ///< before "in ten years" these look back: first, worst
  std::u16string_view record_suffix{};               ///< the same as an ending: -est
  std::span<const std::u16string_view> not_years{};  ///< words behind a bare four-figure number that count things
};

const TimeLexicon& time_lexicon(Language language);

inline bool has_row(std::span<const std::u16string_view> rows, std::u16string_view text) {
  return std::find(rows.begin(), rows.end(), text) != rows.end();
}

uint32_t match_whole_row(std::u16string_view text, uint32_t at, std::u16string_view row, const TimeLexicon& lexicon);

/// The number of units of a text that `row` matches at `at`, or 0. Hardly any row does: most fail at their first
/// letter.
inline uint32_t match_row(std::u16string_view text, uint32_t at, std::u16string_view row, const TimeLexicon& lexicon) {
  if (at >= text.size() || (row[0] != text[at] && row[0] != u' ')) return 0;
  return match_whole_row(text, at, row, lexicon);
}

}  // namespace haechi

#endif  // HAECHI_READING_TIME_TABLE_H_
