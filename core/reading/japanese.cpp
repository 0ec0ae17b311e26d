// Japanese: roles by particles, predicates by their endings.
#include <algorithm>

#include "reading/segmented.h"
#include "text/script.h"

namespace haechi {
namespace {

using F = FunctionKind;

class JapaneseReader {
 public:
  JapaneseReader(const Text& text, Statement& out, const Lexicon& lexicon, const std::vector<Piece>& pieces)
      : text_(text), out_(out), lexicon_(lexicon), pieces_(pieces), builder_(text, out) {}

  void run() {
    for (i_ = 0; i_ < pieces_.size(); ++i_) {
      const Piece& piece = pieces_[i_];
      if (after_comma()) comma();
      switch (piece.kind) {
        case PieceKind::Known:
        case PieceKind::Stem:
        case PieceKind::Unknown:
          content(piece);
          break;
        case PieceKind::Atom:
          group_ = here();
          predicate_ = false;
          no_more_ = text_.view(piece.span).ends_with(u"しか");
          break;
        case PieceKind::Function:
          grammar(piece);
          break;
        default:
          break;
      }
    }
    const SentenceEnd end = end_of_sentence(text_, out_.span);
    out_.question = end.marks.find(u'?') != std::u16string_view::npos || end.body.ends_with(u"か");
    out_.wish = out_.wish || end.body.ends_with(u"たい") || end.body.ends_with(u"ください");
    passive_agents();
    find_speaker();
  }

 private:
  size_t here() const { return out_.terms.size(); }
  std::u16string_view word(size_t i) const {
    return i < pieces_.size() ? text_.view(pieces_[i].span) : std::u16string_view();
  }
  std::u16string_view gap_after(size_t i) const {
    return text_.view({pieces_[i].span.end, i + 1 < pieces_.size() ? pieces_[i + 1].span.begin : out_.span.end});
  }
  static bool has_comma(std::u16string_view gap) { return gap.find_first_of(u"、,") != std::u16string_view::npos; }
  bool after_comma() const { return i_ > 0 && has_comma(gap_after(i_ - 1)); }

  /// A comma behind a predicate ends its clause: …したが、 …して、 …し、
  void comma() {
    group_ = here();
    if (predicate_ || (cleft_ && word(i_ - 1) == u"で")) next_clause();
    predicate_ = false;
  }

  void next_clause() {
    if (here() > start_ && out_.clauses < 250) ++out_.clauses, ++clause_;
    start_ = here();
    cleft_ = no_more_ = false;
  }

  void content(const Piece& piece) {
    const std::u16string_view w = text_.view(piece.span);
    const Script script = script_of(w[0]);
    if (script == Script::Digit && w.size() < 2) return;
    if (denies_next(piece, w)) return;
    if (!piece.glued || (i_ > 0 && !is_content(pieces_[i_ - 1]))) group_ = here();
    if (predicate_ && piece.glued && here() > 0 && out_.terms.back().predicate)
      out_.terms.back().attributive = true;  // 出荷された|半導体
    add(piece.span, piece.ids, piece.name, piece.kind == PieceKind::Unknown);
    if (!piece.said.empty()) out_.terms.back().key = piece.said;
    out_.terms.back().negated = undone_;
    predicate_ = undone_ = false;
    if (piece.name && w.size() == 2 && (w[0] == u'対' || w[0] == u'在' || w[0] == u'駐'))  // 対中|投資
      out_.terms.back().role = w[0] == u'対' ? TermRole::To : TermRole::At, group_ = here();
    if (piece.kind == PieceKind::Stem) make_predicate(false);
  }

  /// 未|公開, 非|公式: what follows has not been done, or is not so.
  bool denies_next(const Piece& piece, std::u16string_view w) {
    const bool prefix = piece.kind == PieceKind::Unknown && (w == u"未" || w == u"非") && i_ + 1 < pieces_.size() &&
                        pieces_[i_ + 1].glued;
    if (!prefix || !is_content(pieces_[i_ + 1])) return false;
    if (!piece.glued || (i_ > 0 && !is_content(pieces_[i_ - 1]))) group_ = here();
    return undone_ = true;
  }

  static bool is_content(const Piece& p) {
    return p.kind == PieceKind::Known || p.kind == PieceKind::Unknown || p.kind == PieceKind::Stem;
  }

