// Stretches that no table knows: names, rare words, slips.
#include <algorithm>

#include "lexicon/zh/transliteration.h"
#include "reading/segment_lattice.h"
#include "text/letters.h"

namespace haechi {
namespace {

constexpr uint32_t kLongest = 40;  // without a bound one long run of letters costs its length squared

/// Counts the characters of an unknown Chinese stretch that spell foreign names.
class ForeignName {
 public:
  explicit ForeignName(bool possible) : possible_(possible) {}

  void add(char16_t c) {
    const int spelling = possible_ ? foreign_spelling(c) : 0;
    possible_ &= spelling > 0;
    (spelling == 2 ? strong_ : weak_) += 1;
  }
  bool likely() const { return possible_ && strong_ > 1 && strong_ > weak_; }

  /// A foreign name holds together: 约翰逊 is no 约|翰逊.
  static float cost(float length) { return 1.0f + 0.5f * length; }

 private:
  bool possible_;
  int strong_ = 0, weak_ = 0;
};

}  // namespace

void Lattice::take_unknown(uint32_t p) {
  if (inside_run(p)) return;
  const bool model_name = script_ == Script::Latin || script_ == Script::Digit;
  const bool whole = model_name || (script_ == Script::Kana && !japanese_) || script_ == Script::Other;
  const bool hiragana = japanese_ && script_ == Script::Kana;
  uint32_t end = model_name ? end_of_model_name(p) : run_end_;
  if (!whole) end = std::min(end, p + kLongest);
  ForeignName foreign(chinese_ && script_ == Script::Han);
  float parted = 0;
  for (uint32_t q = whole ? end : p + 1; q <= end; ++q) {
    if (stays_out_of_words(s_[q - 1])) parted += 2;
    foreign.add(s_[q - 1]);
    const auto length = static_cast<float>(q - p);
    add_unknown(p, q, foreign.likely() ? ForeignName::cost(length) : unknown_cost(whole, hiragana, length), parted,
                hiragana);
  }
}

/// The cheapest way first, then one edge: this is the innermost loop of reading.
void Lattice::add_unknown(uint32_t p, uint32_t q, float cost, float parted, bool hiragana) {
  const State next = hiragana ? AfterTail : AfterUnknown;
  const bool behind_part = q - p < 2 && p > range_.begin && may_be_torn(s_[p - 1]);
  float lowest = at(q, next).cost;
  State from = kStates;
  for (const State state : kAllStates) {
    const float base = at(p, state).cost;
    if (base == kNever || (state == AfterStem && spaced_)) continue;
    const bool torn = behind_part && state == AfterTail && p - at(p, state).from < 2;
    const float total = base + cost + parted + glue(state, q - p, false) + (torn ? kTornWord : 0);
    if (total < lowest) lowest = total, from = state;
  }
  if (from != kStates) relax(q, next, lowest, piece_edge(p, from, hiragana ? PieceKind::Ending : PieceKind::Unknown));
}

/// What a stretch that no table knows costs; without blanks between words it must not swallow its neighbours.
float Lattice::unknown_cost(bool whole, bool hiragana, float length) const {
  if (hiragana) return 1.2f + 0.45f * length;
  if (whole) return 1.8f;
  const float beyond = std::max(0.0f, length - 4);
  return spaced_ ? 1.5f + 0.55f * length + 0.25f * beyond : 1.0f + 0.9f * length + 0.4f * beyond;
}

/// What stays out of Chinese words: 走|的|是.
bool Lattice::stays_out_of_words(char16_t c) const { return chinese_ && (c == u'的' || c == u'了' || c == u'是'); }

/// Grammar of one character that is a part of words as often: 社|会 is no 社 + 会, 后|悔 no 后 + 悔.
bool Lattice::may_be_torn(char16_t c) const {
  static constexpr LetterSet kLetters(
      u"会能可应地自和以为外个位名场面款种次台辆件份批则条座所口届起段中上下内前后後时時日者由同得正等如成受作及指向出"
      u"太便");
  return !spaced_ && kLetters.has(c);
}

/// Letters and digits that belong to one name: gpt-4, 910b, mwc.
uint32_t Lattice::end_of_model_name(uint32_t p) const {
  const auto is = [&](uint32_t i, Script script) { return i < limit_ && script_of(s_[i]) == script; };
  const auto part = [&](uint32_t i) { return is(i, Script::Latin) || is(i, Script::Digit); };
  const auto joint = [&](uint32_t i) { return i > p && (s_[i] == u'-' || s_[i] == u'.') && is(i + 1, Script::Digit); };
  uint32_t end = p;
  while (end < limit_ && (part(end) || joint(end))) ++end;
  return std::max(end, p + 1);
}

}  // namespace haechi
