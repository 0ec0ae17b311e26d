#include "search/candidates.h"

#include <algorithm>

#include "text/script.h"

namespace haechi {
namespace {

constexpr float kPartOfWord = 0.1f;  // pairs of characters within a word that no table knows
constexpr float kRelative = 0.4f;     // opposites, kinds and neighbours in the thesaurus
constexpr float kLetterPair = 0.8f;   // pairs of characters across the sentence

void add_terms(const ReadClaims& claims, const std::vector<Term>& terms, Scores& scores) {
  const TermIndex& index = claims.index();
  for (const Term& term : terms) {
    const auto keys = keys_of(term);
    for (size_t i = 0; i < keys.size(); ++i) index.add_scores(keys[i], term.ids.empty() && i > 0 ? kPartOfWord : 1, scores);
    for (const ConceptId id : term.ids) {
      const Concept& c = claims.lexicon().concept_at(id);
      for (const auto* related : {&c.opposite, &c.broader, &c.near, &c.converse})
        for (const ConceptId other : *related) index.add_scores(key_of(other), kRelative, scores);
    }
  }
}

bool is_unspaced(char16_t c) {
  const Script script = script_of(c);
  return script == Script::Hangul || script == Script::Han || script == Script::Kana || script == Script::Digit;
}

}  // namespace

std::vector<TermKey> letter_pairs(const Text& text, Span span) {
  std::vector<TermKey> pairs;
  char16_t before = 0;
  for (const char16_t c : text.view(span)) {
    if (is_blank(c)) continue;
    if (!is_unspaced(c)) {
      before = 0;
      continue;
    }
    if (before != 0) pairs.push_back((static_cast<TermKey>(before) << 16) | c);
    before = c;
  }
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

std::vector<Hit> find_candidates(const ReadClaims& claims, const Statement& said, const Text& text, size_t most) {
  Scores scores(claims.all().size());
  add_terms(claims, said.terms, scores);
  for (const TermKey pair : letter_pairs(text, said.span)) claims.letters().add_scores(pair, kLetterPair, scores);
  return best_of(scores, most);
}

}  // namespace haechi
