// The public JSON functions of checker.h.
#include "base/json_writer.h"
#include "haechi/checker.h"
#include "report/answer_json.h"

namespace haechi {

std::string to_json(const Check& check, const Base& base, std::string_view id) {
  std::string id_json;
  if (!id.empty()) id_json = JsonWriter().value(id).take();
  return answer_json(check.so_far(), check.pasted(), base, id_json);
}

std::string sentence_to_json(const Check& check, const Base& base, size_t index) {
  const Answer& answer = check.so_far();
  if (index >= answer.sentences.size()) return {};
  return sentence_json(answer.sentences[index], check.pasted(), base);
}

}  // namespace haechi
