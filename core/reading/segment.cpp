#include "reading/segment.h"

#include <algorithm>
#include <limits>

#include "lexicon/hanja.h"
#include "lexicon/zh/transliteration.h"
#include "text/letters.h"
#include "text/script.h"

namespace haechi {
namespace {

/// What the last piece leaves open for the next.
enum State : uint8_t { Fresh, AfterKnown, AfterUnknown, AfterStem, AfterTail, AfterFunction, kStates };

struct Edge {
  float cost = std::numeric_limits<float>::infinity();
  uint32_t from = 0;      // position
  State from_state = Fresh;
  PieceKind kind = PieceKind::Unknown;
  bool piece = false;     // false: a blank or mark, no piece
  FormTable::Match match[2];
  const Particle* particle = nullptr;
  LightVerb light;
  uint16_t flags = 0;     // of an ending
};

/// Letters of Hangul that stand by themselves are no words: ㅋㅋ, ㅠㅠ.
bool is_lone_letter(char16_t c) { return (c >= 0x1100 && c <= 0x11FF) || (c >= 0x3130 && c <= 0x318F); }

/// A sentence with Han characters as Korean says them, place by place.
std::u16string said_aloud(std::u16string_view sentence) {
  std::u16string said(sentence);
  for (size_t p = 0; p < sentence.size();) {
    size_t q = p;
    while (q < sentence.size() && script_of(sentence[q]) == Script::Han) ++q;
    if (q > p) {
      const std::u16string word = read_hanja(sentence.substr(p, q - p));
      if (word.size() == q - p) said.replace(p, q - p, word);
    }
    p = q + 1;
  }
  return said;
}

/// What a stem costs that no ending follows: only some forms can end a word.
float bare_stem_cost(char16_t last, size_t length) {
  constexpr float kImpossible = 3, kShort = 1.0f;
  const int f = final_of(last);
  if (f == 4 || f == 8 || f == 16) return length < 2 ? 0.3f : 0;
  const int vowel = (last - 0xAC00) % 588 / 28;
  const bool infinitive = f == 0 && (vowel <= 1 || (vowel >= 4 && vowel <= 6) || vowel == 9 || vowel == 10 || vowel == 14);
  if (!infinitive) return kImpossible;
  return length < 2 ? kShort : 0;
}

bool closes_quotation(char16_t c) {
  return std::u16string_view(u"\u201D\u2019\"'\u300B\u3009)]\u300D\u300F>").find(c) != std::u16string_view::npos;
}

constexpr float kNever = std::numeric_limits<float>::infinity();

// What holds every word and ending of a language; without such bounds one long run of letters costs its length squared.
constexpr uint32_t kLongestUnknown = 40, kLongestTail = 16;

class Lattice {
 public:
  Lattice(const Text& text, Span range, Language language, const FormTables& tables, const std::vector<Span>& atoms)
      : s_(text.folded()), aloud_(language == Language::Korean ? said_aloud(text.view(range)) : std::u16string()),
        range_(range), tables_(tables), atoms_(atoms), spaced_(language == Language::Korean),
        japanese_(language == Language::Japanese), chinese_(language == Language::Chinese), best_((range.length() + 1) * kStates) {}

  std::vector<Piece> run() {
    at(range_.begin, Fresh).cost = 0;
    size_t atom = 0;
    for (uint32_t p = range_.begin; p < range_.end; ++p) {
      while (atom < atoms_.size() && atoms_[atom].end <= p) ++atom;
      const bool in_atom = atom < atoms_.size() && atoms_[atom].begin < p;
      if (in_atom || !reachable(p)) continue;
      limit_ = atom < atoms_.size() && atoms_[atom].begin > p ? atoms_[atom].begin : range_.end;
      if (atom < atoms_.size() && atoms_[atom].begin == p) {
        take_atom(p, atoms_[atom].end);
        continue;
      }
      script_ = script_at(p);
      if (const uint32_t end = end_of_address(p); end > p) {
        take_atom(p, end);
        continue;
      }
      if (script_ == Script::None) {
        take_mark(p);
        if (spaced_ && s_[p] == u' ') take_parted_particle(p);
        continue;
      }
      if (p >= run_end_) run_end_ = end_of_run(p);
      take_known(p, false);
      if (spaced_ && script_ == Script::Han) take_known(p, true);
      take_unknown(p);
      if (spaced_ && script_ == Script::Hangul) take_tails(p);
    }
    return trace();
  }

