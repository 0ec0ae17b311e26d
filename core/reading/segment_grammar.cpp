// Words of grammar as pieces: function words, negators, verbs that say little by themselves.
#include "reading/segment_lattice.h"
#include "text/letters.h"

namespace haechi {
namespace {

template <class Test>
bool any_function(FormTable::Match match, Test test) {
  for (uint32_t i = 0; i < match.count; ++i)
    if (match.entries[i].kind == FormKind::Function && test(match.entries[i])) return true;
  return false;
}

bool is_verb(FormTable::Match match) {
  return any_function(match, [](const FormEntry& entry) { return (entry.id & kFunctionStem) != 0; });
}

bool is_pronoun(FormTable::Match match) {
  return any_function(match, [](const FormEntry& entry) { return function_kind(entry) == FunctionKind::Pronoun; });
}

bool is_light(FormTable::Match match) {
  return any_function(match, [](const FormEntry& entry) { return function_kind(entry) == FunctionKind::Light; });
}

bool denies_next(FormTable::Match match) {
  return any_function(match, [](const FormEntry& entry) { return function_kind(entry) == FunctionKind::NegatesNext; });
}

}  // namespace

void Lattice::add_function(uint32_t p, uint32_t q, FormTable::Match match, size_t length, float spacing) {
  constexpr float kShort = 1.25f, kLong = 0.9f, kLetter = 0.05f;
  if (is_verb(match) && overrun(q, length)) return;
  if (spaced_ && spacing > 0 && is_light(match)) return;  // 정부가 지게 is no 가지게
  if (!spaced_) return add_grammar_of_unspaced(p, q, match, length, spacing);
  const float cost = (length < 2 ? kShort : kLong - kLetter * static_cast<float>(length)) + spacing;
  if (denies_next(match))
    add_negator_of_next(p, q, match, cost);
  else
    add_korean_function(p, q, match, length, cost);
}

/// Chinese and Japanese: grammar stands anywhere.
void Lattice::add_grammar_of_unspaced(uint32_t p, uint32_t q, FormTable::Match match, size_t length, float spacing) {
  constexpr float kShort = 0.7f, kLong = 0.5f, kAtStart = 0.3f;
  for (const State state : kAllStates) {
    const float base = at(p, state).cost;
    if (base == kNever) continue;
    const bool torn = length < 2 && state == AfterUnknown && p - at(p, state).from < 2 && may_be_torn(s_[p]);
    const float cost =
        (length < 2 ? kShort : kLong) + (japanese_ && state == Fresh ? kAtStart : 0) + (torn ? kTornWord : 0);
    relax(q, AfterTail, base + cost + spacing, piece_edge(p, state, PieceKind::Function, match));
  }
}

/// 안, 못: before a predicate, and behind nothing but a particle. What they touch is a verb: 안먹는다, but 안철수.
void Lattice::add_negator_of_next(uint32_t p, uint32_t q, FormTable::Match match, float cost) {
  constexpr float kTouching = 0.5f;
  const bool ends = ends_word(q);
  for (const State state : {Fresh, AfterTail}) {
    const float base = at(p, state).cost;
    if (base == kNever || (state == AfterTail && at(p, state).kind != PieceKind::Particle)) continue;
    const float total = base + cost + (state == Fresh ? 0 : kTouching);
    relax(q, ends ? AfterTail : Fresh, total, piece_edge(p, state, PieceKind::Function, match));
  }
}

void Lattice::add_korean_function(uint32_t p, uint32_t q, FormTable::Match match, size_t length, float cost) {
  constexpr float kBehindVerb = 0.5f, kShareBehindVerb = 0.2f, kShortInWord = 2.0f, kLongInWord = 0.4f;
  constexpr float kShortGoesOn = 0.4f, kLongGoesOn = 0.05f;
  const bool verb = is_verb(match), ends = ends_word(q);
  for (const State state : kAllStates) {
    const float base = at(p, state).cost;
    if (base == kNever) continue;
    float own = cost;
    if (follows_verb(state, p) && (verb || hangs_on_verb(p, length))) {
      const float behind = at(p, state).kind == PieceKind::Function ? 0 : bare_stem_behind(state, p);
      own = kBehindVerb + kShareBehindVerb * cost + behind;
    } else if (state != Fresh) {
      own += length < 2 || is_pronoun(match) ? kShortInWord : kLongInWord;  // 나이|는, not 나|이는
    }
    const Edge edge = piece_edge(p, state, PieceKind::Function, match);
    // A negator or a light verb is inflected like any other predicate: 않았다.
    if (verb)
      relax(q, AfterStem, base + own + bare_stem_at_end(q, 2), edge);
    else
      relax(q, AfterFunction, base + own + (ends ? 0 : length < 2 ? kShortGoesOn : kLongGoesOn), edge);
  }
}

bool Lattice::ends_word(uint32_t q) const { return q >= range_.end || script_of(s_[q]) != script_of(s_[q - 1]); }

/// 줄 of 줄었다 is no form of 주다: its prospective takes hardly an ending.
bool Lattice::overrun(uint32_t q, size_t length) const {
  constexpr int kRieul = 8;
  return spaced_ && length == 1 && q < range_.end && is_hangul(said(q)) && final_of(said(q - 1)) == kRieul &&
         !among(u"까지수게거것텐", said(q));
}

/// A bound noun may touch the verb that describes it (나눈|뒤); a pronoun or numeral may not (길|이).
bool Lattice::hangs_on_verb(uint32_t p, size_t length) const {
  return length < 2 && !among(u"이그저두세네한다또약총나너제", said(p));
}

}  // namespace haechi
