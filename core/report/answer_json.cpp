#include "report/answer_json.h"

#include <algorithm>

#include "base/json_writer.h"
#include "base/view.h"
#include "report/names.h"
#include "report/source_object.h"
#include "text/sort.h"
#include "text/utf.h"

namespace haechi {
namespace {

std::string utf8_slice(std::u16string_view pasted, TextRange range) {
  const size_t begin = std::min<size_t>(range.begin, pasted.size());
  const size_t end = std::clamp<size_t>(range.end, begin, pasted.size());
  return to_utf8(pasted.substr(begin, end - begin));
}

void write_range(JsonWriter& json, TextRange range) {
  json.begin_array().value(range.begin).value(range.end).end_array();
}

void write_difference(JsonWriter& json, const Difference& difference) {
  json.begin_object().key("slot").value(name_of(difference.slot));
  json.key("start").value(difference.range.begin).key("end").value(difference.range.end);
  json.key("said").value(difference.said).key("found").value(difference.found).end_object();
}

void write_slot(JsonWriter& json, const SlotMatch& match) {
  json.begin_object().key("slot").value(name_of(match.slot)).key("text");
  write_range(json, match.text);
  json.key("claim");
  write_range(json, match.claim);
  json.key("relation").value(name_of(match.relation)).end_object();
}

void write_statement(JsonWriter& json, const ClaimView& claim) {
  json.key("statement").begin_object();
  for (size_t i = 0; i < kLanguageCount; ++i) json.field_if(code_of(static_cast<Language>(i)), claim.statement[i]);
  json.end_object();
}

void write_time(JsonWriter& json, const ClaimView& claim) {
  if (claim.time_from.empty() && claim.time_to.empty()) return;
  json.key("time").begin_object().field_if("from", claim.time_from).field_if("to", claim.time_to).end_object();
}

void write_evidence(JsonWriter& json, const Evidence& evidence, const BaseView& base) {
  const ClaimView claim = base.claim(evidence.claim);
  json.begin_object().key("claim").value(claim.id).key("source").value(base.source(claim.source).id);
  json.key("stance").value(name_of(evidence.stance)).key("score").share(evidence.score);
  write_statement(json, claim);
  json.field_if("language", evidence.language);
  json.field_or_null("speaker", claim.speaker);
  json.field_if("reportedBy", claim.reported_by).field_if("hedge", claim.hedge);
  write_time(json, claim);
  json.field_if("url", claim.url).key("slots").begin_array();
  for (const SlotMatch& match : evidence.slots) write_slot(json, match);
  json.end_array().end_object();
}

void write_derivation(JsonWriter& json, const std::optional<Derivation>& derivation, const BaseView& base) {
  json.key("derivation");
  if (!derivation) {
    json.null();
    return;
  }
  json.begin_object().key("expression").value(derivation->expression).key("terms").begin_array();
  for (const DerivationTerm& term : derivation->terms) {
    const ClaimView claim = base.claim(term.claim);
    json.begin_object().key("claim").value(claim.id).key("source").value(base.source(claim.source).id);
    json.key("text").value(term.text).end_object();
  }
  json.end_array().end_object();
}

void write_sentence(JsonWriter& json, const SentenceAnswer& sentence, std::u16string_view pasted,
                    const BaseView& base) {
  json.begin_object().key("start").value(sentence.range.begin).key("end").value(sentence.range.end);
  json.key("text").value(utf8_slice(pasted, sentence.range));
  json.key("verdict").value(name_of(sentence.verdict)).key("confidence").share(sentence.confidence);
  json.field_or_null("saidBy", sentence.said_by.value_or(std::string()));
  json.key("differs").begin_array();
  for (const Difference& difference : sentence.differs) write_difference(json, difference);
  json.end_array().key("evidence").begin_array();
  for (const Evidence& evidence : sentence.evidence) write_evidence(json, evidence, base);
  json.end_array();
  write_derivation(json, sentence.derivation, base);
  json.field_or_null("unknownReason", sentence.unknown_reason ? name_of(*sentence.unknown_reason) : std::string_view());
  json.key("checkable").value(sentence.checkable).end_object();
}

}  // namespace

std::vector<uint32_t> cited_sources(const Answer& answer, const Base& base) {
  std::vector<uint64_t> cited;
  for (const SentenceAnswer& sentence : answer.sentences) {
    for (const Evidence& evidence : sentence.evidence) cited.push_back(base.view().claim_source(evidence.claim));
    if (!sentence.derivation) continue;
    for (const DerivationTerm& term : sentence.derivation->terms) cited.push_back(base.view().claim_source(term.claim));
  }
  sort_unique(cited);
  return {cited.begin(), cited.end()};
}

std::string sentence_json(const SentenceAnswer& sentence, std::u16string_view pasted, const Base& base) {
  JsonWriter json;
  write_sentence(json, sentence, pasted, base.view());
  return json.take();
}

std::string answer_json(const Answer& answer, std::u16string_view pasted, const Base& base, std::string_view id_json) {
  JsonWriter json;
  json.begin_object().key("version").value(uint64_t{1});
  if (!id_json.empty()) json.key("id").raw(id_json);
  json.key("verdict").value(name_of(answer.verdict)).key("sentences").begin_array();
  for (const SentenceAnswer& sentence : answer.sentences) write_sentence(json, sentence, pasted, base.view());
  json.end_array().key("sources").begin_array();
  for (const uint32_t source : cited_sources(answer, base)) write_source(json, base.view().source(source));
  return json.end_array().end_object().take();
}

}  // namespace haechi
