// The same said in other words, on a small base of invented firms and people: idioms, frames of speech, places in a
// ranking, passives, what a sentence leaves to the one before it.
#include <gtest/gtest.h>

#include "small_base.h"

namespace haechi {
namespace {

constexpr std::string_view kAliases = R"([
{"id":"garam","type":"org","names":{"ko":["가람전자"],"en":["Garam"]}},
{"id":"nuri","type":"org","names":{"ko":["누리통신"],"en":["Nuri"]}},
{"id":"hana","type":"person","names":{"ko":["윤하나"],"en":["Yun Hana"]}},
{"id":"narae","type":"place","names":{"ko":["나래시"],"en":["Narae"]}}])";

const Base& base() {
  static const Base kBase = small_base(
      kAliases, {
                    {"가람전자는 태블릿 시장에서 점유율 1위다.", "Garam ranks first in the tablet market by share."},
                    {"나래시는 예산이 부족해 도서관 공사를 중단했다.",
                     "Narae halted work on the library because of a lack of budget."},
                    {"누리통신은 위성 부품 수출을 금지당했다.", "Nuri has been banned from exporting satellite parts."},
                    {"누리통신은 채권으로 400억 원을 조달했다.", "Nuri raised 40 billion won through bonds."},
                    {"윤하나는 뇌물을 받은 혐의를 부인했다.", "Yun Hana denied the charge of taking bribes."},
                    {"가람전자 노조는 임금 인상을 요구하며 파업에 들어갔다.",
                     "The union of Garam went on strike, demanding higher wages."},
                    {"누리통신의 3분기 매출은 500억 원이다.", "Nuri's third-quarter revenue is 50 billion won."},
                    {"누리통신의 3분기 매출 500억 원은 약 3700만 달러에 해당한다.",
                     "Nuri's third-quarter revenue of 50 billion won equals about 37 million dollars."},
                });
  return kBase;
}

/// The verdict of the text's last sentence.
Verdict verdict(std::string_view text) { return last_answer(base(), text).verdict; }

TEST(Paraphrase, TheLeadIsTheFirstPlace) {
  EXPECT_EQ(verdict("가람전자가 태블릿 시장에서 선두 자리를 차지했다."), Verdict::Supported);
  EXPECT_EQ(verdict("태블릿 시장 점유율에서 선두를 달리는 곳은 가람전자다."), Verdict::Supported);
  EXPECT_EQ(verdict("Garam holds the top spot in the tablet market by share."), Verdict::Supported);
}

TEST(Paraphrase, IdiomsSayWhatPlainVerbsSay) {
  EXPECT_EQ(verdict("예산이 모자라 나래시 도서관 공사에 제동이 걸렸다."), Verdict::Supported);
  EXPECT_EQ(verdict("A shortage of budget put the brakes on Narae's work on the library."), Verdict::Supported);
  EXPECT_EQ(verdict("누리통신이 채권으로 400억 원을 끌어모았다."), Verdict::Supported);
  EXPECT_EQ(verdict("가람전자 노조가 월급을 올려 달라며 파업에 돌입했다."), Verdict::Supported);
}

TEST(Paraphrase, DenyingInOtherWordsIsDenying) {
  EXPECT_EQ(verdict("윤하나는 뇌물을 받은 혐의는 사실이 아니라고 선을 그었다."), Verdict::Supported);
  EXPECT_NE(verdict("윤하나는 뇌물을 받은 혐의를 순순히 인정했다."), Verdict::Supported);
}

TEST(Paraphrase, PassivesOfPlainVerbs) {
  EXPECT_EQ(verdict("누리통신의 위성 부품 수출이 막혀 버렸다."), Verdict::Supported);
}

TEST(Paraphrase, AFigureAloneGoesOnAboutTheSentenceBefore) {
  EXPECT_EQ(verdict("누리통신의 3분기 매출은 500억 원이다. 달러로는 3700만 달러쯤."), Verdict::Supported);
}

TEST(Paraphrase, IdiomsOfTheContraryDoNotSupport) {
  EXPECT_NE(verdict("나래시는 도서관 공사를 이어 가고 있다."), Verdict::Supported);
  EXPECT_NE(verdict("가람전자는 태블릿 시장에서 꼴찌다."), Verdict::Supported);
}

TEST(Paraphrase, EverydayWordsForTheSame) {
  const Base people = small_base(kAliases, {{"윤하나는 키가 6피트 2인치인 배구 선수다."},
                                            {"윤하나는 3년 동안 누리통신에서 근무했다."},
                                            {"가람전자 노사는 교대 근무를 놓고 대화했다."},
                                            {"가람전자는 세계 시장에서 1위다."}});
  const auto said = [&](std::string_view text) { return last_answer(people, text).verdict; };
  EXPECT_EQ(said("배구 선수 윤하나의 신장은 188센티미터다."), Verdict::Supported);
  EXPECT_EQ(said("윤하나는 누리통신에 3년 동안 몸담았다."), Verdict::Supported);
  EXPECT_EQ(said("가람전자 노사가 교대 근무를 놓고 상의했다."), Verdict::Supported);
  EXPECT_EQ(said("가람전자는 글로벌 시장에서 1위다."), Verdict::Supported);
}

TEST(Paraphrase, PhrasesOfEmphasisDenyNothing) {
  EXPECT_EQ(verdict("가람전자는 두말할 것 없이 태블릿 시장에서 점유율 1위다."), Verdict::Supported);
  EXPECT_EQ(verdict("말할 것도 없이 가람전자는 태블릿 시장에서 점유율 1위다."), Verdict::Supported);
}

TEST(Paraphrase, OfALongListAPartIsBorneOut) {
  std::vector<SmallClaim> claims(8, {"누리통신의 3분기 매출은 500억 원이다."});
  claims.push_back(
      {"누리통신은 다음 달 부산, 대구, 광주, 대전, 울산, 수원, 전주, 춘천, 청주, 제주, 포항, 목포, 여수, 강릉에 "
       "새 상담소를 연다."});
  const Base offices = small_base(kAliases, claims);
  EXPECT_EQ(last_answer(offices, "누리통신은 광주와 여수에 새 상담소를 연다.").verdict, Verdict::Supported);
  EXPECT_NE(last_answer(offices, "누리통신은 광주와 여수에 새 연구소를 연다.").verdict, Verdict::Supported);
}

}  // namespace
}  // namespace haechi
