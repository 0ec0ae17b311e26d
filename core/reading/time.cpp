#include "reading/time.h"

#include "reading/time_draft.h"
#include "reading/time_lexer.h"
#include "reading/time_resolve.h"

namespace haechi {

std::vector<TimeRef> read_times(const Text& text, Span range, Language language, const TimeContext& context) {
  std::vector<TimeRef> times;
  const TimeLexicon& lexicon = time_lexicon(language);
  const std::vector<TimeAtom> atoms = lex_times(text, range, lexicon);
  if (atoms.empty()) return times;
  TimeResolver resolver(context);
  for (const TimeDraft& draft : draft_times(text, atoms, range, lexicon)) {
    if (std::optional<TimeRef> ref = resolver.resolve(draft)) times.push_back(std::move(*ref));
  }
  return times;
}

}  // namespace haechi
