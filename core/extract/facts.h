// The facts that one sentence tells together, each as a sentence of its own.
#ifndef HAECHI_EXTRACT_FACTS_H_
#define HAECHI_EXTRACT_FACTS_H_

#include <string>
#include <string_view>
#include <vector>

#include "extract/words.h"

namespace haechi {

/// "A는 X를 했고 Y도 했다" gives "A는 X를 했다" and "A는 Y도 했다"; what somebody says is given in parts with its
/// speaker, who is named in `speaker` where that is known. Empty if the sentence tells one thing only, or is not parted
/// surely. Korean only.
std::vector<std::u16string> single_facts(const SentenceWords& sentence, std::u16string_view speaker = {});

}  // namespace haechi

#endif  // HAECHI_EXTRACT_FACTS_H_
