// Figures: what a number in a text says, as an interval of one dimension.
#ifndef HAECHI_READING_QUANTITY_H_
#define HAECHI_READING_QUANTITY_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/language.h"
#include "text/text.h"

namespace haechi {

/// What kind of thing a figure counts. Figures of different dimensions never contradict each other.
enum class Dimension : uint8_t {
  Number,        ///< a bare figure, nothing said of what it counts
  Count,         ///< things or people; `unit` is the counter ("person", "thing", "country", "sheet" …)
  Money,         ///< `unit` is the ISO 4217 code
  Percent,       ///< 0.85 for 85 %; also shares written as fractions (3분의 2, 할) carry Ratio instead
  PercentPoint,  ///< 0.036 for 3.6 %p
  Ratio,         ///< times, folds and fractions: 3.65 for 3.65배, 0.5 for 절반
  Rank,          ///< 1 for 1위, first, 제1, 첫 번째
  Duration,      ///< seconds (a month is 30 days, a year 365)
  Length,
  Area,
  Volume,
  Mass,
  Speed,        ///< metres, square metres, cubic metres, kilograms, metres a second
  Temperature,  ///< as written; `unit` "C", "F", "K" or "" (a bare degree)
  Data,
  Power,
  Energy,
  Frequency,  ///< bytes, watts, joules, hertz
  Age,        ///< years of life
  Magnitude,  ///< orders of magnitude: 2 for two digits (두 자릿수)
  Other,      ///< a unit that the tables know but that fits none of these
};

/// How exact a figure is said to be.
enum class Precision : uint8_t { Plain, Exact, About, Range };

/// What a figure does in its sentence.
enum class QuantityRole : uint8_t {
  Value,       ///< the amount itself, or the amount reached (50%로 늘다)
  Change,      ///< the amount of a change (50% 늘다)
  From,        ///< the starting amount of a change (30%에서)
  Conversion,  ///< the same amount as the figure before it in another unit (약 29조 원)
  Standard,    ///< what something is measured against (6나노보다 미세한)
  Besides,     ///< others than those spoken of (동료 세 명과 함께)
};

/// The unit of a time of day, in minutes since midnight.
constexpr std::string_view kClockUnit = "clock";
constexpr int kHalfDay = 12 * 60;  ///< between the two times that 7시 30분 may be: `value` and `upper`
/// The unit of a score (2-1, 3대 0): the greater number in thousands, and the lesser.
constexpr std::string_view kScoreUnit = "score";

/// One figure. `min`/`max` are in the dimension's base unit (see Dimension); infinite where one-sided.
struct Quantity {
  Span span;       ///< the whole expression: approximator, number, unit, bound
  Span number;     ///< the number alone
  Span unit_span;  ///< the unit as written; empty if there is none
  Dimension dimension = Dimension::Number;
  std::string_view unit;  ///< canonical unit id from the language tables ("USD", "nm", "person"); static storage
  double min = 0, max = 0;
  bool min_open = false, max_open = false;  ///< strict bound (초과, 미만, more than, less than)
  double value = 0;                         ///< the figure as written, in `unit` (the lower end of a range)
  double upper = 0;                         ///< the upper end of a written range, else equal to `value`
  double factor = 1;                        ///< base units per `unit`
  double step = 1;  ///< weight of the last significant digit as written, in base units: what rounding may hide
  Precision precision = Precision::Plain;
  QuantityRole role = QuantityRole::Value;
  bool denied_bound = false;  ///< 40분을 넘지 않는다: less than that may be the most there is
  bool ordinal_word = false;  ///< 첫, first and the like, where no digit was written

  bool bounded_below() const;
  bool bounded_above() const;
};

/// A time of day, a score: nothing to reckon with.
inline bool is_no_amount(const Quantity& q) { return q.unit == kClockUnit || q.unit == kScoreUnit; }

/// Reads every figure of `text` within `range`, in order, not overlapping. `taken` are spans (dates, names such as
/// GPT-4) whose digits belong to something else.
std::vector<Quantity> read_quantities(const Text& text, Span range, Language language,
                                      const std::vector<Span>& taken = {});

/// How freely figures are read.
struct QuantityOptions {
  /// The text is known to hold figures and little else (a form field, a table cell, a peer's test phrase): spelled-out
  /// digits, lone numerals and bare years are read without the licence that running text needs.
  bool bare_numerals = false;
};
std::vector<Quantity> read_quantities(const Text& text, Span range, Language language, const std::vector<Span>& taken,
                                      const QuantityOptions& options);

}  // namespace haechi

#endif  // HAECHI_READING_QUANTITY_H_
