#include "reading/segment.h"

#include <algorithm>
#include <limits>

#include "text/script.h"

namespace haechi {
namespace {

/// What the last piece leaves open for the next.
enum State : uint8_t { Fresh, AfterKnown, AfterUnknown, AfterStem, AfterTail, kStates };

struct Edge {
  float cost = std::numeric_limits<float>::infinity();
  uint32_t from = 0;      // position
  State from_state = Fresh;
  PieceKind kind = PieceKind::Unknown;
  bool piece = false;     // false: a blank or mark, no piece
  FormTable::Match match[2];
  const Particle* particle = nullptr;
  LightVerb light;
};

constexpr float kNever = std::numeric_limits<float>::infinity();

class Lattice {
 public:
  Lattice(const Text& text, Span range, Language language, const FormTables& tables, const std::vector<Span>& atoms)
      : s_(text.folded()), range_(range), tables_(tables), atoms_(atoms), spaced_(language == Language::Korean),
        japanese_(language == Language::Japanese), best_((range.length() + 1) * kStates) {}

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
      script_ = script_of(s_[p]);
      if (script_ == Script::None) {
        take_mark(p);
        if (spaced_ && s_[p] == u' ') take_parted_particle(p);
        continue;
      }
      run_end_ = end_of_run(p);
      take_known(p);
      take_unknown(p);
      if (script_ == Script::Hangul) take_tails(p);
    }
    return trace();
  }

 private:
  Edge& at(uint32_t p, State state) { return best_[(p - range_.begin) * kStates + state]; }

  bool reachable(uint32_t p) {
    for (int st = 0; st < kStates; ++st)
      if (at(p, static_cast<State>(st)).cost < kNever) return true;
    return false;
  }

  void relax(uint32_t to, State to_state, float cost, Edge edge) {
    Edge& target = at(to, to_state);
    if (cost >= target.cost) return;
    edge.cost = cost;
    target = edge;
  }

  uint32_t end_of_run(uint32_t p) const {
    const Script script = script_of(s_[p]);
    uint32_t end = p + 1;
    while (end < limit_ && script_of(s_[end]) == script) ++end;
    return end;
  }

  bool inside_latin_run(uint32_t p) const {
    return p > range_.begin && p < range_.end && script_of(s_[p]) == Script::Latin && script_of(s_[p - 1]) == Script::Latin;
  }

  /// What a stretch that no table knows costs; without blanks between words it must not swallow its neighbours.
  float unknown_cost(bool whole, bool hiragana, float length) const {
    if (whole) return 1.8f + (hiragana ? 0.3f * length : 0);
    return spaced_ ? 1.5f + 0.55f * length : 1.0f + 0.9f * length;
  }

  /// The price of starting a content word here: words grow together less readily than they stand apart.
  float glue(State state, size_t length, bool known) const {
    if (state == Fresh || !spaced_) return 0;
    const float base = state == AfterKnown ? 0.5f : state == AfterUnknown ? 0.9f : 1.2f;
    return base + (length < 2 ? 1.2f : 0) + (known ? 0 : 0.5f);
  }

  void take_mark(uint32_t p) {
    for (int st = 0; st < kStates; ++st) {
      const float cost = at(p, static_cast<State>(st)).cost;
      if (cost < kNever) relax(p + 1, Fresh, cost, {0, p, static_cast<State>(st), PieceKind::Unknown, false, {}, nullptr, {}});
    }
  }

  void take_atom(uint32_t p, uint32_t end) {
    for (int st = 0; st < kStates; ++st) {
      const float cost = at(p, static_cast<State>(st)).cost;
      if (cost < kNever)
        relax(std::min(end, range_.end), AfterKnown, cost,
              {0, p, static_cast<State>(st), PieceKind::Atom, true, {}, nullptr, {}});
    }
  }

  void take_known(uint32_t p) {
    if (inside_latin_run(p)) return;
    std::vector<FormTable::Cursor>& cursors = cursors_;
    cursors.clear();
    for (const FormTable* table : tables_.tables) cursors.emplace_back(*table);
    float blanks = 0;
    for (uint32_t q = p; q < limit_ && !cursors.empty();) {
      const char16_t c = s_[q];
      cursors.erase(std::remove_if(cursors.begin(), cursors.end(), [&](FormTable::Cursor& k) { return !k.advance(c); }),
                    cursors.end());
      ++q;
      if (inside_latin_run(q)) continue;
      for (const FormTable::Cursor& cursor : cursors)
        if (const auto match = cursor.match()) add_known(p, q, match, blanks);
      if (q < limit_ && (s_[q] == u' ' || s_[q] == u'-') && q + 1 < limit_ && script_of(s_[q + 1]) != Script::None) {
        ++q;
        blanks += 1;
      }
    }
  }

