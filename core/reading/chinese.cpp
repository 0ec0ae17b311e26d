// Chinese: roles by order around the verb and by prepositions.
#include <algorithm>
#include <optional>

#include "lexicon/zh/adverbs.h"
#include "reading/segmented.h"
#include "text/script.h"

namespace haechi {
namespace {

using F = FunctionKind;

class ChineseReader {
 public:
  ChineseReader(const Text& text, Statement& out, const Lexicon& lexicon, const std::vector<Piece>& pieces)
      : text_(text), out_(out), lexicon_(lexicon), pieces_(pieces), builder_(text, out) {}

  void run() {
    for (i_ = 0; i_ < pieces_.size(); ++i_) {
      marks();
      const Piece& piece = pieces_[i_];
      switch (piece.kind) {
        case PieceKind::Known: case PieceKind::Stem: case PieceKind::Unknown: content(piece); break;
        case PieceKind::Function: grammar(piece); break;
        case PieceKind::Atom: end_speaker(); negate_ = false; break;
        default: break;
      }
    }
    end_speaker();
    const SentenceEnd end = end_of_sentence(text_, out_.span);
    out_.question = end.marks.find(u'?') != std::u16string_view::npos || end.body.ends_with(u"吗");
    out_.wish = out_.wish || end.body.ends_with(u"吧");
  }

 private:
  size_t here() const { return out_.terms.size(); }
  std::u16string_view word(size_t i) const { return i < pieces_.size() ? text_.view(pieces_[i].span) : std::u16string_view(); }
  bool next_glued(std::u16string_view w) const { return i_ + 1 < pieces_.size() && pieces_[i_ + 1].glued && word(i_ + 1) == w; }
  std::u16string_view gap() const {
    return text_.view({i_ == 0 ? out_.span.begin : pieces_[i_ - 1].span.end, pieces_[i_].span.begin});
  }

  /// A comma closes a clause that has its verb; otherwise it sets off what came first.
  void marks() {
    const std::u16string_view g = gap();
    const bool comma = g.find_first_of(u",;:") != std::u16string_view::npos;
    if (!comma) return;
    end_speaker();
    if (verb_ || g.find(u';') != std::u16string_view::npos) next_clause();
    role_ = TermRole::Subject;
  }

  void next_clause() {
    if (here() > start_ && out_.clauses < 250) clause_ = out_.clauses, ++out_.clauses;
    start_ = here();
    verb_ = passive_ = negate_ = copula_negated_ = false;
    relative_.reset();
    role_ = TermRole::Subject;
  }

  void grammar(const Piece& piece) {
    const std::u16string_view w = text_.view(piece.span);
    if (w == u"将" && marks_object()) {
      role_ = TermRole::Object;
      return;
    }
    switch (piece.function) {
      case F::Of: of(); return;
      case F::Passive: passive_ = true; role_ = TermRole::Agent; return;
      case F::Agent: passive_ = true; role_ = TermRole::Agent; return;
      case F::Object: role_ = TermRole::Object; return;
      case F::Standard: standard(w); return;
      case F::At: role_ = TermRole::At; return;
      case F::From: role_ = TermRole::From; return;
      case F::To: role_ = TermRole::To; return;
      case F::With: role_ = TermRole::With; return;
      case F::Like: role_ = TermRole::Like; return;
      case F::Source: end_speaker(); speaker_from_ = here(); role_ = TermRole::None; return;
      case F::Light: light(); return;
      case F::ClauseBreak: end_speaker(); next_clause(); return;
      case F::NegatesNext:
        negate_ = !negate_;
        copula_negated_ = w.ends_with(u"是") || w == u"非" || w == u"并非";  // 不是三星
        unable_ = w == u"不能" || w == u"无法" || w == u"不可能";
        verb_next_ = !w.ends_with(u"有") && !w.ends_with(u"无") && !w.ends_with(u"是");
        return;
      case F::Thing: says_verb(piece); return;
      case F::Contrast: negate_ = copula_negated_ = true; return;  // 台积电而不是三星
      case F::Only: only_ = true; return;
      case F::Able: aspect(); return;
      case F::Plan: case F::Forecast: case F::Estimate:
        if (noun(piece)) return;
        builder_.apply(piece.function, piece.span, false);
        break;
      case F::Skip:
        if (is_figure_copula(i_)) return light();
        if (w == u"于" && here() > start_ && out_.terms.back().predicate && out_.terms.back().span.end == piece.span.begin) role_ = TermRole::At;  // 出生于
        if (announces_chinese_verb(w) && before_verb()) verb_next_ = true;
        return;
      default: builder_.apply(piece.function, piece.span, false);
    }
    if (piece.function >= F::Possibility && piece.function <= F::Duty) verb_next_ = true;
  }