 private:
  /// The character at `p` as Korean says it.
  char16_t said(uint32_t p) const { return aloud_[p - range_.begin]; }

  Edge& at(uint32_t p, State state) { return best_[(p - range_.begin) * kStates + state]; }

  bool reachable(uint32_t p) {
    for (int st = 0; st < kStates; ++st)
      if (at(p, static_cast<State>(st)).cost < kNever) return true;
    return false;
  }

  void relax(uint32_t to, State to_state, float cost, const Edge& edge) {
    Edge& target = at(to, to_state);
    if (cost >= target.cost) return;
    target = edge;
    target.cost = cost;
  }

  /// A web address says nothing: https://…, www.…
  uint32_t end_of_address(uint32_t p) const {
    const std::u16string_view rest(s_.data() + p, limit_ - p);
    if (!rest.starts_with(u"http://") && !rest.starts_with(u"https://") && !rest.starts_with(u"www.")) return p;
    uint32_t end = p;
    while (end < limit_ && s_[end] > u' ' && s_[end] < 0x7F) ++end;
    return end;
  }

  /// Katakana writes names, hiragana grammar: in Japanese they are as good as two scripts.
  static bool is_katakana(char16_t c) { return c >= 0x30A1 && c <= 0x30FF; }
  Script script_at(uint32_t p) const {
    if (spaced_ && is_lone_letter(s_[p])) return Script::None;
    return japanese_ && is_katakana(s_[p]) ? Script::Other : script_of(s_[p]);
  }

  uint32_t end_of_run(uint32_t p) const {
    const Script script = script_at(p);
    uint32_t end = p + 1;
    while (end < limit_ && script_at(end) == script) ++end;
    return end;
  }

  bool inside_run(uint32_t p) const {
    if (p == range_.begin || p >= range_.end) return false;
    const Script before = script_of(s_[p - 1]);
    return (before == Script::Latin || before == Script::Digit) && script_of(s_[p]) == before;
  }

  /// What a stretch that no table knows costs; without blanks between words it must not swallow its neighbours.
  float unknown_cost(bool whole, bool hiragana, float length) const {
    if (hiragana) return 1.2f + 0.45f * length;
    if (whole) return 1.8f;
    const float beyond = std::max(0.0f, length - 4);
    return spaced_ ? 1.5f + 0.55f * length + 0.25f * beyond : 1.0f + 0.9f * length + 0.4f * beyond;
  }

  /// Grammar of one character that is a part of words as often: 社|会 is no 社 + 会, 后|悔 no 后 + 悔.
  bool part_of_words(char16_t c) const {
    static constexpr LetterSet kLetters(u"会能可应地自和以为外个位名场面款种次台辆件份批则条座所口届起段中上下内前后後时時日者由同得正等如成受作及指向出太便");
    return !spaced_ && kLetters.has(c);
  }
  static constexpr float kTornWord = 0.5f;

  /// What stays out of Chinese words: 走|的|是.
  bool parts_chinese(char16_t c) const { return chinese_ && (c == u'的' || c == u'了' || c == u'是'); }

  /// A foreign name holds together: 约翰逊 is no 约|翰逊.
  static float foreign_cost(float length) { return 1.0f + 0.5f * length; }

  /// The price of starting a content word here: words grow together less readily than they stand apart.
  float glue(State state, size_t length, bool known) const {
    if (state == Fresh || !spaced_) return 0;
    const float base = state == AfterKnown ? 0.5f : state == AfterUnknown ? 0.9f : 1.2f;
    return base + (length < 2 ? 1.2f : 0) + (known ? 0 : 0.5f);
  }

  void take_mark(uint32_t p) {
    for (int st = 0; st < kStates; ++st) {
      const float cost = at(p, static_cast<State>(st)).cost;
      if (cost < kNever) relax(p + 1, Fresh, cost, {0, p, static_cast<State>(st), PieceKind::Unknown, false, {}, nullptr, {}, 0});
    }
  }

  void take_atom(uint32_t p, uint32_t end) {
    for (int st = 0; st < kStates; ++st) {
      const float cost = at(p, static_cast<State>(st)).cost;
      if (cost < kNever)
        relax(std::min(end, range_.end), AfterKnown, cost,
              {0, p, static_cast<State>(st), PieceKind::Atom, true, {}, nullptr, {}, 0});
    }
  }