  void add_known(uint32_t p, uint32_t q, FormTable::Match match, float blanks) {
    bool name = false, stem = false, word = false, function = false;
    for (uint32_t i = 0; i < match.count; ++i) {
      switch (match.entries[i].kind) {
        case FormKind::Name: name = true; break;
        case FormKind::Stem: stem = true; break;
        case FormKind::Word: word = true; break;
        case FormKind::Function: function = true; break;
      }
    }
    const auto length = static_cast<size_t>(q - p - static_cast<uint32_t>(blanks));
    if (blanks > 0 && length < 3 && !name && !function) return;
    const float spacing = 0.25f * blanks;
    if (name || word) add_content(p, q, match, length, spacing + (name ? 0.7f : length < 2 ? 1.5f : 1.0f) - 0.05f * static_cast<float>(length), PieceKind::Known);
    if (stem) add_content(p, q, match, length, spacing + (length < 2 ? 1.5f : 1.1f) - 0.05f * static_cast<float>(length), PieceKind::Stem);
    if (function) add_function(p, q, match, length, spacing);
  }

  void add_content(uint32_t p, uint32_t q, FormTable::Match match, size_t length, float cost, PieceKind kind) {
    for (int st = 0; st < kStates; ++st) {
      const auto state = static_cast<State>(st);
      const float base = at(p, state).cost;
      if (base == kNever || (state == AfterStem && spaced_)) continue;
      if (spaced_ && kind == PieceKind::Stem && length < 2 && state != Fresh) continue;  // 2년이면 holds no 잇-
      Edge edge{0, p, state, kind, true, {match, {}}, nullptr, {}};
      const State next = kind == PieceKind::Stem ? AfterStem : AfterKnown;
      const float total = base + cost + glue(state, length, true);
      Edge& target = at(q, next);
      // Two tables may know the same form: both readings stay.
      if (total == target.cost && target.from == p && target.from_state == state && target.kind == kind && !target.match[1]) {
        if (target.match[0].entries != match.entries) target.match[1] = match;
        continue;
      }
      relax(q, next, total, edge);
    }
  }

  void add_function(uint32_t p, uint32_t q, FormTable::Match match, size_t length, float spacing) {
    const bool ends_word = q >= range_.end || script_of(s_[q]) != script_of(s_[q - 1]);
    for (int st = 0; st < kStates; ++st) {
      const auto state = static_cast<State>(st);
      const float base = at(p, state).cost;
      if (base == kNever || (state == AfterStem && spaced_)) continue;
      float open_end = 0;
      float cost = length < 2 ? 1.25f : 0.9f - 0.05f * static_cast<float>(length);
      if (spaced_) {
        if (state != Fresh) cost += length < 2 ? 2.0f : 0.4f;
        if (!ends_word) open_end = length < 2 ? 1.5f : 0.5f;
      } else {
        cost = length < 2 ? 0.7f : 0.5f;
        if (japanese_ && state == Fresh) cost += 0.3f;
      }
      const State next = AfterTail;
      relax(q, next, base + cost + spacing + open_end, {0, p, state, PieceKind::Function, true, {match, {}}, nullptr, {}});
      // A negator or a light verb is inflected like any other predicate: 않았다.
      if (spaced_) relax(q, AfterStem, base + cost + spacing + 0.01f, {0, p, state, PieceKind::Function, true, {match, {}}, nullptr, {}});
    }
  }

