// Sentences that tell the same of several, with what they share told once.
#ifndef HAECHI_EXTRACT_LISTS_H_
#define HAECHI_EXTRACT_LISTS_H_

#include <string>
#include <string_view>
#include <vector>

#include "extract/words.h"

namespace haechi {

/// "A는 3개, B는 5개를 샀다" gives "A는 3개를 샀다" and "B는 5개를 샀다"; the same for "매출 3억 원, 이익 1억 원을
/// 냈다" and "A와 B가 각각 2%를 차지했다". Empty if the sentence lists nothing so. Korean only.
std::vector<std::u16string> listed_facts(const SentenceWords& sentence);

/// "점유율은 A(10%)와 B(2%) 순이다" gives "A의 점유율은 10%다" and "B의 점유율은 2%다".
std::vector<std::u16string> bracketed_facts(std::u16string_view sentence);

/// "4대 가전 기업의 …" as "가전 기업 4곳의 …": how many they are, told as a number. Empty if nothing is told so.
std::u16string counted_fact(const SentenceWords& sentence);

/// What a sentence is about, with all that describes it: "2022년 가람의 강수량" of "기상청에 따르면 2022년 가람의
/// 강수량은 …". Empty if no topic stands before its first figure.
std::u16string whole_topic(const SentenceWords& sentence);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_LISTS_H_
