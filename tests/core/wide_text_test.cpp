// Text by the numbers of its characters: what goes in comes out, and nothing forged is followed.
#include "base/wide_text.h"

#include <gtest/gtest.h>

namespace haechi {
namespace {

void expect_round_trip(const std::u16string& text) {
  std::u16string read;
  ASSERT_TRUE(unpack_wide(pack_wide(text), read));
  EXPECT_EQ(read, text);
}

TEST(WideText, ComesBack) {
  expect_round_trip(u"");
  expect_round_trip(u"한국은 반도체를 수출한다.\n中国\nア\xFF01");
}

TEST(WideText, ComesBackWhateverTheAlphabetsSize) {
  for (const size_t size : {1u, 255u, 256u, 257u, 511u, 3000u, 65535u, 65536u}) {
    std::u16string text;
    for (size_t i = 0; i < size; ++i) text += static_cast<char16_t>(i * 40503);  // odd: every character once
    expect_round_trip(text + text.front());
  }
}

TEST(WideText, TakesAByteForTheFrequent) {
  const std::string packed = pack_wide(u"가나가나가나");
  EXPECT_EQ(packed.size(), 4u + 2 * 2 + 6);
}

TEST(WideText, NamesNoCharacterOutside) {
  std::u16string read;
  const std::string packed = pack_wide(u"가나");
  EXPECT_FALSE(unpack_wide(packed.substr(0, 3), read));
  EXPECT_FALSE(unpack_wide(packed.substr(0, 6), read));
  EXPECT_FALSE(unpack_wide(packed + '\2', read));
  EXPECT_FALSE(unpack_wide(std::string(4, '\xFF') + packed, read));
}

}  // namespace
}  // namespace haechi
