// What the words of a text do there and in a claim. A claim may have most of them, and have them do something else.
#include "judging/rules.h"

namespace haechi {
namespace {

constexpr float kHas = 0.5f;      // from this strength on a word has its counterpart
constexpr float kInClaim = 0.7f;  // and so much where it is surely the claim's own word
constexpr float kHalf = 0.45f;    // a claim that leaves more of itself unsaid may be about something else
constexpr int kMoved = 2;         // one word may move where the verb is another; two that do tell of other things

/// Topic or subject, 에 or 로: which it is depends on the verb alone.
TermRole place_of(TermRole r) {
  if (acts(r)) return TermRole::Subject;
  return r == TermRole::To || r == TermRole::From || r == TermRole::By ? TermRole::At : r;
}

bool has_place(TermRole r) {
  return r != TermRole::None && r != TermRole::Of && r != TermRole::Like && r < TermRole::Predicate;
}

bool is_content(const Case& s, const Term& t) {
  return !t.in(ConceptClass::Light) && !is_saying(s.claims.lexicon(), t);
}

}  // namespace

bool moves_words(const Case& s, const Comparison& c) {
  int moved = 0;
  TermRole from = TermRole::None, to = TermRole::None;  // the words of one phrase move together
  for (size_t i = 0; i < s.said.terms.size(); ++i) {
    const Pair& p = c.pairs[i];
    TermRole here = TermRole::None, there = TermRole::None;
    if (p.claim >= 0 && p.strength >= kInClaim && !is_saying(s.claims.lexicon(), s.said.terms[i])) {
      here = place_of(s.said.terms[i].role);
      there = place_of(c.phrasing->statement.terms[static_cast<size_t>(p.claim)].role);
    }
    if (here == there || !has_place(here) || !has_place(there)) here = there = TermRole::None;
    if (here != TermRole::None && (here != from || there != to)) ++moved;
    from = here, to = there;
  }
  return moved >= kMoved;
}

bool lacks_subject(const Case& s, const Comparison& c) {
  if (c.known_bound >= kHalf) return false;
  bool any = false;
  for (size_t i = 0; i < s.said.terms.size(); ++i) {
    const Term& t = s.said.terms[i];
    if (!acts(t.role) || t.predicate || !is_content(s, t)) continue;
    if (c.strengths[i] >= kHas) return false;
    any = true;
  }
  return any;
}

bool is_doubtful(const Case& s, const Comparison& c, float sure) {
  constexpr float kUnsure = 0.7f;  // above it, what a claim seems to lack it has in other words
  return sure < kUnsure && (lacks_deed(s, c) || lacks_subject(s, c) || moves_words(s, c));
}

}  // namespace haechi
