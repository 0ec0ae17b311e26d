// Little-endian numbers at any address, on any machine.
#ifndef HAECHI_BASE_LITTLE_ENDIAN_H_
#define HAECHI_BASE_LITTLE_ENDIAN_H_

#include <cstdint>
#include <string>

namespace haechi {

inline uint32_t load_u16(const char* at) {
  const auto* p = reinterpret_cast<const unsigned char*>(at);
  return p[0] | static_cast<uint32_t>(p[1]) << 8;
}

inline uint32_t load_u32(const char* at) { return load_u16(at) | load_u16(at + 2) << 16; }

inline void append_u16(std::string& out, uint32_t value) {
  out += static_cast<char>(value);
  out += static_cast<char>(value >> 8);
}

inline void append_u32(std::string& out, uint32_t value) {
  append_u16(out, value & 0xFFFF);
  append_u16(out, value >> 16);
}

}  // namespace haechi

#endif  // HAECHI_BASE_LITTLE_ENDIAN_H_
