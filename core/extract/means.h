// By what somebody came by an amount: "코스닥에 상장해 3억 원을 조달했다".
#ifndef HAECHI_EXTRACT_MEANS_H_
#define HAECHI_EXTRACT_MEANS_H_

#include <string>
#include <string_view>

#include "extract/words.h"

namespace haechi {

/// "가람은 코스닥에 상장해 3억 원을 조달했다" as "가람이 코스닥에 상장해 조달한 금액은 3억 원이다"; empty if no amount
/// is come by so.
std::u16string raised_fact(const SentenceWords& words);

/// "누리도 2억 원을 조달했다" behind "가람은 코스닥에 상장해 3억 원을 조달했다" as "누리도 코스닥에 상장해 …"; empty if
/// the two do not go together so.
std::u16string with_means_of(const SentenceWords& first, std::u16string_view statement);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_MEANS_H_
