// What a sentence tells, in the words that others would choose for it.
#ifndef HAECHI_EXTRACT_RESTATED_H_
#define HAECHI_EXTRACT_RESTATED_H_

#include <string>
#include <vector>

#include "extract/words.h"

namespace haechi {

/// "협력은 두 회사가 처음이다" gives "협력은 두 회사가 첫 사례다", "솔뫼는 자금 부족에 시달린다" gives "솔뫼는 자금이
/// 부족하다", "도란은 1분 길이의 영상을 생성할 수 있다" gives "도란이 생성할 수 있는 영상의 길이는 1분이다".
std::vector<std::u16string> restated_facts(const SentenceWords& sentence);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_RESTATED_H_
