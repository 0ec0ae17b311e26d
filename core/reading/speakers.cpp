// Who says it: subjects of verbs of saying.
#include <algorithm>

#include "reading/builder.h"

namespace haechi {
namespace {

bool says(const Term& term, const Lexicon& lexicon) {
  return std::any_of(term.ids.begin(), term.ids.end(), [&](ConceptId id) { return lexicon.concept_at(id).is_speech; });
}

bool is_subject(const Term& t) { return t.role == TermRole::Topic || t.role == TermRole::Subject; }

}  // namespace

void find_speakers(Statement& out, const Lexicon& lexicon) {
  if (out.language == Language::Korean || out.language == Language::English) return;  // found while it is read
  // The verb of saying that frames a sentence stands last in Japanese, early in English and Chinese; its
  // speaker is the nearest named subject before it.
  const bool verb_last = out.language == Language::Japanese;
  const size_t n = out.terms.size();
  for (size_t k = 0; k < n; ++k) {
    const size_t v = verb_last ? n - 1 - k : k;
    if (!says(out.terms[v], lexicon) || (verb_last && k > 3)) continue;
    for (size_t i = 0; i < v; ++i) {
      const Term& t = out.terms[i];
      const bool candidate = t.name && (is_subject(t) || (!verb_last && i + 3 >= v));
      if (!candidate) continue;
      Speaker speaker;
      speaker.ids = t.ids;
      speaker.key = t.key;
      speaker.span = t.span;
      speaker.present = true;
      out.speakers.push_back(std::move(speaker));
      return;
    }
    return;
  }
}

}  // namespace haechi
