// One sentence with several facts.
#include <gtest/gtest.h>

#include "extract/connectives.h"
#include "extract/facts.h"
#include "text/utf.h"

namespace haechi {
namespace {

using Facts = std::vector<std::string>;

Facts facts(std::string_view sentence) {
  Facts out;
  for (const std::u16string& fact : single_facts(to_utf16(sentence))) out.push_back(to_utf8(fact));
  return out;
}

TEST(Facts, PartsClausesUnderOneTopic) {
  EXPECT_EQ(facts("솔뫼전자는 새 공장을 세웠고 이듬해 주가가 두 배로 뛰었다."),
            (Facts{"솔뫼전자는 새 공장을 세웠다.", "솔뫼전자는 이듬해 주가가 두 배로 뛰었다."}));
  EXPECT_EQ(facts("솔뫼전자는 새 공장을 세웠지만 누리통신은 공장을 팔았다."),
            (Facts{"솔뫼전자는 새 공장을 세웠다.", "누리통신은 공장을 팔았다."}));
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
