// Speakers, carried from sentence to sentence.
#ifndef HAECHI_EXTRACT_ATTRIBUTION_H_
#define HAECHI_EXTRACT_ATTRIBUTION_H_

#include <vector>

#include "extract/article_sentence.h"

namespace haechi {

/// Finds who says each sentence, and whom the sentences before it are about.
void attribute(const Article& article, std::vector<Sentence>& sentences, Referents& referents);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_ATTRIBUTION_H_
