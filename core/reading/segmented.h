// Chinese and Japanese sentences: from segmented words to terms with roles, modality and speakers.
#ifndef HAECHI_READING_SEGMENTED_H_
#define HAECHI_READING_SEGMENTED_H_

#include <vector>

#include "reading/builder.h"
#include "reading/segment.h"

namespace haechi {

void read_chinese(const Text& text, Statement& out, const Lexicon& lexicon, const std::vector<Piece>& pieces);
void read_japanese(const Text& text, Statement& out, const Lexicon& lexicon, const std::vector<Piece>& pieces);

/// Puts a term down as one who says the sentence.
void put_speaker(Statement& out, const Term& term);
/// The marks behind the last word of the sentence, and the sentence without them.
struct SentenceEnd {
  std::u16string_view body, marks;
};
SentenceEnd end_of_sentence(const Text& text, Span sentence);

}  // namespace haechi

#endif  // HAECHI_READING_SEGMENTED_H_
