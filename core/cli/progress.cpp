#include "cli/progress.h"

#include <cstdio>
#include <string>

#include <unistd.h>

namespace haechi::cli {
namespace {

constexpr const char* kToEmptyLine = "\r\x1b[K";
constexpr auto kBetween = std::chrono::milliseconds(100);

}  // namespace

Progress::Progress(size_t total) : total_(total), on_(isatty(STDERR_FILENO) != 0) {}

void Progress::add(size_t claims) {
  ++articles_;
  claims_ += claims;
  if (!on_) return;
  const auto now = Clock::now();
  if (articles_ != total_ && now - last_ < kBetween) return;
  last_ = now;
  printed_ = true;
  const double seconds = std::chrono::duration<double>(now - start_).count();
  const std::string of = total_ ? " of " + std::to_string(total_) : "";
  std::fprintf(stderr, "%s%zu%s articles, %zu claims, %.0f articles a second", kToEmptyLine, articles_, of.c_str(),
               claims_, seconds > 0 ? static_cast<double>(articles_) / seconds : 0.0);
  std::fflush(stderr);
}

void Progress::clear() {
  if (printed_) std::fputs(kToEmptyLine, stderr);
  printed_ = false;
}

}  // namespace haechi::cli
