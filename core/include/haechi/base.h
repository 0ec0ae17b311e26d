// A claim base: what a text is checked against.
#ifndef HAECHI_BASE_H_
#define HAECHI_BASE_H_

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "haechi/result.h"

namespace haechi {

struct BaseView;   // the sections of an opened file (core/base/)
class ReadClaims;  // the claims as statements (core/search/)

/// An opened claim base (.hcb). Immutable; one base serves any number of checkers, from several threads.
class Base {
 public:
  /// Takes the bytes of a .hcb file. They are treated as hostile: a damaged, foreign or truncated file gives an error
  /// that says so, never a crash.
  static Result<Base> open(std::vector<std::byte> bytes);

  Base(Base&&) noexcept;
  Base& operator=(Base&&) noexcept;
  ~Base();

  size_t claim_count() const;
  /// Internal: the sections, for the library's own stages.
  const BaseView& view() const { return *view_; }
  const ReadClaims& claims() const { return *claims_; }

 private:
  Base();
  std::unique_ptr<BaseView> view_;
  std::unique_ptr<ReadClaims> claims_;
};

/// {"claims":N,"sources":[…],"built":"2026-01-31"|null} as JSON.
std::string describe(const Base& base);

}  // namespace haechi

#endif  // HAECHI_BASE_H_
