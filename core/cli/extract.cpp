// haechi extract: articles in, claims out.
#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <thread>

#include <unistd.h>

#include "base/json_input.h"
#include "base/json_writer.h"
#include "cli/commands.h"
#include "cli/files.h"
#include "haechi/extractor.h"

namespace haechi::cli {
namespace {

namespace fs = std::filesystem;

constexpr size_t kAhead = 64;  // articles read ahead of the output: keeps memory independent of their number

/// What one article gave.
struct Product {
  std::string name;
  std::string id, claims, source, problem;
  size_t count = 0;
};

ArticleFormat format_of(const std::string& path) {
  std::string extension = fs::path(path).extension().string();
  std::transform(extension.begin(), extension.end(), extension.begin(),
                 [](unsigned char c) { return std::tolower(c); });
  if (extension == ".html" || extension == ".htm" || extension == ".xhtml") return ArticleFormat::Html;
  if (extension == ".md" || extension == ".markdown") return ArticleFormat::Markdown;
  return ArticleFormat::Guess;
}

void take(Result<Extraction> result, Product& product) {
  if (!result) {
    product.problem = product.name + ": " + result.error().message;
    return;
  }
  product.claims = std::move(result->claims);
  product.source = std::move(result->source);
  product.id = std::move(result->id);
  product.count = result->claim_count;
}

Product extract_file(const std::string& path, const std::string& meta) {
  Product product{path, {}, {}, {}, {}, 0};
  auto bytes = read_file(path);
  if (!bytes) {
    product.problem = bytes.error().message;
    return product;
  }
  const std::string id = path == "-" ? "stdin" : fs::path(path).stem().string();
  if (bytes->find_first_not_of(" \t\r\n") == std::string::npos) {
    product.problem = path + ": is empty";
    return product;
  }
  take(haechi::extract({id, *std::move(bytes), format_of(path), meta}), product);
  return product;
}

Product extract_line(const std::string& line, size_t number) {
  Product product{"line " + std::to_string(number), {}, {}, {}, {}, 0};
  const auto value = parse_json(line);
  const bool fine = value && value->is_object() && value->contains("id") && (*value)["id"].is_string() &&
                    value->contains("text") && (*value)["text"].is_string();
  if (!fine) {
    product.problem =
        product.name + ": " + (value ? "give an object with the strings \"id\" and \"text\"" : value.error().message);
    return product;
  }
  ArticleInput input{(*value)["id"].get<std::string>(), (*value)["text"].get<std::string>(), ArticleFormat::Guess, {}};
  if (value->contains("meta")) input.meta = (*value)["meta"].dump();
  take(haechi::extract(input), product);
  return product;
}

/// Runs `work(i)` for i = 0, 1 … until it gives nothing, on several threads, and hands the products out in order.
class Line {
 public:
  using Work = std::function<std::optional<std::function<Product()>>()>;
  Line(Work next, size_t workers) : next_(std::move(next)), workers_(std::max<size_t>(1, workers)) {}

  template <class Use>
  void run(Use use) {
    if (workers_ == 1) {
      while (auto job = next_()) use((*job)());
      return;
    }
    std::vector<std::thread> threads;
    for (size_t i = 0; i < workers_; ++i) threads.emplace_back([this] { work(); });
    std::unique_lock lock(mutex_);
    for (size_t number = 0;; ++number) {
      changed_.wait(lock, [&] { return done_.count(number) || (ended_ && number >= started_); });
      const auto found = done_.find(number);
      if (found == done_.end()) break;
      Product product = std::move(found->second);
      done_.erase(found);
      handed_ = number + 1;
      changed_.notify_all();
      lock.unlock();
      use(std::move(product));
      lock.lock();
    }
    lock.unlock();
    for (std::thread& thread : threads) thread.join();
  }

 private:
  void work() {
    std::unique_lock lock(mutex_);
    while (true) {
      changed_.wait(lock, [&] { return ended_ || started_ < handed_ + kAhead; });
      if (ended_) return;
      auto job = next_();
      if (!job) {
        ended_ = true;
        changed_.notify_all();
        return;
      }
      const size_t number = started_++;
      lock.unlock();
      Product product = (*job)();
      lock.lock();
      done_.emplace(number, std::move(product));
      changed_.notify_all();
    }
  }

