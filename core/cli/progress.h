// How far a long run is: on a terminal only, on one line that goes away at the end.
#ifndef HAECHI_CLI_PROGRESS_H_
#define HAECHI_CLI_PROGRESS_H_

#include <chrono>
#include <cstddef>

namespace haechi::cli {

class Progress {
 public:
  /// `total`: the number of articles, 0 if it is not known.
  explicit Progress(size_t total);
  ~Progress() { clear(); }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// One more article, which gave so many claims.
  void add(size_t claims);
  /// Takes the line away, so that a message can be printed.
  void clear();

 private:
  using Clock = std::chrono::steady_clock;

  size_t total_, articles_ = 0, claims_ = 0;
  bool on_, printed_ = false;
  Clock::time_point start_ = Clock::now(), last_ = start_;
};

}  // namespace haechi::cli

#endif  // HAECHI_CLI_PROGRESS_H_
