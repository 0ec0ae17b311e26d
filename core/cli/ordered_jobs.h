// Work on several threads whose results come out in order.
#ifndef HAECHI_CLI_ORDERED_JOBS_H_
#define HAECHI_CLI_ORDERED_JOBS_H_

#include <algorithm>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace haechi::cli {

/// Takes jobs from `next` until it gives none, runs them on `workers` threads and hands their results out in the order
/// of the jobs. `next` is never called by two threads at once.
template <class Product>
class OrderedJobs {
 public:
  using Job = std::function<Product()>;
  using Next = std::function<std::optional<Job>()>;

  OrderedJobs(Next next, size_t workers) : next_(std::move(next)), workers_(std::max<size_t>(1, workers)) {}

  /// Calls `use` with each result, on the calling thread.
  template <class Use>
  void run(Use use) {
    if (workers_ == 1) {
      while (auto job = next_()) use((*job)());
      return;
    }
    std::vector<std::thread> threads;
    for (size_t i = 0; i < workers_; ++i) threads.emplace_back([this] { work(); });
    while (auto product = take()) use(*std::move(product));
    for (std::thread& thread : threads) thread.join();
  }

 private:
  static constexpr size_t kAhead = 64;  // jobs begun ahead of the output: keeps memory independent of their number

  /// The next result in order; none after the last.
  std::optional<Product> take() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return done_.count(handed_) || (ended_ && handed_ >= started_); });
    const auto found = done_.find(handed_);
    if (found == done_.end()) return std::nullopt;
    std::optional<Product> product(std::move(found->second));
    done_.erase(found);
    ++handed_;
    changed_.notify_all();
    return product;
  }

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

  Next next_;
  size_t workers_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::map<size_t, Product> done_;
  size_t started_ = 0, handed_ = 0;
  bool ended_ = false;
};

}  // namespace haechi::cli

#endif  // HAECHI_CLI_ORDERED_JOBS_H_
