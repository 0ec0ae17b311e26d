// One sentence with several facts.
#include <gtest/gtest.h>

#include "extract/connectives.h"
#include "extract/facts.h"
#include "extract/lists.h"
#include "extract/naming.h"
#include "text/utf.h"

namespace haechi {
namespace {

using Facts = std::vector<std::string>;

Facts facts(std::string_view sentence) {
  Facts out;
  const std::u16string text = to_utf16(sentence);
  for (const std::u16string& fact : single_facts(SentenceWords(text))) out.push_back(to_utf8(fact));
  return out;
}

TEST(Facts, PartsClausesUnderOneTopic) {
  EXPECT_EQ(facts("솔뫼전자는 새 공장을 세웠고 이듬해 주가가 두 배로 뛰었다."),
            (Facts{"솔뫼전자는 새 공장을 세웠다.", "솔뫼전자는 이듬해 주가가 두 배로 뛰었다."}));
  EXPECT_EQ(facts("솔뫼전자는 새 공장을 세웠지만 누리통신은 공장을 팔았다."),
            (Facts{"솔뫼전자는 새 공장을 세웠다.", "누리통신은 공장을 팔았다."}));
}

TEST(Facts, GivesAnAttributeToItsOwner) {
  EXPECT_EQ(facts("가람전자는 매출 4조 원을 올렸지만 영업이익은 18% 줄었다."),
            (Facts{"가람전자는 매출 4조 원을 올렸다.", "가람전자의 영업이익은 18% 줄었다."}));
}

TEST(Facts, KeepsTheSourceOfFiguresOnEveryPart) {
  EXPECT_EQ(facts("가람연구소에 따르면 흰꼬리수리는 스무 마리이며 두루미는 쉰 마리다."),
            (Facts{"가람연구소에 따르면 흰꼬리수리는 스무 마리이다.", "가람연구소에 따르면 두루미는 쉰 마리다."}));
}

TEST(Facts, GivesEachQuotationToItsSpeaker) {
  EXPECT_EQ(facts("박소담 대표는 “공장을 옮기겠다”며 “일자리는 지키겠다”고 말했다."),
            (Facts{"박소담 대표는 “공장을 옮기겠다”고 말했다.", "박소담 대표는 “일자리는 지키겠다”고 말했다."}));
  EXPECT_EQ(facts("박소담 대표는 “비용은 늘었지만 매출은 줄지 않았다”고 말했다."),
            (Facts{"박소담 대표는 비용은 늘었다고 말했다.", "박소담 대표는 매출은 줄지 않았다고 말했다."}));
}

Facts utf8(const std::vector<std::u16string>& facts) {
  Facts out;
  for (const std::u16string& fact : facts) out.push_back(to_utf8(fact));
  return out;
}

Facts listed(std::string_view sentence) {
  const std::u16string text = to_utf16(sentence);
  return utf8(listed_facts(SentenceWords(text)));
}

Facts naming(std::string_view sentence) {
  const std::u16string text = to_utf16(sentence);
  return utf8(naming_facts(SentenceWords(text)));
}

TEST(Facts, GivesEachOfAListItsOwnFigure) {
  EXPECT_EQ(listed("솔뫼군은 31㎜, 너른시는 27㎜의 비를 맞았다."), (Facts{"솔뫼군은 31㎜의 비를 맞았다.", "너른시는 27㎜의 비를 맞았다."}));
  EXPECT_EQ(listed("가람전자가 매출 3조 원, 영업이익 2000억 원을 기록했다."),
            (Facts{"가람전자가 매출 3조 원을 기록했다.", "가람전자가 영업이익 2000억 원을 기록했다."}));
  EXPECT_EQ(listed("누리와 별빛이 각각 1%를 차지했다."), (Facts{"누리가 1%를 차지했다.", "별빛이 1%를 차지했다."}));
  EXPECT_EQ(utf8(bracketed_facts(u"2021년 점유율은 누리(12%)와 별빛(7%) 순이다.")), (Facts{"2021년 누리의 점유율은 12%다.", "2021년 별빛의 점유율은 7%다."}));
  EXPECT_EQ(utf8(bracketed_facts(u"가람 점유율이 71%로 가장 높고 누리(12%)가 뒤를 이었으며 별빛과 미리가 각각 2%였다.")),
            (Facts{"누리의 점유율은 12%다.", "가람의 점유율은 71%다.", "별빛의 점유율은 2%다.", "미리의 점유율은 2%다."}));
  EXPECT_TRUE(listed("가람전자는 공장, 창고와 가게를 지었다.").empty());
  EXPECT_TRUE(bracketed_facts(u"누리(12개)와 별빛(7개)이 남았다.").empty());
}

TEST(Facts, CountsTheGreatOnes) {
  const std::u16string text = u"지난해 4대 가전 기업은 매출이 늘었다.", other = u"버스 4대가 기업 앞에 섰다.";
  EXPECT_EQ(to_utf8(counted_fact(SentenceWords(text))), "지난해 가전 기업 4곳은 매출이 늘었다.");
  EXPECT_TRUE(counted_fact(SentenceWords(other)).empty());
}

TEST(Facts, TellsWhoTheNamedAre) {
  EXPECT_EQ(naming("국내 2위 선사인 누리해운이 배를 샀다."), (Facts{"누리해운은 국내 2위 선사다."}));
  EXPECT_EQ(naming("가람의 공동 창업자 이노을 박사는 떠났다."), Facts{});  // not surely the whole name
  EXPECT_EQ(naming("가람의 공동 창업자 다니엘 노바크는 떠났다."), (Facts{"다니엘 노바크는 가람의 공동 창업자다."}));
  EXPECT_EQ(naming("이소담 가람전자 대표는 웃었다."), (Facts{"이소담은 가람전자 대표다."}));
  EXPECT_EQ(naming("가람의 로봇 ‘도란’, 누리의 ‘미리내’가 나왔다."), (Facts{"도란은 가람의 로봇이다.", "미리내는 누리의 로봇이다."}));
  EXPECT_TRUE(naming("대표적인 사례는 지난해의 가뭄이다.").empty());
}

TEST(Facts, LeavesASentenceWithOneFactAlone) {
  EXPECT_TRUE(facts("솔뫼전자는 지난해 가장 큰 공장을 세우고 있다.").empty());
  EXPECT_TRUE(facts("솔뫼전자가 최고 경영자를 새로 뽑았다고 밝혔다.").empty());
  EXPECT_TRUE(facts("비가 오면 공사가 며칠 더 늦어진다.").empty());
}

TEST(Facts, EndsAClauseAsASentence) {
  const auto finite = [](const char* word, bool past) {
    const auto form = finite_form(to_utf16(word), {true, past, {}});
    return form ? to_utf8(form->text) : std::string("-");
  };
  EXPECT_EQ(finite("늘었으며", true), "늘었다");
  EXPECT_EQ(finite("조달하며", true), "조달했다");
  EXPECT_EQ(finite("추진하며", false), "추진하다");
  EXPECT_EQ(finite("수도이며", false), "수도이다");
  EXPECT_EQ(finite("세웠으나", true), "세웠다");
  EXPECT_EQ(finite("필요하다며", true), "필요하다고");
  EXPECT_EQ(finite("광고", true), "-");
  EXPECT_EQ(finite("하지만", true), "-");
}

}  // namespace
}  // namespace haechi
