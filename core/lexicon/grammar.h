// Words of grammar by language: what the readers need beyond content words.
#ifndef HAECHI_LEXICON_GRAMMAR_H_
#define HAECHI_LEXICON_GRAMMAR_H_

#include <cstdint>
#include <span>
#include <string_view>

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
};

struct FunctionWord {
  std::u16string_view form;  ///< without blanks
  FunctionKind kind;
};

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

/// True if `tail` can end a Korean predicate after its stem: any chain of the endings' syllables.
bool korean_ending(std::u16string_view tail);
/// The light verb (하다, 되다, 시키다 …) or copula that makes a predicate of a noun; `length` units of `tail` belong to it.
struct LightVerb {
  uint32_t length = 0;
  bool passive = false, causative = false, copula = false;
};
LightVerb korean_light_verb(std::u16string_view tail);
/// True if the ending joins another clause (-지만, -고, -며 …).
bool korean_connective(std::u16string_view tail);

/// The lemma of an English word: known irregular forms by table, regular endings by rule against `known`.
std::u16string english_lemma(std::u16string_view word, const FormTable& known);

}  // namespace haechi

#endif  // HAECHI_LEXICON_GRAMMAR_H_
