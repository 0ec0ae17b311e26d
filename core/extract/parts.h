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

/// The parts of `statement`, each a sentence that stands alone. `source`: whom the sentence names with 에 따르면;
/// `speaker`: who says it in the sentence itself. Either may be empty.
std::vector<SentencePart> parts_of(const SentenceWords& statement, std::u16string_view source,
                                   std::u16string_view speaker);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_PARTS_H_
