// What one source bears out and another denies is disputed: both sides are shown.
#ifndef HAECHI_JUDGING_DISPUTES_H_
#define HAECHI_JUDGING_DISPUTES_H_

#include <vector>

#include "haechi/answer.h"
#include "judging/rules.h"

namespace haechi {

/// Turns the support that `out` holds into a dispute where another source denies what bears it out. `supports`: the
/// claims that do, best first.
void dispute_support(const Case& sentence, const std::vector<const Comparison*>& supports, SentenceAnswer& out);

/// Turns the refutation that `out` holds into a dispute where another source bears out what `denial` denies at
/// `denied`.
void dispute_denial(const Case& sentence, const Comparison& denial, Span denied, SentenceAnswer& out);

/// Turns what neither claim alone settles into a dispute where the text takes one side of claims that dispute each
/// other.
void dispute_sides(const Case& sentence, SentenceAnswer& out);

}  // namespace haechi

#endif  // HAECHI_JUDGING_DISPUTES_H_