  /// `aloud`: Han characters as they are said, not as they are written.
  void take_known(uint32_t p, bool aloud) {
    if (inside_run(p)) return;
    std::vector<FormTable::Cursor>& cursors = cursors_;
    cursors.clear();
    const auto letter = [&](uint32_t q) { return aloud ? said(q) : s_[q]; };
    for (const FormTable* table : tables_.tables)
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
      for (const FormTable::Cursor& cursor : cursors)
        if (const auto match = cursor.match())
          if (!aloud || q - p > 1) add_known(p, q, match, blanks + (aloud ? 0.5f : 0));
      if (q < limit_ && (s_[q] == u' ' || s_[q] == u'-') && q + 1 < limit_ && script_of(s_[q + 1]) != Script::None) {
        ++q;
        blanks += 1;
      }
    }
  }

  void add_known(uint32_t p, uint32_t q, FormTable::Match match, float blanks) {
    bool name = false, stem = false, word = false, function = false, learned = false;
    for (uint32_t i = 0; i < match.count; ++i) {
      switch (match.entries[i].kind) {
        case FormKind::Name: name = true; break;
        case FormKind::Stem: stem = true; break;
        case FormKind::Word: word = true; break;
        case FormKind::Function: function = true; break;
        case FormKind::Learned: learned = true; break;
      }
    }
    const auto length = static_cast<size_t>(q - p - static_cast<uint32_t>(blanks));
    if (blanks >= 1 && length < 3 && !function) return;
    const float spacing = 0.25f * blanks;
    if (learned && blanks == 0) add_learned(p, q);
    if (name || word) add_content(p, q, match, length, spacing + (name ? 0.7f : length < 2 ? 1.5f : 1.0f) - 0.05f * static_cast<float>(length), PieceKind::Known);
    if (stem) add_content(p, q, match, length, spacing + (length < 2 ? 1.5f : 1.1f) - 0.05f * static_cast<float>(length), PieceKind::Stem);
    if (function) add_function(p, q, match, length, spacing);
  }

  void add_learned(uint32_t p, uint32_t q) {
    constexpr float kLearned = 0.9f;
    for (int st = 0; st < kStates; ++st) {
      const auto state = static_cast<State>(st);
      const float base = at(p, state).cost;
      if (base == kNever || state == AfterStem) continue;
      relax(q, AfterUnknown, base + kLearned + glue(state, q - p, true), {0, p, state, PieceKind::Unknown, true, {}, nullptr, {}, 0});
    }
  }

  void add_content(uint32_t p, uint32_t q, FormTable::Match match, size_t length, float cost, PieceKind kind) {
    for (int st = 0; st < kStates; ++st) {
      const auto state = static_cast<State>(st);
      const float base = at(p, state).cost;
      if (base == kNever) continue;
      const bool stem = kind == PieceKind::Stem;
      const bool behind_verb = spaced_ && follows_verb(state, p);
      if (spaced_ && stem && length < 2 && state != Fresh && !behind_verb && !parted(state, p)) continue;  // 2년이면 holds no 잇-
      Edge edge{0, p, state, kind, true, {match, {}}, nullptr, {}, 0};
      const State next = stem ? AfterStem : AfterKnown;
      const float grown = behind_verb ? 0.9f + (length < 2 ? 1.2f : 0) : parted(state, p) ? 0.3f : glue(state, length, true);
      const float total = base + cost + grown + leave(state, p) + (stem ? word_end(q, length) : 0);
      Edge& target = at(q, next);
      // Two tables may know the same form: both readings stay.
      if (total == target.cost && target.from == p && target.from_state == state && target.kind == kind && !target.match[1]) {
        if (target.match[0].entries != match.entries) target.match[1] = match;
        continue;
      }
      relax(q, next, total, edge);
    }
  }

  /// What it costs to leave a stem behind without an ending.
  float leave(State state, uint32_t p) {
    if (state != AfterStem || !spaced_) return 0;
    return bare_stem_cost(said(p - 1), p - at(p, state).from);
  }
  float word_end(uint32_t q, size_t length) const {
    const bool ends = q >= limit_ || script_at(q) == Script::None;
    return spaced_ && ends ? bare_stem_cost(said(q - 1), length) : 0;
  }
  /// True behind a stem or an ending: 막혀|있다, 나눈|뒤.
  bool follows_verb(State state, uint32_t p) {
    return state == AfterStem || (state == AfterTail && at(p, state).kind == PieceKind::Ending);
  }

