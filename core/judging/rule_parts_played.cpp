// What the words of a text do there and in a claim. A claim may have most of them, and have them do something else.
#include <algorithm>

#include "judging/rules.h"

namespace haechi {
namespace {

constexpr float kHas = 0.5f;      // from this strength on a word has its counterpart
constexpr float kInClaim = 0.7f;  // and so much where it is surely the claim's own word
constexpr float kUnsure = 0.7f, kLikely = 0.8f, kNearlySure = 0.9f;  // supports up to which a doubt counts
constexpr int kLittle = 2;        // a claim of so few words
constexpr int kMoved = 2;         // one word may move where the verb is another; two that do tell of other things

/// Topic or subject, 에 or 로: which it is depends on the verb alone.
TermRole place_of(TermRole r) {
  if (acts(r)) return TermRole::Subject;
  return r == TermRole::To || r == TermRole::From || r == TermRole::By ? TermRole::At : r;
}

bool has_place(TermRole r) {
  return r != TermRole::None && r != TermRole::Of && r != TermRole::Like && r < TermRole::Predicate;
}

bool is_content(const Case& s, const Term& t) { return !t.in(ConceptClass::Light) && !is_saying(s.claims.lexicon(), t); }

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

namespace {

/// The claim has nothing of what the text is about.
bool lacks_all_subjects(const Case& s, const Comparison& c) {
  bool any = false;
  for (size_t i = 0; i < s.said.terms.size(); ++i) {
    const Term& t = s.said.terms[i];
    if (!acts(t.role) || t.predicate || !is_content(s, t)) continue;
    if (c.strengths[i] >= kHas) return false;
    any = true;
  }
  return any;
}

/// "540명이 다쳤다": there is hardly a text about the like that does not have it all.
bool says_little(const Case& s, const Comparison& c) {
  const auto& terms = c.phrasing->statement.terms;
  return std::count_if(terms.begin(), terms.end(), [&](const Term& t) { return is_content(s, t); }) <= kLittle;
}

/// To what it is done has no counterpart, and of the rest some stands only round the claim.
bool lacks_object(const Case& s, const Comparison& c) {
  const bool marked = s.said.language == Language::Korean || s.said.language == Language::Japanese;
  bool object = false, around = false;
  for (size_t i = 0; i < s.said.terms.size(); ++i) {
    object |= s.said.terms[i].role == TermRole::Object && c.strengths[i] < kHas && is_content(s, s.said.terms[i]);
    around |= c.strengths[i] >= kHas && c.strengths[i] < kInClaim;
  }
  return marked && object && around;
}

}  // namespace

bool lacks_subject(const Case& s, const Comparison& c, float sure) {
  constexpr float kHalf = 0.45f;  // a claim that leaves more of itself unsaid may be about something else
  const float enough = says_little(s, c) ? kNearlySure : c.known_bound < kHalf ? kUnsure : 0;
  return sure < enough && lacks_all_subjects(s, c);
}

bool is_doubtful(const Case& s, const Comparison& c, float sure) {
  return (sure < kUnsure && (lacks_deed(s, c) || lacks_object(s, c))) || (sure < kLikely && moves_words(s, c)) ||
         lacks_subject(s, c, sure);
}

}  // namespace haechi
