#include "haechi/extractor.h"

#include "base/claim_lines.h"
#include "base/claim_set.h"
#include "extract/blocks.h"
#include "extract/claims.h"
#include "extract/dateline.h"
#include "extract/decode.h"
#include "extract/glosses.h"
#include "extract/meta.h"
#include "extract/people.h"
#include "extract/roles.h"
#include "text/utf.h"

namespace haechi {
namespace {

ArticleFormat format_of(const ArticleInput& input, std::u16string_view text) {
  if (input.format != ArticleFormat::Guess) return input.format;
  return looks_like_html(text) ? ArticleFormat::Html : ArticleFormat::Text;
}

}  // namespace

Result<Extraction> extract(const ArticleInput& input) {
  auto text = decode(input.bytes);
  if (!text) return text.error();
  Article article;
  if (const std::string why = read_meta(input.meta, article.source); !why.empty()) return Error{why};
  if (article.source.id.empty()) article.source.id = input.id;
  switch (format_of(input, *text)) {
    case ArticleFormat::Html:
      read_html(to_utf8(*text), article);
      break;
    case ArticleFormat::Markdown:
      read_markdown(*std::move(text), article);
      break;
    default:
      read_plain(*std::move(text), article);
  }
  assign_roles(article);
  read_dateline(article);
  Extraction out;
  const std::vector<Alias> glossed = glossed_names(article);
  const std::vector<Claim> claims = read_claims(article, glossed);
  constexpr size_t kUsualLine = 640;  // bytes
  out.claims.reserve(claims.size() * kUsualLine);
  ClaimLines lines;
  for (const Claim& claim : claims) {
    out.claims.append(lines.line(claim)).append("\n");
    ++out.claim_count;
  }
  for (const Alias& alias : glossed) out.aliases += alias_json(alias) + "\n";
  for (const Alias& alias : people_names(article.text, claims)) out.aliases += alias_json(alias) + "\n";
  out.id = article.source.id;
  out.source = source_json(article.source);
  if (input.with_text) out.text = to_utf8(article.text);
  return out;
}

}  // namespace haechi
