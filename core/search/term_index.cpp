#include "search/term_index.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>

#include "text/script.h"
#include "text/sort.h"

namespace haechi {
namespace {

constexpr TermKey kWordBit = 1ull << 63;
constexpr float kSaturation = 1.2f;  // BM25's k1

/// Pairs of neighbouring characters find words whose endings or spelling differ.
void add_bigrams(std::u16string_view word, std::vector<TermKey>& keys) {
  if (word.size() < 3) return;
  for (size_t i = 0; i + 1 < word.size(); ++i) keys.push_back(key_of(word.substr(i, 2)) ^ 1);
}

}  // namespace

TermKey key_of(ConceptId id) { return id; }

TermKey key_of(std::u16string_view word) {
  uint64_t h = 1469598103934665603ull;  // FNV-1a
  for (const char16_t c : word) {
    h ^= c;
    h *= 1099511628211ull;
  }
  return (h << 1) | kWordBit;
}

std::vector<TermKey> keys_of(const Term& term) {
  std::vector<TermKey> keys;
  for (const ConceptId id : term.ids) keys.push_back(key_of(id));
  if (keys.empty()) {
    keys.push_back(key_of(term.key));
    add_bigrams(term.key, keys);
  }
  return keys;
}

void TermIndex::add(const std::vector<TermKey>& keys) {
  for (const TermKey key : keys) {
    Slot& slot = slots_[slot_of(key)];
    if (slot.row == 0) {
      slot = {key, static_cast<uint32_t>(postings_.size())};
      postings_.emplace_back();
    }
    postings_[slot.row].push_back(size_);
    if (postings_.size() * 2 > slots_.size()) grow();
  }
  lengths_.push_back(static_cast<uint32_t>(keys.size()));
  total_length_ += keys.size();
  ++size_;
}

/// Keys are hashed by multiplication (Knuth, TAOCP 6.4), whose upper half is well mixed, and probed one after another.
size_t TermIndex::slot_of(TermKey key) const {
  const size_t mask = slots_.size() - 1;
  size_t at = static_cast<size_t>((key * 0x9E3779B97F4A7C15ull) >> 32) & mask;
  while (slots_[at].row != 0 && slots_[at].key != key) at = (at + 1) & mask;
  return at;
}

void TermIndex::grow() {
  const std::vector<Slot> full = std::exchange(slots_, std::vector<Slot>(slots_.size() * 2));
  for (const Slot& slot : full)
    if (slot.row != 0) slots_[slot_of(slot.key)] = slot;
}

void TermIndex::freeze() {
  constexpr float kLengthShare = 0.75f;
  size_t most = 0;
  for (const std::vector<uint32_t>& claims : postings_) most = std::max(most, claims.size());
  const float n = static_cast<float>(size_ + 1);
  rarities_.reserve(most + 1);
  for (size_t claims = 0; claims <= most; ++claims) {
    const float df = claims == 0 ? 0.5f : static_cast<float>(claims);
    // Rounded so that the last bit of the platform's logarithm cannot show.
    rarities_.push_back(std::round(std::log(n / df) / std::log(n / 0.5f) * 4096) / 4096);
  }
  const float mean = static_cast<float>(total_length_) / static_cast<float>(size_);
  norms_.reserve(lengths_.size());
  for (const uint32_t length : lengths_) {
    const float norm = 1 - kLengthShare + kLengthShare * static_cast<float>(length) / mean;
    norms_.push_back((kSaturation + 1) / (1 + kSaturation * norm));
  }
}

float TermIndex::rarity(TermKey key) const { return rarities_[claims_with(key).size()]; }

float TermIndex::rarity(const Term& term) const {
  if (term.ids.empty()) return rarity(key_of(term.key));
  float least = 1;
  for (const ConceptId id : term.ids) least = std::min(least, rarity(key_of(id)));
  return least;
}

bool TermIndex::knows(const Term& term) const {
  if (term.ids.empty()) return knows(key_of(term.key));
  return std::any_of(term.ids.begin(), term.ids.end(), [&](ConceptId id) { return knows(key_of(id)); });
}

void TermIndex::add_scores(TermKey key, float share, Scores& scores) const {
  const std::vector<uint32_t>& claims = claims_with(key);
  const float weight = rarities_[claims.size()] * share;
  for (const uint32_t claim : claims) scores[claim] += weight * norms_[claim];
}

namespace {

/// A claim as a number: above, its score's bits turned round, which puts the best first (no score is negative); below,
/// its row.
Standing standing_of(const Scores& scores, size_t claim) {
  uint32_t bits;
  std::memcpy(&bits, &scores[claim], sizeof bits);
  return (static_cast<Standing>(~bits) << 32) | claim;
}
uint32_t claim_at(Standing standing) { return static_cast<uint32_t>(standing); }

std::vector<Hit> best_at(std::vector<Standing>& standings, const Scores& scores, size_t most) {
  keep_least(standings, most);
  std::vector<Hit> hits;
  hits.reserve(standings.size());
  for (const Standing standing : standings) hits.push_back({claim_at(standing), scores[claim_at(standing)]});
  return hits;
}

}  // namespace

std::vector<Standing> standings_of(const Scores& scores) {
  std::vector<Standing> standings;
  standings.reserve(scores.size());
  for (size_t claim = 0; claim < scores.size(); ++claim)
    if (scores[claim] > 0) standings.push_back(standing_of(scores, claim));
  return standings;
}

std::vector<Hit> best_of(const Scores& scores, size_t most) {
  std::vector<Standing> standings = standings_of(scores);
  return best_at(standings, scores, most);
}

std::vector<Hit> best_of(std::vector<Standing> standings, size_t among, const Scores& ranking, size_t most) {
  take_least(standings, among);
  for (Standing& standing : standings) standing = standing_of(ranking, claim_at(standing));
  return best_at(standings, ranking, most);
}

}  // namespace haechi
