// Telling the article from the page around it.
#ifndef HAECHI_EXTRACT_ROLES_H_
#define HAECHI_EXTRACT_ROLES_H_

#include "extract/article.h"

namespace haechi {

/// Gives every block its role, by general signs: how it ends, how long it is, what words it holds, whether it is
/// repeated, where it stands, what the markup says.
void assign_roles(Article& article);

/// True for a line that names who wrote the article (홍길동 기자 hong@example.org).
bool is_byline(std::u16string_view line);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_ROLES_H_
