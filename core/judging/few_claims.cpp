#include "judging/few_claims.h"

#include <algorithm>
#include <initializer_list>
#include <vector>

#include "judging/features.h"

namespace haechi {
namespace {

constexpr size_t kFewClaims = 8;
constexpr float kBound = 0.5f;                             // from this strength on the claim has the word
constexpr float kGoverned = 0.5f;                          // so much of what a verb governs
constexpr size_t kWords = 3;                               // so many words, figures and times are a statement
constexpr float kBorneOutFrom = 0.7f, kDeniedFrom = 0.3f;  // so probable must either be besides

/// What is so general that it tells little of what a text is about (하다, 것, have).
bool is_general(const Term& t) { return t.in(ConceptClass::Light) && !t.name; }

/// Who says it: compared as the speaker, not as a word.
bool names_speaker(const Statement& s, const Term& t) {
  return std::any_of(s.speakers.begin(), s.speakers.end(), [&](const Speaker& k) { return k.span.overlaps(t.span); });
}

/// What the claim has to have; verbs of saying frame the text, nouns that may mean speech do not.
bool counts(const Case& sentence, const Term& t) {
  const bool frames = t.predicate && is_saying(sentence.claims.lexicon(), t);
  return !frames && !t.framing && !names_speaker(sentence.said, t);
}

bool has_word(const Comparison& c, size_t i) { return c.strengths[i] >= kBound; }
bool has_contrary(const Comparison& c, size_t i) { return c.pairs[i].relation == Relation::Opposite; }

/// Of the words that tell what the text is about: those that the claim has, or those that it lacks.
size_t telling_words(const Case& sentence, const Comparison& c, bool had) {
  const auto& terms = sentence.said.terms;
  size_t count = 0;
  for (size_t i = 0; i < terms.size(); ++i)
    count += has_word(c, i) == had && !is_general(terms[i]) && counts(sentence, terms[i]);
  return count;
}

bool has_every_word(const Case& sentence, const Comparison& c) {
  const auto& terms = sentence.said.terms;
  for (size_t i = 0; i < terms.size(); ++i)
    if ((!has_word(c, i) || has_contrary(c, i)) && counts(sentence, terms[i])) return false;
  return true;
}

bool restricts(const Case& sentence, const Comparison& c) {
  const auto& known = c.phrasing->statement.terms;
  const auto& terms = sentence.said.terms;
  for (size_t i = 0; i < terms.size(); ++i)
    if (terms[i].only && (c.pairs[i].claim < 0 || !known[static_cast<size_t>(c.pairs[i].claim)].only)) return true;
  return false;
}

bool denies(const Statement& s) {
  return std::any_of(s.terms.begin(), s.terms.end(), [](const Term& t) { return t.negated; });
}

/// What one denies, the other denies: the same words, and no others.
bool denies_alike(const Case& sentence, const Comparison& c) {
  const auto& known = c.phrasing->statement.terms;
  std::vector<bool> paired(known.size(), false);
  for (size_t i = 0; i < c.pairs.size(); ++i) {
    const int j = c.pairs[i].claim;
    const bool there = j >= 0 && known[static_cast<size_t>(j)].negated;
    if (sentence.said.terms[i].negated != there) return false;
    if (there) paired[static_cast<size_t>(j)] = true;
  }
  for (size_t j = 0; j < known.size(); ++j)
    if (known[j].negated && !paired[j]) return false;
  return true;
}

/// What the verbs of the text govern they govern in the claim.
bool holds_together(const Case& sentence, const Comparison& c) {
  return scatter_of(sentence.comparer, c, sentence.said).governed >= kGoverned;
}

bool all_in(const Comparison& c, std::initializer_list<Slot> slots) {
  return std::all_of(c.conflicts.begin(), c.conflicts.end(),
                     [&](const Conflict& k) { return std::find(slots.begin(), slots.end(), k.slot) != slots.end(); });
}

}  // namespace

bool has_few_claims(const ReadClaims& claims) { return claims.all().size() < kFewClaims; }

bool bears_out_entirely(const Case& sentence, const Comparison& c, float probability) {
  const int unsettled = c.figures_missing + c.figures_open + c.times_missing + c.times_open;
  return probability >= kBorneOutFrom && c.conflicts.empty() && unsettled == 0 && !c.stronger &&
         has_every_word(sentence, c) &&
         telling_words(sentence, c, true) + static_cast<size_t>(c.figures_entailed + c.times_entailed) >= kWords &&
         denies_alike(sentence, c) && !restricts(sentence, c) &&
         (c.figures_entailed > 0 || holds_together(sentence, c));
}

bool denies_one_point(const Case& sentence, const Comparison& c, float probability) {
  const size_t missing = telling_words(sentence, c, false);
  if (c.conflicts.empty() || missing > 2 || !holds_together(sentence, c)) return false;
  if (all_in(c, {Slot::Number, Slot::Unit, Slot::Date})) return true;
  if (missing > 1 || probability < kDeniedFrom) return false;
  if (all_in(c, {Slot::Number, Slot::Unit, Slot::Date, Slot::Entity})) return true;
  const bool sign =
      std::any_of(c.conflicts.begin(), c.conflicts.end(), [](const Conflict& k) { return k.slot == Slot::Polarity; });
  // A denial that the text leaves out may be one of something else.
  return sign && missing == 0 && !denies(c.phrasing->statement);
}

}  // namespace haechi
