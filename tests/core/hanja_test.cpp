// Korean readings of words written in Han characters.
#include "lexicon/hanja.h"

#include <gtest/gtest.h>

#include <string_view>

namespace haechi {
namespace {

struct Reading {
  std::u16string_view word, said;
};

class HanjaWords : public testing::TestWithParam<Reading> {};

TEST_P(HanjaWords, AreReadAsInKorean) { EXPECT_EQ(read_hanja(GetParam().word), GetParam().said); }

INSTANTIATE_TEST_SUITE_P(Plain, HanjaWords,
                         testing::Values(Reading{u"中國", u"중국"}, Reading{u"市場", u"시장"},
                                         Reading{u"金正恩", u"김정은"}, Reading{u"規模", u"규모"},
                                         Reading{u"大統領", u"대통령"}, Reading{u"經濟", u"경제"},
                                         Reading{u"北韓", u"북한"}, Reading{u"地震", u"지진"},
                                         Reading{u"總選", u"총선"}, Reading{u"檢察", u"검찰"},
                                         Reading{u"半導體", u"반도체"}));

INSTANTIATE_TEST_SUITE_P(InitialSound, HanjaWords,
                         testing::Values(Reading{u"歷史", u"역사"}, Reading{u"女性", u"여성"},
                                         Reading{u"男女", u"남녀"}, Reading{u"李", u"이"}, Reading{u"勞動", u"노동"},
                                         Reading{u"尿素", u"요소"}, Reading{u"年間", u"연간"},
                                         Reading{u"2020年", u"2020년"}, Reading{u"韓·李", u"한·이"},
                                         Reading{u"理論", u"이론"}));

INSTANTIATE_TEST_SUITE_P(RateAndRow, HanjaWords,
                         testing::Values(Reading{u"比率", u"비율"}, Reading{u"投票率", u"투표율"},
                                         Reading{u"換率", u"환율"}, Reading{u"成長率", u"성장률"},
                                         Reading{u"法律", u"법률"}, Reading{u"分裂", u"분열"},
                                         Reading{u"行列", u"행렬"}, Reading{u"실업率", u"실업률"},
                                         Reading{u"금리率", u"금리율"}));

INSTANTIATE_TEST_SUITE_P(OtherReadings, HanjaWords,
                         testing::Values(Reading{u"不動産", u"부동산"}, Reading{u"不正", u"부정"},
                                         Reading{u"不安", u"불안"}, Reading{u"音樂", u"음악"},
                                         Reading{u"娛樂", u"오락"}, Reading{u"敗北", u"패배"},
                                         Reading{u"論難", u"논란"}, Reading{u"資金", u"자금"},
                                         Reading{u"金浦", u"김포"}, Reading{u"自轉車", u"자전거"}));

INSTANTIATE_TEST_SUITE_P(Variants, HanjaWords,
                         testing::Values(Reading{u"経済", u"경제"}, Reading{u"经济", u"경제"},
                                         Reading{u"国会", u"국회"}, Reading{u"台湾", u"대만"},
                                         Reading{u"说明", u"설명"}));

INSTANTIATE_TEST_SUITE_P(Mixed, HanjaWords,
                         testing::Values(Reading{u"前대통령", u"전대통령"}, Reading{u"", u""},
                                         Reading{u"라디오", u"라디오"}, Reading{u"AI時代", u"AI시대"}));

TEST(Hanja, ReadsOneCharacterAsInsideAWord) {
  EXPECT_EQ(hanja_reading(u'女'), u'녀');
  EXPECT_EQ(hanja_reading(u'李'), u'리');
  EXPECT_EQ(hanja_reading(u'勞'), u'로');
}

TEST(Hanja, LeavesWhatItDoesNotKnow) {
  EXPECT_EQ(hanja_reading(u'가'), u'\0');
  EXPECT_EQ(hanja_reading(u'々'), u'\0');
  EXPECT_EQ(hanja_reading(u'龘'), u'\0');
  EXPECT_EQ(read_hanja(u"龘市"), u"龘시");
}

}  // namespace
}  // namespace haechi
