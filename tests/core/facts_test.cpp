// One sentence with several facts.
#include <gtest/gtest.h>

#include "extract/baselines.h"
#include "extract/changes.h"
#include "extract/connectives.h"
#include "extract/facts.h"
#include "extract/lists.h"
#include "extract/measures.h"
#include "extract/naming.h"
#include "extract/notes.h"
#include "extract/relatives.h"
#include "extract/scope.h"
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
            (Facts{"박소담 대표는 공장을 옮기겠다고 말했다.", "박소담 대표는 일자리는 지키겠다고 말했다."}));
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
  EXPECT_EQ(listed("솔뫼군은 31㎜, 너른시는 27㎜의 비를 맞았다."),
            (Facts{"솔뫼군은 31㎜의 비를 맞았다.", "너른시는 27㎜의 비를 맞았다."}));
  EXPECT_EQ(listed("가람전자가 매출 3조 원, 영업이익 2000억 원을 기록했다."),
            (Facts{"가람전자가 매출 3조 원을 기록했다.", "가람전자가 영업이익 2000억 원을 기록했다."}));
  EXPECT_EQ(listed("누리와 별빛이 각각 1%를 차지했다."), (Facts{"누리가 1%를 차지했다.", "별빛이 1%를 차지했다."}));
  EXPECT_EQ(utf8(bracketed_facts(u"2021년 점유율은 누리(12%)와 별빛(7%) 순이다.")),
            (Facts{"2021년 누리의 점유율은 12%다.", "2021년 별빛의 점유율은 7%다."}));
  EXPECT_EQ(
      utf8(bracketed_facts(u"가람 점유율이 71%로 가장 높고 누리(12%)가 뒤를 이었으며 별빛과 미리가 각각 2%였다.")),
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
  EXPECT_EQ(naming("가람의 로봇 ‘도란’, 누리의 ‘미리내’가 나왔다."),
            (Facts{"도란은 가람의 로봇이다.", "미리내는 누리의 로봇이다."}));
  EXPECT_TRUE(naming("대표적인 사례는 지난해의 가뭄이다.").empty());
}

TEST(Facts, LeavesASentenceWithOneFactAlone) {
  EXPECT_TRUE(facts("솔뫼전자는 지난해 가장 큰 공장을 세우고 있다.").empty());
  EXPECT_TRUE(facts("솔뫼전자가 최고 경영자를 새로 뽑았다고 밝혔다.").empty());
  EXPECT_TRUE(facts("비가 오면 공사가 며칠 더 늦어진다.").empty());
}

TEST(Facts, EndsAClauseAsASentence) {
  const auto finite = [](const char* word, bool past) {
    JoinContext context;
    context.comma = true;
    context.ending = past ? u"했다" : u"한다";
    const auto form = finite_form(to_utf16(word), context);
    return form ? to_utf8(form->text) : std::string("-");
  };
  EXPECT_EQ(finite("늘었으며", true), "늘었다");
  EXPECT_EQ(finite("조달하며", true), "조달했다");
  EXPECT_EQ(finite("추진하며", false), "추진한다");
  EXPECT_EQ(finite("열리며", false), "열린다");
  EXPECT_EQ(finite("높으며", false), "높다");
  EXPECT_EQ(finite("어려우며", false), "어렵다");
  EXPECT_EQ(finite("지으며", true), "지었다");
  EXPECT_EQ(finite("상장해", true), "상장했다");
  EXPECT_EQ(finite("지난해", true), "-");
  EXPECT_EQ(finite("수도이며", false), "수도이다");
  EXPECT_EQ(finite("세웠으나", true), "세웠다");
  EXPECT_EQ(finite("필요하다며", true), "필요하다고");
  EXPECT_EQ(finite("광고", true), "-");
  EXPECT_EQ(finite("하지만", true), "-");
}

