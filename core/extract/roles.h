// Telling the article from the page around it.
#ifndef HAECHI_EXTRACT_ROLES_H_
#define HAECHI_EXTRACT_ROLES_H_

#include "extract/article.h"

namespace haechi {

/// Gives every block its role, by general signs: how it ends, how long it is, what words it holds, whether it is
/// repeated, where it stands, what the markup says.
void assign_roles(Article& article);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_ROLES_H_