  /// True behind a particle that nothing but another word can follow: 얘기를|나눈.
  bool parted(State state, uint32_t p) {
    return spaced_ && state == AfterTail && at(p, state).particle && parts_words(*at(p, state).particle);
  }

  /// 줄 of 줄었다 is no form of 주다: its prospective takes hardly an ending.
  bool overrun(uint32_t q, size_t length) const {
    constexpr int kRieul = 8;
    return spaced_ && length == 1 && q < range_.end && is_hangul(said(q)) && is_hangul(said(q - 1)) && (said(q - 1) - 0xac00) % 28 == kRieul &&
           std::u16string_view(u"까지수게거것텐").find(said(q)) == std::u16string_view::npos;
  }

  void add_function(uint32_t p, uint32_t q, FormTable::Match match, size_t length, float spacing) {
    if (is_verb(match) && overrun(q, length)) return;
    const bool ends_word = q >= range_.end || script_of(s_[q]) != script_of(s_[q - 1]);
    for (int st = 0; st < kStates; ++st) {
      const auto state = static_cast<State>(st);
      const float base = at(p, state).cost;
      if (base == kNever) continue;
      const Edge edge{0, p, state, PieceKind::Function, true, {match, {}}, nullptr, {}, 0};
      if (!spaced_) {
        const bool torn = length < 2 && state == AfterUnknown && p - at(p, state).from < 2 && part_of_words(s_[p]);
        const float cost = (length < 2 ? 0.7f : 0.5f) + (japanese_ && state == Fresh ? 0.3f : 0) + (torn ? kTornWord : 0);
        relax(q, AfterTail, base + cost + spacing, edge);
        continue;
      }
      float cost = (length < 2 ? 1.25f : 0.9f - 0.05f * static_cast<float>(length)) + spacing;
      if (denies_next(match)) {
        if (state == Fresh || (state == AfterTail && at(p, state).kind == PieceKind::Particle))
          relax(q, ends_word ? AfterTail : Fresh, base + cost + (ends_word ? 0 : 0.5f) + (state == Fresh ? 0 : 0.5f), edge);
        continue;
      }
      if (follows_verb(state, p) && (is_verb(match) || hangs_on_verb(p, length))) cost = 0.5f + 0.2f * cost + (at(p, state).kind == PieceKind::Function ? 0 : leave(state, p));
      else if (state != Fresh) cost += length < 2 ? 2.0f : 0.4f;
      // A negator or a light verb is inflected like any other predicate: 않았다.
      if (is_verb(match)) relax(q, AfterStem, base + cost + word_end(q, 2), edge);
      else relax(q, AfterFunction, base + cost + (ends_word ? 0 : length < 2 ? 0.4f : 0.05f), edge);
    }
  }

  /// A bound noun may touch the verb that describes it (나눈|뒤); a pronoun or numeral may not (길|이).
  bool hangs_on_verb(uint32_t p, size_t length) const {
    return length < 2 && std::u16string_view(u"이그저두세네한다또약총나너제").find(said(p)) == std::u16string_view::npos;
  }

  static bool is_verb(FormTable::Match match) {
    for (uint32_t i = 0; i < match.count; ++i)
      if (match.entries[i].kind == FormKind::Function && (match.entries[i].id & kFunctionStem)) return true;
    return false;
  }

  static bool denies_next(FormTable::Match match) {
    for (uint32_t i = 0; i < match.count; ++i)
      if (match.entries[i].kind == FormKind::Function && function_kind(match.entries[i]) == FunctionKind::NegatesNext)
        return true;
    return false;
  }

