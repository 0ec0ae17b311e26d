// Whether facts are those a sentence speaks of.
#ifndef HAECHI_JUDGING_DERIVE_BIND_H_
#define HAECHI_JUDGING_DERIVE_BIND_H_

#include "judging/derive_question.h"

namespace haechi {

/// Shares of words in common, weighted by their rarity in the base.
struct Binding {
  float said = 0;         ///< of the sentence's words, those of the facts' claims
  float known = 0;        ///< of the facts' words, those of the sentence
  float missing = 0;      ///< weight of the heaviest noun of the sentence that the facts' claims lack
  bool possible = false;  ///< no name, time or other figure of the sentence stands against it

  /// `figure`: arithmetic gives a figure of the sentence, which chance seldom does.
  bool supports(bool figure) const { return possible && said >= (figure ? 0.4f : 0.6f) && known >= 0.3f; }
  bool refutes() const {
    if (!possible) return false;
    if (said >= 0.75f && known >= 0.4f) return missing < 0.6f;
    // Verbs vary; every noun must be the claims'.
    return missing < 0.3f && ((said >= 0.65f && known >= 0.4f) || (said >= 0.95f && known >= 0.3f));
  }
  float strength() const { return 0.45f + 0.35f * said + 0.15f * known; }
};

/// `used`: the members reckoned with; `asked`: the sentence's figure that is reckoned, or null; `others`: whether the
/// sentence's other figures must be the facts'.
Binding bind(const Question& question, const Family& family, const std::vector<const Member*>& used,
             const Quantity* asked, bool others = true);

/// The headline or the sentences before the claim have the word.
bool stands_around(const ReadClaim& claim, const Term& t);

}  // namespace haechi

#endif  // HAECHI_JUDGING_DERIVE_BIND_H_