TEST(Facts, SharesHowTheSentenceEnds) {
  EXPECT_EQ(facts("솔뫼시는 다리를 놓고, 강둑을 높일 예정이다."),
            (Facts{"솔뫼시는 다리를 놓을 예정이다.", "솔뫼시는 강둑을 높일 예정이다."}));
  EXPECT_EQ(facts("솔뫼시는 다리를 늘리며 강둑을 높이고 있다."),
            (Facts{"솔뫼시는 다리를 늘리고 있다.", "솔뫼시는 강둑을 높이고 있다."}));
  EXPECT_EQ(facts("솔뫼전자는 누리통신과 협업해 새 칩을 만들기로 했다."),
            (Facts{"솔뫼전자는 누리통신과 협업하기로 했다.", "솔뫼전자는 새 칩을 만들기로 했다."}));
}

TEST(Facts, PartsWhatStandsAgainstEachOther) {
  EXPECT_EQ(facts("솔뫼시는 인구가 줄어드는 반면 누리시는 인구가 늘고 있다."),
            (Facts{"솔뫼시는 인구가 줄어든다.", "누리시는 인구가 늘고 있다."}));
  EXPECT_EQ(facts("도란은 한 시간을 달리는 소형 로봇으로, 값은 300만 원이다."),
            (Facts{"도란은 한 시간을 달리는 소형 로봇이다.", "도란의 값은 300만 원이다."}));
}

TEST(Facts, NamesWhatAPartIsOf) {
  EXPECT_EQ(facts("솔뫼시는 공사비 500억원을 들였고, 이 가운데 시가 200억원을 냈다."),
            (Facts{"솔뫼시는 공사비 500억원을 들였다.", "공사비 500억원 가운데 시가 200억원을 냈다."}));
}

TEST(Facts, KeepsWhatIsSaidWithWhoSaysIt) {
  EXPECT_EQ(facts("솔뫼호는 세 번 고쳤지만 첫 항해만 한 관심을 끌지는 못했다고 가람신문은 평가했다."),
            (Facts{"솔뫼호는 세 번 고쳤다고 가람신문은 평가했다.",
                   "솔뫼호는 첫 항해만 한 관심을 끌지는 못했다고 가람신문은 평가했다."}));
  // who says the second may not say the first
  EXPECT_EQ(facts("시는 다리를 고쳤고 주민들은 다리가 위험하다고 말했다."),
            (Facts{"주민들은 다리가 위험하다고 말했다."}));
}

TEST(Facts, LeavesAVerbThatDescribesANounWithIt) {
  EXPECT_TRUE(facts("시는 값을 낮추며 품질을 높이는 가게에 상을 준다.").empty());
}

TEST(Facts, TellsFiguresAsWhatTheyMeasure) {
  const auto measured = [](const char* sentence) {
    const std::u16string text = to_utf16(sentence);
    return utf8(measured_facts(SentenceWords(text)));
  };
  EXPECT_EQ(measured("가람연구소에 따르면 솔뫼시는 71%의 재활용 수준을 보였다."),
            (Facts{"가람연구소에 따르면 솔뫼시의 재활용 수준은 71%다."}));
  EXPECT_EQ(measured("솔뫼전자는 매출 3조 원을 기록했다."), (Facts{"솔뫼전자의 매출은 3조 원이다."}));
  EXPECT_EQ(measured("솔뫼전자는 2억 달러를 조달했다."), (Facts{"솔뫼전자가 조달한 금액은 2억 달러다."}));
  EXPECT_TRUE(measured("솔뫼전자는 직원 300명을 뽑았다.").empty());
  EXPECT_EQ(to_utf8(converted_fact(u"솔뫼전자는 2억 달러(약 2800억 원)를 조달했다.")),
            "솔뫼전자는 약 2800억 원을 조달했다.");
  EXPECT_TRUE(converted_fact(u"솔뫼전자(대표 이소담)는 2억 달러를 조달했다.").empty());
}

