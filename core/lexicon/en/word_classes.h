// Classes of English words of grammar, beyond what they do to the words around them.
#ifndef HAECHI_LEXICON_EN_WORD_CLASSES_H_
#define HAECHI_LEXICON_EN_WORD_CLASSES_H_

#include <cstdint>
#include <string_view>

namespace haechi {

enum class EnglishClass : uint8_t {
  None,
  Determiner,   ///< opens a noun phrase: the, its, some
  Be, Have, Do, Modal,
  Light,        ///< a verb that says little by itself: make, take
  Infinitive,   ///< to
  Preposition,
  Conjunction,  ///< and, or: what follows may be another noun, verb or clause
  ClauseWord,   ///< but, while, if: a clause follows
  Relative,     ///< who, which: a clause about the noun before
  That,         ///< opens what is said, or points at a noun
  Pronoun,      ///< a noun phrase by itself
  Adverb,       ///< may stand between an auxiliary and its verb
  Saying,       ///< "is said to": hearsay
  Seller,       ///< company, firm: "the company behind X" is not behind X
  Edge,         ///< lead, advantage: "a lead over X" measures against X
  Noun,         ///< ends like a verb but is a noun or a modifier: billion, united
};

EnglishClass english_class(std::u16string_view word);

}  // namespace haechi

#endif  // HAECHI_LEXICON_EN_WORD_CLASSES_H_
