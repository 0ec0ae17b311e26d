// Finds the parts of times in a text: one pass, and at most one table look-up a position.
#ifndef HAECHI_READING_TIME_LEXER_H_
#define HAECHI_READING_TIME_LEXER_H_

#include <vector>

#include "reading/time_number.h"
#include "reading/time_table.h"

namespace haechi {

/// One part of a time: 지난해, 4분기, "February", "since".
struct TimeAtom {
  Span span;
  TimeKind kind = TimeKind::None;
  int low = 0, high = 0;  ///< value; `high` differs in ranges (1~4분기)
  uint16_t flags = 0;     ///< TimeFlags
  bool weak = false;      ///< no time unless a neighbour says so (May, 2023, '24)
  bool spelled = false;   ///< the year was written out; two-digit years are completed
  TimeOffset offset{};    ///< of kind Offset
};

std::vector<TimeAtom> lex_times(const Text& text, Span range, const TimeLexicon& lexicon);

}  // namespace haechi

#endif  // HAECHI_READING_TIME_LEXER_H_
