// English sentences of an article: who says them, and the facts that one tells together.
#ifndef HAECHI_EXTRACT_ENGLISH_H_
#define HAECHI_EXTRACT_ENGLISH_H_

#include <string>
#include <string_view>
#include <vector>

#include "extract/speech.h"

namespace haechi {

/// The attribution of the sentence, as read_speech() gives it for Korean.
Speech read_english_speech(std::u16string_view sentence, std::u16string_view outside);

/// "The plant employs 85 people and makes 96 megawatts" gives "The plant employs 85 people." and "The plant makes 96
/// megawatts."; what somebody says is given with who says it. Empty if the sentence tells one thing only, or is not
/// parted surely.
std::vector<std::u16string> english_facts(std::u16string_view sentence);

/// "Marta Lindqvist, a biologist at Nuri University, …" gives "Marta Lindqvist is a biologist at Nuri University."
std::vector<std::u16string> english_naming_facts(std::u16string_view sentence);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_ENGLISH_H_
