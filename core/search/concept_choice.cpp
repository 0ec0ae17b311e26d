#include "search/concept_choice.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "reading/reader.h"
#include "search/names.h"

namespace haechi {
namespace {

/// Marks what the claims' own words may stand for.
std::vector<bool> used_by(const ClaimSet& set, const Lexicon& lexicon) {
  const FormTable names = names_of(set.aliases);
  const Reader reader(lexicon, &names);
  std::vector<bool> used(lexicon.size(), false);
  for (const Claim& claim : set.claims)
    for (const auto& [code, statement] : claim.statement) {
      const Text text = Text::from_utf8(statement);
      const Span whole{0, static_cast<uint32_t>(text.folded().size())};
      for (const Term& term : reader.read(text, whole).terms)
        for (const ConceptId id : term.ids)
          if (id < used.size()) used[id] = true;
    }
  return used;
}

/// How many words a row keeps in each language, best first: what a page loads grows with them.
struct WordCounts {
  size_t ko, en, zh, ja;
};
constexpr WordCounts kWordsOfUsed{10, 4, 3, 3}, kWordsOfKept{2, 1, 1, 1}, kWordsOfRelated{2, 1, 0, 0},
    kWordsOfNames{1, 1, 0, 0};

/// Names that no claim speaks of are carried where a text may well have them in a claim's place: firms, and countries
/// that are often in the news. What a compact base has no room for is a word that no table knows.
constexpr std::string_view kRivalKinds[] = {"company-firm", "platform", "media"};
constexpr std::string_view kInTheNews =
    " geo:japan geo:germany geo:france geo:united-kingdom geo:russia geo:india geo:taiwan geo:canada geo:australia "
    "geo:italy geo:spain "
    "geo:netherlands geo:switzerland geo:sweden geo:israel geo:iran geo:iraq geo:ukraine geo:turkey geo:saudi-arabia "
    "geo:uae geo:vietnam "
    "geo:thailand geo:indonesia geo:malaysia geo:singapore geo:philippines geo:brazil geo:mexico geo:south-africa "
    "geo:poland geo:north-korea geo:denmark geo:norway "
    "geo:hong-kong geo:syria "
    "";

/// Words by which texts tie a name to another: what a base does not know as a word is taken for a name.
constexpr std::string_view kAlways[] = {"from-origin", "belong-to"};

bool is_rival(const Lexicon& lexicon, const Concept& name) {
  if (kInTheNews.find(" " + std::string(name.name) + " ") != std::string_view::npos) return true;
  return std::any_of(name.broader.begin(), name.broader.end(), [&](ConceptId up) {
    return std::find(std::begin(kRivalKinds), std::end(kRivalKinds), lexicon.concept_at(up).name) !=
           std::end(kRivalKinds);
  });
}

/// An empty word ends those that a page loads: what stands behind it is for bases that carry all words.
std::string_view first_words(std::string_view cell, size_t most) {
  cell = cell.substr(0, cell.starts_with('|') ? 0 : cell.find("||"));
  size_t end = 0;
  for (; most > 0 && end != std::string_view::npos; --most) end = cell.find('|', end == 0 ? 0 : end + 1);
  return cell.substr(0, end);
}

ConceptRow shortened(const ConceptRow& row, const WordCounts& most) {
  return {row.id,
          first_words(row.ko, most.ko),
          first_words(row.en, most.en),
          first_words(row.zh, most.zh),
          first_words(row.ja, most.ja),
          row.relations};
}

/// A measure that no claim speaks of must be known in every language, or it passes for one that a claim does.
const WordCounts& words_of(const Concept& c, bool used) {
  if (used) return kWordsOfUsed;
  if (c.is_name) return kWordsOfNames;
  return (c.classes & kKeptClasses) != 0 ? kWordsOfKept : kWordsOfRelated;
}

}  // namespace

std::vector<ConceptRow> concepts_for(const ClaimSet& set, const std::vector<ConceptRow>& all, Thesaurus size) {
  const bool compact = size == Thesaurus::Compact;
  // A word that the base does not carry is not read in its claims either.
  std::vector<ConceptRow> carried = all;
  if (compact)
    for (ConceptRow& row : carried) row = shortened(row, kWordsOfUsed);
  const Lexicon lexicon(carried);
  const std::vector<bool> used = used_by(set, lexicon);
  std::vector<bool> kept = used;
  const auto keep = [&](const std::vector<ConceptId>& ids) {
    for (const ConceptId id : ids) kept[id] = true;
  };
  // Places beside those that are used are taken for them.
  std::vector<bool> around(lexicon.size(), false);
  for (ConceptId id = 1; id < lexicon.size(); ++id)
    if (used[id] && lexicon.concept_at(id).is_name)
      for (const ConceptId up : lexicon.concept_at(id).broader) around[up] = true;
  Ends ends;  // of scales on which the claims' words stand: the other words there say the same or the contrary
  for (ConceptId id = 1; id < lexicon.size(); ++id)
    if (used[id]) ends.upper |= lexicon.concept_at(id).ends.upper, ends.lower |= lexicon.concept_at(id).ends.lower;
  for (ConceptId id = 1; id < lexicon.size(); ++id) {
    const Concept& c = lexicon.concept_at(id);
    if ((c.classes & kKeptClasses) != 0 || c.office != 0 || (!compact && c.is_name) ||
        (!compact && (c.in(ConceptClass::Negator) || c.in(ConceptClass::Unasserting))) ||
        (c.on_scale && (c.ends.faces(ends) || (!compact && c.ends.joins(ends)))) || c.does != Arithmetic::None)
      kept[id] = true;
    if (used[id]) {
      for (const auto* related : {&c.near, &c.converse}) keep(*related);
      // Contraries that stand on no scale, and kinds, settle next to nothing: a page does without.
      if (!compact) keep(c.opposite), keep(c.broader);
      continue;
    }
    // A kind of a word that is used, where it can say the same or the contrary of it: a plunge, where the claims speak
    // of a decrease; and places, which are taken for one another.
    for (const ConceptId up : c.broader) {
      const bool beside = c.is_name && (around[up] || used[up]) &&
                          (!compact || (!lexicon.concept_at(up).is_name && is_rival(lexicon, c)));
      if (beside || (!compact && used[up] && !lexicon.concept_at(up).opposite.empty())) kept[id] = true;
    }
  }
  for (const std::string_view name : kAlways) kept[lexicon.find(name)] = true;
  std::vector<ConceptRow> rows;
  for (ConceptId id = 1; id < lexicon.size(); ++id)
    if (kept[id])
      rows.push_back(compact ? shortened(all[id - 1], words_of(lexicon.concept_at(id), used[id])) : all[id - 1]);
  return rows;
}

}  // namespace haechi
