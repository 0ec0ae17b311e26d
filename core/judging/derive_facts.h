// Figures of claims as facts, and families of facts: one measure, given for several owners or several times.
#ifndef HAECHI_JUDGING_DERIVE_FACTS_H_
#define HAECHI_JUDGING_DERIVE_FACTS_H_

#include <cstdint>
#include <vector>

#include "search/read_claims.h"

namespace haechi {

/// One figure of a claim, with what it is a figure of.
struct Fact {
  const ReadClaim* claim = nullptr;
  const Phrasing* phrasing = nullptr;
  const Quantity* quantity = nullptr;
  std::vector<const Term*> terms;     ///< without speakers, verbs of saying and the owners of other figures
  std::vector<Signature> signatures;  ///< of the terms: meet that of every word which is the same
  Signature words;                    ///< of them together
};

/// A fact and the name that sets it apart from the others of its family; null where time does.
struct Member {
  const Fact* fact = nullptr;
  const Term* owner = nullptr;
};

/// Facts of one source that differ in one name only, or in time only.
struct Family {
  std::vector<Member> members;
  bool over_time = false;
  bool unclear = false;  ///< claims disagree on a member's figure
};

/// The figures of `claim` that are plain amounts, with nothing left open.
std::vector<Fact> facts_of(const ReadClaims& claims, const ReadClaim& claim);
/// The families that a sentence asks for. Few sentences set owners or times against each other, and finding what
/// differs in one name only takes long.
struct FamiliesAsked {
  size_t named = SIZE_MAX;  ///< so many owners must it name, for a rule to settle it by them
  bool of_whole = false;    ///< or one, where another of the family is a whole
  bool over_time = false;

  bool any() const { return named != SIZE_MAX || of_whole || over_time; }
};

/// All families of two and more among `facts` that `said` asks for.
std::vector<Family> families_of(const Statement& said, const std::vector<Fact>& facts, const FamiliesAsked& asked);

bool same_word(const Term& a, const Term& b);

}  // namespace haechi

#endif  // HAECHI_JUDGING_DERIVE_FACTS_H_
