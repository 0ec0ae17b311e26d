#include "report/claim_review.h"

#include <algorithm>
#include <vector>

#include "base/json_writer.h"
#include "base/view.h"
#include "text/utf.h"

namespace haechi {
namespace {

/// The verdict in words for readers, and schema.org's number from worst to best; 0: there is none.
struct Rating {
  std::string_view words;
  uint64_t value;
};

Rating rating_of(const SentenceAnswer& sentence) {
  // That somebody said so does not make it so.
  const bool settled = !sentence.said_by;
  switch (sentence.verdict) {
    case Verdict::Supported:
      return {"Supported", settled ? uint64_t{5} : 0};
    case Verdict::Refuted:
      return {"Contradicted", settled ? uint64_t{1} : 0};
    case Verdict::Disputed:
      return {"Disputed", settled ? uint64_t{3} : 0};
    case Verdict::Unknown:
      break;
  }
  return {"Not settled", 0};
}

/// Title, author, publisher and date in one line, as far as the source gives them.
std::string citation_of(const SourceView& source, std::string_view url) {
  std::string out(source.title.empty() ? "Untitled article" : source.title);
  for (const std::string_view part : {source.byline, source.publisher}) {
    if (!part.empty()) out += ", " + std::string(part);
  }
  out += ", " + std::string(source.published.empty() ? "date not stated" : source.published);
  if (!url.empty()) out += ", " + std::string(url);
  return out;
}

void write_named(JsonWriter& json, const char* field, std::string_view name, std::string_view type = {}) {
  if (name.empty()) return;
  json.key(field).begin_object().field_if("@type", type).key("name").value(name).end_object();
}

void write_rating(JsonWriter& json, const Rating& rating) {
  json.key("reviewRating").begin_object().key("@type").value("Rating");
  if (rating.value) {
    json.key("ratingValue").value(rating.value).key("worstRating").value(uint64_t{1});
    json.key("bestRating").value(uint64_t{5});
  }
  json.key("alternateName").value(rating.words).end_object();
}

void write_citations(JsonWriter& json, const SentenceAnswer& sentence, const BaseView& base) {
  json.key("citation").begin_array();
  for (const Evidence& evidence : sentence.evidence) {
    const ClaimView claim = base.claim(evidence.claim);
    const SourceView source = base.source(claim.source);
    const std::string_view url = claim.url.empty() ? source.url : claim.url;
    json.begin_object().key("@type").value("CreativeWork").key("name").value(citation_of(source, url));
    json.field_if("url", url).end_object();
  }
  json.end_array();
}

std::string review_of(const SentenceAnswer& sentence, std::u16string_view pasted, const BaseView& base,
                      std::string_view url) {
  const size_t begin = std::min<size_t>(sentence.range.begin, pasted.size());
  const size_t end = std::clamp<size_t>(sentence.range.end, begin, pasted.size());
  const std::string text = to_utf8(pasted.substr(begin, end - begin));
  JsonWriter json(true);
  json.begin_object().key("@context").value("https://schema.org").key("@type").value("ClaimReview");
  json.field_if("url", url).key("inLanguage").value("en").key("claimReviewed").value(text);
  json.key("itemReviewed").begin_object().key("@type").value("Claim").key("name").value(text);
  write_named(json, "author", sentence.said_by.value_or(std::string()));
  json.end_object();
  write_rating(json, rating_of(sentence));
  write_citations(json, sentence, base);
  return json.end_object().take();
}

std::string article_node(const SourceView& source) {
  JsonWriter json(true);
  json.begin_object().key("@type").value("Article").key("@id").value("#" + std::string(source.id));
  json.key("identifier").value(source.id).field_if("headline", source.title);
  write_named(json, "author", source.byline);
  write_named(json, "publisher", source.publisher, "Organization");
  json.field_if("datePublished", source.published).field_if("url", source.url);
  return json.field_if("inLanguage", source.language).end_object().take();
}

std::string joined(const ListView& list) {
  std::string out;
  for (const std::string_view member : list.all()) out += (out.empty() ? "" : ", ") + std::string(member);
  return out;
}

/// The first phrasing as the text, the others as its translations.
void write_phrasings(JsonWriter& json, const ClaimView& claim) {
  std::vector<Language> others;
  bool first = true;
  for (size_t i = 0; i < kLanguageCount; ++i) {
    const auto language = static_cast<Language>(i);
    if (claim.statement[i].empty()) continue;
    if (!first) others.push_back(language);
    if (first) json.key("text").value(claim.statement[i]).key("inLanguage").value(code_of(language));
    first = false;
  }
  if (others.empty()) return;
  json.key("workTranslation").begin_array();
  for (const Language language : others) {
    json.begin_object().key("@type").value("Claim").key("text").value(claim.statement_in(language));
    json.key("inLanguage").value(code_of(language)).end_object();
  }
  json.end_array();
}

/// ISO 8601 interval; ".." stands for an end that is open.
std::string coverage_of(const ClaimView& claim) {
  if (claim.time_from.empty() && claim.time_to.empty()) return {};
  const auto end = [](std::string_view day) { return std::string(day.empty() ? ".." : day); };
  return end(claim.time_from) + "/" + end(claim.time_to);
}

std::string claim_node(const BaseView& base, size_t row) {
  const ClaimView claim = base.claim(row);
  const SourceView source = base.source(claim.source);
  JsonWriter json(true);
  json.begin_object().key("@type").value("Claim").key("identifier").value(claim.id);
  write_phrasings(json, claim);
  write_named(json, "author", claim.speaker);
  write_named(json, "isBasedOn", claim.reported_by, "CreativeWork");
  json.field_if("temporalCoverage", coverage_of(claim)).field_if("genre", claim.hedge);
  write_named(json, "about", claim.topic, "Thing");
  json.field_if("disambiguatingDescription", claim.context).field_if("url", claim.url);
  json.field_if("creativeWorkStatus", claim.doubt.empty() ? std::string() : "doubtful: " + joined(claim.doubt));
  json.key("appearance").begin_object().key("@id").value("#" + std::string(source.id));
  if (!claim.quote.empty()) {
    json.key("hasPart").begin_object().key("@type").value("Quotation").key("text").value(claim.quote).end_object();
  }
  return json.end_object().end_object().take();
}

}  // namespace

std::string claim_review_json(const Answer& answer, std::u16string_view pasted, const Base& base,
                              std::string_view url) {
  std::vector<std::string> reviews;
  for (const SentenceAnswer& sentence : answer.sentences) {
    if (sentence.checkable) reviews.push_back(review_of(sentence, pasted, base.view(), url));
  }
  if (reviews.size() == 1) return reviews.front();
  std::string out = "[";
  for (const std::string& review : reviews) out += (out.size() > 1 ? ",\n  " : "\n  ") + review;
  return out + (reviews.empty() ? "]" : "\n]");
}

std::string claims_json_ld(const BaseView& base) {
  std::string out = "{\"@context\": \"https://schema.org\", \"@graph\": [";
  bool first = true;
  const auto add = [&](const std::string& node) {
    out += (first ? "\n  " : ",\n  ") + node;
    first = false;
  };
  for (size_t row = 0; row < base.source_count(); ++row) add(article_node(base.source(row)));
  for (size_t row = 0; row < base.claim_count(); ++row) add(claim_node(base, row));
  return out + "\n]}";
}

}  // namespace haechi