TEST(Facts, TellsWhatAClauseSaysOfItsNoun) {
  const auto described = [](const char* sentence) {
    const std::u16string text = to_utf16(sentence);
    Facts out;
    for (const SentencePart& part : described_facts(SentenceWords(text))) out.push_back(to_utf8(part.text));
    return out;
  };
  EXPECT_EQ(described("최근 누리에 합류한 한바다 책임자가 나섰다."), (Facts{"한바다 책임자는 최근 누리에 합류했다."}));
  EXPECT_EQ(described("솔뫼시는 가게가 비닐봉지를 팔지 못하게 하는 강한 조례를 발표했다."),
            (Facts{"솔뫼시의 조례는 가게가 비닐봉지를 팔지 못하게 한다."}));
  EXPECT_EQ(described("도란은 지난달 솔뫼가 공개한 로봇이다."), (Facts{"지난달 솔뫼가 도란을 공개했다."}));
  EXPECT_TRUE(described("솔뫼시는 강을 건너는 다리를 놓았다.").empty());
  EXPECT_TRUE(described("솔뫼시는 가게가 비닐봉지를 팔지 못하게 하는 조례를 검토하고 있다.").empty());
}

TEST(Facts, TellsWhatAFigureIsMeasuredAgainst) {
  const auto against = [](const char* sentence, const char* topic = "") {
    const std::u16string text = to_utf16(sentence), before = to_utf16(topic);
    return utf8(baseline_facts(SentenceWords(text), before));
  };
  EXPECT_EQ(against("올해 솔뫼의 사과값은 한 달 전(6만 원)보다 20% 내렸다."),
            (Facts{"한 달 전 솔뫼의 사과값은 6만 원이다."}));
  EXPECT_EQ(against("솔뫼의 접종률은 96%로 전국 평균(97%)과 차이가 없다."),
            (Facts{"전국 평균 솔뫼의 접종률은 97%다."}));
  EXPECT_EQ(against("나루연구소에 따르면 외국인 투자는 2021년(3440억 달러)의 10%도 안 된다."),
            (Facts{"나루연구소에 따르면 2021년 외국인 투자는 3440억 달러다."}));
  EXPECT_EQ(against("지난해 같은 때(57명)의 7배를 넘는다.", "솔뫼의 환자"),
            (Facts{"지난해 같은 때 솔뫼의 환자는 57명이다."}));
  EXPECT_TRUE(against("홍도윤(53)의 솔뫼전자는 누리(나루시)보다 크다.").empty());
  EXPECT_TRUE(against("솔뫼의 값은 새 투자 때(31억 원)보다 올랐다.").empty());
}

TEST(Facts, TellsWhatIsHeldToBeSo) {
  const auto held = [](const char* sentence) {
    const std::u16string text = to_utf16(sentence);
    return to_utf8(held_fact(SentenceWords(text)));
  };
  EXPECT_EQ(held("그러나 솔뫼의 기술은 누리보다 두 해 뒤처진다는 평가를 받는다."),
            "솔뫼의 기술은 누리보다 두 해 뒤처진다.");
  EXPECT_EQ(held("솔뫼가 다리를 아직 놓지 못하고 있다는 것이다."), "솔뫼가 다리를 아직 놓지 못하고 있다.");
  EXPECT_EQ(held("솔뫼가 다리를 놓아 주겠다는 것이다."), "");
  EXPECT_EQ(held("솔뫼가 다리를 놓았다고 시는 밝혔다."), "");
}

