// What an answer shows of a comparison, in the ranges and words of the text as pasted.
#ifndef HAECHI_JUDGING_EVIDENCE_H_
#define HAECHI_JUDGING_EVIDENCE_H_

#include <string>

#include "haechi/answer.h"
#include "judging/compare.h"

namespace haechi {

TextRange range_of(const Text& text, Span span);
std::string words_of(const Text& text, Span span);

/// The claim as evidence, with the slots that match and those that differ. `score`: 0..1, how surely.
Evidence evidence_of(const Text& text, const Comparison& c, Stance stance, float score);

/// The same for a denial that a rule or another source gives: `said` in the text is not what `known` says.
Evidence denial_of(const Text& text, const Comparison& c, Slot slot, Span said, Span known, float score);

Difference difference_of(const Text& text, const Comparison& c, Slot slot, Span said, Span known);

/// "Not A but B", and it is A: what is wrong is the name, not that something is denied.
void name_instead(const Text& text, const Statement& said, SentenceAnswer& answer);

/// The answer to "it is not true that …" from the answer to what stands within; `framing`: the words that deny it.
void turn_over(const Text& text, Span framing, SentenceAnswer& answer);

}  // namespace haechi

#endif  // HAECHI_JUDGING_EVIDENCE_H_
