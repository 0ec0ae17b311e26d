#include "reading/statement.h"

#include <algorithm>

namespace haechi {

bool is_speaker(const Statement& s, const Term& t) {
  for (const Term& head : s.terms) {  // with all that stands before the title: 한국은행 김 총재
    if (head.span.begin < t.span.begin) continue;
    if (std::any_of(s.speakers.begin(), s.speakers.end(), [&](const Speaker& k) { return k.span.overlaps(head.span); }))
      return true;
    if (head.role != TermRole::None || head.predicate || s.language != Language::Korean) return false;
  }
  return false;
}

}  // namespace haechi
