// Value or error: the core throws nothing, so every call that can fail returns one of these.
#ifndef HAECHI_RESULT_H_
#define HAECHI_RESULT_H_

#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace haechi {

/// What went wrong, where, and what to do about it: one sentence that can be shown as it is.
struct Error {
  std::string message;
};

/// A `T`, or the `Error` that kept it from being made. Test with `if (result)`, then `*result` or `result.error()`.
template <class T>
class Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

  explicit operator bool() const { return state_.index() == 0; }
  T& operator*() & { return std::get<0>(state_); }
  const T& operator*() const& { return std::get<0>(state_); }
  T&& operator*() && { return std::get<0>(std::move(state_)); }
  T* operator->() { return &std::get<0>(state_); }
  const T* operator->() const { return &std::get<0>(state_); }
  const Error& error() const { return std::get<1>(state_); }

 private:
  std::variant<T, Error> state_;
};

}  // namespace haechi

#endif  // HAECHI_RESULT_H_
