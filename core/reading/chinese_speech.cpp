// Who says a Chinese sentence.
#include "reading/chinese.h"

#include <algorithm>

namespace haechi {

void ChineseReader::says_verb(const Piece& piece) {
  end_speaker();
  if (here() == start_) return;
  IdSet ids;
  ids.add(lexicon_.asked().say);
  put(piece, ids);
  make_predicate(out_.terms.back());
  subject_says();
}

bool ChineseReader::foretells(const Piece& piece) {
  if (piece.function == F::Plan || verb_ || here() == start_ || !piece.glued || i_ + 1 >= pieces_.size()) return false;
  const Piece& next = pieces_[i_ + 1];
  const bool names_subject = next.glued && out_.terms.back().name &&
                             (next.kind == PieceKind::Known || next.kind == PieceKind::Unknown) && !before_verb();
  if (!names_subject && gap_after().find_first_of(u",:") == std::u16string_view::npos) return false;
  const IdSet ids = ids_of(text_.view(piece.span));
  if (ids.empty() || out_.terms.back().role == TermRole::Of) return false;
  put(piece, ids);
  make_predicate(out_.terms.back());
  builder_.apply(piece.function, piece.span, false);
  subject_says();
  return true;
}

bool ChineseReader::seems_to(std::u16string_view w) {
  if (w != u"看来" || role_ != TermRole::At || here() == start_) return false;
  for (size_t k = start_; k < here(); ++k)
    if (out_.terms[k].role == TermRole::At) out_.terms[k].role = TermRole::Subject;
  say(start_, here());
  next_clause();
  return true;
}

bool ChineseReader::speaks() const {
  if (i_ + 1 >= pieces_.size() || here() == start_ || speaker_from_) return false;
  if (role_ == TermRole::To || role_ == TermRole::Object || role_ == TermRole::Agent) return false;
  if (next_glued(u"的") || (i_ > 0 && pieces_[i_ - 1].kind == PieceKind::Function && pieces_[i_ - 1].function == F::Of))
    return false;
  const bool marked = gap_after().find_first_of(u",:\"\u201C") != std::u16string_view::npos;
  return marked || (!verb_ && verb_in_clause(i_ + 1) && !next_glued(u"了"));
}

std::u16string_view ChineseReader::gap_after() const {
  return i_ + 1 < pieces_.size() ? text_.view({pieces_[i_].span.end, pieces_[i_ + 1].span.begin})
                                 : std::u16string_view();
}

void ChineseReader::subject_says() {
  say(start_, here() - 1);
  next_clause();
}

void ChineseReader::say(size_t from, size_t to) {
  const auto named = [](const Term& t) { return t.name || (t.unknown && t.key.size() > 1); };
  bool any = false;
  for (size_t k = from; k < to; ++k) any |= named(out_.terms[k]) && out_.terms[k].role != TermRole::Of;
  for (size_t k = from; k < to; ++k) {
    const Term& t = out_.terms[k];
    if (t.predicate || t.role == TermRole::At || t.role == TermRole::To) continue;
    if (any ? named(t) && t.role != TermRole::Of : k + 1 == to) put_speaker(out_, t);
  }
}

void ChineseReader::end_speaker() {
  if (!speaker_from_) return;
  say(*speaker_from_, here());
  speaker_from_.reset();
  role_ = TermRole::Subject;
}

void ChineseReader::end_speaker_before(const Term&) {
  if (!speaker_from_) return;
  say(*speaker_from_, here() - 1);
  speaker_from_.reset();
}

}  // namespace haechi
