// Classes of concepts that judging treats alike, listed by concept name.
#ifndef HAECHI_LEXICON_CLASSES_H_
#define HAECHI_LEXICON_CLASSES_H_

#include "lexicon/concepts.h"

namespace haechi {

/// Verbs of saying, thinking and reporting: they frame what is said.
bool is_speech(ConceptId id);
/// Words so general that sharing them says little: case, thing, method, situation.
bool is_light(ConceptId id);
/// Things that happen once: release, sign, found, die. Another date for one of them is another event or an error,
/// while a level (a share, a price) may differ from year to year.
bool is_event(ConceptId id);

}  // namespace haechi

#endif  // HAECHI_LEXICON_CLASSES_H_
