// Korean sentences: from segmented words to terms with roles, modality and speakers.
#ifndef HAECHI_READING_KOREAN_H_
#define HAECHI_READING_KOREAN_H_

#include <optional>
#include <vector>

#include "reading/builder.h"
#include "reading/segment.h"

namespace haechi {

/// Where a sentence reports what somebody says: the number of terms before the mark.
struct Report {
  size_t terms = 0;
  bool adnominal = false;  ///< -라는 N rather than -라고 V
  bool taken_up = false;   ///< a verb of its own follows: …라고 썼다
};

/// What the walk over the words finds out for the search for speakers.
struct KoreanFrames {
  std::vector<Report> reports;
  std::optional<size_t> cleft;  ///< terms before "-ㄴ 것은"; what follows names who or what
  bool ends_in_copula = false;  ///< the last term is the predicate by a copula
  bool light_said = false;      ///< the last report is followed by 했다: S는 …라고 했다
};

void read_korean(const Text& text, Statement& out, const Lexicon& lexicon, const std::vector<Piece>& pieces);
/// Whether it asks or wishes, by its end; "…라는데 맞나요?" states what stands before.
void read_korean_mood(const Text& text, Statement& out);
/// Who says it, by the frames of Korean reports.
void find_korean_speakers(const Text& text, Statement& out, const Lexicon& lexicon, const KoreanFrames& frames);

}  // namespace haechi

#endif  // HAECHI_READING_KOREAN_H_
