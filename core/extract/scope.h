// What holds for all that a sentence tells.
#ifndef HAECHI_EXTRACT_SCOPE_H_
#define HAECHI_EXTRACT_SCOPE_H_

#include <cstddef>
#include <string>
#include <string_view>

#include "extract/words.h"

namespace haechi {

/// True if a day, a month, a year or a time counted from another is named.
bool names_time(std::u16string_view text);

/// Behind the words from `begin` on that only lead over from the sentence before: 또, 그러나, 이에 따라.
size_t leads_end(const SentenceWords& words, size_t begin);

/// The number of words up to "따르면" in "…에 따르면"; 0 if nobody is named so.
size_t attribution_end(const SentenceWords& words);

/// The same with what else stands before the first topic and holds for the whole: "…을 100으로 볼 경우", "… 가운데".
size_t scope_end(const SentenceWords& words);

/// "가람부 산하 솔뫼연구소가 28일 펴낸 보고서에 따르면 A는 …" as "솔뫼연구소에 따르면 A는 …", where that is who says
/// it.
std::u16string with_brief_source(const SentenceWords& words, std::u16string_view source);

/// "솔뫼의 창업자 이노을은 가람신문과의 인터뷰에서 …고 말했다" as "이노을은 …고 말했다"; empty if nothing can be left
/// out.
std::u16string with_brief_speaker(const SentenceWords& words, std::u16string_view speaker);

/// "…이 줄었기 때문이다": what the reason is, as a sentence; empty if it gives none, or leaves its tense open.
std::u16string reason_fact(const SentenceWords& words);

/// "A가 뒤처진다는 평가를 받는다", "A가 뒤처진다는 것이다" as "A가 뒤처진다"; empty if the sentence does not end so.
std::u16string held_fact(const SentenceWords& words);

/// What a sentence is about, with what describes it: "엔비디아의 H100" of "가장 좋은 칩으로 꼽히는 엔비디아의 H100은
/// …". Empty if no topic stands at its head.
std::u16string topic_phrase(const SentenceWords& words);

/// False for "가람은 말했다" and "가람이 때문에", which are left of longer sentences.
bool tells_something(const SentenceWords& words);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_SCOPE_H_
