// Pieces that the tables know: names, words, stems of verbs, words learned from the base.
#include <algorithm>

#include "lexicon/hanja.h"
#include "reading/segment_lattice.h"

namespace haechi {
namespace {

/// What a stem costs that no ending follows: only some forms can end a word.
float bare_stem_cost(char16_t last, size_t length) {
  constexpr float kImpossible = 3, kShort = 1.0f, kShortAdnominal = 0.3f;
  constexpr int kNieun = 4, kRieul = 8, kMieum = 16;
  const int f = final_of(last);
  if (f == kNieun || f == kRieul || f == kMieum) return length < 2 ? kShortAdnominal : 0;
  const int vowel = (last - 0xAC00) % 588 / 28;
  const bool infinitive =
      f == 0 && (vowel <= 1 || (vowel >= 4 && vowel <= 6) || vowel == 9 || vowel == 10 || vowel == 14);
  if (!infinitive) return kImpossible;
  return length < 2 ? kShort : 0;
}

/// Which kinds of word one form may be.
struct FormKinds {
  bool name = false, stem = false, word = false, function = false, learned = false;

  explicit FormKinds(FormTable::Match match) {
    for (uint32_t i = 0; i < match.count; ++i) {
      switch (match.entries[i].kind) {
        case FormKind::Name:
          name = true;
          break;
        case FormKind::Stem:
          stem = true;
          break;
        case FormKind::Word:
          word = true;
          break;
        case FormKind::Function:
          function = true;
          break;
        case FormKind::Learned:
          learned = true;
          break;
      }
    }
  }
};

}  // namespace

/// Every form of the tables that begins at `p`, blanks and hyphens inside it allowed for. `aloud`: Han characters as
/// they are said, not as they are written.
void Lattice::take_known(uint32_t p, bool aloud) {
  constexpr float kAloud = 0.5f;
  if (inside_run(p)) return;
  std::vector<FormTable::Cursor>& cursors = cursors_;
  cursors.clear();
  const auto letter = [&](uint32_t q) {
    if (!aloud) return s_[q];
    return q == p && !spaced_ ? begin_word(said(q)) : said(q);
  };
  for (const FormTable* table : aloud ? tables_.aloud : tables_.tables)
    if (FormTable::Cursor cursor(*table); cursor.advance(letter(p))) cursors.push_back(cursor);
  float blanks = 0;
  for (uint32_t q = p; q < limit_ && !cursors.empty();) {
    if (q > p) {
      const char16_t c = letter(q);
      cursors.erase(std::remove_if(cursors.begin(), cursors.end(), [&](FormTable::Cursor& k) { return !k.advance(c); }),
                    cursors.end());
    }
    ++q;
    if (inside_run(q)) continue;
    for (const FormTable::Cursor& cursor : cursors) {
      const auto match = cursor.match();
      if (!match || (aloud && q - p < 2)) continue;
      if (aloud && !spaced_)
        add_learned(p, q, true);
      else
        add_known(p, q, match, blanks + (aloud ? kAloud : 0));
    }
    if (q < limit_ && (s_[q] == u' ' || s_[q] == u'-') && q + 1 < limit_ && script_of(s_[q + 1]) != Script::None) {
      ++q;
      blanks += 1;
    }
  }
}

void Lattice::add_known(uint32_t p, uint32_t q, FormTable::Match match, float blanks) {
  constexpr float kBlank = 0.25f, kLetter = 0.05f;  // the longer a known form, the surer
  constexpr float kName = 0.7f, kShortWord = 1.5f, kWord = 1.0f, kStem = 1.1f;
  const FormKinds is(match);
  const auto length = static_cast<size_t>(q - p - static_cast<uint32_t>(blanks));
  if (blanks >= 1 && length < 3 && !is.function) return;
  const float spacing = kBlank * blanks, gain = kLetter * static_cast<float>(length);
  const bool brief = length < 2;
  if (is.learned && blanks == 0) add_learned(p, q, false);
  if (is.name || is.word) {
    const float cost = is.name ? kName : brief ? kShortWord : kWord;
    add_content(p, q, match, length, spacing + cost - gain, PieceKind::Known);
  }
  if (is.stem) add_content(p, q, match, length, spacing + (brief ? kShortWord : kStem) - gain, PieceKind::Stem);
  if (is.function) add_function(p, q, match, length, spacing);
}

/// `aloud`: by Han characters of another language, whose own words go before: 温海 온해.
void Lattice::add_learned(uint32_t p, uint32_t q, bool aloud) {
  constexpr float kLearned = 0.9f, kAloud = 0.5f;
  for (const State state : kAllStates) {
    const float base = at(p, state).cost;
    if (base == kNever || state == AfterStem) continue;
    Edge edge = piece_edge(p, state, PieceKind::Unknown);
    edge.aloud = aloud;
    relax(q, AfterUnknown, base + kLearned + glue(state, q - p, true) + (aloud ? kAloud : 0), edge);
  }
}

void Lattice::add_content(uint32_t p, uint32_t q, FormTable::Match match, size_t length, float cost, PieceKind kind) {
  const bool stem = kind == PieceKind::Stem;
  const State next = stem ? AfterStem : AfterKnown;
  for (const State state : kAllStates) {
    const float base = at(p, state).cost;
    if (base == kNever) continue;
    // 2년이면 holds no 잇-
    if (spaced_ && stem && length < 2 && state != Fresh && !follows_verb(state, p) && !parted(state, p)) continue;
    const float total = base + cost + joining_cost(state, p, length) + bare_stem_behind(state, p) +
                        (stem ? bare_stem_at_end(q, length) : 0) + denied_cost(state, p, stem, length);
    Edge& target = at(q, next);
    // Two tables may know the same form: both readings stay.
    if (total == target.cost && target.from == p && target.from_state == state && target.kind == kind &&
        !target.match[1]) {
      if (target.match[0].entries != match.entries) target.match[1] = match;
      continue;
    }
    relax(q, next, total, piece_edge(p, state, kind, match));
  }
}

/// What it costs that a content word begins right behind another piece.
float Lattice::joining_cost(State state, uint32_t p, size_t length) {
  constexpr float kBehindVerb = 0.9f, kShort = 1.2f, kBehindParticle = 0.3f;
  if (spaced_ && follows_verb(state, p)) return kBehindVerb + (length < 2 ? kShort : 0);
  return parted(state, p) ? kBehindParticle : glue(state, length, true);
}

/// What a word costs that touches 안 or 못: it is a verb, however short.
float Lattice::denied_cost(State state, uint32_t p, bool stem, size_t length) {
  constexpr float kNoVerb = 2, kShortVerb = -0.4f;
  if (state != Fresh || at(p, state).kind != PieceKind::Function) return 0;
  return !stem ? kNoVerb : length < 2 ? kShortVerb : 0;
}

/// What it costs to leave a stem behind without an ending.
float Lattice::bare_stem_behind(State state, uint32_t p) {
  if (state != AfterStem || !spaced_) return 0;
  return bare_stem_cost(said(p - 1), p - at(p, state).from);
}

/// What it costs that a stem ends the word.
float Lattice::bare_stem_at_end(uint32_t q, size_t length) const {
  const bool ends = q >= limit_ || script_at(q) == Script::None;
  return spaced_ && ends ? bare_stem_cost(said(q - 1), length) : 0;
}

/// True behind a stem or an ending: 막혀|있다, 나눈|뒤.
bool Lattice::follows_verb(State state, uint32_t p) {
  return state == AfterStem || (state == AfterTail && at(p, state).kind == PieceKind::Ending);
}

/// True behind a particle that nothing but another word can follow: 얘기를|나눈.
bool Lattice::parted(State state, uint32_t p) {
  return spaced_ && state == AfterTail && at(p, state).particle && parts_words(*at(p, state).particle);
}

}  // namespace haechi
