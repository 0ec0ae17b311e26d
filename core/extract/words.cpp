#include "extract/words.h"

#include <algorithm>

#include "extract/speech.h"
#include "extract/strings.h"

namespace haechi {

SentenceWords::SentenceWords(std::u16string_view sentence) : text_(sentence), hidden_(without_quotes(sentence, false)) {
  int depth = 0;
  for (char16_t& c : hidden_) {
    if (c == u'(' || c == u'[') ++depth;
    const bool closes = c == u')' || c == u']';
    if (depth > 0 && c != kQuoted) c = kBracketed;
    if (closes && depth > 0) --depth;
  }
  words_.reserve(static_cast<size_t>(std::count_if(hidden_.begin(), hidden_.end(), is_space)) + 1);
  for (size_t i = 0; i < hidden_.size();) {
    while (i < hidden_.size() && is_space(hidden_[i])) ++i;
    const size_t begin = i;
    while (i < hidden_.size() && !is_space(hidden_[i])) ++i;
    if (i > begin) words_.push_back({begin, i});
  }
  for (Word& word : words_) {
    std::u16string_view read = std::u16string_view(hidden_).substr(word.begin, word.end - word.begin);
    while (!read.empty() && (read.back() == u',' || read.back() == u'.')) read.remove_suffix(1);
    word.read = read;
    for (const char16_t c : read) {
      if (c != kBracketed) word.bare += c;
    }
  }
}

std::u16string SentenceWords::join(size_t begin, size_t end) const {
  if (begin >= end) return {};
  return std::u16string(text_.substr(words_[begin].begin, words_[end - 1].end - words_[begin].begin));
}

}  // namespace haechi