  void take_unknown(uint32_t p) {
    if (inside_run(p)) return;
    const bool whole = script_ == Script::Latin || (script_ == Script::Kana && !japanese_) || script_ == Script::Digit || script_ == Script::Other;
    const bool hiragana = japanese_ && script_ == Script::Kana;
    uint32_t end = run_end_;
    if (script_ == Script::Latin || script_ == Script::Digit) end = end_of_model_name(p);
    if (!whole) end = std::min(end, p + kLongestUnknown);
    bool foreign = chinese_ && script_ == Script::Han;
    int strong = 0, weak = 0;
    float parted = 0;
    const bool behind_part = p > range_.begin && part_of_words(s_[p - 1]);
    for (uint32_t q = whole ? end : p + 1; q <= end; ++q) {
      if (parts_chinese(s_[q - 1])) parted += 2;
      const auto length = static_cast<float>(q - p);
      const int spelling = foreign ? foreign_spelling(s_[q - 1]) : 0;
      foreign &= spelling > 0;
      (spelling == 2 ? strong : weak) += 1;
      const float cost = foreign && strong > 1 && strong > weak ? foreign_cost(length) : unknown_cost(whole, hiragana, length);
      const State next = hiragana ? AfterTail : AfterUnknown;
      // The cheapest way first, then one edge: this is the innermost loop of reading.
      float lowest = at(q, next).cost;
      State from = kStates;
      for (int st = 0; st < kStates; ++st) {
        const auto state = static_cast<State>(st);
        const float base = at(p, state).cost;
        if (base == kNever || (state == AfterStem && spaced_)) continue;
        const bool torn = behind_part && q - p < 2 && state == AfterTail && p - at(p, state).from < 2;
        const float total = base + cost + parted + glue(state, q - p, false) + (torn ? kTornWord : 0);
        if (total < lowest) lowest = total, from = state;
      }
      if (from != kStates)
        relax(q, next, lowest, {0, p, from, hiragana ? PieceKind::Ending : PieceKind::Unknown, true, {}, nullptr, {}, 0});
    }
  }

  /// Letters and digits that belong to one name: gpt-4, 910b, mwc.
  uint32_t end_of_model_name(uint32_t p) const {
    uint32_t end = p;
    const auto part = [&](uint32_t i) {
      const Script sc = script_of(s_[i]);
      return sc == Script::Latin || sc == Script::Digit;
    };
    while (end < limit_ && (part(end) || ((s_[end] == u'-' || s_[end] == u'.') && end + 1 < limit_ && end > p && part(end + 1) &&
                                          script_of(s_[end + 1]) == Script::Digit)))
      ++end;
    return std::max(end, p + 1);
  }

  void take_tails(uint32_t p) {
    const std::u16string_view rest = std::u16string_view(aloud_).substr(p - range_.begin, std::min(run_end_ - p, kLongestTail));
    const float known = at(p, AfterKnown).cost, unknown = at(p, AfterUnknown).cost;
    if (known < kNever || unknown < kNever) {
      take_particles(p, rest, AfterKnown, 0.35f);
      take_particles(p, rest, AfterUnknown, 0.35f);
      take_light_verb(p, rest);
    }
    take_particles(p, rest, AfterFunction, 0.35f);
    const Edge& tail = at(p, AfterTail);
    if (tail.particle && tail.particle->role == TermRole::None) take_particles(p, rest, AfterTail, 0.2f);  // 기업들|에게도
    if (at(p, AfterFunction).cost < kNever) take_light_verbs_from(p, rest, AfterFunction, 0.4f);
    if (tail.particle && rest[0] == u'이' && parts_words(*tail.particle)) take_light_verbs_from(p, rest, AfterTail, 0.3f);  // 12월까지|이고
    if (at(p, Fresh).cost < kNever && p > range_.begin && closes_quotation(s_[p - 1])) {
      take_particles(p, rest, Fresh, 0.35f);
      take_light_verbs_from(p, rest, Fresh, 0.5f);
      take_quotation_tails(p, rest);
    }
    take_endings(p, rest);
  }

  void take_quotation_tails(uint32_t p, std::u16string_view rest) {
    endings_.clear();
    korean_quotation_tails(rest, endings_);
    for (const EndingMatch& m : endings_)
      relax(p + m.length, AfterTail, at(p, Fresh).cost + 0.3f + (p + m.length < run_end_ ? 0.6f : 0),
            {0, p, Fresh, PieceKind::Ending, true, {}, nullptr, {}, m.flags});
  }