TEST(Facts, GivesVerbsInARowWhatTheyAreDoneTo) {
  EXPECT_EQ(
      facts("솔뫼시는 4조 원 규모의 예산안을 편성해 11일 시의회에 제출했다."),
      (Facts{"솔뫼시는 4조 원 규모의 예산안을 편성했다.", "솔뫼시는 4조 원 규모의 예산안을 11일 시의회에 제출했다."}));
  EXPECT_EQ(facts("강하나는 16골을 넣어 득점 순위 4위에 올랐다."),
            (Facts{"강하나는 16골을 넣었다.", "강하나는 득점 순위 4위에 올랐다."}));
  EXPECT_EQ(facts("안 당선인은 684표를 얻어 662표를 받은 길상우 후보를 22표 차로 제쳤다."),
            (Facts{"안 당선인은 684표를 얻었다.", "안 당선인은 662표를 받은 길상우 후보를 22표 차로 제쳤다."}));
  EXPECT_EQ(facts("이번 선거는 군수가 자리를 잃으면서 치러졌다."), (Facts{"군수가 자리를 잃었다."}));
  EXPECT_EQ(facts("홍도윤 대표는 “값이 내렸다”면서 “틈은 커진다”며 낙관을 경계했다."),
            (Facts{"홍도윤 대표는 값이 내렸다고 말했다.", "홍도윤 대표는 틈은 커진다고 말했다.",
                   "홍도윤 대표는 낙관을 경계했다."}));
}

TEST(Facts, LeavesTogetherWhatIsOneThing) {
  const auto listed = [](const char* sentence) {
    const std::u16string text = to_utf16(sentence);
    return utf8(listed_facts(SentenceWords(text)));
  };
  EXPECT_TRUE(listed("솔뫼시의회는 조례안을 찬성 24표, 반대 15표, 기권 2표로 통과시켰다.").empty());
  EXPECT_TRUE(listed("솔뫼병원은 지하 2층, 지상 7층에 150병상 규모다.").empty());
  const std::u16string vote = u"솔뫼다리 건설안은 찬성 20표, 반대 21표로 한 표가 모자라 부결됐다.";
  EXPECT_EQ(to_utf8(without_tally(SentenceWords(vote))), "솔뫼다리 건설안은 한 표가 모자라 부결됐다.");
  EXPECT_EQ(facts("홍도윤 연구원은 값을 7만 원으로 낮추면서도 “앞날은 밝다”고 평가했다."),
            (Facts{"홍도윤 연구원은 값을 7만 원으로 낮췄다.", "홍도윤 연구원은 앞날은 밝다고 평가했다."}));
  EXPECT_EQ(facts("홍도윤 소장은 “물이 흐렸을 가능성이 크다”며 “길도 살핀다”고 말했다."),
            (Facts{"홍도윤 소장은 물이 흐렸을 가능성이 크다고 말했다.", "홍도윤 소장은 길도 살핀다고 말했다."}));
  EXPECT_EQ(facts("홍도윤 대표는 “넓히는 것은 반갑지만 이익은 볼 만하다”고 말했다."),
            (Facts{"홍도윤 대표는 넓히는 것은 반갑다고 말했다.", "홍도윤 대표는 이익은 볼 만하다고 말했다."}));
}

TEST(Facts, TellsWhatEachOfSeveralGave) {
  const auto listed = [](const char* sentence) {
    const std::u16string text = to_utf16(sentence);
    return utf8(listed_facts(SentenceWords(text)));
  };
  EXPECT_EQ(listed("투표율은 솔뫼대 64%, 누리대 88%였다."),
            (Facts{"솔뫼대의 투표율은 64%였다.", "누리대의 투표율은 88%였다."}));
  EXPECT_EQ(utf8(bracketed_facts(u"온라인 투표에서 솔뫼대 71.4%, 누리대 54.5%의 찬성으로 통합안이 가결됐다.")),
            (Facts{"솔뫼대의 찬성률은 71.4%다.", "누리대의 찬성률은 54.5%다."}));
  EXPECT_EQ(utf8(bracketed_facts(u"교수(62.5%)와 직원(58.1%)의 찬성이 결과를 갈랐다.")),
            (Facts{"교수의 찬성률은 62.5%다.", "직원의 찬성률은 58.1%다."}));
}

