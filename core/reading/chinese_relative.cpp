// Clauses before 的, and 将 before an object.
#include "reading/chinese.h"

namespace haechi {

bool ChineseReader::marks_object() const {
  if (i_ + 1 >= pieces_.size()) return false;
  const Piece& next = pieces_[i_ + 1];
  if (next.kind == PieceKind::Function || next.kind == PieceKind::Atom || any_in(next, ConceptClass::Manner))
    return false;
  if (next.name) return true;
  return !any_concept(next, &Concept::is_verb) && verb_in_clause(i_ + 2);
}

bool ChineseReader::verb_in_clause(size_t from) const {
  for (size_t k = from; k < pieces_.size(); ++k) {
    if (text_.view({pieces_[k - 1].span.end, pieces_[k].span.begin}).find_first_of(u",;") != std::u16string_view::npos)
      return false;
    const bool noun = pieces_[k - 1].kind == PieceKind::Function && pieces_[k - 1].function == F::Of;
    if (!noun && pieces_[k].kind == PieceKind::Known && any_concept(pieces_[k], &Concept::is_verb)) return true;
  }
  return false;
}

bool ChineseReader::names_act(size_t k) const {
  const Piece* head = nullptr;
  for (; k < pieces_.size() && pieces_[k].glued &&
         (pieces_[k].kind == PieceKind::Known || pieces_[k].kind == PieceKind::Unknown);
       ++k) {
    if (head && pieces_[k].kind == PieceKind::Known && any_concept(*head, &Concept::is_verb) &&
        k + 1 < pieces_.size() && pieces_[k + 1].glued)
      break;
    head = &pieces_[k];
  }
  return head && head->kind == PieceKind::Known && !head->name && any_concept(*head, &Concept::is_verb);
}

void ChineseReader::end_relative() {
  verb_ = relative_->verb;
  role_ = relative_->role;
  relative_.reset();
}

bool ChineseReader::opens_relative(const Piece& piece) const {
  if (relative_ || piece.name || !any_concept(piece, &Concept::is_verb)) return false;
  if (i_ > 0 && pieces_[i_ - 1].kind == PieceKind::Function && pieces_[i_ - 1].function == F::Of) return false;
  const size_t mark = mark_of(i_ + 1);
  if (mark == 0 || mark + 1 >= pieces_.size() || !pieces_[mark + 1].glued) return false;
  if (mark == i_ + 1) return !verb_ && (has_agent() || verb_next_);  // 三星开发的芯片
  if (next_glued(u"了") || next_glued(u"过")) return false;
  return (verb_ ? introduced() : governs_behind(mark + 1)) && follows_object();
}

bool ChineseReader::has_agent() const {
  if (here() == start_) return false;
  const Term& last = out_.terms.back();
  return in_phrase() || ((last.name || last.unknown) && last.role != TermRole::Of && i_ > 0 &&
                         last.span.end == pieces_[i_].span.begin);
}

bool ChineseReader::follows_object() const {
  if (i_ + 1 >= pieces_.size() || !pieces_[i_ + 1].glued) return false;
  const Piece& next = pieces_[i_ + 1];
  return next.kind != PieceKind::Function || next.function == F::Skip || next.function == F::At ||
         next.function == F::To;
}

bool ChineseReader::introduced() const {
  if (i_ == 0 || pieces_[i_ - 1].kind != PieceKind::Function || !pieces_[i_].glued) return false;
  return pieces_[i_ - 1].function == F::Able ||
         (pieces_[i_ - 1].function == F::Skip && word(i_ - 1).front() == u'一' && word(i_ - 1).size() > 1);
}

bool ChineseReader::governs_behind(size_t from) const {
  for (size_t k = from + 1; k < pieces_.size() && !parted(k); ++k) {
    if (pieces_[k].kind == PieceKind::Function &&
        ((pieces_[k].function == F::Light && word(k) != u"达") || is_figure_copula(k)))
      return true;
    if (pieces_[k].kind == PieceKind::Known && k + 1 < pieces_.size() && pieces_[k + 1].glued &&
        (word(k + 1) == u"了" || word(k + 1) == u"过"))
      return true;
    if (pieces_[k].kind == PieceKind::Known && any_concept(pieces_[k], &Concept::is_verb) && k + 1 < pieces_.size() &&
        pieces_[k + 1].kind == PieceKind::Atom)
      return true;
  }
  return false;
}

bool ChineseReader::parted(size_t k) const {
  return text_.view({pieces_[k - 1].span.end, pieces_[k].span.begin}).find_first_of(u",;:") !=
         std::u16string_view::npos;
}

size_t ChineseReader::mark_of(size_t from) const {
  for (size_t k = from; k < pieces_.size() && !parted(k); ++k) {
    if (pieces_[k].kind != PieceKind::Function) continue;
    if (pieces_[k].function == F::Of) return k;
    if (pieces_[k].function == F::Light || pieces_[k].function == F::ClauseBreak || pieces_[k].function == F::Thing)
      return 0;
  }
  return 0;
}

}  // namespace haechi
