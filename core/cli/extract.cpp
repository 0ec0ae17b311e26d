// haechi extract: articles in, claims out.
#include <cstdio>
#include <memory>
#include <optional>
#include <set>
#include <thread>

#include "base/json_input.h"
#include "cli/article_files.h"
#include "cli/commands.h"
#include "cli/files.h"
#include "cli/name_list.h"
#include "cli/ordered_jobs.h"
#include "cli/progress.h"
#include "haechi/extractor.h"

namespace haechi::cli {
namespace {

/// What one article gave.
struct Product {
  std::string name;  ///< of the article, for messages
  Result<Extraction> extraction;
};

Result<Extraction> extract_line(const std::string& line, const std::string& name) {
  const auto value = parse_json(line);
  if (!value) return Error{name + ": " + value.error().message};
  const auto has_text = [&](const char* field) { return value->contains(field) && (*value)[field].is_string(); };
  if (!value->is_object() || !has_text("id") || !has_text("text"))
    return Error{name + ": give an object with the strings \"id\" and \"text\""};
  ArticleInput input{
      (*value)["id"].get<std::string>(), (*value)["text"].get<std::string>(), ArticleFormat::Guess, {}, false};
  if (value->contains("meta")) input.meta = (*value)["meta"].dump();
  auto extraction = haechi::extract(input);
  if (!extraction) return Error{name + ": " + extraction.error().message};
  return extraction;
}

using Jobs = OrderedJobs<Product>;

/// Articles as JSON Lines, one by one.
class ArticleLines {
 public:
  /// `file` is the caller's.
  ArticleLines(FILE* file, std::string name) : file_(file), name_(std::move(name)) {}

  /// A job for the next line that is not blank.
  std::optional<Jobs::Job> next() {
    std::string line;
    do {
      if (!read_line(file_, line)) return std::nullopt;
      ++number_;
    } while (line.find_first_not_of(" \t\r") == std::string::npos);
    const std::string name = name_ + std::to_string(number_);
    return [line, name] { return Product{name, extract_line(line, name)}; };
  }

 private:
  FILE* file_;
  std::string name_;
  size_t number_ = 0;
};

Jobs::Next jobs_of_lines() {
  return [lines = ArticleLines(stdin, "line ")]() mutable { return lines.next(); };
}

/// A job for each file, and for each line of files of JSON Lines.
class ArticleJobs {
 public:
  ArticleJobs(const std::vector<std::string>& paths, const MetaFile& meta) : paths_(paths), meta_(meta) {}

  std::optional<Jobs::Job> next() {
    while (lines_ || next_ < paths_.size()) {
      if (lines_) {
        if (auto job = lines_->next()) return job;
        lines_.reset();
        file_.reset();
        continue;
      }
      const std::string& path = paths_[next_++];
      if (!path.ends_with(".jsonl"))
        return [&path, &meta = meta_] { return Product{path, extract_file(path, meta, false)}; };
      file_.reset(std::fopen(path.c_str(), "rb"));
      if (!file_)
        return [&path] { return Product{path, Error{path + ": cannot be read; check the name and the rights"}}; };
      lines_.emplace(file_.get(), path + ":");
    }
    return std::nullopt;
  }

 private:
  struct Close {
    void operator()(FILE* file) const { std::fclose(file); }
  };
  const std::vector<std::string>& paths_;
  const MetaFile& meta_;
  size_t next_ = 0;
  std::unique_ptr<FILE, Close> file_;
  std::optional<ArticleLines> lines_;
};

Jobs::Next jobs_of_files(const std::vector<std::string>& paths, const MetaFile& meta) {
  // Shared, because a std::function must be copyable.
  return [jobs = std::make_shared<ArticleJobs>(paths, meta)] { return jobs->next(); };
}

/// Where claims and sources go: standard output, or files that appear whole or not at all.
class Output {
 public:
  explicit Output(const ExtractOptions& options) {
    if (!options.output.empty() && options.output != "-") claims_.emplace(options.output);
    if (!options.sources.empty()) sources_.emplace(options.sources);
    if (!options.aliases.empty()) aliases_.emplace(options.aliases);
  }

  /// Empty if all went well.
  std::string add(const Extraction& extraction) {
    if (aliases_) names_.add(extraction.aliases);
    const std::string why = claims_ ? claims_->append(extraction.claims) : write_file("-", extraction.claims);
    if (!why.empty() || !sources_) return why;
    const bool first = count_++ == 0;
    return sources_->append((first ? "[\n  " : ",\n  ") + extraction.source);
  }

  std::string close() {
    std::string why;
    if (sources_) why = sources_->append(count_ ? "\n]\n" : "[]\n");
    if (why.empty() && aliases_) why = aliases_->append(names_.json());
    if (why.empty() && claims_) why = claims_->close();
    if (why.empty() && sources_) why = sources_->close();
    if (why.empty() && aliases_) why = aliases_->close();
    return why;
  }

 private:
  std::optional<WholeFile> claims_, sources_, aliases_;
  NameList names_;
  size_t count_ = 0;
};

}  // namespace

int extract(const ExtractOptions& options) {
  const auto meta = MetaFile::read(options.meta);
  if (!meta) {
    complain(meta.error().message);
    return kBadInput;
  }
  const std::vector<std::string> paths = options.articles.empty() ? std::vector<std::string>{"-"} : options.articles;
  const size_t workers = options.jobs ? options.jobs : std::max(1u, std::thread::hardware_concurrency());
  Output output(options);
  Progress progress(options.lines ? 0 : paths.size());
  std::set<std::string> seen;
  std::string failure;
  int code = kDone;
  const auto damaged = [&](const std::string& message) {
    progress.clear();
    complain(message);
    code = kBadInput;
  };
  Jobs(options.lines ? jobs_of_lines() : jobs_of_files(paths, *meta), workers).run([&](const Product& product) {
    if (!failure.empty()) return;
    const auto& extraction = product.extraction;
    progress.add(extraction ? extraction->claim_count : 0);
    if (!extraction) return damaged(extraction.error().message);
    if (!seen.insert(extraction->id).second) {
      return damaged(product.name +
                     ": another article has the same source id: rename the file, or give an \"id\" with --meta");
    }
    failure = output.add(*extraction);
  });
  if (failure.empty()) failure = output.close();
  if (failure.empty()) return code;
  complain(failure);
  return kBadInput;
}

}  // namespace haechi::cli