TEST(Facts, GivesTheLaterVerbWhatIsItsOwn) {
  EXPECT_EQ(facts("강하나는 15일 떠나 검사를 받으며, 이르면 24일 누리전에서 뛸 수 있다."),
            (Facts{"강하나는 15일 떠나 검사를 받는다.", "강하나는 이르면 24일 누리전에서 뛸 수 있다."}));
  EXPECT_TRUE(facts("솔뫼는 빈자리를 박두리를 임대해 메울 계획이다.").empty());
  EXPECT_TRUE(facts("이달에는 25일까지만 171명이 나왔다.").empty());
  EXPECT_EQ(facts("국비가 92억 원, 도비가 35억 원이고 나머지는 시가 냈다."),
            (Facts{"국비가 92억 원, 도비가 35억 원이다.", "나머지는 시가 냈다."}));
  EXPECT_EQ(facts("안 시장은 세 곳에서 앞섰으나, 절반이 사는 읍에서 길 후보를 112표 앞섰다."),
            (Facts{"안 시장은 세 곳에서 앞섰다.", "안 시장은 절반이 사는 읍에서 길 후보를 112표 앞섰다."}));
  EXPECT_EQ(facts("정원은 솔뫼대 312명, 누리대 28명인데, 통합대학은 340명을 뽑는다."),
            (Facts{"정원은 솔뫼대 312명, 누리대 28명이다.", "통합대학은 340명을 뽑는다."}));
}

TEST(Facts, TellsTheValuesBeforeAndBehindAChange) {
  const auto changed = [](const char* sentence) {
    const std::u16string text = to_utf16(sentence);
    return utf8(changed_facts(SentenceWords(text)));
  };
  EXPECT_EQ(changed("이나라 연구원에 따르면 솔뫼강의 물고기는 2014년 19종에서 올해 34종으로 늘었다."),
            (Facts{"이나라 연구원에 따르면 2014년 솔뫼강의 물고기는 19종이다.",
                   "이나라 연구원에 따르면 올해 솔뫼강의 물고기는 34종이다."}));
  EXPECT_EQ(changed("솔뫼시의 재활용률은 올해 40%에서 내년 약 52%로 오를 전망이다."),
            (Facts{"올해 솔뫼시의 재활용률은 40%다.", "솔뫼시의 재활용률은 내년 약 52%로 오를 전망이다."}));
  EXPECT_TRUE(changed("솔뫼전자는 2014년 3개에서 올해 5개로 늘렸다.").empty());
  EXPECT_TRUE(changed("열차는 2014년 솔뫼역에서 올해 누리역으로 바뀌었다.").empty());
}

TEST(Facts, TellsTheOrderOfThoseInAList) {
  EXPECT_EQ(utf8(bracketed_facts(u"누리 점유율이 85%로 가장 높았고, 이어 별빛(10%)과 미리(2%) 순이었다.")),
            (Facts{"별빛의 점유율은 10%다.", "미리의 점유율은 2%다.", "누리의 점유율은 85%다.",
                   "누리의 점유율은 1위다.", "별빛의 점유율은 2위다.", "미리의 점유율은 3위다."}));
}

TEST(Facts, GivesEachSentenceOfAQuotationToItsSpeaker) {
  EXPECT_EQ(facts("박소담 대표는 “공장은 낡았다. 그래서 새로 짓는다.”라고 지난주 기자들에게 말했다."),
            (Facts{"박소담 대표는 공장은 낡았다고 지난주 기자들에게 말했다.",
                   "박소담 대표는 새로 짓는다고 지난주 기자들에게 말했다."}));
}

TEST(Facts, GivesTheSpeakerToClausesWithTopicsOfTheirOwn) {
  const std::u16string text = u"가람신문은 강물이 줄고 있으며, 물이 는 곳은 호수뿐이라고 비판했다.";
  EXPECT_EQ(utf8(single_facts(SentenceWords(text), u"가람신문")),
            (Facts{"가람신문은 강물이 줄고 있다고 비판했다.", "가람신문은 물이 는 곳은 호수뿐이라고 비판했다."}));
}

