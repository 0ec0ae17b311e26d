// What the readers of articles look words up with.
#include <gtest/gtest.h>

#include <string>

#include "base/claim_lines.h"
#include "extract/name_phrases.h"
#include "extract/strings.h"
#include "extract/word_list.h"
#include "extract/words.h"
#include "text/language.h"

namespace haechi {
namespace {

TEST(EndingList, FindsTheFirstOfTheListWhateverItsLength) {
  static constexpr EndingList kEndings({u"에서", u"서", u"로부터", u"터"});
  EXPECT_EQ(*kEndings.find(u"바다에서"), u"에서");
  EXPECT_EQ(*kEndings.find(u"부엌서"), u"서");
  EXPECT_EQ(*kEndings.find(u"이웃으로부터"), u"로부터");
  EXPECT_EQ(*kEndings.find(u"장터"), u"터");
  EXPECT_EQ(kEndings.find(u"바다"), kEndings.end());
  EXPECT_EQ(kEndings.find(u""), kEndings.end());
  static constexpr EndingList kShortFirst({u"서", u"에서"});
  EXPECT_EQ(*kShortFirst.find(u"바다에서"), u"서");
}

TEST(EndingList, TakesAStemOfOneLetterOnlyWhole) {
  static constexpr EndingList kStems({u"넓", u"가볍"});
  EXPECT_TRUE(kStems.ends_stem(u"넓"));
  EXPECT_TRUE(kStems.ends_stem(u"재빠르고가볍"));
  EXPECT_FALSE(kStems.ends_stem(u"폭넓"));
  EXPECT_TRUE(kStems.ends(u"폭넓"));
}

TEST(CountWords, StopsWhereItIsTold) {
  EXPECT_EQ(count_words(u" 섬에  배가 닿았다 "), 3u);
  EXPECT_EQ(count_words(u"섬에 배가 닿았다", 2), 2u);
  EXPECT_EQ(count_words(u"섬에", 2), 1u);
}

TEST(WithoutBrackets, CopiesOnlyAWordThatHasSome) {
  std::u16string room;
  const std::u16string plain = u"한바다는", aged = u"한바다(41)는";
  EXPECT_EQ(without_brackets(plain, room).data(), plain.data());
  EXPECT_EQ(without_brackets(aged, room), u"한바다는");
}

TEST(SentenceWords, ReadsWordsAroundBracketsThatHoldBlanks) {
  const std::u16string text = u"부두(옛 [남쪽] 항구)는 새로 열렸다, 곧.";
  const SentenceWords words(text);
  ASSERT_EQ(words.size(), 4u);
  EXPECT_EQ(words.shown(0), u"부두(옛 [남쪽] 항구)는");
  EXPECT_EQ(words.bare(0), u"부두는");
  EXPECT_EQ(words.bare(2), u"열렸다");
  EXPECT_TRUE(words.has_comma(2));
  EXPECT_EQ(words.bare(3), u"곧");
}

TEST(LanguageOf, TellsKoreanByAThirdOfHangul) {
  EXPECT_EQ(language_of(u"섬 ab"), Language::Korean);
  EXPECT_EQ(language_of(u"배 harbour and pier 2031"), Language::English);
  EXPECT_EQ(language_of(u"2031"), Language::English);
}

TEST(ClaimLines, WritesWhatStandsAroundEachClaim) {
  Claim claim;
  claim.id = "dock/001";
  claim.source = "dock";
  claim.statement = {{"ko", "부두가 열렸다."}};
  claim.topic = "새 부두";
  claim.context = "시는 \"봄\"이라 했다.";
  ClaimLines lines;
  EXPECT_EQ(lines.line(claim), claim_line(claim));
  claim.statement = {{"ko", "배가 닿았다."}};
  EXPECT_EQ(lines.line(claim), claim_line(claim));
  claim.context.clear();
  EXPECT_EQ(lines.line(claim), claim_line(claim));
  EXPECT_EQ(lines.line(claim).find("context"), std::string::npos);
  claim.topic = "등대";
  EXPECT_EQ(lines.line(claim), claim_line(claim));
  EXPECT_NE(lines.line(claim).find(R"("topic": "등대")"), std::string::npos);
}

}  // namespace
}  // namespace haechi
