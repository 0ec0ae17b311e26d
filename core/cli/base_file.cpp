#include "cli/base_file.h"

#include <cstdlib>
#include <filesystem>
#include <system_error>

#include "cli/files.h"
#include "cli/shards.h"

#ifndef HAECHI_DEFAULT_BASE
#define HAECHI_DEFAULT_BASE ""
#endif

namespace haechi::cli {
namespace {

std::string installed_base() {
  std::error_code error;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
  if (error) return {};
  return (program.parent_path().parent_path() / "share/haechi/default.hcb").string();
}

/// Opens `named` (or the default) with `open` and puts the file's name before any message.
template <class T>
Result<T> open_with(const std::string& named, Result<T> (*open)(std::vector<std::byte>)) {
  const auto path = find_base(named);
  if (!path) return path.error();
  const auto bytes = names_shards(*path) ? read_shards(*path) : read_file(*path);
  if (!bytes) return bytes.error();
  auto opened = open(to_bytes(*bytes));
  if (!opened) return Error{*path + ": " + opened.error().message};
  return opened;
}

}  // namespace

Result<std::string> find_base(const std::string& named) {
  if (!named.empty()) return named;
  const char* from_environment = std::getenv("HAECHI_BASE");
  if (from_environment && *from_environment) return std::string(from_environment);
  for (const std::string& path : {installed_base(), std::string(HAECHI_DEFAULT_BASE)}) {
    if (!path.empty() && exists(path)) return path;
  }
  return Error{
      "there is no default claim base yet: build it (cmake --build … --target default-base), "
      "or name a base with --base FILE"};
}

Result<Base> open_base(const std::string& named) { return open_with<Base>(named, &Base::open); }
Result<BaseView> open_base_view(const std::string& named) { return open_with<BaseView>(named, &BaseView::open); }

}  // namespace haechi::cli
