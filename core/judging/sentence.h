// The verdict of one sentence from all claims that speak to it.
#ifndef HAECHI_JUDGING_SENTENCE_H_
#define HAECHI_JUDGING_SENTENCE_H_

#include "haechi/answer.h"
#include "judging/compare.h"

namespace haechi {

/// So many claims is a sentence compared with, the likeliest first.
inline constexpr size_t kCompared = 16;

/// False for questions, wishes, greetings and what else asserts nothing that sources could settle.
bool is_checkable(const Statement& statement);

/// What earlier sentences of a text named and a later one may leave unsaid.
struct Context {
  TimeContext time;
  std::vector<Term> terms;
};

/// Takes what a sentence names into `context`; only the last that says something is remembered, since reference rarely
/// reaches further back.
void remember(const Statement& said, Context& context);

/// Judges what `text` says in `sentence`, and takes what it names into `context`. The confidence is what the model and
/// the rules state; calibration.h tells how often such an answer is right.
SentenceAnswer judge_sentence(const ReadClaims& claims, const BaseView& view, const Text& text, Span sentence,
                              Context& context);

}  // namespace haechi

#endif  // HAECHI_JUDGING_SENTENCE_H_
