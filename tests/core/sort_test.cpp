// The sorts that tables share.
#include "text/sort.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace haechi {
namespace {

using Positions = std::vector<uint32_t>;
using Texts = std::vector<std::u16string_view>;

TEST(Sort, RepeatsAreDropped) {
  std::vector<uint64_t> numbers = {7, uint64_t{1} << 63, 3, 7, 3};
  sort_unique(numbers);
  EXPECT_EQ(numbers, (std::vector<uint64_t>{3, 7, uint64_t{1} << 63}));
}

TEST(Sort, TheLeastAreKeptInOrder) {
  std::vector<uint64_t> numbers = {9, 2, 7, 4, 1};
  keep_least(numbers, 3);
  EXPECT_EQ(numbers, (std::vector<uint64_t>{1, 2, 4}));
  keep_least(numbers, 10);
  EXPECT_EQ(numbers, (std::vector<uint64_t>{1, 2, 4}));
}

TEST(Sort, RowsWithTheSameKeyKeepTheirOrder) {
  std::vector<std::string> words = {"bee", "ant", "asp", "bug", "ape"};
  sort_rows(words, [](const std::string& word) { return static_cast<uint32_t>(word[0]); });
  EXPECT_EQ(words, (std::vector<std::string>{"ant", "asp", "ape", "bee", "bug"}));
}

TEST(Sort, OfAFirstCharacterTheLongestComesFirst) {
  EXPECT_LT(longest_first(u'가', u"가나다"), longest_first(u'가', u"가나"));
  EXPECT_LT(longest_first(u'가', u"가"), longest_first(u'나', u"나다라"));
}

TEST(Sort, TextsAreOrderedByEveryCharacter) {
  EXPECT_EQ(order_of(Texts{u"abcde", u"abc", u"b", u"", u"abcd", u"abcda", u"a"}), (Positions{3, 6, 1, 4, 5, 0, 2}));
}

TEST(Sort, EqualTextsStandInTheOrderTheyCome) {
  EXPECT_EQ(order_of(Texts{u"나라", u"가", u"나라", u"가", u"나라"}), (Positions{1, 3, 0, 2, 4}));
}

TEST(Sort, LongTextsThatDifferInTheirLastCharacterOnly) {
  const std::u16string same(100'000, u'ㅋ');
  const std::u16string a = same + u'b', b = same + u'a', c = same + u'b';
  EXPECT_EQ(order_of(Texts{a, b, c, same}), (Positions{3, 1, 0, 2}));
}

TEST(Sort, TextsComeAsComparingThemWouldPutThem) {
  std::vector<std::u16string> words;
  uint32_t seed = 1;
  for (int i = 0; i < 2000; ++i) {
    std::u16string word;
    for (uint32_t length = (seed = seed * 1664525 + 1013904223) >> 29; word.size() < length;)
      word += static_cast<char16_t>(u'가' + ((seed = seed * 1664525 + 1013904223) >> 30));
    words.push_back(word);
  }
  const Texts texts(words.begin(), words.end());
  Positions expected(texts.size());
  for (uint32_t i = 0; i < expected.size(); ++i) expected[i] = i;
  std::stable_sort(expected.begin(), expected.end(), [&](uint32_t a, uint32_t b) { return texts[a] < texts[b]; });
  EXPECT_EQ(order_of(texts), expected);
}

}  // namespace
}  // namespace haechi
