// What a sentence says by the way of those it names: who they are, whose they are.
#ifndef HAECHI_EXTRACT_NAMING_H_
#define HAECHI_EXTRACT_NAMING_H_

#include <string>
#include <string_view>
#include <vector>

#include "extract/words.h"

namespace haechi {

/// "가람의 창업자 이노을은 …" gives "이노을은 가람의 창업자다", "국내 2위 선사인 한별해운이 …" gives "한별해운은 국내
/// 2위 선사다", "가람의 로봇 ‘도란’이 …" gives "도란은 가람의 로봇이다". Korean only.
std::vector<std::u16string> naming_facts(const SentenceWords& sentence);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_NAMING_H_