  IdSet ids_of(std::u16string_view w) const {
    IdSet ids;
    const auto match = lexicon_.forms(Language::Chinese).find(w);
    for (uint32_t m = 0; m < match.count; ++m) ids.add(match.entries[m].id);
    return ids;
  }

  void put(const Piece& piece, const IdSet& ids) {
    Term& term = builder_.add_term(piece.span, ids, text_.view(piece.span), false, false);
    term.role = role_;
    term.clause = clause_;
    if (negate_) term.negated = true, negate_ = false;
  }

  /// 该计划, 计划的: a plan is named, nothing is planned.
  bool noun(const Piece& piece) {
    const bool closes = next_glued(u"的") || i_ + 1 >= pieces_.size() || !pieces_[i_ + 1].glued;
    const std::u16string_view before = i_ > 0 && piece.glued ? word(i_ - 1) : std::u16string_view();
    const bool pointed = !before.empty() && std::u16string_view(u"该这此其的项划").find(before.back()) != std::u16string_view::npos;
    if (!closes && !pointed) return false;
    const IdSet ids = ids_of(text_.view(piece.span));
    if (ids.empty()) return false;
    put(piece, ids);
    return true;
  }

  /// 称, 说: a verb of saying of one character.
  void says_verb(const Piece& piece) {
    end_speaker();
    if (here() == start_) return;
    IdSet ids;
    ids.add(lexicon_.find("say"));
    put(piece, ids);
    make_predicate(out_.terms.back());
    subject_says();
  }

  /// 将 before a noun marks an object; before a verb or a preposition it tells of the future.
  bool marks_object() const {
    if (i_ + 1 >= pieces_.size()) return false;
    const Piece& next = pieces_[i_ + 1];
    if (next.kind == PieceKind::Function || next.kind == PieceKind::Atom) return false;
    const bool verb = next.kind == PieceKind::Known && any_concept(next, &Concept::is_verb) && !next.name;
    return !verb && verb_in_clause(i_ + 2);
  }
  bool verb_in_clause(size_t from) const {
    for (size_t k = from; k < pieces_.size(); ++k) {
      if (text_.view({pieces_[k - 1].span.end, pieces_[k].span.begin}).find_first_of(u",;") != std::u16string_view::npos) return false;
      const bool noun = pieces_[k - 1].kind == PieceKind::Function && pieces_[k - 1].function == F::Of;
      if (!noun && pieces_[k].kind == PieceKind::Known && any_concept(pieces_[k], &Concept::is_verb)) return true;
    }
    return false;
  }

