// From terms to the claims that hold them, with the weight a term's rarity gives it.
#ifndef HAECHI_SEARCH_TERM_INDEX_H_
#define HAECHI_SEARCH_TERM_INDEX_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "reading/statement.h"

namespace haechi {

/// A concept or entity id, or the hash of a word that no table knows.
using TermKey = uint64_t;

TermKey key_of(ConceptId id);
TermKey key_of(std::u16string_view word);
/// Every key of a term: its ids, else its word.
std::vector<TermKey> keys_of(const Term& term);

struct Hit {
  uint32_t claim = 0;
  float score = 0;
};

/// By claim.
using Scores = std::vector<float>;
/// A claim and its score as one number, the best claim's the least.
using Standing = uint64_t;
/// The standings of the claims with a score, in the claims' order.
std::vector<Standing> standings_of(const Scores& scores);
/// The claims with a score, best first, at most `most`.
std::vector<Hit> best_of(const Scores& scores, size_t most);
/// Of the first `among` standings, those with the best scores in `ranking`, best first, at most `most`.
std::vector<Hit> best_of(std::vector<Standing> standings, size_t among, const Scores& ranking, size_t most);

class TermIndex {
 public:
  /// `keys`: sorted, without repeats. Claims are added in order 0, 1, …
  void add(const std::vector<TermKey>& keys);
  /// Call once, behind the last add() and before anything is asked.
  void freeze();

  /// Inverse document frequency, 0 (in every claim) to 1 (in none); Spärck Jones 1972.
  float rarity(TermKey key) const;
  float rarity(const Term& term) const;
  const std::vector<uint32_t>& claims_with(TermKey key) const { return postings_[slots_[slot_of(key)].row]; }
  bool knows(TermKey key) const { return !claims_with(key).empty(); }
  bool knows(const Term& term) const;
  /// Adds to every claim with the key what it is worth there, times `share`: BM25 (Robertson and Zaragoza 2009) with
  /// each key counted once.
  void add_scores(TermKey key, float share, Scores& scores) const;
  size_t size() const { return size_; }

 private:
  /// Of a hash table whose slots are a power of two, at least half of them empty (`row` 0).
  struct Slot {
    TermKey key = 0;
    uint32_t row = 0;
  };

  /// The slot that has the key, or the empty one where it belongs.
  size_t slot_of(TermKey key) const;
  void grow();

  std::vector<Slot> slots_ = std::vector<Slot>(16);
  std::vector<std::vector<uint32_t>> postings_ = {{}};  // by row of a slot: the claims with its key; none have no key
  std::vector<uint32_t> lengths_;
  std::vector<float> rarities_;  // by the number of claims that have the key
  std::vector<float> norms_;     // by claim: what its length multiplies a score by
  uint64_t total_length_ = 0;
  uint32_t size_ = 0;
};

}  // namespace haechi

#endif  // HAECHI_SEARCH_TERM_INDEX_H_