  void take_endings(uint32_t p, std::u16string_view rest) {
    const float stem = at(p, AfterStem).cost, unknown = at(p, AfterUnknown).cost;
    // A bound that is a verb leaves its ending behind the figure: 11억 달러를 웃돈|다.
    const bool figure = at(p, AfterKnown).cost < kNever && at(p, AfterKnown).kind == PieceKind::Atom;
    if (stem == kNever && unknown == kNever && !figure) return;
    const char16_t before = said(p - 1);
    endings_.clear();
    korean_endings(rest, before, endings_);
    add_fused_particles(rest, before, endings_);
    for (const EndingMatch& m : endings_) {
      const uint32_t q = p + m.length;
      const bool whole = q == run_end_;
      const auto edge = [&](State from) { return Edge{0, p, from, PieceKind::Ending, true, {}, nullptr, {}, m.flags}; };
      if (stem < kNever) relax(q, AfterTail, stem + 0.25f + (whole ? 0 : 0.6f) + short_verb_cost(p, rest.substr(0, m.length)), edge(AfterStem));
      if (figure && whole) relax(q, AfterTail, at(p, AfterKnown).cost + 0.45f, edge(AfterKnown));
      if (unknown == kNever || !whole) continue;
      const bool tiny = p - at(p, AfterUnknown).from < 2 && final_of(before) != kPast;
      if (!tiny) relax(q, AfterTail, unknown + unknown_ending_cost(before, rest, m.flags), edge(AfterUnknown));
      else if (shows_verb(before, rest, q)) relax(q, AfterTail, unknown + 0.15f, edge(AfterUnknown));
    }
  }

  /// Two syllables that could be a verb are more often a noun: 단가, 시야, 개요.
  float short_verb_cost(uint32_t p, std::u16string_view ending) {
    const Edge& edge = at(p, AfterStem);
    if (said(p - 1) == u'려' && ending == u"고") return 0.7f;  // 팔|려고 before 팔려|고
    const bool tiny = edge.kind == PieceKind::Stem && edge.from_state == Fresh && p - edge.from < 2 && ending.size() < 2;
    return tiny && std::u16string_view(u"가야요오소이건").find(ending[0]) != std::u16string_view::npos ? 1.2f : 0;
  }

  static constexpr int kPast = 20;  // ㅆ

  /// One unknown syllable is a stem where its ending leaves no doubt: 늦게, 쥐고 있다.
  bool shows_verb(char16_t before, std::u16string_view ending, uint32_t end) const {
    if (ending == u"게") return final_of(before) != 0;
    const bool joins = ending == u"고" || ending == u"어" || ending == u"아";
    return joins && end + 1 < range_.end && s_[end] == u' ' && s_[end + 1] == u'있';
  }

  /// How readily a word that no table knows is a verb: 었다 shows it, a lone 지 or 자 hardly.
  float unknown_ending_cost(char16_t before, std::u16string_view ending, uint16_t flags) const {
    // 이다 behind a noun is the copula, 있다 and 했다 are verbs of their own.
    if (std::u16string_view(u"이인입일임였").find(ending[0]) != std::u16string_view::npos) return 2.0f;
    if (std::u16string_view(u"있했됐없않였").find(before) != std::u16string_view::npos) return 2.0f;
    if (final_of(before) == kPast) return 0.2f;
    if (ending.size() >= 2 && (ending[0] == u'시' || ending[0] == u'자')) return 1.6f;  // 펠로시|는, 전자|는
    if (ending.size() >= 2) return flags & kNominal ? 1.2f : 0.45f;
    if (ending == u"고" || ending == u"며" || ending == u"던" || ending == u"게" || ending == u"면") return 0.5f;
    if ((ending == u"어" || ending == u"아") && final_of(before) != 0 && run_end_ < range_.end) return 0.5f;
    if (ending == u"다" && final_of(before) == 0) return 1.6f;  // that is the copula
    if (ending == u"다" && (run_end_ >= range_.end || s_[run_end_] != u' ')) return 0.35f;
    return 1.6f;
  }

  bool agrees(char agreement, uint32_t p) const {
    if (agreement == ' ') return true;
    const char16_t before = said(p - 1);
    if (!is_hangul(before)) return true;  // how a figure or a letter is read aloud is left open
    const int f = final_of(before);
    return agreement == 'c' ? f != 0 : agreement == 'v' ? f == 0 : f == 0 || f == 8;
  }

  /// Behind these a word may begin without a blank: 얘기를|나눈.
  static bool parts_words(const Particle& particle) {
    return particle.form == u"를" || particle.form == u"을" ||
           (particle.form.size() > 1 && particle.role != TermRole::None && particle.role != TermRole::With);
  }

