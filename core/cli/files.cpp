#include "cli/files.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>
#include <system_error>

#include <unistd.h>

namespace haechi::cli {
namespace {

struct CloseFile {
  void operator()(FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<FILE, CloseFile>;

std::string reason() { return std::strerror(errno); }

/// False if reading failed.
bool read_all(FILE* file, std::string& out) {
  char buffer[1 << 16];
  while (const size_t got = std::fread(buffer, 1, sizeof buffer, file)) out.append(buffer, got);
  return !std::ferror(file);
}

/// Temporary files of this process, for a signal handler: it may read no container.
std::array<std::atomic<const char*>, 8> unfinished{};

/// Takes unfinished files along, then ends as the signal asks.
void end_by(int signal) {
  for (const auto& path : unfinished) {
    if (const char* name = path.load()) unlink(name);
  }
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

void handle_signals() {
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    if (std::signal(signal, end_by) == SIG_IGN) std::signal(signal, SIG_IGN);  // nohup means it
  }
}

void note_unfinished(const char* path) {
  static const bool handled = (handle_signals(), true);
  for (auto& slot : unfinished) {
    const char* empty = nullptr;
    if (handled && slot.compare_exchange_strong(empty, path)) return;
  }
}

void forget_unfinished(const char* path) {
  for (auto& slot : unfinished) {
    const char* noted = path;
    if (slot.compare_exchange_strong(noted, nullptr)) return;
  }
}

/// What a symbolic link stands for, so that the link is not replaced by the file.
std::string behind_links(const std::string& path) {
  std::error_code error;
  if (!std::filesystem::is_symlink(path, error)) return path;
  const auto target = std::filesystem::canonical(path, error);
  return error ? path : target.string();
}

/// Something that is there and is no file: /dev/stdout, a named pipe.
bool is_device(const std::string& path) {
  std::error_code error;
  const auto status = std::filesystem::status(path, error);
  return std::filesystem::exists(status) && !std::filesystem::is_regular_file(status) &&
         !std::filesystem::is_directory(status);
}

}  // namespace

Result<std::string> read_file(const std::string& path) {
  std::string out;
  if (path == "-") {
    if (!read_all(stdin, out)) return Error{"standard input cannot be read: " + reason()};
    return out;
  }
  std::error_code error;
  if (std::filesystem::is_directory(path, error)) return Error{path + ": is a folder: name a file"};
  const File file(std::fopen(path.c_str(), "rb"));
  if (!file) return Error{path + ": cannot be opened: " + reason()};
  if (!read_all(file.get(), out)) return Error{path + ": cannot be read: " + reason()};
  return out;
}

bool exists(const std::string& path) {
  std::error_code error;
  return std::filesystem::exists(path, error);
}

std::string folder_of(const std::string& path) {
  const std::string folder = std::filesystem::path(path).parent_path().string();
  return folder.empty() ? "." : folder;
}

std::string write_file(const std::string& path, std::string_view bytes) {
  if (path == "-") {
    const bool fine = std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size() && std::fflush(stdout) == 0;
    return fine ? std::string() : "standard output cannot be written: " + reason();
  }
  WholeFile file(path);
  std::string why = file.append(bytes);
  return why.empty() ? file.close() : why;
}

WholeFile::WholeFile(std::string path)
    : path_(is_device(path) ? std::move(path) : behind_links(path)),
      temporary_(is_device(path_) ? std::string() : path_ + ".tmp" + std::to_string(getpid())),
      file_(nullptr) {
  if (!temporary_.empty()) note_unfinished(temporary_.c_str());
  file_ = std::fopen((temporary_.empty() ? path_ : temporary_).c_str(), "wb");
}

WholeFile::~WholeFile() {
  if (file_) std::fclose(file_);
  discard();
}

std::string WholeFile::failed() const { return path_ + ": cannot be written: " + reason(); }

void WholeFile::discard() {
  if (temporary_.empty()) return;
  std::remove(temporary_.c_str());
  forget_unfinished(temporary_.c_str());
  temporary_.clear();
}

std::string WholeFile::append(std::string_view bytes) {
  const bool written = file_ && std::fwrite(bytes.data(), 1, bytes.size(), file_) == bytes.size();
  return written ? std::string() : failed();
}

std::string WholeFile::close() {
  if (!file_) return failed();
  const bool closed = std::fclose(file_) == 0;
  file_ = nullptr;
  const bool in_place = closed && (temporary_.empty() || std::rename(temporary_.c_str(), path_.c_str()) == 0);
  const std::string why = in_place ? std::string() : failed();
  discard();
  return why;
}

bool read_line(FILE* file, std::string& line) {
  line.clear();
  for (int c = std::getc(file); c != EOF; c = std::getc(file)) {
    if (c == '\n') return true;
    line += static_cast<char>(c);
  }
  return !line.empty();
}

std::vector<std::byte> to_bytes(std::string_view text) {
  const auto* begin = reinterpret_cast<const std::byte*>(text.data());
  return {begin, begin + text.size()};
}

}  // namespace haechi::cli
