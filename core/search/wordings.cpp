#include "search/wordings.h"

#include <algorithm>
#include <set>

#include "base/row_list.h"
#include "reading/reader.h"
#include "search/names.h"
#include "text/text.h"

namespace haechi {
namespace {

using Ids = std::set<ConceptId>;

/// Another name is another thing; that somebody says it, or that it is so, weighs next to nothing.
bool says_much(const Term& term) {
  return !term.name && !term.framing && !term.in(ConceptClass::Light) && !term.in(ConceptClass::Speech);
}

/// The concepts of the lexicon that `sentence` speaks of.
Ids concepts_of(const Reader& reader, const std::string& sentence, const Lexicon& lexicon) {
  const Text text = Text::from_utf8(sentence);
  Ids ids;
  for (const Term& term : reader.read(text, {0, static_cast<uint32_t>(text.folded().size())}).terms)
    for (const ConceptId id : term.ids)
      if (says_much(term) && id > 0 && id < lexicon.size()) ids.insert(id);
  return ids;
}

Ids concepts_beside(const Claim& claim, const Reader& reader, const Lexicon& lexicon) {
  Ids said, beside;
  for (const auto& [language, statement] : claim.statement) said.merge(concepts_of(reader, statement, lexicon));
  for (const auto& [language, wordings] : claim.wordings)
    for (const std::string& wording : wordings) beside.merge(concepts_of(reader, wording, lexicon));
  std::erase_if(beside, [&](ConceptId id) { return said.count(id) != 0; });
  return beside;
}

}  // namespace

std::vector<std::string> concepts_beside(const ClaimSet& set, const std::vector<ConceptRow>& concepts) {
  if (std::all_of(set.claims.begin(), set.claims.end(), [](const Claim& c) { return c.wordings.empty(); })) return {};
  const Lexicon lexicon(concepts);
  const FormTable names = names_of(set.aliases);
  const Reader reader(lexicon, &names);
  std::vector<std::string> out;
  out.reserve(set.claims.size());
  for (const Claim& claim : set.claims) {
    std::vector<uint32_t> rows;
    for (const ConceptId id : concepts_beside(claim, reader, lexicon)) rows.push_back(id - 1);  // ids begin at one
    out.push_back(pack_rows(rows));
  }
  return out;
}

}  // namespace haechi
