#include "search/letters.h"

#include <cstring>

#include "text/script.h"
#include "text/sort.h"

namespace haechi {
namespace {

constexpr char16_t kBlank = u' ';
constexpr TermKey kOpenBit = 1ull << 62, kFigureBit = 1ull << 63;

bool is_unspaced(char16_t c) {
  const Script script = script_of(c);
  return script == Script::Hangul || script == Script::Han || script == Script::Kana || script == Script::Digit;
}

/// Stands in texts that set blanks between words.
bool is_spaced_word(char16_t c) { return is_hangul(c) || script_of(c) == Script::Digit; }

char16_t without_final(char16_t c) { return static_cast<char16_t>(c - final_of(c)); }

TermKey pair_of(char16_t a, char16_t b) { return (static_cast<TermKey>(a) << 16) | b; }

/// Calls back with every letter and the one before it in its word, a blank before the first.
template <class Take>
void each_letter(std::u16string_view text, Take take) {
  char16_t before = kBlank;
  for (const char16_t c : text) {
    const bool letter = is_unspaced(c);
    if (letter) take(before, c);
    before = letter ? c : kBlank;
  }
}

/// The same figure in any unit and any language.
TermKey key_of(const Quantity& q) {
  constexpr TermKey kPrime = 0x100000001b3;
  const auto bits = [](double value) {
    const auto rounded = static_cast<float>(value);
    uint32_t u;
    std::memcpy(&u, &rounded, sizeof u);  // std::bit_cast is not in every standard library of C++20
    return u;
  };
  return ((static_cast<TermKey>(q.dimension) * kPrime + bits(q.min)) * kPrime + bits(q.max)) | kFigureBit;
}

}  // namespace

std::vector<TermKey> letter_pairs(std::u16string_view text) {
  std::vector<TermKey> pairs;
  each_letter(text, [&](char16_t before, char16_t c) {
    if (before != kBlank) pairs.push_back(pair_of(before, c));
  });
  sort_unique(pairs);
  return pairs;
}

Marks marks_of(const Text& text, const Statement& statement) {
  Marks marks;
  each_letter(text.view(statement.span), [&](char16_t before, char16_t c) {
    if (before == kBlank && !is_spaced_word(c)) return;
    if (before == kBlank) marks.starts.push_back(pair_of(before, c));
    marks.open.push_back(pair_of(without_final(before), without_final(c)) | kOpenBit);
  });
  for (const Quantity& q : statement.quantities) marks.figures.push_back(key_of(q));
  for (auto* keys : {&marks.starts, &marks.figures, &marks.open}) sort_unique(*keys);
  return marks;
}

}  // namespace haechi
