// What each of a sentence's clauses says by itself: "A는 X를 했고 B는 Y를 했다".
#ifndef HAECHI_JUDGING_CLAUSES_H_
#define HAECHI_JUDGING_CLAUSES_H_

#include <optional>
#include <vector>

#include "haechi/answer.h"
#include "reading/statement.h"

namespace haechi {

/// The clauses of a sentence that are said side by side, each as a statement of its own with what it leaves out because
/// another names it: the subject and the time of the first, the verb of the last. Empty where there are not two of
/// them, or where one depends on another.
std::vector<Statement> clauses_of(const Text& text, const Statement& said);

/// The answer to a sentence from those to its clauses: refuted as the clause that is refuted most surely, supported if
/// all are, with the evidence of each; else none.
std::optional<SentenceAnswer> together(const std::vector<SentenceAnswer>& clauses);

}  // namespace haechi

#endif  // HAECHI_JUDGING_CLAUSES_H_
