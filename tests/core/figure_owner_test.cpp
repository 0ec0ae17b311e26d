// Whose figure a text gives, in what currency, and what it says does not exist.
#include <gtest/gtest.h>

#include "small_base.h"

namespace haechi {
namespace {

constexpr std::string_view kAliases = R"([
  {"id":"galdae","type":"org","names":{"ko":["갈대조선"],"en":["Galdae"],"zh":["葛岱造船"]}},
  {"id":"board","type":"org","names":{"ko":["갯벌거래소"],"en":["Tideland Exchange"],"zh":["滩涂交易所"]}},
  {"id":"solmoe","type":"place","names":{"ko":["솔뫼시"],"en":["Solmoe"]}},
  {"id":"noeul","type":"place","names":{"ko":["노을시"],"en":["Noeul"]}}])";

const Base& base() {
  static const Base kBase = small_base(
      kAliases, {
                    {"갈대조선이 상장으로 조달한 금액은 4억 달러다.", "Galdae raised $400 million in its listing.",
                     "葛岱造船通过上市筹集了4亿美元。"},
                    {"갈대조선은 갯벌거래소에 상장했다.", "Galdae listed on the Tideland Exchange.",
                     "葛岱造船在滩涂交易所上市。"},
                    {"조선업 투자금 90억 달러 가운데 솔뫼시 기업에 들어간 것은 20억 달러다.",
                     "Of the $9 billion invested in shipyards, $2 billion went to Solmoe companies."},
                    {"조선업 투자금 90억 달러 가운데 노을시 기업에 들어간 것은 50억 달러다.",
                     "Of the $9 billion invested in shipyards, $5 billion went to Noeul companies."},
                    {"솔뫼시와 노을시의 임금 격차가 아직 있다.", "A wage gap still exists between Solmoe and Noeul."},
                    {"솔뫼시는 등대를 새로 칠했다.", "Solmoe repainted its lighthouse."},
                    {"노을시 항구는 겨울에도 얼지 않는다.", "The port of Noeul does not freeze in winter."},
                    {"갈대조선은 용접공을 기른다.", "Galdae trains welders."},
                });
  return kBase;
}

Verdict verdict(std::string_view text) { return last_answer(base(), text).verdict; }

TEST(FigureOwner, IsNotTheNameThatTellsHow) {
  EXPECT_EQ(verdict("갈대조선은 갯벌거래소 상장으로 4억 달러를 조달했다."), Verdict::Supported);
  EXPECT_EQ(verdict("갈대조선, 갯벌거래소 상장으로 4억 달러 조달"), Verdict::Supported);
  EXPECT_NE(verdict("갈대조선은 갯벌거래소 상장으로 7억 달러를 조달했다."), Verdict::Supported);
}

TEST(FigureOwner, IsNotTheObjectOfAClauseThatIsOver) {
  EXPECT_EQ(verdict("葛岱造船登陆滩涂交易所，募得4亿美元。"), Verdict::Supported);
}

TEST(FigureOwner, StandsBehindAnEnglishSubject) {
  EXPECT_EQ(verdict("Of the 9 billion dollars invested in shipyards, companies in Solmoe received 5 billion."),
            Verdict::Refuted);
  EXPECT_NE(verdict("Of the 9 billion dollars invested in shipyards, companies in Solmoe received 2 billion."),
            Verdict::Refuted);
}

TEST(Existence, DeniedIsNotToldInAnotherLanguage) {
  EXPECT_EQ(verdict("솔뫼시와 노을시의 임금 격차는 더는 존재하지 않는다."), Verdict::Refuted);
  EXPECT_EQ(verdict("솔뫼시와 노을시의 임금 격차는 아직 존재한다."), Verdict::Supported);
}

}  // namespace
}  // namespace haechi
