// The thesaurus as a base carries it: what one cell of a row already says is not written again in another.
//
//   id  holds the English word it is made of      deny-report          -> \1-report       (deny)
//   ja  shares a word with Chinese                回答|答える          -> \1答える        (回答)
//   ko  is a Japanese or Chinese word read aloud  확인|맞다            -> \1맞다          (確認)
//   relations  name a row                         opp:deny            -> opp:+3
//
// A byte \1 … \8 names a member of the cells it may come from, and parts the members beside it as '|' does.
#ifndef HAECHI_BASE_CONCEPT_CELLS_H_
#define HAECHI_BASE_CONCEPT_CELLS_H_

#include <string>
#include <vector>

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

/// The rows' relations, with how far on or back a row stands in place of its id; without those to rows that are not
/// there. A lexicon reads them as they are.
std::vector<std::string> relations_by_row(const std::vector<ConceptRow>& rows);

}  // namespace haechi

#endif  // HAECHI_BASE_CONCEPT_CELLS_H_
