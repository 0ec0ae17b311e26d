// The walk over the places of a range, and the cheapest way back through them.
#include "reading/segment.h"

#include <algorithm>

#include "lexicon/hanja.h"
#include "reading/segment_lattice.h"

namespace haechi {
namespace {

/// Letters of Hangul that stand by themselves are no words: ㅋㅋ, ㅠㅠ.
bool is_lone_letter(char16_t c) { return (c >= 0x1100 && c <= 0x11FF) || (c >= 0x3130 && c <= 0x318F); }

bool is_katakana(char16_t c) { return c >= 0x30A1 && c <= 0x30FF; }

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

}  // namespace

Lattice::Lattice(const Text& text, Span range, Language language, const FormTables& tables,
                 const std::vector<Span>& atoms)
    : s_(text.folded()),
      aloud_(tables.aloud.empty() ? std::u16string() : said_aloud(text.view(range))),
      range_(range),
      tables_(tables),
      atoms_(atoms),
      spaced_(language == Language::Korean),
      japanese_(language == Language::Japanese),
      chinese_(language == Language::Chinese),
      best_((size_t{range.length()} + 1) * kStates) {}

std::vector<Piece> Lattice::run() {
  at(range_.begin, Fresh).cost = 0;
  size_t atom = 0;
  for (uint32_t p = range_.begin; p < range_.end; ++p) {
    while (atom < atoms_.size() && atoms_[atom].end <= p) ++atom;
    const bool atom_ahead = atom < atoms_.size();
    if ((atom_ahead && atoms_[atom].begin < p) || !reachable(p)) continue;
    if (atom_ahead && atoms_[atom].begin == p) {
      take_atom(p, atoms_[atom].end);
    } else {
      limit_ = atom_ahead ? atoms_[atom].begin : range_.end;
      visit(p);
    }
  }
  return trace();
}

/// Takes all that may begin at `p`, which no atom holds.
void Lattice::visit(uint32_t p) {
  script_ = script_at(p);
  if (const uint32_t end = end_of_address(p); end > p) return take_atom(p, end);
  if (script_ == Script::None) {
    take_mark(p);
    if (spaced_ && s_[p] == u' ') take_parted_particle(p);
    return;
  }
  if (p >= run_end_) run_end_ = end_of_run(p);
  take_known(p, false);
  if (!aloud_.empty() && script_ == Script::Han) take_known(p, true);
  take_unknown(p);
  if (spaced_ && script_ == Script::Hangul) take_tails(p);
}

void Lattice::take_mark(uint32_t p) {
  for (const State state : kAllStates) {
    const float cost = at(p, state).cost;
    if (cost == kNever) continue;
    Edge mark;
    mark.from = p, mark.from_state = state;
    relax(p + 1, Fresh, cost, mark);
  }
}

void Lattice::take_atom(uint32_t p, uint32_t end) {
  for (const State state : kAllStates) {
    const float cost = at(p, state).cost;
    if (cost < kNever) relax(std::min(end, range_.end), AfterKnown, cost, piece_edge(p, state, PieceKind::Atom));
  }
}

/// A web address says nothing: https://…, www.…
uint32_t Lattice::end_of_address(uint32_t p) const {
  if (s_[p] != u'h' && s_[p] != u'w') return p;
  const std::u16string_view rest(s_.data() + p, limit_ - p);
  if (!rest.starts_with(u"http://") && !rest.starts_with(u"https://") && !rest.starts_with(u"www.")) return p;
  uint32_t end = p;
  while (end < limit_ && s_[end] > u' ' && s_[end] < 0x7F) ++end;
  return end;
}

/// Katakana writes names, hiragana grammar: in Japanese they are as good as two scripts.
Script Lattice::script_at(uint32_t p) const {
  if (spaced_ && is_lone_letter(s_[p])) return Script::None;
  return japanese_ && is_katakana(s_[p]) ? Script::Other : script_of(s_[p]);
}

uint32_t Lattice::end_of_run(uint32_t p) const {
  const Script script = script_at(p);
  uint32_t end = p + 1;
  while (end < limit_ && script_at(end) == script) ++end;
  return end;
}

std::vector<Piece> Lattice::trace() {
  std::vector<Piece> pieces;
  State state = Fresh;
  float lowest = kNever;
  for (const State last : kAllStates) {
    const float cost = at(range_.end, last).cost;
    if (cost < lowest) lowest = cost, state = last;
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

Piece Lattice::piece_of(const Edge& edge, Span span) const {
  Piece piece;
  piece.span = span;
  const bool han = spaced_ && edge.kind != PieceKind::Atom && script_of(s_[span.begin]) == Script::Han;
  if (han || edge.aloud) piece.said = aloud_.substr(span.begin - range_.begin, span.length());
  if (edge.aloud) piece.said[0] = begin_word(piece.said[0]);
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

std::vector<Piece> segment(const Text& text, Span range, Language language, const FormTables& tables,
                           const std::vector<Span>& atoms) {
  return Lattice(text, range, language, tables, atoms).run();
}

}  // namespace haechi