  /// 的: what stands right before it belongs to what follows.
  void of() {
    if (here() == 0 || i_ == 0 || out_.terms.back().span.end != pieces_[i_ - 1].span.end) return;
    if (relative_) return end_relative();
    Term& last = out_.terms.back();
    if (last.attributive) return;
    if ((role_ == TermRole::To || role_ == TermRole::At || role_ == TermRole::With) && last.role == role_ && names_act(i_ + 1)) {
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
    if (last.role == TermRole::Subject || last.role == TermRole::Object || last.role == TermRole::Predicate) last.role = TermRole::Of;
    if (role_ == TermRole::Object && !verb_) return;
  }

  /// 对中国的|投资限制: an act, not what the preposition governs.
  bool names_act(size_t k) const {
    const Piece* head = nullptr;
    for (; k < pieces_.size() && pieces_[k].glued && (pieces_[k].kind == PieceKind::Known || pieces_[k].kind == PieceKind::Unknown); ++k) {
      if (head && pieces_[k].kind == PieceKind::Known && any_concept(*head, &Concept::is_verb) && k + 1 < pieces_.size() && pieces_[k + 1].glued) break;
      head = &pieces_[k];
    }
    return head && head->kind == PieceKind::Known && !head->name && any_concept(*head, &Concept::is_verb);
  }

  /// 流入中国的|投资: what the clause before 的 describes goes on where that clause began.
  void end_relative() {
    verb_ = relative_->verb;
    role_ = relative_->role;
    relative_.reset();
  }

  /// A verb whose objects reach to a 的 describes what stands behind it, if it cannot be the clause's own verb.
  bool opens_relative(const Piece& piece) const {
    if (relative_ || piece.name || !any_concept(piece, &Concept::is_verb)) return false;
    if (i_ > 0 && pieces_[i_ - 1].kind == PieceKind::Function && pieces_[i_ - 1].function == F::Of) return false;
    const size_t mark = mark_of(i_ + 1);
    if (mark == 0 || mark + 1 >= pieces_.size() || !pieces_[mark + 1].glued) return false;
    if (mark == i_ + 1) return !verb_ && (has_agent() || verb_next_);  // 三星开发的芯片
    if (next_glued(u"了") || next_glued(u"过")) return false;
    return (verb_ ? introduced() : governs_behind(mark + 1)) && follows_object();
  }
  /// Who does it, or how, stands right before a verb with 的: 被X禁止的, X开发的.
  bool has_agent() const {
    if (here() == start_) return false;
    const Term& last = out_.terms.back();
    return in_phrase() || ((last.name || last.unknown) && last.role != TermRole::Of && i_ > 0 && last.span.end == pieces_[i_].span.begin);
  }
  bool follows_object() const {
    if (i_ + 1 >= pieces_.size() || !pieces_[i_ + 1].glued) return false;
    const Piece& next = pieces_[i_ + 1];
    return next.kind != PieceKind::Function || next.function == F::Skip || next.function == F::At || next.function == F::To;
  }
  /// Behind 了 or 一项 the object of the clause's verb begins: 公布了|限制…的规定.
  bool introduced() const {
    if (i_ == 0 || pieces_[i_ - 1].kind != PieceKind::Function || !pieces_[i_].glued) return false;
    return pieces_[i_ - 1].function == F::Able || (pieces_[i_ - 1].function == F::Skip && word(i_ - 1).front() == u'一' && word(i_ - 1).size() > 1);
  }
  /// A verb of the clause behind the noun that 的 leads to.
  bool governs_behind(size_t from) const {
    for (size_t k = from + 1; k < pieces_.size() && !parted(k); ++k) {
      if (pieces_[k].kind == PieceKind::Function && ((pieces_[k].function == F::Light && word(k) != u"达") || is_figure_copula(k))) return true;
      if (pieces_[k].kind == PieceKind::Known && k + 1 < pieces_.size() && pieces_[k + 1].glued && (word(k + 1) == u"了" || word(k + 1) == u"过")) return true;
      if (pieces_[k].kind == PieceKind::Known && any_concept(pieces_[k], &Concept::is_verb) && k + 1 < pieces_.size() && pieces_[k + 1].kind == PieceKind::Atom) return true;
    }
    return false;
  }
  /// 为2440亿美元: before a figure 为 says what it comes to.
  bool is_figure_copula(size_t k) const { return word(k) == u"为" && k + 1 < pieces_.size() && pieces_[k + 1].kind == PieceKind::Atom; }
  bool parted(size_t k) const {
    return text_.view({pieces_[k - 1].span.end, pieces_[k].span.begin}).find_first_of(u",;:") != std::u16string_view::npos;
  }
  /// Where the next 的 stands that only nouns and prepositions part from here; 0 if nowhere.
  size_t mark_of(size_t from) const {
    for (size_t k = from; k < pieces_.size() && !parted(k); ++k) {
      if (pieces_[k].kind != PieceKind::Function) continue;
      if (pieces_[k].function == F::Of) return k;
      if (pieces_[k].function == F::Light || pieces_[k].function == F::ClauseBreak || pieces_[k].function == F::Thing) return 0;
    }
    return 0;
  }

  /// A verb comes next that is no noun's part.
  bool before_verb() const {
    return i_ + 1 < pieces_.size() && pieces_[i_ + 1].kind == PieceKind::Known && !pieces_[i_ + 1].name && any_concept(pieces_[i_ + 1], &Concept::is_verb);
  }

  /// 比X…, and 与X相比: the standard stands before the mark as well.
  void standard(std::u16string_view w) {
    if (w.starts_with(u"相")) {
      if (here() > start_) out_.terms.back().role = TermRole::Standard;
      role_ = verb_ ? TermRole::Object : TermRole::Subject;
      return;
    }
    role_ = TermRole::Standard;
  }

  void light() {
    end_speaker();
    verb_ = true;
    role_ = TermRole::Object;
    if (negate_ && here() > 0) copula_negated_ = true;
    verb_next_ = false;
  }

  /// 了, 过, 着 show the word before to be a verb.
  void aspect() {
    if (here() == 0 || i_ == 0 || out_.terms.back().span.end != pieces_[i_ - 1].span.end) return;
    Term& last = out_.terms.back();
    if (last.name) return;
    make_predicate(last);
  }

  void make_predicate(Term& term) {
    term.predicate = true;
    term.role = TermRole::Predicate;
    term.passive = passive_;
    passive_ = false;
    verb_ = true;
    role_ = TermRole::Object;
  }

  bool any_verb(const IdSet& ids) const {
    return std::any_of(ids.begin(), ids.end(), [&](ConceptId id) { return lexicon_.concept_at(id).is_verb; });
  }
  /// Between a preposition and the verb.
  bool in_phrase() const {
    return role_ == TermRole::At || role_ == TermRole::To || role_ == TermRole::From || role_ == TermRole::With || role_ == TermRole::Agent;
  }

  bool any_in(const Piece& piece, ConceptClass c) const {
    return std::any_of(piece.ids.begin(), piece.ids.end(), [&](ConceptId id) { return lexicon_.concept_at(id).in(c); });
  }

  bool any_concept(const Piece& piece, bool Concept::*flag) const {
    return std::any_of(piece.ids.begin(), piece.ids.end(), [&](ConceptId id) { return lexicon_.concept_at(id).*flag; });
  }

  /// A word that can be a verb is one where the clause has none yet and a noun or a preposition's words stand before it.
  bool is_verb(const Piece& piece) const {
    if (piece.name || piece.kind == PieceKind::Unknown) return false;
    if (next_glued(u"的") || leads_verb(piece) || closes_phrase()) return false;
    if (i_ > 0 && pieces_[i_ - 1].function == F::Of && pieces_[i_ - 1].kind == PieceKind::Function) return false;  // 韩国的出口
    if (verb_next_ && !in_phrase()) return true;
    const bool followed = i_ + 1 < pieces_.size() && pieces_[i_ + 1].glued;
    if (verb_) return !in_phrase() && before_figure() && any_concept(piece, &Concept::is_verb);
    if (here() == start_) {
      const bool light = followed && pieces_[i_ + 1].kind == PieceKind::Function && pieces_[i_ + 1].function == F::Light;
      return i_ > 0 && followed && !light && any_concept(piece, &Concept::is_verb) && !verb_in_clause(i_ + 1);
    }
    if (any_concept(piece, &Concept::is_verb)) return followed || role_ != TermRole::Object;
    // 被X制裁: what closes a clause without another verb is its verb.
    const bool led = role_ == TermRole::Agent || role_ == TermRole::Object || role_ == TermRole::Standard || role_ == TermRole::Subject;
    if (!led || !closes_clause() || speaker_from_) return false;
    return role_ != TermRole::Subject || is_quality(piece);
  }

  /// 压过…位居第一, 营收增长3%: a verb says what the figure is.
  bool before_figure() const { return i_ + 1 < pieces_.size() && pieces_[i_ + 1].glued && pieces_[i_ + 1].kind == PieceKind::Atom; }
  /// 在出口上, 出口比进口多: a noun stands before these.
  bool closes_phrase() const {
    if (i_ + 1 >= pieces_.size() || !pieces_[i_ + 1].glued || pieces_[i_ + 1].kind != PieceKind::Function) return false;
    if (word(i_ + 1) == u"比") return true;
    return role_ == TermRole::At && (word(i_ + 1) == u"上" || word(i_ + 1) == u"中" || word(i_ + 1) == u"方面" || word(i_ + 1) == u"里");
  }

  /// 出口更多: an adjective; a noun that closes a clause without a verb is what the next clause speaks of.
  bool is_quality(const Piece& piece) const {
    return std::any_of(piece.ids.begin(), piece.ids.end(), [&](ConceptId id) {
      const Ends& ends = lexicon_.concept_at(id).ends;
      return ends.upper || ends.lower;
    });
  }

  /// 大幅超出: how it is done stands before the verb.
  bool leads_verb(const Piece& piece) const {
    if (i_ + 1 >= pieces_.size() || !pieces_[i_ + 1].glued || pieces_[i_ + 1].kind != PieceKind::Known || !any_concept(pieces_[i_ + 1], &Concept::is_verb)) return false;
    return any_in(piece, ConceptClass::Manner);
  }

  bool closes_clause() const {
    if (i_ + 1 >= pieces_.size()) return true;
    if (pieces_[i_ + 1].kind == PieceKind::Atom) return !verb_in_clause(i_ + 1);
    if (next_glued(u"了") || next_glued(u"过")) return true;
    return gap_after().find_first_of(u",;") != std::u16string_view::npos;
  }

  void content(const Piece& piece) {
    const std::u16string_view w = text_.view(piece.span);
    if (script_of(w[0]) == Script::Digit && w.size() < 2) return;
    const bool says = any_in(piece, ConceptClass::Speech) && speaks();
    if (speaker_from_ && any_in(piece, ConceptClass::Speech)) end_speaker();  // 据X报道
    const bool relative = !says && opens_relative(piece);
    const bool verb = is_verb(piece) || says || relative;
    const bool compared = role_ == TermRole::Standard && here() > start_ && out_.terms.back().role == TermRole::Standard &&
                          out_.terms.back().name && i_ > 0 && pieces_[i_ - 1].kind != PieceKind::Function;
    Term& term = builder_.add_term(piece.span, piece.ids, w, piece.name, piece.kind == PieceKind::Unknown);
    term.role = piece.name && w.size() == 2 ? role_of_short(w[0]) : role_;
    term.clause = clause_;
    if (only_) term.only = true, only_ = false;
    if (verb || compared) {
      end_speaker_before(term);
      if (relative) relative_ = Relative{verb_, verb_ || role_ == TermRole::To || role_ == TermRole::With ? role_ : TermRole::Subject};
      make_predicate(out_.terms.back());
      out_.terms.back().attributive = relative;
      verb_next_ = false;
    }
    // 没有达到…: the denial reaches the verb, or the noun of 没有X.
    if (negate_ && (!piece.name || copula_negated_) && (copula_negated_ || !(in_phrase() && !out_.terms.back().predicate))) out_.terms.back().negated = true, out_.terms.back().unable = unable_, negate_ = copula_negated_ = unable_ = false;
    if (says) subject_says();
  }

  /// 对华, 在美: a preposition and the short name of a country in one word.
  TermRole role_of_short(char16_t preposition) const {
    return preposition == u'对' ? TermRole::To : preposition == u'在' || preposition == u'驻' ? TermRole::At : role_;
  }

  /// A verb of saying with something said behind it.
  bool speaks() const {
    if (i_ + 1 >= pieces_.size() || here() == start_ || speaker_from_) return false;
    if (role_ == TermRole::To || role_ == TermRole::Object || role_ == TermRole::Agent) return false;
    if (next_glued(u"的") || (i_ > 0 && pieces_[i_ - 1].kind == PieceKind::Function && pieces_[i_ - 1].function == F::Of)) return false;
    const bool marked = gap_after().find_first_of(u",:\"\u201C") != std::u16string_view::npos;
    return marked || (!verb_ && verb_in_clause(i_ + 1) && !next_glued(u"了"));
  }
  std::u16string_view gap_after() const {
    return i_ + 1 < pieces_.size() ? text_.view({pieces_[i_].span.end, pieces_[i_ + 1].span.begin}) : std::u16string_view();
  }

  void subject_says() {
    say(start_, here() - 1);
    next_clause();
  }

  /// The names among these terms, or the last of them, said it.
  void say(size_t from, size_t to) {
    const auto named = [](const Term& t) { return t.name || (t.unknown && t.key.size() > 1); };
    bool any = false;
    for (size_t k = from; k < to; ++k) any |= named(out_.terms[k]) && out_.terms[k].role != TermRole::Of;
    for (size_t k = from; k < to; ++k) {
      const Term& t = out_.terms[k];
      if (t.predicate || t.role == TermRole::At || t.role == TermRole::To) continue;
      if (any ? named(t) && t.role != TermRole::Of : k + 1 == to) put_speaker(out_, t);
    }
  }

  void end_speaker() {
    if (!speaker_from_) return;
    say(*speaker_from_, here());
    speaker_from_.reset();
    role_ = TermRole::Subject;
  }
  void end_speaker_before(const Term&) {
    if (!speaker_from_) return;
    say(*speaker_from_, here() - 1);
    speaker_from_.reset();
  }

  const Text& text_;
  Statement& out_;
  const Lexicon& lexicon_;
  const std::vector<Piece>& pieces_;
  StatementBuilder builder_;
  size_t i_ = 0, start_ = 0;
  uint8_t clause_ = 0;
  TermRole role_ = TermRole::Subject;
  std::optional<size_t> speaker_from_;
  struct Relative {
    bool verb;
    TermRole role;
  };
  std::optional<Relative> relative_;  ///< a clause before 的, and where the sentence stood when it began
  bool verb_ = false, verb_next_ = false, passive_ = false, negate_ = false, unable_ = false, copula_negated_ = false, only_ = false;
};

}  // namespace

void read_chinese(const Text& text, Statement& out, const Lexicon& lexicon, const std::vector<Piece>& pieces) {
  ChineseReader(text, out, lexicon, pieces).run();
}

}  // namespace haechi
