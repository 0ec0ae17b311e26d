// Small questions about UTF-16 text as articles hold it (not folded).
#ifndef HAECHI_EXTRACT_STRINGS_H_
#define HAECHI_EXTRACT_STRINGS_H_

#include <algorithm>
#include <iterator>
#include <string_view>

#include "text/letters.h"
#include "text/sweep.h"
#include "text/text.h"

namespace haechi {

constexpr char16_t kHidden = 0xFFFC;  ///< stands for quoted text that is out of sight

inline bool is_space(char16_t c) {
  if (c > 0x3000) return c == 0xFEFF;  // Hangul, most of the text, is told by this alone
  return c == u' ' || (c >= 9 && c <= 13) || c == 0xA0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200B);
}
inline bool is_syllable(char16_t c) { return c >= 0xAC00 && c <= 0xD7A3; }  ///< a Hangul syllable
namespace unfolded {  // text/characters.h has the same of folded text
inline bool is_digit(char16_t c) { return (c >= u'0' && c <= u'9') || (c >= 0xFF10 && c <= 0xFF19); }
inline bool is_latin(char16_t c) {
  return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7);
}
}  // namespace unfolded
using unfolded::is_digit;
using unfolded::is_latin;
bool is_ideograph(char16_t c);
/// Quotation marks and brackets that close.
inline bool is_closing_mark(char16_t c) {
  constexpr LetterSet kClosing(u"\"'”’)]」』》〉>");
  return kClosing.has(c);
}
inline bool ends_sentence(char16_t c) {
  return c == u'.' || c == u'!' || c == u'?' || c == u'。' || c == u'！' || c == u'？' || c == u'…';
}

/// So many Hangul syllables, and nothing else.
inline bool is_syllables(std::u16string_view word, size_t least, size_t most) {
  return word.size() >= least && word.size() <= most &&
         std::all_of(word.begin(), word.end(), [](char16_t c) { return is_syllable(c); });
}
inline bool has_digit(std::u16string_view text) {
  if (text.size() < kSweep) return std::any_of(text.begin(), text.end(), [](char16_t c) { return is_digit(c); });
  return any_letter(text, [](Letters c) { return between(c, u'0', u'9') | between(c, 0xFF10, 0xFF19); });
}
inline bool has_latin(std::u16string_view text) {
  return std::any_of(text.begin(), text.end(), [](char16_t c) { return is_latin(c); });
}
inline LetterAnswers is_quotation_mark(Letters c) { return same(c, u'"') | between(c, u'‘', u'”'); }
/// True if a quotation mark stands in the text.
inline bool has_quotes(std::u16string_view text) { return any_letter(text, is_quotation_mark); }
template <size_t N>
bool is_one_of(const std::u16string_view (&list)[N], std::u16string_view word) {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

/// True if the text begins with one of them.
template <size_t N>
bool starts_with_any(const std::u16string_view (&list)[N], std::u16string_view text) {
  return !text.empty() && std::any_of(std::begin(list), std::end(list), [&](std::u16string_view start) {
    return start.front() == text.front() && text.starts_with(start);
  });
}

std::u16string_view trimmed(std::u16string_view text);
Span trimmed(std::u16string_view text, Span span);
/// Where the letter stands from `from` on, eight places at a time; npos if nowhere.
inline size_t place_of(std::u16string_view text, char16_t c, size_t from = 0) {
  while (from + kSweep <= text.size() && !any_of_eight(same(letters_at(text, from), c))) from += kSweep;
  return text.find(c, from);
}
bool contains(std::u16string_view text, std::u16string_view part);
bool contains_no_case(std::u16string_view text, std::u16string_view part);  ///< `part` in lower case; ASCII folding

/// Words parted by blanks; no more than `most` are counted.
size_t count_words(std::u16string_view text, size_t most = std::u16string_view::npos);
/// Letters and digits.
size_t count_letters(std::u16string_view text);
/// True if there are so many of them.
bool has_letters(std::u16string_view text, size_t least);

/// True if the text has a full stop, question or exclamation mark behind a word, at its end or before a blank.
bool has_sentence_end(std::u16string_view text);
/// True if it ends in one, quotation marks and brackets aside.
bool is_closed_sentence(std::u16string_view text);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_STRINGS_H_
