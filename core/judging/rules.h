// Rules that see a contradiction where the fitted scores only suspect one. Each looks for one kind of it, takes its
// time to make sure that the claim is about the same thing, and is silent otherwise: a false accusation is the worst
// error.
#ifndef HAECHI_JUDGING_RULES_H_
#define HAECHI_JUDGING_RULES_H_

#include <optional>
#include <vector>

#include "haechi/answer.h"
#include "judging/compare.h"

namespace haechi {

/// What a rule looks at: the sentence, and every candidate claim compared with it.
struct Case {
  const ReadClaims& claims;
  const Text& text;
  const Statement& said;
  const Comparer& comparer;
  const std::vector<Comparison>& comparisons;
  bool may_cross = true;  ///< false where find_crossing() has found nothing
};

/// What a rule found: the claim denies the text in this slot.
struct Ruling {
  const Comparison* comparison = nullptr;
  Slot slot = Slot::Other;
  Span said;           ///< in the text
  Span known;          ///< in the claim's phrasing
  float strength = 0;  ///< 0..1: how surely
};

/// Another did it, made it, holds it, said it: a name in an exclusive place (maker, founder, host, speaker) differs.
std::optional<Ruling> rule_who(const Case& c);
/// The same is said with the opposite sign: negation, antonym, allowed against forbidden.
std::optional<Ruling> rule_polarity(const Case& c);
/// True if this claim alone says the same with the opposite sign, whatever others say.
bool has_other_sign(const Case& sentence, const Comparison& c);
/// A small word that excludes the claim's in its place: before for after.
std::optional<Ruling> rule_contrast(const Case& c);
/// The same names in exchanged roles.
std::optional<Ruling> rule_roles(const Case& c);
/// The figure, unit, date or place of the same thing differs.
std::optional<Ruling> rule_values(const Case& c);

/// A time singled out for what happened ("it was in 2007 that …") differs.
std::optional<Ruling> rule_singled_date(const Case& c);

/// The surest of what the rules find.
std::optional<Ruling> apply_rules(const Case& c);

/// True if `c` covers much of the text and yet the text says something more: a reason, a purpose, another measure, a
/// restriction, a further event. Such a claim does not support it.
bool says_more(const Case& sentence, const Comparison& c);

/// True if the claim stands in the text as a whole and the text adds to it: however alike the two are, the claim is
/// silent there.
bool adds_to(const Case& sentence, const Comparison& c);
/// The same for a figure, a reason, a body or an event.
bool adds_matter(const Case& sentence, const Comparison& c);
/// True if a claim that stands in the text as a whole has this point of it: no other claim denies it.
bool is_told_whole(const Case& sentence, Span point);

/// True if it names another measure than the claim: net profit for revenue. However sure a support seems, it is none.
bool measures_other(const Case& sentence, const Comparison& c);

/// True if the words that carry the text - who acts, what is done, what is greater than what - are not the claim's.
/// Such a claim does not support it.
bool lacks_bearer(const Case& sentence, const Comparison& c);

/// True if the claim has neither what the text says is done nor what it is done to, or another deed and this one only
/// round it. A support that is not sure is none then; a surer one has it in other words.
bool lacks_deed(const Case& sentence, const Comparison& c);

/// True if the text gives a name as the one that something is told of, and the claim has no such name.
bool lacks_filler(const Case& sentence, const Comparison& c);
/// True if the claim lacks a name of the text and has another of the kind that the text has not.
bool names_another(const Case& sentence, const Comparison& c);

/// True if the text has a name that neither this claim nor another has, and a claim has another in its very place.
bool place_is_taken(const Case& sentence, const Comparison& c);

/// True if two words that the claim has too do something else there: who acts is acted upon, what is given is where.
bool moves_words(const Case& sentence, const Comparison& c);
/// True if the claim has nothing of what the text is about, and says much that the text does not.
bool lacks_subject(const Case& sentence, const Comparison& c);

/// True if a comparison without conflict is no support all the same, however much it shares with the text. `sure`: how
/// probable a support it is; a support that is nearly certain outweighs a word that only seems to be added.
bool cannot_support(const Case& sentence, const Comparison& c, float sure);
/// True if it bears the text out too little to say so, though its likeness still speaks against denying the text.
bool is_doubtful(const Case& sentence, const Comparison& c, float sure);

/// True if the claim is about a part of the time that the text speaks of, or about the time before it: a quarter's
/// figure denies none of the year, and last year's none that is planned.
bool tells_of_part(const Case& sentence, const Comparison& c);

/// True if the text denies its figure by a verb that the claim has not: "절반의 지지도 얻지 못했다". What it is instead
/// is not said.
bool denies_figure(const Case& sentence, const Comparison& c, Span figure);

/// True if a comparison's conflicts deny nothing: the text reckons with several figures, and the claim gives one of
/// them.
bool cannot_refute(const Case& sentence, const Comparison& c);

/// The text measures one against another and the claim compares nothing: words in common are no comparison, and
/// opposites may both stand in it.
bool compares_alone(const Case& sentence, const Comparison& c);

}  // namespace haechi

#endif  // HAECHI_JUDGING_RULES_H_
