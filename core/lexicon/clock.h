// Times of day: the words for a part of the day that say which of the two turns of the clock an hour belongs to.
#ifndef HAECHI_LEXICON_CLOCK_H_
#define HAECHI_LEXICON_CLOCK_H_

#include <cstdint>
#include <span>
#include <string_view>

#include "text/language.h"

namespace haechi {

enum class DayPart : uint8_t { Morning, Noon, Afternoon, Night };

struct DayPartRow {
  std::u16string_view word;
  DayPart part;
};

/// A word of the hour, and how many minutes it adds: 時, 時半.
struct HourRow {
  std::u16string_view word;
  int minutes;
};

/// Longer words come before those they begin or end with.
std::span<const DayPartRow> day_parts(Language language);
std::span<const HourRow> hour_words(Language language);
std::u16string_view minute_word(Language language);

/// Minutes since midnight, from the hour as written.
int minutes_of_day(DayPart part, int hour, int minutes);

}  // namespace haechi

#endif  // HAECHI_LEXICON_CLOCK_H_
