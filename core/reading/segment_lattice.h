// The lattice behind segment(): every way to cut a range into pieces, and the cheapest way to each place of it. What
// may begin at a place is in one file for each kind of piece.
#ifndef HAECHI_READING_SEGMENT_LATTICE_H_
#define HAECHI_READING_SEGMENT_LATTICE_H_

#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "reading/segment.h"
#include "text/script.h"

namespace haechi {

class Lattice {
 public:
  Lattice(const Text& text, Span range, Language language, const FormTables& tables, const std::vector<Span>& atoms);
  std::vector<Piece> run();

 private:
  /// What the last piece leaves open for the next.
  enum State : uint8_t { Fresh, AfterKnown, AfterUnknown, AfterStem, AfterTail, AfterFunction, kStates };
  static constexpr State kAllStates[] = {Fresh, AfterKnown, AfterUnknown, AfterStem, AfterTail, AfterFunction};
  static constexpr float kNever = std::numeric_limits<float>::infinity();

  /// The cheapest way to a place in a state: its last piece, and where that one began.
  struct Edge {
    float cost = kNever;
    uint32_t from = 0;
    State from_state = Fresh;
    PieceKind kind = PieceKind::Unknown;
    bool piece = false;  ///< false: a blank or mark, no piece
    bool aloud = false;  ///< Han characters of another language, as Korean says them
    FormTable::Match match[2];
    const Particle* particle = nullptr;
    LightVerb light;
    uint16_t flags = 0;  ///< of an ending
  };

  // segment.cpp: the walk over the places, marks and atoms, and the way back
  void visit(uint32_t p);
  void take_mark(uint32_t p);
  void take_atom(uint32_t p, uint32_t end);
  uint32_t end_of_address(uint32_t p) const;
  Script script_at(uint32_t p) const;
  uint32_t end_of_run(uint32_t p) const;
  std::vector<Piece> trace();
  Piece piece_of(const Edge& edge, Span span) const;

  // segment_words.cpp: words of the tables
  void take_known(uint32_t p, bool aloud);
  void add_known(uint32_t p, uint32_t q, FormTable::Match match, float blanks);
  void add_learned(uint32_t p, uint32_t q, bool aloud);
  void add_content(uint32_t p, uint32_t q, FormTable::Match match, size_t length, float cost, PieceKind kind);
  float joining_cost(State state, uint32_t p, size_t length);
  float denied_cost(State state, uint32_t p, bool stem, size_t length);
  float bare_stem_behind(State state, uint32_t p);
  float bare_stem_at_end(uint32_t q, size_t length) const;
  bool follows_verb(State state, uint32_t p);
  bool parted(State state, uint32_t p);

  // segment_grammar.cpp: words of grammar
  void add_function(uint32_t p, uint32_t q, FormTable::Match match, size_t length, float spacing);
  void add_grammar_of_unspaced(uint32_t p, uint32_t q, FormTable::Match match, size_t length, float spacing);
  void add_negator_of_next(uint32_t p, uint32_t q, FormTable::Match match, float cost);
  void add_korean_function(uint32_t p, uint32_t q, FormTable::Match match, size_t length, float cost);
  bool ends_word(uint32_t q) const;
  bool overrun(uint32_t q, size_t length) const;
  bool hangs_on_verb(uint32_t p, size_t length) const;

  // segment_unknown.cpp: stretches that no table knows
  void take_unknown(uint32_t p);
  void add_unknown(uint32_t p, uint32_t q, float cost, float parted, bool hiragana);
  float unknown_cost(bool whole, bool hiragana, float length) const;
  bool stays_out_of_words(char16_t c) const;
  uint32_t end_of_model_name(uint32_t p) const;

  // segment_particles.cpp: Korean particles
  void take_particles(uint32_t p, std::u16string_view rest, State state, float price);
  void take_parted_particle(uint32_t p);
  void take_parted_copula(uint32_t p, std::u16string_view word);
  bool agrees(char agreement, uint32_t p) const;
  static bool parts_words(const Particle& particle);

