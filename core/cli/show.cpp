// haechi show: what a base holds.
#include <cstdio>

#include "base/claim_lines.h"
#include "cli/base_file.h"
#include "cli/commands.h"
#include "haechi/base.h"
#include "report/claim_review.h"

namespace haechi::cli {
namespace {

void print(const std::string& text) { std::fwrite(text.data(), 1, text.size(), stdout); }

std::string source_line(const SourceView& source) {
  std::string line(source.id);
  for (const std::string_view part : {source.title, source.byline, source.publisher, source.published, source.url}) {
    if (!part.empty()) line += " | " + std::string(part);
  }
  return line;
}

void print_summary(const BaseView& base) {
  size_t phrasings[kLanguageCount] = {};
  std::vector<size_t> claims_of(base.source_count());
  for (size_t row = 0; row < base.claim_count(); ++row) {
    const ClaimView claim = base.claim(row);
    ++claims_of[claim.source];
    for (size_t i = 0; i < kLanguageCount; ++i) phrasings[i] += !claim.statement[i].empty();
  }
  std::printf("claims   %zu\n", base.claim_count());
  for (size_t i = 0; i < kLanguageCount; ++i) {
    const std::string code(code_of(static_cast<Language>(i)));
    if (phrasings[i]) std::printf("  in %s  %zu\n", code.c_str(), phrasings[i]);
  }
  std::printf("aliases  %zu\n", base.alias_count());
  std::printf("built    %s\n", base.built().empty() ? "not recorded" : std::string(base.built()).c_str());
  std::printf("size     %zu bytes\n", base.size_in_bytes());
  std::printf("sources  %zu\n", base.source_count());
  for (size_t row = 0; row < base.source_count(); ++row) {
    std::printf("  %s (%zu)\n", source_line(base.source(row)).c_str(), claims_of[row]);
  }
}

}  // namespace

int show(const ShowOptions& options) {
  if (options.json) {
    const auto base = open_base(options.base);
    if (!base) {
      complain(base.error().message);
      return kBadInput;
    }
    print(describe(*base) + "\n");
    return kDone;
  }
  const auto base = open_base_view(options.base);
  if (!base) {
    complain(base.error().message);
    return kBadInput;
  }
  const BaseView& view = *base;
  if (options.claims) print(claim_lines(view));
  if (options.sources) print(sources_json(view));
  if (options.aliases) print(aliases_json(view));
  if (options.claim_review) print(claims_json_ld(view) + "\n");
  if (!options.claims && !options.sources && !options.aliases && !options.claim_review) print_summary(view);
  return kDone;
}

}  // namespace haechi::cli
