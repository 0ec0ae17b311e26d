// From a dictionary form to the forms that stand in texts.
#ifndef HAECHI_LEXICON_INFLECTION_H_
#define HAECHI_LEXICON_INFLECTION_H_

#include <string>
#include <vector>

#include "lexicon/forms.h"
#include "text/language.h"

namespace haechi {

/// Adds what `word` may look like in a text of its language: Korean verbs (…다) by their stems, Japanese verbs and
/// adjectives by theirs, everything else as it is, without blanks. English is reduced to lemmas when it is read instead.
void add_inflected(Language language, const std::u16string& word, FormEntry entry, FormTable& table);

/// The stems of a Korean predicate given without 다: 늘 -> 늘 늘어 늘었 는 늡 …, 어렵 -> 어려운 어려워 …
std::vector<std::u16string> korean_stems(const std::u16string& stem);
/// The stem of a verb that no table knows, by what its ending must have been joined to: 끼얹+었다, 들렸+다 -> 들리, 간+다 -> 가.
std::u16string korean_unfused(const std::u16string& stem, std::u16string_view ending);
/// The stems of a Japanese verb or adjective in dictionary form: 増える -> 増え, 高い -> 高く 高か …
std::vector<std::u16string> japanese_stems(const std::u16string& word);

}  // namespace haechi

#endif  // HAECHI_LEXICON_INFLECTION_H_
