// Korean sentences as statements: modality, speakers, roles, words without blanks, Han characters.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "korean_support.h"

namespace haechi {
namespace {

Statement read(const std::string& sentence) { return read_korean_text(Text::from_utf8(sentence)); }

const Term* find_term(const Statement& s, std::u16string_view key) {
  const auto it = std::find_if(s.terms.begin(), s.terms.end(), [&](const Term& t) { return t.key == key; });
  return it == s.terms.end() ? nullptr : &*it;
}

bool speaks(const Statement& s, std::u16string_view key) {
  return std::any_of(s.speakers.begin(), s.speakers.end(), [&](const Speaker& k) { return k.key == key; });
}

struct Firmness {
  const char* sentence;
  Modality modality;
};
class KoreanModality : public testing::TestWithParam<Firmness> {};
TEST_P(KoreanModality, IsRead) {
  EXPECT_EQ(read(GetParam().sentence).modality, GetParam().modality) << GetParam().sentence;
}

INSTANTIATE_TEST_SUITE_P(Sentences, KoreanModality,
                         testing::Values(Firmness{"정부가 새 규정을 발표했다.", Modality::Fact},
                                         Firmness{"정부는 올해 계획을 공개했다.", Modality::Fact},
                                         Firmness{"공장을 짓는 것은 쉬운 일이었다.", Modality::Fact},
                                         Firmness{"수출이 더 늘어날 전망이다.", Modality::Forecast},
                                         Firmness{"값이 곧 내려갈 것이다.", Modality::Forecast},
                                         Firmness{"값이 곧 내려가리라는 소식이다.", Modality::Forecast},
                                         Firmness{"공장이 문을 닫을 수 있다.", Modality::Possibility},
                                         Firmness{"정부는 세금을 낮추기로 했다.", Modality::Plan},
                                         Firmness{"회사는 공장을 팔려고 한다.", Modality::Plan},
                                         Firmness{"공장은 내년에 문을 열 예정이다.", Modality::Plan},
                                         Firmness{"수요가 줄어든 것으로 보인다.", Modality::Estimate},
                                         Firmness{"회사가 팔린 것으로 알려졌다.", Modality::Hearsay},
                                         Firmness{"공장이 문을 닫는대요", Modality::Hearsay},
                                         Firmness{"회사가 팔렸다던데", Modality::Hearsay},
                                         Firmness{"정부는 세금을 낮춰야 한다.", Modality::Duty},
                                         Firmness{"값이 오르면 수요가 준다.", Modality::Condition}));

struct Denied {
  const char* sentence;
  std::u16string_view word;
  bool denied;
};
class KoreanDenial : public testing::TestWithParam<Denied> {};
TEST_P(KoreanDenial, IsRead) {
  const Statement s = read(GetParam().sentence);
  const Term* term = find_term(s, GetParam().word);
  ASSERT_TRUE(term) << GetParam().sentence;
  EXPECT_EQ(term->negated, GetParam().denied) << GetParam().sentence;
}

INSTANTIATE_TEST_SUITE_P(Forms, KoreanDenial,
                         testing::Values(Denied{"그 회사는 수출하지 못하리라고 내다봤다.", u"수출", true},
                                         Denied{"그 회사는 수출하리라고 내다봤다.", u"수출", false},
                                         Denied{"그 회사는 장비를 수출할 수 없게 되었다.", u"수출", true},
                                         Denied{"안 의원은 협상에 나섰다.", u"의원", false},
                                         Denied{"강민수는 수출 통제가 금지가 아니라고 선을 그었다.", u"금지", true},
                                         Denied{"회사는 인력을 축소한 대신 장비를 늘렸다.", u"축소", false},
                                         Denied{"회사는 인력을 축소하는 대신 장비를 늘렸다.", u"축소", true},
                                         Denied{"회사는 인력을 축소했고 그 대신 장비를 늘렸다.", u"축소", false},
                                         Denied{"미등록 업체가 물건을 팔았다.", u"미등록", true},
                                         Denied{"미국 업체가 물건을 팔았다.", u"미국", false}));

struct Said {
  const char* sentence;
  std::u16string_view speaker;
};
class KoreanSpeaker : public testing::TestWithParam<Said> {};
TEST_P(KoreanSpeaker, IsFound) {
  EXPECT_TRUE(speaks(read(GetParam().sentence), GetParam().speaker)) << GetParam().sentence;
}

INSTANTIATE_TEST_SUITE_P(Frames, KoreanSpeaker,
                         testing::Values(Said{"엔비디아는 수요가 늘었다고 밝혔다.", u"엔비디아"},
                                         Said{"엔비디아에 따르면 수요가 늘었다.", u"엔비디아"},
                                         Said{"\"수요가 늘었다\"고 엔비디아가 밝혔다.", u"엔비디아"},
                                         Said{"수요가 늘었다는 게 엔비디아의 설명이다.", u"엔비디아"},
                                         Said{"수요가 늘었다고 말한 곳은 엔비디아다.", u"엔비디아"},
                                         Said{"수요가 늘었다는 말은 엔비디아가 했다.", u"엔비디아"},
                                         Said{"수요가 늘 때라는 말은 강민수가 했다.", u"강민수"},
                                         Said{"수요가 늘었다는 분석은 강민수 교수에게서 나왔다.", u"강민수"},
                                         Said{"수요가 늘었다, 이건 강민수 교수의 말이다.", u"강민수"},
                                         Said{"수요가 늘었다는 주장은 강민수의 입에서 나왔다.", u"강민수"},
                                         Said{"강민수는 수요가 늘겠다고 밝혔다고 엔비디아가 보도했다.", u"엔비디아"},
                                         Said{"강민수는 수요가 늘겠다고 밝혔다고 엔비디아가 보도했다.", u"강민수"},
                                         Said{"강민수 엔비디아 원장은 수요가 늘었다고 말했다.", u"강민수"},
                                         Said{"강민수 대표는 수요가 늘었다고 말했다.", u"강민수"}));

TEST(KoreanSpeaker, IsWhomAnOfficeAsksForAndNotWhoActsInWhatIsSaid) {
  const Statement s = read("엔비디아가 값을 내렸다고 전한 의원은 강민수다.");
  EXPECT_TRUE(speaks(s, u"강민수"));
  EXPECT_FALSE(speaks(s, u"엔비디아"));
}

TEST(KoreanSpeaker, NobodySpeaksInAPlainSentence) {
  EXPECT_TRUE(read("엔비디아의 수요가 늘었다.").speakers.empty());
  EXPECT_TRUE(read("엔비디아는 뛰어난 회사로 평가된다.").speakers.empty());
}

TEST(KoreanRoles, APronounIsNoPartOfAWord) {
  const Text text = Text::from_utf8("원장의 나이는 쉰이 넘었다.");
  const Statement said = read_korean_text(text);
  EXPECT_FALSE(said.has_pronoun);
  ASSERT_GE(said.terms.size(), 2u);
  EXPECT_EQ(said.terms[1].key, u"나이");
  EXPECT_EQ(said.terms[1].role, TermRole::Topic);
}

TEST(KoreanRoles, CleftSentenceNamesItsSubjectLast) {
  const Statement s = read("그 회사를 세운 건 강민수다.");
  ASSERT_NE(find_term(s, u"강민수"), nullptr);
  EXPECT_EQ(find_term(s, u"강민수")->role, TermRole::Subject);
}

TEST(KoreanRoles, ParticleOfAnAdverbIsNotTheSubjects) {
  const Statement s = read("강민수 대표는 이번에 회사를 팔았다.");
  ASSERT_NE(find_term(s, u"강민수"), nullptr);
  EXPECT_EQ(find_term(s, u"강민수")->role, TermRole::Topic);
}

TEST(KoreanRoles, NameSharesTheParticleOfItsTitle) {
  const Statement s = read("강민수 대표는 회사를 팔았다.");
  ASSERT_NE(find_term(s, u"강민수"), nullptr);
  EXPECT_EQ(find_term(s, u"강민수")->role, TermRole::Topic);
}

TEST(KoreanWords, AuxiliariesLeaveNoTerms) {
  const Statement s = read("회사가 공장을 팔아 버리게 되었다.");
  ASSERT_EQ(s.terms.size(), 3u);
  EXPECT_TRUE(s.terms[2].predicate);
}

TEST(KoreanWords, UnknownVerbsLoseTheirEndings) {
  EXPECT_NE(find_term(read("그가 물감을 끼얹었다."), u"끼얹"), nullptr);
  EXPECT_NE(find_term(read("공장이 휘청거렸다."), u"휘청"), nullptr);
}

TEST(KoreanWords, MissingBlanksAreFound) {
  const Statement s = read("예산을낮춘뒤 공장에서만든 제품을팔았다");
  for (const std::u16string_view word : {u"예산", u"공장", u"제품"}) EXPECT_NE(find_term(s, word), nullptr);
}

TEST(KoreanWords, LoneLettersAndAddressesSayNothing) {
  const Statement s = read("정부 발표 ㅋㅋㅋ https://example.org/news");
  EXPECT_EQ(s.terms.size(), 2u);
}

TEST(KoreanWords, HanCharactersAreReadAloud) {
  const Statement han = read("中國의 市場 規模"), hangul = read("중국의 시장 규모");
  ASSERT_EQ(han.terms.size(), hangul.terms.size());
  for (size_t i = 0; i < han.terms.size(); ++i) EXPECT_TRUE(han.terms[i].ids.meets(hangul.terms[i].ids)) << i;
}

TEST(KoreanClauses, ConnectivesCutAndAdnominalsDoNot) {
  EXPECT_EQ(read("수출은 늘었지만 수입은 줄었다.").clauses, 2);
  EXPECT_EQ(read("수출이 늘어난 회사가 상을 받았다.").clauses, 1);
  EXPECT_EQ(read("수출이 늘고 있다.").clauses, 1);
}

TEST(KoreanQuestion, ThatAsksWhetherSomethingIsSoStatesIt) {
  EXPECT_FALSE(read("솔뫼시 예산이 절반으로 줄었다는데 맞나요?").question);
  EXPECT_FALSE(read("솔뫼시 예산이 절반으로 줄었다던데 사실인가요?").question);
  EXPECT_EQ(find_term(read("솔뫼시 예산이 절반으로 줄었다던데 사실인가요?"), u"사실"), nullptr);
  EXPECT_TRUE(read("솔뫼시 예산은 얼마나 줄었나요?").question);
  EXPECT_TRUE(read("예산을 또 줄이는 게 맞나요?").question);
}

TEST(KoreanQuestion, ThatLeavesOpenWhetherItIsSoStatesNothing) {
  EXPECT_TRUE(read("솔뫼시 예산이 절반으로 줄었는지 궁금하다.").question);
  EXPECT_EQ(read("솔뫼시 예산이 절반으로 줄었는지는 알려지지 않았다.").frame, Frame::Open);
  EXPECT_EQ(read("솔뫼시 예산이 줄어든 까닭은 알려지지 않았다.").frame, Frame::None);
  EXPECT_TRUE(read("솔뫼시 예산이 절반으로 줄어들지는 미지수다.").question);
  EXPECT_FALSE(read("솔뫼시 예산은 줄지 않았다.").question);
}

TEST(KoreanQuestion, ThatOnlySeeksConfirmationStatesIt) {
  EXPECT_FALSE(read("솔뫼시가 예산을 절반으로 줄였다면서?").question);
  EXPECT_FALSE(read("솔뫼시 예산은 작년의 절반이라면서??").question);
}

TEST(KoreanWords, TheCopulaStandsBehindPluralsAndGoesOnInThePast) {
  const Statement plural = read("가장 큰 문제는 부족한 학교들이다.");
  EXPECT_TRUE(find_term(plural, u"학교") && find_term(plural, u"학교")->predicate);
  const Statement past = read("그 사람이 의사였을 거라는데 놀랍다.");
  EXPECT_NE(find_term(past, u"의사"), nullptr);
}

TEST(KoreanWords, ShortNamesOfWeekdaysAreTimes) { EXPECT_EQ(read("수욜 금욜에 눈이 온다.").times.size(), 2u); }

TEST(KoreanWords, OfTimeThatSayNoMoreAreGrammar) {
  EXPECT_EQ(find_term(read("그는 예전에 교사로 일했다."), u"예"), nullptr);
  EXPECT_EQ(find_term(read("사고가 난 것은 새벽 두 시 무렵이다."), u"무렵"), nullptr);
}

TEST(KoreanNames, HoldTheirNumbers) {
  const Statement boat = read("제12만복호에서 세 명이 구조됐다.");
  EXPECT_EQ(boat.quantities.size(), 1u);
  EXPECT_FALSE(boat.has_pronoun);
  EXPECT_NE(find_term(boat, u"만복호"), nullptr);
  EXPECT_TRUE(read("나로-1호를 쏘아 올렸다.").quantities.empty());
}

TEST(KoreanClefts, ANounThatAsksForATimeIsNoWordOfItsOwn) {
  const Statement day = read("누리가 솔뫼시에 가게를 연 날은 3월 8일이다.");
  EXPECT_EQ(find_term(day, u"날"), nullptr);
  EXPECT_EQ(day.times.size(), 1u);
  EXPECT_NE(find_term(read("누리가 솔뫼시를 떠난 날은 맑았다."), u"날"), nullptr);
}

TEST(KoreanClefts, WhoeverSaidSoIsNotCounted) {
  EXPECT_TRUE(read("값을 내리라고 한 곳은 솔뫼법원이다.").quantities.empty());
  EXPECT_EQ(read("값을 내린 한 곳은 솔뫼점이다.").quantities.size(), 1u);
}

TEST(KoreanNames, EndInLettersThatAreParticlesElsewhere) {
  EXPECT_EQ(find_term(read("회사는 라온개발이다."), u"라온개"), nullptr);
  const Statement league = read("이하늘은 2부리그로 옮겼다.");
  EXPECT_TRUE(std::none_of(league.terms.begin(), league.terms.end(), [](const Term& t) { return t.negated; }));
}

TEST(KoreanDenials, TouchTheVerbThatTheyDeny) {
  const auto denied = [](const char* sentence, std::u16string_view verb) {
    const Statement s = read(sentence);
    const Term* t = find_term(s, verb);
    return t && t->predicate && t->negated && !t->unknown;
  };
  EXPECT_TRUE(denied("아이가 나물을 안먹는다.", u"먹"));
  EXPECT_TRUE(denied("소방대가 문을 못열었다.", u"열"));
  EXPECT_TRUE(denied("바람이 안불었다.", u"불"));
  // What begins like one and holds no verb is a name or a word.
  EXPECT_TRUE(find_term(read("안태호 의원은 찬성했다."), u"안태호"));
  EXPECT_TRUE(find_term(read("못자리가 마르고 있다."), u"못자리"));
}

TEST(KoreanAdverbs, AreTheWordThatTheyAreMadeOf) {
  const Statement s = read("시장은 은밀히 서류를 넘겼다.");
  const Term* secret = find_term(s, u"은밀");
  ASSERT_TRUE(secret);
  EXPECT_FALSE(secret->unknown);
  EXPECT_FALSE(find_term(read("아이히만은 도망쳤다."), u"아이"));
  EXPECT_TRUE(find_term(read("나루히는 도망쳤다."), u"나루히"));
}

TEST(KoreanWords, SinceWhenIsNoWordOfItsOwn) {
  EXPECT_EQ(find_term(read("다리를 놓은 지 12년이 됐다."), u"지"), nullptr);
  EXPECT_TRUE(find_term(read("지 의원은 찬성했다."), u"지"));
}

TEST(KoreanAdverbs, ThatAddNothingAreNoTerms) {
  for (const char* adverb : {"역시", "아마도", "점점", "굳이", "심지어", "아무리", "더욱더"})
    EXPECT_EQ(read("솔뫼시는 " + std::string(adverb) + " 세금을 낮췄다.").terms.size(),
              read("솔뫼시는 세금을 낮췄다.").terms.size())
        << adverb;
}

}  // namespace
}  // namespace haechi
