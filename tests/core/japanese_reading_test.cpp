// Japanese sentences as statements: roles, negation, passive, clauses, modality, speakers.
#include <gtest/gtest.h>

#include "reading_support.h"

namespace haechi {
namespace {

struct Case {
  const char* sentence;
  const char* outline;
};
class JapaneseOutline : public testing::TestWithParam<Case> {};
TEST_P(JapaneseOutline, IsRead) {
  EXPECT_EQ(outline(read_sentence(GetParam().sentence)), GetParam().outline) << GetParam().sentence;
}

INSTANTIATE_TEST_SUITE_P(
    Sentences, JapaneseOutline,
    testing::Values(
        Case{"米国に制裁されたのは日本で、韓国ではない。", "米国:Agent 制裁:Predicate!~ 日本:None | 韓国:Predicate!-"},
        Case{"工場は政府によって閉鎖された。", "工場:Topic 政府:Agent 閉鎖:Predicate!~"},
        Case{"トヨタはアメリカに制裁された。", "トヨタ:Topic アメリカ:Agent 制裁:Predicate!~"},
        Case{"工場は東京に建設された。", "工場:Topic 東京:At 建設:Predicate!~"},
        Case{"ソニーはサムスンより利益が多い。", "ソニー:Topic サムスン:Standard 利益:Subject 多い:Predicate!"},
        Case{"ソニーのテレビは韓国で生産されていない。", "ソニー:Of テレビ:Topic 韓国:At 生産:Predicate!-~"},
        Case{"輸出は増えたが、輸入は減らなかった。", "輸出:Topic 増え:Predicate! | 輸入:Topic 減ら:Predicate!-"},
        Case{"ロイターによると、日本は輸出を制限した。", "ロイター:None 日本:Topic 輸出:Object 制限:Predicate!"},
        Case{"トヨタは工場を閉鎖すると発表した。", "トヨタ:Topic 工場:Object 閉鎖:Predicate! 発表:Predicate!"},
        Case{"日本だけでなく韓国も輸出を増やした。", "日本:None 韓国:Topic 輸出:Object 増やし:Predicate!"},
        Case{"政府は対応せざるを得ない。", "政府:Topic 対応:Predicate!"},
        Case{"新しい工場は来年開業する見通しだ。", "新しい:Topic! 工場:Topic 開業:Predicate!"},
        Case{"政府は計画を承認した。", "政府:Topic 計画:Object 承認:Predicate!"},
        Case{"日本は韓国を上回る可能性がある。", "日本:Topic 韓国:Object 上回る:Predicate!"},
        Case{"日本は未公開の計画を承認した。", "日本:Topic 公開:Of- 計画:Object 承認:Predicate!"},
        Case{"政府は二社しか承認しなかった。", "政府:Topic 承認:Predicate!"},
        Case{"規制は発展を妨げかねない。", "規制:Topic 発展:Object 妨げ:Predicate!"},
        Case{"日本は中国向けの輸出を制限した。", "日本:Topic 中国:To 輸出:Object 制限:Predicate!"},
        Case{"政府は必ず計画を承認する。", "政府:Topic 計画:Object 承認:Predicate!"},
        Case{"日本は輸出を禁止しないわけではない。", "日本:Topic 輸出:Object 禁止:Predicate!"},
        Case{"日本は韓国を超えた。", "日本:Topic 韓国:Object 超え:Predicate!"},
        Case{"利益は少なかった。", "利益:Topic 少なか:Predicate!"},
        Case{"会社は工場をすぐ閉鎖した。", "会社:Topic 工場:Object すぐ:None 閉鎖:Predicate!"},
        Case{"利益は増えたのか。", "利益:Topic 増え:Predicate!"}));

TEST(JapaneseModality, IsRead) {
  EXPECT_EQ(read_sentence("新しい工場は来年開業する見通しだ。").modality, Modality::Forecast);
  EXPECT_EQ(read_sentence("日本は韓国を上回る可能性がある。").modality, Modality::Possibility);
  EXPECT_EQ(read_sentence("トヨタは中国で車を販売する計画だ。").modality, Modality::Plan);
  EXPECT_EQ(read_sentence("規制は発展を妨げかねない。").modality, Modality::Possibility);
  EXPECT_EQ(read_sentence("政府は計画を承認した。").modality, Modality::Fact);
}

TEST(JapaneseSpeakers, AreTopicsOfVerbsOfSayingOrSources) {
  EXPECT_EQ(speakers(read_sentence("ロイターによると、日本は輸出を制限した。")), "ロイター");
  EXPECT_EQ(speakers(read_sentence("トヨタは工場を閉鎖すると発表した。")), "トヨタ");
  EXPECT_EQ(speakers(read_sentence("日本は輸出を制限すると、トヨタは発表した。")), "トヨタ");
  EXPECT_EQ(speakers(read_sentence("トヨタは工場を閉鎖した。")), "");
}

TEST(JapaneseQuestion, EndsInAParticle) {
  EXPECT_TRUE(read_sentence("利益は増えたのか。").question);
  EXPECT_FALSE(read_sentence("利益は増えた。").question);
}

}  // namespace
}  // namespace haechi
