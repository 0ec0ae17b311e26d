// Endings that join Korean clauses, and what the clause ends in when it stands alone.
#ifndef HAECHI_EXTRACT_CONNECTIVES_H_
#define HAECHI_EXTRACT_CONNECTIVES_H_

#include <optional>
#include <string>
#include <string_view>

namespace haechi {

/// How the sentence ends, as far as the clauses before share it.
struct ClauseEnd {
  enum class Kind {
    Present,
    Past,
    Progressive,  ///< …하고 있다
    Future,       ///< …할 예정이다
    Decided,      ///< …하기로 했다
    Must,         ///< …해야 한다
    Planned,      ///< …하겠다는 계획을 세웠다
    Unshared,     ///< …할 수 없다: the clauses before may be otherwise
  };
  Kind kind = Kind::Present;
  std::u16string tail;  ///< what follows the verb: 있다, 예정이다, 했다, 한다
};

/// Reads it off the last words, full stop and quotation marks aside; `words` ends with the sentence's own predicate.
ClauseEnd read_end(std::u16string_view words);

/// What stands around the word.
struct JoinContext {
  bool comma = false;          ///< a comma behind it
  std::u16string_view ending;  ///< the sentence, or what is told in it: read_end() tells what clauses may share
  std::u16string_view behind;  ///< the words that follow
  bool object = false;         ///< the word before it is an object
  bool saying = false;         ///< the word is itself a verb of saying: it shares no more than the tense
};

struct FiniteForm {
  std::u16string text;
  bool said = false;    ///< it ends what somebody says: …다며 as …다고
  bool marked = false;  ///< it has a tense of its own: 했고, 하지만
  size_t taken = 0;     ///< words behind it that belong to it: 반면
};

/// False if the word surely joins no clauses: a look at its last letter, and at what follows.
bool may_join(std::u16string_view word, std::u16string_view behind);

/// 했고 as 했다, 하며 as 했다 or 한다, 이라며 as 이라고; nothing if the word joins no clauses.
std::optional<FiniteForm> finite_form(std::u16string_view word, const JoinContext& context);

/// True for 했, 갔: a stem with the sign of the past.
bool ends_in_past(std::u16string_view stem);
/// True for …다고, …라고 and a quotation with 고.
bool is_quotative(std::u16string_view word);
/// The sentence as what somebody says: 했다 as 했다고, 뜻이다 as 뜻이라고, 뜻 as 뜻이라고.
std::u16string quotative(std::u16string sentence);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_CONNECTIVES_H_