TEST(Facts, LeavesOutWhoASpeakerIs) {
  const std::u16string text = u"가람의 공동 창업자 이노을은 솔뫼신문과의 인터뷰에서 “값이 내렸다”고 말했다.",
                       plain = u"이노을은 “값이 내렸다”고 말했다.";
  EXPECT_EQ(to_utf8(with_brief_speaker(SentenceWords(text), u"이노을")), "이노을은 “값이 내렸다”고 말했다.");
  EXPECT_TRUE(with_brief_speaker(SentenceWords(plain), u"이노을").empty());
}

TEST(Facts, KeepsAQuotationThatIsPartOfASentence) {
  EXPECT_TRUE(facts("박소담 대표는 “낡은 시장”을 바로잡겠다고 말했다.").empty());
}

TEST(Facts, KeepsWhatIsGrantedApartFromWhatIsAdded) {
  EXPECT_EQ(facts("박소담 대표는 값이 오를 것이라는 점은 인정하면서 품질을 높여야 한다고 덧붙였다."),
            (Facts{"박소담 대표는 값이 오를 것이라는 점은 인정했다.", "박소담 대표는 품질을 높여야 한다고 덧붙였다."}));
}

TEST(Facts, ReadsNotesInBrackets) {
  const auto noted = [](const char* sentence) {
    const std::u16string text = to_utf16(sentence);
    return utf8(noted_facts(SentenceWords(text)));
  };
  EXPECT_EQ(noted("주민 김솔 씨(74)는 웃었다."), (Facts{"주민 김솔 씨는 74세다."}));
  EXPECT_EQ(noted("솔뫼전자(대표 이노을)가 문을 열었다."), (Facts{"솔뫼전자의 대표는 이노을이다."}));
  EXPECT_EQ(noted("가게 모임(회원이 300명 이상)이 열렸다."), (Facts{"가게 모임의 회원은 300명 이상이다."}));
  EXPECT_TRUE(noted("솔뫼전자(12)가 인공지능(AI) 칩을 냈다.").empty());
  EXPECT_EQ(to_utf8(without_figure_brackets(u"칩은 5㎚(10억 분의 1m)다.")), "칩은 5㎚다.");
  EXPECT_EQ(to_utf8(without_figure_brackets(u"인공지능(AI) 칩이다.")), "인공지능(AI) 칩이다.");
}

TEST(Facts, GivesEarningsToWhoEarnsThem) {
  const std::u16string text = u"최근 솔뫼전자가 발표한 지난해 매출은 3조 원이다.",
                       other = u"최근 솔뫼전자가 발표한 새 칩은 빠르다.";
  EXPECT_EQ(to_utf8(owned_measure(SentenceWords(text))), "솔뫼전자의 지난해 매출은 3조 원이다.");
  EXPECT_TRUE(owned_measure(SentenceWords(other)).empty());
}

TEST(Facts, TellsWhatARemarkIsAbout) {
  const std::u16string text = u"가람신문은 솔뫼의 새 배 솔뫼호에 대해 “가장 빠른 배에 가깝다”고 평가했다.",
                       own = u"가람신문은 솔뫼호에 대해 “배가 빠르다”고 평가했다.";
  EXPECT_EQ(to_utf8(remark_fact(SentenceWords(text))), "가람신문은 새 배 솔뫼호가 가장 빠른 배에 가깝다고 평가했다.");
  EXPECT_TRUE(remark_fact(SentenceWords(own)).empty());
}

TEST(Facts, ShortensALongSource) {
  const std::u16string text = u"가람부 산하 솔뫼연구소가 지난달 펴낸 ‘물 보고서’에 따르면 강물이 줄었다.";
  EXPECT_EQ(to_utf8(with_brief_source(SentenceWords(text), u"솔뫼연구소")), "솔뫼연구소에 따르면 강물이 줄었다.");
  EXPECT_TRUE(with_brief_source(SentenceWords(text), u"누리").empty());
}

