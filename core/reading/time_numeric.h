// Dates in figures alone: 2024-02-15, 2024. 2. 15., 2/15/2024, 4/22.
#ifndef HAECHI_READING_TIME_NUMERIC_H_
#define HAECHI_READING_TIME_NUMERIC_H_

#include <string_view>

#include "reading/time_number.h"

namespace haechi {

struct NumericDate {
  int year = 0, month = 0, day = 0;
  uint32_t end = 0;
};

/// Reads such a date at `at`. Two figures alone (4/22) are a date only where they cannot be a fraction.
bool read_numeric_date(std::u16string_view text, uint32_t at, const TimeLexicon& lexicon, NumericDate& date);

/// The year meant by two digits: 00–32 are of this century.
int full_year(int two_digits);
/// The first year of the decade meant by 80 or 1980.
int decade_of(int written);

}  // namespace haechi

#endif  // HAECHI_READING_TIME_NUMERIC_H_
