// Words without blanks: Chinese and Japanese from segments to terms with roles; Korean goes on in korean.cpp.
#include "reading/builder.h"
#include "reading/korean.h"
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

class SegmentedReader {
 public:
  SegmentedReader(const Text& text, Statement& out) : text_(text), out_(out), builder_(text, out) {}

  void walk(const std::vector<Piece>& pieces) {
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
        case PieceKind::Ending: break;
        case PieceKind::Function: builder_.apply(piece.function, piece.span, out_.language != Language::Chinese); break;
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
    if (script_of(word[0]) == Script::Digit && word.size() < 2) return;
    builder_.add_term(piece.span, {}, word, false, true);
  }

  void finish(const std::vector<Piece>& pieces) {
    if (pieces.empty()) return;
    uint32_t end = out_.span.end;
    while (end > out_.span.begin && script_of(text_.folded()[end - 1]) == Script::None) --end;
    const std::u16string_view body = text_.view({out_.span.begin, end});
    const std::u16string_view marks = text_.view({end, out_.span.end});
    const bool mark = marks.find(u'?') != std::u16string_view::npos;
    out_.question = mark || body.ends_with(u"吗") || body.ends_with(u"か");
    out_.wish = out_.wish || body.ends_with(u"たい") || body.ends_with(u"ください") || body.ends_with(u"吧");
  }

  const Text& text_;
  Statement& out_;
  StatementBuilder builder_;
};

}  // namespace

void read_segmented(const Text& text, Statement& out, const Lexicon& lexicon, const FormTable* names,
                    const std::vector<Span>& atoms) {
  const std::vector<Piece> pieces = segment(text, out.span, out.language, tables_for(out.language, lexicon, names), atoms);
  if (out.language == Language::Korean) read_korean(text, out, lexicon, pieces);
  else SegmentedReader(text, out).walk(pieces);
}

}  // namespace haechi
