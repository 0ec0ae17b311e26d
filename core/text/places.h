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
  constexpr size_t kPart = 64;  // letters, a bit each: the places of most sentences are told one by one in one go
  for (size_t part = 0; part < text.size(); part += kPart) {
    uint64_t places = 0;
    for (size_t at = part; at < std::min(text.size(), part + kPart); at += kSweep) {
      const bool whole = text.size() - at >= kSweep;
      const Answers answers =
          __builtin_convertvector(is(whole ? letters_at(text, at) : few_letters(text.substr(at))), Answers);
      uint64_t bytes;
      std::memcpy(&bytes, &answers, sizeof bytes);
      const uint64_t bits = ((bytes & 0x0101010101010101) * 0x0102040810204080) >> (64 - kSweep);
      places |= bits << (at - part);
    }
    for (; places != 0; places &= places - 1) found(part + static_cast<size_t>(std::countr_zero(places)));
  }
}

}  // namespace haechi

#endif  // HAECHI_TEXT_PLACES_H_
