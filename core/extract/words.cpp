#include "extract/words.h"

#include <algorithm>
#include <iterator>

#include "extract/blanks.h"
#include "extract/speech.h"
#include "extract/strings.h"

namespace haechi {

SentenceWords::SentenceWords(std::u16string_view sentence) : text_(sentence), hidden_(sentence) {
  const auto is_mark = [](Letters c) {
    return same(c, u'"') | between(c, u'‘', u'”') | same(c, u'(') | same(c, u'[') | same(c, kBracketed) |
           same(c, kQuoted);
  };
  if (any_letter(sentence, is_mark)) hide_marks();
  for (const char16_t c : sentence) letters_.add(c);
  words_.reserve(hidden_.size() / 3 + 1);  // few words are shorter
  const bool brackets = !room_.empty() && holds(room_, kBracketed);
  each_word(hidden_, [&](size_t begin, size_t end) { add_word(begin, end, brackets); });
}

/// Quotations, and brackets with what is in them.
void SentenceWords::hide_marks() {
  room_ = without_quotes(text_, false);
  hidden_ = room_;
  if (!any_letter(room_, [](Letters c) { return same(c, u'(') | same(c, u'['); })) return;
  int depth = 0;  // of brackets
  for (char16_t& c : room_) {
    if (depth == 0 && is_syllable(c)) continue;
    if (c == u'(' || c == u'[') ++depth;
    const bool closes = c == u')' || c == u']';
    if (depth > 0 && c != kQuoted) c = kBracketed;
    if (closes && depth > 0) --depth;
  }
}

void SentenceWords::add_word(size_t begin, size_t end, bool may_be_bracketed) {
  std::u16string_view read = hidden().substr(begin, end - begin);
  while (!read.empty() && (read.back() == u',' || read.back() == u'.')) read.remove_suffix(1);
  const size_t read_end = begin + read.size();
  if (!read.empty()) ends_.add(read.back());
  const bool bracketed = may_be_bracketed && among(read, kBracketed);
  const std::u16string_view bare = bracketed ? without_places_of_brackets(read) : read;
  if (bracketed && !bare.empty()) ends_.add(bare.back());
  words_.push_back({.begin = static_cast<uint32_t>(begin),
                    .end = static_cast<uint32_t>(end),
                    .read_end = static_cast<uint32_t>(read_end),
                    .bare = bare});
}

std::u16string_view SentenceWords::without_places_of_brackets(std::u16string_view word) {
  unbracketed_.reserve(hidden_.size());  // it never grows beyond: views of it stay
  const size_t begin = unbracketed_.size();
  std::copy_if(word.begin(), word.end(), std::back_inserter(unbracketed_), [](char16_t c) { return c != kBracketed; });
  return std::u16string_view(unbracketed_).substr(begin);
}

size_t SentenceWords::marked_topic_at(size_t i, bool opens) const {
  const Word& word = words_[i];
  if (opens && word.bare.ends_with(u"라는")) return topic_particle(word.bare, opens);  // else it is all the same
  if (word.topic == kUnknown) word.topic = static_cast<uint8_t>(topic_particle(word.bare));
  return word.topic;
}

bool SentenceWords::ends_adnominal(size_t i) const {
  const Word& word = words_[i];
  if (word.adnominal == kUnknown) word.adnominal = adnominal_parts(word.bare).has_value();
  return word.adnominal != 0;
}

std::u16string SentenceWords::join(size_t begin, size_t end) const {
  if (begin >= end) return {};
  return std::u16string(text_.substr(words_[begin].begin, words_[end - 1].end - words_[begin].begin));
}

}  // namespace haechi
