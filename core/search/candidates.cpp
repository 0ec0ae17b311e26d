#include "search/candidates.h"

#include <algorithm>

#include "search/letters.h"
#include "text/script.h"

namespace haechi {
namespace {

constexpr float kPartOfWord = 0.1f;  // pairs of characters within a word that no table knows
constexpr float kRelative = 0.4f;    // opposites, kinds and neighbours in the thesaurus
constexpr size_t kFewWords = 4;      // so few words beside a figure leave the rest to the sentence before
constexpr float kLetterPair = 0.8f, kStart = 0.8f, kFigure = 1.2f, kOpen = 0.3f;
constexpr size_t kRanked = 32;  // so many of what is found are ranked by marks

void add_terms(const ReadClaims& claims, const std::vector<Term>& terms, Scores& scores) {
  const TermIndex& index = claims.index();
  for (const Term& term : terms) {
    const auto keys = keys_of(term);
    for (size_t i = 0; i < keys.size(); ++i)
      index.add_scores(keys[i], term.ids.empty() && i > 0 ? kPartOfWord : 1, scores);
    for (const ConceptId id : term.ids) {
      const Concept& c = claims.lexicon().concept_at(id);
      for (const auto* related : {&c.opposite, &c.broader, &c.near, &c.converse})
        for (const ConceptId other : *related) index.add_scores(key_of(other), kRelative, scores);
    }
  }
}

/// A figure and hardly a word beside it: what it is a figure of stands in the sentence before.
bool is_elliptic(const Statement& said) {
  return said.terms.size() <= kFewWords && !said.quantities.empty() &&
         std::none_of(said.terms.begin(), said.terms.end(), [](const Term& t) { return t.name || t.unknown; });
}

void add_marks(const TermIndex& index, const Marks& marks, Scores& scores) {
  for (const TermKey key : marks.starts) index.add_scores(key, kStart, scores);
  for (const TermKey key : marks.figures) index.add_scores(key, kFigure, scores);
  for (const TermKey key : marks.open) index.add_scores(key, kOpen, scores);
}

}  // namespace

Candidates::Candidates(const ReadClaims& claims, const Statement& said, const Text& text)
    : claims_(claims), said_(said), marked_(claims.all().size()) {
  add_terms(claims, said.terms, marked_);
  // A short name that was met across scripts: 온해 of 온해초.
  for (const Term& term : said.terms)
    if (said.language != Language::Korean && term.key.size() == 2 && is_hangul(term.key[0]))
      for (const TermKey pair : letter_pairs(term.key)) claims.letters().add_scores(pair, kLetterPair, marked_);
  for (const TermKey pair : letter_pairs(text.view(said.span))) claims.letters().add_scores(pair, kLetterPair, marked_);
  standings_ = standings_of(marked_);
  add_marks(claims.marks(), marks_of(text, said), marked_);
}

std::vector<Hit> Candidates::best(size_t most) const { return best_among(most, most); }

std::vector<Hit> Candidates::best_among(size_t found, size_t most) const {
  return best_of(standings_, std::max(found, kRanked), marked_, most);
}

std::vector<Hit> Candidates::best(size_t most, const std::vector<Term>& before) const {
  std::vector<Hit> found = best(most);
  if (before.empty() || !is_elliptic(said_)) return found;
  Scores scores = marked_;
  add_terms(claims_, before, scores);
  for (const Hit& hit : best_of(scores, most))
    if (std::none_of(found.begin(), found.end(), [&](const Hit& f) { return f.claim == hit.claim; }))
      found.push_back(hit);
  return found;
}

}  // namespace haechi
