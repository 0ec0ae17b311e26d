#include "small_base.h"

#include <string>

#include "base/claim_lines.h"
#include "base_support.h"
#include "judging/sentence.h"
#include "lexicon/concepts/all_concepts.h"
#include "reading/reader.h"
#include "search/candidates.h"
#include "search/concept_choice.h"
#include "search/wordings.h"
#include "text/sentences.h"

namespace haechi {
namespace {

std::string line_of(const SmallClaim& small, size_t number) {
  Claim claim;
  claim.source = small.source;
  claim.id = claim.source + "/" + std::to_string(number);
  const std::pair<const char*, std::string_view> statements[] = {
      {"ko", small.ko}, {"en", small.en}, {"zh", small.zh}, {"ja", small.ja}};
  for (const auto& [language, text] : statements) {
    if (!text.empty()) claim.statement.emplace_back(language, text);
  }
  if (!small.wording.empty()) claim.wordings = {{"ko", {std::string(small.wording)}}};
  claim.context = small.context;
  if (!small.disputed_by.empty()) claim.disputed_by.emplace_back(small.disputed_by);
  claim.speaker = small.speaker;
  if (!small.year.empty()) {
    claim.time_from = std::string(small.year) + "-01-01";
    claim.time_to = std::string(small.year) + "-12-31";
  }
  return claim_line(claim) + "\n";
}

Statement read_whole_text(const ReadClaims& claims, const Text& text) {
  return claims.read(text, {0, static_cast<uint32_t>(text.folded().size())});
}

}  // namespace

Base small_base(std::string_view aliases, const std::vector<SmallClaim>& claims, std::string_view sources) {
  std::string lines;
  for (const SmallClaim& claim : claims) lines += line_of(claim, &claim - claims.data() + 1);
  ClaimSetReader reader;
  reader.add_sources("sources.json", sources);
  reader.add_aliases("aliases.json", aliases);
  reader.add_claims("claims.jsonl", lines);
  const std::vector<ConceptRow> concepts = concepts_for(reader.set(), all_concepts());
  return base_of(base_file(reader, "", concepts, concepts_beside(reader.set(), concepts)));
}

Held::Held(const Base& base, std::string_view sentence, Against against)
    : claims(base.claims()),
      text(Text::from_utf8(sentence)),
      said(read_whole_text(claims, text)),
      comparer(claims, said, text) {
  if (against == Against::All) {
    for (const ReadClaim& claim : claims.all()) comparisons.push_back(comparer.compare(claim));
    return;
  }
  constexpr size_t kMost = 32;  // as many as the judge looks at
  for (const Hit& hit : Candidates(claims, said, text).best(kMost)) {
    comparisons.push_back(comparer.compare(claims.all()[hit.claim]));
  }
}

std::optional<Slot> Held::slot_by(Rule rule) const {
  const std::optional<Ruling> ruling = rule(as_case());
  return ruling ? std::optional(ruling->slot) : std::nullopt;
}

SentenceAnswer last_answer(const Base& base, std::string_view utf8) {
  const Text text = Text::from_utf8(utf8);
  Context context;
  SentenceAnswer last;
  for (const Span sentence : sentences_of(text))
    last = judge_sentence(base.claims(), base.view(), text, sentence, context);
  return last;
}

}  // namespace haechi
