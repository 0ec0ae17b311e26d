// Words that a base's claims show to be words.
#include <gtest/gtest.h>

#include <algorithm>

#include "reading_support.h"
#include "search/learned_words.h"

namespace haechi {
namespace {

bool learns(const std::vector<std::string>& sentences, const std::string& word) {
  std::vector<Text> texts;
  for (const std::string& s : sentences) texts.push_back(Text::from_utf8(s));
  const auto words = learn_words(texts, all_words(), nullptr);
  return std::count(words.begin(), words.end(), to_utf16(word)) == 1;
}

TEST(LearnedWords, AFirmWhoseNameEndsLikeAVerbIsOneWord) {
  EXPECT_TRUE(learns({"마루별전자는 공장을 지었다.", "정부는 마루별전자를 조사했다.", "마루별전자의 매출이 늘었다."},
                     "마루별전자"));
}

TEST(LearnedWords, OneUseShowsNothing) { EXPECT_FALSE(learns({"마루별전자는 공장을 지었다."}, "마루별전자")); }

TEST(LearnedWords, AKnownWordWithItsParticleIsNoNewWord) {
  const std::vector<std::string> sentences = {"연구에는 돈이 든다.", "연구에도 쓰인다.", "연구에서 밝혀졌다."};
  EXPECT_FALSE(learns(sentences, "연구에"));
  EXPECT_FALSE(learns(sentences, "연구"));
}

TEST(LearnedWords, ACompoundOfKnownWordsIsNoNewWord) {
  EXPECT_FALSE(learns({"반도체회사는 이겼다.", "반도체회사의 매출"}, "반도체회사"));
}

TEST(LearnedWords, ANameMayEndInWhatIsAParticleElsewhere) {
  EXPECT_TRUE(learns({"도라미산은 높다.", "안내판이 도라미산에 섰다.", "도라미산의 봄"}, "도라미산"));
  EXPECT_TRUE(learns({"토람개발은 이겼다.", "주민이 토람개발을 반겼다.", "토람개발의 땅"}, "토람개발"));
  EXPECT_FALSE(learns({"도라미에서 왔다.", "도라미는 크다.", "도라미산은 비싸다.", "도라미산을 샀다."}, "도라미산"));
}

}  // namespace
}  // namespace haechi
