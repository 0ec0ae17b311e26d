// Words of grammar by language: what the readers need beyond content words.
#ifndef HAECHI_LEXICON_GRAMMAR_H_
#define HAECHI_LEXICON_GRAMMAR_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/forms.h"
#include "reading/statement.h"
#include "text/language.h"

namespace haechi {

/// What a word of grammar does to the words around it.
enum class FunctionKind : uint8_t {
  Skip,          ///< nothing: 그리고, 등, the
  Negator,       ///< denies the predicate before it: 않-, 없-, 아니-
  NegatesNext,   ///< denies the predicate after it: 안, not
  Contrast,      ///< denies what stands before it in favour of what follows: A가 아니라 B
  ClauseBreak,   ///< starts a new clause: 하지만, but
  Pronoun,       ///< stands for something named elsewhere
  Question,      ///< asks
  Possibility, Forecast, Estimate, Hearsay, Plan, Duty, Condition, Wish,
  Opinion,       ///< the writer's own view or mood
  Only,          ///< restricts the word before it
  Agent,         ///< marks the term before (에 의해) or after (by) as the one who acts
  Standard,      ///< marks the standard of comparison: 에 비해, 대비, than, 比, より
  Source,        ///< marks the term before as the one who says it: 에 따르면; after: according to
  Subject, Object, Of, At, To, From, By, With, Like, Topic,  ///< prepositions and particles
  Passive,       ///< 被, was
  Light,         ///< a verb that says little by itself: 하다, be
  Thing,         ///< 것: a forecast after -ㄹ, nothing else otherwise
  Able,          ///< 수 있-: possible after -ㄹ
  Unable,        ///< 수 없-: denies after -ㄹ
};

/// Set in the id of a function word that is the stem of a verb (않-, 있-): endings follow it.
constexpr uint32_t kFunctionStem = 0x100;
inline FunctionKind function_kind(const FormEntry& entry) { return static_cast<FunctionKind>(entry.id & 0xFF); }

/// Function words of a language as one table of FormKind::Function entries.
const FormTable& function_words(Language language);

struct Particle {
  std::u16string_view form;
  TermRole role;
  char agreement;  ///< 'c' after a consonant, 'v' after a vowel, 'l' after a vowel or ㄹ, ' ' after anything
  bool only;       ///< restricts (만)
};
/// Every Korean particle chain, longest first within a first syllable.
std::span<const Particle> korean_particles();

/// What a Korean ending tells of the clause it ends.
enum EndingFlag : uint16_t {
  kAdnominal = 1,       ///< before a noun: -는, -ㄴ, -던
  kConnective = 2,      ///< joins another clause: -지만, -고, -며
  kNominal = 4,         ///< makes a noun of the clause: -기, -음, -는지
  kQuotative = 8,       ///< -다고, -라는
  kHearsay = 16,        ///< -대, -다더라
  kConditional = 32,    ///< -면
  kAsking = 64,         ///< -까, -나
  kWishing = 128,       ///< -자, -세요
  kIntent = 256,        ///< -려고, -기로
  kDeniable = 512,      ///< -지 (않다)
  kObliging = 1024,     ///< -어야 (한다)
  kProspective = 2048,  ///< -ㄹ (것이다, 수 있다)
  kFuture = 4096,       ///< -겠-
  kInfinitive = 8192,   ///< -어, -게: an auxiliary follows
  kDenies = 16384,      ///< -기는커녕, -기보다
};

struct EndingMatch {
  uint32_t length;
  uint16_t flags;
};
using EndingMatches = std::vector<EndingMatch>;

/// Every way in which `tail` begins with the ending of a Korean predicate whose stem ends in `before`.
void korean_endings(std::u16string_view tail, char16_t before, EndingMatches& out);
/// Particles behind a stem that has become a noun by its last consonant: 됨|에, 함|으로써.
void add_fused_particles(std::u16string_view tail, char16_t before, EndingMatches& out);
/// How a quotation is taken up behind its closing mark: "…"라고, "…"며, "…"라는.
void korean_quotation_tails(std::u16string_view tail, EndingMatches& out);
/// What a stem without ending does, by its last consonant: 한, 할, 함, 해.
uint16_t korean_stem_flags(char16_t last);

/// A light verb (하다, 되다, 시키다 …) or copula with its ending, which makes a predicate of a noun.
struct LightVerb {
  uint32_t length = 0;  ///< units of the tail, ending included
  uint32_t stem = 0;    ///< units of the verb alone
  bool passive = false, causative = false, copula = false;
  uint16_t flags = 0;   ///< EndingFlag
};
/// Every light verb `tail` begins with, behind a noun that ends in `before`.
void korean_light_verbs(std::u16string_view tail, char16_t before, std::vector<LightVerb>& out);

/// Nouns that close a report: …라는 게 S의 설명이다.
bool korean_report_noun(std::u16string_view word);
/// Verbs whose -면 reckons rather than supposes: 합하면, 환산하면.
bool korean_reckoning(std::u16string_view stem);
/// Prefixes that deny the noun behind them: 미등록, 비공개, 불이행.
bool korean_denying_prefix(char16_t syllable);
/// Nouns that stand for somebody named later: …라고 말한 사람은 S다.
bool korean_cleft_noun(std::u16string_view word);
/// Nouns that ask for the time behind them: …한 날은 8일이다.
bool korean_time_noun(std::u16string_view word);

/// The lemma of an English word: known irregular forms by table, regular endings by rule against `known`.
std::u16string english_lemma(std::u16string_view word, const FormTable& known);
/// What a regularly inflected verb may go back to, whether a table knows it or not: stopped -> stopp, stoppe, stop.
std::vector<std::u16string> english_verb_bases(std::u16string_view word);
/// True for a past form or participle that no rule makes: rose, taken.
bool is_english_irregular_verb(std::u16string_view word);

}  // namespace haechi

#endif  // HAECHI_LEXICON_GRAMMAR_H_
