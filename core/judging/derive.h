// Sentences that no single claim settles, but arithmetic over claims of one measure does.
#ifndef HAECHI_JUDGING_DERIVE_H_
#define HAECHI_JUDGING_DERIVE_H_

#include <optional>
#include <string>
#include <vector>

#include "haechi/answer.h"
#include "search/candidates.h"

namespace haechi {

/// What arithmetic over claims says of a sentence.
struct Derived {
  Stance stance = Stance::Supports;
  Slot slot = Slot::Number;  ///< of a refutation: what is wrong
  float strength = 0;        ///< 0..1: how surely the figures are those the sentence speaks of
  Derivation derivation;
  std::vector<const ReadClaim*> claims;  ///< in the order of the derivation's terms
  Span said;                             ///< the figure or word of the sentence that the arithmetic settles
  std::string found;                     ///< what the claims give in its place
};

/// Comparison, rank, difference, ratio, sum, share, remainder and change over time among the figures that claims of one
/// source give for one measure. Nothing, where the sentence asks for no arithmetic or its figures are not surely known.
/// Figures that some arithmetic over claims gives, though not surely the one that the sentence means, are added to
/// `open`.
std::optional<Derived> derive(const ReadClaims& claims, const Text& text, const Statement& said,
                              const Candidates& candidates, std::vector<Span>* open = nullptr);

}  // namespace haechi

#endif  // HAECHI_JUDGING_DERIVE_H_
