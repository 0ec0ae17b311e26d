#include "judging/evidence.h"

#include "judging/sense.h"
#include "text/utf.h"

namespace haechi {

TextRange range_of(const Text& text, Span span) {
  const Span pasted = text.to_pasted(span);
  return {pasted.begin, pasted.end};
}

std::string words_of(const Text& text, Span span) {
  const Span pasted = text.to_pasted(span);
  return to_utf8(std::u16string_view(text.pasted()).substr(pasted.begin, pasted.length()));
}

Evidence evidence_of(const Text& text, const Comparison& c, Stance stance, float score) {
  Evidence e;
  e.claim = c.claim->claim;
  e.language = std::string(code_of(c.phrasing->language));
  e.stance = stance;
  e.score = score;
  for (const Match& m : c.matches) {
    const SlotRelation relation = m.fit == Fit::Entailed      ? SlotRelation::Entailed
                                  : m.fit == Fit::Contradicts ? SlotRelation::Contradicts
                                                              : SlotRelation::Open;
    e.slots.push_back({m.slot, relation, range_of(text, m.said), range_of(c.phrasing->text, m.known)});
  }
  for (const Conflict& k : c.conflicts)
    if (k.slot != Slot::Number && k.slot != Slot::Unit && k.slot != Slot::Date)
      e.slots.push_back(
          {k.slot, SlotRelation::Contradicts, range_of(text, k.said), range_of(c.phrasing->text, k.known)});
  return e;
}

Evidence denial_of(const Text& text, const Comparison& c, Slot slot, Span said, Span known, float score) {
  Evidence e = evidence_of(text, c, Stance::Refutes, score);
  e.slots.push_back({slot, SlotRelation::Contradicts, range_of(text, said), range_of(c.phrasing->text, known)});
  return e;
}

Difference difference_of(const Text& text, const Comparison& c, Slot slot, Span said, Span known) {
  return {slot, range_of(text, said), words_of(text, said), words_of(c.phrasing->text, known)};
}

void name_instead(const Text& text, const Statement& said, SentenceAnswer& answer) {
  for (size_t i = 0; i < said.terms.size(); ++i) {
    const Term* instead = told_instead(text, said, i);
    if (!instead) continue;
    const TextRange denied = range_of(text, said.terms[i].span), told = range_of(text, instead->span);
    const auto is_that = [&](Slot slot, const TextRange& range) {
      return slot == Slot::Polarity && range.begin == denied.begin && range.end == denied.end;
    };
    for (Difference& d : answer.differs)
      if (is_that(d.slot, d.range)) d.slot = Slot::Entity, d.range = told, d.said = words_of(text, instead->span);
    for (Evidence& e : answer.evidence)
      for (SlotMatch& m : e.slots)
        if (is_that(m.slot, m.text)) m.slot = Slot::Entity, m.text = told;
  }
}

void turn_over(const Text& text, Span framing, SentenceAnswer& answer) {
  if (answer.verdict != Verdict::Supported && answer.verdict != Verdict::Refuted) return;
  const bool denied = answer.verdict == Verdict::Supported;
  answer.verdict = denied ? Verdict::Refuted : Verdict::Supported;
  const Stance from = denied ? Stance::Supports : Stance::Refutes, to = denied ? Stance::Refutes : Stance::Supports;
  for (Evidence& e : answer.evidence)
    if (e.stance == from) e.stance = to;
  answer.differs.clear();
  if (denied) answer.differs.push_back({Slot::Polarity, range_of(text, framing), words_of(text, framing), {}});
}

}  // namespace haechi
