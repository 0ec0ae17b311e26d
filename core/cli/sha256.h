// SHA-256 of bytes, by Nettle.
#ifndef HAECHI_CLI_SHA256_H_
#define HAECHI_CLI_SHA256_H_

#include <string>
#include <string_view>

namespace haechi::cli {

struct Digest {
  std::string hex;        ///< 64 digits
  std::string integrity;  ///< "sha256-…", as pages give it
};

Digest sha256(std::string_view bytes);

}  // namespace haechi::cli

#endif  // HAECHI_CLI_SHA256_H_
