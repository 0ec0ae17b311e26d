// Where the sentences of a text stand.
#ifndef HAECHI_TEXT_SENTENCES_H_
#define HAECHI_TEXT_SENTENCES_H_

#include <vector>

#include "text/text.h"

namespace haechi {

/// Sentences as ranges of the folded text, without the blanks around them, in order. Line ends always part sentences;
/// a full stop inside a quotation that goes on, in an abbreviation or a figure does not.
std::vector<Span> sentences_of(const Text& text);

}  // namespace haechi

#endif  // HAECHI_TEXT_SENTENCES_H_
