// Words that part a cleft sentence into what is said and who or what is singled out for it: "…한 사람은 Y다",
// "It was Y who …", "…したのはYだ", "…的是Y".
#ifndef HAECHI_LEXICON_CLEFTS_H_
#define HAECHI_LEXICON_CLEFTS_H_

#include <span>
#include <string_view>

#include "text/language.h"

namespace haechi {

/// Between what is said and what is singled out.
struct CleftMark {
  std::u16string_view words;
  bool place = false;  ///< what follows may be a place
  bool time = false;   ///< what follows is a time
};

/// Marks with what is said before them and the focus behind.
std::span<const CleftMark> cleft_marks(Language language);
/// Beginnings of sentences with the focus next: "it was".
std::span<const std::u16string_view> cleft_openers(Language language);
/// What ends the focus that an opener began: "who", "that".
std::span<const std::u16string_view> cleft_relatives(Language language);
/// What may follow the name singled out at the end: the forms of the copula. Empty: anything.
std::span<const std::u16string_view> copulas(Language language);
/// What is said behind a name out of courtesy: 씨, 님.
bool is_honorific(Language language, std::u16string_view word);
/// Words that say that others may do the same: also, one of.
std::span<const std::u16string_view> sharing_words(Language language);

}  // namespace haechi

#endif  // HAECHI_LEXICON_CLEFTS_H_
