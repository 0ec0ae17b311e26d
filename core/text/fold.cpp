#include "text/fold.h"

#include <unicode/unorm2.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <iterator>

#include "text/foldable.h"

namespace haechi {
namespace {

struct Mapping {
  char16_t from;
  const char16_t* to;
};

// What NFKC would spoil (10² -> 102, 3½ -> 31⁄2) and what it leaves apart (dashes, dots).
// Sorted by `from`.
constexpr Mapping kBeforeNfkc[] = {
    {u'\u00B2', u" "},      {u'\u00B3', u" "},    {u'\u00B7', u"\u00B7"}, {u'\u00B9', u" "},
    {u'\u00BC', u" 1/4"},   {u'\u00BD', u" 1/2"}, {u'\u00BE', u" 3/4"},   {u'\u2010', u"-"},
    {u'\u2011', u"-"},      {u'\u2012', u"-"},    {u'\u2022', u"\u00B7"}, {u'\u2026', u"\u2026"},
    {u'\u2027', u"\u00B7"}, {u'\u2153', u" 1/3"}, {u'\u2154', u" 2/3"},   {u'\u215B', u" 1/8"},
    {u'\u2212', u"-"},      {u'\u223C', u"~"},    {u'\u301C', u"~"},      {u'\u30FB', u"\u00B7"},
    {u'\u318D', u"\u00B7"}, {u'\uFF5E', u"~"},    {u'\uFF65', u"\u00B7"},
};

// Letters of other alphabets that look like Latin ones. Sorted by `from`.
constexpr Mapping kLookAlike[] = {
    {u'\u0391', u"a"}, {u'\u0392', u"b"}, {u'\u0395', u"e"}, {u'\u0396', u"z"}, {u'\u0397', u"h"}, {u'\u0399', u"i"},
    {u'\u039A', u"k"}, {u'\u039C', u"m"}, {u'\u039D', u"n"}, {u'\u039F', u"o"}, {u'\u03A1', u"p"}, {u'\u03A4', u"t"},
    {u'\u03A5', u"y"}, {u'\u03A7', u"x"}, {u'\u03BF', u"o"}, {u'\u0405', u"s"}, {u'\u0406', u"i"}, {u'\u0408', u"j"},
    {u'\u0410', u"a"}, {u'\u0412', u"b"}, {u'\u0415', u"e"}, {u'\u041A', u"k"}, {u'\u041C', u"m"}, {u'\u041D', u"h"},
    {u'\u041E', u"o"}, {u'\u0420', u"p"}, {u'\u0421', u"c"}, {u'\u0422', u"t"}, {u'\u0425', u"x"}, {u'\u0430', u"a"},
    {u'\u0435', u"e"}, {u'\u043E', u"o"}, {u'\u0440', u"p"}, {u'\u0441', u"c"}, {u'\u0443', u"y"}, {u'\u0445', u"x"},
    {u'\u0455', u"s"}, {u'\u0456', u"i"}, {u'\u0458', u"j"}, {u'\u04CF', u"l"}, {u'\u0501', u"d"}, {u'\u051B', u"q"},
};

template <size_t N>
const char16_t* find_in(const Mapping (&table)[N], char16_t c) {
  const auto* row = std::lower_bound(std::begin(table), std::end(table), c,
                                     [](const Mapping& m, char16_t key) { return m.from < key; });
  return row != std::end(table) && row->from == c ? row->to : nullptr;
}

bool is_superscript_or_circled(char16_t c) {
  return (c >= 0x2070 && c <= 0x209C) || (c >= 0x2460 && c <= 0x24FF) || (c >= 0x2776 && c <= 0x2793) ||
         (c >= 0x3251 && c <= 0x32BF && !(c >= 0x3260 && c <= 0x32B0));
}

bool keeps_its_form(char16_t c) { return c >= 0x3131 && c <= 0x318E; }  // compatibility jamo: ㅋㅋ must not compose

bool is_greek_or_cyrillic(char16_t c) { return c >= 0x0370 && c <= 0x052F; }

bool is_latin_letter(char16_t c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

/// In a word that mixes Latin letters with look-alikes only, the look-alikes are meant as Latin.
bool in_latin_word(const std::u16string& s, size_t i) {
  constexpr size_t kLongestWord = 40;  // further is not looked, so that a long run does not cost its length squared
  bool latin = false;
  const auto part_of_word = [](char16_t c) { return is_latin_letter(c) || is_greek_or_cyrillic(c); };
  size_t begin = i, end = i;
  while (begin > 0 && i - begin < kLongestWord && part_of_word(s[begin - 1])) --begin;
  while (end < s.size() && end - i < kLongestWord && part_of_word(s[end])) ++end;
  for (size_t k = begin; k < end; ++k) {
    if (is_latin_letter(s[k]))
      latin = true;
    else if (!find_in(kLookAlike, s[k]))
      return false;
  }
  return latin || end - begin >= 2;
}

/// Characters that stand as they are in the folded text and that no mark before them joins: Han, kana, corner brackets.
bool is_settled(char16_t c) {
  return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3041 && c <= 0x3096) || (c >= 0x30A1 && c <= 0x30FA) || c == 0x30FC ||
         c == 0x3001 || c == 0x3002 || c == 0x300C || c == 0x300D;
}
bool is_mark(char16_t c) { return c >= 0x0300 && c <= 0x036F; }
/// What never joins a character before it.
bool begins_anew(char16_t c) { return c < 0x80 || is_settled(c) || (c >= 0xAC00 && c <= 0xD7A3); }

/// Most of the text: what `next` does not join, and what only its case may change.
bool stays(char16_t c, char16_t next) {
  if (c >= 0xAC00 && c <= 0xD7A3) return next < 0x1100 || next > 0x11FF;
  if (c < 0x80) return !is_mark(next);
  return is_settled(c) && begins_anew(next);
}

char16_t lower(char16_t c) { return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + 32) : c; }

class Folder {
  static constexpr size_t kMostMarks = 30, kLongestForm = 18;  // no character has a longer form (UAX #15)