  Work next_;
  size_t workers_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::map<size_t, Product> done_;
  size_t started_ = 0, handed_ = 0;
  bool ended_ = false;
};

/// Files done, claims found and rate, on a terminal only.
class Progress {
 public:
  explicit Progress(size_t total) : total_(total), shown_(isatty(STDERR_FILENO) != 0) {}
  ~Progress() {
    if (shown_ && printed_) std::fputs("\r\x1b[K", stderr);
  }
  void add(size_t claims) {
    ++files_;
    claims_ += claims;
    const auto now = std::chrono::steady_clock::now();
    if (!shown_ || now - last_ < std::chrono::milliseconds(100)) return;
    last_ = now;
    printed_ = true;
    const double seconds = std::chrono::duration<double>(now - start_).count();
    std::fprintf(stderr, "\r\x1b[K%zu%s articles, %zu claims, %.0f articles a second", files_,
                 total_ ? (" of " + std::to_string(total_)).c_str() : "", claims_,
                 seconds > 0 ? double(files_) / seconds : 0);
  }

 private:
  size_t total_, files_ = 0, claims_ = 0;
  bool shown_, printed_ = false;
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now(), last_ = start_;
};

Result<std::string> meta_from(const ExtractOptions& options) {
  if (options.meta.empty()) return std::string();
  return read_file(options.meta);
}

/// The metadata of one article out of the file: an object for all, or an object of them by source id.
std::string meta_for(const std::string& id, const Json& all) {
  if (all.contains(id) && all[id].is_object()) return all[id].dump();
  for (const auto& [key, value] : all.items()) {
    if (value.is_object()) return {};
  }
  return all.dump();
}

/// Where claims and sources go: standard output, or files that appear whole or not at all.
class Output {
 public:
  explicit Output(const ExtractOptions& options) : options_(options) {
    if (!options.output.empty() && options.output != "-") claims_.emplace(options.output);
  }
  /// Empty if all went well.
  std::string add(const Product& product) {
    sources_ += (sources_.empty() ? "[\n  " : ",\n  ") + product.source;
    if (!claims_) return write_file("-", product.claims);
    return claims_->append(product.claims);
  }
  std::string close() {
    if (claims_) {
      if (const std::string why = claims_->close(); !why.empty()) return why;
    }
    if (options_.sources.empty()) return {};
    return write_file(options_.sources, sources_.empty() ? "[]\n" : sources_ + "\n]\n");
  }

 private:
  const ExtractOptions& options_;
  std::optional<WholeFile> claims_;
  std::string sources_;
};

}  // namespace

int extract(const ExtractOptions& options) {
  const auto meta_text = meta_from(options);
  if (!meta_text) {
    complain(meta_text.error().message);
    return kBadInput;
  }
  Json meta = Json::object();
  if (!meta_text->empty()) {
    const auto parsed = parse_json(*meta_text);
    if (!parsed || !parsed->is_object()) {
      complain(options.meta + ": " + (parsed ? "must hold an object {…}" : parsed.error().message));
      return kBadInput;
    }
    meta = *parsed;
  }
  const std::vector<std::string> paths = options.articles.empty() ? std::vector<std::string>{"-"} : options.articles;
  size_t next = 0, line_number = 0;
  Line::Work work = [&]() -> std::optional<std::function<Product()>> {
    if (options.lines) {
      std::string line;
      do {
        if (!read_line(stdin, line)) return std::nullopt;
        ++line_number;
      } while (line.find_first_not_of(" \t\r") == std::string::npos);
      return [line, number = line_number] { return extract_line(line, number); };
    }
    if (next >= paths.size()) return std::nullopt;
    const std::string path = paths[next++];
    return [path, own = meta.empty() ? std::string() : meta_for(fs::path(path).stem().string(), meta)] {
      return extract_file(path, own);
    };
  };
  const size_t workers = options.jobs ? options.jobs : std::max(1u, std::thread::hardware_concurrency());
  Output output(options);
  Progress progress(options.lines ? 0 : paths.size());
  int code = kDone;
  std::string failure;
  std::set<std::string> seen;
  Line(work, workers).run([&](Product product) {
    if (!failure.empty()) return;
    progress.add(product.count);
    if (product.problem.empty() && !seen.insert(product.id).second) {
      product.problem =
          product.name + ": another article has the same source id: rename the file, or give an \"id\" with --meta";
    }
    if (product.problem.empty()) {
      failure = output.add(product);
      return;
    }
    complain(product.problem);
    code = kBadInput;
  });
  if (failure.empty()) failure = output.close();
  if (failure.empty()) return code;
  complain(failure);
  return kBadInput;
}

}  // namespace haechi::cli
