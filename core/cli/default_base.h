// The claim base that is built into the command line (see CMakeLists.txt); empty in the program that builds it.
#ifndef HAECHI_CLI_DEFAULT_BASE_H_
#define HAECHI_CLI_DEFAULT_BASE_H_

#include <cstddef>
#include <span>

extern "C" {
extern const unsigned char haechi_default_base_begin[];
extern const unsigned char haechi_default_base_end[];
}

namespace haechi {

inline std::span<const std::byte> default_base() {
  return std::as_bytes(std::span(haechi_default_base_begin, haechi_default_base_end));
}

}  // namespace haechi

#endif  // HAECHI_CLI_DEFAULT_BASE_H_