 public:
  explicit Folder(const std::u16string& pasted) : in_(pasted) {
    UErrorCode status = U_ZERO_ERROR;
    nfkc_ = unorm2_getNFKCCasefoldInstance(&status);
  }

  Folded run() {
    out_.text.resize(in_.size());
    out_.origin.resize(in_.size() + 1);
    for (size_t i = put_run(0); i < in_.size(); i = put_run(i)) i = step(i);
    out_.text.resize(length_);
    out_.origin.resize(length_ + 1);
    out_.origin[length_] = static_cast<uint32_t>(in_.size());
    return std::move(out_);
  }

 private:
  /// Puts what stays from `i` on, as far as there is room; returns the place behind it.
  size_t put_run(size_t i) {
    const char16_t* const in = in_.c_str();
    const size_t end = i + std::min(in_.size() - i, out_.text.size() - length_);
    char16_t* text = out_.text.data() + length_;
    uint32_t* origin = out_.origin.data() + length_;
    const size_t begin = i;
    for (; i < end && stays(in[i], in[i + 1]); ++i) {
      *text++ = lower(in[i]);
      *origin++ = static_cast<uint32_t>(i);
    }
    length_ += i - begin;
    return i;
  }

  size_t step(size_t i) {
    const char16_t c = in_[i], next = i + 1 < in_.size() ? in_[i + 1] : u'\0';
    if (stays(c, next)) return put(lower(c), i);
    if (U16_IS_SURROGATE(c) && !(U16_IS_LEAD(c) && i + 1 < in_.size() && U16_IS_TRAIL(in_[i + 1])))
      return put(0xFFFD, i);
    if (const char16_t* to = find_in(kBeforeNfkc, c)) return put_all(to, i, i + 1);
    if (is_superscript_or_circled(c)) return put(u' ', i);
    if (keeps_its_form(c)) return put(c, i);
    if (is_greek_or_cyrillic(c) && find_in(kLookAlike, c) && in_latin_word(in_, i))
      return put_all(find_in(kLookAlike, c), i, i + 1);
    return put_normalised(i);
  }

  size_t put(char16_t c, size_t i) {
    if (length_ == out_.text.size()) grow();
    out_.text[length_] = c;
    out_.origin[length_++] = static_cast<uint32_t>(i);
    return i + 1;
  }

  void grow() {
    out_.text.resize(2 * length_);
    out_.origin.resize(2 * length_);
  }

  size_t put_all(const char16_t* s, size_t i, size_t next) {
    for (; *s; ++s) put(*s, i);
    return next;
  }

  size_t put_as_is(size_t i, size_t end) {
    for (; i < end; ++i) put(in_[i], i);
    return end;
  }

  /// One stretch between two normalisation boundaries, or as much of it as the Stream-Safe Text Format (UAX #15) has
  /// behind one letter: no language stacks more marks, and sorting them costs their number squared.
  size_t put_normalised(size_t i) {
    size_t end = i;
    UChar32 c;
    U16_NEXT(in_.data(), end, in_.size(), c);
    if (!is_foldable(static_cast<uint32_t>(c))) return put_as_is(i, end);
    for (size_t marks = 0; marks < kMostMarks && end < in_.size(); ++marks) {
      size_t after = end;
      UChar32 next;
      U16_NEXT(in_.data(), after, in_.size(), next);
      if (U_IS_SURROGATE(next) || !is_foldable(static_cast<uint32_t>(next)) || unorm2_hasBoundaryBefore(nfkc_, next))
        break;
      end = after;
    }
    const std::u16string_view folded = normalised(std::u16string_view(in_).substr(i, end - i));
    const bool same_length = folded.size() == end - i;
    for (size_t k = 0; k < folded.size(); ++k) put(folded[k], same_length ? i + k : i);
    return end;
  }

  /// Valid until the next call.
  std::u16string_view normalised(std::u16string_view piece) {
    const auto capacity = static_cast<int32_t>(std::size(buffer_));
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length =
        unorm2_normalize(nfkc_, piece.data(), static_cast<int32_t>(piece.size()), buffer_, capacity, &status);
    return {buffer_, U_SUCCESS(status) ? static_cast<size_t>(length) : 0};
  }

  const std::u16string& in_;
  const UNormalizer2* nfkc_ = nullptr;
  char16_t buffer_[(kMostMarks + 1) * kLongestForm];
  Folded out_;  // longer than what is written while it is written
  size_t length_ = 0;
};

}  // namespace

Folded fold(const std::u16string& pasted) { return Folder(pasted).run(); }

std::u16string fold_word(const std::u16string& word) {
  const bool stays =
      std::all_of(word.begin(), word.end(), [](char16_t c) { return begins_anew(c) && !(c >= u'A' && c <= u'Z'); });
  return stays ? word : fold(word).text;
}

}  // namespace haechi
