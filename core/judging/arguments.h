// Who does what to whom: the places round each predicate of a statement, by role, order and clause.
#ifndef HAECHI_JUDGING_ARGUMENTS_H_
#define HAECHI_JUDGING_ARGUMENTS_H_

#include <optional>
#include <vector>

#include "judging/compare.h"

namespace haechi {

/// The terms that fill the places of one predicate, as indices; -1 where none does. Passives are turned: the agent is
/// the subject.
struct Arguments {
  int predicate = -1;
  int subject = -1;
  int object = -1;     ///< what the act is done to, or to whom
  int standard = -1;   ///< what the subject is measured against
  int source = -1;     ///< from where, from whom
  int goal = -1;       ///< to where, to whom
  bool ratio = false;  ///< no predicate, but "A is n times B": the subject is the greater
};

/// The places of every predicate of `s`. A noun of a name ("A의 수준", "the level of A") stands for the name.
std::vector<Arguments> arguments_of(const ReadClaims& claims, const Statement& s);

/// Two terms of the text that both stand in the claim, round the same act or measure.
struct Exchange {
  int said_predicate = -1;  ///< -1: a ratio
  int first = -1,
      second = -1;  ///< of the text: who acts and who suffers, who is ahead and who behind, whence and whither
  int known_first = -1, known_second = -1;  ///< the same two terms in the claim
  int known_predicate = -1;
  bool exchanged = false;  ///< their places are exchanged in the claim
  bool two_acts = false;   ///< they are placed by two predicates, one each
  bool turned = false;     ///< the predicates are converse, opposite, or one is denied: exchanged places say the same
};

/// How the text and the claim place the same two terms; none where they do not share two such.
std::optional<Exchange> exchange_of(const ReadClaims& claims, const Statement& said, const Statement& known);

/// True if the text says the claim's relation from its other end: A leads B, B lags behind A.
inline bool is_converse(const Exchange& e) { return e.exchanged && e.turned; }

}  // namespace haechi

#endif  // HAECHI_JUDGING_ARGUMENTS_H_
