#include "reading/time_index.h"

#include <algorithm>
#include <array>

#include "lexicon/forms.h"
#include "text/sort.h"

namespace haechi {

TimeIndex::TimeIndex(const TimeLexicon& lexicon) {
  for (const TimeWord& row : lexicon.words) {
    const auto add = [&](std::u16string_view text) { words_.push_back({text, row.kind, row.value, row.flags}); };
    each_form(row.text, add, u'|');
  }
  sort_rows(words_, [](const TimeWord& word) { return longest_first(word.text[0], word.text); });
  for (const TimeWord& word : words_) {
    firsts_ += word.text[0];
    starts_.set(word.text[0]);
    if (word.text.size() < 2 || word.text[1] == u' ')
      short_starts_.set(word.text[0]);
    else
      pairs_.add(word.text[0], word.text[1]);
    if (word.flags & kInside) inside_starts_.set(word.text[0]);
  }
  if (!lexicon.first_parts.empty()) starts_.set(lexicon.first_parts[0]);
  for (const TimeTail& lead : lexicon.leads) starts_.set(lead.text[0]), lead_starts_.set(lead.text[0]);
  for (const TimeLength& row : lexicon.lengths) starts_.set(row.text[0]), number_starts_.set(row.text[0]);
  for (const TimeNumeral& n : lexicon.numerals) starts_.set(n.text[0]), number_starts_.set(n.text[0]);
  for (const TimeNumeral& n : lexicon.native_numerals) starts_.set(n.text[0]), number_starts_.set(n.text[0]);
  const auto add_letters = [&](std::u16string_view row) {
    for (const char16_t c : row) number_letters_.set(c);
  };
  for (const TimeLength& row : lexicon.lengths) add_letters(row.text);
  for (const TimeNumeral& n : lexicon.numerals) add_letters(n.text);
  for (const TimeNumeral& n : lexicon.native_numerals) add_letters(n.text);
  for (const TimeUnit& unit : lexicon.units) add_letters(unit.text);
  for (const TimeLink& link : lexicon.links) add_letters(link.text);
  for (const std::u16string_view more : lexicon.more) add_letters(more);
  add_letters(lexicon.alternative);
  for (char16_t c = u'0'; c <= u'9'; ++c) starts_.set(c), number_starts_.set(c);
  for (const char16_t apostrophe : {u'\'', u'’', u'‘'}) starts_.set(apostrophe);
}

std::span<const TimeWord> TimeIndex::rows(char16_t c) const {
  const auto begin = static_cast<size_t>(std::lower_bound(firsts_.begin(), firsts_.end(), c) - firsts_.begin());
  size_t end = begin;
  while (end < firsts_.size() && firsts_[end] == c) ++end;
  return {words_.data() + begin, end - begin};
}

const TimeIndex& time_index(const TimeLexicon& lexicon) {
  static const std::array<TimeIndex, 4> all = {
      TimeIndex(time_lexicon(Language::Korean)), TimeIndex(time_lexicon(Language::English)),
      TimeIndex(time_lexicon(Language::Chinese)), TimeIndex(time_lexicon(Language::Japanese))};
  for (int i = 0; i < 4; ++i) {
    if (&lexicon == &time_lexicon(static_cast<Language>(i))) return all[i];
  }
  return all[0];
}

}  // namespace haechi