  void take_particles(uint32_t p, std::u16string_view rest, State state, float price) {
    const float base = at(p, state).cost;
    if (base == kNever) return;
    const bool short_stem = state == AfterUnknown && p - at(p, AfterUnknown).from < 2;
    const auto rows = korean_particles();
    auto row = std::lower_bound(rows.begin(), rows.end(), rest[0], [](const Particle& a, char16_t c) { return a.form[0] < c; });
    for (; row != rows.end() && row->form[0] == rest[0]; ++row) {
      if (!rest.starts_with(row->form) || !agrees(row->agreement, p)) continue;
      if (state == AfterFunction && row->role == TermRole::None) continue;
      if (state != AfterKnown && row->form[0] == u'자') continue;  // 근무|자, but 누리온전자
      const auto q = p + static_cast<uint32_t>(row->form.size());
      const float open = q < run_end_ ? (parts_words(*row) ? 0.5f : 1.3f) : 0;
      const float cost = price + open + loose_cost(*row) + (row->role == TermRole::None && row->form != u"적" ? 0.2f : 0) + (short_stem ? short_stem_cost(*row) : 0);
      relax(q, AfterTail, base + cost, {0, p, state, PieceKind::Particle, true, {}, &*row, {}, 0});
    }
  }

  /// 하고 is more often a verb, 발 and 산 part of a noun.
  static float loose_cost(const Particle& particle) {
    const char16_t first = particle.form[0];
    return particle.form == u"하고" ? 0.2f : (first == u'발' || first == u'산') ? 0.5f : 0;
  }
  /// What may stand apart from its word by mistake.
  static bool may_stand_apart(std::u16string_view form) {
    for (const std::u16string_view simple : {u"은", u"는", u"이", u"가", u"을", u"를", u"에", u"의", u"와", u"과", u"도", u"에서", u"에게", u"으로", u"로", u"보다", u"까지", u"부터", u"에는", u"에도", u"에서는"})
      if (form == simple) return true;
    return false;
  }

  /// 글을 is 글 + 을; 나이 is hardly 나 + 이.
  static float short_stem_cost(const Particle& particle) {
    const bool clear = particle.role == TermRole::Object || particle.form == u"은" || particle.form == u"에서" || particle.form == u"에게";
    if (clear || particle.form.starts_with(u"으로")) return 0.05f;
    return particle.form == u"과" ? 0.15f : particle.form == u"이" ? 0.4f : 0.9f;
  }

  /// A particle or copula set apart by mistake: 위안바오 는.
  void take_parted_particle(uint32_t p) {
    const uint32_t next = p + 1;
    const float known = at(p, AfterKnown).cost, unknown = at(p, AfterUnknown).cost;
    if (next >= limit_ || !is_hangul(s_[next]) || (known == kNever && unknown == kNever)) return;
    const uint32_t end = end_of_run(next);
    const std::u16string_view word(s_.data() + next, end - next);
    constexpr float kParted = 0.7f;
    const auto rows = korean_particles();
    auto row = std::lower_bound(rows.begin(), rows.end(), word[0], [](const Particle& a, char16_t c) { return a.form[0] < c; });
    for (; row != rows.end() && row->form[0] == word[0]; ++row) {
      if (row->form != word || !may_stand_apart(word) || !agrees(row->agreement, p)) continue;
      relax(end, AfterTail, known + kParted, {0, p, AfterKnown, PieceKind::Particle, true, {}, &*row, {}, 0});
      relax(end, AfterTail, unknown + kParted, {0, p, AfterUnknown, PieceKind::Particle, true, {}, &*row, {}, 0});
    }
    if (known == kNever || word[0] != u'이') return;
    lights_.clear();
    korean_light_verbs(word, said(p - 1), lights_);
    for (const LightVerb& light : lights_)
      if (light.copula && light.stem < light.length && light.length == word.size())
        relax(end, AfterTail, known + kParted, {0, p, AfterKnown, PieceKind::Ending, true, {}, nullptr, light, light.flags});
  }

  void take_light_verb(uint32_t p, std::u16string_view rest) {
    lights_.clear();
    korean_light_verbs(rest, said(p - 1), lights_);
    add_light_verbs(p, AfterKnown, 0.4f);
    const bool short_stem = at(p, AfterUnknown).cost < kNever && p - at(p, AfterUnknown).from < 2;
    add_light_verbs(p, AfterUnknown, short_stem && rest.size() < 2 ? 1.1f : 0.5f);
  }

