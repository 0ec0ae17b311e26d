#include "extract/phrase_table.h"

#include <algorithm>

#include "text/sweep.h"

namespace haechi {
namespace {

char16_t lower(char16_t c) { return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + 32) : c; }

char16_t upper(char16_t c) { return c >= u'a' && c <= u'z' ? static_cast<char16_t>(c - 32) : c; }

bool begins_with(std::u16string_view text, std::u16string_view phrase) {
  if (text.size() < phrase.size()) return false;
  for (size_t i = 0; i < phrase.size(); ++i) {
    if (lower(text[i]) != phrase[i]) return false;
  }
  return true;
}

}  // namespace

PhraseTable::PhraseTable(std::span<const std::u16string_view> phrases) : phrases_(phrases) {
  for (uint32_t i = 0; i < phrases.size(); ++i) {
    const std::u16string_view phrase = phrases[i];
    (phrase.size() > 1 ? rows_ : single_).push_back({phrase.front(), i});
    if (phrase.size() < 2) continue;
    for (const char16_t first : {phrase[0], upper(phrase[0])}) {
      for (const char16_t second : {phrase[1], upper(phrase[1])}) pairs_[(first * 37u + second) % kPairs] = 1;
    }
  }
  std::sort(rows_.begin(), rows_.end(),
            [](const Row& a, const Row& b) { return std::pair(a.first % kSlots, a) < std::pair(b.first % kSlots, b); });
  for (const Row& row : rows_) ++slots_[row.first % kSlots + 1];
  for (size_t i = 1; i < slots_.size(); ++i) slots_[i] = static_cast<uint16_t>(slots_[i] + slots_[i - 1]);
}

/// From the text's end on, eight places at a time.
template <class Found>
bool PhraseTable::each_beginning(std::u16string_view text, Found found) const {
  size_t end = std::max<size_t>(text.size(), 1) - 1;
  for (; end >= kSweep; end -= kSweep) {
    const size_t at = end - kSweep;
    const Letters pairs = (letters_at(text, at) * 37 + letters_at(text, at + 1)) % kPairs;
    unsigned any = 0;
    for (size_t k = 0; k < kSweep; ++k) any |= pairs_[pairs[k]];
    for (size_t k = any ? kSweep : 0; k-- > 0;)
      if (pairs_[pairs[k]] && found(at + k)) return true;
  }
  while (end-- > 0)
    if (pairs_[(text[end] * 37u + text[end + 1]) % kPairs] && found(end)) return true;
  return false;
}

size_t PhraseTable::first_in(std::u16string_view text) const {
  size_t first = phrases_.size();
  for (const auto& [letter, place] : single_) {
    if (place < first && holds(text, letter)) first = place;
  }
  each_beginning(text, [&](size_t at) {
    const char16_t begin = lower(text[at]);
    for (const auto& [letter, place] : rows_of(begin)) {
      if (letter == begin && place < first && begins_with(text.substr(at), phrases_[place])) first = place;
    }
    return false;
  });
  return first;
}

size_t PhraseTable::last_place_in(std::u16string_view text) const {
  size_t last = std::u16string_view::npos;
  for (const auto& [letter, place] : single_) {
    const size_t at = text.rfind(letter);
    if (at != std::u16string_view::npos && (last == std::u16string_view::npos || at > last)) last = at;
  }
  const size_t stop = last == std::u16string_view::npos ? 0 : last + 1;
  each_beginning(text.substr(stop), [&](size_t behind) {
    const size_t at = stop + behind;
    const char16_t begin = lower(text[at]);
    for (const auto& [letter, place] : rows_of(begin)) {
      if (letter != begin || !begins_with(text.substr(at), phrases_[place])) continue;
      last = at;
      return true;
    }
    return false;
  });
  return last;
}

}  // namespace haechi
