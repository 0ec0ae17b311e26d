// Endings that join Korean clauses, and what the clause ends in when it stands alone.
#ifndef HAECHI_EXTRACT_CONNECTIVES_H_
#define HAECHI_EXTRACT_CONNECTIVES_H_

#include <optional>
#include <string>
#include <string_view>

namespace haechi {

/// What stands around the word.
struct JoinContext {
  bool comma = false;          ///< a comma behind it
  bool past = false;           ///< the sentence ends in the past
  std::u16string_view behind;  ///< the words that follow
};

struct FiniteForm {
  std::u16string text;
  bool said = false;  ///< it ends what somebody says: …다며 as …다고
};

/// 했고 as 했다, 하며 as 했다 or 하다, 이라며 as 이라고; nothing if the word joins no clauses.
std::optional<FiniteForm> finite_form(std::u16string_view word, const JoinContext& context);

/// True for 했, 갔, 있: a stem with the sign of the past, or 있 and 없 themselves.
bool ends_in_past(std::u16string_view stem);
/// True for …다고, …라고 and a quotation with 고.
bool is_quotative(std::u16string_view word);
/// The sentence as what somebody says: 했다 as 했다고, 뜻이다 as 뜻이라고, 뜻 as 뜻이라고.
std::u16string quotative(std::u16string sentence);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_CONNECTIVES_H_