  void take_light_verbs_from(uint32_t p, std::u16string_view rest, State state, float price) {
    lights_.clear();
    korean_light_verbs(rest, said(p - 1), lights_);
    add_light_verbs(p, state, price);
  }

  void add_light_verbs(uint32_t p, State state, float price) {
    const float base = at(p, state).cost;
    if (base == kNever) return;
    for (const LightVerb& light : lights_) {
      const uint32_t q = p + light.length;
      const bool whole = q == run_end_;
      if (!whole && light.copula) continue;
      // 화웨이다, without 이: likelier where the sentence ends.
      const bool closing = q >= range_.end || s_[q] != u' ';
      const float bare = light.stem > 0 || closing ? 0 : 0.15f;
      const float doubtful = state == AfterUnknown && light.copula && !shows_copula(p, light.length) ? 0.6f : 0;
      relax(q, AfterTail, base + price + bare + doubtful + (whole ? 0 : 0.8f), {0, p, state, PieceKind::Ending, true, {}, nullptr, light, light.flags});
    }
  }

  /// 인, 일 and 이오 end many a name: 파인스타인, 폼페이오.
  bool shows_copula(uint32_t p, size_t length) const {
    const std::u16string_view form = std::u16string_view(aloud_).substr(p - range_.begin, length);
    if (length < 2) return form == u"다";
    for (const std::u16string_view clear : {u"이다", u"이었", u"이며", u"이고", u"입니", u"이라", u"인데", u"이지", u"이자", u"이었", u"였", u"인가", u"일까", u"이에", u"이야", u"예요", u"이네", u"이던", u"인지", u"이기", u"이므", u"이나", u"라", u"다"})
      if (form.starts_with(clear)) return true;
    return false;
  }

  std::vector<Piece> trace() {
    std::vector<Piece> pieces;
    State state = Fresh;
    float lowest = kNever;
    for (int st = 0; st < kStates; ++st) {
      const float cost = at(range_.end, static_cast<State>(st)).cost;
      if (cost < lowest) lowest = cost, state = static_cast<State>(st);
    }
    if (lowest == kNever) return pieces;
    for (uint32_t p = range_.end; p > range_.begin;) {
      const Edge& edge = at(p, state);
      if (edge.piece) pieces.push_back(piece_of(edge, {edge.from, p}));
      p = edge.from;
      state = edge.from_state;
    }
    std::reverse(pieces.begin(), pieces.end());
    for (size_t i = 1; i < pieces.size(); ++i) pieces[i].glued = pieces[i].span.begin == pieces[i - 1].span.end;
    return pieces;
  }

  Piece piece_of(const Edge& edge, Span span) const {
    Piece piece;
    piece.span = span;
    const bool han = spaced_ && edge.kind != PieceKind::Atom && script_of(s_[span.begin]) == Script::Han;
    if (han) piece.said = aloud_.substr(span.begin - range_.begin, span.length());
    piece.kind = edge.kind;
    piece.particle = edge.particle;
    piece.light = edge.light;
    piece.ending = edge.flags;
    for (const FormTable::Match& match : edge.match) {
      for (uint32_t i = 0; i < match.count; ++i) {
        const FormEntry& entry = match.entries[i];
        if (edge.kind == PieceKind::Function) {
          if (entry.kind == FormKind::Function) piece.function = function_kind(entry);
        } else if (entry.kind != FormKind::Function) {
          piece.ids.add(entry.id);
          if (entry.kind == FormKind::Name) piece.name = true;
        }
      }
    }
    return piece;
  }

  const std::u16string& s_;
  const std::u16string aloud_;  ///< the range as it is said; only for Korean
  Span range_;
  const FormTables& tables_;
  const std::vector<Span>& atoms_;
  bool spaced_, japanese_, chinese_;
  std::vector<Edge> best_;
  std::vector<FormTable::Cursor> cursors_;
  EndingMatches endings_;
  std::vector<LightVerb> lights_;
  uint32_t limit_ = 0, run_end_ = 0;
  Script script_ = Script::None;
};

}  // namespace

std::vector<Piece> segment(const Text& text, Span range, Language language, const FormTables& tables,
                           const std::vector<Span>& atoms) {
  return Lattice(text, range, language, tables, atoms).run();
}

}  // namespace haechi
