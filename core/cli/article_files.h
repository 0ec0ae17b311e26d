// Articles as files: their form, their source id, the metadata given for them.
#ifndef HAECHI_CLI_ARTICLE_FILES_H_
#define HAECHI_CLI_ARTICLE_FILES_H_

#include <string>

#include "base/json_input.h"
#include "haechi/extractor.h"
#include "haechi/result.h"

namespace haechi::cli {

ArticleFormat format_of(const std::string& path);

/// The file's name without folder and extension.
std::string source_id_of(const std::string& path);

/// A file of metadata: an object for all articles, or an object of them by source id.
class MetaFile {
 public:
  /// No file: no metadata.
  static Result<MetaFile> read(const std::string& path);
  /// The metadata of one article as JSON; empty if there is none.
  std::string of(const std::string& id) const;

 private:
  Json all_ = Json::object();
};

/// Reads and extracts one article, with its text if asked for; errors name the file.
Result<Extraction> extract_file(const std::string& path, const MetaFile& meta, bool with_text);

}  // namespace haechi::cli

#endif  // HAECHI_CLI_ARTICLE_FILES_H_
