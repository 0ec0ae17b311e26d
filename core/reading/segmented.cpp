// Korean, Chinese and Japanese: the words are segmented here; each language goes on by itself.
#include "reading/segmented.h"

#include "reading/korean.h"
#include "text/script.h"

namespace haechi {
namespace {

FormTables tables_for(Language language, const Lexicon& lexicon, const FormTable* names, const FormTable* korean) {
  FormTables tables;
  if (names) tables.tables.push_back(names);
  tables.tables.push_back(&lexicon.forms(language));
  tables.tables.push_back(&function_words(language));
  if (language != Language::English) tables.tables.push_back(&lexicon.forms(Language::English));
  tables.aloud = tables.tables;
  if (language != Language::Korean && korean) tables.aloud = {korean};
  return tables;
}

}  // namespace

void put_speaker(Statement& out, const Term& term) {
  for (const Speaker& s : out.speakers)
    if (s.span == term.span) return;
  Speaker speaker;
  speaker.ids = term.ids;
  speaker.key = term.key;
  speaker.span = term.span;
  speaker.present = true;
  out.speakers.push_back(std::move(speaker));
}

SentenceEnd end_of_sentence(const Text& text, Span sentence) {
  uint32_t end = sentence.end;
  while (end > sentence.begin && script_of(text.folded()[end - 1]) == Script::None) --end;
  return {text.view({sentence.begin, end}), text.view({end, sentence.end})};
}

void read_segmented(const Text& text, Statement& out, const Lexicon& lexicon, const FormTable* names,
                    const FormTable* korean, const std::vector<Span>& atoms) {
  const std::vector<Piece> pieces =
      segment(text, out.span, out.language, tables_for(out.language, lexicon, names, korean), atoms);
  switch (out.language) {
    case Language::Korean:
      read_korean(text, out, lexicon, pieces);
      break;
    case Language::Chinese:
      read_chinese(text, out, lexicon, pieces);
      break;
    default:
      read_japanese(text, out, lexicon, pieces);
      break;
  }
}

}  // namespace haechi
