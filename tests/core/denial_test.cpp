// Which word a denial denies.
#include <gtest/gtest.h>

#include <algorithm>

#include "korean_support.h"

namespace haechi {
namespace {

/// The words that are denied, parted by blanks.
std::string denied_words(std::string_view sentence) {
  const Text text = Text::from_utf8(sentence);
  std::string words;
  for (const Term& t : Reader(all_words()).read(text, {0, static_cast<uint32_t>(text.folded().size())}).terms)
    if (t.negated) words += (words.empty() ? "" : " ") + to_utf8(t.key);
  return words;
}

TEST(KoreanDenial, OfANounThatAVerbDescribesIsTheVerbs) {
  EXPECT_EQ(denied_words("회의에 참석한 사람은 없다."), "참석");
  EXPECT_EQ(denied_words("시장은 회의에 참석할 생각이 없다고 말했다."), "참석");
  EXPECT_EQ(denied_words("가게는 당국에 등록할 필요가 없다."), "등록");
  EXPECT_EQ(denied_words("회의에 참석하지 않은 사람은 없다."), "");
}

TEST(KoreanDenial, OfWhatIsKnownIsNoneOfWhatIsDone) {
  EXPECT_EQ(denied_words("누가 회의에 참석했는지는 알려지지 않았다."), "");
  EXPECT_EQ(denied_words("회의에 참석한 사람이 누구인지는 밝혀지지 않았다."), "");
  EXPECT_EQ(denied_words("회의에는 참석하지 않았다."), "참석");
}

TEST(KoreanDenial, OfTheOnlyNounStaysThere) {
  EXPECT_EQ(denied_words("이 약은 효과가 없다."), "효과");
  EXPECT_EQ(denied_words("두 회사는 범죄와 관계가 없다."), "관계");
}

TEST(KoreanDenial, GoesForAllOfAList) {
  EXPECT_EQ(denied_words("사망자와 실종자는 없었다."), "사망자 실종자");
  EXPECT_EQ(denied_words("사망자나 부상자는 없다."), "사망자 부상자");
  EXPECT_EQ(denied_words("예산도 인력도 없다."), "예산 인력");
}

TEST(KoreanDenial, OfAnExperienceIsTheVerbs) {
  EXPECT_EQ(denied_words("시장은 회의에 참석한 적이 한 번도 없다."), "참석");
  EXPECT_EQ(denied_words("시장은 회의에 참석한 적이 있다."), "");
}

TEST(KoreanDenial, OfAVerbWithoutATermIsNotThePlaces) { EXPECT_EQ(denied_words("시장은 회의에 안 갔다."), "갔"); }

TEST(KoreanDenial, OfAllButSoManyDeniesNothing) {
  EXPECT_EQ(denied_words("창고에 상자는 아홉 개밖에 남아 있지 않다."), "");
  EXPECT_EQ(denied_words("창고에 상자는 세 개밖에 없다."), "");
  EXPECT_EQ(denied_words("시장은 그 회의밖에 참석하지 않았다."), "");
  EXPECT_EQ(denied_words("시장은 그 밖에 다른 회의에는 참석하지 않았다."), "참석");
}

TEST(KoreanDenial, IsNotInTakingThePlaceOfSomething) {
  EXPECT_EQ(denied_words("커피 대신 녹차를 마셨다."), "커피");
  EXPECT_EQ(denied_words("새 다리가 낡은 다리를 대신한다."), "");
}

TEST(KoreanDenial, MayBeACommand) { EXPECT_EQ(denied_words("당국은 국산 칩을 사용하지 말라고 했다."), "사용"); }

TEST(ChineseDenial, OfPeopleIsTheVerbs) {
  EXPECT_EQ(denied_words("没有人出席会议。"), "出席");
  EXPECT_EQ(denied_words("这种药没有副作用。"), "副作用");
}

TEST(JapaneseDenial, OfANeedIsTheVerbs) { EXPECT_EQ(denied_words("店は当局に登録する必要はない。"), "登録"); }

TEST(EnglishDenial, OfAnyoneIsTheVerbs) { EXPECT_EQ(denied_words("No one was killed in the fire."), "kill"); }

TEST(KoreanReading, AVerbInSiotKeepsItBeforeAConsonant) {
  const Statement s = read_korean_text(Text::from_utf8("박하늘 씨는 거절했다."));
  ASSERT_EQ(s.terms.size(), 2u);  // no 씻다
}

TEST(KoreanReading, ANounOfOneSyllableTakesItsParticle) {
  const Statement s = read_korean_text(Text::from_utf8("그 회사는 산을 샀다."));
  ASSERT_EQ(s.terms.size(), 2u);
  EXPECT_EQ(s.terms.front().role, TermRole::Object);
  EXPECT_FALSE(s.terms.front().predicate);
  EXPECT_TRUE(read_korean_text(Text::from_utf8("경찰이 물을 것이 많다.")).terms[1].predicate);
}

TEST(KoreanReading, WhoLosesToWhomIsAPredicate) {
  const Statement s = read_korean_text(Text::from_utf8("한빛은 결승에서 새움에 졌다."));
  ASSERT_FALSE(s.terms.empty());
  EXPECT_TRUE(s.terms.back().predicate);
  EXPECT_EQ(s.terms.back().ids.front(), all_words().find("lose"));
}

TEST(KoreanReading, AnAdverbIsThePredicateWhereALightVerbMakesItOne) {
  const Statement s = read_korean_text(Text::from_utf8("공사는 계속된다."));
  ASSERT_EQ(s.terms.size(), 2u);
  EXPECT_TRUE(s.terms.back().predicate);
}

TEST(KoreanDenial, OfAPrefixIsOfTheWordBehindIt) {
  EXPECT_EQ(denied_words("선수는 훈련에 불성실했다."), "성실");
  EXPECT_EQ(denied_words("선수는 훈련에 성실했다."), "");
}

TEST(KoreanDenial, ThatAnyIsHigherDeniesNotThatItIsHigh) {
  EXPECT_EQ(denied_words("도라미봉보다 높은 곳은 없다."), "");
  EXPECT_EQ(denied_words("도라미봉에서 높은 곳은 없다."), "높");
}

}  // namespace
}  // namespace haechi
