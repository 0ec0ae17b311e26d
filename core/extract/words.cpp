#include "extract/words.h"

#include <algorithm>
#include <iterator>

#include "extract/speech.h"
#include "extract/strings.h"

namespace haechi {

SentenceWords::SentenceWords(std::u16string_view sentence) : text_(sentence), hidden_(without_quotes(sentence, false)) {
  words_.reserve(hidden_.size() / 3 + 1);  // few words are shorter
  size_t begin = 0;
  int depth = 0;           // of brackets
  bool bracketed = false;  // the word holds places of them
  for (size_t i = 0; i < hidden_.size(); ++i) {
    while (depth == 0 && i < hidden_.size() && is_syllable(hidden_[i])) ++i;
    if (i == hidden_.size()) break;
    char16_t& c = hidden_[i];
    if (c == u'(' || c == u'[') ++depth;
    const bool closes = c == u')' || c == u']';
    if (depth > 0 && c != kQuoted) c = kBracketed;
    if (closes && depth > 0) --depth;
    bracketed |= c == kBracketed;
    if (!is_space(c)) continue;
    add_word(begin, i, bracketed);
    begin = i + 1;
    bracketed = false;
  }
  add_word(begin, hidden_.size(), bracketed);
}

void SentenceWords::add_word(size_t begin, size_t end, bool bracketed) {
  if (begin == end) return;
  std::u16string_view read = hidden().substr(begin, end - begin);
  while (!read.empty() && (read.back() == u',' || read.back() == u'.')) read.remove_suffix(1);
  const size_t read_end = begin + read.size();
  words_.push_back({static_cast<uint32_t>(begin), static_cast<uint32_t>(end), static_cast<uint32_t>(read_end),
                    bracketed ? without_places_of_brackets(read) : read});
}

std::u16string_view SentenceWords::without_places_of_brackets(std::u16string_view word) {
  unbracketed_.reserve(hidden_.size());  // it never grows beyond: views of it stay
  const size_t begin = unbracketed_.size();
  std::copy_if(word.begin(), word.end(), std::back_inserter(unbracketed_), [](char16_t c) { return c != kBracketed; });
  return std::u16string_view(unbracketed_).substr(begin);
}

std::u16string SentenceWords::join(size_t begin, size_t end) const {
  if (begin >= end) return {};
  return std::u16string(text_.substr(words_[begin].begin, words_[end - 1].end - words_[begin].begin));
}

}  // namespace haechi
