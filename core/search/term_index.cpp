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

std::vector<Hit> TermIndex::search(const std::vector<Term>& terms, const Lexicon& lexicon, size_t most) const {
  // BM25 (Robertson and Zaragoza 2009) with each term counted once.
  constexpr float kLengthShare = 0.4f, kSaturation = 1.2f;
  const float mean = size_ ? static_cast<float>(total_length_) / static_cast<float>(size_) : 1;
  std::unordered_map<uint32_t, float> scores;
  const auto add = [&](TermKey key, float share) {
    const auto at = postings_.find(key);
    if (at == postings_.end()) return;
    const float weight = rarity(key) * share;
    for (const uint32_t claim : at->second) {
      const float norm = 1 - kLengthShare + kLengthShare * static_cast<float>(lengths_[claim]) / mean;
      scores[claim] += weight * (kSaturation + 1) / (1 + kSaturation * norm);
    }
  };
  for (const Term& term : terms) {
    const auto keys = keys_of(term);
    for (size_t i = 0; i < keys.size(); ++i) add(keys[i], term.ids.empty() && i > 0 ? 0.25f : 1);
    for (const ConceptId id : term.ids) {
      const Concept& c = lexicon.concept_at(id);
      for (const auto* related : {&c.opposite, &c.broader, &c.near, &c.converse})
        for (const ConceptId other : *related) add(key_of(other), 0.6f);
    }
  }
  std::vector<Hit> hits;
  hits.reserve(scores.size());
  for (const auto& [claim, score] : scores) hits.push_back({claim, score});
  std::sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) {
    return a.score != b.score ? a.score > b.score : a.claim < b.claim;
  });
  if (hits.size() > most) hits.resize(most);
  return hits;
}

}  // namespace haechi
