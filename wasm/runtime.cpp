// What Emscripten's C library would ask of its host. The checker needs no system: with these the module imports
// nothing, so it can reach nothing but its own memory.
#include <cstddef>
#include <cstdint>

extern "C" {

void emscripten_notify_memory_growth(std::size_t) {}

[[noreturn]] void __wasi_proc_exit(std::uint32_t) { __builtin_trap(); }

std::uint16_t __wasi_environ_sizes_get(std::size_t* count, std::size_t* size) {
  *count = 0;
  *size = 0;
  return 0;
}

std::uint16_t __wasi_environ_get(std::uint8_t**, std::uint8_t*) { return 0; }

}  // extern "C"
