// How far a claim is about the same as the text, but for the one word of either that may carry a contrary sign.
#ifndef HAECHI_JUDGING_SIGN_BINDING_H_
#define HAECHI_JUDGING_SIGN_BINDING_H_

#include "judging/rules.h"

namespace haechi {

class SignBinding {
 public:
  SignBinding(const Case& sentence, const Comparison& c)
      : case_(sentence),
        c_(c),
        lexicon_(sentence.claims.lexicon()),
        said_(sentence.said),
        known_(c.phrasing->statement) {}

  /// The claim has so little of the text that whatever word were the contrary one, it would not be about the same: as
  /// about_the_same() asks, for the word and its denial at best the two heaviest that the claim has not.
  bool tells_little() const;
  /// How much of the text besides its word `i`, and what denies that, a claim has.
  float bound(const Comparison& c, size_t i) const;
  /// True if the text but for its word `i` and the claim but for its word `j` speak of one thing.
  bool about_the_same(size_t i, size_t j) const;

 private:
  bool clause_bound(size_t i) const;
  bool has_fellow(size_t k) const;
  bool tells_which(size_t k) const;
  bool has_another_subject(size_t k) const;
  bool says_it(const Term& t) const;
  float known_bound(size_t j, bool clause) const;

  const Case& case_;
  const Comparison& c_;
  const Lexicon& lexicon_;
  const Statement& said_;
  const Statement& known_;
};

}  // namespace haechi

#endif  // HAECHI_JUDGING_SIGN_BINDING_H_
