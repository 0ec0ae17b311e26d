// For tests of extraction: what its readers make of a sentence, in UTF-8.
#ifndef HAECHI_TESTS_CORE_EXTRACT_SUPPORT_H_
#define HAECHI_TESTS_CORE_EXTRACT_SUPPORT_H_

#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "extract/parts.h"
#include "extract/words.h"
#include "text/utf.h"

namespace haechi {

using Facts = std::vector<std::string>;

template <class Read>
Facts read(const Read& reader, std::string_view sentence) {
  const std::u16string text = to_utf16(sentence);
  Facts out;
  for (const auto& fact : reader(SentenceWords(text))) {
    if constexpr (std::is_same_v<std::decay_t<decltype(fact)>, SentencePart>)
      out.push_back(to_utf8(fact.text));
    else
      out.push_back(to_utf8(fact));
  }
  return out;
}

}  // namespace haechi

#endif  // HAECHI_TESTS_CORE_EXTRACT_SUPPORT_H_
