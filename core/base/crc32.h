// CRC-32 (IEEE 802.3), for telling a damaged file from a sound one. Not a defence against forgery.
#ifndef HAECHI_BASE_CRC32_H_
#define HAECHI_BASE_CRC32_H_

#include <array>
#include <cstdint>
#include <string_view>

namespace haechi {

constexpr std::array<uint32_t, 256> make_crc32_table() {
  std::array<uint32_t, 256> table{};
  for (uint32_t i = 0; i < 256; ++i) {
    uint32_t c = i;
    for (int bit = 0; bit < 8; ++bit) c = c & 1 ? 0xEDB88320u ^ c >> 1 : c >> 1;
    table[i] = c;
  }
  return table;
}

inline uint32_t crc32(std::string_view bytes) {
  static constexpr auto kTable = make_crc32_table();
  uint32_t crc = 0xFFFFFFFFu;
  for (const char byte : bytes) crc = kTable[(crc ^ static_cast<uint8_t>(byte)) & 0xFF] ^ crc >> 8;
  return ~crc;
}

}  // namespace haechi

#endif  // HAECHI_BASE_CRC32_H_
