// What stands in brackets behind a name: an age, who leads it, a measure.
#ifndef HAECHI_EXTRACT_NOTES_H_
#define HAECHI_EXTRACT_NOTES_H_

#include <string>
#include <vector>

#include "extract/words.h"

namespace haechi {

/// "김솔 씨(74)" gives "김솔 씨는 74세다", "솔뫼전자(대표 이노을)" gives "솔뫼전자의 대표는 이노을이다", "모임(회원이
/// 300명)" gives "모임의 회원은 300명이다". Korean only.
std::vector<std::u16string> noted_facts(const SentenceWords& sentence);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_NOTES_H_
