// Negations that only repeat what the verb they depend on says: 수출하지 못하게 막다, 漏れないように防ぐ.
#include <algorithm>

#include "lexicon/pleonasms.h"
#include "reading/builder.h"
#include "text/words.h"

namespace haechi {
namespace {

constexpr size_t kFarthest = 3;  // so many words behind the negation its verb may stand

bool prevents(const Term& t) { return t.predicate && !t.negated && t.in(ConceptClass::Preventing); }

}  // namespace

void read_pleonasm(const Text& text, Statement& out) {
  const auto& marks = pleonastic_marks(out.language);
  if (marks.empty()) return;
  std::vector<Term>& terms = out.terms;
  for (size_t i = 0; i + 1 < terms.size(); ++i) {
    if (!terms[i].negated) continue;
    const std::u16string_view tail = text.view({terms[i].span.end, terms[i + 1].span.begin});
    if (!has_any(tail, marks)) continue;
    for (size_t k = i + 1; k < terms.size() && k <= i + kFarthest; ++k) {
      if (prevents(terms[k])) terms[i].negated = false;
      if (terms[k].predicate) break;
    }
  }
}

}  // namespace haechi
