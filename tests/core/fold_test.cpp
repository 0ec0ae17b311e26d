// Folding: which characters it covers.
#include "text/fold.h"

#include <gtest/gtest.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include "text/foldable.h"

namespace haechi {
namespace {

constexpr UChar32 kLastCodePoint = 0x10FFFF;

bool is_foldable_throughout(const icu::UnicodeString& s) {
  for (int32_t i = 0; i < s.length(); i = s.moveIndex32(i, 1))
    if (!is_foldable(static_cast<uint32_t>(s.char32At(i)))) return false;
  return true;
}

std::u16string text_of(const icu::UnicodeString& s) { return {s.getBuffer(), static_cast<size_t>(s.length())}; }

// The wasm build has data for foldable characters alone: nothing they are composed of may be missing there.
TEST(Fold, NoOtherCharacterIsComposedOfFoldableOnes) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* const nfd = icu::Normalizer2::getNFDInstance(status);
  const icu::Normalizer2* const nfkc = icu::Normalizer2::getNFKCCasefoldInstance(status);
  ASSERT_TRUE(U_SUCCESS(status));
  for (UChar32 c = 0; c <= kLastCodePoint; ++c) {
    if (is_foldable(static_cast<uint32_t>(c)) || U_IS_SURROGATE(c)) continue;
    const icu::UnicodeString parts = nfd->normalize(icu::UnicodeString(c), status);
    if (parts == icu::UnicodeString(c) || !is_foldable_throughout(parts)) continue;
    EXPECT_NE(nfkc->normalize(parts, status), icu::UnicodeString(c)) << std::hex << c;
  }
}

TEST(Fold, CharactersOfOtherScriptsStandAsTheyAre) {
  UErrorCode status = U_ZERO_ERROR;
  for (UChar32 c = 0; c <= kLastCodePoint; ++c) {
    if (is_foldable(static_cast<uint32_t>(c)) || U_IS_SURROGATE(c)) continue;
    const std::u16string text = text_of(icu::UnicodeString(c));
    ASSERT_EQ(fold(text).text, text) << std::hex << c;
  }
  ASSERT_TRUE(U_SUCCESS(status));
}

TEST(Fold, WritingsOfOneLetterBecomeOne) {
  EXPECT_EQ(fold(u"ＮＶＩＤＩＡ").text, u"nvidia");
  EXPECT_EQ(fold(u"𝐀𝐈 🄰").text, u"ai a");
  EXPECT_EQ(fold(u"e\u0301\u0323").text, fold(u"\u1EB9\u0301").text);
  EXPECT_EQ(fold(u"ㇰ㈜㎞").text, u"ㇰ(주)km");
  EXPECT_EQ(fold(u"\uF9E1").text, u"\u674E");
}

}  // namespace
}  // namespace haechi
