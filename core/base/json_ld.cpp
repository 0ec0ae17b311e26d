#include "base/json_ld.h"

#include <algorithm>

#include "base/format.h"
#include "base/json_ld_fields.h"
#include "text/language.h"
#include "text/utf.h"

namespace haechi {
namespace {

using json_ld::field;
using json_ld::is_a;
using json_ld::text;

constexpr int kMostNesting = 16;
constexpr std::string_view kDoubtful = "doubtful: ";

bool fits(const std::string& text) { return !text.empty() && text.size() <= format::kMaxStringBytes; }

/// The language a phrasing is given in, else the one its script shows; empty for one that is not supported.
std::string language_of_phrasing(const Json& node, const std::string& phrasing) {
  const std::string tag =
      text(node, "inLanguage").empty() ? text(field(node, "inLanguage"), "alternateName") : text(node, "inLanguage");
  if (!tag.empty()) return json_ld::language(tag);
  return std::string(code_of(language_of(to_utf16(phrasing))));
}

/// Adds a phrasing unless its language is there already or not supported.
void add_phrasing(Claim& claim, const std::string& language, std::string phrasing) {
  if (language.empty() || !fits(phrasing)) return;
  const bool known = std::any_of(claim.statement.begin(), claim.statement.end(),
                                 [&](const auto& entry) { return entry.first == language; });
  if (!known) claim.statement.emplace_back(language, std::move(phrasing));
}

/// Every value of a field that may be one or several.
template <class Use>
void for_each(const Json& value, Use use) {
  if (value.is_array()) {
    for (const Json& one : value) use(one);
  } else if (!value.is_null()) {
    use(value);
  }
}

std::string claim_text(const Json& node) {
  for (const char* name : {"text", "claimReviewed", "name", "description"}) {
    if (std::string found = text(node, name); !found.empty()) return found;
  }
  return {};
}

void read_phrasings(const Json& node, Claim& claim) {
  const std::string phrasing = claim_text(node);
  add_phrasing(claim, language_of_phrasing(node, phrasing), phrasing);
  for_each(field(node, "workTranslation"), [&](const Json& other) {
    const std::string translated = claim_text(other);
    add_phrasing(claim, language_of_phrasing(other, translated), translated);
  });
}

std::string hedge_of(const Json& node) {
  const std::string genre = text(node, "genre");
  constexpr std::string_view kHedges[] = {"forecast", "possibility", "estimate", "opinion", "hearsay", "plan"};
  return std::find(std::begin(kHedges), std::end(kHedges), genre) == std::end(kHedges) ? std::string() : genre;
}

/// What the exporter wrote behind "doubtful: ".
std::vector<std::string> doubts_of(const Json& node) {
  std::string list = text(node, "creativeWorkStatus");
  std::vector<std::string> out;
  if (!list.starts_with(kDoubtful)) return out;
  list.erase(0, kDoubtful.size());
  while (!list.empty()) {
    const size_t end = list.find(", ");
    out.push_back(list.substr(0, end));
    list.erase(0, end == std::string::npos ? list.size() : end + 2);
  }
  return out;
}

void fill(std::string& out, std::string value) {
  if (out.empty() && fits(value)) out = std::move(value);
}

bool is_organization(const Json& node) {
  return is_a(node, {"Organization", "NewsMediaOrganization", "NGO", "Corporation", "EducationalOrganization"});
}

}  // namespace

void JsonLdReader::add(const Json& document, const std::string& name) {
  name_ = json_ld::slug(name);
  by_id_.clear();
  note_ids(document, 0);
  walk(document, 0);
}

void JsonLdReader::note_ids(const Json& value, int depth) {
  if (depth > kMostNesting || !value.is_structured()) return;
  // A node with nothing but an @id only refers.
  if (const std::string id = text(value, "@id"); !id.empty() && value.size() > 1 && value.contains("@type"))
    by_id_.try_emplace(id, &value);
  for (const Json& member : value) note_ids(member, depth + 1);
}

void JsonLdReader::walk(const Json& value, int depth) {
  if (depth > kMostNesting || !value.is_structured()) return;
  if (is_a(value, {"ClaimReview"})) return add_review(value);
  if (is_a(value, {"Claim"})) return add_claim(value);
  // An article with an id of its own is a source of a base, also where no claim cites it.
  if (is_a(value, {"Article"}) && value.contains("@id") && !text(value, "identifier").empty()) kept(source_of(value));
  for (const Json& member : value) walk(member, depth + 1);
}

const Json& JsonLdReader::resolved(const Json& node) const {
  const auto found = by_id_.find(text(node, "@id"));
  return found == by_id_.end() ? node : *found->second;
}

Source JsonLdReader::source_of(const Json& work) const {
  const Json& node = resolved(work.is_array() && !work.empty() ? work.front() : work);
  Source source;
  source.id = text(node, "identifier");
  fill(source.title, text(node, "headline").empty() ? text(node, "name") : text(node, "headline"));
  for_each(field(node, "author"), [&](const Json& author) {
    const Json& who = resolved(author);
    if (is_organization(who))
      fill(source.publisher, text(who, "name"));
    else if (const std::string name = json_ld::names(who); !name.empty())
      source.byline += (source.byline.empty() ? "" : ", ") + name;
  });
  if (const Json& publisher = resolved(field(node, "publisher")); !json_ld::names(publisher).empty())
    source.publisher = json_ld::names(publisher);
  fill(source.published, json_ld::date(text(node, "datePublished")));
  fill(source.url, text(node, "url").empty() && node.is_string() ? text(node) : text(node, "url"));
  fill(source.language, json_ld::language(text(node, "inLanguage")));
  return source;
}

std::string JsonLdReader::kept(Source source) {
  if (!fits(source.id)) {
    std::string name = source.url;
    for (const std::string* part : {&source.publisher, &source.byline, &source.title}) {
      if (source.url.empty() && !part->empty()) name += (name.empty() ? "" : " ") + *part;
    }
    source.id = json_ld::slug(name.empty() ? name_ : name);
  }
  const auto [known, is_new] = source_rows_.try_emplace(source.id, sources_.size());
  if (is_new) {
    sources_.push_back(source);
    return source.id;
  }
  Source& first = sources_[known->second];
  for (std::string Source::*part :
       {&Source::title, &Source::byline, &Source::publisher, &Source::published, &Source::url, &Source::language})
    fill(first.*part, source.*part);
  return source.id;
}

void JsonLdReader::add_claim(const Json& node) {
  Claim claim;
  read_phrasings(node, claim);
  fill(claim.speaker, json_ld::names(resolved(field(node, "author"))));
  fill(claim.reported_by, json_ld::names(resolved(field(node, "isBasedOn"))));
  json_ld::read_coverage(text(node, "temporalCoverage"), claim);
  claim.hedge = hedge_of(node);
  fill(claim.topic, json_ld::names(field(node, "about")));
  fill(claim.context, text(node, "disambiguatingDescription"));
  fill(claim.url, text(node, "url"));
  claim.doubt = doubts_of(node);
  const Json& appearance = field(node, node.contains("appearance") ? "appearance" : "firstAppearance");
  fill(claim.quote, text(field(appearance, "hasPart"), "text"));
  take(std::move(claim), field(node, "identifier"), source_of(appearance));
}

void JsonLdReader::add_review(const Json& node) {
  if (json_ld::grade_of(resolved(field(node, "reviewRating"))) != json_ld::Grade::Best) {
    ++rated_lower_;
    return;
  }
  const Json& item = resolved(field(node, "itemReviewed"));
  Claim claim;
  const std::string reviewed = text(node, "claimReviewed").empty() ? claim_text(item) : text(node, "claimReviewed");
  // The review may be written in another language than the claim.
  const std::string language = item.is_object() && item.contains("inLanguage")
                                   ? language_of_phrasing(item, reviewed)
                                   : std::string(code_of(language_of(to_utf16(reviewed))));
  add_phrasing(claim, language, reviewed);
  json_ld::read_coverage(text(item, "temporalCoverage"), claim);
  Claim said = claim;
  take(std::move(claim), field(node, "identifier"), source_of(node));
  // What holds, and that the claimant said so, are two things.
  fill(said.speaker, json_ld::names(resolved(field(item, "author"))));
  if (!said.speaker.empty()) take(std::move(said), Json(), source_of(node));
}

void JsonLdReader::take(Claim claim, const Json& identifier, Source source) {
  if (claim.statement.empty()) {
    ++unfit_;
    return;
  }
  claim.source = kept(std::move(source));
  const size_t number = ++claims_of_[claim.source];
  claim.id = text(identifier);
  if (claim.id.empty() || !fits(claim.id) || ids_.count(claim.id)) {
    std::string digits = std::to_string(number);
    digits.insert(0, digits.size() < 3 ? 3 - digits.size() : 0, '0');
    claim.id = claim.source + "/" + digits;
    while (ids_.count(claim.id)) claim.id += "a";
  }
  ids_.insert(claim.id);
  claims_.push_back(std::move(claim));
}

}  // namespace haechi
