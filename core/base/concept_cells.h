// The thesaurus as a base carries it: what one cell of a row already says is not written again in another.
//
//   id  holds the English word it is made of      deny-report          -> \1-report       (deny)
//   ja  shares a word with Chinese                回答|答える          -> \1答える        (回答)
//   ko  is a Japanese or Chinese word read aloud  확인|맞다            -> \1맞다          (確認)
//
// A byte \1 … \8 names a member of the cells it may come from, and parts the members beside it as '|' does.
#ifndef HAECHI_BASE_CONCEPT_CELLS_H_
#define HAECHI_BASE_CONCEPT_CELLS_H_

#include <string>

#include "lexicon/concepts.h"

namespace haechi {

/// The cells of a row that are written shorter.
struct ConceptCells {
  std::string id, ko, ja;
};

/// `row` in full; unpack() gives it back.
ConceptCells pack(const ConceptRow& row);
/// `row` as a base holds it. Takes any bytes: what names no member stands for nothing.
ConceptCells unpack(const ConceptRow& row);

}  // namespace haechi

#endif  // HAECHI_BASE_CONCEPT_CELLS_H_
