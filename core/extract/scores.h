// The result of a match in its headline.
#ifndef HAECHI_EXTRACT_SCORES_H_
#define HAECHI_EXTRACT_SCORES_H_

#include <string>
#include <string_view>

namespace haechi {

/// "가람 3 - 1 누리: …" as "가람은 누리를 3-1로 이겼다."; empty where a headline gives no result so.
std::u16string score_fact(std::u16string_view headline);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_SCORES_H_
