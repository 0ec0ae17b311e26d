// Small blocks of memory, kept by each thread for the next one of their size. Extraction asks for hundreds of thousands
// of them a megabyte and gives them back by the hundred, at an article's end; glibc keeps seven of a size at hand.
#include "cli/memory.h"

#include <features.h>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

#include <malloc.h>

#include <array>
#include <cstddef>
#include <cstdlib>
#include <new>

namespace {

constexpr size_t kStep = 16, kHead = 8;              // glibc's: sizes rise by the one, the other stands before a block
constexpr size_t kSizes = 64;                        // larger blocks are glibc's alone
constexpr size_t kMost = 256 << 10;                  // bytes of a size and thread: what is more goes back
constexpr int kKeepFree = 64 << 20, kPad = 1 << 20;  // bytes: of the heap's end

struct Block {
  Block* next;
};
struct Kept {
  Block* first;
  size_t bytes;
};
/// Without a destructor, which every use would have to ask about: threads end with the program.
constinit thread_local std::array<Kept, kSizes> kept{};

size_t size_class(size_t bytes) { return (bytes + kHead + kStep - 1) / kStep; }

void keep(void* memory, size_t size) {
  if (size >= kSizes || kept[size].bytes >= kMost) {
    std::free(memory);
    return;
  }
  Kept& list = kept[size];
  list.first = ::new (memory) Block{list.first};
  list.bytes += size * kStep;
}

}  // namespace

void* operator new(size_t bytes) {
  const size_t size = size_class(bytes);
  if (size < kSizes && kept[size].first) {
    Kept& list = kept[size];
    Block* const block = list.first;
    list.first = block->next;
    list.bytes -= size * kStep;
    return block;
  }
  if (void* const memory = std::malloc(bytes)) return memory;
  throw std::bad_alloc();
}

void operator delete(void* memory, size_t bytes) noexcept {
  if (memory) keep(memory, size_class(bytes));
}

void operator delete(void* memory) noexcept {
  if (memory) keep(memory, size_class(malloc_usable_size(memory)));
}

namespace haechi::cli {

void keep_memory() {
  mallopt(M_TRIM_THRESHOLD, kKeepFree);
  mallopt(M_TOP_PAD, kPad);
}

}  // namespace haechi::cli

#else

namespace haechi::cli {

void keep_memory() {}

}  // namespace haechi::cli

#endif
