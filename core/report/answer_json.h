// The answer as JSON, from its parts. docs/answer-format.md is its description for users.
#ifndef HAECHI_REPORT_ANSWER_JSON_H_
#define HAECHI_REPORT_ANSWER_JSON_H_

#include <string>
#include <string_view>

#include "haechi/answer.h"
#include "haechi/base.h"

namespace haechi {

/// `pasted`: the text that the offsets of `answer` count in. `id_json`: the id as JSON, empty for none.
std::string answer_json(const Answer& answer, std::u16string_view pasted, const Base& base, std::string_view id_json);
std::string sentence_json(const SentenceAnswer& sentence, std::u16string_view pasted, const Base& base);

/// Indices of the sources that the answer cites, each once, in the base's order.
std::vector<uint32_t> cited_sources(const Answer& answer, const Base& base);

}  // namespace haechi

#endif  // HAECHI_REPORT_ANSWER_JSON_H_
