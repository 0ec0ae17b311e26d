// What a sentence measures its figure against: the same at another time, or of all.
#ifndef HAECHI_EXTRACT_BASELINES_H_
#define HAECHI_EXTRACT_BASELINES_H_

#include <string>
#include <string_view>
#include <vector>

#include "extract/words.h"

namespace haechi {

/// "올해 솔뫼의 사과값은 한 달 전(6만 원)보다 20% 내렸다" gives "한 달 전 솔뫼의 사과값은 6만 원이다", "접종률은 96%로
/// 전국 평균(97%)과 비슷하다" gives "전국 평균 접종률은 97%다". `topic`: what the sentences before are about, where the
/// sentence has no topic of its own.
std::vector<std::u16string> baseline_facts(const SentenceWords& sentence, std::u16string_view topic = {},
                                           std::u16string_view before = {});

}  // namespace haechi

#endif  // HAECHI_EXTRACT_BASELINES_H_
