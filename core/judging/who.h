// What the rules about names share: which names the text has and the claim lacks, and who stands there instead.
#ifndef HAECHI_JUDGING_WHO_H_
#define HAECHI_JUDGING_WHO_H_

#include "judging/rules.h"

namespace haechi {

/// What a term names; Unknown: a word that no table knows, so it may name anything.
NameKind kind_of(const ReadClaims& claims, const Term& term);
/// True if the claim has the very name, in any of its phrasings or as its speaker.
bool has_name(const ReadClaims& claims, const Comparison& c, const Term& name);
/// True if two spellings of a foreign name share much of their letters.
bool alike_in_letters(std::u16string_view a, std::u16string_view b);
/// True if a word of the claim may be the same name, spelt otherwise or by another of its parts.
bool may_have_name(const ReadClaims& claims, const Comparison& c, const Term& name);
/// True if the two stand together as one name somewhere in the base: "Wade Sims".
bool named_as_one(const ReadClaims& claims, Language language, const Term& a, const Term& b);
/// True if one place lies in the other, or one name stands for a kind of the other.
bool one_within_other(const Lexicon& lexicon, const Term& a, const Term& b);
/// True if two places exclude each other.
bool comparable_places(const ReadClaims& claims, const Term& a, const Term& b);
/// True if the claim's term has no counterpart in the text.
bool is_unsaid(const Case& s, const Comparison& c, size_t known);
/// True if the text says that others may do the same: also, one of.
bool is_shared(const Case& s, const Term& term);
/// True for an attribution in which two differ and are no rivals: "According to the BBC, the bank said" reports the
/// bank's word, and the text names the bank too.
bool only_reports(const Case& s, const Comparison& c, const Conflict& k);
/// "당초 지난해 개관할 예정이었다": the claim tells when it was to be, and the text when it came.
bool was_only_planned(const Case& s, const Comparison& c);
/// True if a figure, a time or the sign of a verb differs: then the claim tells nothing of who.
bool differs_otherwise(const Comparison& c);
/// The share of the text's words within `content` that the claim has, by weight; `weight` is what it has in all.
float covered(const Case& s, const Comparison& c, Span content, const Term* but, float* weight = nullptr);

/// True if a claim lacks a word that tells what happens, or to what, before `end` in the text, and `other` has it.
bool lacks_what_is_told(const Case& s, const Comparison& c, const Comparison& other, uint32_t end);

/// The share of the claim's words that the text, or a sentence before it, has.
float known_covered(const Case& s, const Comparison& c, const Term& but);

/// True if the sentence ends with a name and a copula: what a cleft singles out. A verb there would make it no cleft.
bool ends_in_name(const Case& s, Span focus);

/// True if the first claim says a part of what the second says: all its words are the other's, which has more.
bool is_part_of(const Comparison& part, const Comparison& whole);

/// Rules of this family; `rule_who` gives the surest.
std::optional<Ruling> rule_singled_out(const Case& s);
std::optional<Ruling> rule_belonging(const Case& s);
std::optional<Ruling> rule_belonging_place(const Case& s);  ///< asked by rule_belonging
std::optional<Ruling> rule_filler(const Case& s);
std::optional<Ruling> rule_instead(const Case& s);

}  // namespace haechi

#endif  // HAECHI_JUDGING_WHO_H_
