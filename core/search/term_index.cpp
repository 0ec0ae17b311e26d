#include "search/term_index.h"

#include <algorithm>
#include <cmath>

#include "text/script.h"

namespace haechi {
namespace {

constexpr TermKey kWordBit = 1ull << 63;

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

float TermIndex::rarity(TermKey key) const {
  const auto at = postings_.find(key);
  const float n = static_cast<float>(size_ + 1);
  const float df = at == postings_.end() ? 0.5f : static_cast<float>(at->second.size());
  // Rounded so that the last bit of the platform's logarithm cannot show.
  return std::round(std::log(n / df) / std::log(n / 0.5f) * 4096) / 4096;
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
  constexpr float kLengthShare = 0.75f, kSaturation = 1.2f;
  const auto at = postings_.find(key);
  if (at == postings_.end()) return;
  const float mean = static_cast<float>(total_length_) / static_cast<float>(size_);
  const float weight = rarity(key) * share;
  for (const uint32_t claim : at->second) {
    const float norm = 1 - kLengthShare + kLengthShare * static_cast<float>(lengths_[claim]) / mean;
    scores[claim] += weight * (kSaturation + 1) / (1 + kSaturation * norm);
  }
}

std::vector<Hit> best_of(const Scores& scores, size_t most) {
  std::vector<Hit> hits;
  for (size_t claim = 0; claim < scores.size(); ++claim)
    if (scores[claim] > 0) hits.push_back({static_cast<uint32_t>(claim), scores[claim]});
  const auto better = [](const Hit& a, const Hit& b) { return a.score != b.score ? a.score > b.score : a.claim < b.claim; };
  const size_t kept = std::min(most, hits.size());
  std::partial_sort(hits.begin(), hits.begin() + static_cast<long>(kept), hits.end(), better);
  hits.resize(kept);
  return hits;
}

}  // namespace haechi
