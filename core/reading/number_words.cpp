#include "reading/number_words.h"

namespace haechi::numeral {

void NumberWords::extend(uint32_t pos) {
  while (count_ < kMost) {
    uint32_t p = skip_blanks(s_, pos, static_cast<uint32_t>(s_.size()), 3);
    if (p < s_.size() && (s_[p] == u'-' || s_[p] == 0x2013))
      p = skip_blanks(s_, p + 1, static_cast<uint32_t>(s_.size()), 1);
    if (p >= s_.size() || (!is_latin(s_[p]) && !(is_digit(s_[p]) && p != pos))) return;
    if (!add_word(p, pos)) return;
    pos = words_[count_ - 1].end;
  }
}

bool NumberWords::add_word(uint32_t p, uint32_t previous_end) {
  if (is_digit(s_[p])) return add_digits(p);
  const NumeralRow* row = word_at(p, previous_end);
  if (!row) return false;
  words_[count_++] = {row->kind, row->value, row->upper, p, static_cast<uint32_t>(p + row->word.size()), false};
  return true;
}

bool NumberWords::add_digits(uint32_t p) {
  DigitRun run;
  if (!read_digit_run(s_, p, static_cast<uint32_t>(s_.size()), false, &run) || run.broken) return false;
  if (run.end < s_.size() && is_latin(s_[run.end])) return false;
  words_[count_++] = {NumeralKind::Zero, run.value, 0, p, run.end, true};
  return true;
}

const NumeralRow* NumberWords::word_at(uint32_t p, uint32_t previous_end) const {
  return quantity_lexicon().numerals.longest(s_, p, Language::English, [&](const NumeralRow& r) {
    if (!is_latin(r.word.front())) return false;
    const size_t stop = p + r.word.size();
    if (stop < s_.size() && (is_latin(s_[stop]) || is_digit(s_[stop]))) return false;
    if (r.kind != NumeralKind::ScaleAbbreviation) return true;
    // An abbreviated scale must touch its digits, or stand one blank off in upper case.
    const bool behind_digits = count_ > 0 && words_[count_ - 1].digits;
    return behind_digits && (p == previous_end || bare_ || r.word.size() > 1 || text_.was_upper(p));
  });
}

}  // namespace haechi::numeral
