#include "judging/verbatim.h"

#include <algorithm>

#include "judging/sense.h"
#include "lexicon/additions.h"
#include "text/letters.h"
#include "text/words.h"

namespace haechi {
namespace {

/// Without the marks at either end.
std::u16string_view bare(std::u16string_view s) {
  static constexpr LetterSet kMarks(u" .,!?…。、'\"‘’“”「」『』《》");
  while (!s.empty() && kMarks.has(s.front())) s.remove_prefix(1);
  while (!s.empty() && kMarks.has(s.back())) s.remove_suffix(1);
  return s;
}

/// All but the ending of the last word, where that is a verb or goes with one: no figure and no time.
std::u16string_view without_ending(std::u16string_view s, const Text& text, const Statement& said) {
  if (!verb_last(said) || said.terms.empty()) return {};
  const std::u16string_view kept = s.substr(0, s.rfind(u' ') + 2);
  const size_t last = static_cast<size_t>(s.data() - text.folded().data()) + kept.size() - 1;
  const auto reaches = [&](const auto& value) { return value.span.end > last; };
  const bool of_value = std::any_of(said.quantities.begin(), said.quantities.end(), reaches) ||
                        std::any_of(said.times.begin(), said.times.end(), reaches);
  return of_value || said.terms.back().span.begin > last ? std::u16string_view() : kept;
}

/// The last word, whatever its ending.
bool ends_alike(const Statement& a, const Statement& b) {
  const Term &x = a.terms.back(), &y = b.terms.back();
  return x.key == y.key && x.role == y.role && x.only == y.only && x.negated == y.negated && x.unable == y.unable &&
         x.passive == y.passive && a.modality == b.modality;
}

}  // namespace

bool is_verbatim(const Case& sentence, const Comparison& c) {
  const Statement &said = sentence.said, &known = c.phrasing->statement;
  const auto of_another_day = [](const Conflict& k) { return k.slot == Slot::Date; };
  if (c.times_missing > 0 || std::any_of(c.conflicts.begin(), c.conflicts.end(), of_another_day)) return false;
  const std::u16string_view a = bare(sentence.text.view(said.span)), b = bare(c.phrasing->text.view(known.span));
  if (a == b) return true;
  const std::u16string_view kept = without_ending(a, sentence.text, said);
  return !kept.empty() && kept == without_ending(b, c.phrasing->text, known) && ends_alike(said, known);
}

bool denies_value(const Case& sentence, const Comparison& c) {
  const auto denied = [](const Text& text, Span value) {
    constexpr uint32_t kNear = 12;
    return has_any(text.view({value.begin - std::min(kNear, value.begin), value.begin}), denials_before_value());
  };
  return std::any_of(c.matches.begin(), c.matches.end(), [&](const Match& m) {
    return m.fit == Fit::Entailed && denied(sentence.text, m.said) && !denied(c.phrasing->text, m.known);
  });
}

}  // namespace haechi
