// Figures told with a verb, told again as what they measure.
#ifndef HAECHI_EXTRACT_MEASURES_H_
#define HAECHI_EXTRACT_MEASURES_H_

#include <string>
#include <vector>

#include "extract/words.h"

namespace haechi {

/// "A는 88%의 기술 수준을 보였다" gives "A의 기술 수준은 88%다", "A는 3억 원을 조달했다" gives "A가 조달한 금액은 3억
/// 원이다".
std::vector<std::u16string> measured_facts(const SentenceWords& sentence);

/// "최근 가람이 발표한 지난해 매출은 …" as "가람의 지난해 매출은 …"; empty if the sentence is not so.
std::u16string owned_measure(const SentenceWords& sentence);

/// "가람은 솔뫼호에 대해 “빠르다”고 말했다" as "가람은 솔뫼호가 빠르다고 말했다"; empty if the sentence is not so.
std::u16string remark_fact(const SentenceWords& sentence);

/// The sentence without brackets that put a figure in another way or name a time zone: 5㎚(10억 분의 1m) 반도체,
/// 10일(현지 시각).
std::u16string without_figure_brackets(std::u16string_view sentence);

/// "5억 달러(약 7000억 원)를 …" as "약 7000억 원을 …"; empty if nothing is converted so.
/// "건설안은 찬성 20표, 반대 21표로 부결됐다" as "건설안은 부결됐다"; empty if no votes are counted so.
std::u16string without_tally(const SentenceWords& words);

std::u16string converted_fact(std::u16string_view sentence);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_MEASURES_H_
