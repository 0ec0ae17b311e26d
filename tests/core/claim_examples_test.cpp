// Claims made of lists, of what an amount was come by, of a name without what it is.
#include <gtest/gtest.h>

#include "extract/bare_topics.h"
#include "extract/dates.h"
#include "extract/examples.h"
#include "extract/facts.h"
#include "extract/means.h"
#include "extract/naming.h"
#include "extract/relatives.h"
#include "extract/restated.h"
#include "extract_support.h"
#include "text/utf.h"

namespace haechi {
namespace {

std::string raised(std::string_view sentence) {
  const std::u16string text = to_utf16(sentence);
  return to_utf8(raised_fact(SentenceWords(text)));
}

std::string shared(std::string_view before, std::string_view statement) {
  const std::u16string first = to_utf16(before);
  return to_utf8(with_means_of(SentenceWords(first), to_utf16(statement)));
}

std::string bare(std::string_view sentence, std::u16string_view name) {
  const std::u16string text = to_utf16(sentence);
  return to_utf8(with_bare_name(SentenceWords(text), name));
}

Facts facts(std::string_view sentence) {
  return read([](const SentenceWords& words) { return single_facts(words); }, sentence);
}

TEST(Examples, HaveWhatIsToldOfTheirKind) {
  EXPECT_EQ(read(example_facts, "솔뫼시는 누리의 K1, K2 등 기종을 빌릴 수 없다."),
            (Facts{"솔뫼시는 누리 K1을 빌릴 수 없다.", "솔뫼시는 누리 K2를 빌릴 수 없다."}));
  EXPECT_EQ(read(example_facts, "누리의 K1, K2 등이 팔린다."), (Facts{"누리 K1이 팔린다.", "누리 K2가 팔린다."}));
}

TEST(Examples, AreLeftTogetherWhereTheyAreCounted) {
  EXPECT_TRUE(read(example_facts, "누리의 K1, K2 등 기종이 모두 4만 대 팔렸다.").empty());
  EXPECT_TRUE(read(example_facts, "누리는 K1 등 기종을 판다.").empty());
}

TEST(Members, EachTakePart) {
  EXPECT_EQ(read(member_facts, "회의에는 가람의 이노을 대표, 누리의 홍도윤 소장, 나혜인 교수가 참석했다."),
            (Facts{"회의에는 가람의 이노을 대표가 참석했다.", "회의에는 누리의 홍도윤 소장이 참석했다.",
                   "회의에는 나혜인 교수가 참석했다."}));
  EXPECT_TRUE(read(member_facts, "이노을, 홍도윤이 함께 참석했다.").empty());
  EXPECT_TRUE(read(member_facts, "이노을, 홍도윤이 만났다.").empty());
}

TEST(Means, StandWithTheAmount) {
  EXPECT_EQ(raised("가람전자는 9일 나라에서 처음으로 도란증권거래소에 상장해 3억 원을 조달했다."),
            "가람전자가 9일 도란에 상장해 조달한 금액은 3억 원이다.");
  EXPECT_EQ(raised("가람전자는 채권을 발행해 3억 원을 확보하며 한숨을 돌렸다."),
            "가람전자가 채권을 발행해 확보한 금액은 3억 원이다.");
  EXPECT_EQ(raised("가람전자는 3억 원을 조달했다."), "");
}

TEST(Means, AreTheSameForWhoeverDoesSoToo) {
  EXPECT_EQ(shared("가람전자는 도란시장에 상장해 3억 원을 조달했다.", "같은 날 누리도 2억 원을 조달했다."),
            "같은 날 누리도 도란시장에 상장해 2억 원을 조달했다.");
  EXPECT_EQ(shared("가람전자는 도란시장에 상장해 3억 원을 조달했다.", "누리는 2억 원을 조달했다."), "");
  EXPECT_EQ(shared("가람전자는 도란시장에 상장해 3억 원을 조달했다.", "누리도 2억 원을 갚았다."), "");
}

TEST(BareNames, LeaveOutWhatTheyAre) {
  EXPECT_EQ(bare("지난 9일, 가람이 새로운 통역 시스템 도란을 내놨다.", u"도란"), "지난 9일, 가람이 도란을 내놨다.");
  EXPECT_EQ(bare("가람이 5년 만에 내놓은 통역 시스템 도란을 팔았다.", u"도란"), "");
  EXPECT_EQ(bare("가람이 도란을 내놨다.", u"도란"), "");
}

TEST(Restated, TellsWhatIsOnAParWithARival) {
  EXPECT_EQ(read(restated_facts, "가람의 통신용 칩 M1은 속도에서 누리의 K9와 겨룰 수 있는 수준이다."),
            (Facts{"가람은 누리 K9에 필적하는 통신용 칩을 만들었다."}));
  EXPECT_EQ(read(restated_facts, "솔뫼일보는 가람의 칩 M1은 누리의 K9와 경쟁할 수 있는 수준이라고 보도했다."),
            (Facts{"솔뫼일보는 가람이 누리 K9에 필적하는 칩을 만들었다고 보도했다."}));
  EXPECT_TRUE(read(restated_facts, "가람의 칩 M1은 누리의 K9와 겨룰 수 있는 수준이 아니다.").empty());
}

TEST(Relatives, TellWhatAFigureWillBe) {
  const std::u16string text =
      u"솔뫼연구소에 따르면 2022년 40억 원 규모였던 가람의 드론 시장은 오는 2027년 90억 원으로 크게 커질 것으로 "
      u"보인다.";
  const SentenceWords words(text);
  const std::vector<SentencePart> parts = described_facts(words);
  ASSERT_EQ(parts.size(), 2u);
  EXPECT_EQ(to_utf8(parts.back().text),
            "솔뫼연구소에 따르면 가람의 드론 시장의 규모는 2027년 90억 원이 될 것으로 보인다.");
}

TEST(OnlyYear, IsThatOfATextWithOneTime) {
  EXPECT_EQ(only_year(u"누리의 매출은 2022년 4억 원이었다."), 2022);
  for (const std::u16string_view text : {u"2021년과 2022년에 올랐다.", u"2022년 3월에 올랐다.", u"2022년 이후 올랐다.",
                                         u"2022년 4분기에 올랐다.", u"1990년대에 올랐다.", u"4억 원이었다."})
    EXPECT_FALSE(only_year(text)) << to_utf8(text);
}

TEST(Names, AreNotPartsOfWhatStandsRoundThem) {
  EXPECT_EQ(read(naming_facts, "가람부 대변인 누리미는 웃었다."), (Facts{"누리미는 가람부 대변인이다."}));
  EXPECT_TRUE(read(naming_facts, "가람나라 대통령 월요일 집회에서 나온 말이다.").empty());
  EXPECT_TRUE(read(naming_facts, "그는 누리의 맛이 ‘피리’역할을 한다고 했다.").empty());
}

TEST(Names, AreToldWithTheAgeBeforeThem) {
  EXPECT_EQ(read(naming_facts, "52세의 마르코 밴은 웃었다."), (Facts{"마르코 밴은 52세다."}));
  EXPECT_EQ(read(naming_facts, "솔뫼 출신의 42세 도란 감독은 웃었다."), (Facts{"도란 감독은 42세다."}));
  EXPECT_TRUE(read(naming_facts, "12세의 어느 학생은 웃었다.").empty());
  EXPECT_TRUE(read(naming_facts, "가람의 대리인 신도란 씨는 웃었다.").empty());
}

TEST(Clauses, WithinWhatIsSeenAreNoFacts) {
  EXPECT_TRUE(facts("이 제도는 직원들이 사흘을 쉬지만, 같은 돈을 집으로 가져가는 것을 보게 한다.").empty());
  EXPECT_TRUE(facts("홍도윤은 가람에서 감독으로, 누리에서 코치로 2년 동안 일했다.").empty());
}

TEST(Clauses, SayMoreThanThatSomethingWasSaid) {
  EXPECT_EQ(facts("가람은 값을 내렸고, 이는 손님을 늘렸다."), (Facts{"가람은 값을 내렸다."}));
  EXPECT_EQ(facts("홍도윤도 전화를 쓰지 않으며 지내고 있다.").size(), 1u);
}

}  // namespace
}  // namespace haechi
