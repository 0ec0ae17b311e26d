// Names that an article itself gives in two ways: 리용호(Ri Yong Ho), 우주항공개발청(우항청), 바이두(百度).
#ifndef HAECHI_EXTRACT_GLOSSES_H_
#define HAECHI_EXTRACT_GLOSSES_H_

#include <vector>

#include "extract/article.h"

namespace haechi {

/// An entry for each name with its other spellings, in the order of the article. Only where the brackets surely hold
/// the same name: letter by letter, sound by sound, or as a whole for a long one. Letter words (AI, GPU) are left out:
/// they are words rather than names.
std::vector<Alias> glossed_names(const Article& article);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_GLOSSES_H_
