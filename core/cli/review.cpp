// haechi review: claims and their articles as one page on which a person goes through what is doubtful.
#include <cstdio>
#include <filesystem>
#include <map>

#include "base/claim_lines.h"
#include "base/json_writer.h"
#include "cli/article_files.h"
#include "cli/claim_inputs.h"
#include "cli/commands.h"
#include "cli/files.h"

extern "C" {
extern const char haechi_review_page_begin[], haechi_review_page_end[];
extern const char haechi_review_style_begin[], haechi_review_style_end[];
extern const char haechi_review_script_begin[], haechi_review_script_end[];
}

namespace haechi::cli {
namespace {

/// Article texts by source id.
using Texts = std::map<std::string, std::string>;

/// The non-blank lines of a claim file as they stand there.
void collect_lines(std::string_view text, std::vector<std::string>& lines) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  while (!text.empty()) {
    const size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.find_first_not_of(" \t") != std::string_view::npos) lines.emplace_back(line);
  }
}

bool read_claims(const ReviewOptions& options, ClaimSetReader& reader, std::vector<std::string>& lines) {
  for (const std::string& path : options.claims) {
    const auto text = read_file(path);
    if (!text) {
      complain(text.error().message);
      return false;
    }
    reader.add_claims(path, *text);
    collect_lines(*text, lines);
  }
  if (!add_files(reader, &ClaimSetReader::add_sources,
                 files_or_beside(options.sources, options.claims, "sources.json")))
    return false;
  if (!is_fine(reader)) return false;
  if (lines.empty()) complain("the claim files hold no claim");
  return !lines.empty();
}

/// How many UTF-16 code units the claims' quotations reach into each article.
std::map<std::string, uint32_t> reach_of(const ClaimSet& set) {
  std::map<std::string, uint32_t> reach;
  for (const Claim& claim : set.claims) {
    uint32_t& end = reach[claim.source];
    end = std::max(end, claim.quote_end.value_or(0));
  }
  return reach;
}

size_t utf16_length(std::string_view utf8) {
  size_t units = 0;
  for (const char c : utf8) {
    const auto byte = static_cast<unsigned char>(c);
    units += (byte & 0xC0) != 0x80;  // every code point's first byte
    units += byte >= 0xF0;           // and once more outside of the first plane
  }
  return units;
}

/// The texts of the articles, read as `extract` reads them, so that the claims' offsets fit. False if one is of no use.
bool read_articles(const ReviewOptions& options, const ClaimSet& set, Texts& texts) {
  const auto meta = MetaFile::read(options.meta);
  if (!meta) {
    complain(meta.error().message);
    return false;
  }
  const auto reach = reach_of(set);
  bool fine = true;
  for (const std::string& path : options.docs) {
    auto article = extract_file(path, *meta, true);
    std::string problem;
    if (!article) {
      problem = article.error().message;
    } else if (const auto cited = reach.find(article->id); cited == reach.end()) {
      problem = path + ": no claim has the source \"" + article->id + "\"";
    } else if (cited->second > utf16_length(article->text)) {
      problem = path + ": is shorter than its claims say: name the file that they were extracted from";
    } else {
      texts[article->id] = std::move(article->text);
    }
    if (problem.empty()) continue;
    complain(problem);
    fine = false;
  }
  return fine;
}

std::string data_of(const std::string& name, const std::vector<std::string>& lines, const ClaimSet& set,
                    const Texts& texts) {
  JsonWriter json;
  json.begin_object().key("name").value(name).key("lines").begin_array();
  for (const std::string& line : lines) json.value(line);
  json.end_array().key("sources").begin_object();
  for (const Source& source : set.sources) json.key_of(source.id).raw(source_json(source));
  json.end_object().key("texts").begin_object();
  for (const auto& [id, text] : texts) json.key_of(id).value(text);
  return json.end_object().end_object().take();
}

/// JSON that may stand in a script element: nothing in it can end the element.
std::string in_script(std::string_view json) {
  std::string out;
  for (const char c : json) out += c == '<' ? "\\u003c" : std::string(1, c);
  return out;
}

/// `page` with `text` for the placeholder <!--name-->.
void put(std::string& page, const std::string& name, std::string_view text) {
  const std::string placeholder = "<!--" + name + "-->";
  const size_t at = page.find(placeholder);
  if (at != std::string::npos) page.replace(at, placeholder.size(), text);
}

std::string page_with(const std::string& data) {
  std::string page(haechi_review_page_begin, haechi_review_page_end);
  put(page, "style", {haechi_review_style_begin, haechi_review_style_end});
  put(page, "script", {haechi_review_script_begin, haechi_review_script_end});
  put(page, "data", in_script(data));
  return page;
}

}  // namespace

int review(const ReviewOptions& options) {
  ClaimSetReader reader;
  std::vector<std::string> lines;
  Texts texts;
  if (!read_claims(options, reader, lines)) return kBadInput;
  const bool fine = read_articles(options, reader.set(), texts);
  const std::string& first = options.claims.front();
  const std::string name = first == "-" ? "claims.jsonl" : std::filesystem::path(first).filename().string();
  const std::string page = page_with(data_of(name, lines, reader.set(), texts));
  if (const std::string why = write_file(options.output, page); !why.empty()) {
    complain(why);
    return kBadInput;
  }
  size_t doubtful = 0;
  for (const Claim& claim : reader.set().claims) doubtful += !claim.doubt.empty();
  std::fprintf(stderr, "%s: %zu claims, %zu of them doubtful: open it in a browser\n", options.output.c_str(),
               lines.size(), doubtful);
  return fine ? kDone : kBadInput;
}

}  // namespace haechi::cli
