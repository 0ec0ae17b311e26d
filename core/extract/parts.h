// What a sentence tells in parts: claims of their own.
#ifndef HAECHI_EXTRACT_PARTS_H_
#define HAECHI_EXTRACT_PARTS_H_

#include <string>
#include <string_view>
#include <vector>

#include "extract/words.h"

namespace haechi {

struct SentencePart {
  std::u16string text;
  bool keeps_time = false;  ///< the sentence's time is its own, though its words do not name it
  bool by_the_way = false;  ///< who somebody is: nobody says it, and it holds at any time
};

struct WholeSentence {
  const SentenceWords& statement;
  std::u16string_view source;   ///< whom it names with 에 따르면; may be empty
  std::u16string_view speaker;  ///< who says it in the sentence itself; may be empty
};

/// The parts of each, sentences that stand alone.
std::vector<std::vector<SentencePart>> parts_of(const std::vector<WholeSentence>& sentences);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_PARTS_H_
