#include "cli/sha256.h"

#include <nettle/base16.h>
#include <nettle/base64.h>
#include <nettle/sha2.h>

namespace haechi::cli {

Digest sha256(std::string_view bytes) {
  sha256_ctx context;
  sha256_init(&context);
  sha256_update(&context, bytes.size(), reinterpret_cast<const uint8_t*>(bytes.data()));
  uint8_t sum[SHA256_DIGEST_SIZE];
  sha256_digest(&context, sizeof sum, sum);
  char hex[BASE16_ENCODE_LENGTH(SHA256_DIGEST_SIZE)], base64[BASE64_ENCODE_RAW_LENGTH(SHA256_DIGEST_SIZE)];
  base16_encode_update(hex, sizeof sum, sum);
  base64_encode_raw(base64, sizeof sum, sum);
  return {std::string(hex, sizeof hex), "sha256-" + std::string(base64, sizeof base64)};
}

}  // namespace haechi::cli
