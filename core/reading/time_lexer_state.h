// The lexer behind lex_times: what it has read so far, and the steps it is made of, in one file for each kind of part.
#ifndef HAECHI_READING_TIME_LEXER_STATE_H_
#define HAECHI_READING_TIME_LEXER_STATE_H_

#include <string_view>
#include <vector>

#include "reading/time_index.h"
#include "reading/time_lexer.h"
#include "reading/time_numeric.h"

namespace haechi {

/// Every step takes the place where a part may begin and returns where to go on.
class TimeLexer {
 public:
  TimeLexer(const Text& source, Span range, const TimeLexicon& lexicon);
  std::vector<TimeAtom> run();

 private:
  // time_lexer.cpp: what may begin at a place
  uint32_t step(uint32_t i);
  bool word_may_start(uint32_t i) const;
  bool digit_may_start(uint32_t i) const;
  uint32_t skip_letters(uint32_t i) const;
  uint32_t skip_digits(uint32_t i) const;

  // time_lexer_words.cpp: words of the tables
  uint32_t word(uint32_t i, bool inside);
  uint32_t era_year(uint32_t i, uint32_t end);
  bool behind_week(uint32_t i) const;
  bool may_end(uint32_t begin, uint32_t end, const TimeWord& row) const;
  bool is_ending_chain(uint32_t begin, uint32_t end, int depth) const;
  bool endings_follow(uint32_t end, int most) const;

  // time_lexer_lengths.cpp: distances
  uint32_t lead(uint32_t i);
  bool record_before(uint32_t i) const;
  const TimeTail* tail_at(uint32_t from, uint32_t& end) const;
  uint32_t add_offset(uint32_t i, const TimeSpanRead& read, const TimeTail& tail, uint32_t end);
  uint32_t length_word(uint32_t i, const TimeSpanRead& read);
  uint32_t first_parts(uint32_t i);

  // time_lexer_calendar.cpp: numbers with a unit that name a place in the calendar
  uint32_t apostrophe_year(uint32_t i);
  uint32_t number(uint32_t i);
  uint32_t add_numeric(uint32_t i, const NumericDate& d);
  bool part_glued(uint32_t end) const;
  uint32_t calendar(uint32_t i, const TimeSpanRead& read);
  bool names_calendar(uint32_t i, const TimeSpanRead& read, const TimeTail* tail) const;
  bool goes_on_a_year(uint32_t i) const;
  bool names_year(const TimeSpanRead& read, const TimeTail* tail) const;
  bool names_day(uint32_t i, const TimeSpanRead& read, const TimeTail* tail) const;
  bool year_particle(uint32_t end) const;
  bool spelled_day(uint32_t i, const TimeSpanRead& read) const;
  bool spelled_month(uint32_t i, const TimeSpanRead& read) const;
  bool is_two_digit_year(uint32_t i, const TimeSpanRead& read) const;
  bool part_of_year_follows(uint32_t next) const;

  // time_lexer_bare.cpp: bare numbers
  uint32_t bare_number(uint32_t i);
  uint32_t spelled_out_day(uint32_t i);
  uint32_t skip_ordinal(uint32_t end, TimeFigure& f) const;
  bool day_stands(uint32_t i, uint32_t end, const TimeFigure& f) const;
  bool month_follows(uint32_t end) const;
  bool ordinal_day(uint32_t i, uint32_t end) const;
  bool is_year_like(uint32_t i, uint32_t end, const TimeFigure& f) const;
  bool counts_something(uint32_t end) const;
  bool plural_follows(uint32_t end) const;

  char16_t at(uint32_t i) const { return i < text_.size() ? text_[i] : u'\0'; }
  char16_t before(uint32_t i) const { return i > 0 ? text_[i - 1] : u'\0'; }
  /// True where `word` stands at `i` and no letter goes on with it.
  bool whole_word(uint32_t i, std::u16string_view word) const {
    return text_.substr(i).starts_with(word) && !is_latin(at(i + static_cast<uint32_t>(word.size())));
  }

  /// The part before, where nothing but blanks parts it from `i`.
  bool last_is(TimeKind kind, uint32_t i) const {
    return !atoms_.empty() && skip_blanks(text_, atoms_.back().span.end, 2) == i && atoms_.back().kind == kind;
  }
  bool touches_last(uint32_t i) const { return !atoms_.empty() && atoms_.back().span.end == i; }
  TimeAtom& add(uint32_t begin, uint32_t end, TimeKind kind, int low, int high, uint16_t flags = 0);

  const std::u16string_view text_;
  const Span range_;
  const TimeLexicon& lexicon_;
  const TimeIndex& index_;
  std::vector<TimeAtom> atoms_;
};

}  // namespace haechi

#endif  // HAECHI_READING_TIME_LEXER_STATE_H_
