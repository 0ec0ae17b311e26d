// Which Chinese words are predicates: nothing in their form shows it.
#include "reading/chinese.h"

#include <algorithm>

namespace haechi {
namespace {

/// How a verb turns out: 做不|到, 赶不|上.
bool is_complement(std::u16string_view w) {
  if (w == u"出来" || w == u"起来" || w == u"下去") return true;
  return w.size() == 1 && std::u16string_view(u"到上出了起成下过动住完来去").find(w[0]) != std::u16string_view::npos;
}

/// What stands right behind a verb: 登|上, 创|下, 投|向.
bool takes_verb(std::u16string_view w) {
  return w.size() == 1 && std::u16string_view(u"到上出起成下向给于至").find(w[0]) != std::u16string_view::npos;
}

}  // namespace

bool ChineseReader::before_verb() const {
  return i_ + 1 < pieces_.size() && pieces_[i_ + 1].kind == PieceKind::Known && !pieces_[i_ + 1].name &&
         any_concept(pieces_[i_ + 1], &Concept::is_verb);
}

void ChineseReader::aspect() {
  if (here() == 0 || i_ == 0 || out_.terms.back().span.end != pieces_[i_ - 1].span.end) return;
  Term& last = out_.terms.back();
  if (last.name) return;
  make_predicate(last);
}

void ChineseReader::make_predicate(Term& term) {
  term.predicate = true;
  term.role = TermRole::Predicate;
  term.passive = passive_;
  passive_ = false;
  verb_ = true;
  role_ = TermRole::Object;
}

bool ChineseReader::any_verb(const IdSet& ids) const {
  return std::any_of(ids.begin(), ids.end(), [&](ConceptId id) { return lexicon_.concept_at(id).is_verb; });
}

bool ChineseReader::in_phrase() const {
  return role_ == TermRole::At || role_ == TermRole::To || role_ == TermRole::From || role_ == TermRole::With ||
         role_ == TermRole::Agent;
}

bool ChineseReader::any_in(const Piece& piece, ConceptClass c) const {
  return std::any_of(piece.ids.begin(), piece.ids.end(), [&](ConceptId id) { return lexicon_.concept_at(id).in(c); });
}

bool ChineseReader::any_concept(const Piece& piece, bool Concept::*flag) const {
  return std::any_of(piece.ids.begin(), piece.ids.end(), [&](ConceptId id) { return lexicon_.concept_at(id).*flag; });
}

bool ChineseReader::is_verb(const Piece& piece) const {
  if (piece.kind == PieceKind::Unknown) return is_unknown_verb(piece);
  if (piece.name) return false;
  if (next_glued(u"的") || leads_word(piece) || closes_phrase() || before_modal()) return false;
  if (i_ > 0 && pieces_[i_ - 1].function == F::Of && pieces_[i_ - 1].kind == PieceKind::Function)
    return false;  // 韩国的出口
  if (verb_next_ && !in_phrase() && (any_concept(piece, &Concept::is_verb) || !verb_in_clause(i_ + 1))) return true;
  if (role_ == TermRole::By && verb_in_clause(i_ + 1)) return false;
  const bool followed = i_ + 1 < pieces_.size() && pieces_[i_ + 1].glued;
  if (verb_) return !in_phrase() && any_concept(piece, &Concept::is_verb) && (before_figure() || governed());
  if (here() == start_) {
    const bool light = followed && pieces_[i_ + 1].kind == PieceKind::Function && pieces_[i_ + 1].function == F::Light;
    return i_ > 0 && followed && !light && any_concept(piece, &Concept::is_verb) &&
           (!verb_in_clause(i_ + 1) || closes_after(i_ + 1));
  }
  if (any_concept(piece, &Concept::is_verb)) return followed || role_ != TermRole::Object;
  // 被X制裁: what closes a clause without another verb is its verb.
  const bool led = role_ == TermRole::Agent || role_ == TermRole::Object || role_ == TermRole::Standard ||
                   role_ == TermRole::Subject;
  if (!led || !closes_clause() || speaker_from_) return false;
  return role_ != TermRole::Subject || is_quality(piece);
}

bool ChineseReader::governed() const {
  const auto verb = std::find_if(out_.terms.rbegin(), out_.terms.rend() - static_cast<long>(start_),
                                 [](const Term& t) { return t.predicate; });
  const bool denies = verb != out_.terms.rend() - static_cast<long>(start_) && !verb->negated &&
                      std::any_of(verb->ids.begin(), verb->ids.end(),
                                  [&](ConceptId id) { return lexicon_.concept_at(id).in(ConceptClass::Negator); });
  if (!denies) return false;
  if (closes_clause()) return verb->span.end != pieces_[i_].span.begin;  // 限制出口, but 禁止对日本|出口
  return i_ + 1 < pieces_.size() && pieces_[i_ + 1].glued && pieces_[i_ + 1].name;
}

bool ChineseReader::is_unknown_verb(const Piece& piece) const {
  if (verb_ || in_phrase() || piece.span.length() > 2 || i_ + 1 >= pieces_.size() || next_glued(u"的")) return false;
  if (i_ > 0 && pieces_[i_ - 1].kind == PieceKind::Function && pieces_[i_ - 1].function == F::Of) return false;
  if (verb_next_ && piece.span.length() == 2) return !before_verb();
  const Piece& next = pieces_[i_ + 1];
  if (here() == start_ || !next.glued) return false;
  const bool whole = piece.span.length() == 2 && next.kind != PieceKind::Function && next.kind != PieceKind::Atom &&
                     takes_verb(word(i_).substr(1));
  if (whole) return !verb_in_clause(i_ + 1);  // 登上|榜首
  return next.kind == PieceKind::Function && takes_verb(word(i_ + 1)) && !verb_in_clause(i_ + 2);
}

bool ChineseReader::fails(std::u16string_view w) {
  if (w != u"不" || i_ == 0 || i_ + 1 >= pieces_.size() || here() == start_) return false;
  Term& last = out_.terms.back();
  const bool verbal = last.predicate || any_verb(last.ids) || (last.unknown && last.span.length() == 1);
  if (!verbal || last.name || last.span.end != pieces_[i_].span.begin || !pieces_[i_ + 1].glued ||
      !is_complement(word(i_ + 1)))
    return false;
  last.negated = last.unable = true;
  if (!last.predicate) make_predicate(last);
  ++i_;
  return true;
}

bool ChineseReader::closes_phrase() const {
  if (i_ + 1 >= pieces_.size() || !pieces_[i_ + 1].glued || pieces_[i_ + 1].kind != PieceKind::Function) return false;
  if (word(i_ + 1) == u"比") return true;
  return role_ == TermRole::At && closes_place(word(i_ + 1));
}

bool ChineseReader::is_quality(const Piece& piece) const {
  return std::any_of(piece.ids.begin(), piece.ids.end(), [&](ConceptId id) {
    const Ends& ends = lexicon_.concept_at(id).ends;
    return ends.upper || ends.lower;
  });
}

bool ChineseReader::changes_amount(const Piece& piece) const {
  return std::any_of(piece.ids.begin(), piece.ids.end(), [&](ConceptId id) {
    return any_of(lexicon_.concept_at(id).does, Arithmetic::Growth | Arithmetic::Shrinkage);
  });
}

bool ChineseReader::has_object(size_t k) const {
  return k + 1 < pieces_.size() && pieces_[k + 1].glued &&
         (pieces_[k + 1].kind == PieceKind::Known || pieces_[k + 1].kind == PieceKind::Unknown);
}

bool ChineseReader::closes_after(size_t k) const {
  return k < pieces_.size() && (k + 1 == pieces_.size() || parted(k + 1));
}

bool ChineseReader::before_modal() const {
  if (i_ + 1 >= pieces_.size() || !pieces_[i_ + 1].glued) return false;
  if (pieces_[i_ + 1].kind == PieceKind::Known) {  // 出口|大幅|增长
    const size_t k = i_ + (any_in(pieces_[i_ + 1], ConceptClass::Manner) ? 2 : 1);
    return k < pieces_.size() && pieces_[k].glued && pieces_[k].kind == PieceKind::Known &&
           changes_amount(pieces_[k]) && !has_object(k);
  }
  if (pieces_[i_ + 1].kind != PieceKind::Function) return false;
  const F f = pieces_[i_ + 1].function;
  const bool named = here() > start_ && out_.terms.back().span.end == pieces_[i_].span.begin;  // AI研发在…领先
  return ((f >= F::Possibility && f <= F::Duty) || f == F::NegatesNext || (f == F::At && named && !verb_)) &&
         verb_in_clause(i_ + 2);
}

bool ChineseReader::leads_word(const Piece& piece) const {
  const bool followed = i_ + 1 < pieces_.size() && pieces_[i_ + 1].glued &&
                        (pieces_[i_ + 1].kind == PieceKind::Known || pieces_[i_ + 1].kind == PieceKind::Unknown);
  return followed && any_in(piece, ConceptClass::Manner);
}

bool ChineseReader::closes_clause() const {
  if (i_ + 1 >= pieces_.size()) return true;
  if (pieces_[i_ + 1].kind == PieceKind::Atom) return !verb_in_clause(i_ + 1);
  if (next_glued(u"了") || next_glued(u"过")) return true;
  return gap_after().find_first_of(u",;") != std::u16string_view::npos;
}

}  // namespace haechi
