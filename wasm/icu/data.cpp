// ICU's data loader for wasm: the few items of data_items.txt are linked in and found by name. It takes the place of
// ICU's udata.cpp and udatamem.cpp, which look through files, packages and directories.
#include <cstdlib>
#include <cstring>

#include "data_table.h"
#include "ucmndata.h"
#include "udatamem.h"
#include "unicode/udata.h"

namespace {

/// The linked-in item `type` file `name` of the package or tree at `path`, or null.
const haechi_icu::DataItem* find_item(const char* path, const char* type, const char* name) {
  const char* tree = path ? std::strchr(path, '-') : nullptr;
  for (const haechi_icu::DataItem& item : haechi_icu::kDataItems) {
    if (std::strcmp(item.tree, tree ? tree + 1 : "") == 0 && std::strcmp(item.name, name) == 0 &&
        std::strcmp(item.type, type) == 0) {
      return &item;
    }
  }
  return nullptr;
}

}  // namespace

U_CAPI UDataMemory* U_EXPORT2 udata_openChoice(const char* path, const char* type, const char* name,
                                               UDataMemoryIsAcceptable* is_acceptable, void* context,
                                               UErrorCode* error) {
  if (U_FAILURE(*error)) return nullptr;
  const haechi_icu::DataItem* item = find_item(path, type, name);
  if (item == nullptr) {
    *error = U_FILE_ACCESS_ERROR;
    return nullptr;
  }
  auto* header = reinterpret_cast<const DataHeader*>(item->bytes);
  if (is_acceptable != nullptr && !is_acceptable(context, type, name, &header->info)) {
    *error = U_INVALID_FORMAT_ERROR;
    return nullptr;
  }
  auto* memory = static_cast<UDataMemory*>(std::calloc(1, sizeof(UDataMemory)));
  if (memory == nullptr) {
    *error = U_MEMORY_ALLOCATION_ERROR;
    return nullptr;
  }
  memory->pHeader = header;
  memory->length = -1;
  return memory;
}

U_CAPI UDataMemory* U_EXPORT2 udata_open(const char* path, const char* type, const char* name, UErrorCode* error) {
  return udata_openChoice(path, type, name, nullptr, nullptr, error);
}

U_CAPI const void* U_EXPORT2 udata_getMemory(UDataMemory* memory) {
  return reinterpret_cast<const char*>(memory->pHeader) + memory->pHeader->dataHeader.headerSize;
}

U_CAPI void U_EXPORT2 udata_close(UDataMemory* memory) { std::free(memory); }
