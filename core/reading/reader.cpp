#include "reading/reader.h"

#include <algorithm>

#include "reading/builder.h"
#include "reading/frame.h"
#include "text/sort.h"

namespace haechi {
namespace {

/// Figures and dates as stretches that word reading leaves alone.
std::vector<Span> atoms_of(const Statement& s) {
  std::vector<Span> atoms;
  for (const TimeRef& t : s.times) atoms.push_back(t.span);
  for (const Quantity& q : s.quantities) atoms.push_back(q.span);
  sort_rows(atoms, [](Span atom) { return atom.begin; });
  std::vector<Span> apart;
  for (const Span a : atoms) {
    if (!apart.empty() && a.begin < apart.back().end)
      apart.back().end = std::max(apart.back().end, a.end);
    else
      apart.push_back(a);
  }
  return apart;
}

/// What the lexicon knows of a term's concepts, together.
void sum_up(Term& term, const Lexicon& lexicon) {
  for (const ConceptId id : term.ids) {
    const Concept& known = lexicon.concept_at(id);
    term.classes |= known.classes;
    term.does = term.does | known.does;
    term.reach.add(lexicon.reach_of(id));
  }
}

/// "Of the 42 billion dollars they got 31 billion": a large bare figure is money where another one is.
void carry_currency(std::vector<Quantity>& figures) {
  constexpr double kLarge = 1e6;
  const auto is_money = [](const Quantity& q) { return q.dimension == Dimension::Money; };
  const auto money = std::find_if(figures.begin(), figures.end(), is_money);
  if (money == figures.end() ||
      std::any_of(money, figures.end(), [&](const Quantity& q) { return is_money(q) && q.unit != money->unit; }))
    return;
  for (Quantity& q : figures)
    if (q.dimension == Dimension::Number && q.value >= kLarge) q.dimension = money->dimension, q.unit = money->unit;
}

}  // namespace

Statement Reader::read(const Text& text, Span sentence, const TimeContext& context) const {
  return read(text, sentence, context, language_of(text.view(sentence)));
}

Statement Reader::read(const Text& text, Span sentence, const TimeContext& context, Language language) const {
  Statement out;
  out.language = language;
  const Framed framed = frame_of(text, sentence, language);
  out.frame = framed.frame;
  out.framing = framed.words;
  out.span = framed.content;
  out.times = read_times(text, out.span, language, context);
  std::vector<Span> taken;
  for (const TimeRef& t : out.times) taken.push_back(t.span);
  out.quantities = read_quantities(text, out.span, language, taken);
  carry_currency(out.quantities);
  const std::vector<Span> atoms = atoms_of(out);
  if (language == Language::English)
    read_english(text, out, lexicon_, names_, atoms);
  else
    read_segmented(text, out, lexicon_, names_, korean_, atoms);
  for (Term& term : out.terms) sum_up(term, lexicon_);
  read_denials(text, out);
  read_modality(out);
  read_pleonasm(text, out);
  out.span = sentence;
  return out;
}

}  // namespace haechi