  void take_unknown(uint32_t p) {
    if (inside_latin_run(p)) return;
    const bool whole = script_ == Script::Latin || script_ == Script::Kana || script_ == Script::Digit || script_ == Script::Other;
    const bool hiragana = japanese_ && s_[p] >= 0x3041 && s_[p] <= 0x309F;
    uint32_t end = run_end_;
    if (script_ == Script::Latin || script_ == Script::Digit) end = end_of_model_name(p);
    for (uint32_t q = whole ? end : p + 1; q <= end; ++q) {
      const auto length = static_cast<float>(q - p);
      const float cost = unknown_cost(whole, hiragana, length);
      for (int st = 0; st < kStates; ++st) {
        const auto state = static_cast<State>(st);
        const float base = at(p, state).cost;
        if (base == kNever || (state == AfterStem && spaced_)) continue;
        relax(q, hiragana ? AfterTail : AfterUnknown, base + cost + glue(state, q - p, false),
              {0, p, state, hiragana ? PieceKind::Ending : PieceKind::Unknown, true, {}, nullptr, {}});
      }
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
    const std::u16string_view rest(s_.data() + p, run_end_ - p);
    const float known = at(p, AfterKnown).cost, unknown = at(p, AfterUnknown).cost, stem = at(p, AfterStem).cost;
    if (known < kNever || unknown < kNever) {
      take_particles(p, rest, known, unknown);
      take_light_verb(p, rest, known, unknown);
      if (unknown < kNever && rest.size() <= 6 && korean_ending(rest))
        relax(run_end_, AfterTail, unknown + 0.9f, {0, p, AfterUnknown, PieceKind::Ending, true, {}, nullptr, {}});
    }
    // A bound that is a verb leaves its ending behind the figure: 11억 달러를 웃돈|다.
    if (known < kNever && at(p, AfterKnown).kind == PieceKind::Atom && korean_ending(rest))
      relax(run_end_, AfterTail, known + 0.45f, {0, p, AfterKnown, PieceKind::Ending, true, {}, nullptr, {}});
    if (stem < kNever && rest[0] != u'이' && korean_ending(rest))
      relax(run_end_, AfterTail, stem + 0.25f, {0, p, AfterStem, PieceKind::Ending, true, {}, nullptr, {}});
  }

  bool agrees(char agreement, uint32_t p) const {
    if (agreement == ' ') return true;
    const char16_t before = s_[p - 1];
    if (!is_hangul(before)) return true;  // how a figure or a letter is read aloud is left open
    const int f = final_of(before);
    return agreement == 'c' ? f != 0 : agreement == 'v' ? f == 0 : f == 0 || f == 8;
  }

  void take_particles(uint32_t p, std::u16string_view rest, float known, float unknown) {
    const auto rows = korean_particles();
    auto row = std::lower_bound(rows.begin(), rows.end(), rest[0], [](const Particle& a, char16_t c) { return a.form[0] < c; });
    for (; row != rows.end() && row->form[0] == rest[0]; ++row) {
      if (!rest.starts_with(row->form) || !agrees(row->agreement, p)) continue;
      const auto q = p + static_cast<uint32_t>(row->form.size());
      const float cost = 0.35f + (q < run_end_ ? 1.3f : 0) + (row->role == TermRole::None ? 0.2f : 0);
      relax(q, AfterTail, known + cost, {0, p, AfterKnown, PieceKind::Particle, true, {}, &*row, {}});
      const bool short_stem = at(p, AfterUnknown).cost < kNever && p - at(p, AfterUnknown).from < 2;
      relax(q, AfterTail, unknown + cost + (short_stem ? short_stem_cost(*row) : 0), {0, p, AfterUnknown, PieceKind::Particle, true, {}, &*row, {}});
    }
  }

  /// 글을 is 글 + 을; 나이 is hardly 나 + 이.
  static float short_stem_cost(const Particle& particle) {
    const bool clear = particle.role == TermRole::Object || particle.form == u"은" || particle.form == u"에서" || particle.form == u"에게";
    return clear ? 0.05f : 0.9f;
  }

  /// A particle or copula set apart by mistake: 위안바오 는.
  void take_parted_particle(uint32_t p) {
    const uint32_t next = p + 1;
    const float known = at(p, AfterKnown).cost, unknown = at(p, AfterUnknown).cost;
    if (next >= limit_ || !is_hangul(s_[next]) || (known == kNever && unknown == kNever)) return;
    const uint32_t end = end_of_run(next);
    const std::u16string_view word(s_.data() + next, end - next);
    constexpr float kParted = 0.7f;
    for (const Particle& row : korean_particles()) {
      if (row.form != word || row.role == TermRole::None || !agrees(row.agreement, p)) continue;
      relax(end, AfterTail, known + kParted, {0, p, AfterKnown, PieceKind::Particle, true, {}, &row, {}});
      relax(end, AfterTail, unknown + kParted, {0, p, AfterUnknown, PieceKind::Particle, true, {}, &row, {}});
    }
    const LightVerb light = korean_light_verb(word);
    if (light.copula && light.length < word.size() && korean_ending(word.substr(light.length)))
      relax(end, AfterTail, known + kParted, {0, p, AfterKnown, PieceKind::Ending, true, {}, nullptr, light});
  }

  void take_light_verb(uint32_t p, std::u16string_view rest, float known, float unknown) {
    const LightVerb light = korean_light_verb(rest);
    if (light.length == 0 || !korean_ending(rest.substr(light.length))) return;
    if (light.copula && light.length == rest.size() && rest == u"이") return;  // that is the particle
    relax(run_end_, AfterTail, known + 0.4f, {0, p, AfterKnown, PieceKind::Ending, true, {}, nullptr, light});
    relax(run_end_, AfterTail, unknown + 0.5f, {0, p, AfterUnknown, PieceKind::Ending, true, {}, nullptr, light});
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

  static Piece piece_of(const Edge& edge, Span span) {
    Piece piece;
    piece.span = span;
    piece.kind = edge.kind;
    piece.particle = edge.particle;
    piece.light = edge.light;
    for (const FormTable::Match& match : edge.match) {
      for (uint32_t i = 0; i < match.count; ++i) {
        const FormEntry& entry = match.entries[i];
        if (edge.kind == PieceKind::Function) {
          if (entry.kind == FormKind::Function) piece.function = static_cast<FunctionKind>(entry.id);
        } else if (entry.kind != FormKind::Function) {
          piece.ids.add(entry.id);
          if (entry.kind == FormKind::Name) piece.name = true;
        }
      }
    }
    return piece;
  }

  const std::u16string& s_;
  Span range_;
  const FormTables& tables_;
  const std::vector<Span>& atoms_;
  bool spaced_, japanese_;
  std::vector<Edge> best_;
  std::vector<FormTable::Cursor> cursors_;
  uint32_t limit_ = 0, run_end_ = 0;
  Script script_ = Script::None;
};

}  // namespace

std::vector<Piece> segment(const Text& text, Span range, Language language, const FormTables& tables,
                           const std::vector<Span>& atoms) {
  return Lattice(text, range, language, tables, atoms).run();
}

}  // namespace haechi
