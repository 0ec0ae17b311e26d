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

PhraseTable::PhraseTable(std::span<const std::u16string_view> phrases) : phrases_(phrases), begins_(kSlots) {
  for (uint32_t i = 0; i < phrases.size(); ++i) {
    begins_[slot(phrases[i].front())] = true;
    rows_.push_back({phrases[i].front(), i});
  }
  std::sort(rows_.begin(), rows_.end());
}

size_t PhraseTable::first_in(std::u16string_view text) const {
  size_t found = phrases_.size();
  for (size_t at = 0; at < text.size(); ++at) {
    const char16_t c = lower(text[at]);
    if (!begins_[slot(c)]) continue;
    auto row = std::lower_bound(rows_.begin(), rows_.end(), std::pair<char16_t, uint32_t>{c, 0});
    for (; row != rows_.end() && row->first == c && row->second < found; ++row) {
      if (begins_with(text.substr(at), phrases_[row->second])) found = row->second;
    }
  }
  return found;
}

size_t PhraseTable::last_place_in(std::u16string_view text) const {
  for (size_t at = text.size(); at-- > 0;) {
    const char16_t c = lower(text[at]);
    if (!begins_[slot(c)]) continue;
    auto row = std::lower_bound(rows_.begin(), rows_.end(), std::pair<char16_t, uint32_t>{c, 0});
    for (; row != rows_.end() && row->first == c; ++row) {
      if (begins_with(text.substr(at), phrases_[row->second])) return at;
    }
  }
  return std::u16string_view::npos;
}

}  // namespace haechi