  // segment_predicates.cpp: Korean endings, light verbs and the copula
  void take_tails(uint32_t p);
  void take_quotation_tails(uint32_t p, std::u16string_view rest);
  void take_endings(uint32_t p, std::u16string_view rest);
  float short_verb_cost(uint32_t p, std::u16string_view ending);
  bool before_bound_noun() const;
  bool shows_verb(char16_t before, std::u16string_view ending, uint32_t end) const;
  float unknown_ending_cost(char16_t before, std::u16string_view ending, uint16_t flags) const;
  void take_light_verb(uint32_t p, std::u16string_view rest);
  void take_light_verbs_from(uint32_t p, std::u16string_view rest, State state, float price);
  void add_light_verbs(uint32_t p, State state, float price);
  bool shows_copula(uint32_t p, size_t length) const;

  static Edge piece_edge(uint32_t from, State state, PieceKind kind) {
    Edge edge;
    edge.from = from, edge.from_state = state;
    edge.kind = kind, edge.piece = true;
    return edge;
  }
  static Edge piece_edge(uint32_t from, State state, PieceKind kind, FormTable::Match match) {
    Edge edge = piece_edge(from, state, kind);
    edge.match[0] = match;
    return edge;
  }
  static Edge ending_edge(uint32_t from, State state, uint16_t flags) {
    Edge edge = piece_edge(from, state, PieceKind::Ending);
    edge.flags = flags;
    return edge;
  }
  static Edge ending_edge(uint32_t from, State state, const LightVerb& light) {
    Edge edge = ending_edge(from, state, light.flags);
    edge.light = light;
    return edge;
  }
  static Edge particle_edge(uint32_t from, State state, const Particle& particle) {
    Edge edge = piece_edge(from, state, PieceKind::Particle);
    edge.particle = &particle;
    return edge;
  }

  Edge& at(uint32_t p, State state) { return best_[(p - range_.begin) * kStates + state]; }
  bool reachable(uint32_t p) {
    for (const State state : kAllStates)
      if (at(p, state).cost < kNever) return true;
    return false;
  }
  void relax(uint32_t to, State to_state, float cost, const Edge& edge) {
    Edge& target = at(to, to_state);
    if (cost >= target.cost) return;
    target = edge;
    target.cost = cost;
  }

  /// True inside a run of Latin letters or digits, which no piece parts.
  bool inside_run(uint32_t p) const {
    if (p == range_.begin || p >= range_.end) return false;
    const Script before = script_of(s_[p - 1]);
    return (before == Script::Latin || before == Script::Digit) && script_of(s_[p]) == before;
  }

  /// The price of starting a content word here: words grow together less readily than they stand apart.
  float glue(State state, size_t length, bool known) const {
    if (state == Fresh || !spaced_) return 0;
    const float base = state == AfterKnown ? 0.5f : state == AfterUnknown ? 0.9f : 1.2f;
    return base + (length < 2 ? 1.2f : 0) + (known ? 0 : 0.5f);
  }
  static constexpr float kTornWord = 0.5f;  ///< of grammar cut out of what may be one word: 社|会
  bool may_be_torn(char16_t c) const;

  /// The character at `p` as Korean says it.
  char16_t said(uint32_t p) const { return aloud_[p - range_.begin]; }

  const std::u16string& s_;
  const std::u16string aloud_;  ///< the range as Korean says it; empty where none of it is read so
  const Span range_;
  const FormTables& tables_;
  const std::vector<Span>& atoms_;
  const bool spaced_, japanese_, chinese_;
  std::vector<Edge> best_;
  std::vector<FormTable::Cursor> cursors_;
  EndingMatches endings_;
  std::vector<LightVerb> lights_;
  uint32_t limit_ = 0;    ///< where the next atom begins, or the range ends
  uint32_t run_end_ = 0;  ///< where the script at hand ends
  Script script_ = Script::None;
};

}  // namespace haechi

#endif  // HAECHI_READING_SEGMENT_LATTICE_H_
