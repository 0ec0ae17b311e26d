// Korean, Chinese and Japanese: from segmented words to terms with roles.
#include "reading/builder.h"
#include "reading/segment.h"
#include "text/script.h"

namespace haechi {
namespace {

FormTables tables_for(Language language, const Lexicon& lexicon, const FormTable* names) {
  FormTables tables;
  if (names) tables.tables.push_back(names);
  tables.tables.push_back(&lexicon.forms(language));
  tables.tables.push_back(&function_words(language));
  if (language != Language::English) tables.tables.push_back(&lexicon.forms(Language::English));
  return tables;
}

bool is_particle_like(PieceKind kind) {
  return kind == PieceKind::Particle || kind == PieceKind::Ending || kind == PieceKind::Function;
}

bool is_asking(std::u16string_view tail) {
  for (const std::u16string_view end : {u"까", u"까요", u"나요", u"냐", u"는가", u"인가", u"던가", u"인가요", u"는가요", u"을까", u"가요"})
    if (tail.ends_with(end)) return true;
  return false;
}

/// Asks for no answer: "…라죠?", "…아님?"
bool is_tag(std::u16string_view tail) {
  for (const std::u16string_view end : {u"죠", u"지", u"지요", u"아님", u"잖아", u"잖아요", u"래", u"대", u"래요", u"대요", u"다며", u"라며", u"다던데", u"라던데", u"거든"})
    if (tail.ends_with(end)) return true;
  return false;
}

bool is_wishing(std::u16string_view tail) {
  for (const std::u16string_view end : {u"하자", u"해라", u"세요", u"십시오", u"좋겠다", u"했으면", u"합시다", u"기를", u"소서", u"렴"})
    if (tail.ends_with(end)) return true;
  return false;
}

class SegmentedReader {
 public:
  SegmentedReader(const Text& text, Statement& out) : text_(text), out_(out), builder_(text, out) {}

  void walk(const std::vector<Piece>& pieces) {
    const Language language = out_.language;
    for (size_t i = 0; i < pieces.size(); ++i) {
      const Piece& piece = pieces[i];
      const bool starts_group = !piece.glued || (i > 0 && is_particle_like(pieces[i - 1].kind));
      if (starts_group && !is_particle_like(piece.kind)) builder_.begin_group();
      switch (piece.kind) {
        case PieceKind::Known:
        case PieceKind::Stem: known(piece); break;
        case PieceKind::Unknown: unknown(piece); break;
        case PieceKind::Atom: break;
        case PieceKind::Particle: builder_.give_role(piece.particle->role, piece.particle->only); break;
        case PieceKind::Ending: ending(piece); break;
        case PieceKind::Function: builder_.apply(piece.function, piece.span, language != Language::Chinese); break;
      }
    }
    finish(pieces);
  }

 private:
  void known(const Piece& piece) {
    builder_.add_term(piece.span, piece.ids, text_.view(piece.span), piece.name, false);
    if (piece.kind == PieceKind::Stem) builder_.mark_predicate(false);
  }

  void unknown(const Piece& piece) {
    const std::u16string_view word = text_.view(piece.span);
    if (word.size() < 2 && out_.language == Language::Korean && script_of(word[0]) == Script::Hangul) return;
    if (script_of(word[0]) == Script::Digit && word.size() < 2) return;
    builder_.add_term(piece.span, {}, word, false, true);
  }

  void ending(const Piece& piece) {
    if (out_.language == Language::Korean) {
      builder_.mark_predicate(piece.light.passive);
      if (piece.ending & kConnective) builder_.next_clause();
    }
  }

  void finish(const std::vector<Piece>& pieces) {
    if (pieces.empty()) return;
    uint32_t end = out_.span.end;
    while (end > out_.span.begin && script_of(text_.folded()[end - 1]) == Script::None) --end;
    const std::u16string_view body = text_.view({out_.span.begin, end});
    const std::u16string_view marks = text_.view({end, out_.span.end});
    const bool mark = marks.find(u'?') != std::u16string_view::npos;
    if (out_.language == Language::Korean) {
      out_.question = (mark || is_asking(body)) && !is_tag(body);
      out_.wish = out_.wish || is_wishing(body);
    } else {
      out_.question = mark || body.ends_with(u"吗") || body.ends_with(u"か");
      out_.wish = out_.wish || body.ends_with(u"たい") || body.ends_with(u"ください") || body.ends_with(u"吧");
    }
  }

  const Text& text_;
  Statement& out_;
  StatementBuilder builder_;
};

}  // namespace

void read_segmented(const Text& text, Statement& out, const Lexicon& lexicon, const FormTable* names,
                    const std::vector<Span>& atoms) {
  const std::vector<Piece> pieces = segment(text, out.span, out.language, tables_for(out.language, lexicon, names), atoms);
  SegmentedReader(text, out).walk(pieces);
}

}  // namespace haechi
