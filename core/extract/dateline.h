// What an article's own lines state of it: who wrote it, who published it, when.
#ifndef HAECHI_EXTRACT_DATELINE_H_
#define HAECHI_EXTRACT_DATELINE_H_

#include "extract/article.h"

namespace haechi {

/// Fills the fields of the source that are still empty, and the day that relative times count from.
/// Needs the roles. Shortens the first paragraph by its dateline ("(서울=연합뉴스) 홍길동 기자 = ").
void read_dateline(Article& article);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_DATELINE_H_
