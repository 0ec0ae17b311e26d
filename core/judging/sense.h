// How the sense of one word stands to another's, and which word denies which.
#ifndef HAECHI_JUDGING_SENSE_H_
#define HAECHI_JUDGING_SENSE_H_

#include <string_view>

#include "reading/statement.h"
#include "text/text.h"

namespace haechi {

/// Negation aside.
enum class Sense { Apart, Same, Opposite };

Sense sense_of(const Lexicon& lexicon, const Term& a, const Term& b);
/// The same by the first meaning of both.
bool same_word(const Lexicon& lexicon, const Term& a, const Term& b);
/// True if the word may stand for the concept of that name.
bool means(const Lexicon& lexicon, const Term& t, std::string_view name);
/// True for a verb of saying that says nothing else: "allow" may be "admit", and "…라고 허용하다" takes up a quotation.
bool only_says(const Lexicon& lexicon, const Term& t);
/// True where the verb stands behind what it governs.
inline bool verb_last(const Statement& s) { return s.language == Language::Korean || s.language == Language::Japanese; }
/// True for a word that denies what it governs: hard to make, forbidden to sell, failed to win.
inline bool negates(const Lexicon&, const Term& t) { return t.in(ConceptClass::Negator); }
/// "Rather than its function" says of it what "more than its function" says: it is measured against, not denied.
inline bool set_aside(const Term& denied, const Term& measure) {
  return denied.negated && measure.role == TermRole::Standard;
}
/// "잃었던 왕관을 되찾았다": what describes a noun as it was is no contrary of what is done with it now.
bool describes_before(const Text& text, const Statement& s, const Term& t);
/// "그전까지는 없었다": what was not so before may be so since, unless the claim too tells what was before.
bool denies_of_before(const Text& text, const Statement& s, const Text& claim);
/// The word that denies the predicate at `at`: the next predicate in Korean and Japanese, the one before elsewhere.
const Term* negator_of(const Lexicon& lexicon, const Statement& s, size_t at);
/// What is told in place of a noun that is denied: "not A but B", "A가 아니라 B". None in "it is not A".
const Term* told_instead(const Text& text, const Statement& s, size_t denied);
/// True if a word denies it there; a noun is denied by who denies it: 정책이 아니라고 선을 긋다.
bool is_denied_by(const Lexicon& lexicon, const Statement& s, size_t at);

}  // namespace haechi

#endif  // HAECHI_JUDGING_SENSE_H_
