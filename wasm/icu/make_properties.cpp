// make_properties FILE: writes the trie that properties.cpp reads. Runs on the machine that builds, with its ICU, which
// is of the same version.
#include <unicode/uchar.h>
#include <unicode/ucptrie.h>
#include <unicode/umutablecptrie.h>

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <vector>

#include "properties.h"

static_assert(U_ICU_VERSION_MAJOR_NUM == 72, "install ICU 72 (Debian 12: libicu-dev)");

namespace {

uint32_t properties_of(UChar32 c, UErrorCode& status) {
  const UScriptCode* const script =
      std::find(std::begin(haechi_icu::kScripts), std::end(haechi_icu::kScripts), uscript_getScript(c, &status));
  const size_t place =
      script == std::end(haechi_icu::kScripts) ? 0 : static_cast<size_t>(script - haechi_icu::kScripts);
  return (u_isalnum(c) ? haechi_icu::kAlphanumeric : 0) | (u_isupper(c) ? haechi_icu::kUpper : 0) |
         static_cast<uint32_t>(place << haechi_icu::kScriptShift);
}

std::vector<char> make_trie(UErrorCode& status) {
  UMutableCPTrie* const trie = umutablecptrie_open(0, 0, &status);
  for (UChar32 c = 0; c <= UCHAR_MAX_VALUE; ++c) umutablecptrie_set(trie, c, properties_of(c, status), &status);
  UCPTrie* const frozen = umutablecptrie_buildImmutable(trie, UCPTRIE_TYPE_SMALL, UCPTRIE_VALUE_BITS_8, &status);
  std::vector<char> bytes(1 << 20);
  const int32_t size = ucptrie_toBinary(frozen, bytes.data(), static_cast<int32_t>(bytes.size()), &status);
  if (U_SUCCESS(status)) bytes.resize(static_cast<size_t>(size));
  ucptrie_close(frozen);
  umutablecptrie_close(trie);
  return bytes;
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) return 2;
  UErrorCode status = U_ZERO_ERROR;
  const std::vector<char> bytes = make_trie(status);
  std::FILE* const file = U_SUCCESS(status) ? std::fopen(arguments[1], "wb") : nullptr;
  if (file == nullptr) return 1;
  const bool written = std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
  return std::fclose(file) == 0 && written ? 0 : 1;
}
