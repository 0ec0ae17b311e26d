// Where the letters of a text stand that a question is true of.
#ifndef HAECHI_TEXT_PLACES_H_
#define HAECHI_TEXT_PLACES_H_

#include <bit>

#include "text/sweep.h"

namespace haechi {

/// Calls `found` with each place of a letter that `is`, which takes Letters, is true of.
template <class Is, class Found>
void each_place(std::u16string_view text, Is is, Found found) {
  using Answers = int8_t __attribute__((vector_size(8)));
  for (size_t at = 0; at < text.size(); at += kSweep) {
    const bool whole = text.size() - at >= kSweep;
    const Answers answers =
        __builtin_convertvector(is(whole ? letters_at(text, at) : few_letters(text.substr(at))), Answers);
    uint64_t bits;
    std::memcpy(&bits, &answers, sizeof bits);
    for (bits &= 0x0101010101010101; bits != 0; bits &= bits - 1)
      found(at + static_cast<size_t>(std::countr_zero(bits)) / 8);
  }
}

}  // namespace haechi

#endif  // HAECHI_TEXT_PLACES_H_
