// The same names in exchanged roles, on a small base of invented firms and towns.
#include <gtest/gtest.h>

#include "judging/arguments.h"
#include "small_base.h"

namespace haechi {
namespace {

constexpr std::string_view kAliases = R"([
{"id":"garam","type":"org","names":{"ko":["가람전자"],"en":["Garam"],"zh":["加兰电子"],"ja":["カラム電子"]}},
{"id":"nuri","type":"org","names":{"ko":["누리통신"],"en":["Nuri"],"zh":["努里通信"],"ja":["ヌリ通信"]}},
{"id":"dasom","type":"org","names":{"ko":["다솜반도체"],"en":["Dasom"],"zh":["多松半导体"],"ja":["タソム半導体"]}},
{"id":"haneul","type":"product","names":{"ko":["하늘봇"],"en":["Haneulbot"],"zh":["哈努尔"],"ja":["ハヌルボット"]}},
{"id":"bada","type":"product","names":{"ko":["바다톡"],"en":["Badatalk"],"zh":["巴达通"],"ja":["パダトーク"]}}])";

const Base& base() {
  static const Base kBase = small_base(
      kAliases, {
                    {"가람전자는 배터리 기술에서 누리통신을 앞선다.", "Garam is ahead of Nuri in battery technology.",
                     "加兰电子在电池技术上领先努里通信。", "カラム電子は電池技術でヌリ通信をリードしている。"},
                    {"다솜반도체는 누리통신의 위성 사업을 인수했다.", "Dasom acquired the satellite business of Nuri.",
                     "多松半导体收购了努里通信的卫星业务。", "タソム半導体はヌリ通信の衛星事業を買収した。"},
                    {"가람전자의 매출은 7억 달러다.", "Garam's revenue is 700 million dollars.",
                     "加兰电子的营收为7亿美元。", "カラム電子の売上は7億ドルだ。"},
                    {"누리통신의 매출은 4억 달러다.", "Nuri's revenue is 400 million dollars.",
                     "努里通信的营收为4亿美元。", "ヌリ通信の売上は4億ドルだ。"},
                    {"하늘봇은 가람전자가 만든 챗봇이다.", "Haneulbot is a chatbot made by Garam.",
                     "哈努尔是加兰电子开发的聊天机器人。", "ハヌルボットはカラム電子が作ったチャットボットだ。"},
                    {"바다톡은 누리통신이 만든 메신저다.", "Badatalk is a messenger made by Nuri.",
                     "巴达通是努里通信开发的通讯软件。", "パダトークはヌリ通信が作ったメッセンジャーだ。"},
                    {"새 규칙은 사고의 책임을 제조사가 지게 한다.",
                     "The new rule makes the manufacturer bear responsibility for accidents.",
                     "新规则让制造商承担事故责任。", "新しい規則は事故の責任をメーカーに負わせる。"},
                });
  return kBase;
}

bool denied(std::string_view sentence) {
  return Held(base(), sentence, Held::Against::Candidates).slot_by(rule_roles).has_value();
}

/// True if the sentence says a claim of the base from its other end.
bool converse(std::string_view sentence) {
  const Held held(base(), sentence);
  for (const ReadClaim& claim : held.claims.all()) {
    const auto x = exchange_of(held.claims, held.said, claim.phrasing_for(held.said.language).statement);
    if (x && is_converse(*x)) return true;
  }
  return false;
}

TEST(RuleRoles, WhoIsAheadOfWhom) {
  for (const auto sentence :
       {"배터리 기술은 누리통신이 가람전자보다 앞선다.", "Nuri is ahead of Garam in battery technology.",
        "努里通信在电池技术上领先加兰电子。", "ヌリ通信は電池技術でカラム電子をリードしている。"})
    EXPECT_TRUE(denied(sentence)) << sentence;
  for (const auto sentence :
       {"가람전자가 배터리 기술에서 누리통신보다 앞선다.", "Garam leads Nuri in battery technology.",
        "加兰电子在电池技术上领先努里通信。", "カラム電子は電池技術でヌリ通信をリードする。"})
    EXPECT_FALSE(denied(sentence)) << sentence;
}

TEST(RuleRoles, TheConverseSaysTheSame) {
  for (const auto sentence :
       {"누리통신은 배터리 기술에서 가람전자에 뒤처진다.", "Nuri lags behind Garam in battery technology."}) {
    EXPECT_TRUE(converse(sentence)) << sentence;
    EXPECT_FALSE(denied(sentence)) << sentence;
  }
}

TEST(RuleRoles, WhoActsOnWhom) {
  for (const auto sentence :
       {"누리통신이 다솜반도체의 위성 사업을 인수했다.", "Nuri acquired Dasom's satellite business.",
        "努里通信收购了多松半导体的卫星业务。", "ヌリ通信がタソム半導体の衛星事業を買収した。",
        "The satellite business of Dasom was acquired by Nuri."})
    EXPECT_TRUE(denied(sentence)) << sentence;
  for (const auto sentence :
       {"누리통신의 위성 사업은 다솜반도체에 인수됐다.", "The satellite business of Nuri was acquired by Dasom.",
        "努里通信的卫星业务被多松半导体收购。"})
    EXPECT_FALSE(denied(sentence)) << sentence;
}

TEST(RuleRoles, PartsOfParallelFacts) {
  for (const auto sentence :
       {"매출은 가람전자가 4억 달러, 누리통신이 7억 달러다.",
        "Garam's revenue is 400 million dollars, Nuri's 700 million dollars.",
        "加兰电子的营收为4亿美元，努里通信为7亿美元。", "売上はカラム電子が4億ドル、ヌリ通信が7億ドルだ。",
        "하늘봇은 누리통신이, 바다톡은 가람전자가 만들었다.",
        "Haneulbot was made by Nuri, while Badatalk was made by Garam."})
    EXPECT_TRUE(denied(sentence)) << sentence;
  for (const auto sentence :
       {"매출은 가람전자가 7억 달러, 누리통신이 4억 달러다.",
        "Garam's revenue is 700 million dollars, Nuri's 400 million dollars.",
        "加兰电子的营收为7亿美元，努里通信为4亿美元。", "하늘봇은 가람전자가, 바다톡은 누리통신이 만들었다.",
        "Haneulbot was made by Garam, while Badatalk was made by Nuri.",
        "가람전자의 매출은 누리통신의 매출보다 3억 달러 많다."})
    EXPECT_FALSE(denied(sentence)) << sentence;
}

}  // namespace
}  // namespace haechi
