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
  for (size_t i = 0; i < hidden_.size();) {
    while (i < hidden_.size() && is_space(hidden_[i])) ++i;
    const size_t begin = i;
    while (i < hidden_.size() && !is_space(hidden_[i])) ++i;
    if (i > begin) words_.push_back({begin, i});
  }
}

std::u16string_view SentenceWords::read(size_t i) const {
  std::u16string_view word = std::u16string_view(hidden_).substr(words_[i].begin, words_[i].end - words_[i].begin);
  while (!word.empty() && (word.back() == u',' || word.back() == u'.')) word.remove_suffix(1);
  return word;
}

std::u16string SentenceWords::bare(size_t i) const {
  std::u16string out(read(i));
  out.erase(std::remove(out.begin(), out.end(), kBracketed), out.end());
  return out;
}

std::u16string SentenceWords::join(size_t begin, size_t end) const {
  if (begin >= end) return {};
  return std::u16string(text_.substr(words_[begin].begin, words_[end - 1].end - words_[begin].begin));
}

}  // namespace haechi
