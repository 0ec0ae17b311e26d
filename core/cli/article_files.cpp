#include "cli/article_files.h"

#include <algorithm>
#include <cctype>
#include <filesystem>

#include "cli/files.h"

namespace haechi::cli {

ArticleFormat format_of(const std::string& path) {
  std::string extension = std::filesystem::path(path).extension().string();
  std::transform(extension.begin(), extension.end(), extension.begin(),
                 [](unsigned char c) { return std::tolower(c); });
  if (extension == ".html" || extension == ".htm" || extension == ".xhtml") return ArticleFormat::Html;
  if (extension == ".md" || extension == ".markdown") return ArticleFormat::Markdown;
  return ArticleFormat::Guess;
}

std::string source_id_of(const std::string& path) {
  return path == "-" ? "stdin" : std::filesystem::path(path).stem().string();
}

Result<MetaFile> MetaFile::read(const std::string& path) {
  MetaFile meta;
  if (path.empty()) return meta;
  const auto text = read_file(path);
  if (!text) return text.error();
  auto parsed = parse_json(*text);
  if (!parsed) return Error{path + ": " + parsed.error().message};
  if (!parsed->is_object()) return Error{path + ": must hold an object {…}"};
  meta.all_ = *std::move(parsed);
  return meta;
}

std::string MetaFile::of(const std::string& id) const {
  if (all_.empty()) return {};
  if (all_.contains(id) && all_[id].is_object()) return all_[id].dump();
  const bool by_id = std::any_of(all_.begin(), all_.end(), [](const Json& field) { return field.is_object(); });
  return by_id ? std::string() : all_.dump();
}

Result<Extraction> extract_file(const std::string& path, const MetaFile& meta, bool with_text) {
  auto bytes = read_file(path);
  if (!bytes) return bytes.error();
  if (bytes->find_first_not_of(" \t\r\n") == std::string::npos) return Error{path + ": is empty"};
  const std::string id = source_id_of(path);
  auto extraction = haechi::extract({id, *std::move(bytes), format_of(path), meta.of(id), with_text});
  if (!extraction) return Error{path + ": " + extraction.error().message};
  return extraction;
}

}  // namespace haechi::cli
