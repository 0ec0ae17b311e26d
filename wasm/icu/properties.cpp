// The three character properties that the core asks ICU for, from one small trie. It takes the place of ICU's uchar.cpp
// and uscript_props.cpp, whose tables of all properties are a twelfth of what a page would load.
#include "properties.h"

#include <unicode/uchar.h>
#include <unicode/ucptrie.h>

extern "C" const unsigned char haechi_icu_properties_begin[];
extern "C" const unsigned char haechi_icu_properties_end[];

namespace {

unsigned properties_of(UChar32 c) {
  static const UCPTrie* trie = [] {
    UErrorCode status = U_ZERO_ERROR;
    return ucptrie_openFromBinary(UCPTRIE_TYPE_SMALL, UCPTRIE_VALUE_BITS_8, haechi_icu_properties_begin,
                                  static_cast<int32_t>(haechi_icu_properties_end - haechi_icu_properties_begin),
                                  nullptr, &status);
  }();
  return ucptrie_get(trie, c);
}

}  // namespace

U_CAPI UBool U_EXPORT2 u_isalnum(UChar32 c) { return (properties_of(c) & haechi_icu::kAlphanumeric) != 0; }

U_CAPI UBool U_EXPORT2 u_isupper(UChar32 c) { return (properties_of(c) & haechi_icu::kUpper) != 0; }

U_CAPI UScriptCode U_EXPORT2 uscript_getScript(UChar32 c, UErrorCode*) {
  return haechi_icu::kScripts[properties_of(c) >> haechi_icu::kScriptShift];
}
