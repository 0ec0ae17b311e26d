// What a sentence tells in parts: claims of their own.
#ifndef HAECHI_EXTRACT_PARTS_H_
#define HAECHI_EXTRACT_PARTS_H_

#include <string>
#include <string_view>
#include <vector>

#include "extract/words.h"

namespace haechi {

struct Part {
  std::u16string text;
  bool by_the_way = false;  ///< who somebody is: nobody says it, and it holds at any time
};

/// The parts of `statement`, each a sentence that stands alone; `source` is whom the sentence names with 에 따르면.
std::vector<Part> parts_of(const SentenceWords& statement, std::u16string_view source);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_PARTS_H_
