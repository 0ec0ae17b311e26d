#include "cli/files.h"

#include <cerrno>
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
    : path_(std::move(path)),
      temporary_(path_ + ".tmp" + std::to_string(getpid())),
      file_(std::fopen(temporary_.c_str(), "wb")) {}

WholeFile::~WholeFile() {
  if (!file_) return;
  std::fclose(file_);
  std::remove(temporary_.c_str());
}

std::string WholeFile::append(std::string_view bytes) {
  const bool written = file_ && std::fwrite(bytes.data(), 1, bytes.size(), file_) == bytes.size();
  return written ? std::string() : path_ + ": cannot be written: " + reason();
}

std::string WholeFile::close() {
  if (!file_) return path_ + ": cannot be written: " + reason();
  const bool closed = std::fclose(file_) == 0;
  file_ = nullptr;
  if (closed && std::rename(temporary_.c_str(), path_.c_str()) == 0) return {};
  const std::string message = path_ + ": cannot be written: " + reason();
  std::remove(temporary_.c_str());
  return message;
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
