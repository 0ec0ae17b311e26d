// Chinese sentences as statements: roles, negation, passive, clauses, modality, speakers.
#include <gtest/gtest.h>

#include "reading_support.h"

namespace haechi {
namespace {

struct Case {
  const char* sentence;
  const char* outline;
};
class ChineseOutline : public testing::TestWithParam<Case> {};
TEST_P(ChineseOutline, IsRead) {
  EXPECT_EQ(outline(read_sentence(GetParam().sentence)), GetParam().outline) << GetParam().sentence;
}

INSTANTIATE_TEST_SUITE_P(
    Sentences, ChineseOutline,
    testing::Values(
        Case{"日本没有被美国制裁。", "日本:Subject 美国:Agent 制裁:Predicate!-~"},
        Case{"手机比电脑便宜。", "手机:Subject 电脑:Standard 便宜:Predicate!"},
        Case{"与日本相比，韩国的出口更多。", "日本:Standard 韩国:Of 出口:Subject 更多:Predicate!"},
        Case{"韩国把芯片卖给日本。", "韩国:Subject 芯片:Object 卖:Predicate! 日本:To"},
        Case{"韩国在日本生产手机。", "韩国:Subject 日本:At 生产:Predicate! 手机:Object"},
        Case{"这座工厂由丰田建设。", "工厂:Subject 丰田:Agent 建设:Predicate!~"},
        Case{"据路透社报道，日本将扩大出口。",
             "路透社:None 报道:Predicate! | 日本:Subject 扩大:Predicate! 出口:Object"},
        Case{"丰田表示，日本不会限制投资。",
             "丰田:Subject 表示:Predicate! | 日本:Subject 限制:Predicate!- 投资:Object"},
        Case{"丰田称日本企业难以获得芯片。",
             "丰田:Subject 称:Predicate! | 日本:Subject 企业:Subject 获得:Predicate!- 芯片:Object"},
        Case{"韩国不仅生产芯片，而且销售手机。",
             "韩国:Subject 生产:Predicate! 芯片:Object | 销售:Predicate! 手机:Object"},
        Case{"出口增加了，但进口下降了。", "出口:Subject 增加:Predicate! | 进口:Subject 下降:Predicate!"},
        Case{"日本尚未批准该计划。", "日本:Subject 批准:Predicate!- 计划:Object"},
        Case{"丰田计划在韩国生产汽车。", "丰田:Subject 韩国:At 生产:Predicate! 汽车:Object"},
        Case{"流入韩国的投资增长3%。", "流入:Predicate! 韩国:Object 投资:Subject 增长:Predicate!"},
        Case{"丰田开发的手机由三星生产。", "丰田:Subject 开发:Predicate! 手机:Subject 三星:Agent 生产:Predicate!~"},
        Case{"丰田公布了限制出口的规定。", "丰田:Subject 公布:Predicate! 限制:Predicate! 出口:Object 规定:Object"},
        Case{"出口增长3%，韩国超过日本位居第一。",
             "出口:Subject 增长:Predicate! | 韩国:Subject 超过:Predicate! 日本:Object 位居:Object"},
        Case{"韩国的投资比日本少。", "韩国:Of 投资:Subject 日本:Standard 少:Predicate!"},
        Case{"丰田在出口上落后于三星。", "丰田:Subject 出口:At 落后于:Predicate! 三星:Object"},
        Case{"日本将扩大对韩国的出口。", "日本:Subject 扩大:Predicate! 韩国:To 出口:Object"},
        Case{"不是三星，而是丰田生产手机。", "三星:Subject- | 丰田:Subject 生产:Predicate! 手机:Object"},
        Case{"日本开发不出来芯片。", "日本:Subject 开发:Predicate!- 芯片:Object"},
        Case{"没有一个国家批准该计划。", "国家:Subject 批准:Predicate!- 计划:Object"},
        Case{"丰田的出口占20%，三星占30%。", "丰田:Of 出口:Subject | 三星:Subject"},
        Case{"丰田预计，手机出口将减少。", "丰田:Subject 预计:Predicate! | 手机:Subject 出口:Subject 减少:Predicate!"},
        Case{"在丰田看来，日本落后于韩国。", "丰田:Subject | 日本:Subject 落后于:Predicate! 韩国:Object"},
        Case{"丰田走的是电动路线。", "丰田:Subject 走:Predicate! 电动:Object 路线:Object"},
        Case{"中国的份额不如日本。", "中国:Of 份额:Subject 不如:Predicate! 日本:Object"},
        Case{"日本不得不限制出口。", "日本:Subject 限制:Predicate! 出口:Object"},
        Case{"丰田在2021年获得批准。", "丰田:Subject 获得:Predicate! 批准:Object"},
        Case{"由于美国制裁，日本无法进口芯片。", "美国:By 制裁:By 日本:Subject 进口:Predicate!- 芯片:Object"},
        Case{"韩国许多企业开发芯片。", "韩国:Subject 许多:Subject 企业:Subject 开发:Predicate! 芯片:Object"},
        Case{"芯片出口大幅增长。", "芯片:Subject 出口:Subject 大幅:Subject 增长:Predicate!"},
        Case{"丰田宣布扩大出口。", "丰田:Subject 宣布:Predicate! | 扩大:Predicate! 出口:Object"},
        Case{"丰田禁止对华出口。", "丰田:Subject 禁止:Predicate! 对华:To 出口:Predicate!"},
        Case{"手机由丰田而不是三星生产。", "手机:Subject 丰田:Agent 三星:Agent- 生产:Predicate!~"},
        Case{"该公司1998年成立于首尔。", "成立:Predicate! 首尔:At"},
        Case{"克里斯蒂安批评了约翰逊。", "克里斯蒂安:Subject 批评:Predicate! 约翰逊:Object"},
        Case{"日本可能会超过韩国吗？", "日本:Subject 超过:Predicate! 韩国:Object"}));

TEST(ChineseModality, IsRead) {
  EXPECT_EQ(read_sentence("丰田计划在韩国生产汽车。").modality, Modality::Plan);
  EXPECT_EQ(read_sentence("日本将扩大出口。").modality, Modality::Forecast);
  EXPECT_EQ(read_sentence("日本可能会超过韩国。").modality, Modality::Possibility);
  EXPECT_EQ(read_sentence("日本尚未批准该计划。").modality, Modality::Fact);
}

TEST(ChineseSpeakers, StandBeforeVerbsOfSayingOrBehindAccordingTo) {
  EXPECT_EQ(speakers(read_sentence("据路透社报道，日本将扩大出口。")), "路透社");
  EXPECT_EQ(speakers(read_sentence("丰田表示，日本不会限制投资。")), "丰田");
  EXPECT_EQ(speakers(read_sentence("丰田称日本企业难以获得芯片。")), "丰田");
}

TEST(ChineseSpeakers, ExpectAndJudge) {
  EXPECT_EQ(speakers(read_sentence("丰田预计，手机出口将减少。")), "丰田");
  EXPECT_EQ(speakers(read_sentence("在丰田看来，日本落后于韩国。")), "丰田");
  EXPECT_EQ(speakers(read_sentence("丰田预计明年推出手机。")), "");
}

TEST(ChineseQuestion, EndsInAParticleOrMark) {
  EXPECT_TRUE(read_sentence("日本可能会超过韩国吗？").question);
  EXPECT_FALSE(read_sentence("日本超过了韩国。").question);
}

}  // namespace
}  // namespace haechi
