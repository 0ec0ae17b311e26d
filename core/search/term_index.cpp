#include "search/term_index.h"

#include <algorithm>
#include <cmath>

#include "text/script.h"

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
  for (const TermKey key : keys) postings_[key].push_back(size_);
  lengths_.push_back(static_cast<uint32_t>(keys.size()));
  total_length_ += keys.size();
  ++size_;
}

void TermIndex::freeze() {
  constexpr float kLengthShare = 0.75f;
  size_t most = 0;
  for (const auto& [key, claims] : postings_) most = std::max(most, claims.size());
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
    norms_.push_back(1 + kSaturation * norm);
  }
}

float TermIndex::rarity(TermKey key) const {
  const auto at = postings_.find(key);
  return rarities_[at == postings_.end() ? 0 : at->second.size()];
}

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
  const auto at = postings_.find(key);
  if (at == postings_.end()) return;
  const float weight = rarities_[at->second.size()] * share * (kSaturation + 1);
  for (const uint32_t claim : at->second) scores[claim] += weight / norms_[claim];
}

void rank(const Scores& scores, size_t most, std::vector<Hit>& hits) {
  for (Hit& hit : hits) hit.score = scores[hit.claim];
  const auto better = [](const Hit& a, const Hit& b) {
    return a.score != b.score ? a.score > b.score : a.claim < b.claim;
  };
  const size_t kept = std::min(most, hits.size());
  const auto end = hits.begin() + static_cast<long>(kept);
  if (end != hits.end()) std::nth_element(hits.begin(), end, hits.end(), better);
  std::sort(hits.begin(), end, better);
  hits.resize(kept);
}

std::vector<Hit> best_of(const Scores& scores, size_t most) {
  std::vector<Hit> hits;
  for (size_t claim = 0; claim < scores.size(); ++claim)
    if (scores[claim] > 0) hits.push_back({static_cast<uint32_t>(claim), 0});
  rank(scores, most, hits);
  return hits;
}

}  // namespace haechi
