#include "extract/strings.h"

#include <algorithm>

#include "text/places.h"

namespace haechi {

bool is_ideograph(char16_t c) {
  return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x3040 && c <= 0x30FF);
}

std::u16string_view trimmed(std::u16string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

Span trimmed(std::u16string_view text, Span span) {
  while (span.begin < span.end && is_space(text[span.begin])) ++span.begin;
  while (span.end > span.begin && is_space(text[span.end - 1])) --span.end;
  return span;
}

bool contains(std::u16string_view text, std::u16string_view part) {
  if (part.size() < 2) return part.empty() || holds(text, part.front());
  if (text.size() <= kSweep) return text.find(part) != std::u16string_view::npos;
  for (size_t at = 0;; at = std::min(at + kSweep, text.size() - 1 - kSweep)) {
    const LetterAnswers begins = same(letters_at(text, at), part[0]) & same(letters_at(text, at + 1), part[1]);
    if (any_of_eight(begins) && text.substr(at, kSweep - 1 + part.size()).find(part) != std::u16string_view::npos)
      return true;
    if (at + 1 + kSweep == text.size()) return false;
  }
}

bool contains_no_case(std::u16string_view text, std::u16string_view part) {
  const bool cased = std::any_of(part.begin(), part.end(), [](char16_t c) { return c >= u'a' && c <= u'z'; });
  if (!cased) return contains(text, part);
  const auto lower = [](char16_t c) { return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + 32) : c; };
  for (size_t at = 0; at + part.size() <= text.size(); ++at) {
    if (lower(text[at]) != part.front()) continue;
    size_t i = 1;
    while (i < part.size() && lower(text[at + i]) == part[i]) ++i;
    if (i == part.size()) return true;
  }
  return false;
}

size_t count_words(std::u16string_view text, size_t most) {
  size_t words = 0;
  bool inside = false;
  for (const char16_t c : text) {
    if (!is_space(c) && !inside && ++words == most) break;
    inside = !is_space(c);
  }
  return words;
}

namespace {

bool is_letter(char16_t c) { return is_syllable(c) || is_latin(c) || is_digit(c) || is_ideograph(c); }

}  // namespace

size_t count_letters(std::u16string_view text) {
  return count_letters_if(text, [](Letters c) {
    const LetterAnswers latin = (between(c, 0xC0, 0x24F) & (c != 0xD7) & (c != 0xF7));
    return latin | between(c, u'a', u'z') | between(c, u'A', u'Z') | between(c, u'0', u'9') |
           between(c, 0xFF10, 0xFF19) | between(c, 0xAC00, 0xD7A3) | between(c, 0x4E00, 0x9FFF) |
           between(c, 0x3400, 0x4DBF) | between(c, 0x3040, 0x30FF);  // as is_letter()
  });
}

bool has_letters(std::u16string_view text, size_t least) {
  for (const char16_t c : text) {
    if (least == 0) break;
    least -= is_letter(c);
  }
  return least == 0;
}

bool has_sentence_end(std::u16string_view text) {
  const auto stops = [](Letters c) {
    return same(c, u'.') | same(c, u'!') | same(c, u'?') | same(c, u'。') | same(c, u'！') | same(c, u'？');
  };
  bool found = false;
  each_place(text, stops, [&](size_t i) {
    if (found || i == 0) return;
    const bool behind_word = is_syllable(text[i - 1]) || is_latin(text[i - 1]) || is_ideograph(text[i - 1]) ||
                             is_closing_mark(text[i - 1]) || is_digit(text[i - 1]);
    size_t next = i + 1;
    while (next < text.size() && is_closing_mark(text[next])) ++next;
    const bool ideographic = text[i] == u'。';
    found = behind_word && (ideographic || next >= text.size() || is_space(text[next]) || next > i + 1);
  });
  return found;
}

bool is_closed_sentence(std::u16string_view text) {
  text = trimmed(text);
  while (!text.empty() && is_closing_mark(text.back())) text.remove_suffix(1);
  return text.size() > 1 && ends_sentence(text.back());
}

}  // namespace haechi
