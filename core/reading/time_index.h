// Which rows of a language's tables can begin with a character: one look-up a position of the text.
#ifndef HAECHI_READING_TIME_INDEX_H_
#define HAECHI_READING_TIME_INDEX_H_

#include <bitset>
#include <span>
#include <string>
#include <vector>

#include "reading/time_table.h"
#include "text/letters.h"

namespace haechi {

/// Word rows by first character, longest first, and the set of characters that anything can begin with.
class TimeIndex {
 public:
  explicit TimeIndex(const TimeLexicon& lexicon);

  bool starts(char16_t c) const { return starts_[c]; }
  /// Of rows that may stand within a word.
  bool starts_inside(char16_t c) const { return inside_starts_[c]; }
  bool starts_lead(char16_t c) const { return lead_starts_[c]; }
  bool starts_number(char16_t c) const { return number_starts_[c]; }
  /// False if no number in words goes on so, up to its unit.
  bool goes_on_number(char16_t c) const { return number_letters_[c]; }
  /// False if no word row begins with the two.
  bool may_start_word(char16_t c, char16_t next) const { return short_starts_[c] || pairs_.has(c, next); }
  std::span<const TimeWord> rows(char16_t c) const;

 private:
  std::vector<TimeWord> words_;  ///< each with a row of its own
  std::u16string firsts_;        ///< the first character of each of words_
  std::bitset<65536> starts_, inside_starts_, lead_starts_, number_starts_, number_letters_;
  std::bitset<65536> short_starts_;  ///< of word rows that have one letter, or a blank behind it
  LetterPairs<4096> pairs_;          ///< what the other word rows begin with
};

/// The index of a language's tables; built once.
const TimeIndex& time_index(const TimeLexicon& lexicon);

}  // namespace haechi

#endif  // HAECHI_READING_TIME_INDEX_H_
