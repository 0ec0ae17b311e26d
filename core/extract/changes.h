// Amounts that a sentence tells before and after a change.
#ifndef HAECHI_EXTRACT_CHANGES_H_
#define HAECHI_EXTRACT_CHANGES_H_

#include <string>
#include <vector>

#include "extract/words.h"

namespace haechi {

/// "강의 물고기는 2014년 19종에서 올해 34종으로 늘었다" gives "2014년 강의 물고기는 19종이다" and "올해 강의 물고기는
/// 34종이다"; what is expected only stays so. Korean only.
std::vector<std::u16string> changed_facts(const SentenceWords& sentence);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_CHANGES_H_
