// Chinese, piece by piece: what each word of grammar does, and the role of each content word.
#include "reading/chinese.h"

#include <algorithm>

#include "lexicon/zh/adverbs.h"
#include "text/script.h"

namespace haechi {

void ChineseReader::run() {
  for (i_ = 0; i_ < pieces_.size(); ++i_) {
    marks();
    const Piece& piece = pieces_[i_];
    switch (piece.kind) {
      case PieceKind::Known:
      case PieceKind::Stem:
      case PieceKind::Unknown:
        content(piece);
        break;
      case PieceKind::Function:
        grammar(piece);
        break;
      case PieceKind::Atom:
        figure();
        break;
      default:
        break;
    }
  }
  end_speaker();
  deny_clause();
  const SentenceEnd end = end_of_sentence(text_, out_.span);
  out_.question = end.marks.find(u'?') != std::u16string_view::npos || end.body.ends_with(u"吗");
  out_.wish = out_.wish || end.body.ends_with(u"吧");
}

void ChineseReader::figure() {
  end_speaker();
  negate_ = false;
  const Span span = pieces_[i_].span;
  const bool amount = std::any_of(out_.quantities.begin(), out_.quantities.end(),
                                  [&](const Quantity& q) { return q.span.end == span.end; });
  figure_ = amount && here() > start_;
  if (!amount && role_ == TermRole::At && !phrase_goes_on()) role_ = verb_ ? TermRole::Object : TermRole::Subject;
}

bool ChineseReader::phrase_goes_on() const {
  for (size_t k = i_ + 1; k < pieces_.size() && !parted(k); ++k) {
    if (pieces_[k].kind != PieceKind::Function) continue;
    if (closes_place(word(k))) return true;
    if (pieces_[k].function != F::Of && pieces_[k].function != F::Skip) return false;
  }
  return false;
}

std::u16string_view ChineseReader::gap() const {
  return text_.view({i_ == 0 ? out_.span.begin : pieces_[i_ - 1].span.end, pieces_[i_].span.begin});
}

void ChineseReader::marks() {
  const std::u16string_view g = gap();
  const bool comma = g.find_first_of(u",;:") != std::u16string_view::npos;
  if (!comma) return;
  end_speaker();
  if (verb_ || figure_ || g.find(u';') != std::u16string_view::npos) next_clause();
  role_ = TermRole::Subject;
}

void ChineseReader::next_clause() {
  deny_clause();
  if (here() > start_ && out_.clauses < 250) clause_ = out_.clauses, ++out_.clauses;
  start_ = here();
  verb_ = figure_ = passive_ = negate_ = copula_negated_ = false;
  relative_.reset();
  role_ = TermRole::Subject;
}

void ChineseReader::grammar(const Piece& piece) {
  const std::u16string_view w = text_.view(piece.span);
  if (w == u"将" && marks_object()) {
    role_ = TermRole::Object;
    return;
  }
  switch (piece.function) {
    case F::Of:
      of();
      return;
    case F::Passive:
      passive_ = true;
      role_ = TermRole::Agent;
      return;
    case F::Agent:
      passive_ = true;
      role_ = TermRole::Agent;
      return;
    case F::Object:
      role_ = TermRole::Object;
      return;
    case F::Standard:
      standard(w);
      return;
    case F::At:
      role_ = TermRole::At;
      return;
    case F::From:
      role_ = TermRole::From;
      return;
    case F::To:
      role_ = TermRole::To;
      return;
    case F::With:
      role_ = TermRole::With;
      return;
    case F::By:
      role_ = TermRole::By;
      return;
    case F::Like:
      role_ = TermRole::Like;
      return;
    case F::Source:
      end_speaker();
      speaker_from_ = here();
      role_ = TermRole::None;
      return;
    case F::Light:
      light();
      return;
    case F::ClauseBreak:
      end_speaker();
      next_clause();
      return;
    case F::NegatesNext:
      if (fails(w)) return;
      leave_phrase();
      if (w.size() > 2 && (w.ends_with(u"一个") || w.ends_with(u"任何"))) {
        denied_ = true;
        return;
      }
      negate_ = !negate_;
      copula_negated_ = w.ends_with(u"是") || w == u"非" || w == u"并非";  // 不是三星
      unable_ = w == u"不能" || w == u"无法" || w == u"不可能";
      verb_next_ = !w.ends_with(u"有") && !w.ends_with(u"无") && !w.ends_with(u"是");
      return;
    case F::Thing:
      says_verb(piece);
      return;
    case F::Contrast:
      negate_ = copula_negated_ = contrast_ = true;
      return;  // 台积电而不是三星
    case F::Only:
      only_ = true;
      return;
    case F::Able:
      aspect();
      return;
    case F::Plan:
    case F::Forecast:
    case F::Estimate:
      if (seems_to(w) || foretells(piece) || noun(piece)) return;
      builder_.apply(piece.function, piece.span, false);
      break;
    case F::Skip:
      if (is_figure_copula(i_)) return light();
      if (w == u"于" && here() > start_ && out_.terms.back().predicate &&
          out_.terms.back().span.end == piece.span.begin)
        role_ = TermRole::At;                                              // 出生于
      if (w == u"而" && role_ == TermRole::By) role_ = TermRole::Subject;  // 因制裁而停滞
      if (announces_chinese_verb(w) && before_verb()) verb_next_ = true;
      return;
    default:
      builder_.apply(piece.function, piece.span, false);
  }
  if (piece.function < F::Possibility || piece.function > F::Duty) return;
  leave_phrase();
  verb_next_ = true;
}

void ChineseReader::leave_phrase() {
  if (role_ == TermRole::At || role_ == TermRole::From) role_ = verb_ ? TermRole::Object : TermRole::Subject;
}

void ChineseReader::deny_clause() {
  if (denied_ && here() > start_) out_.terms.back().negated = true;
  denied_ = false;
}

IdSet ChineseReader::ids_of(std::u16string_view w) const {
  IdSet ids;
  const auto match = lexicon_.forms(Language::Chinese).find(w);
  for (uint32_t m = 0; m < match.count; ++m) ids.add(match.entries[m].id);
  return ids;
}

void ChineseReader::put(const Piece& piece, const IdSet& ids) {
  Term& term = builder_.add_term(piece.span, ids, text_.view(piece.span), false, false);
  term.role = role_;
  term.clause = clause_;
  if (negate_) term.negated = true, term.contrasted = contrast_, negate_ = contrast_ = false;
}

bool ChineseReader::noun(const Piece& piece) {
  const bool closes = next_glued(u"的") || i_ + 1 >= pieces_.size() || !pieces_[i_ + 1].glued;
  const std::u16string_view before = i_ > 0 && piece.glued ? word(i_ - 1) : std::u16string_view();
  const bool pointed =
      !before.empty() && std::u16string_view(u"该这此其的项划").find(before.back()) != std::u16string_view::npos;
  if (!closes && !pointed) return false;
  const IdSet ids = ids_of(text_.view(piece.span));
  if (ids.empty()) return false;
  put(piece, ids);
  return true;
}

void ChineseReader::of() {
  if (here() == 0 || i_ == 0 || out_.terms.back().span.end != pieces_[i_ - 1].span.end) return;
  if (relative_) return end_relative();
  Term& last = out_.terms.back();
  if (last.attributive) return;
  if ((role_ == TermRole::To || role_ == TermRole::At || role_ == TermRole::With) && last.role == role_ &&
      names_act(i_ + 1)) {
    role_ = verb_ ? TermRole::Object : TermRole::Subject;
    return;
  }
  const bool verbal = last.predicate || (verb_ && any_verb(last.ids));
  if (verbal && start_ + 1 < here()) {  // 中国制造的芯片: the verb does not lead the clause
    verb_ = false;
    role_ = TermRole::Subject;
    return;
  }
  last.predicate = false;
  if (last.role == TermRole::Subject || last.role == TermRole::Object || last.role == TermRole::Predicate)
    last.role = TermRole::Of;
  if (role_ == TermRole::Object && !verb_) return;
}

void ChineseReader::standard(std::u16string_view w) {
  if (w.starts_with(u"相")) {
    if (here() > start_) out_.terms.back().role = TermRole::Standard;
    role_ = verb_ ? TermRole::Object : TermRole::Subject;
    return;
  }
  if ((w == u"不如" || w == u"不及") && here() > start_) {  // 份额不如三星
    Term& term = builder_.add_term(pieces_[i_].span, ids_of(w), w, false, false);
    term.clause = clause_;
    return make_predicate(term);
  }
  role_ = TermRole::Standard;
}

void ChineseReader::light() {
  end_speaker();
  verb_ = true;
  role_ = TermRole::Object;
  if (negate_ && here() > 0) copula_negated_ = true;
  verb_next_ = false;
}

void ChineseReader::content(const Piece& piece) {
  const std::u16string_view w = text_.view(piece.span);
  if (script_of(w[0]) == Script::Digit && w.size() < 2) return;
  const bool says = any_in(piece, ConceptClass::Speech) && speaks();
  if (speaker_from_ && any_in(piece, ConceptClass::Speech)) end_speaker();  // 据X报道
  const bool relative = !says && opens_relative(piece);
  const bool verb = is_verb(piece) || says || relative;
  const bool compared = role_ == TermRole::Standard && here() > start_ &&
                        out_.terms.back().role == TermRole::Standard && out_.terms.back().name && i_ > 0 &&
                        pieces_[i_ - 1].kind != PieceKind::Function;
  if (piece.name && !in_phrase()) verb_next_ = false;  // 估计中国团队…: the verb is its own clause's
  Term& term = builder_.add_term(piece.span, piece.ids, piece.said.empty() ? w : std::u16string_view(piece.said),
                                 piece.name, piece.kind == PieceKind::Unknown);
  term.role = piece.name && w.size() == 2 ? role_of_short(w[0]) : role_;
  term.clause = clause_;
  if (only_) term.only = true, only_ = false;
  if (verb || compared) {
    end_speaker_before(term);
    if (relative)
      relative_ =
          Relative{verb_, verb_ || role_ == TermRole::To || role_ == TermRole::With ? role_ : TermRole::Subject};
    make_predicate(out_.terms.back());
    out_.terms.back().attributive = relative;
    verb_next_ = false;
    if (denied_ && !relative) deny_clause();
  }
  // 没有达到…: the denial reaches the verb, or the noun of 没有X.
  if (negate_ && (!piece.name || copula_negated_) &&
      (copula_negated_ || !(in_phrase() && !out_.terms.back().predicate)))
    out_.terms.back().negated = true, out_.terms.back().unable = unable_, out_.terms.back().contrasted = contrast_,
    negate_ = copula_negated_ = unable_ = contrast_ = false;
  if (says) subject_says();
}

TermRole ChineseReader::role_of_short(char16_t preposition) const {
  return preposition == u'对' ? TermRole::To : preposition == u'在' || preposition == u'驻' ? TermRole::At : role_;
}

void read_chinese(const Text& text, Statement& out, const Lexicon& lexicon, const std::vector<Piece>& pieces) {
  ChineseReader(text, out, lexicon, pieces).run();
}

}  // namespace haechi
