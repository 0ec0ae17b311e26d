// Words of Korean, Chinese and Japanese text: the cheapest way to read a sentence as known words, endings and
// particles.
#ifndef HAECHI_READING_SEGMENT_H_
#define HAECHI_READING_SEGMENT_H_

#include <vector>

#include "lexicon/forms.h"
#include "lexicon/grammar.h"
#include "reading/statement.h"

namespace haechi {

enum class PieceKind : uint8_t { Known, Unknown, Stem, Function, Particle, Ending, Atom };

struct Piece {
  Span span;
  PieceKind kind = PieceKind::Unknown;
  bool glued = false;   ///< no blank or mark between it and the piece before
  IdSet ids;            ///< of Known and Stem pieces
  std::u16string said;  ///< the Korean word that Han characters are read as; else empty
  bool name = false;
  FunctionKind function = FunctionKind::Skip;
  const Particle* particle = nullptr;
  LightVerb light;      ///< of an Ending that makes a predicate of a noun
  uint16_t ending = 0;  ///< EndingFlag of an Ending
};

/// The form tables to read with: the language's words, the base's names, words of other scripts.
struct FormTables {
  std::vector<const FormTable*> tables;
  std::vector<const FormTable*> aloud;  ///< Korean words, to be met by Han characters as Korean says them
};

/// Reads `range`; `atoms` (figures, dates) are taken whole and come out as Atom pieces.
/// Viterbi search over the lattice of table words, as morphological analysers do (Kudo et al. 2004), with fixed costs.
std::vector<Piece> segment(const Text& text, Span range, Language language, const FormTables& tables,
                           const std::vector<Span>& atoms);

}  // namespace haechi

#endif  // HAECHI_READING_SEGMENT_H_
