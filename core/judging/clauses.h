// What each of a sentence's clauses says by itself: "A는 X를 했고 B는 Y를 했다".
#ifndef HAECHI_JUDGING_CLAUSES_H_
#define HAECHI_JUDGING_CLAUSES_H_

#include <vector>

#include "haechi/answer.h"
#include "reading/statement.h"

namespace haechi {

/// Where the clauses stand that a sentence says side by side, each with those that depend on it. Empty where there are
/// not two of them, or where one holds only under a condition.
std::vector<Span> clauses_of(const Text& text, const Statement& said);

/// The clause at `at` as a statement of its own, with what it leaves out because another names it: the subject and the
/// time of one before it, the verb of the last. Nothing if nobody knows whom it is about.
Statement clause_alone(const Statement& said, const std::vector<Span>& clauses, size_t at);

/// False for the answer to a sentence that its clauses cannot change: disputed, or refuted by more than a word.
bool heard_by_clause(const SentenceAnswer& whole);

/// Takes what the clauses are answered into the answer to their sentence. Where that is open, it is refuted as the
/// clause that is refuted most surely, supported if all are, with the evidence of each; a figure, a date or a sign
/// denied in one refutes what seems borne out, and where each is borne out, a word refutes nothing.
void settle_by_clauses(const std::vector<SentenceAnswer>& clauses, SentenceAnswer& answer);

}  // namespace haechi

#endif  // HAECHI_JUDGING_CLAUSES_H_
