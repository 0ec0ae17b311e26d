// Numbers as they stand in dates and lengths of time: figures, and number words by table.
#ifndef HAECHI_READING_TIME_NUMBER_H_
#define HAECHI_READING_TIME_NUMBER_H_

#include <string_view>

#include "reading/time_table.h"
#include "text/characters.h"

namespace haechi {

struct TimeFigure {
  int low = 0, high = 0;  ///< equal unless a range (3~5) or vague (몇)
  uint32_t end = 0;       ///< behind the number
  int digits = 0;         ///< digits of `low`; 0 for number words, 9 for a number with thousands separators
  bool vague = false;
  bool ordinal = false;  ///< 1st, 2nd
};

/// Reads a run of digits at `at`; `end` is left at `at` where there is none, or where it is a decimal.
TimeFigure read_digits(std::u16string_view text, uint32_t at);
/// Reads digits or number words. With `lengths`, also words that only count lengths (두 달, a few years).
TimeFigure read_figure(std::u16string_view text, uint32_t at, const TimeLexicon& lexicon, bool lengths);
/// As read_figure, and the upper end of a range of bare numbers (3~5년).
TimeFigure read_figures(std::u16string_view text, uint32_t at, const TimeLexicon& lexicon, bool lengths);

/// A length of time: number and unit, or a word for both.
struct TimeSpanRead {
  TimeFigure figure;
  const TimeUnit* unit = nullptr;  ///< absent for lengths in one word
  Grain grain = Grain::Day;
  int low = 0, high = 0;  ///< in `grain`
  uint32_t end = 0;
  uint32_t first_end = 0;  ///< behind the first number and unit of a compound (3년~5년, 1년 6개월)
};
/// Reads a length at `at`; `end` is `at` where there is none.
TimeSpanRead read_length(std::u16string_view text, uint32_t at, const TimeLexicon& lexicon);

/// The unit row at `at`, longest first; `end` is set behind it. Null where there is none.
const TimeUnit* match_unit(std::u16string_view text, uint32_t at, const TimeLexicon& lexicon, uint32_t& end);
const TimeTail* match_tail(std::u16string_view text, uint32_t at, const TimeRows<TimeTail>& tails,
                           const TimeLexicon& lexicon, uint32_t& end);
/// The mark behind a time that says its role.
const TimeWord* match_mark(std::u16string_view text, uint32_t at, const TimeLexicon& lexicon, uint32_t& end);
uint32_t skip_blanks(std::u16string_view text, uint32_t at, uint32_t most = 1);

}  // namespace haechi

#endif  // HAECHI_READING_TIME_NUMBER_H_
