// The two questions about normalisation that the core asks, answered by ICU's own rules. It takes the place of ICU's
// normalizer2.cpp and loadednormalizer2impl.cpp, whose classes bring every form of normalisation, in UTF-8 too.
#include <unicode/unorm2.h>

#include "normalizer2impl.h"
#include "unicode/udata.h"

namespace {

class CaseFolding : public icu::Normalizer2Impl {
 public:
  CaseFolding() {
    UErrorCode status = U_ZERO_ERROR;
    const auto* bytes = static_cast<const uint8_t*>(udata_getMemory(udata_open(nullptr, "nrm", "nfkc_cf", &status)));
    const auto* offsets = reinterpret_cast<const int32_t*>(bytes);
    const int32_t trie = offsets[IX_NORM_TRIE_OFFSET], extra = offsets[IX_EXTRA_DATA_OFFSET];
    init(offsets,
         ucptrie_openFromBinary(UCPTRIE_TYPE_FAST, UCPTRIE_VALUE_BITS_16, bytes + trie, extra - trie, nullptr, &status),
         reinterpret_cast<const uint16_t*>(bytes + extra), bytes + offsets[IX_SMALL_FCD_OFFSET]);
  }
};

const CaseFolding& case_folding() {
  static const CaseFolding* folding = new CaseFolding;
  return *folding;
}

}  // namespace

U_CAPI const UNormalizer2* U_EXPORT2 unorm2_getNFKCCasefoldInstance(UErrorCode*) {
  return reinterpret_cast<const UNormalizer2*>(&case_folding());
}

U_CAPI UBool U_EXPORT2 unorm2_hasBoundaryBefore(const UNormalizer2*, UChar32 c) {
  return case_folding().hasCompBoundaryBefore(c);
}

U_CAPI int32_t U_EXPORT2 unorm2_normalize(const UNormalizer2*, const UChar* source, int32_t length, UChar* out,
                                          int32_t capacity, UErrorCode* status) {
  icu::UnicodeString folded(out, 0, capacity);  // in place, where there is room
  {
    icu::ReorderingBuffer buffer(case_folding(), folded);  // finishes the text when it goes
    if (buffer.init(length, *status)) case_folding().compose(source, source + length, false, true, buffer, *status);
  }
  return folded.extract(out, capacity, *status);
}
