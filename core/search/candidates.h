// The claims worth comparing with a sentence.
#ifndef HAECHI_SEARCH_CANDIDATES_H_
#define HAECHI_SEARCH_CANDIDATES_H_

#include <vector>

#include "reading/statement.h"
#include "search/read_claims.h"
#include "text/text.h"

namespace haechi {

/// What the claims share with a sentence: its words and their relatives in the thesaurus, and pairs of letters. All of
/// it must outlive this.
class Candidates {
 public:
  Candidates(const ReadClaims& claims, const Statement& said, const Text& text);

  /// The claims that share most, best first, at most `most`, ranked by marks as well (search/letters.h).
  std::vector<Hit> best(size_t most) const;
  /// The best of so many that best() would find.
  std::vector<Hit> best_among(size_t found, size_t most) const;
  /// The same as best() of a sentence behind others: what says little of its own ("that is 29 trillion won") goes on
  /// about `before`, what the sentence before it named.
  std::vector<Hit> best(size_t most, const std::vector<Term>& before) const;

 private:
  const ReadClaims& claims_;
  const Statement& said_;
  std::vector<Standing> standings_;  // by words and pairs of letters
  Scores marked_;                    // with what the marks add
};

}  // namespace haechi

#endif  // HAECHI_SEARCH_CANDIDATES_H_
