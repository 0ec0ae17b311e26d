// Days that are counted, though they are written as a day of the month is: 최소 3일, 3일이 걸렸다, 週4日.
#ifndef HAECHI_READING_DAY_COUNT_H_
#define HAECHI_READING_DAY_COUNT_H_

#include <cstdint>
#include <string_view>

namespace haechi {

/// True if what stands round the number and its unit, from `begin` to `end` of `text`, makes them a length of time.
bool counts_days(std::u16string_view text, uint32_t begin, uint32_t end);

}  // namespace haechi

#endif  // HAECHI_READING_DAY_COUNT_H_