  void add(Span span, const IdSet& ids, bool name, bool unknown) {
    Term& term = builder_.add_term(span, ids, text_.view(span), name, unknown);
    term.clause = clause_;
    term.role = TermRole::None;
  }

  void make_predicate(bool passive) {
    if (here() == 0) return;
    Term& term = out_.terms.back();
    term.predicate = true;
    term.passive |= passive;
    if (term.role == TermRole::None) term.role = TermRole::Predicate;
    predicate_ = true;
  }

  /// Right behind a term, or behind the kana that a verb ends in that no table knows: 押し込|ま|なかった.
  bool glued_to_term() const {
    if (!pieces_[i_].glued || here() == 0) return false;
    const bool kana =
        i_ > 0 && pieces_[i_ - 1].kind == PieceKind::Ending && pieces_[i_ - 1].glued && out_.terms.back().unknown;
    return out_.terms.back().span.end == pieces_[kana ? i_ - 1 : i_].span.begin;
  }

  void give_role(TermRole role) {
    for (size_t k = group_; k < here(); ++k)
      if (!(out_.terms[k].predicate && k + 1 == here() && role == TermRole::Of)) out_.terms[k].role = role;
    group_ = here();
  }

  void grammar(const Piece& piece) {
    const std::u16string_view w = text_.view(piece.span);
    switch (piece.function) {
      case F::Light:
        light(w);
        return;
      case F::Passive:
        make_predicate(true);
        return;
      case F::Negator:
      case F::Unable:
        if (here() == 0) return;
        if (no_more_)
          no_more_ = false;  // 20億ドルしか…ない: so much it is
        else
          out_.terms.back().negated = !out_.terms.back().negated;
        if (glued_to_term() || predicate_)
          make_predicate(w.find(u"され") != std::u16string_view::npos || w.find(u"られ") != std::u16string_view::npos);
        predicate_ = true;
        return;
      case F::Contrast:
        if (here() > 0) out_.terms.back().contrasted = out_.terms.back().negated = !out_.terms.back().negated;
        group_ = here();
        return;
      case F::Subject:
        if (predicate_ && has_comma(gap_after(i_))) return;  // …したが、
        give_role(TermRole::Subject);
        return;
      case F::With:
        if (predicate_ || quoted(i_)) {
          report_ = here();
          group_ = here();
          return;
        }
        give_role(TermRole::With);
        return;
      case F::Topic:
        give_role(TermRole::Topic);
        return;
      case F::Object:
        give_role(TermRole::Object);
        return;
      case F::Of:
        give_role(TermRole::Of);
        return;
      case F::At:
        if (cleft_ && w == u"で" && has_comma(gap_after(i_))) return;  // …したのは米国で、: the copula
        give_role(TermRole::At);
        return;
      case F::Skip:
        if (w == u"のは" && predicate_) cleft_ = true, group_ = here();
        return;
      case F::To:
        give_role(TermRole::To);
        return;
      case F::From:
        give_role(TermRole::From);
        return;
      case F::Like:
        give_role(TermRole::Like);
        return;
      case F::Standard:
        give_role(TermRole::Standard);
        return;
      case F::Agent:
        give_role(TermRole::Agent);
        return;
      case F::Source:
        for (size_t k = group_; k < here(); ++k) put_speaker(out_, out_.terms[k]);
        group_ = here();
        return;
      case F::Only:
        for (size_t k = group_; k < here(); ++k) out_.terms[k].only = true;
        no_more_ = w == u"しか";
        return;
      case F::ClauseBreak:
        next_clause();
        group_ = here();
        predicate_ = false;
        return;
      case F::Forecast:
      case F::Plan:
      case F::Possibility:
      case F::Estimate:
      case F::Duty:
        if (noun_in_sentence(piece)) return;
        if (w.starts_with(u"かね")) make_predicate(false);
        predicate_ = true;
        break;
      default:
        break;
    }
    builder_.apply(piece.function, piece.span, true);
  }

  /// する and its forms make a predicate of the noun before them; behind a verb they only inflect it.
  void light(std::u16string_view w) {
    if (here() == 0) return;
    const bool passive = w.find(u"され") != std::u16string_view::npos || w.find(u"られ") != std::u16string_view::npos;
    if (glued_to_term())
      make_predicate(passive);
    else if (passive && predicate_)
      out_.terms.back().passive = true;
    predicate_ = true;
  }

  /// と behind a closing mark.
  bool quoted(size_t i) const {
    return i > 0 && text_.view({pieces_[i - 1].span.end, pieces_[i].span.begin}).find_first_of(u"」』\"\u201D") !=
                        std::u16string_view::npos;
  }

