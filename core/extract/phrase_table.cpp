#include "extract/phrase_table.h"

#include <algorithm>

namespace haechi {
namespace {

char16_t lower(char16_t c) { return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + 32) : c; }

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
    if (phrase.size() > 1)
      pairs_.add(phrase[0], phrase[1]);
    else
      single_ += phrase;
    rows_.push_back({phrase.front(), i});
  }
  std::sort(rows_.begin(), rows_.end());
}

bool PhraseTable::may_begin(std::u16string_view text, size_t at) const {
  if (at + 1 < text.size() && pairs_.has(lower(text[at]), lower(text[at + 1]))) return true;
  return !single_.empty() && among(single_, lower(text[at]));
}

size_t PhraseTable::first_in(std::u16string_view text) const {
  size_t found = phrases_.size();
  for (size_t at = 0; at < text.size(); ++at) {
    if (!may_begin(text, at)) continue;
    const char16_t c = lower(text[at]);
    auto row = std::lower_bound(rows_.begin(), rows_.end(), std::pair<char16_t, uint32_t>{c, 0});
    for (; row != rows_.end() && row->first == c && row->second < found; ++row) {
      if (begins_with(text.substr(at), phrases_[row->second])) found = row->second;
    }
  }
  return found;
}

size_t PhraseTable::last_place_in(std::u16string_view text) const {
  for (size_t at = text.size(); at-- > 0;) {
    if (!may_begin(text, at)) continue;
    const char16_t c = lower(text[at]);
    auto row = std::lower_bound(rows_.begin(), rows_.end(), std::pair<char16_t, uint32_t>{c, 0});
    for (; row != rows_.end() && row->first == c; ++row) {
      if (begins_with(text.substr(at), phrases_[row->second])) return at;
    }
  }
  return std::u16string_view::npos;
}

}  // namespace haechi
