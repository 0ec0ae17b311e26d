// Of "A, B 등 제품은": what is told of the kind is told of each that is named.
#ifndef HAECHI_EXTRACT_EXAMPLES_H_
#define HAECHI_EXTRACT_EXAMPLES_H_

#include <string>
#include <vector>

#include "extract/words.h"

namespace haechi {

/// "솔뫼의 K1, K2 등 제품은 판매가 금지됐다" as "솔뫼의 K1은 판매가 금지됐다" and the same of K2.
std::vector<std::u16string> example_facts(const SentenceWords& sentence);

/// "가람, 누리, 다온이 참석했다" as three sentences.
std::vector<std::u16string> member_facts(const SentenceWords& sentence);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_EXAMPLES_H_
