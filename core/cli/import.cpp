// haechi import: claims and fact-checks of others (JSON-LD) into claim files.
#include <cstdio>

#include "base/claim_lines.h"
#include "base/json_ld.h"
#include "cli/article_files.h"
#include "cli/commands.h"
#include "cli/files.h"
#include "extract/blocks.h"
#include "extract/decode.h"
#include "extract/json_ld_scripts.h"
#include "text/utf.h"

namespace haechi::cli {
namespace {

/// JSON documents of a file: the page's scripts, the file itself, or one a line.
Result<std::vector<Json>> documents_of(const std::string& path) {
  const auto bytes = read_file(path);
  if (!bytes) return bytes.error();
  const auto text = decode(*bytes);
  if (!text) return Error{path + ": " + text.error().message};
  const std::string utf8 = to_utf8(*text);
  const bool page = looks_like_html(*text);
  std::vector<Json> documents;
  if (page) {
    for (const std::string& script : json_ld_scripts(utf8)) {
      auto document = parse_json(script);
      if (!document) return Error{path + ": its JSON-LD is " + document.error().message};
      documents.push_back(*std::move(document));
    }
    return documents;
  }
  auto whole = parse_json(utf8);
  if (whole) {
    documents.push_back(*std::move(whole));
    return documents;
  }
  size_t number = 0;
  for (size_t begin = 0; begin < utf8.size();) {
    const size_t end = std::min(utf8.find('\n', begin), utf8.size());
    const std::string_view line = std::string_view(utf8).substr(begin, end - begin);
    begin = end + 1;
    ++number;
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    auto document = parse_json(line);
    // Where not even the first line stands for itself, the file is one damaged document.
    if (!document && documents.empty()) return Error{path + ": " + whole.error().message};
    if (!document) return Error{path + ":" + std::to_string(number) + ": " + document.error().message};
    documents.push_back(*std::move(document));
  }
  return documents;
}

std::string claim_lines(const JsonLdReader& reader) {
  std::string out;
  for (const Claim& claim : reader.claims()) out += claim_line(claim) + "\n";
  return out;
}

std::string sources_of(const JsonLdReader& reader) {
  std::string out;
  for (const Source& source : reader.sources()) out += (out.empty() ? "[\n  " : ",\n  ") + source_json(source);
  return out.empty() ? "[]\n" : out + "\n]\n";
}

/// What was taken, and what was not and why.
void report(const JsonLdReader& reader) {
  std::fprintf(stderr, "%zu claims of %zu sources\n", reader.claims().size(), reader.sources().size());
  if (reader.rated_lower()) {
    std::fprintf(
        stderr, "%zu reviews left out: they do not give the best rating, and a base holds what its sources say is so\n",
        reader.rated_lower());
  }
  if (reader.unfit()) {
    std::fprintf(stderr, "%zu claims left out: no text, or not in Korean, English, Chinese or Japanese\n",
                 reader.unfit());
  }
}

}  // namespace

int import(const ImportOptions& options) {
  JsonLdReader reader;
  int code = kDone;
  const auto damaged = [&](const std::string& message) {
    complain(message);
    code = kBadInput;
  };
  for (const std::string& path : options.files) {
    const auto documents = documents_of(path);
    if (!documents) {
      damaged(documents.error().message);
      continue;
    }
    const size_t before = reader.found();
    for (const Json& document : *documents) reader.add(document, source_id_of(path));
    if (reader.found() == before) damaged(path + ": holds no ClaimReview and no Claim");
  }
  const std::string claims = options.output.empty() ? "-" : options.output;
  std::string why = write_file(claims, claim_lines(reader));
  if (why.empty() && !options.sources.empty()) why = write_file(options.sources, sources_of(reader));
  if (!why.empty()) damaged(why);
  if (why.empty()) report(reader);
  return code;
}

}  // namespace haechi::cli