TEST(Baselines, NeedNoBrackets) {
  const auto from = [](std::string_view sentence, std::string_view topic, std::string_view before) {
    const std::u16string text = to_utf16(sentence), about = to_utf16(topic), last = to_utf16(before);
    Facts out;
    for (const std::u16string& fact : baseline_facts(SentenceWords(text), about, last)) out.push_back(to_utf8(fact));
    return out;
  };
  EXPECT_EQ(from("지난해 90편보다 줄어든 규모다.", "올해 음악제", ""), Facts{"지난해 음악제는 90편이다."});
  EXPECT_EQ(from("지난달 26일의 11명과 비교하면 두 배다.", "", "솔뫼군은 독감 환자가 27명으로 늘었다고 밝혔다."),
            Facts{"지난달 26일 독감 환자는 11명이다."});
  EXPECT_EQ(from("1월에는 5.2대 1이었다.", "", "2월 솔뫼 청약의 평균 경쟁률이 8.7대 1로 올랐다."),
            Facts{"1월 솔뫼 청약의 평균 경쟁률은 5.2대 1이다."});
  EXPECT_EQ(from("2013년의 6㎞보다 높다.", "", "연기가 분화구 위 9㎞까지 치솟았다."), Facts{"2013년 연기는 6㎞다."});
  EXPECT_EQ(from("올해 권고량 74만 톤보다 적다.", "솔뫼위원회", ""), Facts{});
  EXPECT_EQ(from("직원 12명보다 많다.", "솔뫼전자", ""), Facts{});
}

TEST(Reasons, AreFactsOfTheirOwn) {
  const auto of = [](std::string_view sentence) {
    const std::u16string text = to_utf16(sentence);
    return to_utf8(reason_fact(SentenceWords(text)));
  };
  EXPECT_EQ(of("음악제의 예산이 크게 줄었기 때문이다."), "음악제의 예산이 크게 줄었다.");
  EXPECT_EQ(of("값이 내린 것은 물량이 풀렸기 때문이다."), "");
  EXPECT_EQ(of("예산이 넉넉하기 때문이다."), "");
}

TEST(Facts, ANounBeforeTheReasonIsNoVerb) {
  EXPECT_EQ(facts("갑자기 쏟아진 소나기 때문에 행사는 늦게 시작됐지만 관객은 자리를 지켰다.").front(),
            "갑자기 쏟아진 소나기 때문에 행사는 늦게 시작됐다.");
}

TEST(Facts, TellsWhatADatedClauseSaysOfItsNoun) {
  const auto described = [](const char* sentence) {
    const std::u16string text = to_utf16(sentence);
    Facts out;
    for (const SentencePart& part : described_facts(SentenceWords(text))) out.push_back(to_utf8(part.text));
    return out;
  };
  EXPECT_EQ(described("2017년에 창단한 무진은 결승에 올랐다."), (Facts{"무진은 2017년에 창단했다."}));
  EXPECT_EQ(described("2023년 내놓은 전작 '도란1'은 빨랐다."), (Facts{"전작 '도란1'은 2023년 내놓았다."}));
  EXPECT_EQ(described("2021년 인수한 솔뫼가 흑자를 냈다."), (Facts{"2021년 솔뫼를 인수했다."}));
  EXPECT_TRUE(described("2021년에 다친 사람은 세 명이다.").empty());
  EXPECT_TRUE(described("솔뫼는 28일 발표한 자료에서 값을 내렸다.").empty());
}

TEST(Facts, NamesWhoHoldsTheOfficeBeforeAName) {
  const std::u16string text = u"심사위원장을 맡은 프랑스 감독 마르셀 뒤랑은 웃었다.";
  const std::vector<SentencePart> parts = described_facts(SentenceWords(text));
  ASSERT_EQ(parts.size(), 1u);
  EXPECT_EQ(to_utf8(parts[0].text), "마르셀 뒤랑은 심사위원장을 맡았다.");
}

}  // namespace
}  // namespace haechi