  /// 計画 and 見通し speak of the future where they end a clause; elsewhere they are nouns.
  bool noun_in_sentence(const Piece& piece) {
    if (script_of(text_.folded()[piece.span.begin]) != Script::Han || i_ + 1 >= pieces_.size()) return false;
    const Piece& after = pieces_[i_ + 1];
    if (!after.glued || has_comma(gap_after(i_))) return false;
    const std::u16string_view w = word(i_ + 1);
    const bool closes =
        w.starts_with(u"だ") || w.starts_with(u"で") || w.starts_with(u"と") || w == u"が" || w == u"は";
    if (closes) return false;
    const auto match = lexicon_.forms(Language::Japanese).find(text_.view(piece.span));
    IdSet ids;
    for (uint32_t m = 0; m < match.count; ++m) ids.add(match.entries[m].id);
    if (ids.empty()) return false;
    if (i_ > 0 && !is_content(pieces_[i_ - 1])) group_ = here();
    add(piece.span, ids, false, false);
    return true;
  }

  /// に marks who acts where the predicate is passive.
  void passive_agents() {
    for (size_t p = 0; p < here(); ++p) {
      if (!out_.terms[p].passive) continue;
      for (size_t k = p; k-- > 0 && out_.terms[k].clause == out_.terms[p].clause;) {
        Term& t = out_.terms[k];
        if (t.role == TermRole::Agent) break;
        if (t.role != TermRole::At || !t.name) continue;
        const std::u16string_view after = text_.view({t.span.end, std::min(t.span.end + 1, out_.span.end)});
        if (after == u"に" && !is_place(t)) t.role = TermRole::Agent;
        break;
      }
    }
  }
  bool is_place(const Term& t) const {
    // A country acts; a town is where something is done.
    const ConceptId country = lexicon_.asked().country;
    return std::any_of(t.ids.begin(), t.ids.end(), [&](ConceptId id) {
      const Concept& c = lexicon_.concept_at(id);
      return c.name.starts_with("geo:") && std::find(c.broader.begin(), c.broader.end(), country) == c.broader.end();
    });
  }

  /// Xは…と述べた: the topic of a sentence whose last verb is one of saying.
  void find_speaker() {
    if (here() == 0) return;
    size_t verb = here();
    for (size_t k = here(); k-- > 0 && here() - k < 4;)
      if (out_.terms[k].predicate && speech(out_.terms[k])) verb = k;
    if (verb == here() || !report_ || out_.terms[verb].passive) return;
    // …とXは述べた: whoever stands between what is said and the verb of saying.
    if (!take_speaker(report_, verb)) take_speaker(0, verb);
  }

  /// The first topic, else the first subject, of these terms speaks.
  bool take_speaker(size_t begin, size_t verb) {
    for (const TermRole role : {TermRole::Topic, TermRole::Subject})
      for (size_t k = begin; k < verb; ++k) {
        if (out_.terms[k].role != role) continue;
        size_t last = k;
        while (last + 1 < verb && out_.terms[last + 1].role == role &&
               out_.terms[last + 1].span.begin == out_.terms[last].span.end)
          ++last;
        const auto named = [&](size_t i) { return out_.terms[i].name || out_.terms[i].unknown; };
        bool any = false;
        for (size_t i = k; i <= last; ++i) any |= named(i);
        for (size_t i = k; i <= last; ++i)
          if (any ? named(i) : i == last) put_speaker(out_, out_.terms[i]);
        return true;
      }
    return false;
  }

  bool speech(const Term& t) const {
    return std::any_of(t.ids.begin(), t.ids.end(),
                       [&](ConceptId id) { return lexicon_.concept_at(id).in(ConceptClass::Speech); });
  }

  const Text& text_;
  Statement& out_;
  const Lexicon& lexicon_;
  const std::vector<Piece>& pieces_;
  StatementBuilder builder_;
  size_t i_ = 0, group_ = 0, start_ = 0, report_ = 0;
  uint8_t clause_ = 0;
  bool predicate_ = false, cleft_ = false, undone_ = false, no_more_ = false;
};

}  // namespace

void read_japanese(const Text& text, Statement& out, const Lexicon& lexicon, const std::vector<Piece>& pieces) {
  JapaneseReader(text, out, lexicon, pieces).run();
}

}  // namespace haechi
