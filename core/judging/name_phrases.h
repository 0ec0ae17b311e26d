// Names as phrases: "하늘증권", "David Rutherford", "윤서희 시장". In a base made from articles no table knows most
// names, so their form tells that they are names and of what kind.
#ifndef HAECHI_JUDGING_NAME_PHRASES_H_
#define HAECHI_JUDGING_NAME_PHRASES_H_

#include "judging/name_phrase.h"
#include "judging/who.h"

namespace haechi {

/// True for 이다 behind a noun, for 다 alone behind a vowel. What is quoted (…라고) or goes on ends no cleft.
bool is_korean_copula(char16_t before, std::u16string_view rest);
/// True for what somebody is called behind the name, by class or by its last letter: 관장, 연구원.
bool is_title(Language language, const Term& t);

/// True for a word that any place may be called by: 곳, 도시.
bool is_place_noun(const Case& s, const Term& t);

/// True if the claim and its speaker have nothing of the name; nor its surroundings, where they are asked too.
enum class Within { Claim, Surroundings };
bool lacks_name(const Case& s, const Comparison& c, const NamePhrase& name, Within within = Within::Surroundings);
/// True if the text has nothing of this name of the claim.
bool leaves_unsaid(const Case& s, const Comparison& c, const NamePhrase& known);
/// True if both stand in the same place: they do the same in their sentences, or say of the same noun whose it is.
bool stand_alike(const Case& s, const NamePhrase& said, const Comparison& c, const NamePhrase& known);
/// True if it is the word of whom the phrase names, by name or by title.
bool speaks(const Statement& s, const NamePhrase& name);
/// True if the two name things of one kind, as their types, titles or last letters tell, and neither is a part of the
/// other.
bool names_alike(const Case& s, const NamePhrase& said, const Comparison& c, const NamePhrase& known);

}  // namespace haechi

#endif  // HAECHI_JUDGING_NAME_PHRASES_H_
