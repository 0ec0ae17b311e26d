// What a sentence says of a noun in the clause that describes it.
#ifndef HAECHI_EXTRACT_RELATIVES_H_
#define HAECHI_EXTRACT_RELATIVES_H_

#include <string>
#include <vector>

#include "extract/parts.h"
#include "extract/words.h"

namespace haechi {

/// "최근 가람에 합류한 한바다 책임자가 …" gives "한바다 책임자는 최근 가람에 합류했다", "시는 값을 낮추게 하는 규제안을
/// 냈다" gives "시의 규제안은 값을 낮추게 한다", "도란은 솔뫼가 공개한 로봇이다" gives "솔뫼가 도란을 공개했다".
std::vector<SentencePart> described_facts(const SentenceWords& sentence);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_RELATIVES_H_
